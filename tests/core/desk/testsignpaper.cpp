// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/signingservice.h"
#include "desk/paperdesk.h"
#include "document/papertext.h"
#include "document/renderer.h"
#include "proof/signedpdf.h"
#include "support/paperoffice.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::PaperOffice;

/// How an approved paper becomes a signed one.
class TestSignPaper : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<PaperOffice>();
        m_ref = test::receive(*m_office);
        const PaperRenderer drawn(
            [this](const PaperFacts &) -> Result<QByteArray> { return m_unsigned; },
            [](const PaperFacts &) -> Result<PaperText> { return PaperText{.text = u"Nomor 1"_s}; });
        const auto paper = m_office->draft(m_ref, PaperOffice::Answer, u"Isi"_s);
        MUST(paper);
        m_paper = *paper;
        REFUSED(ErrorCode::Invalid, exported()); // not approved yet
        MUST(m_office->as(u"helpdesk"_s,
                          [&](Tx &tx) { return desk::submitPaper(tx, m_ref, m_paper, drawn); }));
        MUST(m_office->as(u"ketua"_s, [&](Tx &tx) { return desk::approvePaper(tx, m_ref, m_paper, drawn); }));
    }

    void cleanup()
    {
        QCOMPARE(test::faults(*m_office), QStringList());
        m_office.reset();
    }

    void theSignedFileComesBack()
    {
        const auto given = exported();
        MUST(given);
        QCOMPARE(*given, m_unsigned);
        const QByteArray back = test::signedPdf(*given);
        MUST(import(back));
        QCOMPARE(state(), PaperState::Signed);
        const auto file = m_office->store().readNow(
            u"helpdesk"_s, [&](Reader &reader) { return desk::signedFile(reader, m_ref.id, m_paper); });
        QCOMPARE(file, back);
        const PaperSignature how = signature();
        QCOMPARE(how.how, u"electronic"_s);
        QCOMPARE(how.signer, u"Pejabat Contoh"_s);
        QVERIFY(!how.checked.isEmpty() && !how.unchecked.isEmpty() && how.reason.isEmpty());
        REFUSED(ErrorCode::Invalid, import(back)); // once
    }

    void aRealPaperIsSignedToo()
    {
        const auto paper = m_office->as(u"semua"_s, [&](Tx &tx) -> Result<PaperId> {
            TRY_LET(const PaperId id, desk::draftPaper(tx, m_ref, PaperOffice::Answer,
                                                       {{u"reason"_s, u"Pemeliharaan terjadwal."_s}}));
            TRY(desk::submitPaper(tx, m_ref, id, paperRenderer()));
            TRY(desk::approvePaper(tx, m_ref, id, paperRenderer()));
            return id;
        });
        MUST(paper);
        m_paper = *paper;
        const auto given = exported();
        MUST(given);
        REFUSED(ErrorCode::Invalid, import(test::signedPdf(m_unsigned), u"Keliru"_s)); // the other one
        MUST(import(test::signedPdf(*given)));
        QCOMPARE(state(), PaperState::Signed);
    }

    void aChangedByteIsRefused()
    {
        QByteArray changed = test::signedPdf(m_unsigned);
        changed[changed.indexOf("Nomor")] = 'n';
        REFUSED(ErrorCode::Invalid, import(changed));
        REFUSED(ErrorCode::Invalid, import(m_unsigned));
        REFUSED(ErrorCode::Invalid, import(test::signedPdf(test::pdfWith({"Nomor 2"})), u"Sama saja"_s));
        QCOMPARE(state(), PaperState::Approved);
    }

    void aRewrittenFileNeedsAPersonsWord()
    {
        QByteArray anew = m_unsigned;
        anew.replace("%PDF-1.7", "%PDF-1.6");
        anew = test::signedPdf(anew);
        const auto refused = import(anew);
        REFUSED(ErrorCode::Invalid, refused);
        QCOMPARE(refused.error().detail, u"rewritten"_s);
        QCOMPARE(state(), PaperState::Approved);
        MUST(import(anew, u"Portal menulis ulang; sudah dibandingkan"_s));
        QCOMPARE(state(), PaperState::Signed);
        QCOMPARE(signature().reason, u"Portal menulis ulang; sudah dibandingkan"_s);
    }

    void aScanNamesWhoSigned()
    {
        m_office->clock.advance(24h);
        const QDate approved(2026, 11, 20);
        REFUSED(ErrorCode::Invalid, scanned("GIF89a", {.signer = u"Pejabat Contoh"_s}));
        REFUSED(ErrorCode::Invalid, scanned("%PDF-1.7 scan", {}));
        REFUSED(ErrorCode::Invalid,
                scanned("%PDF-1.7 scan", {.signer = u"Pejabat"_s, .date = approved.addDays(-1)}));
        REFUSED(ErrorCode::Invalid,
                scanned("%PDF-1.7 scan", {.signer = u"Pejabat"_s, .date = approved.addDays(2)}));
        MUST(scanned("\xff\xd8\xff scan", {.signer = u"Pejabat Contoh"_s, .date = approved}));
        QCOMPARE(state(), PaperState::Signed);
        QCOMPARE(signature().how, u"hand"_s);
        QCOMPARE(signature().signer, u"Pejabat Contoh"_s);
        QCOMPARE(toIso(*signature().signedAt), u"2026-11-19T17:00:00Z"_s); // midnight in Jakarta
    }

    void theNameLiesUnderACommitment()
    {
        MUST(scanned("%PDF-1.7 scan", {.signer = u"Zubaidahwati"_s}));
        const auto db = *Connection::open(m_office->path(), Connection::Access::ReadOnly);
        QCOMPARE(db->value(u"SELECT count(*) FROM journal WHERE body LIKE '%Zubaidahwati%'"_s)->toInt(), 0);
        test::tamper(*m_office, u"UPDATE paper_signature SET signer = 'Orang lain'"_s);
        QCOMPARE(test::faults(*m_office).size(), 1);
        test::tamper(*m_office, u"UPDATE paper_signature SET signer = 'Zubaidahwati'"_s);
    }

    void anAlteredFileIsFound()
    {
        MUST(scanned("%PDF-1.7 scan", {.signer = u"Pejabat Contoh"_s}));
        const QString hash = m_office->paper(m_ref, m_paper).signedHash;
        test::tamper(*m_office, u"UPDATE paper_file SET bytes = 'x' WHERE hash = '%1'"_s.arg(hash));
        QCOMPARE(test::faults(*m_office).size(), 1);
        REFUSED(ErrorCode::Internal, m_office->store().readNow(u"helpdesk"_s, [&](Reader &reader) {
            return desk::signedFile(reader, m_ref.id, m_paper);
        }));
        test::tamper(
            *m_office,
            u"UPDATE paper_file SET bytes = CAST('%PDF-1.7 scan' AS BLOB) WHERE hash = '%1'"_s.arg(hash));
    }

private:
    PaperState state() { return m_office->paper(m_ref, m_paper).state; }
    PaperSignature signature()
    {
        return m_office->store()
            .readNow(u"ketua"_s,
                     [&](Reader &reader) { return desk::paperSignatures(reader, m_ref.id, m_paper); })
            ->constLast();
    }
    Result<QByteArray> exported()
    {
        return m_office->as(u"helpdesk"_s,
                            [&](Tx &tx) { return desk::exportForSigning(tx, m_ref, m_paper); });
    }
    Result<> import(const QByteArray &file, const QString &reason = {})
    {
        return m_office->as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::importSigned(tx, m_ref, m_paper, file, checkSignedPdf, reason);
        });
    }
    Result<> scanned(const QByteArray &scan, const desk::HandSigned &by)
    {
        return m_office->as(u"helpdesk"_s,
                            [&](Tx &tx) { return desk::recordHandSigned(tx, m_ref, m_paper, scan, by); });
    }

    std::unique_ptr<PaperOffice> m_office;
    desk::TicketRef m_ref;
    PaperId m_paper;
    const QByteArray m_unsigned = test::pdfWith({"Nomor 1"});
};

TANGGAP_TEST(TestSignPaper)
#include "testsignpaper.moc"
