// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sla/serviceclock.h"

namespace tanggap
{

/// The pauses that hold a run of a clock: sorted, apart from each other, within the run. Only the last may be
/// open-ended, and then the clock stands still. With `now`, what begins later is not known yet, and what ends
/// later is still open.
QList<Pause> pausesWithin(const ClockRule &rule, const ClockRun &run, QList<Pause> pauses,
                          std::optional<Instant> now = std::nullopt);

/// When a moment reckoned without pauses comes, given them; nothing while an open pause holds it off.
std::optional<Instant> heldOff(Instant moment, const QList<Pause> &within, TimeKind kind,
                               const Calendar &calendar, const QTimeZone &zone);

} // namespace tanggap
