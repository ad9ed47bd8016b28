// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "office.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace tanggap::test;
using namespace Qt::Literals::StringLiterals;

/// Calendars, deadlines and counted time, each case reckoned by hand. 20 November 2026 is a Friday.
class TestWorkingTime : public QObject
{
    Q_OBJECT

private slots:
    void openingHoursOfADay()
    {
        const Calendar calendar = officeCalendar();
        QCOMPARE(calendar.openingHours({2026, 11, 20}).size(), 2);
        QCOMPARE(calendar.openingHours({2026, 11, 20}).at(1).until, QTime(16, 30));
        QVERIFY(calendar.openingHours({2026, 11, 21}).isEmpty());               // Saturday
        QVERIFY(calendar.openingHours({2026, 12, 25}).isEmpty());               // holiday
        QVERIFY(calendar.openingHours({2026, 12, 24}).isEmpty());               // collective leave
        QCOMPARE(calendar.openingHours({2026, 2, 18}).at(0).from, QTime(8, 0)); // first day of Ramadan hours
        QCOMPARE(calendar.openingHours({2026, 3, 20}).at(0).from, QTime(8, 0)); // last day
        QCOMPARE(calendar.openingHours({2026, 3, 23}).at(0).from, QTime(7, 30));
        QCOMPARE(calendar.holidayOn({2026, 12, 25})->name.en, u"Christmas"_s);
        QVERIFY(!calendar.holidayOn({2026, 12, 23}));
        QVERIFY(calendar.openingHours({}).isEmpty());
    }

    void untidyHoursAreTidied()
    {
        Calendar calendar;
        calendar.hours[0] = {
            {QTime(13, 0), QTime(16, 0)}, {QTime(8, 0), QTime(11, 0)}, {QTime(10, 0), QTime(12, 0)},
            {QTime(15, 0), QTime(14, 0)}, {{}, QTime(9, 0)},           {QTime(22, 0), QTime(0, 0)}};
        const QList<TimeRange> expected = {
            {QTime(8, 0), QTime(12, 0)}, {QTime(13, 0), QTime(16, 0)}, {QTime(22, 0), QTime(0, 0)}};
        QCOMPARE(calendar.openingHours({2026, 11, 23}), expected);
    }

    void deadlines_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("length");
        QTest::addColumn<QString>("deadline");
        const auto row = [](const char *name, const QString &start, const QString &length,
                            const QString &deadline) { QTest::newRow(name) << start << length << deadline; };
        // 13:00 + 1 h, no break in the way.
        row("within a stretch", u"2026-11-23 13:00"_s, u"1h"_s, u"2026-11-23 14:00"_s);
        // 15:00-16:00 is the hour; it ends with the day, not at the next opening.
        row("to the minute of closing", u"2026-11-23 15:00"_s, u"1h"_s, u"2026-11-23 16:00"_s);
        // Fri 15:00-16:30 = 1.5; Mon 07:30-12:00 = 4.5 (6.0); 13:00-15:00 = 2 (8.0).
        row("over a weekend", u"2026-11-20 15:00"_s, u"8h"_s, u"2026-11-23 15:00"_s);
        // Fri 11:00-11:30 = 0.5; prayers until 13:00; 13:00-13:30 = 0.5.
        row("over the Friday break", u"2026-11-20 11:00"_s, u"1h"_s, u"2026-11-20 13:30"_s);
        // Wed 14:00-16:00 = 2; Thu collective leave, Fri Christmas, weekend; Mon 07:30-09:30 = 2.
        row("over leave and holiday", u"2026-12-23 14:00"_s, u"4h"_s, u"2026-12-28 09:30"_s);
        // Thu 31 Dec 15:30-16:00 = 0.5; Fri 1 Jan, weekend; Mon 4 Jan 07:30-08:00 = 0.5.
        row("over the year's end", u"2026-12-31 15:30"_s, u"1h"_s, u"2027-01-04 08:00"_s);
        // Fri 16:00-16:30 = 0.5; Mon leave, Tue Lunar New Year; Wed (Ramadan) 08:00-12:00 = 4 (4.5),
        // 12:30-15:00 = 2.5 (7.0); Thu 08:00-09:00 = 1 (8.0).
        row("into Ramadan hours", u"2026-02-13 16:00"_s, u"8h"_s, u"2026-02-19 09:00"_s);
        // Fri 20 March, last Ramadan day, 15:00-15:30 = 0.5; Mon 07:30-08:00 = 0.5.
        row("out of Ramadan hours", u"2026-03-20 15:00"_s, u"1h"_s, u"2026-03-23 08:00"_s);
        // Sat: counting starts Mon 07:30.
        row("start at the weekend", u"2026-11-21 10:00"_s, u"1h"_s, u"2026-11-23 08:30"_s);
        row("start before opening", u"2026-11-23 05:00"_s, u"1h"_s, u"2026-11-23 08:30"_s);
        row("start in the break", u"2026-11-23 12:20"_s, u"1h"_s, u"2026-11-23 14:00"_s);
        row("start at closing", u"2026-11-23 16:00"_s, u"1h"_s, u"2026-11-24 08:30"_s);
        row("nothing to count", u"2026-11-21 10:00"_s, u"0h"_s, u"2026-11-21 10:00"_s);

