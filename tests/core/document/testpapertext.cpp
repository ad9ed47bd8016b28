// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/papertext.h"
#include "document/renderer.h"

#include "document/facts.h"
#include "procedure/procedurefile.h"
#include "store/ticketparts.h"
#include "support/paperoffice.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// What is read of a paper before it has a number.
class TestPaperText : public QObject
{
    Q_OBJECT

private slots:
    void itsWordsAreToldInOrder()
    {
        PaperFacts facts = sampleFacts();
        facts.kind = u"surat"_s;
        facts.procedure.papers = {{.id = facts.kind, .templateId = u"jawaban_pengguna"_s}};
        const auto text = paperText(facts);
        MUST(text);
        QVERIFY2(text->text.contains(facts.ticket.code) && text->text.contains(facts.ticket.title),
                 qPrintable(text->text));
    }

    void onlyWhatAPersonWritesIsMissing()
    {
        // Through the desk: a ticket that is young has no reason to give, and no number either.
        test::PaperOffice office;
        const auto ref = test::receive(office);
        const auto paper = office.as(
            u"helpdesk"_s, [&](Tx &tx) { return desk::draftPaper(tx, ref, test::PaperOffice::Answer, {}); });
        MUST(paper);
        const auto submit = [&] {
            return office.as(u"helpdesk"_s,
                             [&](Tx &tx) { return desk::submitPaper(tx, ref, *paper, paperRenderer()); });
        };
        const auto refused = submit();
        REFUSED(ErrorCode::Invalid, refused);
        QCOMPARE(refused.error().message.count(u';'), 0); // the reason alone: no number, no signer
        MUST(office.as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::draftPaper(tx, ref, test::PaperOffice::Answer,
                                    {{u"reason"_s, u"Pemeliharaan terjadwal."_s}});
        }));
        MUST(submit());
        const auto versions = office.store().readNow(
            u"ketua"_s, [&](Reader &reader) { return parts::paperVersions(reader.db, ref.id); });
        MUST(versions);
        QVERIFY(versions->constFirst().text.contains(u"Pemeliharaan terjadwal."_s));
    }

    void aDrillFillsInWhatIsMissing()
    {
        test::PaperOffice office;
        const auto ref = test::receive(office);
        const PaperRenderer render = paperRenderer();
        for (const auto &[step, outcome] :
             {std::pair(u"catat"_s, QString()), std::pair(u"analisis_awal"_s, QString()),
              std::pair(u"verifikasi"_s, u"ya"_s), std::pair(u"eskalasi"_s, QString()),
              std::pair(u"investigasi"_s, QString()), std::pair(u"pemulihan"_s, QString()),
              std::pair(u"laporan_penyelesaian"_s, u"lanjut"_s)}) {
            office.clock.advance(std::chrono::minutes(1));
            MUST(office.as(u"semua"_s, [&, step = step, outcome = outcome](Tx &tx) {
                return desk::completeStep(tx, ref, {.step = step, .outcome = outcome}, &render);
            }));
        }
        const auto seen = test::view(office, ref);
        QCOMPARE(seen->papers.constLast().kind, test::PaperOffice::Report);
        QCOMPARE(seen->papers.constLast().state, PaperState::Signed);
        QCOMPARE(test::faults(office), QStringList());
    }
};

TANGGAP_TEST(TestPaperText)
#include "testpapertext.moc"
