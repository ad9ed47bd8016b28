// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/calendar.h"

#include <algorithm>

namespace tanggap
{

namespace
{

constexpr int kDayMs = 24 * 60 * 60 * 1000;

int endOf(const TimeRange &range)
{
    const int end = range.until.msecsSinceStartOfDay();
    return end == 0 ? kDayMs : end;
}

bool holdsTime(const TimeRange &range)
{
    return range.from.isValid() && range.until.isValid() && range.from.msecsSinceStartOfDay() < endOf(range);
}

/// Sorted, without empty ranges, overlapping and touching ones joined: data typed by people may be none of
/// it.
QList<TimeRange> tidied(QList<TimeRange> ranges)
{
    ranges.removeIf([](const TimeRange &range) { return !holdsTime(range); });
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    QList<TimeRange> tidy;
    for (const TimeRange &range : std::as_const(ranges)) {
        if (tidy.isEmpty() || range.from.msecsSinceStartOfDay() > endOf(tidy.constLast()))
            tidy << range;
        else if (endOf(range) > endOf(tidy.constLast()))
            tidy.last().until = range.until;
    }
    return tidy;
}

} // namespace

QList<TimeRange> Calendar::openingHours(QDate day) const
{
    if (!day.isValid() || holidayOn(day))
        return {};
    const auto period = std::find_if(special.rbegin(), special.rend(), [day](const SpecialHours &candidate) {
        return candidate.from <= day && day <= candidate.until;
    });
    const WeekHours &week = period == special.rend() ? hours : period->hours;
    return tidied(week[size_t(day.dayOfWeek() - 1)]);
}

QDate Calendar::workingDayFrom(QDate day) const
{
    for (int later = 0; day.isValid() && later <= 366; ++later) {
        if (!openingHours(day.addDays(later)).isEmpty())
            return day.addDays(later);
    }
    return day;
}

const Holiday *Calendar::holidayOn(QDate day) const
{
    const auto found = std::find_if(holidays.begin(), holidays.end(),
                                    [day](const Holiday &holiday) { return holiday.date == day; });
    return found == holidays.end() ? nullptr : &*found;
}

} // namespace tanggap
