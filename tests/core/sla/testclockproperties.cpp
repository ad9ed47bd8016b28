// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "office.h"
#include "support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>
#include <vector>

using namespace tanggap;
using namespace tanggap::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What must hold for any moments, with a fixed seed; and the same reckoned minute by minute, as one would
/// not in earnest.
class TestClockProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_calendar = officeCalendar();
        m_zero = local(u"2026-01-01 00:00"_s);
        m_open.assign(size_t(400 * kDay), false);
        for (int day = 0; day < 400; ++day) {
            const auto ranges = m_calendar.openingHours(QDate(2026, 1, 1).addDays(day));
            for (const TimeRange &range : ranges) {
                const auto minute = [&](QTime time) {
                    return m_open.begin() + day * kDay + time.hour() * 60 + time.minute();
                };
                std::fill(minute(range.from), minute(range.until), true);
            }
        }
    }

    void countedTimeIsAdditive()
    {
        for (int i = 0; i < 500; ++i) {
            std::array<Instant, 3> at = {anyMoment(), anyMoment(), anyMoment()};
            std::sort(at.begin(), at.end());
            QCOMPARE(counted(at[0], at[1]) + counted(at[1], at[2]), counted(at[0], at[2]));
        }
    }

    void countedTimeIsWhatTheMinutesSay()
    {
        for (int i = 0; i < 200; ++i) {
            const int from = anyMinute(), until = from + int(m_random.bounded(20 * kDay));
            const auto open = std::count(m_open.begin() + from, m_open.begin() + until, true);
            QCOMPARE(counted(minuteAt(from), minuteAt(until)) / 1min, open);
        }
    }

    void deadlineAndCountedTimeAreInverse()
    {
        for (int i = 0; i < 500; ++i) {
            const Instant start = anyMoment();
            const Duration length{1 + m_random.bounded(200 * 3600 * 1000)};
            const Instant due = deadlineAfter(start, Span{0, length}, TimeKind::Working, m_calendar, m_zone);
            QCOMPARE(counted(start, due), length);
            QCOMPARE(counted(start, due - 1ms), length - 1ms); // and no earlier moment would do
        }
    }

    void moreTimeIsNeverDueEarlier()
    {
        for (int i = 0; i < 300; ++i) {
            const Instant start = anyMoment();
            const int days = int(m_random.bounded(1, 20));
            const auto due = [&](int n) {
                return deadlineAfter(start, Span{n, 0min}, TimeKind::Working, m_calendar, m_zone);
            };
            QVERIFY(due(days) < due(days + 1));
            QVERIFY(counted(start, due(days)) > Duration(0));
        }
    }

    void pausedDeadlinesAreWhatTheMinutesSay()
    {
        for (int i = 0; i < 300; ++i) {
            const TimeKind kind = i % 2 ? TimeKind::Working : TimeKind::Elapsed;
            const int start = anyMinute();
            const int length = int(m_random.bounded(1, 40 * 60));
            const QList<Pause> pauses = anyPauses(start);
            const ClockRule clock = rule(kind, {{QString(), Span{0, std::chrono::minutes(length)}}});
            ClockRun going;
            going.started = minuteAt(start);
            const ClockRun stored = withDeadline(clock, going, pauses, {}, m_calendar, m_zone);
            QVERIFY(stored.deadline);
            QCOMPARE((*stored.deadline - m_zero) / 1min, dueByMinutes(kind, start, length, pauses));
        }
    }

    void stretchesCoverTheRunAndAddUp()
    {
        for (int i = 0; i < 200; ++i) {
            const int start = anyMinute();
            const QList<Pause> pauses = anyPauses(start);
            const ClockRule clock =
                rule(i % 2 ? TimeKind::Working : TimeKind::Elapsed, {{QString(), span(u"8h"_s)}});
            ClockRun going;
            going.started = minuteAt(start);
            const Instant now = minuteAt(start + int(m_random.bounded(1, 10 * kDay)));
            const auto explained = explainClock(clock, going, pauses, {}, m_calendar, m_zone, now);
            const auto reading = readClock(clock, going, pauses, {}, m_calendar, m_zone, now);
            Instant at = going.started;
            Duration sum{0};
            for (const Stretch &stretch : explained.stretches) {
                QCOMPARE(stretch.from, at);
                QVERIFY(stretch.until > stretch.from);
                QCOMPARE(stretch.kind != Stretch::Kind::Counted, !stretch.why.isEmpty());
                if (stretch.kind == Stretch::Kind::Counted)
                    sum += stretch.until - stretch.from;
                at = stretch.until;
            }
            QCOMPARE(at, now);
            QCOMPARE(sum, reading.counted);
            QCOMPARE(explained.deadline, reading.deadline);
        }
    }

private:
    static constexpr int kDay = 24 * 60;

    Instant minuteAt(int minute) const { return m_zero + std::chrono::minutes(minute); }
    int anyMinute() { return int(m_random.bounded(300 * kDay)); }
    Instant anyMoment() { return minuteAt(anyMinute()) + Duration(m_random.bounded(60000)); }
    Duration counted(Instant from, Instant until) const
    {
        return countedBetween(from, until, TimeKind::Working, m_calendar, m_zone);
    }

    QList<Pause> anyPauses(int start)
    {
        QList<Pause> pauses;
        for (int n = int(m_random.bounded(4)); n > 0; --n) {
            const int from = start - 300 + int(m_random.bounded(3 * kDay));
            Pause made;
            made.from = minuteAt(from);
            made.until = minuteAt(from + int(m_random.bounded(2 * kDay)));
            made.reason = QString::number(n);
            pauses << made;
        }
        return pauses;
    }

    bool heldAt(int minute, const QList<Pause> &pauses) const
    {
        return std::any_of(pauses.begin(), pauses.end(), [at = minuteAt(minute)](const Pause &pause) {
            return pause.from <= at && at < *pause.until;
        });
    }

    /// The minute at which `length` minutes have been counted. Counting that ends as a pause begins is not
    /// yet due: the clock is held at its last moment, and falls due when the pause ends.
    int dueByMinutes(TimeKind kind, int start, int length, const QList<Pause> &pauses) const
    {
        int minute = start;
        for (int left = length; left > 0; ++minute) {
            if ((kind == TimeKind::Elapsed || m_open[size_t(minute)]) && !heldAt(minute, pauses))
                --left;
        }
        while (heldAt(minute, pauses))
            ++minute;
        return minute;
    }

    QRandomGenerator m_random{20261121};
    Calendar m_calendar;
    QTimeZone m_zone = wib();
    Instant m_zero{};
    std::vector<bool> m_open;
};

TANGGAP_TEST(TestClockProperties)
#include "testclockproperties.moc"
