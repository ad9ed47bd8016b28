// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"

namespace tanggap::desk
{

/// Marks a ticket as a duplicate of another: its own clocks stop and it closes; the other carries on for
/// both. Invalid for itself, where either is closed, and where the other is a duplicate too. Needs
/// `ticket.work`.
Result<> linkDuplicate(Tx &tx, const TicketRef &ref, TicketId original, const QString &note,
                       const Stated &stated = {});
/// Takes the link back: the ticket is open again where it was, and its clocks run from their own start.
Result<> unlinkDuplicate(Tx &tx, const TicketRef &ref, const QString &note, const Stated &stated = {});

/// Opens a closed ticket again at a step (default: the last completed one before closing), with a reason.
/// Needs `ticket.reopen`.
Result<> reopenTicket(Tx &tx, const TicketRef &ref, const QString &step, const QString &reason,
                      const Stated &stated = {});

/// Erases the reporter's personal data from a ticket and from those of the same case, handed over from it or
/// to it: from the tables, from the index of words and from the bytes on the disk; the journal keeps
/// commitments only. Papers issued, evidence and what people wrote in texts and notes are records of the
/// office and stay, as do older backups. Needs `person.erase`.
Result<> eraseReporter(Tx &tx, const TicketRef &ref, const QString &reason);

} // namespace tanggap::desk
