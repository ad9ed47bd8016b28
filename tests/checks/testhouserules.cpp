// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/rules.h"
#include "support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace tanggap::checks;

namespace
{

using Rule = QStringList (*)(const SourceFile &);

const QString head = u"// SPDX-FileCopyrightText: Tanggap contributors\n"
                     "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

} // namespace

Q_DECLARE_METATYPE(Rule)

/// The project keeps its house rules; and each rule can tell a bad sample from a good one.
class TestHouseRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_tree = SourceTree::read(QStringLiteral(TANGGAP_SOURCE_DIR)); }

    void treeIsSeen()
    {
        QVERIFY(m_tree.paths.contains(u"core/base/clock.cpp"_s));
        QVERIFY(m_tree.paths.contains(u"app/desk/main.cpp"_s));
        QVERIFY(m_tree.topLevel.contains(u".gitignore"_s));
    }

    void projectKeepsTheRule_data() { addRules(); }
    void projectKeepsTheRule()
    {
        QFETCH(Rule, rule);
        QStringList findings;
        for (const SourceFile &file : m_tree.files)
            findings += rule(file);
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
    }

    void projectKeepsTheRooms()
    {
        QStringList findings;
        for (const SourceFile &file : m_tree.files) {
            if (file.isCpp())
                findings += forbiddenRooms(file, m_tree);
        }
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
    }

    void topLevelHasNotGrown()
    {
        const QStringList findings = unknownTopLevel(m_tree.topLevel);
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
    }

    void ruleSeesBadSample_data();
    void ruleSeesBadSample()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, line);
        const QStringList findings = rule(parse(path, text));
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings.first().startsWith(u"%1:%2: "_s.arg(path).arg(line)), qPrintable(findings.first()));
    }

    void rulePassesGoodSample_data();
    void rulePassesGoodSample()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, path);
        QFETCH(QString, text);
        QCOMPARE(rule(parse(path, text)), QStringList());
    }

    void roomsAreGuarded_data();
    void roomsAreGuarded()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(bool, allowed);
        SourceTree tree;
        tree.paths = {u"core/base/id.h"_s,      u"core/sla/calendar.h"_s, u"core/store/store.h"_s,
                      u"core/store/sqlite.h"_s, u"core/desk/desk.h"_s,    u"ui/base/theme.h"_s};
        const SourceFile file = parse(path, u"#include \"%1\"\n"_s.arg(include));
        QCOMPARE(forbiddenRooms(file, tree).isEmpty(), allowed);
    }

    void unknownRoomIsNamed()
    {
        QCOMPARE(forbiddenRooms(parse(u"core/attic/box.h"_s, QString()), {}).size(), 1);
        QCOMPARE(unknownTopLevel({u"core"_s, u"scripts"_s}).size(), 1);
    }

    void codeIsToldFromWords()
    {
        const SourceFile file =
            parse(u"a.cpp"_s, u"int a = 1'000; // b\nf(\"c // d\", '\"'); /* e\nf */ g(R\"(h\ni)\");\n"_s);
        QCOMPARE(file.code.at(0).trimmed(), u"int a = 1'000;"_s);
        QCOMPARE(file.code.at(1).trimmed(), u"f(\"\", '');"_s);
        QCOMPARE(file.literals.at(1).trimmed(), u"c // d"_s);
        QCOMPARE(file.code.at(2).trimmed(), u"g(\"\""_s);
        QCOMPARE(file.literals.at(3).trimmed(), u"i"_s);
        QCOMPARE(file.lines.size(), 4);
    }

private:
    static void addRules();

    SourceTree m_tree;
};

void TestHouseRules::addRules()
{
    QTest::addColumn<Rule>("rule");
    QTest::newRow("no widget in core") << Rule(widgetsInCore);
    QTest::newRow("SQL headers in core/store only") << Rule(sqlHeadersOutsideStore);
    QTest::newRow("SQL text in core/store only") << Rule(sqlTextOutsideStore);
    QTest::newRow("time from core/base/clock only") << Rule(timeTakenOutsideClock);
    QTest::newRow("files from core/base/savefile only") << Rule(filesSavedByHand);
    QTest::newRow("no regency in code") << Rule(regencyNamesInCode);
    QTest::newRow("file heads") << Rule(missingFileHead);
    QTest::newRow("file length") << Rule(tooLong);
    QTest::newRow("no markers") << Rule(leftOverMarkers);
    QTest::newRow("no signals by string") << Rule(stringSignals);
    QTest::newRow("no nested event loop") << Rule(nestedEventLoops);
    QTest::newRow("no editor takes the wheel") << Rule(wheelTakers);
}

