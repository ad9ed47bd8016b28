// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "office.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace tanggap::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

ClockRule threeClasses()
{
    return rule(
        TimeKind::Elapsed,
        {{u"strategis"_s, span(u"8h"_s)}, {u"tinggi"_s, span(u"24h"_s)}, {u"rendah"_s, span(u"48h"_s)}});
}

ClockRule forAll(TimeKind kind, const QString &length)
{
    return rule(kind, {{QString(), span(length)}});
}

ClockReading read(const ClockRule &rule, const ClockRun &run, const QList<Pause> &pauses, const QString &now,
                  const QString &classId = {})
{
    return readClock(rule, run, pauses, classId, officeCalendar(), wib(), local(now));
}

} // namespace

/// States, pauses and classes of a clock, each case reckoned by hand. 20 November 2026 is a Friday.
class TestServiceClock : public QObject
{
    Q_OBJECT

private slots:
    void statesOfARunningClock()
    {
        // 8 h from 10:00 fall due at 18:00; a quarter (2 h) is left at 16:00.
        const ClockRule clock = threeClasses();
        const ClockRun going = run(u"2026-11-21 10:00"_s);
        const auto status = [&](const QString &now) {
            return read(clock, going, {}, now, u"strategis"_s).status;
        };
        QCOMPARE(status(u"2026-11-21 10:00"_s), ClockStatus::Running);
        QCOMPARE(status(u"2026-11-21 15:59:59.999"_s), ClockStatus::Running);
        QCOMPARE(status(u"2026-11-21 16:00"_s), ClockStatus::Soon);
        QCOMPARE(status(u"2026-11-21 18:00"_s), ClockStatus::Soon);
        QCOMPARE(status(u"2026-11-21 18:00:00.001"_s), ClockStatus::Late);

        const ClockReading reading = read(clock, going, {}, u"2026-11-21 20:00"_s, u"strategis"_s);
        QCOMPARE(localText(reading.deadline), u"2026-11-21 18:00"_s);
        QCOMPARE(localText(reading.soon), u"2026-11-21 16:00"_s);
        QCOMPARE(reading.counted, Duration(10h));
        QCOMPARE(reading.left, Duration(-2h));
        QCOMPARE(reading.fraction, 1.25);
        QCOMPARE(reading.length, span(u"8h"_s));
    }

    void statesOfAStoppedClock()
    {
        const ClockRule clock = threeClasses();
        const auto at = [&](const QString &stopped) {
            return read(clock, run(u"2026-11-21 10:00"_s, stopped), {}, u"2026-12-01 00:00"_s,
                        u"strategis"_s);
        };
        QCOMPARE(at(u"2026-11-21 17:30"_s).status, ClockStatus::Met);
        QCOMPARE(at(u"2026-11-21 17:30"_s).left, Duration(30min));
        QCOMPARE(at(u"2026-11-21 18:00"_s).status, ClockStatus::Met); // exactly at the deadline
        QCOMPARE(at(u"2026-11-21 18:00:00.001"_s).status, ClockStatus::MetLate);
    }

    void soonIsReckonedInCountedTime()
    {
        // 4 h from Fri 14:30: 2 h until 16:30, 2 h on Monday until 09:30. 3 h are counted on Monday 08:30.
        const auto reading =
            read(forAll(TimeKind::Working, u"4h"_s), run(u"2026-11-20 14:30"_s), {}, u"2026-11-22 12:00"_s);
        QCOMPARE(localText(reading.deadline), u"2026-11-23 09:30"_s);
        QCOMPARE(localText(reading.soon), u"2026-11-23 08:30"_s);
        QCOMPARE(reading.status, ClockStatus::Running);
        QCOMPARE(reading.counted, Duration(2h)); // all of Friday's, nothing of the weekend
        QCOMPARE(reading.left, Duration(2h));
    }

