// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/handover.h"
#include "desk/linkticket.h"
#include "desk/paperdesk.h"
#include "desk/paperlife.h"
#include "desk/signpaper.h"
#include "document/renderer.h"
#include "store/ticketparts.h"
#include "support/playedoffice.h"
#include "support/testmain.h"

#include <QRegularExpression>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What the shipped papers say of tickets that really went their way, where a sample would not show it.
class TestPlayedPapers : public QObject
{
    Q_OBJECT

    static Result<PaperText> says(test::Office &office, const desk::TicketRef &ref, const QString &kind)
    {
        TRY_LET(const desk::PaperDesk paper, office.store().readNow(u"semua"_s, [&](Reader &reader) {
            return desk::readPaper(reader, ref.id, kind);
        }));
        return paperRenderer().read(paper.facts);
    }

    static QStringList lacks(const PaperText &text)
    {
        QStringList fields;
        for (const PaperText::Missing &one : text.missing)
            fields << one.field;
        return fields;
    }

    static desk::TicketRef receiveIn(test::Office &office, bool agrees)
    {
        Report report = test::Office::report();
        report.systemClass.clear();
        report.reporter.consentHallOfFame = agrees;
        return test::receive(office, report);
    }

    /// All of Kukar's way but the sending, for somebody who declines to be named.
    static Result<> goUpToTheSending(test::Office &office, const desk::TicketRef &ref)
    {
        for (const auto &[step, outcome] : {std::pair{u"verifikasi"_s, u"sesuai"_s},
                                            {u"draf"_s, u"lanjut"_s},
                                            {u"pengajuan"_s, u"lanjut"_s},
                                            {u"pengesahan"_s, u"disahkan"_s},
                                            {u"hall_of_fame"_s, u"dilewati"_s}})
            TRY(test::complete(office, ref, step, outcome));
        return {};
    }

    static Result<> send(test::Office &office, const desk::TicketRef &ref, PaperId paper, const QString &to)
    {
        return office.as(u"semua"_s, [&](Tx &tx) {
            return desk::recordSending(
                tx, ref, {.paper = paper, .channel = u"email"_s, .recipient = to, .text = u"Terlampir."_s});
        });
    }

    static Result<desk::StepOutcome> end(test::Office &office, const desk::TicketRef &ref)
    {
        return office.as(u"semua"_s, [&](Tx &tx) {
            return desk::completeStep(tx, ref, {.step = u"pengiriman"_s, .outcome = u"selesai"_s});
        });
    }

    static PaperId letterOf(test::Office &office, const desk::TicketRef &ref)
    {
        const auto view = test::view(office, ref);
        const auto letter = std::find_if(view->papers.begin(), view->papers.end(), [](const Paper &one) {
            return one.kind == "surat_pemberitahuan"_L1;
        });
        return letter == view->papers.end() ? PaperId{} : letter->id;
    }

private slots:
    void aCertificateIsForWhoeverAgreesToBeNamed()
    {
        test::Office office(u"kukar"_s);
        const desk::TicketRef ref = receiveIn(office, false);
        MUST(test::complete(office, ref, u"verifikasi"_s, u"sesuai"_s));
        const auto view = test::view(office, ref);
        MUST(view);
        QVERIFY(std::none_of(view->papers.begin(), view->papers.end(),
                             [](const Paper &one) { return one.kind == "sertifikat"_L1; }));
        const auto draft =
            office.as(u"semua"_s, [&](Tx &tx) { return desk::draftPaper(tx, ref, u"sertifikat"_s, {}); });
        MUST(draft);
        const auto submit = [&] {
            return office.as(u"semua"_s,
                             [&](Tx &tx) { return desk::submitPaper(tx, ref, *draft, paperRenderer()); });
        };
        const auto approve = [&] {
            return office.as(
                u"semua"_s, [&](Tx &tx) { return desk::approvePaper(tx, ref, *draft, paperRenderer(), {}); });
        };
        REFUSED(ErrorCode::Invalid, submit());
        const auto refusals = office.store().readNow(
            u"semua"_s, [&](Reader &reader) { return desk::paperRefusals(reader, ref.id, *draft); });
        MUST(refusals);
        QVERIFY2(refusals->submit.contains(u"agreed"_s), qPrintable(refusals->submit)); // the window says so

        const auto agree = [&](bool agrees) {
            return office.as(u"semua"_s, [&](Tx &tx) { return desk::recordConsent(tx, ref, agrees); });
        };
        MUST(agree(true));
        MUST(submit());
        MUST(agree(false));
        REFUSED(ErrorCode::Invalid, approve());
        MUST(agree(true));
        MUST(approve());
    }

