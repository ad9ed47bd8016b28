// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/serviceclock.h"

#include "sla/runtime.h"
#include "sla/workingtime.h"

#include <algorithm>
#include <cmath>

namespace tanggap
{

namespace
{

using namespace std::chrono_literals;

/// Longest span reckoned with: keeps a slip in the data from running past the end of the calendar.
constexpr Duration kLongest = 876'600h;

/// What a day weighs when lengths are compared: 37.5 working hours in a week of five days (Perpres 21/2023).
Duration weight(const Span &span, TimeKind kind)
{
    return span.days * (kind == TimeKind::Working ? Duration(450min) : Duration(24h)) + span.time;
}

struct DueMoments
{
    std::optional<Instant> deadline;
    std::optional<Instant> soon;
    Duration length{0}; ///< in counted time
};

DueMoments dueMoments(const ClockRule &rule, const ClockRun &run, const QList<Pause> &within,
                      const Span &length, const Calendar &calendar, const QTimeZone &zone)
{
    const Instant bare = deadlineAfter(run.started, length, rule.time, calendar, zone);
    DueMoments due;
    due.length = countedBetween(run.started, bare, rule.time, calendar, zone);
    due.deadline = heldOff(bare, within, rule.time, calendar, zone);
    if (due.deadline) {
        const double part = std::clamp(rule.soonFraction, 0.0, 1.0);
        const Span before{0, due.length - Duration(qint64(std::llround(double(due.length.count()) * part)))};
        const Instant bareSoon = deadlineAfter(run.started, before, rule.time, calendar, zone);
        due.soon = heldOff(bareSoon, within, rule.time, calendar, zone);
    }
    return due;
}

ClockStatus statusAt(const ClockRun &run, const DueMoments &due, bool paused, Instant now)
{
    if (run.stopped)
        return due.deadline && *run.stopped > *due.deadline ? ClockStatus::MetLate : ClockStatus::Met;
    if (due.deadline && now > *due.deadline)
        return ClockStatus::Late;
    if (paused)
        return ClockStatus::Paused;
    return due.soon && now >= *due.soon ? ClockStatus::Soon : ClockStatus::Running;
}

} // namespace

std::optional<Span> ClockRule::lengthFor(const QString &classId) const
{
    if (lengths.isEmpty())
        return std::nullopt;
    if (!classId.isEmpty()) {
        if (const auto exact = lengths.constFind(classId); exact != lengths.cend())
            return *exact;
        if (const auto general = lengths.constFind(QString()); general != lengths.cend())
            return *general;
    }
    return *std::min_element(lengths.cbegin(), lengths.cend(), [this](const Span &a, const Span &b) {
        return weight(a, time) < weight(b, time);
    });
}

Instant deadlineAfter(Instant start, const Span &span, TimeKind kind, const Calendar &calendar,
                      const QTimeZone &zone)
{
    const int days = std::clamp(span.days, 0, int(kLongest / 24h));
    const Duration time = std::clamp(span.time, Duration{0}, kLongest);
    if (kind == TimeKind::Elapsed)
        return start + std::min(days * Duration(24h) + time, kLongest);
    const WorkingTime working(calendar, zone);
    return working.advance(days > 0 ? working.sameTimeAfter(start, days) : start, time);
}

Duration countedBetween(Instant from, Instant until, TimeKind kind, const Calendar &calendar,
                        const QTimeZone &zone)
{
    if (from >= until)
        return Duration{0};
    return kind == TimeKind::Elapsed ? until - from : WorkingTime(calendar, zone).between(from, until);
}

QList<Pause> pausesWithin(const ClockRule &rule, const ClockRun &run, QList<Pause> pauses,
                          std::optional<Instant> now)
{
    QList<Pause> within;
    if (!rule.pausable)
        return within;
    std::sort(pauses.begin(), pauses.end(), [](const Pause &a, const Pause &b) { return a.from < b.from; });
    Instant free = run.started;
    for (Pause &pause : pauses) {
        pause.from = std::max(pause.from, free);
        if (run.stopped)
            pause.until = std::min(pause.until.value_or(*run.stopped), *run.stopped);
        else if (now && pause.until > now)
            pause.until.reset();
        const bool unknownYet = now && !run.stopped && pause.from > *now;
        if (unknownYet || (pause.until && pause.from >= *pause.until))
            continue;
        within << pause;
        if (!pause.until)
            break;
        free = *pause.until;
    }
    return within;
}

std::optional<Instant> heldOff(Instant moment, const QList<Pause> &within, TimeKind kind,
                               const Calendar &calendar, const QTimeZone &zone)
{
    for (const Pause &pause : within) {
        if (pause.from > moment)
            break;
        if (!pause.until)
            return std::nullopt;
        const Duration kept = countedBetween(pause.from, *pause.until, kind, calendar, zone);
        moment = std::max(*pause.until, deadlineAfter(moment, Span{0, kept}, kind, calendar, zone));
    }
    return moment;
}

ClockReading readClock(const ClockRule &rule, const ClockRun &run, const QList<Pause> &pauses,
                       const QString &classId, const Calendar &calendar, const QTimeZone &zone, Instant now)
{
    const QList<Pause> within = pausesWithin(rule, run, pauses, now);
    const Instant end = run.stopped.value_or(std::max(now, run.started));
    ClockReading reading;
    reading.counted = countedBetween(run.started, end, rule.time, calendar, zone);
    for (const Pause &pause : within)
        reading.counted -= countedBetween(pause.from, pause.until.value_or(end), rule.time, calendar, zone);

    DueMoments due;
    if (const auto length = rule.lengthFor(classId)) {
        due = dueMoments(rule, run, within, *length, calendar, zone);
        reading.length = *length;
        reading.left = due.length - reading.counted;
        const double whole = double(due.length.count());
        reading.fraction = whole > 0 ? double(reading.counted.count()) / whole : 1;
    }
    reading.deadline = due.deadline;
    reading.soon = due.soon;
    reading.status = statusAt(run, due, !within.isEmpty() && !within.constLast().until, end);
    return reading;
}

ClockRun withDeadline(const ClockRule &rule, ClockRun run, const QList<Pause> &pauses, const QString &classId,
                      const Calendar &calendar, const QTimeZone &zone)
{
    const auto length = rule.lengthFor(classId);
    const DueMoments due =
        length ? dueMoments(rule, run, pausesWithin(rule, run, pauses), *length, calendar, zone)
               : DueMoments{};
    run.deadline = due.deadline;
    run.soon = due.soon;
    return run;
}

} // namespace tanggap
