// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/assignticket.h"
#include "desk/linkticket.h"
#include "desk/notes.h"
#include "desk/pauseclock.h"
#include "desk/reclassify.h"
#include "desk/register.h"
#include "desk/restrictticket.h"
#include "procedure/procedurefile.h"
#include "store/queue.h"
#include "support/deskwork.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

Instant at(const char *iso)
{
    return *fromIso(QString::fromLatin1(iso));
}

Report unclassed()
{
    Report report = test::Office::report();
    report.systemClass.clear();
    return report;
}

Result<> classify(test::Office &office, const desk::TicketRef &ref, const QString &systemClass,
                  const QString &login = u"semua"_s)
{
    return office.as(login, [&](Tx &tx) {
        return desk::reclassify(tx, ref, {.systemClass = systemClass}, u"Diperiksa"_s);
    });
}

Result<> pause(test::Office &office, const desk::TicketRef &ref, const QString &login = u"semua"_s,
               const desk::Stated &stated = {})
{
    return office.as(
        login, [&](Tx &tx) { return desk::pauseClocks(tx, ref, u"reporter"_s, u"Menunggu log"_s, stated); });
}

Result<> resume(test::Office &office, const desk::TicketRef &ref, const desk::Stated &stated = {})
{
    return office.as(u"semua"_s, [&](Tx &tx) { return desk::resumeClocks(tx, ref, {}, stated); });
}

/// The `due` that the queue sorts by.
std::optional<Instant> due(test::Office &office, const desk::TicketRef &ref)
{
    const auto rows =
        office.store().readNow(u"semua"_s, [&](Reader &reader) { return queue::rows(reader, {ref.id}); });
    return rows && !rows->isEmpty() ? rows->constFirst().due : std::nullopt;
}

int running(const Ticket &ticket)
{
    return int(std::count_if(ticket.clocks.begin(), ticket.clocks.end(),
                             [](const ClockRun &run) { return !run.stopped; }));
}

/// The shipped procedure with its response clock in working time.
QByteArray inWorkingTime()
{
    QJsonObject root = QJsonDocument::fromJson(shippedProcedure(u"bekasi"_s)).object();
    QJsonArray clocks = root.value(u"clocks"_s).toArray();
    for (qsizetype i = 0; i < clocks.size(); ++i) {
        QJsonObject clock = clocks.at(i).toObject();
        clock.insert(u"time"_s, u"working"_s);
        clocks[i] = clock;
    }
    root.insert(u"clocks"_s, clocks);
    return QJsonDocument(root).toJson();
}

/// The shipped organization with one more holiday.
QByteArray withHoliday(const QString &date)
{
    QJsonObject root = QJsonDocument::fromJson(shippedOrganization(u"bekasi"_s)).object();
    QJsonObject calendar = root.value(u"calendar"_s).toObject();
    QJsonArray holidays = calendar.value(u"holidays"_s).toArray();
    holidays << QJsonObject{{u"date"_s, date},
                            {u"kind"_s, u"other"_s},
                            {u"name"_s, QJsonObject{{u"id"_s, u"Libur"_s}, {u"en"_s, u"Holiday"_s}}}};
    calendar.insert(u"holidays"_s, holidays);
    root.insert(u"calendar"_s, calendar);
    return QJsonDocument(root).toJson();
}

} // namespace

