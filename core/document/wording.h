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
QString weekday(QDate day);                          ///< "Sabtu"
QString time(Instant at, const QTimeZone &zone);     ///< "14.33 WIB"
QString dateTime(Instant at, const QTimeZone &zone); ///< "21 November 2026, 14.33 WIB"
QString duration(Duration length);                   ///< "1 hari 3 jam 12 menit"; below a minute "24 detik"
QString span(const Span &length, TimeKind kind);     ///< "8 jam", "3 hari kerja"
QString fileSize(qint64 bytes);                      ///< "1,4 MB"

/// The sentence in the foot of a copy that is signed electronically.
QString electronicSignature();
/// "Wali Kota Contoh" for "Pemerintah Kota Contoh", "Bupati Contoh" for a regency, "Gubernur Contoh" for a
/// province; empty for any other wording.
QString regionHead(const QString &government);
/// "KOTA CONTOH", as a letterhead writes it, as it stands in a sentence; what is not all capitals as it is.
QString inSentence(const QString &name);
/// "Kota Contoh": the government's name without "Pemerintah" or "Pemerintah Daerah".
QString region(const QString &government);

QString state(TicketState state, bool paused);
QString channel(Channel channel);
/// Of Sending::channel.
QString sendingChannel(const QString &channel);
QString reporterKind(ReporterKind kind);
QString tlp(Tlp tlp);
QString clockStatus(ClockStatus status);
QString recommendationState(RecommendationState state);

/// Text that came from outside, ready to be printed: line ends become \n, and what has no glyph or turns the
/// reading direction around (control characters, bidirectional overrides, half surrogates) is written out as
/// "[U+202E]".
QString printable(const QString &text);

} // namespace tanggap::wording
