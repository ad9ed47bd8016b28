// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/completestep.h"
#include "desk/issuepaper.h"
#include "desk/notes.h"
#include "desk/paperdesk.h"
#include "desk/ticketview.h"
#include "document/compose.h"
#include "document/renderer.h"
#include "document/reply.h"
#include "support/office.h"
#include "support/testmain.h"

#include <QProcess>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

#define MUST(...)                                                                                            \
    do {                                                                                                     \
        const auto mustResult = (__VA_ARGS__);                                                               \
        QVERIFY2(mustResult, qPrintable(mustResult ? QString()                                               \
                                                   : mustResult.error().message + u" | "_s +                 \
                                                         mustResult.error().detail));                        \
    } while (false)

const QString Reason = QStringLiteral("Tampilan berubah karena pemeliharaan terjadwal oleh pengelola laman.");

} // namespace

/// The shipped papers on real tickets of a drill office, from the desk to the stored file.
class TestTicketPapers : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Office> m_office;
    desk::TicketRef m_ref;

    Result<> step(const QString &login, const desk::StepDone &done)
    {
        m_office->clock.advance(1min);
        TRY(m_office->as(login, [&](Tx &tx) { return desk::completeStep(tx, m_ref, done); }));
        return {};
    }

    Result<desk::Issued> issue(const QString &login, const QString &kind)
    {
        return m_office->as(login,
                            [&](Tx &tx) { return desk::issuePaper(tx, m_ref, kind, paperRenderer()); });
    }

    /// What is printed in the stored file of an issued paper, in one line.
    QString printed(PaperId paper)
    {
        const auto file = m_office->store().readNow(
            u"semua"_s, [&](Reader &reader) { return desk::issuedFile(reader, m_ref.id, paper); });
        if (!file)
            return file.error().message;
        QProcess tool;
        tool.start(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s});
        tool.write(*file);
        tool.closeWriteChannel();
        tool.waitForFinished();
        return QString::fromUtf8(tool.readAllStandardOutput()).simplified();
    }

    Result<desk::PaperDesk> read(const QString &login, const QString &kind)
    {
        return m_office->store().readNow(
            login, [&](Reader &reader) { return desk::readPaper(reader, m_ref.id, kind); });
    }

