// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"

#include <QString>

namespace tanggap::desk
{

/// Gives a ticket to another team or person. Possible from the step that assigns onwards; while that step is
/// open, this completes it (the same action as its button). Needs `ticket.assign`; a coordinator moves
/// tickets of their own teams and unassigned ones. Invalid for an unknown team or a person who is not in it;
/// Denied with the reason where the procedure does not allow it yet.
Result<> assignTicket(Tx &tx, const TicketRef &ref, const QString &team, PersonId person, const QString &note,
                      const Stated &stated = {});

/// Takes back the assignment made last: possible for its author (or with `ticket.reopen`) while nothing has
/// happened since, also where the ticket now belongs to a team that the author does not lead. The journal
/// keeps both. Invalid otherwise.
Result<> withdrawAssignment(Tx &tx, const TicketRef &ref);

/// Sets team and person on a case after checking them; an empty team means the one its category leads to.
/// Part of assigning and of completing the step that assigns.
Result<> handOver(Tx &tx, Case &c, QString team, PersonId person);

} // namespace tanggap::desk
