// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "office.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace tanggap::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

QStringList texts(const QList<Stretch> &stretches)
{
    static const QStringList kinds = {u"counted"_s, u"paused"_s, u"skipped"_s};
    QStringList lines;
    for (const Stretch &stretch : stretches)
        lines << u"%1 %2 - %3 %4"_s
                     .arg(kinds.at(int(stretch.kind)), localText(stretch.from), localText(stretch.until),
                          stretch.why)
                     .trimmed();
    return lines;
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT

private slots:
    void everyStretchHasItsReason()
    {
        const ClockRule clock = rule(TimeKind::Working, {{QString(), span(u"1d"_s)}});
        const auto explanation = explainClock(
            clock, run(u"2026-12-23 11:30"_s),
            {pause(u"2026-12-23 14:00"_s, u"2026-12-23 15:00"_s, u"Menunggu log dari pelapor"_s)}, {},
            officeCalendar(), wib(), local(u"2026-12-28 08:00"_s));
        QCOMPARE(texts(explanation.stretches),
                 QStringList({u"counted 2026-12-23 11:30 - 2026-12-23 12:00"_s,
                              u"skipped 2026-12-23 12:00 - 2026-12-23 13:00 break"_s,
                              u"counted 2026-12-23 13:00 - 2026-12-23 14:00"_s,
                              u"paused 2026-12-23 14:00 - 2026-12-23 15:00 Menunggu log dari pelapor"_s,
                              u"counted 2026-12-23 15:00 - 2026-12-23 16:00"_s,
                              u"skipped 2026-12-23 16:00 - 2026-12-24 00:00 night"_s,
                              u"skipped 2026-12-24 00:00 - 2026-12-25 00:00 Collective leave for Christmas"_s,
                              u"skipped 2026-12-25 00:00 - 2026-12-26 00:00 Christmas"_s,
                              u"skipped 2026-12-26 00:00 - 2026-12-28 00:00 weekend"_s,
                              u"skipped 2026-12-28 00:00 - 2026-12-28 07:30 night"_s,
                              u"counted 2026-12-28 07:30 - 2026-12-28 08:00"_s}));
        // Wed 11:30 + 1 day = Mon 11:30; the hour paused moves it over the break: 30 min to 12:00, then
        // 13:30.
        QCOMPARE(localText(explanation.deadline), u"2026-12-28 13:30"_s);
        QCOMPARE(explanation.rule, u"Resolution time: 1 working d, working time"_s);
    }

    void oneNightIsOneStretch()
    {
        const ClockRule clock = rule(TimeKind::Working, {{QString(), span(u"8h"_s)}});
        const auto explanation = explainClock(clock, run(u"2026-11-23 15:00"_s, u"2026-11-24 08:00"_s), {},
                                              {}, officeCalendar(), wib(), local(u"2026-12-28 08:00"_s));
        QCOMPARE(texts(explanation.stretches),
                 QStringList({u"counted 2026-11-23 15:00 - 2026-11-23 16:00"_s,
                              u"skipped 2026-11-23 16:00 - 2026-11-24 07:30 night"_s,
                              u"counted 2026-11-24 07:30 - 2026-11-24 08:00"_s}));
    }

    void aPauseOverClosedHoursIsAPause()
    {
        const ClockRule clock = rule(TimeKind::Working, {{QString(), span(u"8h"_s)}});
        Pause first = pause(u"2026-11-23 15:00"_s, u"2026-11-24 08:00"_s);
        Pause second = pause(u"2026-11-24 07:45"_s, {}, u"Menunggu vendor"_s);
        first.kind = u"owner"_s;
        const auto explanation = explainClock(clock, run(u"2026-11-23 14:00"_s), {second, first}, {},
                                              officeCalendar(), wib(), local(u"2026-11-24 09:00"_s));
        QCOMPARE(
            texts(explanation.stretches),
            QStringList({u"counted 2026-11-23 14:00 - 2026-11-23 15:00"_s,
                         u"paused 2026-11-23 15:00 - 2026-11-24 08:00 waiting for the owner of the system"_s,
                         u"paused 2026-11-24 08:00 - 2026-11-24 09:00 Menunggu vendor"_s}));
        QVERIFY(!explanation.deadline);
    }

    void otherClassesAreNamed()
    {
        ClockRule clock = rule(
            TimeKind::Elapsed,
            {{u"strategis"_s, span(u"8h"_s)}, {u"tinggi"_s, span(u"24h"_s)}, {u"rendah"_s, span(u"48h"_s)}});
        clock.source = u"Lampiran III row 5"_s;
        const ClockRun going = run(u"2026-11-21 10:00"_s);
        const auto explain = [&](const QString &classId, const QList<Pause> &pauses, const QString &now) {
            return explainClock(clock, going, pauses, classId, officeCalendar(), wib(), local(now),
                                u"Strategic"_s);
        };
        const auto classed = explain(u"strategis"_s, {}, u"2026-11-21 12:00"_s);
        QCOMPARE(classed.rule, u"Resolution time, class Strategic: 8 h, elapsed time (Lampiran III row 5)"_s);
        QCOMPARE(texts(classed.stretches), QStringList({u"counted 2026-11-21 10:00 - 2026-11-21 12:00"_s}));
        QCOMPARE(classed.otherClasses.size(), 2);
        QCOMPARE(classed.otherClasses.at(0).first, u"tinggi"_s);
        QCOMPARE(localText(classed.otherClasses.at(0).second), u"2026-11-22 10:00"_s);
        QCOMPARE(localText(classed.otherClasses.at(1).second), u"2026-11-23 10:00"_s);

        const auto unclassed = explain({}, {}, u"2026-11-21 12:00"_s);
        QCOMPARE(unclassed.otherClasses.size(), 3);
        QVERIFY(unclassed.rule.contains(u"not classed yet"_s));

        // Paused since 11:00 and read at 12:30: what work from now on would give, 1.5 h later.
        const auto paused = explain(u"tinggi"_s, {pause(u"2026-11-21 11:00"_s)}, u"2026-11-21 12:30"_s);
        QVERIFY(!paused.deadline);
        QCOMPARE(localText(paused.otherClasses.at(0).second), u"2026-11-21 19:30"_s);
    }
};

TANGGAP_TEST(TestExplanation)
#include "testexplanation.moc"
