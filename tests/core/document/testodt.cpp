// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/compose.h"
#include "document/page.h"
#include "document/renderer.h"
#include "support/odttext.h"
#include "support/paperfields.h"
#include "support/plainpaper.h"
#include "support/testmain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// The editable copy says what the printed one says.
class TestOdt : public QObject
{
    Q_OBJECT

    static ComposedPaper composed(const QString &id, PaperFacts facts = sampleFacts())
    {
        const auto paper = shippedTemplate(id);
        return paper ? compose(*paper, test::filledFacts(*paper, std::move(facts))).paper : ComposedPaper();
    }

    static QStringList wordsOfPdf(const QByteArray &pdf)
    {
        QProcess tool;
        tool.start(u"pdftotext"_s, {u"-"_s, u"-"_s});
        tool.write(pdf);
        tool.closeWriteChannel();
        tool.waitForFinished();
        QString text = QString::fromUtf8(tool.readAllStandardOutput());
        text.remove(u'☐').remove(u'☑');                       // drawn on the page, letters in the text
        text.remove(QRegularExpression(u"-[23](?!\\d)-?"_s)); // page numbers
        text.remove(u'-'); // pdftotext takes those at line ends for hyphens
        QStringList words = text.simplified().split(u' ');
        words.removeDuplicates(); // pages break elsewhere, and heads of tables stand on every one
        words.sort();
        return words;
    }

    /// The text of a shipped paper as LibreOffice prints it. All are converted by one call, since it starts
    /// slowly.
    static QByteArray byLibreOffice(const QString &id)
    {
        static const QTemporaryDir folder;
        static const bool converted = [] {
            QStringList call{u"-env:UserInstallation="_s +
                                 QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString(),
                             u"--headless"_s,
                             u"--convert-to"_s,
                             u"pdf"_s,
                             u"--outdir"_s,
                             folder.path()};
            for (const QString &one : shippedTemplates()) {
                QFile file(folder.filePath(one + u".odt"_s));
                if (!file.open(QIODevice::WriteOnly))
                    return false;
                file.write(paperToOdt(composed(one)));
                call << file.fileName();
            }
            QProcess office;
            office.setStandardInputFile(QProcess::nullDevice());
            office.start(u"soffice"_s, call);
            return office.waitForFinished(240'000) && office.exitCode() == 0;
        }();
        QFile pdf(folder.filePath(id + u".pdf"_s));
        return converted && pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
    }

    static void papers()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : shippedTemplates())
            QTest::newRow(qPrintable(id)) << id;
    }