/// Moments and clocks through the desk's door.
class TestDeskClocks : public QObject
{
    Q_OBJECT

private slots:
    void statedMomentsAreChecked()
    {
        test::Office office;
        const auto ref = test::receive(office); // 07:44Z
        office.clock.advance(30min);
        const Instant now = office.clock.now();
        const auto step = [&](Duration ago, const QString &reason) {
            return test::complete(office, ref, u"catat"_s, {}, {.happened = now - ago, .reason = reason});
        };
        REFUSED(ErrorCode::Invalid, step(-1ms, u"x"_s));
        REFUSED(ErrorCode::Invalid, step(5min + 1ms, u""_s));
        REFUSED(ErrorCode::Invalid, step(5min + 1ms, u" \u202e "_s));
        REFUSED(ErrorCode::Invalid, step(30min + 1ms, u"Sebelum laporan"_s));
        REFUSED(ErrorCode::Invalid, step(10min, u"setengah "_s + QChar(0xD800)));
        MUST(step(10min, u"Sedang \u202eterjun ke lokasi"_s));
        const auto seen = test::view(office, ref);
        const StepRecord &record = seen->ticket.steps.at(1);
        QCOMPARE(record.completed, now - 10min);
        QCOMPARE(record.recorded, now);
        QCOMPARE(record.reason, u"Sedang terjun ke lokasi"_s);
        const JournalEvent &event = seen->journal.constLast();
        QCOMPARE(event.happened, now - 10min);
        QCOMPARE(event.recorded, now);
        QCOMPARE(event.facts.value(u"late_reason"_s).toString(), record.reason);
        QCOMPARE(test::faults(office), QStringList());
        // Five minutes exactly need no reason; a pause and a resume keep their order.
        MUST(test::complete(office, ref, u"analisis_awal"_s, {}, {.happened = now - 5min}));
        MUST(classify(office, ref, u"rendah"_s));
        REFUSED(ErrorCode::Invalid, pause(office, ref, u"semua"_s, {.happened = now + 1ms}));
        MUST(pause(office, ref, u"semua"_s, {.happened = now - 2min}));
        REFUSED(ErrorCode::Invalid, resume(office, ref, {.happened = now - 3min}));
        MUST(resume(office, ref, {.happened = now - 1min}));
        REFUSED(ErrorCode::Invalid, pause(office, ref, u"semua"_s, {.happened = now - 90s}));
    }

    void clocksUseTheStatedMomentAndShowBoth()
    {
        test::Office office;
        Report report = test::Office::report();
        report.received = office.clock.now() - 20min;
        report.lateReason = u"Telepon malam"_s;
        const auto ref = test::receive(office, report);
        auto seen = test::view(office, ref);
        QCOMPARE(seen->clocks.constFirst().run.started, office.clock.now() - 20min);
        QCOMPARE(seen->clocks.constFirst().explanation.started, office.clock.now() - 20min);
        QCOMPARE(seen->clocks.constFirst().startRecorded, office.clock.now());
        QCOMPARE(seen->clocks.constFirst().reading.status, ClockStatus::Late); // 10 minutes
        const desk::Stated early{.happened = office.clock.now() - 12min, .reason = u"Terlambat dicatat"_s};
        for (const QString &id : {u"catat"_s, u"analisis_awal"_s})
            MUST(test::complete(office, ref, id, {}, early));
        MUST(test::complete(office, ref, u"verifikasi"_s, u"ya"_s, early));
        seen = test::view(office, ref);
        QCOMPARE(seen->clocks.constFirst().reading.status, ClockStatus::Met); // after 8 minutes
        QCOMPARE(seen->clocks.constFirst().stopRecorded, office.clock.now());
        QCOMPARE(seen->clocks.at(1).run.started, office.clock.now() - 12min);
        QCOMPARE(due(office, ref), office.clock.now() - 12min + 8h);
    }

    void unclassedRunsOnTheStrictest()
    {
        test::Office office;
        const auto ref = test::receive(office, unclassed());
        const Instant start = office.clock.now();
        QCOMPARE(due(office, ref), start + 10min);
        office.clock.advance(3min);
        MUST(classify(office, ref, u"rendah"_s));
        QCOMPARE(due(office, ref), start + 1h);
        QCOMPARE(test::view(office, ref)->ticket.soon, start + 45min);
        MUST(pause(office, ref));
        QCOMPARE(due(office, ref), std::nullopt);
        office.clock.advance(7min);
        MUST(resume(office, ref));
        QCOMPARE(due(office, ref), start + 1h + 7min);
        MUST(classify(office, ref, u"strategis"_s)); // keeps start and pause
        QCOMPARE(due(office, ref), start + 10min + 7min);
        QCOMPARE(test::view(office, ref)->ticket.clocks.size(), 1);
        QCOMPARE(test::faults(office), QStringList());
    }

