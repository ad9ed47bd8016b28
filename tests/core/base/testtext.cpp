// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void lineEndsBecomeOne()
    {
        QCOMPARE(*cleanText(u"a\r\nb\rc\n\nd\u2028e"_s, 100, u"Note"_s), u"a\nb\nc\n\nd\ne"_s);
        QCOMPARE(*cleanText(u"a\r\r\nb"_s, 100, u"Note"_s), u"a\n\nb"_s);
        QCOMPARE(*cleanLine(u" a\r\n\tb  c\n"_s, 100, u"Title"_s), u"a b c"_s);
    }

    void controlsAndBidiOverridesGo()
    {
        QCOMPARE(*cleanText(u"gaji\u202Efdp.exe\u202C \u2067x\u2069\a\u007f\u0085"_s, 100, u"Name"_s),
                 u"gajifdp.exe x"_s);
        QCOMPARE(*cleanText(u"one\ttwo\nthree"_s, 100, u"Note"_s), u"one\ttwo\nthree"_s);
        // Marks that Arabic and Hebrew need stay.
        QCOMPARE(*cleanText(u"a\u200Fb"_s, 100, u"Note"_s), u"a\u200Fb"_s);
    }

    void textIsComposed()
    {
        QCOMPARE(*cleanText(u"e\u0301"_s, 1, u"Note"_s), u"\u00E9"_s);
        // What a removed control held apart is composed as well.
        QCOMPARE(*cleanText(u"e\u0001\u0301"_s, 1, u"Note"_s), u"\u00E9"_s);
    }

    void markupIsNoConcernOfOurs()
    {
        QCOMPARE(*cleanText(u"<b>{{title}}</b> & '; DROP"_s, 100, u"Note"_s),
                 u"<b>{{title}}</b> & '; DROP"_s);
    }

    void refusalsNameTheField()
    {
        const auto nul = cleanText(u"a"_s + QChar(u'\0') + u"b"_s, 100, u"Impact"_s);
        QVERIFY(!nul);
        QCOMPARE(nul.error().code, ErrorCode::Invalid);
        QVERIFY(nul.error().message.contains(u"Impact"_s));

        const auto half = cleanLine(u"a"_s + QChar(0xD83D), 100, u"Title"_s);
        QVERIFY(!half);
        QVERIFY(half.error().message.contains(u"Title"_s));
        QVERIFY(!cleanText(QString(QChar(0xDE00)) + QChar(0xD83D), 100, u"Title"_s));
        QCOMPARE(*cleanText(u"\U0001F600"_s, 2, u"Title"_s), u"\U0001F600"_s);

        const auto tooLong = cleanText(QString(11, u'x'), 10, u"Chronology"_s);
        QVERIFY(!tooLong);
        QVERIFY(tooLong.error().message.contains(u"Chronology"_s));
        QVERIFY(tooLong.error().message.contains(u"11"_s));
        QVERIFY(cleanText(QString(10, u'x') + u"\r\n "_s, 10, u"Chronology"_s));
    }

    void tidyingNeverRefuses()
    {
        QCOMPARE(tidiedText(u" a"_s + QChar(u'\0') + u"b\r\nc"_s + QChar(0xD83D)), u"ab\nc\uFFFD"_s);
        QCOMPARE(tidiedLine(u"a\nb \U0001F600"_s), u"a b \U0001F600"_s);
    }

    void strictUtf8()
    {
        QCOMPARE(*fromUtf8Strict("caf\xC3\xA9"), u"café"_s);
        QCOMPARE(*fromUtf8Strict("\xEF\xBB\xBFnama"), u"nama"_s);
        QCOMPARE(*fromUtf8Strict({}), QString());
        QVERIFY(!fromUtf8Strict("caf\xE9 x"));
        QVERIFY(!fromUtf8Strict("cut \xE2\x82")); // half a character at the end
        QVERIFY(!fromUtf8Strict("\xC0\xAF"));     // overlong
        QVERIFY(!fromUtf8Strict("\xED\xA0\x80")); // a surrogate
    }

    void windows1252()
    {
        QCOMPARE(fromWindows1252("\x93hi\x94 \x80 caf\xE9 \x81"),
                 u"\u201Chi\u201D \u20AC caf\u00E9 \uFFFD"_s);
    }
};

TANGGAP_TEST(TestText)
#include "testtext.moc"
