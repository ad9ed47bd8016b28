// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"

namespace tanggap
{

QString toIso(Instant at)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC);
    return utc.toString(utc.time().msec() ? Qt::ISODateWithMs : Qt::ISODate);
}

std::optional<Instant> fromIso(const QString &text, const QTimeZone &zone)
{
    QDateTime read = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!read.isValid())
        return std::nullopt;
    if (read.timeSpec() == Qt::LocalTime)
        read = QDateTime(read.date(), read.time(), zone);
    return fromMs(read.toMSecsSinceEpoch());
}

QDateTime toLocal(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
}

Instant fromLocal(const QDateTime &local)
{
    return fromMs(local.toMSecsSinceEpoch());
}

QString zoneLabel(const QTimeZone &zone)
{
    const QByteArray id = zone.id();
    if (id == "Asia/Jakarta" || id == "Asia/Pontianak")
        return QStringLiteral("WIB");
    if (id == "Asia/Makassar" || id == "Asia/Ujung_Pandang")
        return QStringLiteral("WITA");
    if (id == "Asia/Jayapura")
        return QStringLiteral("WIT");
    return zone.abbreviation(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
}

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
}

} // namespace tanggap