    void whoDeclinesIsNotToldThatTheNameWasPutUp()
    {
        test::Office office(u"kukar"_s);
        const desk::TicketRef ref = receiveIn(office, false);
        MUST(goUpToTheSending(office, ref));
        const auto sheet = says(office, ref, u"lembar_status"_s);
        MUST(sheet);
        QVERIFY2(sheet->text.contains(u"(Dilewati)"_s), qPrintable(sheet->text));
    }

    void aStepTakenBackIsNotToldAsDone()
    {
        test::Office office;
        const desk::TicketRef ref = test::receive(office);
        MUST(test::complete(office, ref, u"catat"_s));
        MUST(office.as(u"semua"_s, [&](Tx &tx) { return desk::withdrawStep(tx, ref, u"catat"_s); }));
        const auto before = says(office, ref, u"lembar_status"_s);
        MUST(before);
        MUST(test::complete(office, ref, u"catat"_s));
        const auto after = says(office, ref, u"lembar_status"_s);
        MUST(after);
        // What was opened by the step and withdrawn with it was never done.
        const QString analysis = u"analisis awal"_s;
        QVERIFY2(!before->text.contains(analysis, Qt::CaseInsensitive), qPrintable(before->text));
        QVERIFY2(!after->text.contains(analysis, Qt::CaseInsensitive), qPrintable(after->text));
    }

    void whoeverReportedIsAnsweredBeforeKukarEnds()
    {
        test::Office office(u"kukar"_s);
        const desk::TicketRef ref = receiveIn(office, false);
        MUST(goUpToTheSending(office, ref));
        const QString reporter = test::view(office, ref)->reporter.name;
        MUST(send(office, ref, letterOf(office, ref), u"Kepala Dinas Contoh"_s));
        REFUSED(ErrorCode::Invalid, end(office, ref));
        MUST(send(office, ref, {}, reporter));
        MUST(end(office, ref));

        // The record of it is not typed a second time.
        const auto record = says(office, ref, u"bukti_pengiriman"_s);
        MUST(record);
        QCOMPARE(lacks(*record), QStringList());
        for (const QString &said : {u"Surat Pemberitahuan Insiden Siber kepada PSE"_s,
                                    u"Jawaban kepada pelapor"_s, reporter, u"Surat elektronik"_s})
            QVERIFY2(record->text.contains(said), qPrintable(said + u" | "_s + record->text));
    }

    void noLetterIsForAReporterWithoutAName()
    {
        test::Office office(u"kukar"_s);
        const desk::TicketRef ref = receiveIn(office, false);
        MUST(goUpToTheSending(office, ref));
        MUST(office.as(u"semua"_s, [&](Tx &tx) { return desk::eraseReporter(tx, ref, u"Diminta."_s); }));
        MUST(send(office, ref, letterOf(office, ref), u"Kepala Dinas Contoh"_s));
        REFUSED(ErrorCode::Invalid, end(office, ref));
        MUST(send(office, ref, {}, u"pelapor"_s));
        MUST(end(office, ref));
    }

    void aLetterIsNotAddressedToNobody()
    {
        test::Office office(u"kukar"_s);
        Report report = test::Office::report();
        report.systemClass.clear();
        report.agency.clear();
        const desk::TicketRef ref = test::receive(office, report);
        const auto letter = says(office, ref, u"surat_pemberitahuan"_s);
        MUST(letter);
        QVERIFY2(lacks(*letter).contains(u"addressee"_s), qPrintable(lacks(*letter).join(u' ')));
    }

    void theQueueSheetOfAClosedProcedureListsTheQueue()
    {
        test::Office office(u"batang"_s);
        const auto receive = [&](const QString &title, const QString &severity, Tlp tlp) {
            Report report = test::Office::report();
            report.systemClass.clear();
            report.title = title;
            report.severity = severity;
            report.tlp = tlp;
            return test::receive(office, report);
        };
        const desk::TicketRef ref = receive(u"Yang ringan"_s, u"low"_s, Tlp::Amber);
        receive(u"Yang berat"_s, u"high"_s, Tlp::Amber);
        receive(u"Yang sedang"_s, u"medium"_s, Tlp::Amber);
        receive(u"Yang rahasia"_s, u"high"_s, Tlp::Red);
        const auto sheet = says(office, ref, u"lembar_antrian"_s);
        MUST(sheet);
        const auto place = [&](const QString &title) { return sheet->text.indexOf(title); };
        QVERIFY2(place(u"Yang berat"_s) >= 0, qPrintable(sheet->text));
        QVERIFY(place(u"Yang berat"_s) < place(u"Yang sedang"_s));
        QVERIFY(place(u"Yang sedang"_s) < place(u"Yang ringan"_s));
        QCOMPARE(place(u"Yang rahasia"_s), -1);
    }

