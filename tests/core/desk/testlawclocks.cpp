// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/handover.h"
#include "desk/keepclocks.h"
#include "desk/paperlife.h"
#include "desk/pauseclock.h"
#include "desk/reclassify.h"
#include "desk/register.h"
#include "desk/signpaper.h"
#include "support/deskwork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString Name = QStringLiteral("Portal PPDB (contoh)");

SystemId system(test::Office &office, bool vital)
{
    const auto id = office.as(u"semua"_s, [&](Tx &tx) {
        return desk::saveSystem(tx, {.name = Name, .agency = u"Dinas Pendidikan"_s, .vital = vital});
    });
    return id.value_or(SystemId{});
}

Result<> mark(test::Office &office, SystemId id, bool vital, qint64 version)
{
    return office.as(u"semua"_s, [&](Tx &tx) -> Result<> {
        TRY(desk::saveSystem(
            tx,
            {.id = id, .name = Name, .agency = u"Dinas Pendidikan"_s, .vital = vital, .version = version}));
        return {};
    });
}

Result<> judge(test::Office &office, const desk::TicketRef &ref, const desk::Judgement &judgement)
{
    return office.as(u"semua"_s,
                     [&](Tx &tx) { return desk::reclassify(tx, ref, judgement, u"Diperiksa"_s); });
}

/// Draws and reads papers on which nothing is left to write.
PaperRenderer wholePapers()
{
    const auto file = [](const PaperFacts &facts) -> Result<QByteArray> { return facts.kind.toUtf8(); };
    const auto text = [](const PaperFacts &) -> Result<PaperText> { return PaperText{}; };
    return PaperRenderer(file, text);
}

/// Writes a paper, has it approved, and records that it left.
Result<> send(test::Office &office, const desk::TicketRef &ref, const QString &kind, Duration ago = 0min)
{
    return office.as(u"semua"_s, [&](Tx &tx) -> Result<> {
        TRY_LET(const PaperId paper, desk::draftPaper(tx, ref, kind, {}));
        TRY(desk::submitPaper(tx, ref, paper, wholePapers()));
        TRY(desk::approvePaper(tx, ref, paper, wholePapers()));
        TRY(desk::signInDrill(tx, ref, paper));
        return desk::recordSending(tx, ref, {.paper = paper, .channel = u"email"_s, .recipient = u"BSSN"_s},
                                   {.happened = tx.now() - ago, .reason = u"Dicatat kemudian"_s});
    });
}

const ClockView *clockOf(const Result<TicketView> &view, const QString &clock)
{
    for (const ClockView &one : view->clocks) {
        if (one.clock == clock)
            return &one;
    }
    return nullptr;
}

} // namespace

/// Clocks that law gives beside a procedure's own (Peraturan BSSN 1/2024 art. 15, UU 27/2022 art. 46).
class TestLawClocks : public QObject
{
    Q_OBJECT

private slots:
    void aVitalSystemIsReportedWithinADay()
    {
        test::Office office;
        system(office, true);
        const auto ref = test::receive(office);
        const Instant received = office.clock.now();
        auto view = test::view(office, ref);
        MUST(view);
        const ClockView *clock = clockOf(view, u"bssn_iiv"_s);
        QVERIFY(clock);
        QCOMPARE(clock->run.started, received);
        QCOMPARE(clock->run.deadline, received + 24h);
        QVERIFY(clock->explanation.rule.contains(u"Pasal 15"_s));
        QVERIFY(!clockOf(view, u"pelanggaran_subjek"_s));

        // Neither a pause nor closing holds it.
        MUST(office.as(u"semua"_s, [&](Tx &tx) {
            return desk::pauseClocks(tx, ref, u"reporter"_s, u"Menunggu log"_s, {});
        }));
        office.clock.advance(2h);
        MUST(office.as(u"semua"_s, [&](Tx &tx) { return desk::resumeClocks(tx, ref, {}, {}); }));
        test::walkTo(office, ref, u"selesai"_s);
        view = test::view(office, ref);
        MUST(view);
        QCOMPARE(view->ticket.state, TicketState::Closed);
        clock = clockOf(view, u"bssn_iiv"_s);
        QVERIFY(clock && !clock->run.stopped);
        QCOMPARE(clock->run.deadline, received + 24h);
        QCOMPARE(clock->reading.counted, office.clock.now() - received);
        office.clock.set(received + 23h);
        MUST(send(office, ref, u"laporan_bssn"_s, 10min));
        view = test::view(office, ref);
        MUST(view);
        clock = clockOf(view, u"bssn_iiv"_s);
        QCOMPARE(clock->run.stopped, received + 22h + 50min);
        QCOMPARE(clock->reading.status, ClockStatus::Met);
        QCOMPARE(test::faults(office), QStringList());
    }

