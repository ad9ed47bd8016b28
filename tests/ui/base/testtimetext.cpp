// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/base/language.h"
#include "ui/base/timetext.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestTimeText : public QObject
{
    Q_OBJECT

    const QLocale id = localeOf(Language::Indonesian);
    const QLocale en = localeOf(Language::English);
    const QTimeZone wib{"Asia/Jakarta"};
    const Instant at = *fromIso(u"2026-11-21T14:33:51+07:00"_s);

private slots:
    void countdown_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("indonesian");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, Duration left, const QString &indonesian,
                            const QString &english) {
            QTest::newRow(name) << qint64(left.count()) << indonesian << english;
        };
        row("hours", 5h + 12min + 44s, u"05:12:44"_s, u"05:12:44"_s);
        row("overdue", -(14min + 32s), u"\u221200:14:32"_s, u"\u221200:14:32"_s);
        row("due", 0ms, u"00:00:00"_s, u"00:00:00"_s);
        row("just before", 1ms, u"00:00:01"_s, u"00:00:01"_s);
        row("just after", -999ms, u"00:00:00"_s, u"00:00:00"_s);
        row("one late", -1000ms, u"\u221200:00:01"_s, u"\u221200:00:01"_s);
        row("last in hours", 99h + 59min + 59s, u"99:59:59"_s, u"99:59:59"_s);
        row("days", 102h + 6min, u"4 h 06:06"_s, u"4 d 06:06"_s);
        row("days late", -(102h + 6min), u"\u22124 h 06:06"_s, u"\u22124 d 06:06"_s);
    }

    void countdown()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, indonesian);
        QFETCH(QString, english);
        QCOMPARE(timetext::countdown(Duration{ms}, id), indonesian);
        QCOMPARE(timetext::countdown(Duration{ms}, en), english);
    }

    void paused()
    {
        QCOMPARE(timetext::paused(1h + 20min, id), u"dijeda 1 jam"_s);
        QCOMPARE(timetext::paused(3min, en), u"paused 3 min"_s);
        QCOMPARE(timetext::paused(72h, id), u"dijeda 3 hari"_s);
        QCOMPARE(timetext::paused(std::nullopt, id), u"dijeda"_s);
        QCOMPARE(timetext::paused(5s, id), u"dijeda"_s);
    }

    void spans()
    {
        QCOMPARE(timetext::span(8h, id), u"8 jam"_s);
        QCOMPARE(timetext::span(90min, id), u"1 jam 30 menit"_s);
        QCOMPARE(timetext::span(24h, id), u"24 jam"_s);
        QCOMPARE(timetext::span(50h, en), u"2 d 2 h"_s);
        QCOMPARE(timetext::span(45s, id), u"45 detik"_s);
    }

    void moments()
    {
        QCOMPARE(timetext::moment(at, wib, id), u"21 November 2026, 14.33 WIB"_s);
        QCOMPARE(timetext::moment(at, wib, en), u"21 November 2026, 14:33 WIB"_s);
        QCOMPARE(timetext::moment(at, QTimeZone("Asia/Jayapura"), id), u"21 November 2026, 16.33 WIT"_s);
        QCOMPARE(timetext::timeWithSeconds(at, wib, id), u"14.33.51"_s);
        QCOMPARE(timetext::date(*fromIso(u"2026-08-17T00:00:00+07:00"_s), wib, id), u"17 Agustus 2026"_s);
    }

    void relative()
    {
        QCOMPARE(timetext::relative(at - 20s, at, wib, id), u"baru saja"_s);
        QCOMPARE(timetext::relative(at - 5min, at, wib, id), u"5 menit lalu"_s);
        QCOMPARE(timetext::relative(at + 2h, at, wib, id), u"dalam 2 jam"_s);
        QCOMPARE(timetext::relative(at - 20h, at, wib, id), u"kemarin 18.33"_s);
        QCOMPARE(timetext::relative(at - 20h, at, wib, en), u"yesterday 18:33"_s);
        QCOMPARE(timetext::relative(at + 20h, at, wib, id), u"besok 10.33"_s);
        QCOMPARE(timetext::relative(at - 96h, at, wib, id), u"17 Nov 14.33"_s);
        QCOMPARE(timetext::briefMoment(at - 24h * 400, at, wib, id), u"17 Okt 2025 14.33"_s);
        QCOMPARE(timetext::briefMoment(at - 1h, at, wib, id), u"13.33"_s);
    }

    void numbers()
    {
        QCOMPARE(timetext::number(18204, id), u"18.204"_s);
        QCOMPARE(timetext::number(18204, en), u"18,204"_s);
        QCOMPARE(timetext::bytes(1536, id), u"1,5 kB"_s);
    }
};

TANGGAP_TEST(TestTimeText)
#include "testtimetext.moc"