    void aCertificateThatComesBackIsNotPassedOver()
    {
        test::Office office(u"kukar"_s);
        const desk::TicketRef ref = receiveIn(office, true);
        const auto paper = [&](const QString &kind) {
            Paper newest;
            const auto view = test::view(office, ref);
            for (const Paper &one : view->papers) {
                if (one.kind == kind)
                    newest = one;
            }
            return newest;
        };
        for (const auto &[step, outcome] : {std::pair{u"verifikasi"_s, u"sesuai"_s},
                                            {u"draf"_s, u"lanjut"_s},
                                            {u"pengajuan"_s, u"lanjut"_s}})
            MUST(test::complete(office, ref, step, outcome));
        MUST(office.as(u"pimpinan"_s, [&](Tx &tx) -> Result<> {
            const PaperId letter = paper(u"surat_pemberitahuan"_s).id;
            TRY(desk::approvePaper(tx, ref, letter, paperRenderer(), {}));
            TRY(desk::signInDrill(tx, ref, letter));
            return desk::returnPaper(tx, ref, paper(u"sertifikat"_s).id, u"Nama kurang lengkap."_s);
        }));
        const auto decide = [&](const QString &outcome) {
            return office.as(u"pimpinan"_s, [&](Tx &tx) {
                return desk::completeStep(tx, ref, {.step = u"pengesahan"_s, .outcome = outcome});
            });
        };
        REFUSED(ErrorCode::Invalid, decide(u"disahkan"_s));
        MUST(decide(u"dikembalikan"_s));
        QCOMPARE(paper(u"surat_pemberitahuan"_s).state, PaperState::Signed); // a good letter stays
        QCOMPARE(paper(u"sertifikat"_s).state, PaperState::Returned);
        QCOMPARE(test::view(office, ref)->open.constFirst().step, u"draf"_s);
    }

    void whatNoDocumentPrintsIsMarked()
    {
        test::PlayedOffice batang(u"batang"_s);
        const auto report = says(batang, batang.ref, u"laporan_kegiatan"_s);
        MUST(report);
        QVERIFY2(report->text.contains(u"10a*"_s), qPrintable(report->text));
        QVERIFY(report->text.contains(u"tidak tercetak dalam dokumen prosedur"_s));
        QVERIFY(!report->text.contains(u"1*"_s));

        test::PlayedOffice bekasi(u"bekasi"_s);
        const auto resolved = says(bekasi, bekasi.ref, u"laporan_penyelesaian"_s);
        MUST(resolved);
        QVERIFY2(!resolved->text.contains(u"tidak tercetak"_s), qPrintable(resolved->text));
    }

    void itsSignatoryAndAddresseesAreThoseOfTheDocument()
    {
        test::PlayedOffice office(u"batang"_s);
        const auto report = says(office, office.ref, u"laporan_kegiatan"_s);
        MUST(report);
        for (const QString &said :
             {u"Kepala Dinas Komunikasi dan Informatika"_s, u"Bupati Batang"_s, u"Sekretaris Daerah"_s,
              u"Kepala Bidang Penyelenggaraan SPBE,"_s})
            QVERIFY2(report->text.contains(said), qPrintable(said + u" | "_s + report->text));
    }

    void theRegionStandsInASentence()
    {
        test::PlayedOffice office(u"bekasi"_s);
        const auto report = says(office, office.ref, u"laporan_walikota"_s);
        MUST(report);
        QVERIFY2(report->text.contains(u"Wali Kota Bekasi"_s), qPrintable(report->text));
        QVERIFY2(report->text.contains(u"Sekretaris Daerah Kota Bekasi"_s), qPrintable(report->text));
    }