void TestHouseRules::ruleSeesBadSample_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    const auto add = [](const char *name, Rule rule, const QString &path, const QString &text, int line = 1) {
        QTest::newRow(name) << rule << path << text << line;
    };
    add("widget", widgetsInCore, u"core/desk/a.cpp"_s, u"\n#include <QLabel>"_s, 2);
    add("widget by module", widgetsInCore, u"core/document/a.h"_s, u"#include <QtWidgets/QLabel>"_s);
    add("sql header", sqlHeadersOutsideStore, u"core/desk/a.cpp"_s, u"#include <QSqlQuery>"_s);
    add("sqlite", sqlHeadersOutsideStore, u"ui/a.cpp"_s, u"#include <sqlite3.h>"_s);
    add("select", sqlTextOutsideStore, u"ui/a.cpp"_s, u"f(\n\"SELECT code \"\n\"and more\");"_s, 2);
    add("update", sqlTextOutsideStore, u"core/desk/a.cpp"_s, u"f(u\"UPDATE ticket SET a = 1\"_s);"_s);
    add("raw", sqlTextOutsideStore, u"core/insight/a.cpp"_s, u"f(R\"(\nDELETE FROM ticket)\");"_s, 2);
    add("lower case", sqlTextOutsideStore, u"app/ctl/a.cpp"_s,
        u"f(\"select a from ticket where id = 1\");"_s);
    add("now", timeTakenOutsideClock, u"core/desk/a.cpp"_s, u"auto t = QDateTime::currentDateTimeUtc();"_s);
    add("today", timeTakenOutsideClock, u"ui/a.cpp"_s, u"QDate::currentDate ();"_s);
    add("std", timeTakenOutsideClock, u"app/desk/a.cpp"_s, u"std::chrono::system_clock::now();"_s);
    add("steady", timeTakenOutsideClock, u"ui/queue/a.cpp"_s, u"std::chrono::steady_clock::now();"_s);
    add("time(nullptr)", timeTakenOutsideClock, u"core/sla/a.cpp"_s, u"time(nullptr);"_s);
    add("save file", filesSavedByHand, u"ui/a.cpp"_s, u"QSaveFile f(p); f.open(m);\nf.commit();"_s, 2);
    add("regency", regencyNamesInCode, u"ui/a.cpp"_s, u"\n\n// as in BEKASI"_s, 3);
    add("no SPDX", missingFileHead, u"core/base/a.cpp"_s, u"int a;"_s);
    add("no pragma", missingFileHead, u"core/base/a.h"_s, head + u"// #pragma once\n"_s);
    add("long", tooLong, u"ui/a.cpp"_s, u"int a;\n"_s.repeated(601), 601);
    add("marker", leftOverMarkers, u"ui/a.cpp"_s,
        u"// FIX"
        "ME later"_s);
    add("slot", stringSignals, u"ui/a.cpp"_s, u"connect(a, SIGNAL(b()), c, d);"_s);
    add("dialog", nestedEventLoops, u"ui/a.cpp"_s, u"dialog.exec();"_s);
    add("menu", nestedEventLoops, u"ui/a.cpp"_s, u"m_menu->exec(at);"_s);
    add("message box", nestedEventLoops, u"ui/a.cpp"_s, u"QMessageBox::question(this, a, b);"_s);
    add("file dialog", nestedEventLoops, u"ui/a.cpp"_s, u"QFileDialog::getOpenFileName(this);"_s);
    add("process events", nestedEventLoops, u"ui/a.cpp"_s, u"QCoreApplication::processEvents();"_s);
    add("plain box", wheelTakers, u"ui/a.cpp"_s, u"leaveWheelToPage(m_day);\nm_box = new QComboBox;"_s, 2);
    add("plain day", wheelTakers, u"ui/a.cpp"_s, u"m_day = new QDateEdit;"_s);
}

