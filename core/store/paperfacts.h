// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/presence.h"
#include "store/connection.h"
#include "store/definitions.h"
#include "ticket/paperfacts.h"

namespace tanggap::paperfacts
{

/// Everything a paper of this kind may mention about a ticket, as it stands now. Number, fields and copy come
/// from the newest paper of that kind, when there is one; so does who signs where that depends on the writer,
/// who is `viewer` before anybody wrote. Without a kind, the ticket's facts alone (for
/// replies). Of other tickets only what `viewer` may see. Invalid when the procedure has no such kind.
Result<PaperFacts> load(Connection &db, Definitions &definitions, const Actor &viewer, TicketId ticket,
                        const QString &kind, Instant now, bool drill);

/// The open tickets that the viewer may see, in the order of work. Of the restricted ones only `own`, since
/// whoever holds the paper may not see the others, and those of `closedProcedure`, which restricts each of
/// its tickets and its papers with them (TLP:RED stays out even there).
Result<QList<QueueFact>> queue(Connection &db, const Actor &viewer, TicketId own = {},
                               const QString &closedProcedure = {});

/// Whose name stands under a paper, and the office above it.
struct Signer
{
    Person person;
    QString office; ///< "Plt.", "Plh." and "a.n." included
};

/// Pure. Who acts in the role's place, as such; otherwise its first holder on the roster, before others one
/// whose NIP is known: an account made to administer the program holds roles too, but signs nothing. Nobody's
/// name where the slot is empty.
Signer signerFor(const Signatory &signatory, const QList<Person> &roster, const QList<Presence> &present);

} // namespace tanggap::paperfacts
