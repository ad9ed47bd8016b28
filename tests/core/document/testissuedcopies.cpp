// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/paperdesk.h"
#include "desk/register.h"
#include "document/renderer.h"
#include "store/people.h"
#include "store/series.h"
#include "support/deskwork.h"
#include "support/odttext.h"
#include "support/pdftext.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// What is kept beside the PDF of an issued paper says what that says, whatever happens afterwards.
class TestIssuedCopies : public QObject
{
    Q_OBJECT

    static Result<desk::Issued> issue(test::Office &office, const desk::TicketRef &ref, const QString &kind,
                                      const QHash<QString, QString> &fields,
                                      const PaperRenderer &render = paperRenderer())
    {
        return office.as(u"semua"_s, [&](Tx &tx) -> Result<desk::Issued> {
            TRY_LET(const PaperId paper, desk::draftPaper(tx, ref, kind, fields));
            TRY_LET(const desk::Case c, desk::openCase(tx, ref));
            if (c.procedure->paper(kind)->approvers.isEmpty())
                return desk::issuePaper(tx, ref, kind, render);
            TRY(desk::submitPaper(tx, ref, paper, render));
            return desk::approvePaper(tx, ref, paper, render, {.electronic = true});
        });
    }
    static Result<QByteArray> kept(test::Office &office, const desk::TicketRef &ref, PaperId paper,
                                   Result<QByteArray> (*read)(Reader &, TicketId, PaperId))
    {
        return office.store().readNow(u"semua"_s,
                                      [&](Reader &reader) { return read(reader, ref.id, paper); });
    }
    static QStringList words(QString text)
    {
        text.remove(u':').remove(u'|'); // between labels and values, and between cells
        QStringList list = text.simplified().split(u' ');
        list.sort();
        return list;
    }

    /// Another letterhead, another head of the office, another title.
    static Result<> changeEverything(test::Office &office, const desk::TicketRef &ref)
    {
        QJsonObject json = QJsonDocument::fromJson(shippedOrganization(u"bekasi"_s)).object();
        QJsonObject head = json.value(u"letterhead"_s).toObject();
        head.insert(u"lines"_s, QJsonArray{u"PEMERINTAH KOTA LAIN"_s, u"DINAS LAIN"_s});
        head.insert(u"city"_s, u"Kota Lain"_s);
        json.insert(u"letterhead"_s, head);
        TRY(office.as(u"admin"_s,
                      [&](Tx &tx) { return desk::loadOrganization(tx, QJsonDocument(json).toJson()); }));
        const Result<> renamed = office.as(u"semua"_s, [](Tx &tx) -> Result<> {
            TRY_LET(const QList<Person> everybody, people::all(tx.db()));
            for (Person person : everybody) {
                person.name += u" Lain"_s;
                TRY(desk::savePerson(tx, person));
            }
            return {};
        });
        TRY(renamed);
        return office.as(u"semua"_s, [&](Tx &tx) {
            return desk::writeText(tx, ref, u"alasan_bukan_insiden"_s, u"Alasan lain."_s);
        });
    }

private slots:
    void theTextForAWordProcessorStaysThatOfTheFile()
    {
        test::Office office;
        const auto ref = test::receive(office);
        const PaperRenderer full = paperRenderer();
        QString printed; // what the PDF says
        const PaperRenderer render(
            [&](const PaperFacts &facts) {
                printed = full.read(facts)->text;
                return full(facts);
            },
            [&](const PaperFacts &facts) { return full.read(facts); },
            [&](const PaperFacts &facts) { return full.copies(facts); });
        MUST(office.as(u"semua"_s, [&](Tx &tx) {
            return desk::writeText(tx, ref, u"alasan_bukan_insiden"_s, u"Pemeliharaan terjadwal."_s);
        }));
        const auto issued = issue(office, ref, u"jawaban_pengguna"_s, {}, render);
        MUST(issued);
        QVERIFY(printed.contains(issued->number) && printed.contains(u"Pemeliharaan terjadwal."_s));
        MUST(changeEverything(office, ref));
        const auto odt = kept(office, ref, issued->id, &desk::issuedOdt);
        MUST(odt);
        QCOMPARE(words(test::odtText(*odt)), words(printed));
        QCOMPARE(test::faults(office), QStringList());
        test::tamper(office, u"UPDATE paper_file SET bytes = x'00' WHERE hash = "
                             "(SELECT editable_hash FROM paper)"_s);
        REFUSED(ErrorCode::Internal, kept(office, ref, issued->id, &desk::issuedOdt));
        QCOMPARE(test::faults(office).size(), 1);
    }

