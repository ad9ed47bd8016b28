// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QLocale>
#include <QString>

/// Moments, spans and numbers as people read them. Pure: the language comes with the locale (Indonesian,
/// otherwise English), so papers and tests can name it; a widget leaves the default, which follows the
/// language of the window.
namespace tanggap::timetext
{

/// "05:12:44"; overdue "−00:14:32"; from 100 hours on "4 h 06:12" (days, hours, minutes; "4 d 06:12" in
/// English).
QString countdown(Duration left, const QLocale &locale = QLocale());

/// In words, the largest unit first: "8 jam", "1 jam 30 menit", "2 hari", "45 detik".
QString span(Duration length, const QLocale &locale = QLocale());

/// The largest unit alone: "2 hari", "5 jam".
QString age(Duration length, const QLocale &locale = QLocale());

/// "dijeda 1 jam"; without a length "dijeda".
QString paused(std::optional<Duration> since, const QLocale &locale = QLocale());

/// "14.33" and "14.33.51".
QString time(Instant at, const QTimeZone &zone, const QLocale &locale = QLocale());
QString timeWithSeconds(Instant at, const QTimeZone &zone, const QLocale &locale = QLocale());
/// "21 November 2026" and "21 Nov 2026".
QString date(Instant at, const QTimeZone &zone, const QLocale &locale = QLocale());
QString shortDate(Instant at, const QTimeZone &zone, const QLocale &locale = QLocale());
/// "21 November 2026, 14.33 WIB".
QString moment(Instant at, const QTimeZone &zone, const QLocale &locale = QLocale());
/// The time alone on the same day as `now`, otherwise "20 Nov 14.33", with the year when it differs.
QString briefMoment(Instant at, Instant now, const QTimeZone &zone, const QLocale &locale = QLocale());
/// "baru saja", "5 menit lalu", "dalam 2 jam", "kemarin 14.33"; from two days on like `briefMoment`.
QString relative(Instant at, Instant now, const QTimeZone &zone, const QLocale &locale = QLocale());

/// "18.204".
QString number(qint64 value, const QLocale &locale = QLocale());
/// "1,4 GB".
QString bytes(qint64 size, const QLocale &locale = QLocale());

} // namespace tanggap::timetext
