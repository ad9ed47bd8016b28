// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "org/numbering.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestNumbering : public QObject
{
    Q_OBJECT

    const NumberParts parts{u"000.6"_s, 7, u"Diskominfo"_s, u"B"_s, QDate(2026, 11, 23)};

private slots:
    void patternsOfTheOffices_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("number");
        QTest::newRow("padded") << u"{archive}/{serial:4}/{year}"_s << u"000.6/0007/2026"_s;
        QTest::newRow("plain") << u"{archive}/{serial}/{unit}/{year}"_s << u"000.6/7/Diskominfo/2026"_s;
        QTest::newRow("degree") << u"{degree}-{serial}/{unit}/{archive}/{mm}/{year}"_s
                                << u"B-7/Diskominfo/000.6/11/2026"_s;
        QTest::newRow("decree") << u"{archive}/Kep.{serial}/{unit}/{roman}/{year}"_s
                                << u"000.6/Kep.7/Diskominfo/XI/2026"_s;
        QTest::newRow("ticket code") << u"BKS-{year}-{serial:4}"_s << u"BKS-2026-0007"_s;
    }

    void patternsOfTheOffices()
    {
        QFETCH(QString, pattern);
        const auto number = formatNumber(pattern, parts);
        QVERIFY2(number.has_value(), number ? "" : qPrintable(number.error().message));
        QTEST(*number, "number");
    }

    void aLongSerialIsNotCut()
    {
        NumberParts many = parts;
        many.serial = 12345;
        QCOMPARE(*formatNumber(u"{serial:4}"_s, many), u"12345"_s);
    }

    void wrongPatternsAreRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("names");
        QTest::newRow("unknown field") << u"{serial}/{yaer}"_s << u"yaer"_s;
        QTest::newRow("not closed") << u"{serial}/{year"_s << u"{serial}/{year"_s;
        QTest::newRow("not opened") << u"{serial}/year}"_s << u"{serial}/year}"_s;
        QTest::newRow("no serial") << u"{archive}/{year}"_s << u"{serial}"_s;
        QTest::newRow("no width") << u"{serial:x}"_s << u"serial:x"_s;
        QTest::newRow("huge width") << u"{serial:900}"_s << u"serial:900"_s;
        QTest::newRow("width elsewhere") << u"{serial}{year:2}"_s << u"year:2"_s;
    }

    void wrongPatternsAreRefused()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, names);
        const auto checked = checkNumberPattern(pattern);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Invalid);
        QVERIFY2(checked.error().message.contains(names), qPrintable(checked.error().message));
        QVERIFY(!formatNumber(pattern, parts));
    }

    void aValueThatIsNotThereIsNamed()
    {
        NumberParts noUnit = parts;
        noUnit.unit.clear();
        const auto number = formatNumber(u"{serial}/{unit}"_s, noUnit);
        QVERIFY(!number);
        QVERIFY(number.error().message.contains(u"{unit}"_s));
        NumberParts noSerial = parts;
        noSerial.serial = 0;
        QVERIFY(!formatNumber(u"{serial}"_s, noSerial));
    }
};

TANGGAP_TEST(TestNumbering)
#include "testnumbering.moc"
