// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/positions.h"
#include "desk/register.h"
#include "store/people.h"
#include "support/deskharness.h"
#include "support/heldthread.h"
#include "support/testmain.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/pill.h"
#include "ui/models/keyedtable.h"
#include "ui/roster/rosterpage.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>

using namespace tanggap;
using namespace tanggap::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

struct Shown
{
    explicit Shown(const QString &login)
        : page(harness.as(login))
    {
        page.resize(1166, 680);
        page.show();
        if (!QTest::qWaitFor([this] { return find<QTreeView>("people")->model()->rowCount() > 0; }))
            qFatal("nobody is shown");
    }
    template <class T>
    T *find(const char *name)
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    void press(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    void type(const char *name, const QString &text)
    {
        find<QLineEdit>(name)->clear();
        QTest::keyClicks(find<QLineEdit>(name), text);
    }
    /// Waits for the list and chooses the row of that person or account.
    void choose(const char *list, const QString &text)
    {
        auto *view = find<QTreeView>(list);
        QTRY_VERIFY(view->model()->rowCount() > 0);
        const auto hits =
            view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly);
        QVERIFY(!hits.isEmpty());
        view->setCurrentIndex(hits.first());
    }
    Person person(const QString &name)
    {
        const auto all = harness.office.store().readNow(
            Store::System, [](Reader &reader) { return people::all(reader.db); });
        const auto found =
            std::find_if(all->begin(), all->end(), [&](const Person &one) { return one.name == name; });
        return found == all->end() ? Person() : *found;
    }

    DeskHarness harness;
    RosterPage page;
};

QString labels(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

} // namespace

class TestRosterPage : public QObject
{
    Q_OBJECT

private slots:
    void structureShowsHoldersAndDuties()
    {
        Shown shown(u"ppi_anggota"_s);
        auto *tree = shown.find<QTreeWidget>("structure");
        QTRY_COMPARE(tree->topLevelItemCount(), 9);
        int roles = 0, positions = 0;
        for (int i = 0; i < 9; ++i) {
            roles += tree->topLevelItem(i)->childCount();
            for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
                positions += tree->topLevelItem(i)->child(j)->childCount();
        }
        QCOMPARE(roles, 13);
        QCOMPARE(positions, 19);
        QTreeWidgetItem *members = tree->topLevelItem(4)->child(1);
        QVERIFY(members->text(1).contains(u"Sample ppi_anggota"_s));
        tree->setCurrentItem(members);
        QVERIFY(labels(shown.find<QWidget>("duties")).contains(u"Duties (Lampiran II)\n9"_s));
        QTest::keyClicks(shown.find<QLineEdit>("rosterSearch"), u"publikasi_koord"_s);
        QVERIFY(tree->topLevelItem(4)->isHidden());
        QVERIFY(!tree->topLevelItem(7)->isHidden());
    }

    void whoWasShownOnceIsNotForcedAgain()
    {
        Shown shown(u"ketua"_s);
        const auto current = [&] {
            return shown.find<QTreeView>("people")->currentIndex().siblingAtColumn(0).data().toString();
        };
        Person other = shown.person(u"Sample helpdesk"_s);
        shown.page.showPerson(shown.person(u"Sample ketua"_s).id);
        QCOMPARE(current(), u"Sample ketua"_s);
        shown.choose("people", u"Sample sekretaris"_s);
        other.phone = u"000-111"_s;
        QVERIFY(shown.harness.office.as(u"ketua"_s, [&](Tx &tx) { return desk::savePerson(tx, other); }));
        const auto listed = [&] {
            const QAbstractItemModel *people = shown.find<QTreeView>("people")->model();
            return !people->match(people->index(0, 3), Qt::DisplayRole, other.phone).isEmpty();
        };
        QTRY_VERIFY(listed());
        QCOMPARE(current(), u"Sample sekretaris"_s);
    }

