// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/bars.h"
#include "document/compose.h"
#include "document/page.h"
#include "support/paperfields.h"
#include "support/plainpaper.h"
#include "support/testmain.h"

#define ZX_USE_UTF8 // what text() gives
#include <ZXing/ReadBarcode.h>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString Hostile =
    QStringLiteral("<script>alert(1)</script> {{signer.nip}} {\\rtf1} &amp; \u202Egnp.exe\x07");
const QString Literally =
    QStringLiteral("<script>alert(1)</script> {{signer.nip}} {\\rtf1} &amp; [U+202E]gnp.exe[U+0007]");

/// As little as a ticket can have: a report by phone, nothing found out yet.
PaperFacts bareFacts()
{
    const PaperFacts full = sampleFacts();
    PaperFacts facts;
    facts.organization.name = full.organization.name;
    facts.organization.zone = full.organization.zone;
    facts.organization.letterhead.lines = {u"Dinas Contoh"_s};
    facts.organization.letterhead.city = u"Contoh"_s;
    facts.procedure.name = full.procedure.name;
    facts.ticket.code = full.ticket.code;
    facts.ticket.title = full.ticket.title;
    facts.ticket.received = full.ticket.received;
    facts.signer.name = full.signer.name;
    facts.signer.position = full.signer.position;
    facts.number = full.number;
    facts.date = full.date;
    return facts;
}

/// The same unkind words wherever somebody outside can write.
PaperFacts hostileFacts(const PaperTemplate &paper)
{
    PaperFacts facts = test::filledFacts(paper, sampleFacts());
    Ticket &t = facts.ticket;
    for (QString *text : {&t.title, &t.description, &t.chronology, &t.impact, &t.actionTaken, &t.systemName,
                          &t.agency, &t.letterNumber})
        *text = Hostile;
    for (QString *text : {&facts.reporter.name, &facts.reporter.agency, &facts.reporter.email})
        *text = Hostile;
    for (TicketText &text : facts.texts)
        text.text = Hostile;
    for (Evidence &item : facts.evidence)
        item.name = item.note = Hostile;
    for (Recommendation &item : facts.recommendations)
        item.text = item.owner = Hostile;
    for (QueueFact &entry : facts.queue)
        entry.title = Hostile;
    for (const FieldSpec &field : paper.fields) {
        if (field.kind != FieldSpec::Kind::Ticks)
            facts.fields.insert(field.id, Hostile);
    }
    return facts;
}

QStringList runsOf(const std::vector<Block> &blocks)
{
    ComposedPaper paper;
    paper.blocks = blocks;
    return test::plainText(paper).split(u'\n');
}

} // namespace

/// Every shipped paper, from nothing known to everything known, and with words that are not meant well.
class TestShippedPapers : public QObject
{
    Q_OBJECT

    static void papers()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : shippedTemplates())
            QTest::newRow(qPrintable(id)) << id;
    }

    static QString printed(const QString &id, const PaperFacts &facts)
    {
        const auto paper = shippedTemplate(id);
        return paper ? test::plainText(compose(*paper, facts).paper) : QString();
    }

