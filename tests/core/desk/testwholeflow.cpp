// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/assignticket.h"
#include "desk/completestep.h"
#include "desk/issuepaper.h"
#include "desk/notes.h"
#include "desk/ticketview.h"
#include "store/queue.h"
#include "store/verify.h"
#include "support/deskwork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Lampiran III from report to closing, through the desk.
class TestWholeFlow : public QObject
{
    Q_OBJECT

private slots:
    void incidentRunsToItsEnd()
    {
        test::Office office;
        const auto received =
            office.as(u"helpdesk"_s, [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); });
        MUST(received);
        QCOMPARE(received->code, u"BKS-2026-0001"_s);
        QCOMPARE(received->agendaNumber, u"0001/2026"_s);
        const desk::TicketRef ref{received->id, {}};
        const auto step = [&](const QString &login, const desk::StepDone &done) {
            office.clock.advance(1min);
            return office.as(login, [&](Tx &tx) { return desk::completeStep(tx, ref, done); });
        };
        MUST(step(u"helpdesk"_s, {.step = u"catat"_s}));
        MUST(step(u"helpdesk"_s, {.step = u"3"_s, .texts = {{u"analisis_awal"_s, u"Beranda diganti."_s}}}));
        MUST(step(u"helpdesk"_s, {.step = u"verifikasi"_s, .outcome = u"ya"_s}));
        auto view =
            office.store().readNow(u"semua"_s, [&](Reader &r) { return ticketview::load(r, ref.id); });
        MUST(view);
        QCOMPARE(view->ticket.clocks.size(), 2);
        QCOMPARE(view->clocks.at(0).reading.status, ClockStatus::Met);
        QCOMPARE(view->clocks.at(1).reading.status, ClockStatus::Running);
        QCOMPARE(toIso(*view->ticket.due), u"2026-11-20T15:47:00Z"_s); // 8 hours from 14.47 WIB
        MUST(step(u"helpdesk"_s, {.step = u"eskalasi"_s, .team = u"aplikasi"_s}));
        const auto refused = step(u"infra_anggota"_s, {.step = u"investigasi"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Denied);
        MUST(step(u"aplikasi_anggota"_s,
                  {.step = u"investigasi"_s, .texts = {{u"temuan"_s, u"Plugin usang."_s}}}));
        const auto missing = step(u"aplikasi_anggota"_s, {.step = u"pemulihan"_s});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::Invalid);
        MUST(office.as(u"aplikasi_anggota"_s, [&](Tx &tx) {
            return desk::addRecommendation(
                tx, ref,
                {.text = u"Perbarui plugin"_s, .owner = u"Dinas Pendidikan"_s, .dueDate = u"2026-12-20"_s});
        }));
        MUST(step(u"aplikasi_anggota"_s, {.step = u"pemulihan"_s,
                                          .texts = {{u"penyebab"_s, u"Plugin usang"_s},
                                                    {u"pemulihan"_s, u"Dipulihkan dari cadangan"_s},
                                                    {u"pelajaran"_s, u"Perbarui berkala"_s}}}));
        QVERIFY(!step(u"aplikasi_anggota"_s, {.step = u"laporan_penyelesaian"_s}));
        const auto issued = office.as(u"aplikasi_koordinator"_s, [&](Tx &tx) {
            return desk::issuePaper(tx, ref, u"laporan_penyelesaian"_s, test::plainFile());
        });
        MUST(issued);
        MUST(step(u"aplikasi_koordinator"_s, {.step = u"laporan_penyelesaian"_s}));
        const auto closed = step(u"helpdesk"_s, {.step = u"tutup"_s});
        MUST(closed);
        QVERIFY(closed->closed && closed->finished);
        view = office.store().readNow(u"semua"_s, [&](Reader &r) { return ticketview::load(r, ref.id); });
        MUST(view);
        QCOMPARE(view->clocks.at(1).reading.status, ClockStatus::Met);
        QVERIFY(!view->ticket.due);

        const auto outcome =
            office.store().readNow(Store::System, [](Reader &r) { return verify::run(r.db); });
        MUST(outcome);
        for (const verify::Fault &fault : outcome->faults)
            qWarning().noquote() << fault.stream << fault.what;
        QVERIFY(outcome->intact());
    }

    void notAnIncidentIsClosedWithAnAnswer()
    {
        test::Office office;
        const auto received =
            office.as(u"helpdesk"_s, [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); });
        MUST(received);
        const desk::TicketRef ref{received->id, {}};
        const PaperRenderer render = test::plainFile();
        for (const QString &id : {u"catat"_s, u"analisis_awal"_s})
            MUST(office.as(u"helpdesk"_s,
                           [&](Tx &tx) { return desk::completeStep(tx, ref, {.step = id}, &render); }));
        const auto close = [&] {
            return office.as(u"helpdesk"_s, [&](Tx &tx) {
                return desk::completeStep(
                    tx, ref,
                    {.step = u"verifikasi"_s,
                     .outcome = u"tidak"_s,
                     .texts = {{u"alasan_bukan_insiden"_s, u"Pemeliharaan terjadwal"_s}}});
            });
        };
        const auto early = close(); // nobody was answered yet
        REFUSED(ErrorCode::Invalid, early);
        QVERIFY2(early.error().message.contains(u"Answer sent"_s), qPrintable(early.error().message));
        MUST(test::answer(office, ref, u"Pemeliharaan terjadwal"_s));
        const auto closed = close();
        MUST(closed);
        QVERIFY(closed->closed);
        const auto view =
            office.store().readNow(u"semua"_s, [&](Reader &r) { return ticketview::load(r, ref.id); });
        MUST(view);
        QCOMPARE(view->ticket.clocks.size(), 1);
        QCOMPARE(view->papers.size(), 1);
        QCOMPARE(view->papers.constFirst().kind, u"jawaban_pengguna"_s);
        QCOMPARE(view->papers.constFirst().state, PaperState::Sent);
        const auto count = office.store().readNow(u"semua"_s, [&](Reader &r) { return queue::count(r, {}); });
        MUST(count);
        QCOMPARE(*count, 0);
    }
};

TANGGAP_TEST(TestWholeFlow)
#include "testwholeflow.moc"
