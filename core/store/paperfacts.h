// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/definitions.h"
#include "ticket/paperfacts.h"

namespace tanggap::paperfacts
{

/// Everything a paper of this kind may mention about a ticket, as it stands now. Number, fields and copy come
/// from the newest paper of that kind, when there is one. Without a kind, the ticket's facts alone (for
/// replies). Of other tickets only what `viewer` may see. Invalid when the procedure has no such kind.
Result<PaperFacts> load(Connection &db, Definitions &definitions, const Actor &viewer, TicketId ticket,
                        const QString &kind, Instant now, bool drill);

} // namespace tanggap::paperfacts
