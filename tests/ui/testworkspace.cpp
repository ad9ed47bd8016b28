// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/presence.h"
#include "desk/register.h"
#include "queue/queueoffice.h"
#include "store/people.h"
#include "support/testmain.h"
#include "support/ticketfeed.h"
#include "ui/base/palette/commandpalette.h"
#include "ui/base/shell/shell.h"
#include "ui/base/shell/statusstrip.h"
#include "ui/board/assignsheet.h"
#include "ui/document/paperpage.h"
#include "ui/roster/rosterpage.h"
#include "ui/upkeep.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The frame with its pages as one person sees it: what its keys and its status strip lead to.
class TestWorkspace : public QObject
{
    Q_OBJECT

    struct Desk
    {
        test::DeskHarness harness;
        TicketId ticket;
        std::unique_ptr<Workspace> work;

        explicit Desk(const QString &login = u"semua"_s)
        {
            ticket = test::receive(harness, {.title = u"Beranda diganti"_s});
            for (const QString &step : {u"catat"_s, u"analisis_awal"_s})
                test::complete(harness, ticket, {.step = step, .texts = {{u"analisis_awal"_s, u"Ya."_s}}});
            test::complete(harness, ticket, {.step = u"verifikasi"_s, .outcome = u"ya"_s});
            const DeskContext &seat = harness.as(login);
            work = std::make_unique<Workspace>(
                Workspace::Program{harness.office.store(), harness.ticker, harness.theme, harness.languages,
                                   harness.prompts},
                Workspace::Entry{seat.session, seat.organization, seat.procedures});
            work->resize(1366, 768);
            work->show();
            work->activateWindow();
            if (!QTest::qWaitForWindowActive(work.get()))
                qFatal("the window does not come to the front");
        }
        template <class Widget>
        Widget *find(const QString &name = {}) const
        {
            return work->findChild<Widget *>(name);
        }
        /// The ticket in the queue, with the keyboard there.
        QTreeView *chosen() const
        {
            work->shell().showPage(u"queue"_s);
            auto *view = find<QTreeView>(u"queue.view"_s);
            if (!QTest::qWaitFor([&] { return view->model()->rowCount() == 1; }))
                qFatal("the queue stays empty");
            view->setCurrentIndex(view->model()->index(0, 0));
            view->setFocus();
            return view;
        }
        TicketView now() { return test::ticketNow(harness.office, ticket); }
        /// What an item of the status strip says; empty when none begins so.
        QString said(const QString &beginning) const
        {
            for (const auto *item : work->shell().status().findChildren<QAbstractButton *>()) {
                if (item->isVisible() && item->accessibleName().startsWith(beginning))
                    return item->accessibleName();
            }
            return {};
        }
        QAbstractButton *item(const QString &text) const
        {
            for (auto *item : work->shell().status().findChildren<QAbstractButton *>()) {
                if (item->isVisible() && item->accessibleName() == text)
                    return item;
            }
            return nullptr;
        }
    };

private slots:
    void aHandsOnAndCtrlZTakesItBack()
    {
        Desk desk;
        QTest::keyClick(desk.chosen(), Qt::Key_A);
        auto *sheet = desk.find<AssignSheet>(u"assignSheet"_s);
        QTRY_VERIFY(sheet->isOpen());
        auto *field = sheet->findChild<QLineEdit *>(u"assignFilter"_s);
        QTest::keyClicks(field, u"infrastr"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!sheet->isOpen());
        QCOMPARE(desk.now().ticket.team, u"infra"_s);
        QTRY_VERIFY(desk.work->context().undo.isOffered());
        QTest::keyClick(desk.chosen(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.now().ticket.team, QString());
        QVERIFY(!desk.work->context().undo.isOffered());
    }

    void theAnnouncementIsOneClickFromTheClosedTicket()
    {
        Desk desk;
        const PaperRenderer render = [](const PaperFacts &) -> Result<QByteArray> { return QByteArray("x"); };
        for (const QString &step :
             {u"eskalasi"_s, u"investigasi"_s, u"pemulihan"_s, u"laporan_penyelesaian"_s, u"tutup"_s}) {
            QVERIFY(desk.harness.office.as(u"semua"_s, [&](Tx &tx) {
                return desk::completeStep(tx, {desk.ticket, {}}, {.step = step}, &render);
            }));
        }
        desk.work->context().openTicket(desk.ticket);
        const auto visible = [&](const QString &name) -> QPushButton * {
            for (auto *button : desk.work->findChildren<QPushButton *>(name)) {
                if (button->isVisible())
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(visible(u"announce"_s));
        QTest::mouseClick(visible(u"announce"_s), Qt::LeftButton);
        const auto written = [&] {
            const auto pages = desk.work->findChildren<PaperPage *>();
            return std::any_of(pages.begin(), pages.end(), [](const PaperPage *page) {
                return page->isVisible() && page->kind() == "pengumuman"_L1;
            });
        };
        QTRY_VERIFY(written());
    }

    void pOpensTheDispositionSheet()
    {
        Desk desk;
        QTest::keyClick(desk.chosen(), Qt::Key_P);
        QTRY_COMPARE(desk.work->shell().currentPage(), u"ticket"_s);
        const auto shown = [&] {
            const auto pages = desk.work->findChildren<PaperPage *>();
            return std::any_of(pages.begin(), pages.end(), [](const PaperPage *page) {
                return page->isVisible() && page->kind() == "disposisi"_L1;
            });
        };
        QTRY_VERIFY(shown());
    }

    void theStripSaysHowBackupAndSealStand()
    {
        Desk desk;
        Upkeep upkeep(desk.harness.office.store(), desk.harness.ticker);
        desk.work->followUpkeep(upkeep);
        QCOMPARE(desk.said(u"No backup"_s), u"No backup yet"_s);
        QCOMPARE(desk.said(u"No seal"_s), u"No seal yet"_s);
        desk.harness.ticker.pulse();
        QTRY_COMPARE(desk.said(u"Sealed"_s), u"Sealed 14:44"_s);
        QTRY_COMPARE(desk.said(u"Backup"_s), u"Backup 14:44"_s);
        // A day later they cannot be written.
        QFile blocking(desk.harness.office.folder() + u"/berkas"_s);
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        QVERIFY(desk.harness.office.as(u"semua"_s, [&](Tx &tx) {
            return desk::saveSetting(tx, u"backup/folder"_s, blocking.fileName() + u"/di dalam"_s);
        }));
        desk.harness.advance(24h);
        QTRY_VERIFY(!desk.said(u"Seal failed: "_s).isEmpty());
        QTRY_VERIFY(!desk.said(u"Backup failed: "_s).isEmpty());
    }

    void whoIsOnDutyLeadsToTheRoster()
    {
        Desk desk;
        QTRY_VERIFY(desk.item(u"Nobody on duty"_s));
        QTest::mouseClick(desk.item(u"Nobody on duty"_s), Qt::LeftButton);
        QCOMPARE(desk.work->shell().currentPage(), u"roster"_s);
        QCOMPARE(desk.find<QTabBar>(u"rosterTabs"_s)->currentIndex(), int(RosterPage::Tab::Presence));
    }

    void whoActsForSomebodyMayAtOnceWhatTheyMay()
    {
        Desk desk(u"sekretaris"_s);
        desk.work->shell().showPage(u"roster"_s);
        auto *acting = desk.find<QPushButton>(u"putActing"_s);
        QVERIFY(acting && !acting->isEnabled());
        desk.work->shell().showPage(u"settings"_s);
        QVERIFY(!desk.find<QPushButton>(u"loadDefinition"_s)->isEnabled());
        // Written down by another program on the same database.
        const auto other = Store::open(desk.harness.office.path(), desk.harness.office.clock);
        QVERIFY(other);
        QVERIFY((*other)->transactNow(u"ketua"_s, [&](Tx &tx) -> Result<> {
            TRY_LET(const Account account, people::account(tx.db(), u"sekretaris"_s));
            TRY(desk::addPresence(tx, {.person = account.person,
                                       .sort = Presence::Sort::Acting,
                                       .begins = tx.now(),
                                       .ends = tx.now() + 8h,
                                       .role = u"ketua"_s}));
            return {};
        }));
        QTRY_VERIFY_WITH_TIMEOUT(acting->isEnabled(), 2000);
        QVERIFY(desk.find<QPushButton>(u"loadDefinition"_s)->isEnabled());
        QVERIFY(desk.work->context().actor().hasRole(u"ketua"_s));
        // Nobody writes anything when it is over.
        desk.harness.advance(8h);
        QTRY_VERIFY_WITH_TIMEOUT(!acting->isEnabled(), 2000);
        QVERIFY(!desk.find<QPushButton>(u"loadDefinition"_s)->isEnabled());
        QVERIFY(!desk.work->context().actor().hasRole(u"ketua"_s));
    }

    void thePaletteFindsUnderATester()
    {
        Desk desk;
        QTest::keyClick(desk.chosen(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = desk.find<CommandPalette>(u"commandPalette"_s);
        QTRY_VERIFY(palette->isOpen());
        QAbstractItemModel *model = palette->findChild<QListView *>()->model();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model->rowCount() > 0);
        auto *field = palette->findChild<QLineEdit *>(u"commandPaletteField"_s);
        const auto offers = [&](const QString &words) {
            const auto entries = palette->entries();
            return std::any_of(entries.begin(), entries.end(),
                               [&](const PaletteEntry &entry) { return entry.title.contains(words); });
        };
        QTest::keyClicks(field, u"Beranda"_s);
        QTRY_VERIFY(offers(u"Beranda diganti"_s));
        field->clear();
        QTest::keyClicks(field, u"zzzzzz"_s);
        QTRY_COMPARE(model->rowCount(), 0);
        field->clear();
        QTest::keyClicks(field, u"Lock the desk"_s);
        QTRY_VERIFY(offers(u"Lock the desk"_s));
    }
};

TANGGAP_TEST(TestWorkspace)
#include "testworkspace.moc"
