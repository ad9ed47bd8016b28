// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/timetext.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tanggap::timetext
{

namespace
{

/// Forms of a language's clock, not prose: they stay beside the code that fills them, and need no catalogue.
struct Forms
{
    QString dayLetter, seconds, minutes, hours, days, paused, pausedFor, justNow, ago, ahead, yesterday,
        tomorrow;
    QString time, timeWithSeconds;
};

const Forms Indonesian{u"h"_s,          u"%1 detik"_s,  u"%1 menit"_s,  u"%1 jam"_s,  u"%1 hari"_s,
                       u"dijeda"_s,     u"dijeda %1"_s, u"baru saja"_s, u"%1 lalu"_s, u"dalam %1"_s,
                       u"kemarin %1"_s, u"besok %1"_s,  u"HH.mm"_s,     u"HH.mm.ss"_s};
const Forms English{
    u"d"_s,        u"%1 s"_s,   u"%1 min"_s, u"%1 h"_s,         u"%1 d"_s,        u"paused"_s, u"paused %1"_s,
    u"just now"_s, u"%1 ago"_s, u"in %1"_s,  u"yesterday %1"_s, u"tomorrow %1"_s, u"HH:mm"_s,  u"HH:mm:ss"_s};

const Forms &formsOf(const QLocale &locale)
{
    return locale.language() == QLocale::Indonesian ? Indonesian : English;
}

QString two(qint64 value)
{
    return u"%1"_s.arg(value, 2, 10, QLatin1Char('0'));
}

/// The largest unit alone, rounded down, for spans that need no more.
QString largestUnit(Duration length, const Forms &forms)
{
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(length).count();
    if (seconds < 60)
        return forms.seconds.arg(seconds);
    if (seconds < 3600)
        return forms.minutes.arg(seconds / 60);
    if (seconds < 48 * 3600)
        return forms.hours.arg(seconds / 3600);
    return forms.days.arg(seconds / 86400);
}

} // namespace

QString countdown(Duration left, const QLocale &locale)
{
    // Rounded towards the deadline: 00:00:00 is reached exactly when it is due, never shown before.
    const bool late = left < 0ms;
    const qint64 seconds = late ? std::chrono::floor<std::chrono::seconds>(-left).count()
                                : std::chrono::ceil<std::chrono::seconds>(left).count();
    const QString sign = late && seconds > 0 ? QString(QChar(0x2212)) : QString();
    const qint64 hours = seconds / 3600;
    const QString minutes = two(seconds / 60 % 60);
    if (hours > 99)
        return sign +
               u"%1 %2 %3:%4"_s.arg(hours / 24).arg(formsOf(locale).dayLetter, two(hours % 24), minutes);
    return sign + two(hours) + u':' + minutes + u':' + two(seconds % 60);
}

QString span(Duration length, const QLocale &locale)
{
    const Forms &forms = formsOf(locale);
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(length).count();
    if (seconds < 60)
        return forms.seconds.arg(seconds);
    QStringList parts;
    const qint64 days = seconds >= 48 * 3600 ? seconds / 86400 : 0;
    const qint64 hours = seconds / 3600 - days * 24;
    const qint64 minutes = seconds / 60 % 60;
    if (days)
        parts << forms.days.arg(days);
    if (hours)
        parts << forms.hours.arg(hours);
    if (minutes && !days)
        parts << forms.minutes.arg(minutes);
    return parts.join(u' ');
}

QString age(Duration length, const QLocale &locale)
{
    return largestUnit(length, formsOf(locale));
}

QString paused(std::optional<Duration> since, const QLocale &locale)
{
    const Forms &forms = formsOf(locale);
    return since && *since >= 1min ? forms.pausedFor.arg(largestUnit(*since, forms)) : forms.paused;
}

QString time(Instant at, const QTimeZone &zone, const QLocale &locale)
{
    return toLocal(at, zone).toString(formsOf(locale).time);
}

QString timeWithSeconds(Instant at, const QTimeZone &zone, const QLocale &locale)
{
    return toLocal(at, zone).toString(formsOf(locale).timeWithSeconds);
}

QString date(Instant at, const QTimeZone &zone, const QLocale &locale)
{
    return locale.toString(toLocal(at, zone).date(), u"d MMMM yyyy"_s);
}

QString shortDate(Instant at, const QTimeZone &zone, const QLocale &locale)
{
    return locale.toString(toLocal(at, zone).date(), u"d MMM yyyy"_s);
}

QString moment(Instant at, const QTimeZone &zone, const QLocale &locale)
{
    return u"%1, %2 %3"_s.arg(date(at, zone, locale), time(at, zone, locale), zoneLabel(zone));
}

QString briefMoment(Instant at, Instant now, const QTimeZone &zone, const QLocale &locale)
{
    const QDate day = toLocal(at, zone).date();
    const QDate today = toLocal(now, zone).date();
    if (day == today)
        return time(at, zone, locale);
    const QString pattern = day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s;
    return locale.toString(day, pattern) + u' ' + time(at, zone, locale);
}

QString relative(Instant at, Instant now, const QTimeZone &zone, const QLocale &locale)
{
    const Forms &forms = formsOf(locale);
    const Duration distance = now - at;
    const Duration length = std::chrono::abs(distance);
    if (length < 1min)
        return forms.justNow;
    if (length < 6h)
        return (distance > 0ms ? forms.ago : forms.ahead).arg(largestUnit(length, forms));
    const qint64 days = toLocal(at, zone).date().daysTo(toLocal(now, zone).date());
    if (days == 1)
        return forms.yesterday.arg(time(at, zone, locale));
    if (days == -1)
        return forms.tomorrow.arg(time(at, zone, locale));
    return briefMoment(at, now, zone, locale);
}

QString number(qint64 value, const QLocale &locale)
{
    return locale.toString(value);
}

QString bytes(qint64 size, const QLocale &locale)
{
    return locale.formattedDataSize(size, size < 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace tanggap::timetext