    void aSystemMarkedVitalLaterStartsItsTickets()
    {
        test::Office office;
        const SystemId id = system(office, false);
        const auto ref = test::receive(office);
        const Instant received = office.clock.now();
        office.clock.advance(3h);
        QVERIFY(!clockOf(test::view(office, ref), u"bssn_iiv"_s));
        MUST(mark(office, id, true, 1));
        auto view = test::view(office, ref);
        MUST(view);
        QVERIFY(clockOf(view, u"bssn_iiv"_s));
        QCOMPARE(clockOf(view, u"bssn_iiv"_s)->run.started, received);
        QCOMPARE(view->journal.constLast().kind, u"clocks.settled"_s);
        MUST(mark(office, id, false, 2));
        QVERIFY(!clockOf(test::view(office, ref), u"bssn_iiv"_s));
        QCOMPARE(test::faults(office), QStringList());
    }

    void aSystemLinkedLaterCountsToo()
    {
        test::Office office;
        Report report = test::Office::report();
        report.systemName = u"Portal lain"_s;
        const auto ref = test::receive(office, report);
        const SystemId id = system(office, true);
        MUST(judge(office, ref, {.system = id}));
        const auto view = test::view(office, ref);
        MUST(view);
        QCOMPARE(view->ticket.systemName, Name);
        QVERIFY(clockOf(view, u"bssn_iiv"_s));
        QCOMPARE(test::faults(office), QStringList());
    }

    void abreachRunsFromDiscoveryUntilBothNoticesLeft()
    {
        test::Office office;
        const auto ref = test::receive(office);
        const Instant received = office.clock.now();
        office.clock.advance(5h);
        MUST(judge(office, ref, {.personalData = true}));
        auto view = test::view(office, ref);
        QCOMPARE(clockOf(view, u"pelanggaran_subjek"_s)->run.deadline, received + 72h);
        QCOMPARE(clockOf(view, u"pelanggaran_lembaga"_s)->run.deadline, received + 72h);
        REFUSED(ErrorCode::Invalid, judge(office, ref, {.discovered = received + 1min}));
        MUST(judge(office, ref, {.discovered = received - 10h}));
        view = test::view(office, ref);
        QCOMPARE(clockOf(view, u"pelanggaran_subjek"_s)->run.deadline, received + 62h);
        MUST(send(office, ref, u"pemberitahuan_pelanggaran"_s));
        view = test::view(office, ref);
        QVERIFY(clockOf(view, u"pelanggaran_subjek"_s)->run.stopped);
        QVERIFY(!clockOf(view, u"pelanggaran_lembaga"_s)->run.stopped);
        // Corrected: the clock that still ran was none; the one that was met stays told.
        MUST(judge(office, ref, {.personalData = false}));
        view = test::view(office, ref);
        QVERIFY(clockOf(view, u"pelanggaran_subjek"_s));
        QVERIFY(!clockOf(view, u"pelanggaran_lembaga"_s));
        QCOMPARE(test::faults(office), QStringList());
    }

    void theOneForHighRiskIsOffUntilSwitchedOn()
    {
        test::Office office(u"batang"_s);
        Report report = test::Office::report();
        report.systemClass.clear();
        report.severity = u"high"_s;
        const auto high = test::receive(office, report);
        report.severity = u"medium"_s;
        const auto medium = test::receive(office, report);
        const auto runs = [&](const desk::TicketRef &ref) {
            return clockOf(test::view(office, ref), u"bssn_risiko"_s) != nullptr;
        };
        QVERIFY(!runs(high));
        const auto flip = [&](const QString &login, const QString &clock, bool on) {
            return office.as(login, [&](Tx &tx) { return desk::switchClock(tx, u"batang"_s, clock, on); });
        };
        REFUSED(ErrorCode::Denied, flip(u"tim_resolusi"_s, u"bssn_risiko"_s, true));
        REFUSED(ErrorCode::Invalid, flip(u"ketua"_s, u"entah"_s, true));
        MUST(flip(u"ketua"_s, u"bssn_risiko"_s, true));
        QVERIFY(runs(high));
        QVERIFY(!runs(medium));
        MUST(judge(office, medium, {.severity = u"high"_s}));
        QVERIFY(runs(medium));
        MUST(flip(u"ketua"_s, u"bssn_risiko"_s, false));
        QVERIFY(!runs(high) && !runs(medium));
        QCOMPARE(test::faults(office), QStringList());
    }

    void whatOneOfAHandoverSentCountsForTheOther()
    {
        test::Office office(u"ciamis"_s);
        Report report = test::Office::report();
        report.systemClass.clear();
        report.personalData = true;
        const auto ref = test::receive(office, report);
        const auto opened =
            office.as(u"semua"_s, [&](Tx &tx) { return desk::handOverCase(tx, ref, u"penanganan"_s); });
        MUST(opened);
        const desk::TicketRef handling{opened->id, {}};
        office.clock.advance(1h);
        MUST(send(office, handling, u"pemberitahuan_lembaga"_s));
        for (const desk::TicketRef &one : {ref, handling}) {
            const auto view = test::view(office, one);
            MUST(view);
            QCOMPARE(clockOf(view, u"pelanggaran_lembaga"_s)->run.stopped, office.clock.now());
            QVERIFY(!clockOf(view, u"pelanggaran_subjek"_s)->run.stopped);
        }
        QCOMPARE(test::faults(office), QStringList());
    }
};

TANGGAP_TEST(TestLawClocks)
#include "testlawclocks.moc"
