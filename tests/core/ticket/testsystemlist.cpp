// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ticket/csvtable.h"
#include "ticket/systemlist.h"

#include <QFile>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray bytesOf(const char *name)
{
    QFile file(QStringLiteral(TANGGAP_SOURCE_DIR "/tests/data/systems/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", name);
    return file.readAll();
}

QList<Grade> classes()
{
    return {{u"strategis"_s, {u"Strategis"_s, u"Strategic"_s}, {}},
            {u"tinggi"_s, {u"Tinggi"_s, u"High"_s}, {}},
            {u"rendah"_s, {u"Rendah"_s, u"Low"_s}, {}}};
}

SystemList listOf(const QByteArray &csv, const QList<ElectronicSystem> &present = {})
{
    const auto list = readSystemList(csv, classes(), present);
    if (!list)
        qFatal("%s", qPrintable(list.error().message));
    return *list;
}

} // namespace

class TestSystemList : public QObject
{
    Q_OBJECT

private slots:
    void asExcelWritesItInIndonesia()
    {
        const SystemList list = listOf(bytesOf("excel-indonesia.csv"));
        QCOMPARE(list.unknownColumns, QStringList{u"No"_s});
        QCOMPARE(list.rows.size(), 2);
        const SystemRow first = list.rows.at(0);
        QCOMPARE(first.problems, QStringList());
        QCOMPARE(first.line, 3); // after "sep=;" and the headings
        QCOMPARE(first.system.name, u"Portal – Layanan"_s);
        QCOMPARE(first.system.url, u"layanan.example.go.id"_s);
        QCOMPARE(first.system.agency, u"Dinas Contoh"_s);
        QCOMPARE(first.system.systemClass, u"strategis"_s);
        QVERIFY(first.system.vital);
        QCOMPARE(first.system.contactName, u"Nama Narahubung"_s);
        QCOMPARE(first.system.contactPhone, u"+62 811 0000 000"_s);
        QCOMPARE(first.system.contactEmail, u"kontak@example.go.id"_s);
        QCOMPARE(first.system.description, u"Baris satu\nbaris \"dua\""_s);
        const SystemRow second = list.rows.at(1);
        QCOMPARE(second.line, 7); // a cell over two lines, a blank line and a row of nothing lie between
        QCOMPARE(second.system.systemClass, u"rendah"_s);
        QVERIFY(!second.system.vital);
        QCOMPARE(second.problems, QStringList());
    }

    void inEnglishInAnotherOrder()
    {
        const SystemList list = listOf(bytesOf("english.csv"));
        QCOMPARE(list.unknownColumns, QStringList());
        QCOMPARE(list.rows.size(), 1);
        const SystemRow row = list.rows.constFirst();
        QCOMPARE(row.problems, QStringList());
        QCOMPARE(row.system.name, u"Data café"_s);
        QCOMPARE(row.system.agency, u"Agency, Example"_s);
        QCOMPARE(row.system.systemClass, u"tinggi"_s);
        QCOMPARE(row.system.contactEmail, u"a@example.org"_s);
        QCOMPARE(row.system.url, u"http://data.example.org:8080/x?y=1"_s);
    }

    void utf16WithTabs()
    {
        const SystemList list = listOf(bytesOf("unicode-tab.csv"));
        QCOMPARE(list.rows.size(), 2);
        QCOMPARE(list.rows.at(0).system.systemClass, u"tinggi"_s);
        QCOMPARE(list.rows.at(1).system.systemClass, QString()); // not classed is no problem
        QCOMPARE(list.rows.at(1).system.agency, u"Dinas B"_s);
        QCOMPARE(list.rows.at(1).problems, QStringList());
    }

    void aHostOfTheOwnNetworkNeedsItsScheme()
    {
        const SystemList list =
            listOf("nama;url\nSIMRS;http://simrs\nTanpa skema;simrs\nBiasa;portal.contoh.example\n");
        QCOMPARE(list.rows.size(), 3);
        QCOMPARE(list.rows.at(0).problems, QStringList());
        QCOMPARE(list.rows.at(1).problems, QStringList{u"\"simrs\" is not a web address."_s});
        QCOMPARE(list.rows.at(2).problems, QStringList());
    }

