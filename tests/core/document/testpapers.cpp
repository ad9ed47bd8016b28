// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/compose.h"
#include "document/page.h"
#include "support/golden.h"
#include "support/paperfields.h"
#include "support/testmain.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <thread>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// The shipped papers as files, read back with poppler's tools. TANGGAP_GOLDEN=write renews the golden texts.
class TestPapers : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static PaperFacts factsFor(const QString &kind)
    {
        const auto paper = shippedTemplate(kind);
        return paper ? test::filledFacts(*paper, sampleFacts()) : sampleFacts();
    }

    QString file(const QByteArray &pdf)
    {
        const QString path = m_folder.filePath(u"paper.pdf"_s);
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(pdf) == pdf.size() ? path : QString();
    }

    QString tool(const QString &name, const QStringList &arguments)
    {
        QProcess process;
        process.start(name, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            return u"failed: "_s + name + QString::fromUtf8(process.readAllStandardError());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QStringList pagesOf(const QByteArray &pdf)
    {
        QStringList pages = tool(u"pdftotext"_s, {u"-layout"_s, file(pdf), u"-"_s}).split(u'\f');
        pages.removeLast();
        return pages;
    }

    static QByteArray pdf(const PaperFacts &facts)
    {
        const auto paper = shippedTemplate(facts.kind);
        const auto bytes = paper ? renderPdf(*paper, facts) : Result<QByteArray>(fail(paper.error()));
        if (!bytes)
            qWarning("%s", qPrintable(bytes.error().message));
        return bytes.value_or(QByteArray());
    }

    static PaperFacts longFacts()
    {
        PaperFacts facts = factsFor(u"laporan_penyelesaian"_s);
        const Recommendation one = facts.recommendations.first();
        for (int i = 0; i < 60; ++i)
            facts.recommendations << one;
        return facts;
    }

    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : shippedTemplates())
            QTest::newRow(qPrintable(kind)) << kind;
    }

