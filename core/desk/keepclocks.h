// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"

#include <QList>

/// Clocks that move though nobody did anything to their ticket.
namespace tanggap::desk
{

/// Brings the ticket's clocks in line with what is known now: those given by law, then every deadline.
Result<> keepClocks(Tx &tx, Case &c);

/// The same for tickets that something else has touched (a system marked vital, an edited calendar). Each one
/// that changes is journaled on its own stream as `kind`. For the program: nobody's permission is asked.
Result<> settleClocks(Tx &tx, const QList<TicketId> &tickets, const QString &kind);

/// Switches a clock given by law on or off for this office, in open tickets too. Needs `account.manage`.
/// Invalid for any other clock.
Result<> switchClock(Tx &tx, const QString &procedure, const QString &clock, bool on);

} // namespace tanggap::desk