private slots:
    void isAProperPackage()
    {
        const QByteArray odt = paperToOdt(composed(u"sertifikat"_s));
        // The type stands readable at its fixed place: first, stored, without extra fields.
        QCOMPARE(odt.mid(0, 4), QByteArray("PK\3\4"));
        QCOMPARE(odt.mid(8, 2), QByteArray("\0\0", 2));
        QCOMPARE(odt.mid(30, 8), QByteArray("mimetype"));
        QCOMPARE(odt.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
        const QString manifest = QString::fromUtf8(test::partOf(odt, u"META-INF/manifest.xml"_s));
        for (const QString &file :
             {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"Pictures/1.png"_s, u"Pictures/2.png"_s}) {
            QVERIFY2(!test::partOf(odt, file).isEmpty(), qPrintable(file));
            QVERIFY2(manifest.contains(u"full-path=\"%1\""_s.arg(file)), qPrintable(file));
        }
        QVERIFY(!QImage::fromData(test::partOf(odt, u"Pictures/1.png"_s)).isNull());
        QCOMPARE(odt, paperToOdt(composed(u"sertifikat"_s))); // the same paper is the same file
    }

    void everyPaperSaysTheSame_data() { papers(); }
    void everyPaperSaysTheSame()
    {
        QFETCH(QString, id);
        const ComposedPaper paper = composed(id);
        const QByteArray odt = paperToOdt(paper);
        const QString text = test::textOfXml(test::partOf(odt, u"content.xml"_s));
        QVERIFY2(!text.startsWith(u"broken"_s), qPrintable(text));
        QVERIFY(!test::textOfXml(test::partOf(odt, u"styles.xml"_s)).startsWith(u"broken"_s));
        QSet<QString> words;
        for (const QString &word : text.split(u' '))
            words << word.toUpper(); // the letterhead's capitals
        for (QString word :
             test::plainText(paper).split(QRegularExpression(u"[\\s|]+"_s), Qt::SkipEmptyParts)) {
            if (word == "[x]"_L1 || word == "[]"_L1 || word == "["_L1 || word == "]"_L1 ||
                word.startsWith("TANGGAP:"_L1))
                continue;
            const bool there = words.contains(word.toUpper()) ||
                               (word.endsWith(u':') && words.contains(word.chopped(1).toUpper()));
            QVERIFY2(there, qPrintable(word));
        }
    }

    void sheetAndHeadAreThose()
    {
        const QString portrait =
            QString::fromUtf8(test::partOf(paperToOdt(composed(u"laporan_walikota"_s)), u"styles.xml"_s));
        QVERIFY(portrait.contains("fo:page-width=\"215.00mm\" fo:page-height=\"330.00mm\""_L1));
        QVERIFY(portrait.contains("fo:margin-left=\"30.00mm\""_L1));
        QVERIFY(portrait.contains("Bookman Old Style"_L1));
        const QString landscape =
            QString::fromUtf8(test::partOf(paperToOdt(composed(u"lembar_antrian"_s)), u"styles.xml"_s));
        QVERIFY(landscape.contains("style:print-orientation=\"landscape\""_L1));
        const QString content =
            QString::fromUtf8(test::partOf(paperToOdt(composed(u"lembar_antrian"_s)), u"content.xml"_s));
        QVERIFY(content.contains("<table:table-header-rows>"_L1));
        QVERIFY(content.contains("style:may-break-between-rows=\"false\""_L1)); // the signature

        PaperFacts facts = sampleFacts();
        facts.degree = u"R"_s;
        facts.drill = true;
        const QString secret =
            QString::fromUtf8(test::partOf(paperToOdt(composed(u"nota_dinas"_s, facts)), u"styles.xml"_s));
        QVERIFY(secret.contains("LATIHAN"_L1) && secret.contains(">R</text:span>"_L1));
        QVERIFY(secret.contains("style:name=\"Degree\" style:family=\"text\"><style:text-properties "
                                "fo:font-weight=\"bold\" fo:color=\"#c80000\""_L1));
    }

    void markupIsText()
    {
        PaperFacts facts = sampleFacts();
        facts.ticket.title = u"</text:p><x/> & \"a\"  b\u0001"_s;
        const QByteArray odt = paperToOdt(composed(u"lembar_status"_s, facts));
        const QString text = test::textOfXml(test::partOf(odt, u"content.xml"_s));
        QVERIFY2(text.contains(u"</text:p><x/> & \"a\" b[U+0001]"_s), qPrintable(text));
    }

    void libreOfficeReadsItAsThePage_data() { papers(); }
    void libreOfficeReadsItAsThePage()
    {
        QFETCH(QString, id);
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice is not installed");
        QCOMPARE(wordsOfPdf(byLibreOffice(id)), wordsOfPdf(Pages(composed(id)).pdf()));
    }

    void libreOfficeMakesDocx()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice is not installed");
        const auto docx = convertOdt(paperToOdt(composed(u"surat_jawaban"_s)), u"docx"_s);
        QVERIFY2(docx.has_value(), docx ? "" : qPrintable(docx.error().message));
        QVERIFY(test::partOf(*docx, u"word/document.xml"_s).contains("Jawaban atas laporan insiden"));
    }

    void withoutLibreOfficeTheErrorSaysWhatToDo()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const auto docx = convertOdt("x", u"docx"_s);
        qputenv("PATH", path);
        QVERIFY(!docx);
        QCOMPARE(docx.error().code, ErrorCode::NotFound);
        QVERIFY2(docx.error().message.contains("LibreOffice"_L1), qPrintable(docx.error().message));
    }
};

TANGGAP_TEST(TestOdt)
#include "testodt.moc"
