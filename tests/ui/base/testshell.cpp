// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/base/language.h"
#include "ui/base/shell/shell.h"
#include "ui/base/ticker.h"

#include <QAbstractButton>
#include <QMainWindow>
#include <QSignalSpy>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestShell : public QObject
{
    Q_OBJECT

    struct Window
    {
        ManualClock clock{fromMs(0)};
        Ticker ticker{clock};
        Theme theme;
        LanguageSwitch languages;
        QMainWindow main;
        Commands commands{&main};
        Shell *shell = new Shell(commands, ticker, theme, languages);
        int made = 0;
        QString title = u"Queue"_s;

        Window()
        {
            main.setCentralWidget(shell);
            shell->addGroup(u"work"_s, [] { return u"Work"_s; });
            for (const auto &id : {u"queue"_s, u"board"_s}) {
                shell->addPage({id,
                                u"work"_s,
                                u"inbox"_s,
                                [this] { return title; },
                                [this] {
                                    ++made;
                                    return new QWidget;
                                },
                                {}});
            }
            shell->fillMenu();
            main.resize(1366, 768);
            main.show();
        }
    };

private slots:
    void pagesAreMadeWhenShown()
    {
        Window window;
        QCOMPARE(window.made, 0);
        window.shell->showPage(u"queue"_s);
        QCOMPARE(window.made, 1);
        window.shell->showPage(u"queue"_s);
        QCOMPARE(window.made, 1);
        QVERIFY(!window.shell->page(u"nowhere"_s));
        QSignalSpy shown(window.shell, &Shell::pageShown);
        window.main.findChild<QAbstractButton *>(u"nav-board"_s)->click();
        QCOMPARE(shown.first().first().toString(), u"board"_s);
        QCOMPARE(window.shell->currentPage(), u"board"_s);
        window.commands.action(u"go.queue"_s)->trigger();
        QVERIFY(window.main.findChild<QAbstractButton *>(u"nav-queue"_s)->isChecked());
    }

    void languageChangesEverywhere()
    {
        Window window;
        window.title = u"Antrian"_s;
        QEvent language(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&window.main, &language);
        QCOMPARE(window.main.findChild<QAbstractButton *>(u"nav-queue"_s)->text(), u"Antrian"_s);
        QCOMPARE(window.commands.action(u"go.queue"_s)->text(), u"Antrian"_s);
    }

    void startsInIndonesian()
    {
        LanguageSwitch languages;
        QCOMPARE(languages.current(), Language::Indonesian);
        QCOMPARE(QLocale().toString(18204), u"18.204"_s);
        languages.toggle();
        QCOMPARE(QLocale().toString(18204), u"18,204"_s);
        languages.toggle();
    }

    void switches()
    {
        Window window;
        window.commands.action(u"view.theme"_s)->trigger();
        QCOMPARE(window.theme.scheme(), Scheme::Dark);
        window.commands.action(u"view.theme"_s)->trigger();
        QCOMPARE(window.theme.scheme(), Scheme::Light);
        QSignalSpy muted(window.shell, &Shell::mutedChanged);
        window.commands.action(u"view.mute"_s)->trigger();
        QCOMPARE(muted.count(), 1);
        QVERIFY(window.shell->isMuted());
    }

    void everyControlHasAName()
    {
        Window window;
        window.shell->setPerson(u"Nama Pejabat"_s, u"Koordinator"_s);
        window.shell->setBadges(2, 3, 27);
        int controls = 0;
        for (const auto *button : window.shell->findChildren<QAbstractButton *>()) {
            if (button->focusPolicy() == Qt::NoFocus)
                continue; // a picture inside a field
            ++controls;
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName() + QLatin1String(button->metaObject()->className())));
        }
        QVERIFY(controls > 8);
    }
};

TANGGAP_TEST(TestShell)
#include "testshell.moc"
