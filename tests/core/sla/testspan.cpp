// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/serviceclock.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace std::chrono_literals;

class TestSpan : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("days");
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char *text, int days, Duration time, const char *canonical) {
            QTest::newRow(text) << QString::fromLatin1(text) << days << qint64(time.count())
                                << QString::fromLatin1(canonical);
        };
        row("PT10M", 0, 10min, "PT10M");
        row("PT8H", 0, 8h, "PT8H");
        row("P1D", 1, 0ms, "P1D");
        row("P2DT1H30M5S", 2, 1h + 30min + 5s, "P2DT1H30M5S");
        row("PT90M", 0, 90min, "PT1H30M");
        row("PT0S", 0, 0ms, "PT0S");
        row("PT48H", 0, 48h, "PT48H");
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(int, days);
        QFETCH(qint64, ms);
        QFETCH(QString, canonical);
        const auto span = spanFromIso(text);
        QVERIFY(span);
        QCOMPARE(span->days, days);
        QCOMPARE(span->time.count(), ms);
        QCOMPARE(toIso(*span), canonical);
        QCOMPARE(*spanFromIso(canonical), *span);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "P", "PT", "P1DT", "10M", "PT10", "P1M", "P1Y", "P1W", "pt10m", "PT-5M",
                                 "PT1.5H", " PT10M", "PT10M\n", "PT5M1H", "PT999999H", "PT\u0661M"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!spanFromIso(text));
    }
};

TANGGAP_TEST(TestSpan)
#include "testspan.moc"
