// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/register.h"
#include "support/deskharness.h"
#include "support/deskwork.h"
#include "support/testmain.h"
#include "support/ticketfeed.h"
#include "ui/activity/activityform.h"
#include "ui/base/shell/shell.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/document/paperpage.h"
#include "ui/document/paperstab.h"
#include "ui/mainwindow.h"
#include "ui/report/reportpage.h"
#include "ui/setup/lockpage.h"
#include "ui/setup/loginpage.h"
#include "ui/ticket/standardtabs.h"
#include "ui/ticket/ticketpage.h"
#include "ui/ticket/tickettab.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The whole window of a drill office, with settings of its own, and somebody logged in.
struct Window
{
    explicit Window(const QString &login = u"helpdesk"_s)
        : ticker(office.clock)
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, office.folder());
        preferences = std::make_unique<Preferences>();
        main = std::make_unique<MainWindow>(
            Workspace::Program{office.store(), ticker, theme, languages, prompts}, *preferences);
        main->show();
        const auto session = desk::logIn(office.store(), login, u"latihan"_s);
        if (!session)
            qFatal("%s", qPrintable(session.error().message));
        emit main->loginPage()->loggedIn(*session);
        if (!QTest::qWaitFor([this] { return main->workspace(); }, 20'000))
            qFatal("the desk does not open");
        QApplication::setActiveWindow(
            main.get()); // the login has made windows of its own, like its tray icon
    }

    QAction *command(const QString &id) const { return main->workspace()->context().commands.action(id); }

    /// The list under "type" of the report, as it opens while one types.
    QWidget *openList() const
    {
        main->workspace()->shell().showPage(u"report"_s);
        auto *type = main->findChild<ChoiceBox *>(u"type"_s);
        type->setFocus();
        QTest::keyClicks(type, u"defac"_s);
        return QTest::qWaitFor([] { return QApplication::activePopupWidget(); })
                   ? QApplication::activePopupWidget()
                   : nullptr;
    }
    /// Nobody has touched the desk for a while.
    void leaveAlone()
    {
        office.clock.advance(16min);
        ticker.pulse();
    }
    LockPage *lock() const { return main->findChild<LockPage *>(); }

    test::Office office;
    Theme theme;
    LanguageSwitch languages;
    Ticker ticker;
    test::ScriptedPrompts prompts;
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<MainWindow> main;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void anOpenListDoesNotStayOverTheLock()
    {
        Window window;
        const QPointer<QWidget> list = window.openList();
        QVERIFY(list);
        window.leaveAlone();
        QVERIFY(window.lock());
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(!list || !list->isVisible());
        // The keyboard is the lock's.
        QTRY_VERIFY(QApplication::focusWidget());
        QVERIFY(window.lock()->isAncestorOf(QApplication::focusWidget()));
    }

    void aLimitThatWasChangedCountsAtOnce()
    {
        Window window;
        MUST(window.office.as(u"semua"_s,
                              [](Tx &tx) { return desk::saveSetting(tx, u"lock/minutes"_s, u"5"_s); }));
        window.office.clock.advance(6min);
        QTRY_VERIFY([&] {
            window.ticker.pulse();
            return window.lock() != nullptr;
        }());
    }

    void loggingOutUnderAnOpenList()
    {
        Window window;
        QVERIFY(window.openList());
        window.command(u"program.logout"_s)->trigger();
        QVERIFY(!QApplication::activePopupWidget());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!window.main->findChild<Workspace *>());
        QVERIFY(window.main->loginPage()->isVisible());
    }

    void theWindowGoesUnderAnOpenList()
    {
        Window window;
        QVERIFY(window.openList());
        window.main.reset();
        QVERIFY(!QApplication::activePopupWidget());
    }

    void aDialogWaitsBehindTheLock()
    {
        Window window;
        window.command(u"program.password"_s)->trigger();
        auto *dialog = window.main->findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible() && dialog->isModal());
        auto *typed = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(typed, u"setengah"_s);
        window.leaveAlone();
        QVERIFY(window.lock());
        QVERIFY(!dialog->isVisible());
        QVERIFY(!QApplication::activeModalWidget());

        auto *password = window.lock()->findChild<QLineEdit *>(u"password"_s);
        QTest::keyClicks(password, u"latihan"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(dialog->isModal());
        QCOMPARE(typed->text(), u"setengah"_s);
    }

    void whatShowsWhileLockedWaitsToo()
    {
        Window window;
        activityforms::openNew(window.main->workspace()->context(), window.main->workspace(),
                               {.kind = u"meeting"_s, .duty = {}, .service = {}, .preset = {}});
        window.leaveAlone(); // before its facts are read
        QVERIFY(window.lock());
        const auto form = [&] { return window.main->findChild<QDialog *>(u"activityForm"_s); };
        QVERIFY(!form());
        QTRY_VERIFY(form());
        QTRY_VERIFY(!form()->isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        auto *password = window.lock()->findChild<QLineEdit *>(u"password"_s);
        QTest::keyClicks(password, u"latihan"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(form()->isVisible());
        QVERIFY(form()->isModal());
    }

    void whatAStepDemandsHasItsTab()
    {
        Window window;
        window.main->workspace()->context().openTicket(test::receive(window.office).id);
        auto *page = window.main->findChild<TicketPage *>();
        for (const auto kind :
             {Requirement::Kind::Evidence, Requirement::Kind::Paper, Requirement::Kind::Text}) {
            const QString name = tabFor({.kind = kind});
            QVERIFY2(page->findChild<TicketTab *>(name), qPrintable(name));
        }
    }

    void theDispositionSheetIsThatOfTheTicket()
    {
        Window window;
        const TicketId first = test::receive(window.office).id, second = test::receive(window.office).id;
        window.main->workspace()->context().openTicket(first);
        auto *page = window.main->findChild<TicketPage *>();
        auto *papers = page->findChild<PapersTab *>();
        QTRY_VERIFY(page->findChild<QPushButton *>(u"open/disposisi"_s));
        window.main->workspace()->shell().showPage(u"report"_s);
        emit window.main->findChild<ReportPage *>()->dispositionRequested(second);
        QTRY_VERIFY(papers->page()->isVisible());
        const QString code = test::ticketNow(window.office, second).ticket.code;
        const auto told = [&] {
            const auto labels = papers->page()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text() == code; });
        };
        QTRY_VERIFY(told());
        QCOMPARE(papers->page()->kind(), u"disposisi"_s);
        // Asked for once more, from the ticket itself.
        papers->showList();
        page->showTab(u"journal"_s);
        QVERIFY(!papers->isVisible());
        window.command(u"paper.disposition"_s)->trigger();
        QTRY_VERIFY(papers->page()->isVisible());
    }

    void theFormsOfATicketGoWithTheWorkspace()
    {
        Window window;
        window.main->workspace()->context().openTicket(test::receive(window.office).id);
        auto *page = window.main->findChild<TicketPage *>();
        const auto link = [&] {
            auto *menu = page->findChild<QToolButton *>(u"ticketMenu"_s);
            return menu ? menu->menu()->findChild<QAction *>(u"link"_s) : nullptr;
        };
        QTRY_VERIFY(link() && link()->isEnabled());
        link()->trigger();
        const QPointer<QDialog> form = window.main->findChild<QDialog *>(u"linkForm"_s);
        QVERIFY(form && form->isVisible());
        window.leaveAlone();
        QVERIFY(!form->isVisible());
        QTest::mouseClick(window.lock()->findChild<QPushButton *>(u"logOut"_s), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!form);
    }

    void aDeskThatDoesNotOpenSaysWhy()
    {
        Window window;
        window.main->logOut();
        const auto told = [&] {
            const auto banners = window.main->loginPage()->findChildren<Banner *>();
            return std::any_of(banners.begin(), banners.end(),
                               [](const Banner *banner) { return banner->isVisible(); });
        };
        QVERIFY(!told());
        emit window.main->loginPage()->loggedIn({.login = u"tidak.ada"_s, .actor = {}});
        QTRY_VERIFY(told());
        QVERIFY(!window.main->workspace());
    }

    void loggingOutTakesTheDialogsAlong()
    {
        Window window;
        window.command(u"program.password"_s)->trigger();
        const QPointer<QDialog> dialog = window.main->findChild<QDialog *>();
        QVERIFY(dialog);
        window.leaveAlone();
        QTest::mouseClick(window.lock()->findChild<QPushButton *>(u"logOut"_s), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!dialog);
        QVERIFY(window.main->loginPage()->isVisible());
    }
};

TANGGAP_TEST(TestMainWindow)
#include "testmainwindow.moc"