    void pausesMoveTheDeadline_data()
    {
        QTest::addColumn<bool>("working");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("length");
        QTest::addColumn<QStringList>("pauses");
        QTest::addColumn<QString>("deadline");
        const auto row = [](const char *name, bool working, const QString &start, const QString &length,
                            const QStringList &pauses, const QString &deadline) {
            QTest::newRow(name) << working << start << length << pauses << deadline;
        };
        // 18:00 + 1 h + 2.5 h.
        row("two pauses", false, u"2026-11-21 10:00"_s, u"8h"_s,
            {u"2026-11-21 11:00/2026-11-21 12:00"_s, u"2026-11-21 14:00/2026-11-21 16:30"_s},
            u"2026-11-21 21:30"_s);
        // 11:00-14:00 together: 18:00 + 3 h.
        row("overlapping pauses", false, u"2026-11-21 10:00"_s, u"8h"_s,
            {u"2026-11-21 12:00/2026-11-21 14:00"_s, u"2026-11-21 11:00/2026-11-21 13:00"_s},
            u"2026-11-21 21:00"_s);
        row("a pause within another", false, u"2026-11-21 10:00"_s, u"8h"_s,
            {u"2026-11-21 11:00/2026-11-21 14:00"_s, u"2026-11-21 12:00/2026-11-21 13:00"_s},
            u"2026-11-21 21:00"_s);
        // 10:00-10:40 counts, what lies before the start does not: 11:00 + 40 min.
        row("a pause over the start", false, u"2026-11-21 10:00"_s, u"1h"_s,
            {u"2026-11-21 09:00/2026-11-21 10:40"_s}, u"2026-11-21 11:40"_s);
        row("a pause before the start", false, u"2026-11-21 10:00"_s, u"1h"_s,
            {u"2026-11-21 09:00/2026-11-21 10:00"_s}, u"2026-11-21 11:00"_s);
        row("a pause after the deadline", false, u"2026-11-21 10:00"_s, u"1h"_s,
            {u"2026-11-21 11:30/2026-11-21 12:00"_s}, u"2026-11-21 11:00"_s);
        // The first pause moves 11:00 to 11:30, so that the second one still meets a running clock: + 30 min.
        row("a pause that another one let in", false, u"2026-11-21 10:00"_s, u"1h"_s,
            {u"2026-11-21 10:30/2026-11-21 11:00"_s, u"2026-11-21 11:15/2026-11-21 11:45"_s},
            u"2026-11-21 12:00"_s);
        row("a pause of no length", false, u"2026-11-21 10:00"_s, u"1h"_s,
            {u"2026-11-21 10:30/2026-11-21 10:30"_s, u"2026-11-21 10:40/2026-11-21 10:20"_s},
            u"2026-11-21 11:00"_s);
        // Mon 15:00-16:00 = 1, Tue 07:30-08:30 = 1: the office is closed all through the pause.
        row("a pause at night", true, u"2026-11-23 15:00"_s, u"2h"_s,
            {u"2026-11-23 20:00/2026-11-24 06:00"_s}, u"2026-11-24 08:30"_s);
        // Fri 15:00-15:30 = 0.5; paused; Mon 08:00-09:30 = 1.5.
        row("a pause over a weekend", true, u"2026-11-20 15:00"_s, u"2h"_s,
            {u"2026-11-20 15:30/2026-11-23 08:00"_s}, u"2026-11-23 09:30"_s);
        // Mon 11:00-11:30 = 0.5; paused until 13:30, of which 12:00-13:00 is break; 13:30-15:00 = 1.5.
        row("a pause over a break", true, u"2026-11-23 11:00"_s, u"2h"_s,
            {u"2026-11-23 11:30/2026-11-23 13:30"_s}, u"2026-11-23 15:00"_s);
        // Due Tue 10:00; Mon 14:00-15:00 keeps an hour from counting: Tue 11:00.
        row("a pause in a day", true, u"2026-11-23 10:00"_s, u"1d"_s,
            {u"2026-11-23 14:00/2026-11-23 15:00"_s}, u"2026-11-24 11:00"_s);
        // Starts Mon 07:30, due Tue 07:30; a pause over the night leaves it there.
        row("a day's night paused", true, u"2026-11-22 10:00"_s, u"1d"_s,
            {u"2026-11-23 18:00/2026-11-24 06:00"_s}, u"2026-11-24 07:30"_s);
        // Wed 23 Dec 15:00-16:00 = 1; paused Mon 28 07:30-09:30; 09:30-10:30 = 1.
        row("a pause over holidays", true, u"2026-12-23 15:00"_s, u"2h"_s,
            {u"2026-12-24 08:00/2026-12-28 09:30"_s}, u"2026-12-28 10:30"_s);
    }

