// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/people.h"
#include "support/deskharness.h"
#include "support/heldthread.h"
#include "support/statedearlier.h"
#include "support/testmain.h"
#include "ui/base/widgets/frames.h"
#include "ui/board/assignsheet.h"
#include "ui/board/assigntargets.h"
#include "ui/board/boardtickets.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

using namespace tanggap;
using namespace tanggap::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Sheet
{
    Sheet(DeskHarness &desk, const QString &login, const QList<TicketId> &tickets)
        : sheet(desk.as(login), &desk.window)
        , field(sheet.findChild<QLineEdit *>(u"assignFilter"_s))
        , list(sheet.findChild<QListView *>(u"assignTargets"_s))
        , effects(sheet.findChild<QListWidget *>(u"assignEffects"_s))
        , note(sheet.findChild<QLineEdit *>(u"assignNote"_s))
        , confirm(sheet.findChild<QPushButton *>(u"assignConfirm"_s))
    {
        desk.window.show();
        sheet.openFor(tickets);
    }

    QString chosen() const { return list->currentIndex().data(Qt::DisplayRole).toString(); }

    AssignSheet sheet;
    QLineEdit *field;
    QListView *list;
    QListWidget *effects;
    QLineEdit *note;
    QPushButton *confirm;
};

} // namespace