    void whatEndedAPauseTakenBackPausesAgain()
    {
        test::Office office;
        const auto ref = test::receive(office);
        test::walkTo(office, ref, u"verifikasi"_s);
        MUST(test::answer(office, ref, u"Uji coba"_s));
        MUST(pause(office, ref));
        office.clock.advance(5min);
        MUST(test::complete(office, ref, u"verifikasi"_s, u"tidak"_s)); // by a slip of the hand
        QVERIFY(!test::view(office, ref)->ticket.paused);
        office.clock.advance(1min);
        MUST(office.as(u"semua"_s, [&](Tx &tx) { return desk::withdrawStep(tx, ref, u"verifikasi"_s); }));
        QVERIFY(test::view(office, ref)->ticket.paused);
        QCOMPARE(due(office, ref), std::nullopt);
        MUST(resume(office, ref));
        QCOMPARE(test::faults(office), QStringList());
    }

    void everyActionStatesWhenItHappened()
    {
        test::Office office;
        const auto original = test::receive(office), ref = test::receive(office);
        test::walkTo(office, ref, u"investigasi"_s);
        using Act = std::function<Result<>(Tx &, const desk::Stated &)>;
        const QList<Act> acts{
            [&](Tx &tx, auto &s) { return desk::assignTicket(tx, ref, u"infra"_s, {}, u"Jaringan"_s, s); },
            [&](Tx &tx, auto &s) {
                return desk::reclassify(tx, ref, {.systemClass = u"rendah"_s}, u"Diperiksa"_s, s);
            },
            [&](Tx &tx, auto &s) { return desk::restrictTicket(tx, ref, true, {}, u"Rahasia"_s, s); },
            [&](Tx &tx, auto &s) -> Result<> {
                TRY(desk::addNote(tx, ref, u"Server diputus."_s, s));
                return {};
            },
            [&](Tx &tx, auto &s) {
                return desk::recordSending(tx, ref, {.channel = u"phone"_s, .recipient = u"Pelapor"_s}, s);
            },
            [&](Tx &tx, auto &s) {
                return desk::addEvidence(tx, ref, {{.name = u"log.txt"_s, .sha256 = u"00"_s}}, s);
            },
            [&](Tx &tx, auto &s) { return desk::linkDuplicate(tx, ref, original.id, u"Sama"_s, s); },
            [&](Tx &tx, auto &s) { return desk::unlinkDuplicate(tx, ref, u"Lain"_s, s); }};
        const auto told = [&](const Act &act) {
            office.clock.advance(20min);
            const auto as = [&](const desk::Stated &stated) {
                return office.as(u"semua"_s, [&](Tx &tx) { return act(tx, stated); });
            };
            const Instant now = office.clock.now();
            REFUSED(ErrorCode::Invalid, as({.happened = now + 1min}));
            REFUSED(ErrorCode::Invalid, as({.happened = now - 10min})); // why so late?
            MUST(as({.happened = now - 10min, .reason = u"Di lapangan"_s}));
            const JournalEvent last = test::view(office, ref, u"semua"_s)->journal.constLast();
            QCOMPARE(last.happened, now - 10min);
            QCOMPARE(last.recorded, now);
            QCOMPARE(last.facts.value("late_reason"_L1).toString(), u"Di lapangan"_s);
        };
        for (const Act &act : acts)
            told(act);
        MUST(office.as(u"semua"_s,
                       [&](Tx &tx) { return desk::restrictTicket(tx, ref, false, {}, u"Umum"_s); }));
        for (const QString &step : {u"investigasi"_s, u"pemulihan"_s, u"laporan_penyelesaian"_s, u"tutup"_s})
            MUST(test::complete(office, ref, step));
        told([&](Tx &tx, auto &s) { return desk::reopenTicket(tx, ref, u"pemulihan"_s, u"Terulang"_s, s); });
        QCOMPARE(test::faults(office), QStringList());
    }

