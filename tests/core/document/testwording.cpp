// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/wording.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void datesAreIndonesianWhateverTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(wording::date(QDate(2026, 11, 21)), u"21 November 2026"_s);
        QCOMPARE(wording::date(QDate(2026, 8, 1)), u"1 Agustus 2026"_s);
        QCOMPARE(wording::date(QDate()), QString());
        const Instant at = *fromIso(u"2026-12-31T17:03:00Z"_s);
        QCOMPARE(wording::dateTime(at, QTimeZone("Asia/Jakarta")), u"1 Januari 2027, 00.03 WIB"_s);
        QCOMPARE(wording::time(at, QTimeZone("Asia/Makassar")), u"01.03 WITA"_s);
        QCOMPARE(wording::fileSize(1'400'000), u"1,4 MB"_s);
        QLocale::setDefault(QLocale::c());
    }

    void lengthsOfTime()
    {
        QCOMPARE(wording::duration(24s), u"24 detik"_s);
        QCOMPARE(wording::duration(29min + 59s), u"29 menit"_s);
        QCOMPARE(wording::duration(3h + 23min), u"3 jam 23 menit"_s);
        QCOMPARE(wording::duration(27h), u"1 hari 3 jam"_s);
        QCOMPARE(wording::duration(-5min), u"0 detik"_s);
        QCOMPARE(wording::span({0, 48h}, TimeKind::Elapsed), u"48 jam"_s);
        QCOMPARE(wording::span({0, 10min}, TimeKind::Elapsed), u"10 menit"_s);
        QCOMPARE(wording::span({3, 0ms}, TimeKind::Working), u"3 hari kerja"_s);
    }

    void printableKeepsTextAndShowsTheRest()
    {
        QCOMPARE(wording::printable(u"<p>a & {{b}}</p>"_s), u"<p>a & {{b}}</p>"_s);
        QCOMPARE(wording::printable(u"a\r\nb\rc\td"_s), u"a\nb\nc d"_s);
        QCOMPARE(wording::printable(u"\u2067x\u2069"_s), u"[U+2067]x[U+2069]"_s);
        const QString emoji = u"\U0001F600 é ع"_s;
        QCOMPARE(wording::printable(emoji), emoji);
    }
};

TANGGAP_TEST(TestWording)
#include "testwording.moc"
