// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sla/serviceclock.h"

namespace tanggap::test
{

/// Hours of Perpres 21/2023: 37.5 h a week, 32.5 h in Ramadan; holidays and collective leave of 2026.
///
///             | normal                     | 18 February to 20 March 2026 (Ramadan)
///   Mon - Thu | 07:30-12:00, 13:00-16:00   | 08:00-12:00, 12:30-15:00
///   Fri       | 07:30-11:30, 13:00-16:30   | 08:00-11:30, 12:30-15:30
Calendar officeCalendar();

inline QTimeZone wib()
{
    return QTimeZone("Asia/Jakarta");
}

/// "2026-11-20 15:00" in a zone.
Instant local(const QString &text, const QTimeZone &zone = wib());
/// The other way round; seconds only when there are any.
QString localText(Instant at, const QTimeZone &zone = wib());
QString localText(std::optional<Instant> at, const QTimeZone &zone = wib());

/// "8h", "1d", "1d 2h", "30m".
Span span(const QString &text);

ClockRule rule(TimeKind kind, QHash<QString, Span> lengths);
ClockRun run(const QString &started, const QString &stopped = {});
Pause pause(const QString &from, const QString &until = {}, const QString &reason = {});

} // namespace tanggap::test
