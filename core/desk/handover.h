// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"
#include "desk/receivereport.h"

namespace tanggap::desk
{

/// Procedures of the organization that the actor may hand this ticket over to now. Denied and Invalid say why
/// there can be none.
Result<QStringList> handoverTargets(const Asker &asker, const Case &c);

/// Opens a ticket under a sibling procedure with the facts of this one: report, reporter, system, evidence,
/// restriction. Both go on, each by its own procedure, and show where the other stands. The new one counts as
/// received at the stated moment, and as discovered when this one was. Once for each procedure. Needs
/// `ticket.work` (or to act in an open step) and `report.receive`.
Result<Received> handOverCase(Tx &tx, const TicketRef &ref, const QString &procedure,
                              const QString &note = {}, const Stated &stated = {});

/// Records whether the reporter agrees to be named in public (a hall of fame), as they said. Needs
/// `ticket.work` or to act in an open step. Conflict when the reporter's data is erased.
Result<> recordConsent(Tx &tx, const TicketRef &ref, bool agrees, const Stated &stated = {});

} // namespace tanggap::desk