    void pausesMoveTheDeadline()
    {
        QFETCH(bool, working);
        QFETCH(QString, start);
        QFETCH(QString, length);
        QFETCH(QStringList, pauses);
        QFETCH(QString, deadline);
        QList<Pause> list;
        for (const QString &text : std::as_const(pauses))
            list << pause(text.section(u'/', 0, 0), text.section(u'/', 1));
        const ClockRule clock = forAll(working ? TimeKind::Working : TimeKind::Elapsed, length);
        const ClockReading later = read(clock, run(start), list, u"2027-02-01 00:00"_s);
        QCOMPARE(localText(later.deadline), deadline);
        QCOMPARE(later.status, ClockStatus::Late);
        // What is stored says the same.
        const ClockRun stored = withDeadline(clock, run(start), list, {}, officeCalendar(), wib());
        QCOMPARE(localText(stored.deadline), deadline);
        // Stopped at its deadline, the clock has counted its length: not more, not less.
        ClockRun met = run(start);
        met.stopped = later.deadline;
        const ClockReading reading =
            readClock(clock, met, list, {}, officeCalendar(), wib(), local(deadline));
        QCOMPARE(reading.status, ClockStatus::Met);
        QCOMPARE(reading.left, Duration(0));
        QCOMPARE(reading.fraction, 1.0);
    }

    void aPausedClockStandsStill()
    {
        const ClockRule clock = threeClasses();
        const ClockRun going = run(u"2026-11-21 10:00"_s);
        const QList<Pause> pauses = {pause(u"2026-11-21 13:00"_s)};
        const ClockReading reading = read(clock, going, pauses, u"2026-11-25 08:00"_s, u"strategis"_s);
        QCOMPARE(reading.status, ClockStatus::Paused);
        QCOMPARE(reading.counted, Duration(3h));
        QCOMPARE(reading.left, Duration(5h));
        QVERIFY(!reading.deadline);
        QVERIFY(!reading.soon);
        const ClockRun stored = withDeadline(clock, going, pauses, u"strategis"_s, officeCalendar(), wib());
        QVERIFY(!stored.deadline && !stored.soon);
        // The same without pauses: figures can be read both ways.
        QCOMPARE(read(clock, going, {}, u"2026-11-25 08:00"_s, u"strategis"_s).status, ClockStatus::Late);
        // A clock whose rule allows no pause runs on.
        ClockRule relentless = clock;
        relentless.pausable = false;
        QCOMPARE(read(relentless, going, pauses, u"2026-11-25 08:00"_s, u"strategis"_s).status,
                 ClockStatus::Late);
    }

    void pausesAreReadAsKnownAtTheMoment()
    {
        const ClockRule clock = threeClasses();
        const QList<Pause> pauses = {pause(u"2026-11-21 13:00"_s, u"2026-11-21 14:00"_s)};
        const auto at = [&](const QString &now) {
            return read(clock, run(u"2026-11-21 10:00"_s), pauses, now, u"strategis"_s);
        };
        QCOMPARE(localText(at(u"2026-11-21 12:00"_s).deadline), u"2026-11-21 18:00"_s);
        QCOMPARE(at(u"2026-11-21 13:00"_s).status, ClockStatus::Paused);
        QCOMPARE(at(u"2026-11-21 13:30"_s).status, ClockStatus::Paused);
        QCOMPARE(at(u"2026-11-21 14:00"_s).status, ClockStatus::Running);
        QCOMPARE(localText(at(u"2026-11-21 14:00"_s).deadline), u"2026-11-21 19:00"_s);
        QCOMPARE(localText(at(u"2026-11-21 14:00"_s).soon), u"2026-11-21 17:00"_s);
    }

    void lateBeforeThePauseStaysLate()
    {
        const ClockReading reading =
            read(threeClasses(), run(u"2026-11-21 10:00"_s), {pause(u"2026-11-21 19:00"_s)},
                 u"2026-11-22 10:00"_s, u"strategis"_s);
        QCOMPARE(reading.status, ClockStatus::Late);
        QCOMPARE(localText(reading.deadline), u"2026-11-21 18:00"_s);
        QCOMPARE(reading.left, Duration(-1h)); // the pause itself is not counted
    }

    void pausedAtTheLastMoment()
    {
        const ClockRun going = run(u"2026-11-21 10:00"_s);
        const ClockRule clock = forAll(TimeKind::Elapsed, u"1h"_s);
        const ClockReading paused = read(clock, going, {pause(u"2026-11-21 11:00"_s)}, u"2026-11-21 15:00"_s);
        QCOMPARE(paused.status, ClockStatus::Paused);
        QCOMPARE(paused.left, Duration(0));
        const auto pauses = QList<Pause>{pause(u"2026-11-21 11:00"_s, u"2026-11-21 15:00"_s)};
        QCOMPARE(localText(read(clock, going, pauses, u"2026-11-21 16:00"_s).deadline),
                 u"2026-11-21 15:00"_s);
    }