    void positionsAreEditedInBothLanguages()
    {
        Shown shown(u"ketua"_s);
        auto *tree = shown.find<QTreeWidget>("structure");
        QTRY_COMPARE(tree->topLevelItemCount(), 9);
        tree->setCurrentItem(tree->topLevelItem(4)->child(1));
        const auto held = [&] {
            return (*shown.harness.office.store().readNow(
                        Store::System, [](Reader &reader) { return reader.definitions.organization(); }))
                ->role(u"ppi_anggota"_s)
                ->positions;
        };
        const QList<Position> before = held();
        const auto form = [&] { return shown.page.findChild<QDialog *>(u"positionsForm"_s); };
        shown.press("editPositions");
        QTRY_VERIFY(form());
        auto *accept = form()->findChild<QPushButton *>(u"accept"_s);
        QVERIFY(!accept->isEnabled()); // nothing changed yet
        const auto line = [&](int row, const char *language) {
            return form()->findChild<QLineEdit *>(u"position/%1/"_s.arg(row) + QLatin1String(language));
        };
        QCOMPARE(line(0, "id")->text(), before.at(0).title.id);
        // The drill's person sits in the first: it cannot go, and says who holds it.
        auto *remove = form()->findChild<QToolButton *>(u"position/0/remove"_s);
        QVERIFY(!remove->isEnabled());
        QVERIFY(remove->toolTip().contains(u"Sample ppi_anggota"_s));
        line(0, "id")->setText(u"Kepala Bidang Digital"_s);
        line(0, "en")->setText(u"Head of Digital"_s);
        const int last = int(before.size());
        QTest::mouseClick(form()->findChild<QPushButton *>(u"addPosition"_s), Qt::LeftButton);
        QVERIFY(!accept->isEnabled()); // the new line is empty
        QTest::keyClicks(line(last, "id"), u"Pranata Komputer Ahli"_s);
        QVERIFY(accept->isEnabled());
        QTest::mouseClick(form()->findChild<QToolButton *>(u"position/%1/remove"_s.arg(last - 1)),
                          Qt::LeftButton);
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(!form());
        QCOMPARE(held().size(), before.size());
        QCOMPARE(held().first().title, (Localized{u"Kepala Bidang Digital"_s, u"Head of Digital"_s}));
        QCOMPARE(held().constLast().title.id, u"Pranata Komputer Ahli"_s);
        QTRY_COMPARE(tree->topLevelItem(4)->child(1)->child(0)->text(0), u"Head of Digital"_s);
        QCOMPARE(shown.person(u"Sample ppi_anggota"_s).position, u"Kepala Bidang Digital"_s);
    }