void TestHouseRules::rulePassesGoodSample_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, Rule rule, const QString &path, const QString &text) {
        QTest::newRow(name) << rule << path << text;
    };
    add("widget in ui", widgetsInCore, u"ui/a.cpp"_s, u"#include <QLabel>"_s);
    add("Gui in core", widgetsInCore, u"core/document/a.cpp"_s, u"#include <QPainter>"_s);
    add("sql in store", sqlHeadersOutsideStore, u"core/store/a.cpp"_s, u"#include <QSqlQuery>"_s);
    add("sql text in store", sqlTextOutsideStore, u"core/store/a.cpp"_s, u"f(\"DELETE FROM ticket\");"_s);
    add("words", sqlTextOutsideStore, u"ui/a.cpp"_s,
        u"tr(\"Select a person from the list where it is due\");"_s);
    add("in a comment", sqlTextOutsideStore, u"ui/a.cpp"_s, u"// SELECT a FROM b"_s);
    add("the clock", timeTakenOutsideClock, u"core/base/clock.cpp"_s, u"system_clock::now();"_s);
    add("the ticker", timeTakenOutsideClock, u"ui/base/ticker.cpp"_s, u"steady_clock::now();"_s);
    add("time in words", timeTakenOutsideClock, u"ui/a.cpp"_s, u"f(\"currentDate()\"); // time(0)"_s);
    add("own member", timeTakenOutsideClock, u"core/sla/a.cpp"_s, u"clock.now(); time(a);"_s);
    add("regency in a test", regencyNamesInCode, u"tests/core/a.cpp"_s, u"load(\"bekasi\");"_s);
    add("file head", missingFileHead, u"core/base/a.h"_s, head + u"\n#pragma once\n"_s);
    add("long enough", tooLong, u"ui/a.cpp"_s, u"int a;\n"_s.repeated(600));
    add("no marker", leftOverMarkers, u"ui/a.cpp"_s, u"// the hacker's to-do list"_s);
    add("signal as a word", stringSignals, u"ui/a.cpp"_s, u"connect(a, &A::b, c, &C::d); // SIGNAL(b())"_s);
    add("drag", nestedEventLoops, u"ui/a.cpp"_s, u"drag->exec(Qt::MoveAction);"_s);
    add("opened", nestedEventLoops, u"ui/a.cpp"_s, u"dialog->open(); menu->popup(at);"_s);
    add("application", nestedEventLoops, u"app/desk/main.cpp"_s, u"return app.exec();"_s);
    add("choice", wheelTakers, u"ui/a.cpp"_s, u"m_box = new ChoiceBox;"_s);
    add("guarded day", wheelTakers, u"ui/a.cpp"_s, u"m_day = new QDateEdit;\nleaveWheelToPage(m_day);"_s);
}

void TestHouseRules::roomsAreGuarded_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("domain sees domain") << u"core/org/a.h"_s << u"sla/calendar.h"_s << true;
    QTest::newRow("base sees itself") << u"core/base/a.h"_s << u"id.h"_s << true;
    QTest::newRow("base sees no domain") << u"core/base/a.h"_s << u"sla/calendar.h"_s << false;
    QTest::newRow("domain sees no store") << u"core/sla/a.cpp"_s << u"store/store.h"_s << false;
    QTest::newRow("store sees no desk") << u"core/store/a.cpp"_s << u"desk/desk.h"_s << false;
    QTest::newRow("desk sees the store") << u"core/desk/a.cpp"_s << u"store/store.h"_s << true;
    QTest::newRow("core sees no window") << u"core/desk/a.cpp"_s << u"ui/base/theme.h"_s << false;
    QTest::newRow("paper sees no store") << u"core/document/a.cpp"_s << u"store/store.h"_s << false;
    QTest::newRow("window sees the door") << u"ui/queue/a.cpp"_s << u"store/store.h"_s << true;
    QTest::newRow("window sees no more") << u"ui/queue/a.cpp"_s << u"store/sqlite.h"_s << false;
    QTest::newRow("not by a detour") << u"ui/queue/a.cpp"_s << u"../../core/store/sqlite.h"_s << false;
    QTest::newRow("window sees itself") << u"ui/queue/a.cpp"_s << u"base/id.h"_s << true;
    QTest::newRow("app sees all") << u"app/desk/main.cpp"_s << u"store/sqlite.h"_s << true;
}

TANGGAP_TEST(TestHouseRules)
#include "testhouserules.moc"
