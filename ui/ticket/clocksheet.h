// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"

class QWidget;

namespace tanggap
{

/// Opens the sheet on which a clock explains itself: start, rule, every stretch, deadline, what another class
/// would give, and the figures without pauses. Not blocking; deletes itself when closed.
void openClockSheet(QWidget *parent, const TicketView &view, const ClockView &clock, Instant now);

} // namespace tanggap