private slots:
    void init()
    {
        m_office = std::make_unique<test::Office>();
        const auto received = m_office->as(
            u"helpdesk"_s, [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); });
        MUST(received);
        m_ref = {received->id, {}};
    }

    void dispositionSheetNeedsOnlyTheReport()
    {
        MUST(m_office->as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::draftPaper(tx, m_ref, u"disposisi"_s,
                                    {{u"forwarded_to"_s, u"sekretaris"_s}, {u"notes"_s, u"Segera."_s}});
        }));
        const auto issued = issue(u"helpdesk"_s, u"disposisi"_s);
        MUST(issued);
        QVERIFY(issued->number.isEmpty());
        const QString text = printed(issued->id);
        QVERIFY2(text.contains(u"0001/2026"_s) && text.contains(u"BKS-2026-0001"_s), qPrintable(text));
        QVERIFY(text.contains(u"NIP 00000000 000000 0 000"_s));
        QVERIFY(text.contains(u"Segera."_s));
    }

    void answerTakesItsReasonFromTheTicket()
    {
        MUST(step(u"helpdesk"_s, {.step = u"catat"_s}));
        MUST(step(u"helpdesk"_s,
                  {.step = u"analisis_awal"_s, .texts = {{u"analisis_awal"_s, u"Pemeliharaan."_s}}}));
        const auto early = issue(u"helpdesk"_s, u"jawaban_pengguna"_s);
        QVERIFY(!early);
        QCOMPARE(early.error().code, ErrorCode::Invalid);
        MUST(m_office->as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::writeText(tx, m_ref, u"alasan_bukan_insiden"_s, Reason);
        }));
        const auto desk = read(u"helpdesk"_s, u"jawaban_pengguna"_s);
        MUST(desk);
        QVERIFY(desk->takesNumber && desk->whyNot.isEmpty());
        const auto paper = templateFor(desk->facts);
        MUST(paper);
        QCOMPARE(filledFields(*paper, desk->facts).value(u"reason"_s), Reason);

        const auto issued = issue(u"helpdesk"_s, u"jawaban_pengguna"_s);
        MUST(issued);
        QCOMPARE(issued->number, u"555/1/Diskominfostandi/2026"_s); // the refused one left no gap
        const QString text = printed(issued->id);
        QVERIFY2(text.contains(u"pemeliharaan terjadwal"_s) && text.contains(issued->number),
                 qPrintable(text));
        QVERIFY(text.contains(u"Yth. Pelapor Contoh"_s));
    }

    void resolutionReportTellsTheWholeCase()
    {
        MUST(step(u"helpdesk"_s, {.step = u"catat"_s}));
        MUST(step(u"helpdesk"_s,
                  {.step = u"analisis_awal"_s, .texts = {{u"analisis_awal"_s, u"Beranda diganti."_s}}}));
        MUST(step(u"helpdesk"_s, {.step = u"verifikasi"_s, .outcome = u"ya"_s}));
        MUST(step(u"helpdesk"_s, {.step = u"eskalasi"_s, .team = u"aplikasi"_s}));
        MUST(step(u"aplikasi_anggota"_s,
                  {.step = u"investigasi"_s, .texts = {{u"temuan"_s, u"Plugin usang."_s}}}));
        MUST(m_office->as(u"aplikasi_anggota"_s, [&](Tx &tx) {
            return desk::addRecommendation(
                tx, m_ref,
                {.text = u"Perbarui plugin"_s, .owner = u"Dinas Pendidikan"_s, .dueDate = u"2026-12-20"_s});
        }));
        MUST(step(u"aplikasi_anggota"_s,
                  {.step = u"pemulihan"_s,
                   .texts = {{u"penyebab"_s, u"Plugin usang"_s}, {u"pelajaran"_s, u"Perbarui berkala"_s}}}));
        const auto issued = issue(u"aplikasi_koordinator"_s, u"laporan_penyelesaian"_s);
        MUST(issued);
        const QString text = printed(issued->id);
        for (const QString &part : {u"Perbarui plugin"_s, u"20 Desember 2026"_s, u"Plugin usang"_s,
                                    u"NIP 00000000 000000 0 000"_s, issued->number})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
        MUST(step(u"aplikasi_koordinator"_s, {.step = u"laporan_penyelesaian"_s}));
    }

    void newVersionLeavesTheIssuedFileAlone()
    {
        const auto first = issue(u"helpdesk"_s, u"disposisi"_s);
        MUST(first);
        MUST(m_office->as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::draftPaper(tx, m_ref, u"disposisi"_s, {{u"notes"_s, u"Catatan kedua."_s}});
        }));
        const auto second = issue(u"helpdesk"_s, u"disposisi"_s);
        MUST(second);
        QVERIFY(first->id != second->id);
        QVERIFY(!printed(first->id).contains(u"Catatan kedua."_s));
        QVERIFY(printed(second->id).contains(u"Catatan kedua."_s));
    }

    void theQueueIsToldButNotWhatIsRestricted()
    {
        const auto more = [&](const QString &title, Tlp tlp) {
            return m_office->as(u"helpdesk"_s, [&](Tx &tx) {
                Report report = test::Office::report();
                report.title = title;
                report.tlp = tlp;
                return desk::receiveReport(tx, report);
            });
        };
        MUST(more(u"Laporan kedua"_s, Tlp::Green));
        MUST(more(u"Laporan tertutup"_s, Tlp::Red));
        const auto paper = read(u"helpdesk"_s, u"disposisi"_s);
        MUST(paper);
        QStringList titles;
        for (const QueueFact &entry : paper->facts.queue)
            titles << entry.title;
        QCOMPARE(titles.size(), 2);
        QVERIFY(titles.contains(u"Laporan kedua"_s) && titles.contains(paper->facts.ticket.title));
    }

    void filesDoNotCountAsCopies()
    {
        const auto issued = issue(u"helpdesk"_s, u"disposisi"_s);
        MUST(issued);
        const auto record = [&](const QString &how) {
            return m_office
                ->as(u"helpdesk"_s, [&](Tx &tx) { return desk::recordPrint(tx, m_ref, issued->id, how); })
                .value_or(-1);
        };
        QCOMPARE(record(desk::PrintedToFile), 0);
        QCOMPARE(record(u"Pencetak"_s), 1);
        QCOMPARE(record(desk::PrintedToFile), 1);
        QCOMPARE(record(u"Pencetak"_s), 2);
    }

    void strangersMayLookButNotIssue()
    {
        const auto paper = read(u"pengarah"_s, u"jawaban_pengguna"_s);
        MUST(paper);
        QVERIFY(!paper->whyNot.isEmpty());
        const auto refused = issue(u"pengarah"_s, u"jawaban_pengguna"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Denied);
        QVERIFY(!read(u"helpdesk"_s, u"surat_lain"_s));
    }

    void repliesSpeakOfTheTicket()
    {
        const auto facts = m_office->store().readNow(
            u"helpdesk"_s, [&](Reader &reader) { return desk::readFacts(reader, m_ref.id); });
        MUST(facts);
        const auto replies = shippedReplies();
        MUST(replies);
        QStringList ids;
        for (const ReplyTemplate &reply : *replies) {
            ids << reply.id;
            const QString text = replyText(reply, *facts);
            QVERIFY2(text.startsWith(u"Yth. Pelapor Contoh\n"_s), qPrintable(text));
            QVERIFY2(text.contains(u"BKS-2026-0001"_s) && text.contains(facts->ticket.title),
                     qPrintable(text));
            QVERIFY2(!text.contains(u"{{"_s) && !text.contains(u'['), qPrintable(text));
        }
        QCOMPARE(ids, QStringList({u"receipt"_s, u"information"_s, u"no_incident"_s, u"resolved"_s}));
    }

    void brokenRepliesAreNamedByLine()
    {
        const auto broken =
            readReplies("<replies>\n<reply id=\"a\" name=\"A\">\n{{ticket.code</reply></replies>");
        QVERIFY(!broken);
        QVERIFY2(broken.error().message.contains(u'2') || broken.error().message.contains(u'3'),
                 qPrintable(broken.error().message));
        QVERIFY(!readReplies("<paper/>"));
        QVERIFY(!readReplies("<replies><reply id=\"a\" name=\"A\">teks</reply>"));
        QVERIFY(!readReplies("<replies><reply id=\"\" name=\"A\">teks</reply></replies>"));
    }
};

TANGGAP_TEST(TestTicketPapers)
#include "testticketpapers.moc"