private slots:
    void text_data() { kinds(); }
    void text()
    {
        QFETCH(QString, kind);
        const QString printed = tool(u"pdftotext"_s, {u"-layout"_s, file(pdf(factsFor(kind))), u"-"_s});
        test::compareWithGolden(kind, printed);
    }

    void sheetAndFonts_data() { kinds(); }
    void sheetAndFonts()
    {
        QFETCH(QString, kind);
        const auto paper = shippedTemplate(kind);
        QVERIFY(paper.has_value());
        const QSizeF size = paper->page.size;
        const QString path = file(pdf(factsFor(kind)));
        const QRegularExpression points(u"Page size: +([\\d.]+) x ([\\d.]+) pts"_s);
        const auto match = points.match(tool(u"pdfinfo"_s, {path}));
        QVERIFY(match.hasMatch());
        QVERIFY(qAbs(match.captured(1).toDouble() / 72 * 25.4 - size.width()) < 0.5);
        QVERIFY(qAbs(match.captured(2).toDouble() / 72 * 25.4 - size.height()) < 0.5);

        const QString family = paper->page.font == "Arial"_L1 ? u"LiberationSans"_s : u"URWBookman"_s;
        const QStringList fonts = tool(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts) {
            QVERIFY2(font.contains(family), qPrintable(font));
            QVERIFY2(font.contains(QRegularExpression(u"(Identity-H|Custom|WinAnsi) +yes "_s)),
                     qPrintable(font));
        }
    }

    void sheetsAreAsPrescribed()
    {
        const auto sheet = [](const QString &kind) { return shippedTemplate(kind).value().page.size; };
        QCOMPARE(sheet(u"disposisi"_s), QSizeF(165, 215));        // half folio
        QCOMPARE(sheet(u"jawaban_pengguna"_s), QSizeF(210, 297)); // A4
        QCOMPARE(sheet(u"laporan_walikota"_s), QSizeF(215, 330)); // F4
        QCOMPARE(sheet(u"sertifikat"_s), QSizeF(297, 210));       // A4 landscape
        for (const QString &kind : {u"surat_jawaban"_s, u"surat_pemberitahuan"_s, u"undangan_rapat"_s}) {
            const QMarginsF margins = shippedTemplate(kind).value().page.margins;
            QVERIFY2(margins.top() >= 20 && margins.left() >= 30 && margins.right() >= 20 &&
                         margins.bottom() >= 25,
                     qPrintable(kind));
        }
    }

    void aFolioSheetKeepsItsSize()
    {
        ComposedPaper paper;
        paper.page.size = QSizeF(215, 330);
        paper.page.font = u"Bookman Old Style"_s;
        paper.blocks.push_back({Paragraph{{Run{u"Folio"_s, true}, Run{u" biasa"_s}}}});
        const QString path = file(Pages(paper).pdf());
        const auto match =
            QRegularExpression(u"Page size: +([\\d.]+) x ([\\d.]+)"_s).match(tool(u"pdfinfo"_s, {path}));
        QVERIFY(qAbs(match.captured(1).toDouble() / 72 * 25.4 - 215) < 0.5);
        QVERIFY(qAbs(match.captured(2).toDouble() / 72 * 25.4 - 330) < 0.5);
        const QString fonts = tool(u"pdffonts"_s, {path});
        QVERIFY2(fonts.contains("URWBookman-Demi"_L1) && fonts.contains("URWBookman-Light"_L1),
                 qPrintable(fonts));
    }

    void whatAReportSaysIsPrintedAsItStands()
    {
        PaperFacts facts = factsFor(u"disposisi"_s);
        facts.ticket.title = u"<script>alert(1)</script> {{signer.nip}} {\\rtf1} \u202Egnp.exe"_s;
        const QString printed = pagesOf(pdf(facts)).join(u' ').simplified();
        QVERIFY(printed.contains(u"<script>alert(1)</script> {{signer.nip}} {\\rtf1}"_s));
        QVERIFY(printed.contains(u"[U+202E]gnp.exe"_s));
    }

    void aLongReportRepeatsItsTableHead()
    {
        const QStringList pages = pagesOf(pdf(longFacts()));
        QVERIFY(pages.size() >= 4);
        int heads = 0;
        int rows = 0;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QCOMPARE(pages.at(i).simplified().contains(QRegularExpression(u"- ?%1 ?-"_s.arg(i + 1))), i > 0);
            const bool hasRows = pages.at(i).contains("Memperbarui seluruh modul"_L1);
            QCOMPARE(pages.at(i).contains(QRegularExpression(u"No\\. +Rekomendasi +Penanggung jawab"_s)),
                     hasRows);
            heads += hasRows;
            rows += int(pages.at(i).count("Memperbarui seluruh modul"_L1));
        }
        QVERIFY(heads >= 3);
        QCOMPARE(rows, 61);
    }

    void aSignatureNeverStandsAlone()
    {
        // One row more each time, so that the page end passes through the closing words.
        for (int rows = 0; rows < 40; rows += 3) {
            PaperFacts facts = factsFor(u"laporan_penyelesaian"_s);
            for (int i = 0; i < rows; ++i)
                facts.evidence << facts.evidence.first();
            const QString last = pagesOf(pdf(facts)).last();
            QVERIFY2(last.contains("Nama Pejabat"_L1), qPrintable(last));
            QVERIFY2(last.contains("Demikian laporan ini"_L1), qPrintable(last));
            QVERIFY2(last.contains("Penutup"_L1), qPrintable(last));
            QVERIFY2(last.contains("Sekretaris Daerah Kota Contoh"_L1), qPrintable(last));
        }
    }

    void nobodySignsAnEmptyPage_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("before"); // the words that stand above the signature
        QTest::newRow("letter") << u"surat_jawaban"_s << u"answer"_s << u"Demikian disampaikan"_s;
        QTest::newRow("with code") << u"surat_pemberitahuan"_s << u"findings"_s << u"Demikian disampaikan"_s;
        QTest::newRow("two sign") << u"notula"_s << u"discussion"_s << u"Menyusun sertifikat"_s;
    }
    void nobodySignsAnEmptyPage()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(QString, before);
        for (int lines = 0; lines < 90; ++lines) {
            PaperFacts facts = factsFor(kind);
            facts.fields.insert(field, u"Satu baris.\n"_s.repeated(lines / 2 + 1));
            if (lines % 2 == 1)
                facts.fields.remove(u"copies"_s); // the signature is the end
            const QStringList pages = pagesOf(pdf(facts));
            const auto holding = [&](const QString &words) {
                qsizetype page = pages.size() - 1;
                while (page > 0 && !pages.at(page).contains(words))
                    --page;
                return page;
            };
            QCOMPARE(holding(before), holding(u"Nama Pejabat"_s));
            for (QString page : pages) { // beside degree and number there is something
                page = page.simplified();
                page.remove(QRegularExpression(u"^%1 ?- ?\\d+ ?-"_s.arg(facts.degree)));
                QVERIFY2(!page.isEmpty(), qPrintable(u"an empty page with %1 lines"_s.arg(lines / 2 + 1)));
            }
            QVERIFY2(pages.join(u' ').contains(before), qPrintable(before));
        }
    }

    void aTallRowGoesOnOverPagesWithoutLoss()
    {
        PaperFacts facts = factsFor(u"laporan_penyelesaian"_s);
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += u"kata%1 "_s.arg(i);
        facts.recommendations.first().text = text;
        const QString printed = pagesOf(pdf(facts)).join(u' ');
        for (int i = 0; i < 3000; i += 97)
            QVERIFY2(printed.contains(u"kata%1"_s.arg(i)), qPrintable(QString::number(i)));
        QVERIFY(printed.contains("kata2999"_L1));
    }

    void aHugeTextIsLaidOutWhole()
    {
        PaperFacts facts = factsFor(u"laporan_penyelesaian"_s);
        facts.ticket.description = u"kalimat panjang tanpa akhir "_s.repeated(38'000) + u"SELESAI"_s; // 1 MB
        facts.ticket.title = u"x"_s.repeated(3000);
        const QByteArray bytes = pdf(facts);
        QVERIFY(pagesOf(bytes).join(u' ').contains("SELESAI"_L1));
    }

    void onlyADrillIsStamped()
    {
        const auto stamped = [](const QImage &page) {
            int reddish = 0;
            for (int y = page.height() / 4; y < page.height() * 3 / 4; ++y) {
                for (int x = 0; x < page.width(); ++x)
                    reddish += page.pixelColor(x, y).red() > page.pixelColor(x, y).green() + 10;
            }
            return reddish > page.width() * page.height() / 100;
        };
        PaperFacts facts = factsFor(u"laporan_penyelesaian"_s);
        const auto paper = shippedTemplate(facts.kind);
        QVERIFY(paper.has_value());
        QVERIFY(!pagesOf(pdf(facts)).join(u' ').contains("LATIHAN"_L1));
        for (const QImage &page : renderPages(*paper, facts, 40))
            QVERIFY(!stamped(page));

        facts.drill = true;
        for (const QString &page : pagesOf(pdf(facts)))
            QVERIFY2(page.contains("LATIHAN"_L1), qPrintable(page));
        for (const QImage &page : renderPages(*paper, facts, 40))
            QVERIFY(stamped(page));
    }

    void aReprintSaysSo()
    {
        PaperFacts facts = factsFor(u"disposisi"_s);
        QVERIFY(!pagesOf(pdf(facts)).first().contains("cetakan"_L1));
        facts.copy = 2;
        QVERIFY(pagesOf(pdf(facts)).first().contains("(cetakan ke-2)"_L1));
    }

    void aDispositionSheetHoldsAWholeTeam()
    {
        PaperFacts facts = factsFor(u"disposisi"_s);
        const QList<RoleSlot> roles = facts.organization.roles;
        while (facts.organization.roles.size() < 13)
            facts.organization.roles << roles.at(facts.organization.roles.size() % roles.size());
        const QByteArray bytes = pdf(facts);
        QCOMPARE(pagesOf(bytes).size(), 1);
    }

    void anIncompletePaperIsNotIssuedButPreviewed()
    {
        PaperFacts facts = factsFor(u"jawaban_pengguna"_s);
        facts.fields.remove(u"reason"_s);
        facts.fields.remove(u"advice"_s);
        const auto paper = shippedTemplate(facts.kind);
        QVERIFY(paper.has_value());
        const auto refused = renderPdf(*paper, facts);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QVERIFY2(refused.error().message.contains("reason"_L1), qPrintable(refused.error().message));
        const QList<QImage> pages = renderPages(*paper, facts, 96);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.first().size(), QSize(794, 1123));
    }

    void secretDegreesAreRed()
    {
        const auto corner = [](const QString &degree) {
            ComposedPaper paper;
            paper.degree = degree;
            const QImage image = Pages(paper).image(0, 96);
            int red = 0;
            for (int y = 0; y < 76; ++y) {
                for (int x = 100; x < 160; ++x)
                    red += image.pixelColor(x, y).red() > image.pixelColor(x, y).green() + 80;
            }
            return red;
        };
        QVERIFY(corner(u"SR"_s) > 10);
        QVERIFY(corner(u"R"_s) > 5);
        QCOMPARE(corner(u"B"_s), 0);
    }

    void worksOffTheMainThread()
    {
        const PaperFacts facts = factsFor(u"laporan_penyelesaian"_s);
        const QStringList expected = pagesOf(pdf(facts));
        std::array<QByteArray, 3> made;
        std::vector<std::thread> threads;
        for (QByteArray &bytes : made)
            threads.emplace_back([&bytes, &facts] { bytes = pdf(facts); });
        for (std::thread &thread : threads)
            thread.join();
        for (const QByteArray &bytes : made)
            QCOMPARE(pagesOf(bytes), expected);
    }
};

TANGGAP_TEST(TestPapers)
#include "testpapers.moc"
