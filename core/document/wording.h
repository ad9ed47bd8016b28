// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "sla/serviceclock.h"
#include "ticket/report.h"
#include "ticket/ticket.h"

#include <QDate>
#include <QString>

/// How official papers write things. Always Indonesian, whatever the language of the window.
namespace tanggap::wording
{

QString date(QDate day);                             ///< "21 November 2026"
QString time(Instant at, const QTimeZone &zone);     ///< "14.33 WIB"
QString dateTime(Instant at, const QTimeZone &zone); ///< "21 November 2026, 14.33 WIB"
QString duration(Duration length);                   ///< "1 hari 3 jam 12 menit"; below a minute "24 detik"
QString span(const Span &length, TimeKind kind);     ///< "8 jam", "3 hari kerja"
QString fileSize(qint64 bytes);                      ///< "1,4 MB"

QString channel(Channel channel);
QString reporterKind(ReporterKind kind);
QString tlp(Tlp tlp);
QString clockStatus(ClockStatus status);
QString recommendationState(RecommendationState state);

/// Text that came from outside, ready to be printed: line ends become \n, and what has no glyph or turns the
/// reading direction around (control characters, bidirectional overrides, half surrogates) is written out as
/// "[U+202E]".
QString printable(const QString &text);

} // namespace tanggap::wording