class TestAssignSheet : public QObject
{
    Q_OBJECT

private slots:
    void typingChoosesAndEnterHandsOn()
    {
        DeskHarness desk;
        const TicketId id = verified(desk.office);
        Sheet sheet(desk, u"helpdesk"_s, {id});
        QTRY_VERIFY(sheet.sheet.isOpen());
        QAbstractItemModelTester tester(sheet.list->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::keyClicks(sheet.field, u"infrastr"_s);
        QCOMPARE(sheet.chosen(), u"Infrastructure"_s);
        QCOMPARE(sheet.effects->count(), 1);
        QVERIFY(sheet.effects->item(0)->text().contains(u"Escalate to Infrastructure"_s));
        QTest::keyClick(sheet.field, Qt::Key_Return);
        QTRY_VERIFY(!sheet.sheet.isOpen());
        QCOMPARE(entry(desk.office, id).team, u"infra"_s);
        QVERIFY(desk.undo.isOffered());
        desk.undo.takeBack();
        QTRY_COMPARE(entry(desk.office, id).step, u"eskalasi"_s);
    }

    void itMayHaveBeenEarlier()
    {
        DeskHarness desk;
        const TicketId id = verified(desk.office);
        assign(desk.office, id, u"aplikasi"_s);
        desk.advance(20min);
        Sheet sheet(desk, u"semua"_s, {id});
        QTRY_VERIFY(sheet.sheet.isOpen());
        QTest::keyClicks(sheet.field, u"infrastr"_s);
        QTest::keyClick(sheet.field, Qt::Key_Tab);
        QTest::keyClick(sheet.note, Qt::Key_Tab); // the ring of the focus goes on to it
        QCOMPARE(sheet.sheet.focusWidget()->objectName(), u"happenedEarlier"_s);
        stateTenMinutesAgo(&sheet.sheet);
        QTest::keyClick(sheet.sheet.findChild<QLineEdit *>(u"lateReason"_s), Qt::Key_Return);
        QTRY_VERIFY(!sheet.sheet.isOpen());
        QVERIFY(toldTenMinutesLate(desk.office, id, u"ticket.assigned"_s));
    }

    void photographs()
    {
        const QString folder = qEnvironmentVariable("TANGGAP_PICTURES");
        if (folder.isEmpty())
            QSKIP("TANGGAP_PICTURES names no folder");
        for (const auto &[language, scheme, name] :
             {std::tuple(Language::Indonesian, Scheme::Light, u"/assign-id-light.png"_s),
              std::tuple(Language::English, Scheme::Dark, u"/assign-en-dark.png"_s)}) {
            DeskHarness desk;
            desk.languages.set(language);
            desk.theme.setScheme(scheme);
            Sheet sheet(desk, u"semua"_s, {verified(desk.office)});
            QTRY_VERIFY(sheet.sheet.isOpen());
            desk.advance(20min);
            stateTenMinutesAgo(&sheet.sheet);
            desk.window.grab().save(folder + name);
        }
    }

    void aTeamUnfoldsItsPeople()
    {
        DeskHarness desk;
        const TicketId id = verified(desk.office);
        const PersonId member = personOf(desk.office, u"aplikasi_anggota"_s);
        const auto person =
            desk.office.store().readNow(u"semua"_s, [&](Reader &r) { return people::person(r.db, member); });
        Sheet sheet(desk, u"semua"_s, {id});
        QTRY_VERIFY(sheet.sheet.isOpen());
        QAbstractItemModelTester tester(sheet.list->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 40 && sheet.chosen() != person->name; ++i) {
            QTest::keyClick(sheet.field, Qt::Key_Down);
            QCoreApplication::processEvents(); // the next team unfolds
        }
        QCOMPARE(sheet.chosen(), person->name);
        QTest::keyClick(sheet.field, Qt::Key_Tab);
        QTest::keyClicks(sheet.note, u"mohon segera"_s);
        QTest::keyClick(sheet.note, Qt::Key_Return);
        QTRY_VERIFY(!sheet.sheet.isOpen());
        QCOMPARE(entry(desk.office, id).person, member);
        QCOMPARE(entry(desk.office, id).team, u"aplikasi"_s);
    }

    void eachOfSeveralSaysWhatHappens()
    {
        DeskHarness desk;
        const TicketId waiting = verified(desk.office);
        const TicketId early = received(desk.office);
        const TicketId given = verified(desk.office);
        assign(desk.office, given, u"aplikasi"_s);
        Sheet sheet(desk, u"semua"_s, {waiting, early, given});
        QTRY_VERIFY(sheet.sheet.isOpen());
        QTest::keyClicks(sheet.field, u"infrastr"_s);
        QCOMPARE(sheet.effects->count(), 3);
        QVERIFY(sheet.effects->item(0)->text().contains(u"Escalate"_s));
        QVERIFY(sheet.effects->item(1)->text().contains(u"not verified"_s));
        QVERIFY(sheet.effects->item(2)->text().contains(u"Reassign"_s));
        QTest::mouseClick(sheet.confirm, Qt::LeftButton);
        auto *banner = sheet.sheet.findChild<Banner *>();
        QTRY_VERIFY(banner->isVisible()); // it stays and names the one that did not go
        QCOMPARE(entry(desk.office, waiting).team, u"infra"_s);
        QCOMPARE(entry(desk.office, given).team, u"infra"_s);
        QCOMPARE(entry(desk.office, early).team, QString());
        QCOMPARE(sheet.effects->count(), 1);
        QVERIFY(!sheet.confirm->isVisible());
        desk.undo.takeBack(); // both, the last first
        QTRY_COMPARE(entry(desk.office, waiting).step, u"eskalasi"_s);
        QTRY_COMPARE(entry(desk.office, given).team, u"aplikasi"_s);
    }

    void whatSomebodyElseChangedIsReported()
    {
        DeskHarness desk;
        const TicketId id = verified(desk.office);
        assign(desk.office, id, u"aplikasi"_s);
        Sheet sheet(desk, u"semua"_s, {id});
        QTRY_VERIFY(sheet.sheet.isOpen());
        assign(desk.office, id, u"ppi"_s);
        QTest::keyClicks(sheet.field, u"infrastr"_s);
        QTest::keyClick(sheet.field, Qt::Key_Return);
        QTRY_VERIFY(sheet.sheet.findChild<Banner *>()->isVisible());
        QCOMPARE(entry(desk.office, id).team, u"ppi"_s);
    }

    void itStaysUntilTheAnswersAreThere()
    {
        DeskHarness desk;
        const TicketId id = verified(desk.office);
        assign(desk.office, id, u"aplikasi"_s);
        Sheet sheet(desk, u"semua"_s, {id});
        QTRY_VERIFY(sheet.sheet.isOpen());
        assign(desk.office, id, u"ppi"_s); // so that it is refused
        QTest::keyClicks(sheet.field, u"infrastr"_s);
        HeldThread writer(desk.office.store(), HeldThread::Which::Writer);
        QTest::keyClick(sheet.field, Qt::Key_Return);
        QTest::keyClick(sheet.field, Qt::Key_Escape);
        QVERIFY(sheet.sheet.isOpen());
        writer.letGo();
        QTRY_VERIFY(sheet.sheet.findChild<Banner *>()->isVisible());
        QTest::keyClick(sheet.field, Qt::Key_Escape);
        QVERIFY(!sheet.sheet.isOpen());
    }

    void aFullTeamWaitsForANote()
    {
        DeskHarness desk;
        giveCapacity(desk.office, 1);
        assign(desk.office, verified(desk.office), u"infra"_s);
        const TicketId id = verified(desk.office);
        Sheet sheet(desk, u"helpdesk"_s, {id});
        QTRY_VERIFY(sheet.sheet.isOpen());
        QTest::keyClicks(sheet.field, u"infrastr"_s);
        QVERIFY(!sheet.confirm->isEnabled());
        QTest::keyClick(sheet.field, Qt::Key_Return); // asks for the note instead
        QCOMPARE(entry(desk.office, id).team, QString());
        QTest::keyClicks(sheet.note, u"tim lain penuh"_s);
        QVERIFY(sheet.confirm->isEnabled());
        QTest::keyClick(sheet.note, Qt::Key_Return);
        QTRY_COMPARE(entry(desk.office, id).team, u"infra"_s);
    }

    void nothingMatches()
    {
        DeskHarness desk;
        const TicketId id = verified(desk.office);
        Sheet sheet(desk, u"helpdesk"_s, {id});
        QTRY_VERIFY(sheet.sheet.isOpen());
        QTest::keyClicks(sheet.field, u"zzzz"_s);
        QCOMPARE(sheet.list->model()->rowCount(), 0);
        QVERIFY(!sheet.confirm->isEnabled());
        QTest::keyClick(sheet.field, Qt::Key_Return);
        QTest::keyClick(sheet.field, Qt::Key_Escape);
        QVERIFY(!sheet.sheet.isOpen());
        QCOMPARE(entry(desk.office, id).team, QString());
    }
};

TANGGAP_TEST(TestAssignSheet)
#include "testassignsheet.moc"
