// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/findings.h"
#include "bench/rawfloor.h"
#include "store/store.h"

/// What is measured, a function a field. Bounds: for 100,000 tickets, a tenth of them open; ratios are
/// against the floor of the same run, in turns, as medians.
namespace bench
{

/// A drill database with that many tickets, a tenth of them open. Kept in the folder: making it takes a
/// while.
QString keptDatabase(const QString &folder, int tickets, const tanggap::Clock &clock);

/// Actions, lists and searches, at the door of the store.
void measureStore(tanggap::Store &store, RawFloor &floor, const tanggap::Clock &clock, Findings &report);
/// From facts to the bytes of a PDF; and what a thousand of them leave in memory.
void measurePapers(tanggap::Store &store, Findings &report);
/// The queue in its model and on the screen, and what a second costs the window.
void measureWindow(tanggap::Store &store, RawFloor &floor, const tanggap::Clock &clock, Findings &report);
/// From the start of the program to the first window, against a window with nothing in it.
void measureStart(const QString &database, Findings &report);
/// What measureStart() starts: the desk until its window is painted.
int openAndLeave(const QString &database);

double residentMegabytes();

} // namespace bench
