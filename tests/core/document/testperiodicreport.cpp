// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/activity.h"
#include "desk/paperdesk.h"
#include "desk/periodicreport.h"
#include "desk/registerentry.h"
#include "document/compose.h"
#include "document/periodicreport.h"
#include "document/renderer.h"
#include "store/registerbook.h"
#include "store/series.h"
#include "support/activitywork.h"
#include "support/deskwork.h"
#include "support/odttext.h"
#include "support/pdftext.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The office's report on a period, from the counting to the kept file.
class TestPeriodicReport : public QObject
{
    Q_OBJECT

    static Result<PeriodFigures> figures(test::Office &office, QDate first, QDate last,
                                         const QString &login = u"semua"_s)
    {
        return office.store().readNow(login,
                                      [&](Reader &reader) { return period::figures(reader, first, last); });
    }
    static Result<PeriodicReport> issue(test::Office &office, const desk::ReportOrder &order,
                                        const QString &login = u"ketua"_s)
    {
        return office.as(login, [&](Tx &tx) { return desk::issueReport(tx, order, paperRenderer()); });
    }
    static Result<QByteArray> file(test::Office &office, qint64 report, desk::ReportFile which)
    {
        return office.store().readNow(
            u"semua"_s, [&](Reader &reader) { return desk::reportFile(reader, report, which); });
    }

private slots:
    void countsWhatFellIntoThePeriod()
    {
        test::Office office; // 20 November
        const auto closed = test::receive(office);
        test::walkTo(office, closed, u"tutup"_s);
        MUST(test::complete(office, closed, u"tutup"_s));
        test::receive(office);
        MUST(office.as(u"semua"_s, [&](Tx &tx) -> Result<> {
            TRY_LET(const QString duty, desk::dutyFor(tx, u"meeting"_s));
            Activity entry = test::entryOf(*test::kindOf(office, u"meeting"_s), duty);
            entry.day = QDate(2026, 11, 3);
            TRY(desk::recordActivity(tx, entry, {}));
            return {};
        }));
        office.clock.advance(24h * 30); // 20 December
        test::receive(office);

        const auto november = figures(office, {2026, 11, 1}, {2026, 11, 30});
        MUST(november);
        QCOMPARE(november->received, 2);
        QCOMPARE(november->closed, 1);
        QCOMPARE(november->open, 2); // now
        QCOMPARE(november->types.size(), 1);
        QCOMPARE(november->types.constFirst().n, 2);
        int met = 0, late = 0;
        for (const PeriodFigures::Times &one : november->times) {
            QVERIFY(!one.name.isEmpty());
            met += one.met;
            late += one.late;
        }
        QVERIFY(met > 0);
        QCOMPARE(late, 0);
        // Then those that were done on the ticket that was closed.
        QCOMPARE(
            november->duties.at(1).name,
            u"III.a. Memimpin pelaksanaan tugas dan bertanggung jawab atas kegiatan di BekasiKota-CSIRT"_s);
        QCOMPARE(november->duties.at(1).done, 1);
        QVERIFY2(november->duties.constFirst().name.startsWith(u"IV.c. "_s),
                 qPrintable(november->duties.constFirst().name));
        QCOMPARE(november->duties.constFirst().entered, 1);
        const auto december = figures(office, {2026, 12, 1}, {2026, 12, 31});
        MUST(december);
        QCOMPARE(december->received, 1);
        QCOMPARE(december->closed, 0);
        QVERIFY(december->times.isEmpty() && december->duties.isEmpty());
        REFUSED(ErrorCode::Invalid, figures(office, {2026, 12, 2}, {2026, 12, 1}));
        REFUSED(ErrorCode::Denied, figures(office, {2026, 12, 1}, {2026, 12, 1}, u"agen_opd"_s));
    }

