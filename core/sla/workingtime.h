// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "sla/calendar.h"

namespace tanggap
{

/// A calendar laid on the line of time of a zone. Walks day by day, so a year costs a few hundred steps.
///
/// A calendar without any opening hours counts as always open: a clock must not stand still for ever because
/// nobody has filled in the hours yet. No answer lies more than a hundred years after the moment asked from.
class WorkingTime
{
public:
    /// One stretch in which the office is open, [from, until).
    struct Opening
    {
        Instant from;
        Instant until;
    };

    /// Both are referred to, not copied.
    WorkingTime(const Calendar &calendar, const QTimeZone &zone);

    QDate dayOf(Instant at) const;
    Instant startOf(QDate day) const;
    /// In order, apart from each other.
    QList<Opening> openOn(QDate day) const;

    /// `at` when the office is open, otherwise when it opens next.
    Instant nextOpening(Instant at) const;
    Duration between(Instant from, Instant until) const;
    /// The first moment at which `by` has been counted from `from`.
    Instant advance(Instant from, Duration by) const;
    /// The same clock time `days` working days after the next opening. Where the office is not open at that
    /// time of that day: the closing before it (a break, the evening), or that day's closing when it opens
    /// later than that.
    Instant sameTimeAfter(Instant from, int days) const;

private:
    QDate horizon(Instant from) const;
    QDate nextWorkingDay(QDate day, QDate last) const;
    Instant settle(QDate day, QTime time) const;

    const Calendar &m_calendar;
    const QTimeZone &m_zone;
    bool m_alwaysOpen = false;
};

} // namespace tanggap
