// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/shapes.h"

namespace tanggap::ctl
{

/// A ticket for people: head, open steps, clocks with their explanation, papers, journal.
QString ticketText(const shapes::TicketFacts &facts);

/// One line or two: where the ticket stands.
QString standingText(const shapes::TicketFacts &facts);

} // namespace tanggap::ctl
