// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/handover.h"
#include "desk/registerentry.h"
#include "export/halloffame.h"
#include "export/registerfile.h"
#include "support/fulldisk.h"
#include "support/playedoffice.h"
#include "support/testmain.h"
#include "ticket/csvtable.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using test::PlayedOffice;

namespace
{

const QString Hostile = QStringLiteral("=cmd|' /C calc'!A0");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The cells of a workbook's only sheet as "A6" -> text; `formulas` counts what a spreadsheet would reckon.
QHash<QString, QString> sheetOf(const QString &path, int *formulas = nullptr)
{
    QHash<QString, QString> cells;
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(u"xl/worksheets/sheet1.xml"_s))
        return cells;
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return cells;
    QXmlStreamReader xml(&file);
    QString at;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "c"_L1)
            at = xml.attributes().value("r"_L1).toString();
        else if (xml.name() == "t"_L1 || xml.name() == "v"_L1)
            cells.insert(at, xml.readElementText());
        else if (xml.name() == "f"_L1 && formulas)
            ++*formulas;
    }
    return cells;
}

QString pdfText(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

RegisterHead headOf(PlayedOffice &office, const QString &book)
{
    RegisterHead head{.query = {book, {2026, 1, 1}, {2026, 12, 31}}, .drill = true};
    const auto read = office.store().readNow(u"semua"_s, [&](Reader &reader) -> Result<> {
        TRY_LET(head.book, registerbook::book(reader.definitions, book));
        TRY_LET(head.organization, reader.definitions.organization());
        return {};
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return head;
}

} // namespace

/// Registers as files, read back by other programs.
class TestRegisterFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<PlayedOffice>(u"bekasi"_s);
        const LogEntry entry{
            .book = u"logbook"_s, .at = m_office->clock.now(), .title = Hostile, .text = u"baris; \"dua\""_s};
        MUST(m_office->as(u"semua"_s, [&](Tx &tx) { return desk::writeLine(tx, entry); }));
    }
    void cleanupTestCase() { m_office.reset(); }

    void csvIsWhatASpreadsheetTakes()
    {
        const QString path = write(u"logbook"_s, u"csv"_s);
        const QByteArray bytes = contentOf(path);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF\"No.\";\"Tanggal\";"));
        const auto table = readCsv(bytes);
        MUST(table);
        QCOMPARE(table->rows.size(), m_office->rows(u"logbook"_s).size());
        const QStringList last = table->rows.constLast().cells;
        QVERIFY2(bytes.contains((u"\"'"_s + Hostile + u'"').toUtf8()), bytes.constData());
        QVERIFY(last.contains(u"baris; \"dua\""_s));
        QVERIFY2(QRegularExpression(u"^2026-11-2\\d \\d\\d:\\d\\d$"_s).match(last.at(1)).hasMatch(),
                 qPrintable(last.at(1)));
    }

    void aWorkbookHoldsTextsNumbersAndDates()
    {
        int formulas = 0;
        const QHash<QString, QString> cells = sheetOf(write(u"logbook"_s, u"xlsx"_s), &formulas);
        const qsizetype rows = m_office->rows(u"logbook"_s).size();
        QCOMPARE(formulas, 0);
        QCOMPARE(cells.value(u"A1"_s), u"Logbook keamanan siber (LATIHAN)"_s);
        QCOMPARE(cells.value(u"B5"_s), u"Tanggal"_s);
        QCOMPARE(cells.value(u"A6"_s), u"1"_s);
        const QString last = QString::number(5 + rows);
        QCOMPARE(cells.value(u"C"_s + last), Hostile);
        QCOMPARE(cells.value(u"B"_s + last).toDouble() > 46000, true); // days since 1900: a real date
        QVERIFY(!cells.contains(u"A"_s + QString::number(6 + rows)));
    }

    void aBookIsPrintedWithItsHead()
    {
        const QString text = pdfText(write(u"agenda.surat_masuk"_s, u"pdf"_s));
        QVERIFY2(text.contains(u"BUKU AGENDA SURAT MASUK"_s), qPrintable(text));
        QVERIFY(text.contains(u"Periode 1 Januari 2026 s.d. 31 Desember 2026"_s));
        QVERIFY(text.contains(u"0001/2026"_s));
        QVERIFY(text.contains(m_office->code));
        QVERIFY(text.contains(u"LATIHAN"_s));
        const QString empty = pdfText(write(u"announcements"_s, u"pdf"_s));
        QVERIFY2(empty.contains(u"Nihil"_s), qPrintable(empty));
    }

    void aLongBookIsSetInPieces()
    {
        const RegisterHead head = headOf(*m_office, u"log.dokumentasi_jaringan"_s);
        const QString path = m_office->folder() + u"/panjang.pdf"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto writer = newPdfWriter(head, file);
        constexpr int Rows = 1700;
        QList<RegisterRow> rows;
        for (int i = 0; i < Rows; ++i) {
            // Rows of different heights, one of them longer than a page.
            const QString words = i == 700 ? u"panjang "_s.repeated(3000) : u"kata "_s.repeated(i % 40);
            rows << RegisterRow{
                .cells = {QString(), u"baris-%1."_s.arg(i), QString(), QString(), QString(), words}};
        }
        MUST(writer->write(rows.mid(0, 900)));
        MUST(writer->write(rows.mid(900)));
        MUST(writer->finish());
        file.close();
        const QString text = pdfText(path);
        for (int i = 0; i < Rows; ++i)
            QVERIFY2(text.count(u"baris-%1."_s.arg(i)) == 1, qPrintable(u"row %1"_s.arg(i)));
        const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 20);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages.at(i).contains(u"Keterangan"_s), qPrintable(u"page %1"_s.arg(i + 1)));
            if (i > 0)
                QVERIFY2(pages.at(i).contains(QRegularExpression(u"- ?%1 ?-"_s.arg(i + 1))),
                         qPrintable(u"page %1"_s.arg(i + 1)));
        }
        QCOMPARE(text.count(u"Periode 1 Januari"_s), 1);
    }

    void aHundredThousandRowsGoThrough()
    {
        const RegisterHead head = headOf(*m_office, u"log.dokumentasi_jaringan"_s);
        const QString path = m_office->folder() + u"/banyak.xlsx"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto writer = newXlsxWriter(head, file);
        QList<RegisterRow> rows;
        for (int i = 0; i < 4000; ++i)
            rows << RegisterRow{.cells = {QDateTime({2026, 1, 1}, {8, 0}), u"baris"_s, QString(), QString(),
                                          QString(), QString()}};
        for (int i = 0; i < 25; ++i)
            MUST(writer->write(rows));
        MUST(writer->finish());
        file.close();
        const QHash<QString, QString> cells = sheetOf(path);
        QCOMPARE(cells.value(u"A100005"_s), u"100000"_s);
        QCOMPARE(cells.value(u"C100005"_s), u"baris"_s);
        QVERIFY(!cells.contains(u"A100006"_s));
    }

    void aFullDiskLeavesTheGoodFile()
    {
        for (const QString &ending : {u"csv"_s, u"xlsx"_s, u"pdf"_s}) {
            const QString path = m_office->folder() + u"/penuh."_s + ending;
            const auto put = [&] {
                ExportWatch watch;
                return exportRegister(m_office->store(), u"semua"_s, query(u"incidents"_s), path, watch);
            };
            MUST(put());
            const qint64 good = QFileInfo(path).size();
            QVERIFY(good > 300);
            {
                const test::FullDisk full(200);
                REFUSED(ErrorCode::Unavailable, put());
            }
            QCOMPARE(QFileInfo(path).size(), good);
        }
    }

    void whatIsCancelledLeavesNoFile()
    {
        for (const QString &ending : {u"csv"_s, u"xlsx"_s, u"pdf"_s}) {
            ExportWatch watch;
            watch.cancelled = true;
            const QString path = m_office->folder() + u"/batal."_s + ending;
            REFUSED(ErrorCode::Conflict,
                    exportRegister(m_office->store(), u"semua"_s, query(u"incidents"_s), path, watch));
            QVERIFY(!QFile::exists(path));
            REFUSED(ErrorCode::Unavailable,
                    exportRegister(m_office->store(), u"semua"_s, query(u"incidents"_s),
                                   u"/tidak/ada/x."_s + ending, *std::make_unique<ExportWatch>()));
        }
        ExportWatch watch;
        REFUSED(ErrorCode::Invalid, exportRegister(m_office->store(), u"semua"_s, query(u"incidents"_s),
                                                   m_office->folder() + u"/x.doc"_s, watch));
        REFUSED(ErrorCode::NotFound, exportRegister(m_office->store(), u"semua"_s, query(u"lain"_s),
                                                    m_office->folder() + u"/x.csv"_s, watch));
        REFUSED(ErrorCode::Denied, exportRegister(m_office->store(), u"agen_opd"_s, query(u"incidents"_s),
                                                  m_office->folder() + u"/x.csv"_s, watch));
    }

    void theHallOfFameNamesWhoAgrees()
    {
        PlayedOffice office(u"kukar"_s);
        const auto page = [&] {
            const auto made = office.store().readNow(u"semua"_s, [](Reader &reader) -> Result<QByteArray> {
                TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
                TRY_LET(const auto reporters, honouredReporters(reader));
                return hallOfFamePage(*organization, reporters) + hallOfFameJson(*organization, reporters);
            });
            return made ? *made : QByteArray("failed: ") + made.error().message.toUtf8();
        };
        QByteArray bytes = page();
        QVERIFY2(bytes.contains("<b>Pelapor Contoh</b>"), bytes.constData());
        QVERIFY(bytes.contains("\"name\": \"Pelapor Contoh\""));
        for (const QString &secret : {u"pelapor@contoh.example"_s, u"000-000"_s, office.code, u"PPDB"_s})
            QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(secret));
        MUST(office.as(u"semua"_s, [&](Tx &tx) { return desk::recordConsent(tx, office.ref, false, {}); }));
        bytes = page();
        QVERIFY(!bytes.contains("Pelapor Contoh"));
        QVERIFY(bytes.contains("Belum ada nama"));
        const QByteArray hostile =
            hallOfFamePage({}, {{u"<script>alert(1)</script>"_s, u"\"&"_s, QDate(2026, 11, 1), {}}});
        QVERIFY(!hostile.contains("<script>"));
        QVERIFY(hostile.contains("November 2026"));
    }

private:
    static RegisterQuery query(const QString &book) { return {book, {2026, 1, 1}, {2026, 12, 31}}; }
    QString write(const QString &book, const QString &ending)
    {
        const QString path = m_office->folder() + u"/x."_s + ending;
        ExportWatch watch;
        const auto rows = exportRegister(m_office->store(), u"semua"_s, query(book), path, watch);
        if (!rows)
            qWarning("%s", qPrintable(rows.error().message));
        else if (*rows != watch.total || *rows != watch.done)
            qWarning("not all of them");
        return path;
    }

    std::unique_ptr<PlayedOffice> m_office;
};

TANGGAP_TEST(TestRegisterFiles)
#include "testregisterfiles.moc"