    void aLinkIsNotStatedBeforeWhatItEnds()
    {
        test::Office office;
        const auto original = test::receive(office), ref = test::receive(office);
        office.clock.advance(30min);
        test::walkTo(office, ref, u"investigasi"_s);
        const auto before = due(office, ref);
        QVERIFY(before);
        office.clock.advance(1h);
        const auto link = [&](Instant at) {
            return office.as(u"semua"_s, [&](Tx &tx) {
                return desk::linkDuplicate(tx, ref, original.id, {}, {at, u"Terlambat dicatat"_s});
            });
        };
        REFUSED(ErrorCode::Invalid, link(office.clock.now() - 80min)); // before the resolution clock began
        MUST(link(office.clock.now() - 20min));
        QCOMPARE(due(office, ref), std::nullopt);
        MUST(office.as(u"semua"_s, [&](Tx &tx) { return desk::unlinkDuplicate(tx, ref, {}); }));
        QCOMPARE(due(office, ref), before); // it runs as if nothing had been
    }

    void aClassThatTheProcedureDoesNotKnowBlocksNoReport()
    {
        test::Office office;
        MUST(office.as(u"semua"_s, [&](Tx &tx) -> Result<> {
            TRY(desk::saveSystem(tx, {.name = u"Portal lama"_s}));
            return {};
        }));
        test::tamper(office, u"UPDATE electronic_system SET class = 'emas'"_s); // of a procedure that was
        Report report = unclassed();
        report.systemName = u"Portal lama"_s;
        const auto ref = test::receive(office, report);
        QCOMPARE(test::view(office, ref)->ticket.systemClass, QString());
        QCOMPARE(test::view(office, ref)->ticket.systemName, u"Portal lama"_s);
    }

    void onlyCoordinatorsPauseAndNeverOnceLate()
    {
        test::Office office;
        const auto ref = test::receive(office); // 10 minutes
        REFUSED(ErrorCode::Denied, pause(office, ref, u"ppi_anggota"_s));
        REFUSED(ErrorCode::Denied, pause(office, ref, u"sekretaris"_s));
        MUST(pause(office, ref, u"infra_koordinator"_s));
        REFUSED(ErrorCode::Invalid, pause(office, ref));
        MUST(resume(office, ref));
        REFUSED(ErrorCode::Invalid, resume(office, ref));
        office.clock.advance(10min + 1ms);
        REFUSED(ErrorCode::Invalid, pause(office, ref));
        REFUSED(ErrorCode::Invalid, // nor by stating a moment before it was late
                pause(office, ref, u"semua"_s, {.happened = office.clock.now() - 4min}));
    }

    void noMomentIsUnclocked()
    {
        test::Office office;
        const auto ref = test::receive(office);
        for (const QString &next : {u"analisis_awal"_s, u"verifikasi"_s, u"eskalasi"_s, u"investigasi"_s,
                                    u"pemulihan"_s, u"laporan_penyelesaian"_s}) {
            QVERIFY2(running(test::view(office, ref)->ticket) == 1, qPrintable(next));
            QVERIFY(due(office, ref));
            office.clock.advance(1min);
            const QString step = test::view(office, ref)->open.constFirst().step;
            MUST(test::complete(office, ref, step, step == u"verifikasi"_s ? u"ya"_s : QString()));
        }
        QCOMPARE(running(test::view(office, ref)->ticket), 1);
        MUST(test::complete(office, ref, u"laporan_penyelesaian"_s));
        QCOMPARE(running(test::view(office, ref)->ticket), 0);
        QCOMPARE(due(office, ref), std::nullopt);
        // No gap between one clock and the next.
        const auto clocks = test::view(office, ref)->ticket.clocks;
        QCOMPARE(clocks.at(1).started, *clocks.at(0).stopped);
    }

    void countersTurnWithTheClock()
    {
        test::Office office;
        const auto ref = test::receive(office); // due in 10 min, soon from 7:30
        const auto counters = [&] {
            return *office.store().readNow(u"semua"_s, [](Reader &r) { return queue::counters(r); });
        };
        const auto expect = [&](Duration after, int soon, int late) {
            office.clock.set(at("2026-11-20T07:44:00Z") + after);
            QCOMPARE(counters().soon, soon);
            QCOMPARE(counters().late, late);
            const ClockStatus status = test::view(office, ref)->clocks.constFirst().reading.status;
            QCOMPARE(status == ClockStatus::Late, late == 1);
            QCOMPARE(status == ClockStatus::Soon, soon == 1);
        };
        expect(7min, 0, 0);
        expect(7min + 30s, 1, 0);
        expect(10min, 1, 0); // met in time if stopped now
        expect(10min + 1ms, 0, 1);
    }

