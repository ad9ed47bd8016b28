// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ticket/papermark.h"

#include <QtTest>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// What the mark of a paper depends on.
class TestPaperMark : public QObject
{
    Q_OBJECT

private:
    static PaperFacts facts()
    {
        PaperFacts facts;
        facts.kind = u"surat"_s;
        facts.ticket.code = u"BKS-2026-0001"_s;
        facts.ticket.title = u"Portal"_s;
        facts.number = u"555/1/2026"_s;
        facts.date = QDate(2026, 11, 21);
        facts.fields = {{u"b"_s, u"2"_s}, {u"a"_s, u"1"_s}};
        facts.texts = {{.field = u"temuan"_s, .text = u"Plugin usang"_s}};
        return facts;
    }

private slots:
    void theContentIsCanonical()
    {
        QCOMPARE(canonicalContent(facts()),
                 QByteArray(R"({"date":"2026-11-21","degree":"","drill":false,"fields":{"a":"1","b":"2"},)"
                            R"("kind":"surat","number":"555/1/2026","office":"","organization":"",)"
                            R"("signer":"","texts":{"temuan":"Plugin usang"},"ticket":"BKS-2026-0001",)"
                            R"("title":"Portal","v":1})"));
    }

    void theMarkHasTheAgreedShape()
    {
        // printf '%s' CONTENT | sha256sum | cut -c1-32 | xxd -r -p | base32 | tr -d =
        QCOMPARE(paperMark(facts()), u"TANGGAP:1:BKS-2026-0001:555/1/2026:SHYLOPPYQI3IXZ3T3NPBYRVNNI"_s);
    }

    void aReprintKeepsItAndAnotherWordDoesNot()
    {
        PaperFacts again = facts();
        again.copy = 2;
        again.ticket.version = 9;
        QCOMPARE(paperMark(again), paperMark(facts()));
        again.fields[u"a"_s] = u"1."_s;
        QVERIFY(paperMark(again) != paperMark(facts()));
        again = facts();
        again.texts.first().text += u'.';
        QVERIFY(paperMark(again) != paperMark(facts()));
        again = facts();
        again.drill = true;
        QVERIFY(paperMark(again) != paperMark(facts()));
    }
};

TANGGAP_TEST(TestPaperMark)
#include "testpapermark.moc"
