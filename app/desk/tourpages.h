// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tanggap
{

class MainWindow;
class Stagehand;

// What the tour shows beside the main job; each adds its steps. Hand and window must live as long as the
// tour.

/// Every tab of the ticket that is shown.
void tourTicketTabs(Stagehand &hand, MainWindow &window);
/// Registers, team, procedure, every section of the settings, and the palette.
void tourOfficePages(Stagehand &hand, MainWindow &window);
/// Panels of some roles, what is recorded beside tickets, papers of all tickets.
void tourPanels(Stagehand &hand, MainWindow &window);
/// Sheets and dialogs: the printed queue, positions, a clock, the keys, and what a coordinator decides on an open ticket.
void tourForms(Stagehand &hand, MainWindow &window);
/// How a signed paper comes in; a paper that waits for its signature is shown.
void tourSigning(Stagehand &hand, MainWindow &window);

} // namespace tanggap
