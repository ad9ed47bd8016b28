// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"

#include <QJsonArray>
#include <QList>

namespace tanggap::desk
{

/// Restricts a ticket to named people, or lifts the restriction. The actor and whoever holds the ticket stay
/// named. Needs `ticket.restrict`.
Result<> restrictTicket(Tx &tx, const TicketRef &ref, bool restricted, const QList<PersonId> &people,
                        const QString &reason, const Stated &stated = {});

/// Names, for a restricted ticket, those without whom the work would stop: who recorded it, the person and
/// the coordinators of its team, the people who act in its open steps' first flow role, those who approve
/// what was submitted, and the heads who may change the restriction. Keeps those named already. Part of
/// receiving, assigning, completing a step and submitting a paper; journaled by the action that calls it.
/// The ids of those who were not named before, for the event.
Result<QJsonArray> nameThoseWhoMaySee(Tx &tx, const Case &c);
/// Takes back whom an event named, but for those without whom the work would stop.
Result<> takeNamesBack(Tx &tx, const Case &c, const QJsonArray &named);

} // namespace tanggap::desk
