// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"
#include "ui/base/widgets/stepper.h"

#include <QList>

namespace tanggap
{

/// Pure. The way a ticket has come, with the branch taken, each pass, time and person; where it is; what lies
/// ahead; and the steps that the branch left out. A line's id is the number of its record, or "step/ID"
/// without one.
QList<StepLine> stepLines(const TicketView &view, Instant now);

/// Pure. What a line stands for, in sentences: the step as printed, who recorded it and when, note, lateness.
QString stepDetails(const TicketView &view, const QString &lineId);

} // namespace tanggap
