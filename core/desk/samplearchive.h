// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "desk/sampleplan.h"
#include "store/tx.h"
#include "ticket/report.h"

namespace tanggap::desk
{

/// Writes a ticket that is over as it ended, with one event that holds all of it, for drill databases of many
/// thousands: an order of magnitude faster than its actions one by one. It has no agenda number and no
/// papers.
Result<TicketId> archiveTicket(Tx &tx, const Report &report, const SampleTicket &ticket,
                               const Procedure &procedure, const Organization &organization,
                               const QHash<QString, QString> &texts);

} // namespace tanggap::desk
