// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/calendarfile.h"

#include <QFile>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr QLatin1String weekdays[] = {"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                                      "friday"_L1, "saturday"_L1, "sunday"_L1};

constexpr std::pair<const char *, DayKind> dayKinds[] = {{"national", DayKind::NationalHoliday},
                                                         {"collective_leave", DayKind::CollectiveLeave},
                                                         {"other", DayKind::Other}};

/// "07:30-12:00"; "24:00" is not a time of day, an office that never closes writes "00:00-23:59".
TimeRange readRange(const JsonCursor &json)
{
    const QString text = json.text();
    const TimeRange range{QTime::fromString(text.section(u'-', 0, 0), u"HH:mm"_s),
                          QTime::fromString(text.section(u'-', 1), u"HH:mm"_s)};
    if (!range.from.isValid() || !range.until.isValid() || range.from >= range.until)
        json.error(Core::tr("\"%1\" is not a range of hours. Write it as 07:30-12:00.").arg(text));
    return range;
}

WeekHours readHours(const JsonCursor &json)
{
    WeekHours week;
    for (size_t day = 0; day < week.size(); ++day) {
        const JsonCursor ranges = json[weekdays[day]];
        week[day] = ranges.list(readRange);
        for (qsizetype i = 1; i < week[day].size(); ++i) {
            if (week[day].at(i).from < week[day].at(i - 1).until)
                json.findings().error(
                    pointerTo(ranges.pointer(), i),
                    Core::tr("The hours of a day must follow one another without overlap."));
        }
    }
    return week;
}

Holiday readHoliday(const JsonCursor &json)
{
    return {json["date"_L1].date().value_or(QDate()), json["kind"_L1].named(dayKinds),
            json["name"_L1].localized()};
}

SpecialHours readSpecialHours(const JsonCursor &json)
{
    const SpecialHours special{json["from"_L1].date().value_or(QDate()),
                               json["until"_L1].date().value_or(QDate()), readHours(json["hours"_L1]),
                               json["name"_L1].localized(), json["reading"_L1].flag()};
    if (special.from > special.until)
        json["until"_L1].error(Core::tr("The period ends before it begins."));
    return special;
}

QList<Holiday> readHolidayYear(const JsonCursor &reference)
{
    const QString name = u"calendars/%1.json"_s.arg(reference.text());
    QFile file(u":/tanggap/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        reference.error(Core::tr("There is no holiday calendar \"%1\".").arg(reference.text()));
        return {};
    }
    Findings findings(name);
    QList<Holiday> holidays;
    if (const auto root =
            parseChecked(file.readAll(), u":/tanggap/calendars/calendar.schema.json"_s, findings))
        holidays = JsonCursor(*root, {}, findings)["holidays"_L1].list(readHoliday);
    reference.findings().include(findings);
    return holidays;
}

} // namespace

Calendar readCalendar(const JsonCursor &json)
{
    Calendar calendar;
    calendar.hours = readHours(json["hours"_L1]);
    for (const QList<Holiday> &year : json["holiday_years"_L1].list(readHolidayYear))
        calendar.holidays << year;
    calendar.holidays << json["holidays"_L1].list(readHoliday);
    calendar.special = json["special_hours"_L1].list(readSpecialHours);
    return calendar;
}

} // namespace tanggap
