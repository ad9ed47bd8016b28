// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/tx.h"
#include "ticket/report.h"
#include "ticket/ticket.h"

#include <QList>

namespace tanggap::desk
{

/// No report is older: 2000-01-01 UTC.
inline const Instant EarliestMoment = fromMs(946'684'800'000);

/// A ticket as it was made.
struct Received
{
    TicketId id;
    QString code;
    QString agendaNumber;
};

/// Records a report as a ticket: takes the next code and the incoming book's number, completes the reporter's
/// own steps, opens what follows and starts the clocks. `evidence` lies in the evidence file already. Needs
/// `report.receive`. Invalid for an unknown type, class, severity, procedure, service, for text that cannot
/// be kept, and for moments after now or before 2000. `from` is the ticket that hands the case over
/// (desk/handover.h): its agenda number and its restriction go along.
Result<Received> receiveReport(Tx &tx, const Report &report, const QList<Evidence> &evidence = {},
                               const Ticket *from = nullptr);

} // namespace tanggap::desk