    void aRestartReadsTheSame()
    {
        test::Office office;
        const auto ref = test::receive(office);
        test::walkTo(office, ref, u"investigasi"_s);
        MUST(pause(office, ref));
        office.clock.advance(40min);
        MUST(resume(office, ref));
        const auto before = test::view(office, ref);
        office.close();
        const auto store = Store::open(office.path(), office.clock);
        MUST(store);
        const auto after =
            (*store)->readNow(u"semua"_s, [&](Reader &r) { return ticketview::load(r, ref.id); });
        MUST(after);
        QCOMPARE(after->ticket, before->ticket);
        QCOMPARE(after->clocks.at(1).reading.left, before->clocks.at(1).reading.left);
        QCOMPARE(after->clocks.at(1).reading.deadline, before->clocks.at(1).reading.deadline);
    }

    void monthAndYearEnds_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("deadline");
        QTest::addColumn<QString>("code");
        // Class rendah: 48 hours from the verification 3 minutes after receipt.
        QTest::newRow("month") << u"2026-02-27T20:00:00Z"_s << u"2026-03-01T20:03:00Z"_s
                               << u"BKS-2026-0001"_s;
        QTest::newRow("year") << u"2026-12-31T10:00:00Z"_s << u"2027-01-02T10:03:00Z"_s << u"BKS-2026-0001"_s;
        // 17.30 UTC is past midnight in WIB: the year of the code is the office's.
        QTest::newRow("night") << u"2026-12-31T17:30:00Z"_s << u"2027-01-02T17:33:00Z"_s
                               << u"BKS-2027-0001"_s;
        QTest::newRow("leap") << u"2028-02-28T01:00:00Z"_s << u"2028-03-01T01:03:00Z"_s << u"BKS-2028-0001"_s;
    }

    void monthAndYearEnds()
    {
        QFETCH(QString, received);
        QFETCH(QString, deadline);
        QFETCH(QString, code);
        test::Office office;
        office.clock.set(*fromIso(received));
        Report report = test::Office::report();
        report.systemClass = u"rendah"_s;
        const auto ref = test::receive(office, report);
        test::walkTo(office, ref, u"eskalasi"_s);
        QCOMPARE(toIso(*due(office, ref)), deadline);
        QCOMPARE(test::view(office, ref)->ticket.code, code);
    }

    void editedCalendarMovesOpenClocks()
    {
        test::Office office;
        MUST(office.as(u"ketua"_s, [](Tx &tx) { return desk::loadProcedure(tx, inWorkingTime()); }));
        office.clock.set(at("2026-11-20T09:00:00Z")); // Friday 16.00 WIB; closes 16.30
        Report report = test::Office::report();
        report.systemClass = u"rendah"_s; // 1 working hour: half on Friday, half on Monday from 7.30
        report.tlp = Tlp::Red;            // restricted: the program itself must reach it
        const auto ref = test::receive(office, report);
        QCOMPARE(toIso(*due(office, ref)), u"2026-11-23T01:00:00Z"_s);
        // Named without the second administrator, who loads the file.
        MUST(office.as(u"ketua"_s,
                       [&](Tx &tx) { return desk::restrictTicket(tx, ref, true, {}, u"Hanya ketua"_s); }));
        MUST(office.as(u"admin"_s,
                       [](Tx &tx) { return desk::loadOrganization(tx, withHoliday(u"2026-11-23"_s)); }));
        const auto seen = test::view(office, ref, u"ketua"_s);
        MUST(seen);
        QCOMPARE(toIso(*seen->ticket.due), u"2026-11-24T01:00:00Z"_s);
        QCOMPARE(seen->journal.constLast().kind, u"clocks.recomputed"_s);
        QCOMPARE(seen->journal.constLast().actor, u"admin"_s);
        QCOMPARE(test::faults(office), QStringList());
    }

    void aTicketKeepsItsProcedureVersion()
    {
        test::Office office;
        office.clock.set(at("2026-11-20T09:00:00Z"));
        const auto before = test::receive(office);
        MUST(office.as(u"ketua"_s, [](Tx &tx) { return desk::loadProcedure(tx, inWorkingTime()); }));
        const auto after = test::receive(office);
        test::walkTo(office, before, u"eskalasi"_s);
        test::walkTo(office, after, u"eskalasi"_s);
        QCOMPARE(test::view(office, before)->ticket.procedureVersion, 1);
        QCOMPARE(test::view(office, after)->ticket.procedureVersion, 2);
        QCOMPARE(toIso(*due(office, before)), u"2026-11-20T17:03:00Z"_s); // 8 hours
        QVERIFY(*due(office, after) > at("2026-11-23T00:00:00Z"));        // 8 working hours
    }

    void aStepTakenBackRestoresTheClocks()
    {
        test::Office office;
        const auto ref = test::receive(office);
        const auto withdraw = [&](const QString &step, const QString &login = u"semua"_s) {
            return office.as(login, [&](Tx &tx) { return desk::withdrawStep(tx, ref, step); });
        };
        // In the moment of receipt itself: the response clock must go on.
        MUST(test::complete(office, ref, u"catat"_s));
        MUST(withdraw(u"catat"_s));
        QCOMPARE(running(test::view(office, ref)->ticket), 1);
        QCOMPARE(test::view(office, ref)->open.constFirst().step, u"catat"_s);
        test::walkTo(office, ref, u"eskalasi"_s);
        const auto verified = test::view(office, ref);
        office.clock.advance(1min);
        REFUSED(ErrorCode::Denied, withdraw(u"verifikasi"_s, u"ppi_anggota"_s));
        REFUSED(ErrorCode::Invalid, withdraw(u"analisis_awal"_s));
        MUST(withdraw(u"verifikasi"_s));
        auto seen = test::view(office, ref);
        QCOMPARE(seen->ticket.clocks.size(), 1);
        QCOMPARE(running(seen->ticket), 1);
        QCOMPARE(seen->ticket.clocks.constFirst().started, at("2026-11-20T07:44:00Z"));
        QCOMPARE(seen->open.constFirst().step, u"verifikasi"_s);
        QCOMPARE(seen->progress.ahead.constFirst()->id, u"eskalasi"_s); // still on the way
        MUST(test::complete(office, ref, u"verifikasi"_s, u"ya"_s));
        seen = test::view(office, ref);
        QCOMPARE(seen->ticket.clocks.size(), 2);
        QCOMPARE(seen->ticket.clocks.at(1).started, office.clock.now());
        QCOMPARE(test::faults(office), QStringList());
        // Something else happened since.
        MUST(office.as(u"semua"_s, [&](Tx &tx) { return desk::addNote(tx, ref, u"x"_s); }));
        REFUSED(ErrorCode::Invalid, withdraw(u"verifikasi"_s));
        // Escalation: the team goes too.
        MUST(test::complete(office, ref, u"eskalasi"_s));
        QVERIFY(!test::view(office, ref)->ticket.team.isEmpty());
        MUST(withdraw(u"eskalasi"_s));
        QVERIFY(test::view(office, ref)->ticket.team.isEmpty());
        // Closing.
        for (const QString &id : {u"eskalasi"_s, u"investigasi"_s, u"pemulihan"_s, u"laporan_penyelesaian"_s,
                                  u"tutup"_s}) // all in one moment
            MUST(test::complete(office, ref, id));
        QCOMPARE(test::view(office, ref)->ticket.state, TicketState::Closed);
        MUST(withdraw(u"tutup"_s));
        seen = test::view(office, ref);
        QCOMPARE(seen->ticket.state, TicketState::Open);
        QCOMPARE(running(seen->ticket), 0); // resolved it was, and stays
        QCOMPARE(test::faults(office), QStringList());
    }

    void reopeningStartsTheClockItStandsIn()
    {
        test::Office office;
        const auto ref = test::receive(office);
        test::walkTo(office, ref, u"tutup"_s);
        MUST(test::complete(office, ref, u"tutup"_s));
        office.clock.advance(1h);
        const auto reopen = [&](const QString &step, const QString &reason) {
            return office.as(u"ketua"_s, [&](Tx &tx) { return desk::reopenTicket(tx, ref, step, reason); });
        };
        REFUSED(ErrorCode::Invalid, reopen(u"investigasi"_s, u" "_s));
        REFUSED(ErrorCode::Invalid, reopen(u"laporan"_s, u"Muncul lagi"_s));
        MUST(reopen(u"investigasi"_s, u"Muncul lagi"_s));
        auto seen = test::view(office, ref);
        QCOMPARE(seen->ticket.state, TicketState::Open);
        QVERIFY(!seen->ticket.finished);
        QCOMPARE(due(office, ref), office.clock.now() + 8h);
        QCOMPARE(seen->ticket.clocks.constLast().pass, 2);
        REFUSED(ErrorCode::Invalid, reopen(u"investigasi"_s, u"Dua kali"_s));
        test::complete(office, ref, u"investigasi"_s);
        test::complete(office, ref, u"pemulihan"_s);
        MUST(test::complete(office, ref, u"laporan_penyelesaian"_s));
        MUST(test::complete(office, ref, u"tutup"_s));
        MUST(reopen(u""_s, u"Tutup lebih rapi"_s)); // at the last step: nothing to clock
        QCOMPARE(running(test::view(office, ref)->ticket), 0);
        QCOMPARE(test::view(office, ref)->open.constFirst().step, u"tutup"_s);
        QCOMPARE(test::faults(office), QStringList());
    }

    void duplicatesAreLinkedAndUnlinked()
    {
        test::Office office;
        const auto original = test::receive(office), copy = test::receive(office);
        const auto link = [&](const desk::TicketRef &ref, TicketId to) {
            return office.as(u"semua"_s, [&](Tx &tx) { return desk::linkDuplicate(tx, ref, to, u"Sama"_s); });
        };
        const auto unlink = [&](const desk::TicketRef &ref) {
            return office.as(u"semua"_s, [&](Tx &tx) { return desk::unlinkDuplicate(tx, ref, {}); });
        };
        // All in one moment: only what the link stopped may run on afterwards.
        for (const QString &id : {u"catat"_s, u"analisis_awal"_s})
            MUST(test::complete(office, copy, id));
        MUST(test::complete(office, copy, u"verifikasi"_s, u"ya"_s));
        REFUSED(ErrorCode::Invalid, link(copy, copy.id));
        REFUSED(ErrorCode::NotFound, link(copy, TicketId{99}));
        REFUSED(ErrorCode::Invalid, unlink(copy));
        MUST(link(copy, original.id));
        auto seen = test::view(office, copy);
        QCOMPARE(seen->ticket.state, TicketState::Closed);
        QVERIFY(seen->ticket.finished);
        QCOMPARE(running(seen->ticket), 0);
        QCOMPARE(test::view(office, original)->duplicates.constFirst().first, copy.id);
        REFUSED(ErrorCode::Invalid, link(original, copy.id));
        REFUSED(ErrorCode::Invalid, link(copy, original.id));
        REFUSED(ErrorCode::Invalid, test::complete(office, copy, u"eskalasi"_s));
        office.clock.advance(1h);
        MUST(unlink(copy));
        seen = test::view(office, copy);
        QCOMPARE(seen->ticket.state, TicketState::Open);
        QVERIFY(!seen->ticket.finished);
        QCOMPARE(running(seen->ticket), 1); // the response stays met
        QCOMPARE(seen->ticket.due, at("2026-11-20T07:44:00Z") + 8h);
        MUST(test::complete(office, copy, u"eskalasi"_s));
        QCOMPARE(test::faults(office), QStringList());
    }
};

TANGGAP_TEST(TestDeskClocks)
#include "testdeskclocks.moc"
