// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/person.h"
#include "store/tx.h"
#include "ticket/ticket.h"

#include <QString>

/// The ticket as a whole: head, steps, clocks and pauses. Its parts lie in ticketparts.h.
namespace tanggap::tickets
{

Result<TicketId> idOf(Connection &db, const QString &code);
Result<Ticket> load(Connection &db, TicketId id);

/// Writes a new ticket and its children; sets their ids. Its version becomes 1.
Result<> insert(Tx &tx, Ticket &ticket);
/// Writes what differs between `before` (as loaded) and `after`; sets the ids of new children and counts up
/// the version.
Result<> save(Tx &tx, const Ticket &before, Ticket &after);

/// Brings the full-text row of a ticket in line with its tables; after a change to title, description,
/// reporter, system, notes.
Result<> index(Tx &tx, TicketId id);

/// The same after an erasure: what is no longer there leaves the index for good.
Result<> indexErased(Tx &tx, TicketId id);

/// Adds a restricted ticket to the kept counts of those who are named on it, or takes it away (`by` -1):
/// before and after whatever changes its names, state, team or restriction.
Result<> countNamed(Tx &tx, TicketId id, int by);

/// Whether no ticket is kept from them: who decides who may see a restricted ticket, in their own office or
/// in the place of its holder, sees them all; nobody else could let a successor in.
bool seesEveryTicket(const Actor &viewer);
/// The condition under which `viewer` may see a row of `ticket`; binds `:viewer` (and `:agency`) where it
/// names them.
QString visibleCondition(const Actor &viewer);
Binds visibleBinds(const Actor &viewer);
Result<bool> isVisible(Connection &db, const Actor &viewer, TicketId id);

/// SQL of the moment at which a closed ticket closed: that of its last step, but for those after closing and
/// those that were withdrawn. `procedures` are those in force.
QString closingMoment(const QList<ProcedurePtr> &procedures);
/// A condition: closed from `:from` until before `:until`, and no duplicate.
QString closedWithin(const QList<ProcedurePtr> &procedures);

/// Tickets with a clock that has not stopped.
Result<QList<TicketId>> withRunningClocks(Connection &db);
/// Open tickets about a system, and those that follow a procedure in any version.
Result<QList<TicketId>> openOfSystem(Connection &db, SystemId system);
Result<QList<TicketId>> openOfProcedure(Connection &db, const QString &procedure);

/// Tickets that this one was handed over to.
Result<QList<TicketId>> handedOver(Connection &db, TicketId from);
/// All others that handovers connect it with, both ways and over several.
Result<QList<TicketId>> sameCase(Connection &db, TicketId ticket);

/// The step a list shows for a ticket: its first open one, otherwise empty.
QString currentStep(const Ticket &ticket);

} // namespace tanggap::tickets
