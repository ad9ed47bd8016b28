// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/base/command.h"
#include "ui/base/palette/commandpalette.h"
#include "ui/base/palette/fuzzy.h"
#include "ui/base/palette/shortcutsheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestCommands : public QObject
{
    Q_OBJECT

    static CommandSpec spec(const QString &id, const QString &text, const QKeySequence &keys = {})
    {
        return {id, CommandGroup::Work, [text] { return text; }, u"plus"_s, keys, {}, false};
    }

    static QStringList titles(const CommandPalette &palette)
    {
        QStringList found;
        for (const PaletteEntry &entry : palette.entries())
            found << entry.title;
        return found;
    }

private slots:
    void aKeyRunsIt()
    {
        QWidget window;
        Commands commands(&window);
        int runs = 0;
        commands.add(spec(u"report.new"_s, u"New report"_s, Qt::Key_N), [&] { ++runs; });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_N);
        QCOMPARE(runs, 1);
        commands.setEnabled(u"report.new"_s, false, u"not logged in"_s);
        QTest::keyClick(&window, Qt::Key_N);
        QCOMPARE(runs, 1);
        QCOMPARE(Commands::reasonOf(commands.action(u"report.new"_s)), u"not logged in"_s);
        QVERIFY(commands.action(u"report.new"_s)->toolTip().contains(u"not logged in"_s));
    }

    void typingALetterIsNoCommand()
    {
        QWidget window;
        Commands commands(&window);
        int runs = 0;
        commands.add(spec(u"report.new"_s, u"New report"_s, Qt::Key_N), [&] { ++runs; });
        QLineEdit field(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        QTest::keyClicks(&field, u"n"_s);
        QCOMPARE(runs, 0);
        QCOMPARE(field.text(), u"n"_s);
    }

    void menuAndButtonFollow()
    {
        QWidget window;
        Commands commands(&window);
        int runs = 0;
        QString text = u"New report"_s;
        CommandSpec made = spec(u"report.new"_s, {});
        made.text = [&] { return text; };
        commands.add(made, [&] { ++runs; });
        QMenu menu;
        commands.fillMenu(&menu);
        QCOMPARE(menu.actions().size(), 1);
        QCOMPARE(menu.actions().first()->menu()->actions().first(), commands.action(u"report.new"_s));
        QPushButton button;
        commands.bind(&button, u"report.new"_s);
        QCOMPARE(button.text(), u"New report"_s);
        button.click();
        QCOMPARE(runs, 1);
        commands.setEnabled(u"report.new"_s, false, u"why"_s);
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.accessibleDescription(), u"why"_s);
        text = u"Laporan baru"_s;
        QEvent language(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&window, &language);
        QCOMPARE(button.text(), u"Laporan baru"_s);
    }

    void fuzzyOrder()
    {
        const auto score = [](const QString &query, const QString &text) {
            return fuzzyScore(query, text).value_or(-1);
        };
        QVERIFY(!fuzzyScore(u"xyz"_s, u"New report"_s));
        QCOMPARE(fuzzyScore({}, u"anything"_s), 0);
        QVERIFY(score(u"rep"_s, u"New report"_s) > score(u"rep"_s, u"Prepare"_s));
        QVERIFY(score(u"nr"_s, u"New report"_s) > score(u"nr"_s, u"Sunrise"_s) - 60);
        QVERIFY(fuzzyScore(u"nr"_s, u"New report"_s));
        QVERIFY(fuzzyScore(u"report new"_s, u"New report"_s));
        QVERIFY(fuzzyScore(u"cafe"_s, u"CAFÉ"_s));
    }

    void paletteFindsAndRuns()
    {
        QWidget window;
        window.resize(800, 600);
        Commands commands(&window);
        int runs = 0;
        commands.add(spec(u"a"_s, u"Assign ticket"_s), [] {});
        commands.add(spec(u"n"_s, u"New report"_s), [&] { ++runs; });
        commands.add(spec(u"x"_s, u"New account"_s), [] { QFAIL("disabled"); });
        commands.setEnabled(u"x"_s, false, u"administrators only"_s);
        CommandPalette palette(&window, commands);
        window.show();
        palette.openWith();
        QCOMPARE(palette.entries().size(), 3);
        QTest::keyClicks(palette.field(), u"new"_s);
        QCOMPARE(titles(palette), (QStringList{u"New report"_s, u"New account"_s}));
        QCOMPARE(palette.entries().last().disabledReason, u"administrators only"_s);
        // Down passes over what cannot be chosen and comes back to the first.
        QTest::keyClick(palette.field(), Qt::Key_Down);
        QTest::keyClick(palette.field(), Qt::Key_Return);
        QCOMPARE(runs, 1);
        QVERIFY(!palette.isOpen());
    }

    void lateAnswersAreDropped()
    {
        QWidget window;
        Commands commands(&window);
        CommandPalette palette(&window, commands);
        QHash<QString, PaletteAnswer> pending;
        palette.addProvider(
            [] { return u"Tickets"_s; },
            [&](const QString &query, PaletteAnswer answer) { pending[query] = std::move(answer); });
        palette.openWith(u"first"_s);
        palette.openWith(u"second"_s);
        pending[u"second"_s]({{u"Ticket two"_s, {}, {}, {}, {}, {}}});
        pending[u"first"_s]({{u"Ticket one"_s, {}, {}, {}, {}, {}}});
        QCOMPARE(titles(palette), QStringList{u"Ticket two"_s});
    }

    void whatWasFoundBeforeIsGoneWithTheNextLetter()
    {
        QWidget window;
        window.resize(800, 600);
        Commands commands(&window);
        CommandPalette palette(&window, commands);
        QStringList opened;
        QHash<QString, PaletteAnswer> tickets, people;
        palette.addProvider(
            [] { return u"Tickets"_s; },
            [&](const QString &query, PaletteAnswer answer) { tickets[query] = std::move(answer); });
        palette.addProvider(
            [] { return u"People"_s; },
            [&](const QString &query, PaletteAnswer answer) { people[query] = std::move(answer); });
        const auto entry = [&](const QString &title) {
            return PaletteEntry{title, {}, {}, {}, {}, [&opened, title] { opened << title; }};
        };
        window.show();
        palette.openWith(u"a"_s);
        tickets[u"a"_s]({entry(u"Ticket one"_s)});
        QCOMPARE(titles(palette), QStringList{u"Ticket one"_s});
        QTest::keyClicks(palette.field(), u"b"_s);
        QCOMPARE(titles(palette), QStringList());
        QTest::keyClick(palette.field(), Qt::Key_Return); // no answer yet, nothing to open
        QVERIFY(opened.isEmpty() && palette.isOpen());
        people[u"a"_s]({entry(u"Answer to the letter before"_s)});
        QCOMPARE(titles(palette), QStringList());

        // The row that somebody went to stays theirs when another answer comes above it.
        QTRY_VERIFY(people.contains(u"ab"_s));
        people[u"ab"_s]({entry(u"Abdul"_s), entry(u"Abel"_s)});
        QTest::keyClick(palette.field(), Qt::Key_Down);
        tickets[u"ab"_s]({entry(u"Ticket two"_s)});
        QCOMPARE(titles(palette), (QStringList{u"Ticket two"_s, u"Abdul"_s, u"Abel"_s}));
        QTest::keyClick(palette.field(), Qt::Key_Return);
        QCOMPARE(opened, QStringList{u"Abel"_s});
    }

    void escapeGivesTheFocusBack()
    {
        QWidget window;
        window.resize(800, 600);
        Commands commands(&window);
        QLineEdit field(&window);
        CommandPalette palette(&window, commands);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        palette.openWith();
        QVERIFY(palette.field()->hasFocus());
        QTest::keyClick(palette.field(), Qt::Key_Escape);
        QVERIFY(!palette.isOpen());
        QVERIFY(field.hasFocus());
    }

    void sheetListsKeysOnly()
    {
        QWidget window;
        window.resize(800, 600);
        Commands commands(&window);
        int runs = 0;
        commands.add(spec(u"n"_s, u"New report"_s, Qt::Key_N), [&] { ++runs; });
        commands.add(spec(u"z"_s, u"Keyless"_s), [] {});
        ShortcutSheet sheet(&window, commands);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        sheet.openSheet();
        QStringList texts;
        for (const QLabel *label : sheet.findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(u"New report"_s));
        QVERIFY(!texts.contains(u"Keyless"_s));
        QTest::keyClick(&sheet, Qt::Key_N);
        QCOMPARE(runs, 0);
        QTest::keyClick(&sheet, Qt::Key_Escape);
        QVERIFY(!sheet.isOpen());
    }
};

TANGGAP_TEST(TestCommands)
#include "testcommands.moc"
