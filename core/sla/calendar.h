// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/localized.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QTime>

#include <array>

namespace tanggap
{

/// One stretch of local wall-clock time within a day, [from, until). `until` 00:00 means the end of the day.
struct TimeRange
{
    QTime from;
    QTime until;
    bool operator==(const TimeRange &) const = default;
};

/// Opening hours of a week, Monday first; breaks are the gaps between ranges; a day without ranges is closed.
using WeekHours = std::array<QList<TimeRange>, 7>;

enum class DayKind { NationalHoliday, CollectiveLeave, Other };

struct Holiday
{
    QDate date;
    DayKind kind = DayKind::NationalHoliday;
    Localized name;
    bool operator==(const Holiday &) const = default;
};

/// A period with hours of its own (Ramadan), both ends included.
struct SpecialHours
{
    QDate from;
    QDate until;
    WeekHours hours;
    Localized name;
    bool reading = false; ///< our reading, not confirmed by the office
    bool operator==(const SpecialHours &) const = default;
};

/// Working time of an office as data: opening hours, breaks, holidays, collective leave, Ramadan hours.
struct Calendar
{
    WeekHours hours;
    QList<Holiday> holidays; ///< national holidays and collective leave, any order
    QList<SpecialHours> special;
    bool operator==(const Calendar &) const = default;

    /// Opening ranges of that local day in order, apart from each other; empty on weekends, holidays and
    /// collective leave. Within special hours those count; where two periods of them overlap, the later in
    /// the list.
    QList<TimeRange> openingHours(QDate day) const;
    /// The day itself, or the first after it on which the office opens: where what is due on a closed day is
    /// due. The day itself where the office opens on none within a year.
    QDate workingDayFrom(QDate day) const;
    /// The holiday on that day, if any.
    const Holiday *holidayOn(QDate day) const;
};

} // namespace tanggap
