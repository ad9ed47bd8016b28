// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/compose.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestTemplates : public QObject
{
    Q_OBJECT

    /// A template with the body beginning on line 3.
    static QByteArray around(const QByteArray &body, const QByteArray &head = {})
    {
        return "<paper id=\"uji\" name=\"Uji\" name-en=\"Test\">" + head + "\n<body>\n" + body +
               "\n</body></paper>";
    }

    static PaperTemplate parsed(const QByteArray &xml)
    {
        TemplateReading reading = readTemplate(xml);
        return reading.ok() ? *reading.value : PaperTemplate{};
    }

    static QStringList paragraphsOf(const ComposedPaper &paper)
    {
        QStringList texts;
        for (const Block &block : paper.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block.content);
            if (!paragraph)
                continue;
            QString text;
            for (const Run &run : paragraph->text)
                text += run.text;
            texts << text;
        }
        return texts;
    }

private slots:
    void shippedTemplatesAreSound()
    {
        const QStringList ids = shippedTemplates();
        QVERIFY(ids.contains(u"disposisi"_s));
        QVERIFY(ids.contains(u"jawaban_pengguna"_s));
        QVERIFY(ids.contains(u"laporan_penyelesaian"_s));
        for (const QString &id : ids) {
            const auto paper = shippedTemplate(id);
            QVERIFY2(paper.has_value(), paper ? "" : qPrintable(paper.error().message));
            QCOMPARE(paper->id, id);
            QVERIFY(!paper->name.id.isEmpty() && !paper->name.en.isEmpty());
        }
        QCOMPARE(shippedTemplate(u"tidak_ada"_s).error().code, ErrorCode::NotFound);
    }

    void mistakesAreNamedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("names");
        QTest::newRow("misspelt")
            << QByteArray("<paragraph>ok</paragraph>\n<paragraph>\nx {{ticket.cod}}</paragraph>") << 5
            << u"ticket.cod"_s;
        QTest::newRow("in a branch not taken")
            << QByteArray("<group unless=\"ticket.code\">\n<paragraph>{{nothing}}</paragraph></group>") << 4
            << u"nothing"_s;
        QTest::newRow("in a list") << QByteArray("<paragraph for=\"evidence\">{{sha1}}</paragraph>") << 3
                                   << u"sha1"_s;
        QTest::newRow("condition") << QByteArray("\n<paragraph if=\"ticket.x\">a</paragraph>") << 4
                                   << u"ticket.x"_s;
        QTest::newRow("undeclared field")
            << QByteArray("<paragraph>{{fields.x}}</paragraph>") << 3 << u"fields.x"_s;
        QTest::newRow("attribute") << QByteArray("<pairs><pair label=\"{{x}}\">a</pair></pairs>") << 3
                                   << u"x"_s;
        QTest::newRow("unknown element") << QByteArray("<paragraf>a</paragraf>") << 3 << u"paragraf"_s;
        QTest::newRow("unknown attribute") << QByteArray("<space size=\"3\"/>") << 3 << u"size"_s;
        QTest::newRow("not closed") << QByteArray("<paragraph>{{ticket.code</paragraph>") << 3 << u"{{"_s;
        QTest::newRow("not XML") << QByteArray("<paragraph>\n</b>") << 4 << QString();
    }

    void mistakesAreNamedWithTheirLine()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, names);
        const TemplateReading reading = readTemplate(around(body));
        QVERIFY(!reading.ok());
        QVERIFY(!reading.problems.isEmpty());
        const TemplateProblem &problem = reading.problems.first();
        QTEST(problem.line, "line");
        QVERIFY2(problem.message.contains(names), qPrintable(problem.message));
        QVERIFY2(problem.message.contains(QString::number(problem.line)), qPrintable(problem.message));
    }

    void aValueThatIsNotThereIsNoGap()
    {
        const PaperTemplate paper = parsed(around("<paragraph>Kode {{ticket.letter_number}}.</paragraph>"));
        PaperFacts facts = sampleFacts();
        facts.ticket.letterNumber.clear();
        const Composition composition = compose(paper, facts);
        QCOMPARE(composition.problems.size(), 1);
        QCOMPARE(composition.problems.first().line, 3);
        QCOMPARE(composition.problems.first().field, u"ticket.letter_number"_s);
        QCOMPARE(paragraphsOf(composition.paper), QStringList{u"Kode [ticket.letter_number]."_s});
    }

    void theTemplateMaySayWhatStandsInstead()
    {
        const PaperTemplate paper =
            parsed(around("<paragraph>{{ticket.letter_number|tanpa nomor}}</paragraph>"
                          "<paragraph if=\"ticket.letter_number\">ada</paragraph>"
                          "<paragraph unless=\"ticket.letter_number\">tidak ada</paragraph>"));
        PaperFacts facts = sampleFacts();
        facts.ticket.letterNumber.clear();
        const Composition composition = compose(paper, facts);
        QVERIFY(composition.problems.isEmpty());
        QCOMPARE(paragraphsOf(composition.paper), QStringList({u"tanpa nomor"_s, u"tidak ada"_s}));
    }

    void aTextOfAnotherProcedureIsFoundMissing()
    {
        const PaperTemplate paper = parsed(around("<paragraph>{{text.unknown}}</paragraph>"));
        const Composition composition = compose(paper, sampleFacts());
        QCOMPARE(composition.problems.size(), 1);
        QCOMPARE(composition.problems.first().field, u"text.unknown"_s);
    }

    void requiredFieldsAndDefaults()
    {
        const PaperTemplate paper =
            parsed(around("<paragraph>{{fields.a}} {{fields.b|}}</paragraph>",
                          "<field id=\"a\" label=\"A\" label-en=\"A\" default=\"Sdr. {{reporter.name|}}\" "
                          "required=\"yes\"/>"
                          "<field id=\"b\" label=\"B\" label-en=\"B\" required=\"yes\"/>"));
        PaperFacts facts = sampleFacts();
        QCOMPARE(filledFields(paper, facts).value(u"a"_s), u"Sdr. Nama Pelapor"_s);
        Composition composition = compose(paper, facts);
        QCOMPARE(composition.problems.size(), 1);
        QCOMPARE(composition.problems.first().field, u"b"_s);
        facts.fields = {{u"a"_s, u"Ibu"_s}, {u"b"_s, u"Bapak"_s}};
        composition = compose(paper, facts);
        QVERIFY(composition.problems.isEmpty());
        QCOMPARE(paragraphsOf(composition.paper), QStringList{u"Ibu Bapak"_s});
    }

    void dataIsNeverMarkup()
    {
        const QString evil = u"<b>x</b> {{ticket.code}} &amp; {\\rtf1 \\b} </paragraph>"_s;
        const PaperTemplate paper = parsed(around("<paragraph>{{ticket.title}}</paragraph>"));
        PaperFacts facts = sampleFacts();
        facts.ticket.title = evil;
        QCOMPARE(paragraphsOf(compose(paper, facts).paper), QStringList{evil});
        facts.ticket.title = u"a\u202Eb"_s + QChar(0) + u'c' + QChar(0x1B) + QChar(0xD800);
        QCOMPARE(paragraphsOf(compose(paper, facts).paper),
                 QStringList{u"a[U+202E]b[U+0000]c[U+001B][U+D800]"_s});
    }

    void linesOfAValueBecomeParagraphs()
    {
        const PaperTemplate paper = parsed(around("<paragraph>\n  {{ticket.impact}}\n</paragraph>"));
        PaperFacts facts = sampleFacts();
        facts.ticket.impact = u"satu\r\n\r\ndua  \ntiga"_s;
        QCOMPARE(paragraphsOf(compose(paper, facts).paper), QStringList({u"satu"_s, u"dua  "_s, u"tiga"_s}));
    }

    void ticksFollowTheChosenValues()
    {
        const PaperTemplate paper = parsed(
            around("<ticks><tick for=\"instructions\" value=\"{{id}}\" "
                   "chosen=\"{{fields.r|}}\">{{text}}</tick></ticks>",
                   "<field id=\"r\" kind=\"ticks\" options=\"instructions\" label=\"R\" label-en=\"R\"/>"));
        PaperFacts facts = sampleFacts();
        facts.organization.instructions = {u"Pantau"_s, u"Selesaikan"_s, u"Proses"_s};
        facts.fields = {{u"r"_s, u"Proses\nPantau"_s}};
        const Composition composition = compose(paper, facts);
        const auto &list = std::get<TickList>(composition.paper.blocks.at(0).content);
        QCOMPARE(list.items.size(), size_t(3));
        QVERIFY(list.items[0].ticked && !list.items[1].ticked && list.items[2].ticked);
    }
};

TANGGAP_TEST(TestTemplates)
#include "testtemplates.moc"
