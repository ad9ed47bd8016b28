// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/workingtime.h"

#include <algorithm>

namespace tanggap
{

namespace
{

constexpr int kHorizonYears = 100;

} // namespace

WorkingTime::WorkingTime(const Calendar &calendar, const QTimeZone &zone)
    : m_calendar(calendar)
    , m_zone(zone)
    , m_alwaysOpen(calendar.special.isEmpty() &&
                   std::all_of(calendar.hours.begin(), calendar.hours.end(),
                               [](const QList<TimeRange> &ranges) { return ranges.isEmpty(); }))
{
}

QDate WorkingTime::dayOf(Instant at) const
{
    return toLocal(at, m_zone).date();
}

Instant WorkingTime::startOf(QDate day) const
{
    return fromLocal(day.startOfDay(m_zone));
}

QDate WorkingTime::horizon(Instant from) const
{
    return dayOf(from).addYears(kHorizonYears);
}

QList<WorkingTime::Opening> WorkingTime::openOn(QDate day) const
{
    if (m_alwaysOpen)
        return {{startOf(day), startOf(day.addDays(1))}};
    QList<Opening> openings;
    const QList<TimeRange> ranges = m_calendar.openingHours(day);
    for (const TimeRange &range : ranges) {
        const bool midnight = range.until == QTime(0, 0);
        openings << Opening{fromLocal(QDateTime(day, range.from, m_zone)),
                            midnight ? startOf(day.addDays(1))
                                     : fromLocal(QDateTime(day, range.until, m_zone))};
    }
    return openings;
}

Instant WorkingTime::nextOpening(Instant at) const
{
    const QDate last = horizon(at);
    for (QDate day = dayOf(at); day <= last; day = day.addDays(1)) {
        const QList<Opening> openings = openOn(day);
        for (const Opening &opening : openings) {
            if (at < opening.until)
                return std::max(at, opening.from);
        }
    }
    return startOf(last);
}

Duration WorkingTime::between(Instant from, Instant until) const
{
    Duration counted{0};
    if (from >= until)
        return counted;
    const QDate last = dayOf(until);
    for (QDate day = dayOf(from); day <= last; day = day.addDays(1)) {
        const QList<Opening> openings = openOn(day);
        for (const Opening &opening : openings)
            counted += std::max(Duration{0}, std::min(until, opening.until) - std::max(from, opening.from));
    }
    return counted;
}

Instant WorkingTime::advance(Instant from, Duration by) const
{
    if (by <= Duration{0})
        return from;
    const QDate last = horizon(from);
    for (QDate day = dayOf(from); day <= last; day = day.addDays(1)) {
        const QList<Opening> openings = openOn(day);
        for (const Opening &opening : openings) {
            const Instant start = std::max(from, opening.from);
            const Duration open = std::max(Duration{0}, opening.until - start);
            if (by <= open)
                return start + by;
            by -= open;
        }
    }
    return startOf(last);
}

Instant WorkingTime::sameTimeAfter(Instant from, int days) const
{
    const QDateTime start = toLocal(nextOpening(from), m_zone);
    const QDate last = horizon(from);
    QDate day = start.date();
    for (int n = 0; n < days && day < last; ++n)
        day = nextWorkingDay(day, last);
    return settle(day, start.time());
}

QDate WorkingTime::nextWorkingDay(QDate day, QDate last) const
{
    do
        day = day.addDays(1);
    while (day < last && !m_alwaysOpen && m_calendar.openingHours(day).isEmpty());
    return day;
}

Instant WorkingTime::settle(QDate day, QTime time) const
{
    const Instant at = fromLocal(QDateTime(day, time, m_zone));
    const QList<Opening> openings = openOn(day);
    if (openings.isEmpty())
        return at;
    const auto later = std::find_if(openings.begin(), openings.end(),
                                    [at](const Opening &opening) { return opening.from > at; });
    if (later == openings.begin())
        return openings.constLast().until;
    return std::min(at, std::prev(later)->until);
}

} // namespace tanggap
