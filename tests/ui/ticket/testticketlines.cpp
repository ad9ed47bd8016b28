// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/linkticket.h"
#include "desk/pauseclock.h"
#include "support/deskwork.h"
#include "support/testmain.h"
#include "ui/ticket/clocklines.h"
#include "ui/ticket/shownticket.h"
#include "ui/ticket/stepperlines.h"
#include "ui/ticket/ticketwords.h"

#include <QRegularExpression>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The pure functions that turn a ticket into lines.
class TestTicketLines : public QObject
{
    Q_OBJECT

private slots:
    void longExplanationsAreToldTogether()
    {
        using Kind = Stretch::Kind;
        const Instant start = *fromIso(u"2026-11-02T01:00:00Z"_s);
        QList<Stretch> stretches;
        for (int day = 0; day < 10; ++day) {
            const Instant at = start + 24h * day;
            stretches << Stretch{Kind::Counted, at, at + 8h, {}};
            stretches << Stretch{Kind::Skipped, at + 8h, at + 24h, day % 2 ? u"weekend"_s : u"night"_s};
        }
        const Stretch pause{Kind::Paused, start + 240h, start + 250h, u"menunggu"_s};
        stretches << pause << Stretch{Kind::Counted, start + 250h, start + 251h, {}};
        QCOMPARE(clockLines(stretches.first(4)).size(), 4);
        const QList<ClockLine> lines = clockLines(stretches);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0).counted, Duration(80h));
        QCOMPARE(lines.at(0).stretches, 10);
        QCOMPARE(lines.at(1).counted, Duration(160h));
        QCOMPARE(lines.at(1).why, u"night, weekend"_s);
        QCOMPARE(lines.at(1).until, start + 240h);
        QCOMPARE(lines.at(2).kind, Kind::Paused);
        QCOMPARE(lines.at(2).why, u"menunggu"_s);
        QCOMPARE(lines.at(3).counted, Duration(1h));
    }

    void figuresCanBeReadWithoutPauses()
    {
        test::ShownTicket shown;
        auto &clock = shown.harness.office.clock;
        clock.advance(4min);
        QVERIFY(shown.harness.office.as(u"ppi_koordinator"_s, [&](Tx &tx) {
            return desk::pauseClocks(tx, {shown.id, {}}, u"reporter"_s, u"menunggu"_s);
        }));
        clock.advance(30min);
        QVERIFY(shown.harness.office.as(u"ppi_koordinator"_s, [&](Tx &tx) {
            return desk::resumeClocks(tx, {shown.id, {}}, {});
        }));
        const TicketView view = shown.view();
        QCOMPARE(view.clocks.constFirst().reading.counted, Duration(4min));
        const ClockReading bare = withoutPauses(view, view.clocks.constFirst().run, clock.now());
        QCOMPARE(bare.counted, Duration(34min));
        QCOMPARE(bare.status, ClockStatus::Late);
    }

    void theStepperShowsBranchesPassesAndPeople()
    {
        test::ShownTicket shown;
        shown.step(u"helpdesk"_s, {.step = u"catat"_s});
        shown.step(u"helpdesk"_s, {.step = u"analisis_awal"_s, .texts = {{u"analisis_awal"_s, u"Uji"_s}}});
        QVERIFY(test::answer(shown.harness.office, {shown.id, {}}, u"Pemeliharaan"_s));
        shown.step(u"helpdesk"_s, {.step = u"verifikasi"_s, .outcome = u"tidak"_s, .note = u"sudah dicek"_s});
        const Instant now = shown.harness.office.clock.now();
        TicketView view = shown.view();
        QList<StepLine> lines = stepLines(view, now);
        QCOMPARE(lines.size(), 9);
        QCOMPARE(lines.at(3).branch, u"No"_s);
        QCOMPARE(lines.at(3).mark, StepMark::Done);
        QVERIFY(lines.at(3).remark.endsWith(u"14:44"_s));
        for (int i = 4; i < 9; ++i)
            QCOMPARE(lines.at(i).mark, StepMark::Skipped);
        QVERIFY(stepDetails(view, lines.at(3).id).contains(u"sudah dicek"_s));
        QVERIFY(stepDetails(view, lines.at(8).id).contains(u"Lampiran III"_s));

        QVERIFY(shown.harness.office.as(u"semua"_s, [&](Tx &tx) {
            return desk::reopenTicket(tx, {shown.id, {}}, u"verifikasi"_s, u"bukti baru"_s);
        }));
        view = shown.view();
        lines = stepLines(view, now);
        QCOMPARE(lines.size(), 10);
        QCOMPARE(lines.at(4).mark, StepMark::Current);
        QCOMPARE(lines.at(4).text, u"Verification · pass 2"_s);
        QCOMPARE(lines.at(5).mark, StepMark::Ahead);
    }

    void everyEventOfTheDeskHasASentence()
    {
        // The kinds are read from the desk itself, so that a new one cannot be forgotten here.
        static const QRegularExpression kind(
            uR"~(u"((?:report|step|ticket|reporter|clocks?|note|text|evidence|recommendation|paper|reply)\.[a-z]+)"_s)~"_s);
        test::ShownTicket shown;
        const TicketView view = shown.view();
        int found = 0;
        const QDir desk(QStringLiteral(TANGGAP_SOURCE_DIR "/core/desk"));
        for (const QString &name : desk.entryList({u"*.cpp"_s})) {
            QFile file(desk.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = kind.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                JournalEvent event;
                event.kind = matches.next().captured(1);
                QVERIFY2(ticketwords::journalSentence(event, view) != event.kind, qPrintable(event.kind));
                ++found;
            }
        }
        QVERIFY(found >= 20);
    }
};

TANGGAP_TEST(TestTicketLines)
#include "testticketlines.moc"