    void ciamisAnswersInItsOwnWords()
    {
        test::Office office(u"ciamis"_s);
        const desk::TicketRef ref = receiveIn(office, false);
        const auto empty = says(office, ref, u"balasan_laporan"_s);
        MUST(empty);
        QVERIFY2(lacks(*empty).contains(u"answer"_s), qPrintable(lacks(*empty).join(u' ')));
        const auto write = [&](const QString &field, const QString &text) {
            return office.as(u"semua"_s, [&](Tx &tx) { return desk::writeText(tx, ref, field, text); });
        };
        MUST(write(u"hasil_verifikasi"_s, u"Celah benar ada."_s));
        const auto reply = says(office, ref, u"balasan_laporan"_s);
        MUST(reply);
        QVERIFY(reply->text.contains(u"Celah benar ada."_s));
        QVERIFY2(!reply->text.contains(u"lembar antrian"_s), qPrintable(reply->text));
        MUST(write(u"pemulihan"_s, u"Celah ditutup."_s));
        MUST(write(u"verifikasi"_s, u"Perbaikan terbukti."_s));
        const auto last = says(office, ref, u"jawaban_akhir"_s);
        MUST(last);
        QVERIFY(last->text.contains(u"Celah ditutup."_s) && last->text.contains(u"Perbaikan terbukti."_s));
        QVERIFY(lacks(*last).isEmpty());
    }

    void aHandoverKeepsWhatWasFoundAndWhenItWasKnown()
    {
        test::Office office(u"ciamis"_s);
        const desk::TicketRef ref = receiveIn(office, false);
        MUST(office.as(u"semua"_s, [&](Tx &tx) -> Result<> {
            TRY(desk::writeText(tx, ref, u"temuan"_s, u"Berkas asing di unggahan."_s));
            TRY(desk::writeText(tx, ref, u"hasil_verifikasi"_s, u"Benar."_s)); // not asked for there
            TRY(desk::addRecommendation(
                tx, ref,
                {.text = u"Perbarui CMS."_s, .owner = u"Dinas Contoh"_s, .dueDate = u"2026-12-20"_s}));
            return {};
        }));
        const Instant known = test::view(office, ref)->ticket.received;
        office.clock.advance(6h);
        const auto opened =
            office.as(u"semua"_s, [&](Tx &tx) { return desk::handOverCase(tx, ref, u"penanganan"_s, {}); });
        MUST(opened);
        const desk::TicketRef other{opened->id, {}};
        const auto view = test::view(office, other);
        MUST(view);
        QCOMPARE(view->texts.size(), 1);
        QCOMPARE(view->texts.constFirst().text, u"Berkas asing di unggahan."_s);
        QCOMPARE(view->recommendations.size(), 1);
        QCOMPARE(view->recommendations.constFirst().text, u"Perbarui CMS."_s);

        // Settled in the one, it is not open in the other.
        MUST(office.as(u"semua"_s, [&](Tx &tx) {
            return desk::settleRecommendation(tx, other, view->recommendations.constFirst().id,
                                              RecommendationState::CarriedOut, u"CMS 5.1"_s);
        }));
        const auto before = test::view(office, ref);
        MUST(before);
        QCOMPARE(before->recommendations.constFirst().state, RecommendationState::CarriedOut);
        QCOMPARE(before->recommendations.constFirst().remark, u"CMS 5.1"_s);
        QCOMPARE(test::faults(office), QStringList());

        const QString when = toLocal(known, view->organization->zone).toString(u"HH.mm"_s);
        for (const QString &kind : {u"laporan_bssn"_s, u"pemberitahuan_pelanggaran"_s}) {
            const auto form = says(office, other, kind);
            MUST(form);
            const qsizetype at =
                form->text.indexOf(QRegularExpression(u"[Dd]iketahui( pada)?[ :|\\t\\n]+\\d"_s));
            QVERIFY2(at >= 0, qPrintable(form->text));
            QVERIFY2(form->text.mid(at, 80).contains(when), qPrintable(form->text.mid(at, 120)));
        }
    }

    void papersOfAMeetingAgree()
    {
        test::Office office(u"kukar"_s);
        const desk::TicketRef ref = receiveIn(office, false);
        MUST(office.as(u"semua"_s, [&](Tx &tx) {
            return desk::draftPaper(tx, ref, u"undangan_rapat"_s,
                                    {{u"day"_s, u"Senin, 23 November 2026"_s},
                                     {u"time"_s, u"09.00 WITA"_s},
                                     {u"venue"_s, u"Ruang rapat contoh"_s}});
        }));
        for (const QString &kind : {u"daftar_hadir"_s, u"notula"_s}) {
            const auto paper = says(office, ref, kind);
            MUST(paper);
            for (const QString &said :
                 {u"Senin, 23 November 2026"_s, u"09.00 WITA"_s, u"Ruang rapat contoh"_s})
                QVERIFY2(paper->text.contains(said), qPrintable(said + u" | "_s + paper->text));
        }
    }
};

TANGGAP_TEST(TestPlayedPapers)
#include "testplayedpapers.moc"