        row("one day", u"2026-11-23 10:10"_s, u"1d"_s, u"2026-11-24 10:10"_s);
        row("one day over a weekend", u"2026-11-20 15:00"_s, u"1d"_s, u"2026-11-23 15:00"_s);
        // Fri closes 16:30, Mon 16:00.
        row("one day to earlier closing", u"2026-11-20 16:15"_s, u"1d"_s, u"2026-11-23 16:00"_s);
        // Ramadan closes 15:00 on Wed 18 February, the next working day after the Lunar New Year.
        row("one day into Ramadan", u"2026-02-13 15:30"_s, u"1d"_s, u"2026-02-18 15:00"_s);
        // 07:40 is before opening (08:00) there: moved to that day's closing.
        row("one day to a later opening", u"2026-02-13 07:40"_s, u"1d"_s, u"2026-02-18 15:00"_s);
        // Fri 11:45 lies in the prayer break: the closing before it.
        row("one day into a break", u"2026-11-19 11:45"_s, u"1d"_s, u"2026-11-20 11:30"_s);
        // The day after is leave, then holiday, weekend.
        row("one day landing on a holiday", u"2026-12-23 10:00"_s, u"1d"_s, u"2026-12-28 10:00"_s);
        // Mon 28, Tue 29, Wed 30.
        row("three days over a holiday", u"2026-12-23 10:00"_s, u"3d"_s, u"2026-12-30 10:00"_s);
        // Mon 4 Jan, Tue 5 Jan.
        row("two days over the year's end", u"2026-12-31 10:00"_s, u"2d"_s, u"2027-01-05 10:00"_s);
        // Starts Mon 07:30.
        row("one day from a Saturday", u"2026-11-21 09:00"_s, u"1d"_s, u"2026-11-24 07:30"_s);
        row("one day from the evening", u"2026-11-23 20:00"_s, u"1d"_s, u"2026-11-25 07:30"_s);
        // Fri 15:00; then 1.5 h to 16:30 and 0.5 h on Monday.
        row("a day and two hours", u"2026-11-19 15:00"_s, u"1d 2h"_s, u"2026-11-23 08:00"_s);
    }

    void deadlines()
    {
        QFETCH(QString, start);
        QFETCH(QString, length);
        QFETCH(QString, deadline);
        const Calendar calendar = officeCalendar();
        // The same clock times hold in each zone of Indonesia.
        for (const char *name : {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"}) {
            const QTimeZone zone(name);
            QCOMPARE(
                localText(deadlineAfter(local(start, zone), span(length), TimeKind::Working, calendar, zone),
                          zone),
                deadline);
        }
    }

    void zoneDecidesWhenTheOfficeOpens()
    {
        const Calendar calendar = officeCalendar();
        // 22 November 23:00 UTC is Monday 07:00 in WITA (+08), so counting starts at 07:30 = 23:30 UTC.
        const Instant start = *fromIso(u"2026-11-22T23:00:00Z"_s);
        const auto due = [&](const char *zone) {
            return toIso(deadlineAfter(start, span(u"1h"_s), TimeKind::Working, calendar, QTimeZone(zone)));
        };
        QCOMPARE(due("Asia/Jakarta"), u"2026-11-23T01:30:00Z"_s);  // WIB: 06:00, opens 00:30 UTC
        QCOMPARE(due("Asia/Makassar"), u"2026-11-23T00:30:00Z"_s); // WITA: opens 23:30 UTC
        QCOMPARE(due("Asia/Jayapura"), u"2026-11-23T00:00:00Z"_s); // WIT: 08:00, open already
    }

    void elapsedTimeIgnoresTheCalendar()
    {
        const auto due = [](const QString &start, const QString &length) {
            return localText(
                deadlineAfter(local(start), span(length), TimeKind::Elapsed, officeCalendar(), wib()));
        };
        QCOMPARE(due(u"2026-12-30 22:15"_s, u"48h"_s), u"2027-01-01 22:15"_s);
        QCOMPARE(due(u"2026-11-30 23:55"_s, u"10m"_s), u"2026-12-01 00:05"_s);
        QCOMPARE(due(u"2028-02-28 12:00"_s, u"1d"_s), u"2028-02-29 12:00"_s);
        QCOMPARE(due(u"2026-11-21 10:00"_s, u"1d 2h"_s), u"2026-11-22 12:00"_s);
    }

    void countedHours()
    {
        const Calendar calendar = officeCalendar();
        const auto minutes = [&](const QString &from, const QString &until) {
            return countedBetween(local(from), local(until), TimeKind::Working, calendar, wib()) /
                   std::chrono::minutes(1);
        };
        QCOMPARE(minutes(u"2026-11-23 00:00"_s, u"2026-11-30 00:00"_s), 2250); // 37.5 h
        QCOMPARE(minutes(u"2026-02-23 00:00"_s, u"2026-03-02 00:00"_s), 1950); // 32.5 h
        QCOMPARE(minutes(u"2026-11-20 11:00"_s, u"2026-11-20 13:10"_s), 40);
        QCOMPARE(minutes(u"2026-11-20 18:00"_s, u"2026-11-23 07:30"_s), 0);
        QCOMPARE(minutes(u"2026-11-23 10:00"_s, u"2026-11-23 09:00"_s), 0); // backwards
        // 2025 has 261 weekdays of 7.5 h, and this calendar no holiday in it.
        QCOMPARE(minutes(u"2025-01-01 00:00"_s, u"2026-01-01 00:00"_s), 261 * 450);
    }

    void withoutHoursTheOfficeIsAlwaysOpen()
    {
        const Calendar none;
        const Instant start = local(u"2026-11-21 22:00"_s);
        QCOMPARE(localText(deadlineAfter(start, span(u"8h"_s), TimeKind::Working, none, wib())),
                 u"2026-11-22 06:00"_s);
        QCOMPARE(localText(deadlineAfter(start, span(u"2d"_s), TimeKind::Working, none, wib())),
                 u"2026-11-23 22:00"_s);
        QCOMPARE(countedBetween(start, start + Duration(1234), TimeKind::Working, none, wib()),
                 Duration(1234));
    }

    void absurdDataEndsAllTheSame()
    {
        Calendar closed; // opens on one day, long gone
        closed.special << SpecialHours{QDate(2020, 1, 6), QDate(2020, 1, 6), {}, {}};
        const Instant start = local(u"2026-11-21 22:00"_s);
        const Instant century = local(u"2126-11-21 00:00"_s);
        QCOMPARE(deadlineAfter(start, span(u"1h"_s), TimeKind::Working, closed, wib()), century);
        const Span huge{std::numeric_limits<int>::max(), Duration::max()};
        QVERIFY(deadlineAfter(start, huge, TimeKind::Elapsed, closed, wib()) <
                century + std::chrono::hours(24 * 60));
        QCOMPARE(deadlineAfter(start, Span{-3, Duration(-5)}, TimeKind::Elapsed, closed, wib()), start);
    }
};

TANGGAP_TEST(TestWorkingTime)
#include "testworkingtime.moc"