    void aFasterColleaguesPositionsStay()
    {
        Shown shown(u"ketua"_s);
        auto *tree = shown.find<QTreeWidget>("structure");
        QTRY_COMPARE(tree->topLevelItemCount(), 9);
        tree->setCurrentItem(tree->topLevelItem(4)->child(1));
        shown.press("editPositions");
        const auto form = [&] { return shown.page.findChild<QDialog *>(u"positionsForm"_s); };
        QTRY_VERIFY(form());
        const auto held = [&] {
            return (*shown.harness.office.store().readNow(
                        Store::System, [](Reader &reader) { return reader.definitions.organization(); }))
                ->role(u"ppi_anggota"_s)
                ->positions;
        };
        const QList<Position> before = held();
        QList<Position> theirs = before;
        theirs << Position{{}, {u"Milik rekan"_s, {}}};
        QVERIFY(shown.harness.office.as(
            u"semua"_s, [&](Tx &tx) { return desk::setPositions(tx, u"ppi_anggota"_s, before, theirs); }));
        QTest::mouseClick(form()->findChild<QPushButton *>(u"addPosition"_s), Qt::LeftButton);
        form()->findChild<QLineEdit *>(u"position/%1/id"_s.arg(before.size()))->setText(u"Milik saya"_s);
        auto *accept = form()->findChild<QPushButton *>(u"accept"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        auto *banner = form()->findChild<Banner *>(u"formBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(form()); // stays open with what was typed, and theirs beside it
        const auto added = [&] {
            const auto *line = form()->findChild<QLineEdit *>(u"position/%1/id"_s.arg(before.size() + 1));
            return line ? line->text() : QString();
        };
        QTRY_COMPARE(added(), u"Milik rekan"_s);
        QTRY_VERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(!form());
        QCOMPARE(held().size(), before.size() + 2);
    }

    void whoDoesNotKeepTheRosterReadsPositionsOnly()
    {
        Shown shown(u"ppi_anggota"_s);
        QTRY_VERIFY(shown.find<QPushButton>("editPositions"));
        QVERIFY(!shown.find<QPushButton>("editPositions")->isEnabled());
        QVERIFY(!shown.find<QPushButton>("editPositions")->toolTip().isEmpty());
    }

    void headEditsTheRoster()
    {
        Shown shown(u"ketua"_s);
        shown.press("addPerson");
        QVERIFY(!shown.find<QPushButton>("savePerson")->isEnabled());
        shown.type("personName", u"Nama Pejabat"_s);
        shown.type("personPosition", u"Analis Keamanan Siber"_s);
        shown.type("personPhone", u"000-111"_s);
        auto *add = shown.page.findChild<Chip *>(u"addRole"_s);
        QVERIFY(add->isEnabled());
        add->menu()->findChild<QAction *>(u"infra_anggota"_s)->trigger();
        shown.page.findChild<Chip *>(u"addRole"_s)->menu()->findChild<QAction *>(u"ppi_anggota"_s)->trigger();
        shown.press("savePerson");
        QTRY_COMPARE(shown.person(u"Nama Pejabat"_s).phone, u"000-111"_s);
        QCOMPARE(shown.person(u"Nama Pejabat"_s).roles, QStringList({u"infra_anggota"_s, u"ppi_anggota"_s}));

        // Changed again, with what came back from the store.
        QTRY_VERIFY(!shown.find<QPushButton>("savePerson")->isEnabled());
        shown.type("personPhone", u"000-222"_s);
        shown.press("savePerson");
        QTRY_COMPARE(shown.person(u"Nama Pejabat"_s).phone, u"000-222"_s);
    }

    void conflictKeepsWhatWasTyped()
    {
        Shown shown(u"ketua"_s);
        shown.page.showTab(RosterPage::Tab::People);
        shown.choose("people", u"Sample infra_anggota"_s);
        shown.type("personPhone", u"000-333"_s);
        Person other = shown.person(u"Sample infra_anggota"_s);
        other.rank = u"Penata (contoh)"_s;
        QVERIFY(shown.harness.office.as(u"ketua"_s, [&](Tx &tx) { return desk::savePerson(tx, other); }));
        QTest::qWait(50);
        QCOMPARE(shown.find<QLineEdit>("personPhone")->text(), u"000-333"_s);
        shown.press("savePerson");
        QTRY_VERIFY(shown.find<QPushButton>("savePerson")->isEnabled());
        QCOMPARE(shown.find<QLineEdit>("personPhone")->text(), u"000-333"_s);
        QCOMPARE(shown.person(u"Sample infra_anggota"_s).phone, QString());
        // Theirs is there too by now; the next try goes through and takes nothing away.
        QTRY_COMPARE(shown.find<QLineEdit>("personRank")->text(), u"Penata (contoh)"_s);
        shown.press("savePerson");
        QTRY_COMPARE(shown.person(u"Sample infra_anggota"_s).phone, u"000-333"_s);
        QCOMPARE(shown.person(u"Sample infra_anggota"_s).rank, u"Penata (contoh)"_s);
    }

    void whatIsTypedWhileSavingIsNotSavedYet()
    {
        Shown shown(u"ketua"_s);
        shown.page.showTab(RosterPage::Tab::People);
        shown.choose("people", u"Sample infra_anggota"_s);
        shown.type("personPhone", u"000-444"_s);
        HeldThread writer(shown.harness.office.store(), HeldThread::Which::Writer);
        shown.press("savePerson");
        QTest::keyClicks(shown.find<QLineEdit>("personPhone"), u"55"_s);
        writer.letGo();
        QTRY_VERIFY(shown.find<QPushButton>("savePerson")->isEnabled());
        QCOMPARE(shown.person(u"Sample infra_anggota"_s).phone, u"000-444"_s);
        shown.press("savePerson");
        QTRY_COMPARE(shown.person(u"Sample infra_anggota"_s).phone, u"000-44455"_s);
    }

    void anotherOneChosenWhileOneIsSavedStaysThemselves()
    {
        Shown shown(u"ketua"_s);
        shown.page.showTab(RosterPage::Tab::People);
        shown.choose("people", u"Sample infra_anggota"_s);
        shown.type("personPhone", u"000-444"_s);
        HeldThread writer(shown.harness.office.store(), HeldThread::Which::Writer);
        shown.press("savePerson");
        shown.harness.prompts.confirmations << true; // what is on its way counts as typed
        shown.choose("people", u"Sample helpdesk"_s);
        writer.letGo();
        QTRY_COMPARE(shown.person(u"Sample infra_anggota"_s).phone, u"000-444"_s);
        QTRY_VERIFY(!shown.find<QPushButton>("savePerson")->isEnabled());
        QCOMPARE(shown.find<QLineEdit>("personName")->text(), u"Sample helpdesk"_s);
        shown.type("personPhone", u"000-666"_s);
        shown.press("savePerson");
        QTRY_COMPARE(shown.person(u"Sample helpdesk"_s).phone, u"000-666"_s);
        QCOMPARE(shown.person(u"Sample infra_anggota"_s).phone, u"000-444"_s);
    }

    void twoWhoAreSavedAtOnceStayTwo()
    {
        Shown shown(u"ketua"_s);
        shown.page.showTab(RosterPage::Tab::People);
        shown.choose("people", u"Sample infra_anggota"_s);
        shown.type("personPhone", u"000-444"_s);
        HeldThread writer(shown.harness.office.store(), HeldThread::Which::Writer);
        shown.press("savePerson");
        shown.harness.prompts.confirmations << true;
        shown.choose("people", u"Sample helpdesk"_s);
        shown.type("personPhone", u"000-666"_s);
        shown.press("savePerson");
        shown.type("personPhone", u"000-777"_s); // not saved yet
        writer.letGo();
        QTRY_COMPARE(shown.harness.toasts.count(), 2);
        QCOMPARE(shown.person(u"Sample infra_anggota"_s).phone, u"000-444"_s);
        QCOMPARE(shown.person(u"Sample helpdesk"_s).phone, u"000-666"_s);
        shown.press("savePerson");
        QTRY_COMPARE(shown.person(u"Sample helpdesk"_s).phone, u"000-777"_s);
        QCOMPARE(shown.person(u"Sample infra_anggota"_s).phone, u"000-444"_s);
    }

    void unsavedWordsAreAskedForBeforeAnotherIsShown()
    {
        Shown shown(u"ketua"_s);
        shown.page.showTab(RosterPage::Tab::People);
        const auto current = [&] {
            return shown.find<QTreeView>("people")->currentIndex().siblingAtColumn(0).data().toString();
        };
        shown.choose("people", u"Sample infra_anggota"_s);
        shown.type("personPhone", u"000-777"_s);
        shown.choose("people", u"Sample helpdesk"_s); // the answer is no
        QCOMPARE(shown.harness.prompts.asked, QStringList{u"Discard changes?"_s});
        QCOMPARE(current(), u"Sample infra_anggota"_s);
        QCOMPARE(shown.find<QLineEdit>("personPhone")->text(), u"000-777"_s);
        shown.press("addPerson"); // and no again
        QCOMPARE(shown.find<QLineEdit>("personPhone")->text(), u"000-777"_s);
        shown.harness.prompts.confirmations << true;
        shown.choose("people", u"Sample helpdesk"_s);
        QCOMPARE(shown.find<QLineEdit>("personName")->text(), u"Sample helpdesk"_s);
        shown.choose("people", u"Sample ketua"_s); // nothing typed, nothing asked
        QCOMPARE(shown.harness.prompts.asked.size(), 3);
        QCOMPARE(current(), u"Sample ketua"_s);
    }

    void memberMayLookOnly()
    {
        Shown shown(u"ppi_anggota"_s);
        shown.page.showTab(RosterPage::Tab::People);
        shown.choose("people", u"Sample ketua"_s);
        QVERIFY(!shown.find<QLineEdit>("personName")->isEnabled());
        QVERIFY(!shown.find<QLineEdit>("personName")->toolTip().isEmpty());
        QVERIFY(!shown.find<QPushButton>("savePerson")->isEnabled());
        QVERIFY(!shown.find<QPushButton>("addPerson")->isEnabled());
        QVERIFY(!shown.page.findChild<Chip *>(u"addRole"_s)->isEnabled());
        shown.page.showTab(RosterPage::Tab::Accounts);
        shown.choose("accounts", u"helpdesk"_s);
        QVERIFY(!shown.find<QPushButton>("resetPassword")->isEnabled());
        QVERIFY(!shown.find<QPushButton>("toggleAccount")->isEnabled());
        QVERIFY(!shown.find<QPushButton>("addAccount")->isEnabled());
    }

    void accountWithAOneTimePassword()
    {
        Shown shown(u"ketua"_s);
        shown.page.showTab(RosterPage::Tab::Accounts);
        shown.choose("accounts", u"helpdesk"_s);
        shown.type("accountLogin", u"petugas.baru"_s);
        shown.press("addAccount");
        auto *once = shown.find<QLineEdit>("oneTimePassword");
        QTRY_VERIFY(once->isVisible());
        const QString password = once->text();
        QCOMPARE(password.size(), 19);
        const auto session = desk::logIn(shown.harness.office.store(), u"petugas.baru"_s, password);
        QVERIFY(session);
        QVERIFY(session->mustChangePassword);
        shown.press("passwordNoted");
        QVERIFY(once->text().isEmpty());
        // A second one of that name is refused, in words, with the name still there.
        QTRY_VERIFY(shown.find<QPushButton>("addAccount")->isEnabled());
        shown.press("addAccount");
        QTRY_VERIFY(labels(&shown.page).contains(u"There is an account “petugas.baru” already."_s));
        QCOMPARE(shown.find<QLineEdit>("accountLogin")->text(), u"petugas.baru"_s);
    }

    void resetCloseAndOpen()
    {
        Shown shown(u"ketua"_s);
        shown.page.showTab(RosterPage::Tab::Accounts);
        shown.choose("accounts", u"helpdesk"_s);
        shown.harness.prompts.confirmations << true;
        shown.press("resetPassword");
        QTRY_VERIFY(shown.find<QLineEdit>("oneTimePassword")->isVisible());
        Store &store = shown.harness.office.store();
        QVERIFY(!desk::logIn(store, u"helpdesk"_s, u"latihan"_s));
        QVERIFY(desk::logIn(store, u"helpdesk"_s, shown.find<QLineEdit>("oneTimePassword")->text()));
        shown.press("toggleAccount");
        QTRY_COMPARE(shown.find<QPushButton>("toggleAccount")->text(), u"Open the account"_s);
        QVERIFY(!desk::logIn(store, u"helpdesk"_s, shown.find<QLineEdit>("oneTimePassword")->text()));
        shown.press("toggleAccount");
        QTRY_COMPARE(shown.find<QPushButton>("toggleAccount")->text(), u"Close the account"_s);
        shown.choose("accounts", u"ketua"_s);
        QVERIFY(!shown.find<QPushButton>("toggleAccount")->isEnabled());
    }

    void rowsAreMergedByKey()
    {
        KeyedTable table(1);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rows = [](const QString &keys, const QString &mark = {}) {
            QList<KeyedRow> list;
            for (const QChar key : keys)
                list << KeyedRow{QString(key), {QString(key) + mark}};
            return list;
        };
        table.setRows(rows(u"abcd"_s));
        const QPersistentModelIndex c = table.index(2, 0);
        for (const QString &keys : {u"dcba"_s, u"xcya"_s, u"c"_s, u"abcd"_s}) {
            table.setRows(rows(keys));
            QCOMPARE(table.rows(), rows(keys));
            QCOMPARE(c.row(), int(keys.indexOf(u'c')));
        }
        QSignalSpy changes(&table, &KeyedTable::dataChanged);
        table.setRows(rows(u"abcd"_s));
        QCOMPARE(changes.size(), 0);
        table.setRows(rows(u"abcd"_s, u"!"_s));
        QCOMPARE(changes.size(), 4);
        QCOMPARE(c.data().toString(), u"c!"_s);
    }
};

TANGGAP_TEST(TestRosterPage)
#include "testrosterpage.moc"
