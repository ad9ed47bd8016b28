// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/handover.h"
#include "desk/linkticket.h"
#include "desk/paperdesk.h"
#include "desk/reclassify.h"
#include "desk/registerentry.h"
#include "document/renderer.h"
#include "procedure/procedurefile.h"
#include "store/registerbook.h"
#include "store/ticketparts.h"
#include "support/deskwork.h"
#include "support/testmain.h"
#include "support/walks.h"

#include <QFile>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QByteArray invented(const QString &name)
{
    QFile file(QStringLiteral(TANGGAP_SOURCE_DIR "/tests/data/fifth/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An organization and a procedure that no line of code has heard of.
desk::SetUp fifth()
{
    return {.organization = invented(u"organization.json"_s), .procedures = {invented(u"rantau.json"_s)}};
}

Report plainReport(const QString &procedure = {})
{
    Report report = test::Office::report();
    report.systemClass.clear();
    report.procedure = procedure;
    return report;
}

/// Takes a ticket down a way and compares what is open after each step; the first difference, in words.
QString walk(test::Office &office, const desk::TicketRef &ref, const QStringList &way)
{
    for (const QString &line : way) {
        const test::Stride stride(line);
        office.clock.advance(1min);
        const auto done = test::complete(office, ref, stride.step, stride.outcome, {}, stride.login);
        if (!done)
            return line + u": "_s + done.error().message;
        const auto view = test::view(office, ref);
        if (!view || test::openSteps(*view) != stride.open)
            return line + u": open is "_s + (view ? test::openSteps(*view) : view.error().message);
    }
    return {};
}

QStringList paperKinds(const TicketView &view)
{
    QStringList kinds;
    for (const Paper &paper : view.papers)
        kinds << paper.kind;
    return kinds;
}

std::optional<PaperState> stateOf(test::Office &office, const desk::TicketRef &ref, const QString &kind)
{
    std::optional<PaperState> state;
    const auto view = test::view(office, ref);
    for (const Paper &paper : view ? view->papers : QList<Paper>()) {
        if (paper.kind == kind)
            state = paper.state;
    }
    return state;
}

const ClockView *clockOf(const TicketView &view, const QString &clock, int pass = 1)
{
    const auto found = std::find_if(view.clocks.begin(), view.clocks.end(), [&](const ClockView &one) {
        return one.clock == clock && one.run.pass == pass;
    });
    return found == view.clocks.end() ? nullptr : &*found;
}

} // namespace

/// The shipped documents from report to end through the desk, every branch and loop; and a fifth that is only
/// data.
class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void everyShippedFileFitsWhoeverNamesIt()
    {
        QStringList named;
        for (const QString &id : shippedOrganizations()) {
            const auto organization = readOrganization(shippedOrganization(id), id);
            QVERIFY2(organization.ok() && organization.findings.isEmpty(), qPrintable(id));
            QCOMPARE(organization.value->id, id);
            for (const QString &name : organization.value->procedures) {
                const auto procedure = readProcedure(shippedProcedure(name), name, &*organization.value);
                QVERIFY2(procedure.ok() && procedure.findings.isEmpty(), qPrintable(id + u' ' + name));
                QCOMPARE(procedure.value->id, name);
                named << name;
            }
        }
        for (const QString &name : shippedProcedures())
            QVERIFY2(named.contains(name), qPrintable(name));
        QCOMPARE(shippedOrganizations(), (QStringList{u"batang"_s, u"bekasi"_s, u"ciamis"_s, u"kukar"_s}));
    }

    void walks_data()
    {
        QTest::addColumn<test::Walk>("way");
        for (const test::Walk &walk : test::shippedWalks())
            QTest::newRow(qPrintable(walk.name)) << walk;
    }

    void walks()
    {
        QFETCH(test::Walk, way);
        test::Office office(way.organization);
        const test::Stride first(way.strides.constFirst());
        Report report = plainReport(way.procedure);
        report.reporter.consentHallOfFame = way.consent;
        const auto ref = test::receive(office, report, first.login);
        auto view = test::view(office, ref);
        MUST(view);
        QCOMPARE(view->ticket.code, way.code);
        QCOMPARE(test::openSteps(*view), first.step);
        QCOMPARE(walk(office, ref, way.strides), QString());
        view = test::view(office, ref);
        MUST(view);
        QCOMPARE(view->ticket.state, TicketState::Closed);
        QVERIFY(view->ticket.finished && view->progress.finished);
        for (const ClockView &clock : view->clocks)
            QVERIFY2(clock.run.stopped, qPrintable(clock.clock));
        static const QStringList inTheHouse{
            // core/README.md says why these may stay drafts
            u"disposisi"_s,        u"lembar_antrian"_s, u"identifikasi_awal"_s, u"analisa_kelemahan"_s,
            u"formulir_laporan"_s, u"tanda_terima"_s,   u"lembar_status"_s,     u"bukti_pengiriman"_s};
        for (const Paper &paper : view->papers)
            QVERIFY2(paper.state > PaperState::Returned || inTheHouse.contains(paper.kind) ||
                         (paper.kind == "sertifikat"_L1 && !view->reporter.consentHallOfFame),
                     qPrintable(paper.kind + u' ' + toName(paper.state)));
        QCOMPARE(test::faults(office), QStringList());
    }

    void aClosedTicketIsNotFinishedWhileSomethingIsOpen()
    {
        test::Office office(u"batang"_s);
        const auto ref = test::receive(office, plainReport());
        for (const QString &step : {u"antrian"_s, u"keputusan"_s, u"identifikasi"_s, u"penanganan"_s,
                                    u"laporan"_s, u"penyampaian"_s})
            MUST(test::complete(office, ref, step, step == "keputusan"_L1 ? u"tangani"_s : QString()));
        const auto view = test::view(office, ref);
        MUST(view);
        QCOMPARE(view->ticket.state, TicketState::Closed);
        QCOMPARE(test::openSteps(*view), u"publikasi"_s);
        QVERIFY(!view->ticket.finished && !view->progress.finished);
    }

    void aReopenedTicketCanBeClosedAgain()
    {
        test::Office office(u"batang"_s);
        const auto ref = test::receive(office, plainReport());
        const auto work = [&](const QStringList &steps) -> Result<> {
            for (const QString &step : steps)
                TRY(test::complete(office, ref, step, step == "keputusan"_L1 ? u"tangani"_s : QString()));
            return {};
        };
        const auto reopen = [&](const QString &step) {
            return office.as(u"semua"_s,
                             [&](Tx &tx) { return desk::reopenTicket(tx, ref, step, u"Terulang"_s); });
        };
        MUST(work({u"antrian"_s, u"keputusan"_s, u"identifikasi"_s, u"penanganan"_s, u"laporan"_s,
                   u"penyampaian"_s, u"publikasi"_s}));
        REFUSED(ErrorCode::Invalid, reopen(u"publikasi"_s)); // after closing: it would never close again
        MUST(reopen({}));                                    // at the last step that may close it
        auto view = test::view(office, ref);
        MUST(view);
        QCOMPARE(view->ticket.state, TicketState::Open);
        QCOMPARE(test::openSteps(*view), u"penyampaian"_s); // what follows closing waits for the next one
        MUST(work({u"penyampaian"_s}));
        view = test::view(office, ref);
        QCOMPARE(view->ticket.state, TicketState::Closed);
        QCOMPARE(test::openSteps(*view), u"publikasi"_s);
        QCOMPARE(test::faults(office), QStringList());
    }

    void aStepIsForItsColumnOnly()
    {
        test::Office office(u"batang"_s);
        const auto ref = test::receive(office, plainReport(), u"tim_resolusi"_s);
        MUST(test::complete(office, ref, u"antrian"_s, {}, {}, u"tim_resolusi"_s));
        REFUSED(ErrorCode::Denied,
                test::complete(office, ref, u"keputusan"_s, u"tangani"_s, {}, u"tim_resolusi"_s));
        // Closed and limited, as the document warns: who has no part in it yet does not see it.
        REFUSED(ErrorCode::NotFound, test::view(office, ref, u"tim_publikasi"_s));
        const auto view = test::view(office, ref, u"ketua_csirt"_s);
        MUST(view);
        QVERIFY(view->ticket.restricted);
        QCOMPARE(view->ticket.tlp, Tlp::Amber);
        QCOMPARE(view->ticket.team, u"penanganan"_s);
        QVERIFY(view->clocks.isEmpty());
    }

    void theQueueSheetNeedsASeverity()
    {
        test::Office office(u"batang"_s);
        const auto ref = test::receive(office, plainReport());
        const auto step = [&](Tx &tx) { return desk::completeStep(tx, ref, {.step = u"antrian"_s}); };
        REFUSED(ErrorCode::Invalid, office.as(u"semua"_s, step));
        MUST(office.as(u"semua"_s,
                       [&](Tx &tx) { return desk::reclassify(tx, ref, {.severity = u"medium"_s}, {}); }));
        MUST(office.as(u"semua"_s, step));
    }

    void theReceiptBringsItsPapers()
    {
        test::Office office(u"kukar"_s);
        const auto view = test::view(office, test::receive(office, plainReport()));
        MUST(view);
        QCOMPARE(paperKinds(*view),
                 (QStringList{u"formulir_laporan"_s, u"tanda_terima"_s, u"lembar_status"_s, u"disposisi"_s}));
        QCOMPARE(view->ticket.steps.size(), 4);
        QCOMPARE(view->clocks.size(), 1); // the reporter's own minutes are printed, not measured
    }

    void aNameIsPutUpWithConsentOnly()
    {
        test::Office office(u"kukar"_s);
        const auto ref = test::receive(office, plainReport());
        QCOMPARE(walk(office, ref,
                      {u"semua verifikasi:sesuai > draf"_s, u"semua draf > pengajuan"_s,
                       u"semua pengajuan > pengesahan"_s, u"semua pengesahan:disahkan > hall_of_fame"_s}),
                 QString());
        REFUSED(ErrorCode::Invalid, test::complete(office, ref, u"hall_of_fame"_s, u"dicantumkan"_s));
        const auto silent = office.as(u"semua"_s, [&](Tx &tx) {
            return desk::completeStep(tx, ref, {.step = u"hall_of_fame"_s, .outcome = u"dilewati"_s});
        });
        REFUSED(ErrorCode::Invalid, silent); // without a reason
        const auto consent = [&](bool agrees) {
            return office.as(u"ttis_anggota"_s, [&](Tx &tx) { return desk::recordConsent(tx, ref, agrees); });
        };
        MUST(consent(true));
        REFUSED(ErrorCode::Invalid, consent(true));
        MUST(consent(false));
        REFUSED(ErrorCode::Invalid, test::complete(office, ref, u"hall_of_fame"_s, u"dicantumkan"_s));
        QVERIFY(!stateOf(office, ref, u"sertifikat"_s)); // nobody agreed to one until now
        MUST(consent(true));
        QCOMPARE(walk(office, ref, {u"semua hall_of_fame:dicantumkan > pengiriman"_s}), QString());
        const auto unsent = office.as(
            u"semua"_s, [&](Tx &tx) { return desk::completeStep(tx, ref, {.step = u"pengiriman"_s}); });
        REFUSED(ErrorCode::Invalid, unsent);
        QVERIFY2(unsent.error().message.contains(u"Certificate of appreciation"_s),
                 qPrintable(unsent.error().message));
        QCOMPARE(walk(office, ref, {u"semua pengiriman > "_s}), QString());
        QCOMPARE(stateOf(office, ref, u"sertifikat"_s), PaperState::Sent);
        QCOMPARE(test::faults(office), QStringList());
    }

    /// Reckoned by hand: Mon-Thu 07.30-12.00 and 13.00-16.00, Friday 07.30-11.30 and 13.00-16.30.
    void workingClocks_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("deadline");
        const auto add = [](const char *name, const char *organization, const char *received,
                            const char *step, const char *deadline) {
            QTest::newRow(name) << QString::fromLatin1(organization) << QString::fromLatin1(received)
                                << QString::fromLatin1(step) << QString::fromLatin1(deadline);
        };
        add("3 hours over lunch", "ciamis", "2026-11-19T10:30:00+07:00", "verifikasi",
            "2026-11-19T14:30:00+07:00");
        add("3 hours over closing and the weekend", "ciamis", "2026-11-20T15:30:00+07:00", "verifikasi",
            "2026-11-23T09:30:00+07:00");
        add("3 hours from a Sunday", "ciamis", "2026-11-22T20:00:00+07:00", "verifikasi",
            "2026-11-23T10:30:00+07:00");
        add("1 day over the weekend", "ciamis", "2026-11-20T14:00:00+07:00", "analisis",
            "2026-11-23T14:00:00+07:00");
        add("1 day from late on a long Friday", "ciamis", "2026-11-20T16:15:00+07:00", "analisis",
            "2026-11-23T16:00:00+07:00");
        add("1 hour over lunch", "ciamis", "2026-11-23T11:30:00+07:00", "reviu", "2026-11-23T13:30:00+07:00");
        add("1 day in WITA over the weekend", "kukar", "2026-11-20T15:00:00+08:00", "verifikasi",
            "2026-11-23T15:00:00+08:00");
        add("30 minutes over closing in WITA", "kukar", "2026-11-19T15:50:00+08:00", "draf",
            "2026-11-20T07:50:00+08:00");
        add("1 day over leave, a holiday and a weekend", "kukar", "2026-12-23T10:00:00+08:00", "verifikasi",
            "2026-12-28T10:00:00+08:00");
        add("1 day from a day of leave", "kukar", "2026-12-24T10:00:00+08:00", "verifikasi",
            "2026-12-29T07:30:00+08:00");
    }

    void workingClocks()
    {
        QFETCH(QString, organization);
        QFETCH(QString, received);
        QFETCH(QString, step);
        QFETCH(QString, deadline);
        test::Office office(organization);
        office.clock.set(*fromIso(received));
        const auto ref = test::receive(office, plainReport());
        if (step != "verifikasi"_L1)
            MUST(test::complete(office, ref, u"verifikasi"_s,
                                organization == "ciamis"_L1 ? u"valid"_s : u"sesuai"_s));
        if (step == "reviu"_L1)
            MUST(test::complete(office, ref, u"analisis"_s));
        const auto view = test::view(office, ref);
        MUST(view);
        const ClockView *clock = clockOf(*view, step);
        QVERIFY(clock);
        QCOMPARE(toIso(*clock->run.deadline), toIso(*fromIso(deadline)));
        QCOMPARE(view->ticket.due, clock->run.deadline);
    }

    void eachPassOfAReviewRestartsItsClocks()
    {
        test::Office office(u"ciamis"_s);
        office.clock.set(*fromIso(u"2026-11-23T08:00:00+07:00"_s));
        const auto ref = test::receive(office, plainReport());
        MUST(test::complete(office, ref, u"verifikasi"_s, u"valid"_s));
        MUST(test::complete(office, ref, u"analisis"_s));
        office.clock.set(*fromIso(u"2026-11-23T10:00:00+07:00"_s)); // two hours into a review of one
        MUST(test::complete(office, ref, u"reviu"_s, u"kurang"_s));
        const auto view = test::view(office, ref);
        MUST(view);
        QCOMPARE(clockOf(*view, u"reviu"_s)->reading.status, ClockStatus::MetLate);
        const ClockView *again = clockOf(*view, u"analisis"_s, 2);
        QVERIFY(again);
        QCOMPARE(toIso(*again->run.deadline), toIso(*fromIso(u"2026-11-24T10:00:00+07:00"_s)));
        MUST(test::complete(office, ref, u"analisis"_s));
        const auto reviewed = test::view(office, ref);
        MUST(reviewed);
        const ClockView *second = clockOf(*reviewed, u"reviu"_s, 2);
        QVERIFY(second && !second->run.stopped);
        QCOMPARE(toIso(*second->run.deadline), toIso(*fromIso(u"2026-11-23T11:00:00+07:00"_s)));
        QCOMPARE(second->reading.status, ClockStatus::Running); // the first pass' lateness is its own
    }

    void aFifthIsOnlyData()
    {
        test::Office office(fifth());
        office.clock.set(*fromIso(u"2026-11-21T14:00:00+09:00"_s)); // Saturday, an hour before closing
        Report report = plainReport();
        report.type = u"PHISHING"_s;
        const auto ref = test::receive(office, report, u"penjaga"_s);
        QCOMPARE(walk(office, ref,
                      {u"penjaga periksa:ulang > periksa"_s, u"penjaga periksa:ulang > periksa"_s,
                       u"penjaga periksa:benar > bagi"_s, u"darat_juru bagi > garap"_s}),
                 QString());
        auto view = test::view(office, ref);
        MUST(view);
        QCOMPARE(view->ticket.code, u"RTU/2026/00001"_s);
        QCOMPARE(view->ticket.agendaNumber, u"RTU/001/2026"_s);
        QCOMPARE(view->ticket.team, u"laut"_s);
        // Not classed yet: the strictest. 14.04 to 15.00 is 56 minutes; the rest on Tuesday from 09.00.
        QCOMPARE(toIso(*view->ticket.due), toIso(*fromIso(u"2026-11-24T10:04:00+09:00"_s)));
        REFUSED(ErrorCode::Invalid, test::complete(office, ref, u"garap"_s)); // wants a class
        MUST(office.as(u"laut_awak"_s,
                       [&](Tx &tx) { return desk::reclassify(tx, ref, {.systemClass = u"pasir"_s}, {}); }));
        REFUSED(ErrorCode::Denied, test::complete(office, ref, u"garap"_s, {}, {}, u"darat_juru"_s));
        QCOMPARE(walk(office, ref,
                      {u"laut_awak garap > uji"_s, u"laut_juru uji:buruk > garap"_s,
                       u"laut_awak garap > uji"_s, u"laut_awak uji:baik > sah"_s, u"wali sah:tolak > bagi"_s,
                       u"laut_juru bagi > garap"_s, u"laut_juru garap > uji"_s, u"laut_juru uji:baik > sah"_s,
                       u"wali sah:tutup > kabar"_s, u"penjaga kabar > "_s}),
                 QString());
        view = test::view(office, ref);
        MUST(view);
        QVERIFY(view->ticket.finished && view->ticket.state == TicketState::Closed);
        QVERIFY(clockOf(*view, u"garap"_s, 3));
        QCOMPARE(test::faults(office), QStringList());
    }

    void aFifthsLettersAndRegistersAreOnlyDataToo()
    {
        test::Office office(fifth());
        const auto ref = test::receive(office, plainReport(), u"penjaga"_s);
        const PaperRenderer render = paperRenderer();
        const auto paper =
            office.as(u"penjaga"_s, [&](Tx &tx) { return desk::draftPaper(tx, ref, u"warta"_s, {}); });
        MUST(paper);
        MUST(office.as(u"penjaga"_s, [&](Tx &tx) { return desk::submitPaper(tx, ref, *paper, render); }));
        const auto approve = [&](Tx &tx) { return desk::approvePaper(tx, ref, *paper, render); };
        REFUSED(ErrorCode::Denied, office.as(u"laut_awak"_s, approve));
        const auto issued = office.as(u"wali"_s, approve);
        MUST(issued);
        QCOMPARE(issued->number, u"RTU-K/001/2026"_s);
        const auto file = office.store().readNow(
            u"wali"_s, [&](Reader &reader) { return desk::issuedFile(reader, ref.id, issued->id); });
        MUST(file);
        QVERIFY(file->startsWith("%PDF"));

        const auto books =
            office.store().readNow(u"wali"_s, [](Reader &reader) { return registerbook::books(reader); });
        MUST(books);
        QHash<QString, QString> names;
        for (const RegisterBook &book : *books)
            names.insert(book.id, book.name.id);
        QCOMPARE(names.value(u"agenda.keluar"_s), u"Keluar"_s);
        QCOMPARE(names.value(u"log.buku_angin"_s), u"Buku angin"_s);
        MUST(office.as(u"laut_juru"_s, [&](Tx &tx) {
            return desk::writeLine(tx,
                                   {.book = u"log.buku_angin"_s, .at = tx.now(), .title = u"Angin timur"_s});
        }));
        for (const auto &[book, says] : {std::pair(u"agenda.keluar"_s, issued->number),
                                         std::pair(u"log.buku_angin"_s, u"Angin timur"_s)}) {
            const auto page = office.store().readNow(u"wali"_s, [&, id = book](Reader &reader) {
                return registerbook::page(reader, {id, {2026, 1, 1}, {2026, 12, 31}}, {}, 10);
            });
            MUST(page);
            QCOMPARE(page->rows.size(), 1);
            QVERIFY2(page->rows.constFirst().cells.contains(QVariant(says)), qPrintable(book));
        }
        QCOMPARE(test::faults(office), QStringList());
    }
};

TANGGAP_TEST(TestDocuments)
#include "testdocuments.moc"
