// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"
#include "ticket/paperfacts.h"

/// Leaves out what the office keeps to itself about a ticket, for a viewer who sees the ticket but does not
/// read that (store/inside.h): what remains is where the ticket stands, its steps with their moments, its
/// clocks, what was sent to them, and what they wrote and brought in themselves.
namespace tanggap::desk
{

/// Whether the viewer reads all of it, so that nothing is left out.
bool readsInside(const Actor &viewer, const Ticket &ticket);
Result<> keepInside(Reader &reader, TicketView &view);
void keepInside(const Actor &viewer, PaperFacts &facts);

} // namespace tanggap::desk