    void stoppedWithinAPause()
    {
        // 3 h counted, then paused and stopped at 20:00: 5 h were left, so it was met.
        const ClockReading reading =
            read(threeClasses(), run(u"2026-11-21 10:00"_s, u"2026-11-21 20:00"_s),
                 {pause(u"2026-11-21 13:00"_s)}, u"2026-11-30 10:00"_s, u"strategis"_s);
        QCOMPARE(reading.status, ClockStatus::Met);
        QCOMPARE(reading.left, Duration(5h));
        QCOMPARE(reading.counted, Duration(3h));
    }

    void reclassificationKeepsStartAndPauses()
    {
        const ClockRule clock = threeClasses();
        const ClockRun going = run(u"2026-11-21 10:00"_s);
        const QList<Pause> pauses = {pause(u"2026-11-21 11:00"_s, u"2026-11-21 12:30"_s)};
        const auto due = [&](const QString &classId) {
            return localText(withDeadline(clock, going, pauses, classId, officeCalendar(), wib()).deadline);
        };
        QCOMPARE(due(u"strategis"_s), u"2026-11-21 19:30"_s); // 10:00 + 8 h + 1.5 h
        QCOMPARE(due(u"tinggi"_s), u"2026-11-22 11:30"_s);
        QCOMPARE(due(u"rendah"_s), u"2026-11-23 11:30"_s);
        QCOMPARE(due({}), u"2026-11-21 19:30"_s); // unclassed: the strictest
        QCOMPARE(due(u"unknown"_s), u"2026-11-21 19:30"_s);
        // Late in the strictest class, in time in the next.
        QCOMPARE(read(clock, going, pauses, u"2026-11-21 20:00"_s, u"strategis"_s).status, ClockStatus::Late);
        QCOMPARE(read(clock, going, pauses, u"2026-11-21 20:00"_s, u"tinggi"_s).status, ClockStatus::Running);
    }

    void lengths()
    {
        ClockRule clock = threeClasses();
        clock.lengths.insert(QString(), span(u"12h"_s));
        QCOMPARE(*clock.lengthFor(u"rendah"_s), span(u"48h"_s));
        QCOMPARE(*clock.lengthFor(u"unknown"_s), span(u"12h"_s));
        QCOMPARE(*clock.lengthFor({}), span(u"8h"_s));
        // Ten working hours are longer than a working day.
        const auto days = rule(TimeKind::Working, {{u"a"_s, span(u"10h"_s)}, {u"b"_s, span(u"1d"_s)}});
        QCOMPARE(*days.lengthFor({}), span(u"1d"_s));
        const auto elapsed = rule(TimeKind::Elapsed, {{u"a"_s, span(u"10h"_s)}, {u"b"_s, span(u"1d"_s)}});
        QCOMPARE(*elapsed.lengthFor({}), span(u"10h"_s));
        QVERIFY(!rule(TimeKind::Elapsed, {}).lengthFor(u"a"_s));
    }

    void withoutLengthThereIsNoDeadline()
    {
        const ClockRule clock = rule(TimeKind::Elapsed, {});
        const ClockReading reading = read(clock, run(u"2026-11-21 10:00"_s), {}, u"2027-11-21 10:00"_s);
        QCOMPARE(reading.status, ClockStatus::Running);
        QVERIFY(!reading.deadline);
        QCOMPARE(
            read(clock, run(u"2026-11-21 10:00"_s, u"2026-11-21 11:00"_s), {}, u"2027-11-21 10:00"_s).status,
            ClockStatus::Met);
    }

    void editedHolidayMovesTheDeadline()
    {
        Calendar calendar = officeCalendar();
        const ClockRule clock = forAll(TimeKind::Working, u"2h"_s);
        ClockRun stored = withDeadline(clock, run(u"2026-11-20 15:30"_s), {}, {}, calendar, wib());
        QCOMPARE(localText(stored.deadline), u"2026-11-23 08:30"_s);
        calendar.holidays << Holiday{QDate(2026, 11, 23), DayKind::CollectiveLeave, {}};
        stored = withDeadline(clock, stored, {}, {}, calendar, wib());
        QCOMPARE(localText(stored.deadline), u"2026-11-24 08:30"_s);
        QCOMPARE(localText(stored.soon), u"2026-11-24 08:00"_s); // 1.5 of 2 h counted
    }

    void beforeItsStartNothingIsCounted()
    {
        const ClockReading reading =
            read(threeClasses(), run(u"2026-11-21 10:00"_s), {}, u"2026-11-21 09:00"_s, u"strategis"_s);
        QCOMPARE(reading.counted, Duration(0));
        QCOMPARE(reading.status, ClockStatus::Running);
    }
};

TANGGAP_TEST(TestServiceClock)
#include "testserviceclock.moc"