    void aPaperFromBeforeHasNone()
    {
        test::Office office;
        const auto ref = test::receive(office);
        const auto issued = issue(office, ref, u"jawaban_pengguna"_s, {{u"reason"_s, u"Pemeliharaan."_s}});
        MUST(issued);
        test::tamper(office, u"UPDATE paper SET editable_hash = NULL"_s);
        REFUSED(ErrorCode::NotFound, kept(office, ref, issued->id, &desk::issuedOdt));
        REFUSED(ErrorCode::NotFound, kept(office, ref, issued->id, &desk::redactedCopy)); // nothing to hide
    }

    void withoutItsCopiesAPaperIsNotIssued()
    {
        test::Office office;
        const auto ref = test::receive(office);
        const PaperRenderer full = paperRenderer();
        const PaperRenderer broken([&](const PaperFacts &facts) { return full(facts); }, {},
                                   [](const PaperFacts &) -> Result<PaperCopies> {
                                       return fail(ErrorCode::Unavailable, u"Penuh"_s);
                                   });
        const QHash<QString, QString> fields{{u"reason"_s, u"Pemeliharaan."_s}};
        REFUSED(ErrorCode::Unavailable, issue(office, ref, u"jawaban_pengguna"_s, fields, broken));
        const auto issued = issue(office, ref, u"jawaban_pengguna"_s, fields);
        MUST(issued);
        QCOMPARE(issued->number, u"555/1/Diskominfostandi/2026"_s); // the refused one took none
    }

    void theRedactedCopyIsTheSameLetterUnderTheSameNumber()
    {
        test::Office office(u"kukar"_s);
        Report report = test::Office::report();
        report.systemClass.clear();
        const auto ref = test::receive(office, report);
        const QString finding = u"Modul unggah berkas tidak memeriksa jenisnya."_s;
        const auto issued = issue(office, ref, u"surat_pemberitahuan"_s, {{u"findings"_s, finding}});
        MUST(issued);
        QVERIFY(!issued->number.isEmpty());
        const auto copy = kept(office, ref, issued->id, &desk::redactedCopy);
        MUST(copy);
        const QString text = test::pdfText(*copy);
        QVERIFY2(text.contains(issued->number), qPrintable(text));
        QVERIFY(text.contains(u"SALINAN UNTUK PELAPOR, DISAMARKAN"_s));
        QVERIFY(!text.contains(u"Modul unggah"_s) && !text.contains(u"elektronik yang diterbitkan"_s));
        const QString letter = test::pdfText(*kept(office, ref, issued->id, &desk::issuedFile));
        QVERIFY(letter.contains(u"Modul unggah"_s) && !letter.contains(u"SALINAN UNTUK PELAPOR"_s));

        const auto book = office.store().readNow(u"semua"_s, [](Reader &reader) {
            return series::agenda(reader.db, reader.viewer, u"surat_keluar"_s, 2026);
        });
        MUST(book);
        QCOMPARE(book->size(), 1);
        QCOMPARE(book->constFirst().number, issued->number);
        const auto known = office.store().readNow(
            u"semua"_s, [&](Reader &reader) { return desk::findPaper(reader, journal::hashOf(*copy), {}); });
        MUST(known);
        QVERIFY(known->issued && known->redacted && !known->signedOne);
        QCOMPARE(known->paper.id, issued->id);
        QCOMPARE(test::faults(office), QStringList());
    }
};

TANGGAP_TEST(TestIssuedCopies)
#include "testissuedcopies.moc"