    void badRowsAreNamed()
    {
        const SystemList list = listOf(bytesOf("bad-rows.csv"), {{.name = u"SUDAH  ADA"_s, .active = false}});
        QCOMPARE(list.unknownColumns, QStringList{u"nama"_s}); // the second one
        QHash<int, QStringList> problems;
        for (const SystemRow &row : list.rows)
            problems.insert(row.line, row.problems);
        QCOMPARE(problems.size(), 8);
        QCOMPARE(problems.value(2), QStringList());
        QCOMPARE(problems.value(3), QStringList{u"The name is missing."_s});
        QCOMPARE(
            problems.value(4),
            QStringList({u"The class \"penting\" is unknown; known are: Strategic, High, Low."_s,
                         u"\"mungkin\" does not say whether it is vital infrastructure: write ya or tidak."_s,
                         u"\"javascript:alert(1)\" is not a web address."_s,
                         u"\"bukan-surel\" is not an e-mail address."_s,
                         u"\"telepon\" is not a phone number."_s}));
        QCOMPARE(problems.value(6), QStringList{u"\"baik\" stands on line 2 already."_s});
        QCOMPARE(problems.value(7), QStringList{u"\"Sudah Ada\" is in the register, but out of use."_s});
        QCOMPARE(problems.value(8), QStringList{u"The row has more cells than there are columns."_s});
        QCOMPARE(problems.value(9),
                 QStringList{u"Name contains a NUL character. Remove it and try again."_s});
        QCOMPARE(problems.value(10).constFirst(), u"A quotation mark is never closed."_s);
        QCOMPARE(list.rows.at(2).system.name, u"Dua Baris"_s);
    }

    void absentColumnsStayAsTheRegisterHasThem()
    {
        const ElectronicSystem present{.id = SystemId{7},
                                       .name = u"Portal A"_s,
                                       .url = u"a.example.org"_s,
                                       .agency = u"Dinas A"_s,
                                       .systemClass = u"strategis"_s,
                                       .contactName = u"Nama"_s,
                                       .contactPhone = u"000"_s,
                                       .vital = true,
                                       .description = u"Lama"_s,
                                       .version = 3};
        ElectronicSystem wanted = present;
        wanted.contactPhone = u"021-000000"_s;
        wanted.contactName.clear(); // an empty cell empties, a column that is not there does not
        const SystemList list =
            listOf("nama;telepon;kontak\nportal a;021-000000;\nBaru;000-111;\n", {present});
        wanted.name = u"portal a"_s;
        QCOMPARE(list.rows.at(0).system, wanted);
        QVERIFY(!list.rows.at(1).system.id.isValid());
        QVERIFY(!list.rows.at(1).system.vital);
    }

    void listsThatCannotBeRead()
    {
        for (const QByteArray &csv :
             {QByteArray(), QByteArray("\n\n ; \n"), QByteArray("url,kelas\na,b\n"),
              QByteArray(kCsvMaxBytes + 1, 'x'), QByteArray("nama\n") + QByteArray("a\n").repeated(50'001)}) {
            const auto list = readSystemList(csv, classes(), {});
            QVERIFY(!list);
            QCOMPARE(list.error().code, ErrorCode::Invalid);
        }
        QCOMPARE(listOf("nama\n").rows.size(), 0);
    }

    void writtenAndReadAgain()
    {
        SystemRow row;
        row.line = 2;
        row.system.name = u"=HYPERLINK(\"http://x\";\"y\")"_s;
        row.system.url = u"a.example.org"_s;
        row.system.agency = u"-1; \"Dinas\", Contoh"_s;
        row.system.systemClass = u"tinggi"_s;
        row.system.contactName = u"'@Nama"_s;
        row.system.contactPhone = u"+62 811 0000"_s;
        row.system.contactEmail = u"a@example.org"_s;
        row.system.vital = true;
        row.system.description = u"''=a\n\"b\"\n'tis – café"_s;
        const QByteArray csv = toCsv({row.system});
        QCOMPARE(listOf(csv).rows, QList<SystemRow>{row});
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        // No cell begins with what a spreadsheet takes for a formula.
        QVERIFY(csv.contains("\"'=HYPERLINK"));
        QVERIFY(csv.contains("\"'+62"));
        QVERIFY(csv.contains("\"'-1"));
        QVERIFY(csv.contains("\"''@Nama\""));
        QVERIFY(csv.contains("\"'''=a"));
    }

    void anyLineEnd()
    {
        for (const char *csv : {"nama\na\nb\n", "nama\r\na\r\nb", "nama\ra\rb\r", "nama;url\n\n\na\n\nb"}) {
            const SystemList list = listOf(csv);
            QCOMPARE(list.rows.size(), 2);
            QCOMPARE(list.rows.at(1).system.name, u"b"_s);
        }
        QCOMPARE(listOf("nama;url\n\n\na\n\nb").rows.at(1).line, 6);
    }
};

TANGGAP_TEST(TestSystemList)
#include "testsystemlist.moc"
