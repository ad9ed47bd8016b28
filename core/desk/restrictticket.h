// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"

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
Result<> nameThoseWhoMaySee(Tx &tx, const Case &c);

} // namespace tanggap::desk
