// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"

#include <QList>
#include <QString>

namespace tanggap
{

/// One line of a clock's explanation: a stretch, or several of them told together.
struct ClockLine
{
    Stretch::Kind kind = Stretch::Kind::Counted;
    Instant from{};
    Instant until{};
    Duration counted{
        0}; ///< the time of its kind within; less than its length where stretches are told together
    int stretches = 1;
    QString why; ///< why it was paused or skipped; several reasons with commas
    bool operator==(const ClockLine &) const = default;
};

/// Pure. The stretches as they are while there are at most `most`; otherwise what lies between two pauses is
/// told in two lines, what counted and what was skipped. Pauses always stand by themselves.
QList<ClockLine> clockLines(const QList<Stretch> &stretches, int most = 12);

/// A clock's start or stop that was recorded later than it happened.
struct RecordedLater
{
    QString what; ///< translated: "Start", "Stop"
    Instant happened{};
    Instant recorded{};
    QString reason;
};

/// Pure. The moments of a run that were recorded more than a minute after they happened.
QList<RecordedLater> recordedLater(const TicketView &view, const ClockRun &run);

/// Pure. The clock read as if it had never been paused, at `now`.
ClockReading withoutPauses(const TicketView &view, const ClockRun &run, Instant now);

} // namespace tanggap
