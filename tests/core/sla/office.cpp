// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "office.h"

using namespace Qt::Literals::StringLiterals;

namespace tanggap::test
{

namespace
{

TimeRange range(int fromHour, int fromMinute, int untilHour, int untilMinute)
{
    return {QTime(fromHour, fromMinute), QTime(untilHour, untilMinute)};
}

WeekHours week(const QList<TimeRange> &monday, const QList<TimeRange> &friday)
{
    return {monday, monday, monday, monday, friday, {}, {}};
}

} // namespace

Calendar officeCalendar()
{
    Calendar calendar;
    calendar.hours =
        week({range(7, 30, 12, 0), range(13, 0, 16, 0)}, {range(7, 30, 11, 30), range(13, 0, 16, 30)});
    calendar.special << SpecialHours{
        QDate(2026, 2, 18),
        QDate(2026, 3, 20),
        week({range(8, 0, 12, 0), range(12, 30, 15, 0)}, {range(8, 0, 11, 30), range(12, 30, 15, 30)}),
        {u"Jam kerja Ramadan"_s, u"Ramadan hours"_s}};
    const auto off = [&](QDate day, DayKind kind, const QString &id, const QString &en) {
        calendar.holidays << Holiday{day, kind, {id, en}};
    };
    off({2026, 2, 16}, DayKind::CollectiveLeave, u"Cuti bersama Imlek"_s,
        u"Collective leave for Lunar New Year"_s);
    off({2026, 2, 17}, DayKind::NationalHoliday, u"Tahun Baru Imlek"_s, u"Lunar New Year"_s);
    off({2026, 12, 24}, DayKind::CollectiveLeave, u"Cuti bersama Natal"_s,
        u"Collective leave for Christmas"_s);
    off({2026, 12, 25}, DayKind::NationalHoliday, u"Hari Raya Natal"_s, u"Christmas"_s);
    off({2027, 1, 1}, DayKind::NationalHoliday, u"Tahun Baru"_s, u"New Year"_s);
    return calendar;
}

Instant local(const QString &text, const QTimeZone &zone)
{
    const auto at = fromIso(QString(text).replace(u' ', u'T'), zone);
    Q_ASSERT(at);
    return *at;
}

QString localText(Instant at, const QTimeZone &zone)
{
    const QDateTime read = toLocal(at, zone);
    return read.toString(read.time().second() || read.time().msec() ? u"yyyy-MM-dd HH:mm:ss.zzz"_s
                                                                    : u"yyyy-MM-dd HH:mm"_s);
}

QString localText(std::optional<Instant> at, const QTimeZone &zone)
{
    return at ? localText(*at, zone) : u"none"_s;
}

Span span(const QString &text)
{
    Span read;
    const QStringList parts = text.split(u' ');
    for (const QString &part : parts) {
        const int number = part.chopped(1).toInt();
        if (part.endsWith(u'd'))
            read.days += number;
        else
            read.time += part.endsWith(u'h') ? Duration(std::chrono::hours(number))
                                             : Duration(std::chrono::minutes(number));
    }
    return read;
}

ClockRule rule(TimeKind kind, QHash<QString, Span> lengths)
{
    ClockRule made;
    made.id = u"resolusi"_s;
    made.name = {u"Waktu resolusi"_s, u"Resolution time"_s};
    made.time = kind;
    made.lengths = std::move(lengths);
    return made;
}

ClockRun run(const QString &started, const QString &stopped)
{
    ClockRun made;
    made.clock = u"resolusi"_s;
    made.started = local(started);
    if (!stopped.isEmpty())
        made.stopped = local(stopped);
    return made;
}

Pause pause(const QString &from, const QString &until, const QString &reason)
{
    Pause made;
    made.from = local(from);
    if (!until.isEmpty())
        made.until = local(until);
    made.kind = u"reporter"_s;
    made.reason = reason;
    return made;
}

} // namespace tanggap::test