private slots:
    void allAreThere()
    {
        const QStringList ids = shippedTemplates();
        for (const char *id : {"disposisi",
                               "jawaban_pengguna",
                               "laporan_penyelesaian",
                               "laporan_insiden",
                               "nota_eskalasi",
                               "pengumuman",
                               "laporan_walikota",
                               "surat_jawaban",
                               "lembar_antrian",
                               "eskalasi_bssn",
                               "identifikasi_awal",
                               "analisa_kelemahan",
                               "analisis_keamanan",
                               "paparan",
                               "berita",
                               "laporan_kegiatan",
                               "laporan_analisis",
                               "surat_pengantar",
                               "formulir_laporan",
                               "tanda_terima",
                               "lembar_status",
                               "laporan_verifikasi",
                               "undangan_rapat",
                               "daftar_hadir",
                               "notula",
                               "surat_pemberitahuan",
                               "sertifikat",
                               "bukti_pengiriman",
                               "nota_dinas",
                               "serah_terima",
                               "bukti_custody",
                               "peringatan_keamanan",
                               "laporan_bssn",
                               "pemberitahuan_pelanggaran",
                               "laporan_berkala"})
            QVERIFY2(ids.contains(QString::fromLatin1(id)), id);
    }

    void fullFactsMakeAWholePaper_data() { papers(); }
    void fullFactsMakeAWholePaper()
    {
        QFETCH(QString, id);
        const auto paper = shippedTemplate(id);
        QVERIFY(paper.has_value());
        const Composition made = compose(*paper, test::filledFacts(*paper, sampleFacts()));
        QVERIFY2(made.problems.isEmpty(),
                 made.problems.isEmpty() ? "" : qPrintable(made.problems[0].message));
        const QString text = test::plainText(made.paper);
        QVERIFY2(!text.contains(u"{{"_s) && !text.contains(u"[fields"_s), qPrintable(text));
    }

    void bareFactsLackOnlyWhatAPersonWrites_data() { papers(); }
    void bareFactsLackOnlyWhatAPersonWrites()
    {
        QFETCH(QString, id);
        const auto paper = shippedTemplate(id);
        QVERIFY(paper.has_value());
        PaperFacts facts = bareFacts();
        facts.kind = id;
        QSet<QString> required;
        for (const FieldSpec &field : paper->fields) {
            if (field.required)
                required << field.id;
        }
        for (const TemplateProblem &problem : compose(*paper, facts).problems) {
            if (!required.contains(problem.field) && id != "disposisi"_L1 && id != "jawaban_pengguna"_L1 &&
                id != "laporan_penyelesaian"_L1)
                QFAIL(qPrintable(problem.message));
        }
        QVERIFY(Pages(compose(*paper, facts).paper).count() >= 1); // the preview draws

        for (const QString &field : required)
            facts.fields.insert(field, u"Isian"_s);
        facts.ticket.agendaNumber = u"1"_s;
        facts.signer.nip = u"0"_s;
        const Composition made = compose(*paper, facts);
        QVERIFY2(made.problems.isEmpty(),
                 made.problems.isEmpty() ? "" : qPrintable(made.problems[0].message));
        const QString text = test::plainText(made.paper);
        QVERIFY2(!text.contains(u"  :"_s) && !text.contains(u"()"_s), qPrintable(text));
        // Room for copies that nobody gets, at the end, would open another page in the editable file too.
        QVERIFY(!std::holds_alternative<Space>(made.paper.blocks.back().content));
    }

    void unkindWordsArePrintedAsTheyStand_data() { papers(); }
    void unkindWordsArePrintedAsTheyStand()
    {
        QFETCH(QString, id);
        const auto paper = shippedTemplate(id);
        QVERIFY(paper.has_value());
        const Composition made = compose(*paper, hostileFacts(*paper));
        const QString text = test::plainText(made.paper);
        QVERIFY2(text.contains(Literally), qPrintable(text));
        // Braces out of a report are not asked for values again.
        const QString nip = sampleFacts().signer.nip;
        QCOMPARE(text.count(nip),
                 test::plainText(compose(*paper, test::filledFacts(*paper, sampleFacts())).paper).count(nip));
        for (const QString &line : runsOf(made.paper.blocks)) {
            for (const QChar c : line)
                QVERIFY2(c.unicode() >= 0x20 && (c.unicode() < 0x202A || c.unicode() > 0x202E),
                         qPrintable(line));
        }
        QVERIFY(!Pages(made.paper).pdf().isEmpty());
    }

    void theStatusSheetIsForTheReporterAlone()
    {
        const QString text = printed(u"lembar_status"_s, sampleFacts());
        QVERIFY(text.contains("CTH-2026-0042"_L1));
        for (const QString &hidden :
             {u"Nama Petugas"_s, u"0000-0000-0000"_s, u"pelapor@contoh.example"_s, u"salinan cadangan"_s,
              u"index.php"_s, u"Dari pelapor"_s, u"CTH-2026-0043"_s})
            QVERIFY2(!text.contains(hidden), qPrintable(hidden));
    }

    void theReportersCopyOfTheLetterHidesTheWeakness()
    {
        PaperFacts facts = sampleFacts();
        QVERIFY(printed(u"surat_pemberitahuan"_s, facts).contains("index.php"_L1));
        facts.redacted = true;
        const QString text = printed(u"surat_pemberitahuan"_s, facts);
        QVERIFY(text.contains("SALINAN UNTUK PELAPOR, DISAMARKAN"_L1) && text.contains(facts.number));
        QVERIFY(!text.contains("index.php"_L1) && !text.contains("Memperbarui seluruh modul"_L1));
        QVERIFY(!text.contains("pendaftaran daring tidak dapat"_L1));
    }

    void theQueueSheetListsTheQueue()
    {
        PaperFacts facts = sampleFacts();
        const QString text = printed(u"lembar_antrian"_s, facts);
        QVERIFY(text.contains("CTH-2026-0043"_L1) && text.contains("Dihentikan sementara"_L1));
        facts.queue.clear();
        QVERIFY(printed(u"lembar_antrian"_s, facts).contains("CTH-2026-0042"_L1)); // its own at least
    }

    void theHeadOfTheRegionFollowsFromTheLetterhead()
    {
        PaperFacts facts = sampleFacts();
        QVERIFY(printed(u"laporan_walikota"_s, facts).contains("Yth. Wali Kota Contoh"_L1));
        facts.organization.letterhead.lines[0] = u"Pemerintah Daerah Kabupaten Misal"_s;
        const QString text = printed(u"laporan_walikota"_s, facts);
        QVERIFY2(text.contains("Yth. Bupati Misal"_L1), qPrintable(text));
        QVERIFY(text.contains("melalui Sekretaris Daerah Kabupaten Misal"_L1));
    }

    void theMarkCanBeReadBack_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id :
             {u"sertifikat"_s, u"surat_pemberitahuan"_s, u"surat_jawaban"_s, u"surat_pengantar"_s,
              u"jawaban_pengguna"_s, u"undangan_rapat"_s, u"eskalasi_bssn"_s, u"laporan_walikota"_s,
              u"pemberitahuan_pelanggaran"_s, u"nota_dinas"_s, u"laporan_analisis"_s, u"tanda_terima"_s,
              u"lembar_status"_s, u"bukti_custody"_s, u"bukti_pengiriman"_s})
            QTest::newRow(qPrintable(id)) << id;
    }

    void theMarkCanBeReadBack()
    {
        QFETCH(QString, id);
        const auto paper = shippedTemplate(id);
        QVERIFY(paper.has_value());
        PaperFacts facts = test::filledFacts(*paper, sampleFacts());
        const auto read = [&] {
            QString mark;
            for (const QImage &sheet : renderPages(*paper, facts, 150)) {
                const QImage page = sheet.convertToFormat(QImage::Format_Grayscale8);
                const ZXing::ImageView view(page.constBits(), page.width(), page.height(),
                                            ZXing::ImageFormat::Lum, int(page.bytesPerLine()));
                ZXing::DecodeHints hints;
                hints.setFormats(ZXing::BarcodeFormat::QRCode);
                mark += QString::fromStdString(ZXing::ReadBarcode(view, hints).text());
            }
            return mark;
        };
        QVERIFY(!facts.mark.isEmpty());
        QCOMPARE(read(), facts.mark);
        facts.mark.clear();
        QCOMPARE(read(), QString());
    }

    void aColumnOfBarsShowsItsNumbers()
    {
        TableBlock table;
        table.columns = {{u"Jenis"_s}, {u"Grafik"_s, 1, Align::Left, true}};
        for (const QString &number : {u"1.250"_s, u"625"_s, u"-"_s, u"-5"_s, u"312,5"_s})
            table.rows << QList<QList<Run>>{{Run{u"x"_s}}, {Run{number}}};
        QCOMPARE(barLengths(table, 1), (QList<double>{1, 0.5, 0, 0, 0.25}));
        table.rows = {{{Run{u"x"_s}}, {Run{u"0"_s}}}};
        QCOMPARE(barLengths(table, 1), (QList<double>{0}));

        // On the sheet: the bar of the first kind is longer than that of the last.
        const auto paper = shippedTemplate(u"laporan_berkala"_s);
        QVERIFY(paper.has_value());
        PaperFacts facts = test::filledFacts(*paper, sampleFacts());
        facts.fields.insert(u"kinds"_s, u"Web defacement | 8\nPhishing | 2"_s);
        facts.fields.remove(u"times"_s);
        QList<int> widths; // of each bar, in dots
        for (const QImage &page : renderPages(*paper, facts, 60)) {
            int last = 0;
            for (int y = 0; y < page.height(); ++y) {
                int dots = 0;
                for (int x = 0; x < page.width(); ++x)
                    dots += page.pixelColor(x, y) == barColor;
                if (dots > 4 && dots != last)
                    widths << dots;
                last = dots;
            }
        }
        QCOMPARE(widths.size(), 2);
        QVERIFY(qAbs(widths.at(0) - 4 * widths.at(1)) <= 4);
    }

    void aSecurityWarningIsMarkedOnEveryPage()
    {
        const auto paper = shippedTemplate(u"peringatan_keamanan"_s);
        QVERIFY(paper.has_value());
        PaperFacts facts = test::filledFacts(*paper, sampleFacts());
        facts.ticket.tlp = Tlp::AmberStrict;
        QCOMPARE(compose(*paper, facts).paper.tlp, u"TLP:AMBER+STRICT"_s);
        // The label's ground is black, in the right part of head and foot.
        const QImage page = renderPages(*paper, facts, 40).value(0);
        const auto black = [&](int from, int to) {
            int dark = 0;
            for (int y = from; y < to; ++y) {
                for (int x = page.width() / 2; x < page.width(); ++x)
                    dark += page.pixelColor(x, y).lightness() < 40;
            }
            return dark;
        };
        const int margin = 18 * 40 / 25;
        QVERIFY(black(0, margin) > 100);
        QVERIFY(black(page.height() - margin, page.height()) > 100);
        facts.ticket.tlp = Tlp::Clear;
        QCOMPARE(compose(*paper, facts).paper.tlp, u"TLP:CLEAR"_s);
    }

    void onlyAnElectronicCopySaysSo()
    {
        PaperFacts facts = sampleFacts();
        const auto paper = shippedTemplate(u"surat_jawaban"_s);
        QVERIFY(paper.has_value());
        QVERIFY(compose(*paper, facts).paper.foot.isEmpty());
        facts.electronic = true;
        QVERIFY(compose(*paper, facts).paper.foot.contains("sertifikat elektronik"_L1));
    }

    void aTableOfManyRowsIsQuick()
    {
        const auto paper = shippedTemplate(u"lembar_antrian"_s);
        QVERIFY(paper.has_value());
        const auto time = [](const PaperTemplate &what, const PaperFacts &facts) {
            QElapsedTimer timer;
            timer.start();
            const auto bytes = renderPdf(what, facts);
            return bytes ? double(timer.nsecsElapsed()) / 1e6 : -1;
        };
        PaperFacts facts = sampleFacts();
        while (facts.queue.size() < 500)
            facts.queue << facts.queue.at(facts.queue.size() % 2);
        const double table = time(*paper, facts);
        QVERIFY(table > 0);
        for (const QString &id : {u"surat_jawaban"_s, u"sertifikat"_s}) {
            const auto letter = shippedTemplate(id);
            QVERIFY(letter.has_value());
            const PaperFacts filled = test::filledFacts(*letter, sampleFacts());
            double best = 1e9;
            for (int i = 0; i < 5; ++i)
                best = qMin(best, time(*letter, filled));
            qInfo("%s: %.1f ms", qPrintable(id), best);
            QVERIFY2(best > 0 && best < 60 * 3,
                     qPrintable(QString::number(best))); // a busy machine is no fault
        }
        qInfo("500 rows: %.1f ms", table);
        QVERIFY2(table < 1000 * 3, qPrintable(QString::number(table)));
    }
};

TANGGAP_TEST(TestShippedPapers)
#include "testshippedpapers.moc"