    void issuedKeptAndKnownAgain()
    {
        test::Office office;
        test::receive(office);
        const auto counted = figures(office, {2026, 11, 1}, {2026, 11, 20});
        MUST(counted);
        desk::ReportOrder order{{2026, 11, 1}, {2026, 11, 20}, periodicFields(*counted)};
        order.fields.insert(u"obstacles"_s, u"Kekurangan tenaga."_s);
        const auto report = issue(office, order);
        MUST(report);
        QCOMPARE(report->number, u"555/1/Diskominfostandi/2026"_s);
        const auto pdf = file(office, report->id, desk::ReportFile::Pdf);
        MUST(pdf);
        const QString text = test::pdfText(*pdf);
        for (const QString &said : {u"LAPORAN BERKALA"_s, u"1 November 2026 sampai dengan 20 November 2026"_s,
                                    report->number, u"Laporan diterima"_s, u"Kekurangan tenaga."_s})
            QVERIFY2(text.contains(said), qPrintable(text));

        // What comes later changes neither the file nor its text.
        test::receive(office);
        QCOMPARE(*file(office, report->id, desk::ReportFile::Pdf), *pdf);
        const auto odt = file(office, report->id, desk::ReportFile::Odt);
        MUST(odt);
        QVERIFY(test::odtText(*odt).contains(u"Kekurangan tenaga."_s));
        QVERIFY(test::odtText(*odt).contains(report->number));

        const auto known = office.store().readNow(
            u"semua"_s, [&](Reader &reader) { return desk::findPaper(reader, {}, report->mark); });
        MUST(known);
        QVERIFY(known->issued && known->visible);
        QCOMPARE(known->paper.number, report->number);
        const auto book = office.store().readNow(u"semua"_s, [](Reader &reader) {
            return series::agenda(reader.db, reader.viewer, u"surat_keluar"_s, 2026);
        });
        QCOMPARE(book->constLast().number, report->number);
        QCOMPARE(test::faults(office), QStringList());
        test::tamper(office,
                     u"UPDATE paper_file SET bytes = x'00' WHERE hash = '%1'"_s.arg(report->fileHash));
        QCOMPARE(test::faults(office).size(), 1);
        REFUSED(ErrorCode::Internal, file(office, report->id, desk::ReportFile::Pdf));
    }

    void itsNumberIsNotWithdrawnAsALetterByHand()
    {
        test::Office office;
        const auto counted = figures(office, {2026, 11, 1}, {2026, 11, 20});
        MUST(counted);
        MUST(issue(office, {{2026, 11, 1}, {2026, 11, 20}, periodicFields(*counted)}));
        MUST(office.as(u"sekretaris"_s, [](Tx &tx) {
            return desk::enterLetter(tx, {.book = u"agenda.surat_keluar"_s,
                                          .at = tx.now(),
                                          .counterpart = u"Dinas Contoh"_s,
                                          .summary = u"Undangan"_s});
        }));
        const auto book = office.store().readNow(u"semua"_s, [](Reader &reader) {
            return series::agenda(reader.db, reader.viewer, u"surat_keluar"_s, 2026);
        });
        MUST(book);
        QCOMPARE(book->size(), 2);
        const auto withdraw = [&](qint64 line) {
            return office.as(u"sekretaris"_s,
                             [&](Tx &tx) { return desk::withdrawLetter(tx, line, u"Keliru"_s); });
        };
        const auto refused = withdraw(book->constFirst().id);
        REFUSED(ErrorCode::Invalid, refused);
        QVERIFY2(refused.error().message.contains(u"periodic report"_s), qPrintable(refused.error().message));

        // Nor does the register offer it: only the letter has an entry to take back.
        const auto rows = office.store().readNow(u"semua"_s, [](Reader &reader) -> Result<QList<qint64>> {
            TRY_LET(const RegisterRows page,
                    registerbook::page(reader, {u"agenda.surat_keluar"_s, {2026, 11, 1}, {2026, 11, 30}},
                                       std::nullopt, 10));
            QList<qint64> entries;
            for (const RegisterRow &row : page.rows)
                entries << row.entry;
            return entries;
        });
        MUST(rows);
        QCOMPARE(rows->count(0), 1);
        QVERIFY(rows->contains(book->constLast().id));
        MUST(withdraw(book->constLast().id));
    }

    void whatIsRefusedTakesNoNumber()
    {
        test::Office office;
        const auto counted = figures(office, {2026, 11, 1}, {2026, 11, 20});
        MUST(counted);
        const desk::ReportOrder order{{2026, 11, 1}, {2026, 11, 20}, periodicFields(*counted)};
        REFUSED(ErrorCode::Denied, issue(office, order, u"pengarah"_s));
        desk::ReportOrder wrong = order;
        wrong.fields.remove(u"figures"_s); // must be there
        REFUSED(ErrorCode::Invalid, issue(office, wrong));
        wrong = order;
        wrong.last = {2026, 11, 21}; // tomorrow
        REFUSED(ErrorCode::Invalid, issue(office, wrong));
        const auto report = issue(office, order);
        MUST(report);
        QCOMPARE(report->number, u"555/1/Diskominfostandi/2026"_s);
        QCOMPARE(test::faults(office), QStringList());
    }
};

TANGGAP_TEST(TestPeriodicReport)
#include "testperiodicreport.moc"
