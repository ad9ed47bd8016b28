// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"

namespace tanggap::desk
{

/// Pauses a ticket's pausable clocks: `kind` is "reporter", "owner" or "third_party", the reason is in words.
/// Ours, not the decree's: needs `clock.pause`; refused once a clock is late, while paused already, and on a
/// closed ticket.
Result<> pauseClocks(Tx &tx, const TicketRef &ref, const QString &kind, const QString &reason,
                     const Stated &stated = {});
Result<> resumeClocks(Tx &tx, const TicketRef &ref, const QString &note, const Stated &stated = {});

/// Ends the open pause of a ticket; part of resuming and of closing.
void endPause(Ticket &ticket, Instant at);
/// Takes back that the pause ended at that moment; part of taking back what ended it.
void resumePause(Ticket &ticket, Instant ended);

} // namespace tanggap::desk
