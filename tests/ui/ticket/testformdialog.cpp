// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/notes.h"
#include "support/heldthread.h"
#include "support/testmain.h"
#include "ui/activity/activityform.h"
#include "ui/base/widgets/frames.h"
#include "ui/register/entryform.h"
#include "ui/ticket/shownticket.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QTabBar>
#include <QToolButton>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// The small forms: how they are left, and what they do while an order is under way.
class TestFormDialog : public QObject
{
    Q_OBJECT

    static constexpr auto Question = "Discard what you typed?";

    /// The form behind an entry of the ticket's menu, as soon as it can be opened.
    static QDialog *open(const test::ShownTicket &shown, const QString &name)
    {
        QAction *action = nullptr;
        (void)QTest::qWaitFor([&] {
            auto *more = shown.find<QToolButton>(u"ticketMenu"_s);
            action = more ? more->menu()->findChild<QAction *>(name) : nullptr;
            return action && action->isEnabled();
        });
        if (!action)
            qFatal("no %s", qPrintable(name));
        action->trigger();
        return shown.harness.window.findChild<QDialog *>(name + u"Form"_s);
    }
    static QPushButton *button(const QDialog *form, const QString &name)
    {
        return form->findChild<QPushButton *>(name);
    }

private slots:
    void whoLeavesWithSomethingTypedIsAsked()
    {
        test::ShownTicket shown;
        shown.as(u"ppi_koordinator"_s);
        const QPointer<QDialog> form = open(shown, u"pause"_s);
        QVERIFY(form);
        auto *reason = form->findChild<QPlainTextEdit *>(u"reason"_s);
        QTest::keyClicks(reason, u"menunggu tangkapan layar"_s);
        QTest::keyClick(reason, Qt::Key_Escape); // the answer is no
        QCOMPARE(shown.harness.prompts.asked, QStringList{QString::fromLatin1(Question)});
        QVERIFY(form && form->isVisible());
        QCOMPARE(reason->toPlainText(), u"menunggu tangkapan layar"_s);
        shown.harness.prompts.confirmations << true;
        QTest::mouseClick(button(form, u"cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!form);
        QVERIFY(!shown.view().ticket.paused);
    }

    void whoTypedNothingIsNotAsked()
    {
        test::ShownTicket shown;
        shown.as(u"ppi_koordinator"_s);
        const QPointer<QDialog> form = open(shown, u"link"_s);
        QVERIFY(form);
        auto *search = form->findChild<QLineEdit *>(u"search"_s);
        QTest::keyClicks(search, u"BKS"_s); // what is searched for is no loss
        search->window()->setFocus();
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(!form);
        QVERIFY(shown.harness.prompts.asked.isEmpty());
    }

    void whatWasTickedOrChosenIsAskedFor()
    {
        test::ShownTicket shown;
        shown.as(u"ketua"_s);
        const QStringList once{QString::fromLatin1(Question)};
        QPointer<QDialog> form = open(shown, u"restrict"_s);
        QVERIFY(form);
        auto *people = form->findChild<QListWidget *>(u"people"_s);
        QTRY_VERIFY(people->count() > 3);
        QListWidgetItem *stranger = nullptr;
        for (int row = 0; row < people->count() && !stranger; ++row) {
            if (people->item(row)->checkState() == Qt::Unchecked)
                stranger = people->item(row);
        }
        QVERIFY(stranger);
        people->setCurrentItem(stranger);
        people->setFocus();
        QTest::keyClick(people, Qt::Key_Space);
        QCOMPARE(stranger->checkState(), Qt::Checked);
        QTest::keyClick(form, Qt::Key_Escape);
        QCOMPARE(shown.harness.prompts.asked, once);
        QVERIFY(form && form->isVisible());
        delete form;

        shown.harness.prompts.asked.clear();
        form = open(shown, u"restrict"_s); // its box alone
        QTest::keyClick(form->findChild<QCheckBox *>(u"restricted"_s), Qt::Key_Space);
        QTest::keyClick(form, Qt::Key_Escape);
        QCOMPARE(shown.harness.prompts.asked, once);
        delete form;

        shown.harness.prompts.asked.clear();
        shown.as(u"ppi_koordinator"_s);
        form = open(shown, u"pause"_s);
        auto *kind = form->findChild<QComboBox *>();
        QVERIFY(kind && kind->count() > 1);
        QTest::keyClick(kind, Qt::Key_Down);
        QTest::keyClick(form, Qt::Key_Escape);
        QCOMPARE(shown.harness.prompts.asked, once);
        delete form;

        shown.harness.prompts.asked.clear();
        shown.as(u"ketua"_s);
        form = open(shown, u"restrict"_s); // filled in by itself only
        QTRY_VERIFY(form->findChild<QListWidget *>(u"people"_s)->count() > 3);
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(!form);
        QVERIFY(shown.harness.prompts.asked.isEmpty());
    }

    void aMomentThatWasTypedIsAskedFor()
    {
        test::DeskHarness desk;
        desk.window.show();
        openEntryForm(desk.as(u"semua"_s), {.id = u"logbook"_s, .entry = RegisterBook::Entry::Line},
                      &desk.window);
        const QPointer<QDialog> form = desk.window.findChild<QDialog *>(u"entryForm"_s);
        auto *moment = form->findChild<QLineEdit *>(u"moment"_s);
        form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(form));
        moment->setFocus();
        QTest::keyClicks(moment, u"kemarin 20.00"_s);
        QTest::keyClick(moment, Qt::Key_Tab);
        QTRY_COMPARE(moment->text(), u"19/11/2026 20.00"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QCOMPARE(desk.prompts.asked, QStringList{QString::fromLatin1(Question)});
        QVERIFY(form && form->isVisible());
        delete form;
    }

    void anActivityIsNotLostByEscape()
    {
        test::DeskHarness desk;
        desk.window.show();
        activityforms::openNew(desk.as(u"semua"_s), &desk.window,
                               {.kind = u"meeting"_s, .duty = {}, .service = {}, .preset = {}});
        QPointer<QDialog> form;
        QTRY_VERIFY((form = desk.window.findChild<QDialog *>(u"activityForm"_s)));
        QTest::keyClicks(form->findChild<QLineEdit *>(u"title"_s), u"Rapat koordinasi"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QCOMPARE(desk.prompts.asked, QStringList{QString::fromLatin1(Question)});
        QVERIFY(form && form->isVisible());
        delete form;
    }

    void nobodyLeavesWhileTheOrderIsUnderWay()
    {
        test::ShownTicket shown;
        shown.as(u"ppi_koordinator"_s);
        const QPointer<QDialog> form = open(shown, u"pause"_s);
        auto *reason = form->findChild<QPlainTextEdit *>(u"reason"_s);
        reason->setPlainText(QString(5'000, u'x')); // more than the journal takes
        QTest::keyClicks(reason, u"y"_s);
        test::HeldThread writer(shown.harness.office.store(), test::HeldThread::Which::Writer);
        QTest::mouseClick(button(form, u"accept"_s), Qt::LeftButton);
        shown.harness.prompts.confirmations << true;
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(form && form->isVisible());
        QVERIFY(shown.harness.prompts.asked.isEmpty());
        writer.letGo();
        QTRY_VERIFY(form->findChild<Banner *>(u"formBanner"_s)->isVisible()); // the refusal is seen
    }

    void theChoiceBeforeIsNotLinkedWhileAnotherIsLookedFor()
    {
        test::ShownTicket shown;
        QVERIFY(shown.harness.office.as(
            u"helpdesk"_s, [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); }));
        shown.as(u"helpdesk"_s);
        const QPointer<QDialog> form = open(shown, u"link"_s);
        auto *found = form->findChild<QListWidget *>(u"found"_s);
        QTRY_COMPARE(found->count(), 1);
        QTest::mouseClick(found->viewport(), Qt::LeftButton, {},
                          found->visualItemRect(found->item(0)).center());
        QVERIFY(button(form, u"accept"_s)->isEnabled());
        test::HeldThread reader(shown.harness.office.store(), test::HeldThread::Which::Reader);
        auto *search = form->findChild<QLineEdit *>(u"search"_s);
        QTest::keyClicks(search, u"BKS-2026-9999"_s);
        QVERIFY(!button(form, u"accept"_s)->isEnabled());
        QTest::keyClick(search, Qt::Key_Return);
        reader.letGo();
        QTRY_COMPARE(found->count(), 0);
        QVERIFY(form && form->isVisible());
        QVERIFY(!shown.view().ticket.duplicateOf.isValid());
    }

    void wordsThatWereRefusedAreOfferedAgain()
    {
        test::ShownTicket shown;
        shown.as(u"semua"_s);
        const QString tooLong(20'000, u'x');
        const auto erase = [&] {
            shown.harness.prompts.texts << tooLong;
            open(shown, u"erase"_s);
        };
        erase();
        QTRY_VERIFY(shown.find<Banner>(u"ticketBanner"_s));
        erase();
        QCOMPARE(shown.harness.prompts.begun, (QStringList{QString(), tooLong}));
    }

    void aRemarkThatWasRefusedIsOfferedAgain()
    {
        test::ShownTicket shown;
        shown.toInvestigation();
        const auto added = shown.harness.office.as(u"aplikasi_anggota"_s, [&](Tx &tx) {
            return desk::addRecommendation(
                tx, {shown.id, {}},
                {.text = u"Perbarui"_s, .owner = u"Dinas Pendidikan"_s, .dueDate = u"2026-12-20"_s});
        });
        QVERIFY(added);
        shown.as(u"aplikasi_anggota"_s);
        QTRY_VERIFY(shown.find<QTabBar>(u"tabBar"_s));
        shown.find<QTabBar>(u"tabBar"_s)->setCurrentIndex(1);
        const QString name = u"declined%1"_s.arg(added->value), tooLong(20'000, u'x');
        QTRY_VERIFY(shown.find<QPushButton>(name));
        shown.harness.prompts.texts << tooLong;
        QTest::mouseClick(shown.find<QPushButton>(name), Qt::LeftButton);
        const auto refused = [&] {
            const auto labels = shown.panel->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"kept for the next try"_s);
            });
        };
        QTRY_VERIFY(refused());
        QTest::mouseClick(shown.find<QPushButton>(name), Qt::LeftButton);
        QCOMPARE(shown.harness.prompts.begun, (QStringList{QString(), tooLong}));
    }
};

TANGGAP_TEST(TestFormDialog)
#include "testformdialog.moc"
