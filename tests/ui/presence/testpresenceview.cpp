// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/assignticket.h"
#include "desk/presence.h"
#include "desk/register.h"
#include "desk/shiftnote.h"
#include "store/people.h"
#include "support/activitywork.h"
#include "support/deskharness.h"
#include "support/testmain.h"
#include "ui/base/widgets/inputs.h"
#include "ui/presence/dutywatch.h"
#include "ui/roster/rosterpage.h"
#include "ui/ticket/assignfields.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Duty, absence, acting officials and the handover of a shift, as people write them down and see them.
class TestPresenceView : public QObject
{
    Q_OBJECT

    struct Desk
    {
        test::DeskHarness harness;
        std::unique_ptr<RosterPage> page;

        explicit Desk(const QString &organization = u"bekasi"_s)
            : harness(organization)
        {
        }
        RosterPage *sit(const QString &login)
        {
            page.reset();
            page = std::make_unique<RosterPage>(harness.as(login), &harness.window);
            page->setGeometry(harness.window.rect());
            harness.window.show();
            page->showTab(RosterPage::Tab::Presence);
            page->show();
            return page.get();
        }
        template <class T>
        T *find(const QString &name) const
        {
            return page->findChild<T *>(name);
        }
        void press(const QString &name) const
        {
            auto *button = find<QPushButton>(name);
            QVERIFY2(button && button->isEnabled(), qPrintable(name));
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
        QDialog *form(const QString &name) const
        {
            QDialog *shown = nullptr;
            (void)QTest::qWaitFor([&] {
                for (QDialog *dialog : page->findChildren<QDialog *>(name)) {
                    if (dialog->isVisible())
                        shown = dialog;
                }
                return shown != nullptr;
            });
            return shown;
        }
        static void accept(QDialog *form)
        {
            auto *button = form->findChild<QPushButton *>(u"accept"_s);
            QVERIFY(button->isEnabled());
            QTest::mouseClick(button, Qt::LeftButton);
        }
        PersonId person(const QString &login) { return test::personNamed(harness.office, login); }
        QString nameOf(const QString &login)
        {
            return harness.office.store()
                .readNow(Store::System,
                         [id = person(login)](Reader &reader) { return people::person(reader.db, id); })
                ->name;
        }
        QList<Presence> presences()
        {
            return *harness.office.store().readNow(Store::System, [](Reader &reader) {
                return presence::during(reader.db, reader.now, reader.now + 24h * 366);
            });
        }
        int rows() const { return find<QTreeView>(u"presences"_s)->model()->rowCount(); }
        bool shows(const QString &text) const
        {
            const QList<QLabel *> labels = page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text().contains(text); });
        }
        void change(const QString &login, const std::function<void(Person &)> &how)
        {
            MUST(harness.office.as(u"semua"_s, [&](Tx &tx) -> Result<> {
                TRY_LET(Person one, people::person(tx.db(), person(login)));
                how(one);
                TRY(desk::savePerson(tx, one));
                return {};
            }));
        }
    };

private slots:
    void whoIsPutOnDutyIsShownWithTheirPhone()
    {
        Desk desk;
        desk.change(u"helpdesk"_s, [](Person &one) { one.phone = u"000-1234"_s; });
        desk.sit(u"ketua"_s);
        desk.press(u"putOnDuty"_s);
        QDialog *form = desk.form(u"presenceForm"_s);
        QVERIFY(form);
        form->findChild<ChoiceBox *>(u"person"_s)->choose(QString::number(desk.person(u"helpdesk"_s).value));
        QVERIFY(form->findChild<ChoiceBox *>(u"person"_s)->isAncestorOf(form->focusWidget()) ||
                form->focusWidget() == form->findChild<ChoiceBox *>(u"person"_s));
        auto *note = form->findChild<QPlainTextEdit *>(u"note"_s);
        note->setFocus();
        QTest::keyClick(note, Qt::Key_Tab); // the fields first, then the buttons
        QCOMPARE(form->focusWidget()->objectName(), u"cancel"_s);
        auto *ends = form->findChild<QLineEdit *>(u"ends"_s);
        QTest::keyClicks(ends, u"nonsense"_s);
        QVERIFY(!form->findChild<QPushButton *>(u"accept"_s)->isEnabled());
        ends->clear();
        QTest::keyClicks(ends, u"22.00"_s); // later today
        Desk::accept(form);
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(desk.presences().size(), 1);
        QCOMPARE(desk.presences().constFirst().person, desk.person(u"helpdesk"_s));
        QVERIFY(desk.presences().constFirst().ends);
        QTRY_VERIFY(desk.shows(u"000-1234"_s));
        // It is over when its time is, with nobody doing anything.
        desk.harness.advance(24h);
        QTRY_VERIFY(!desk.shows(u"000-1234"_s));
    }

    void ofTwoOfOneNameNobodyElseGoesOnDuty()
    {
        Desk desk;
        desk.change(u"helpdesk"_s, [](Person &one) { one.name = u"Budi Contoh A"_s; });
        desk.change(u"infra_anggota"_s, [](Person &one) { one.name = u"Budi Contoh B"_s; });
        desk.sit(u"ketua"_s);
        desk.press(u"putOnDuty"_s);
        QDialog *form = desk.form(u"presenceForm"_s);
        QVERIFY(form);
        auto *person = form->findChild<ChoiceBox *>(u"person"_s);
        auto *accept = form->findChild<QPushButton *>(u"accept"_s);
        QCOMPARE(person->choice(), QString::number(desk.person(u"ketua"_s).value)); // oneself, to begin with
        QVERIFY(accept->isEnabled());
        person->setFocus();
        person->lineEdit()->selectAll();
        QTest::keyClicks(person->lineEdit(), u"Budi"_s);
        QVERIFY(!accept->isEnabled());
        QCOMPARE(person->choice(), QString());
        while (QWidget *list = QApplication::activePopupWidget())
            list->hide();
        QTest::mouseClick(accept, Qt::LeftButton);
        form->findChild<QPlainTextEdit *>(u"note"_s)->setFocus();
        QTest::mouseClick(accept, Qt::LeftButton);
        QVERIFY(form->isVisible());
        person->setFocus();
        person->lineEdit()->selectAll();
        QTest::keyClicks(person->lineEdit(), u"Budi Contoh B"_s);
        while (QWidget *list = QApplication::activePopupWidget())
            list->hide();
        form->findChild<QPlainTextEdit *>(u"note"_s)->setFocus();
        Desk::accept(form);
        QTRY_COMPARE(desk.presences().size(), 1);
        QCOMPARE(desk.presences().constFirst().person, desk.person(u"infra_anggota"_s));
    }

    void theFootOfTheWindowFollowsTheTime()
    {
        Desk desk;
        desk.change(u"helpdesk"_s, [](Person &one) { one.phone = u"000-1234"_s; });
        DutyWatch watch(desk.harness.as(u"agen_opd"_s)); // everybody sees whom to call
        QSignalSpy changed(&watch, &DutyWatch::changed);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(watch.inWords(), QString());
        MUST(desk.harness.office.as(u"helpdesk"_s, [](Tx &tx) {
            return desk::addPresence(
                tx, {.person = tx.actor().person, .begins = tx.now() + 1h, .ends = tx.now() + 2h});
        }));
        QTRY_VERIFY(changed.size() > 1);
        QCOMPARE(watch.inWords(), QString());
        desk.harness.advance(1h);
        QCOMPARE(watch.inWords(), desk.nameOf(u"helpdesk"_s) + u" 000-1234"_s);
        desk.harness.advance(1h);
        QCOMPARE(watch.inWords(), QString());
    }

    void anAbsenceWithItsStandIn()
    {
        Desk desk;
        desk.sit(u"infra_anggota"_s);
        desk.press(u"putAway"_s);
        QDialog *form = desk.form(u"presenceForm"_s);
        QVERIFY(form);
        auto *who = form->findChild<ChoiceBox *>(u"person"_s);
        QCOMPARE(who->count(), 1); // one's own, without the keys of the roster
        form->findChild<ChoiceBox *>(u"standIn"_s)
            ->choose(QString::number(desk.person(u"infra_koordinator"_s).value));
        form->findChild<QPlainTextEdit *>(u"note"_s)->setPlainText(u"Cuti"_s);
        Desk::accept(form);
        QTRY_COMPARE(desk.rows(), 1);
        const Presence away = desk.presences().constFirst();
        QCOMPARE(away.sort, Presence::Sort::Away);
        QCOMPARE(away.standIn, desk.person(u"infra_koordinator"_s));
        QVERIFY(!away.ends); // until somebody ends it
        auto *list = desk.find<QTreeView>(u"presences"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        desk.press(u"endPresence"_s);
        QTRY_VERIFY(desk.presences().isEmpty());
    }

    void whyIsNotForEverybody()
    {
        Desk desk;
        MUST(desk.harness.office.as(u"infra_anggota"_s, [](Tx &tx) {
            return desk::addPresence(tx, {.person = tx.actor().person,
                                          .sort = Presence::Sort::Away,
                                          .begins = tx.now(),
                                          .note = u"Sakit"_s});
        }));
        for (const auto &[login, told] : {std::pair(u"ketua"_s, true), std::pair(u"agen_opd"_s, false)}) {
            desk.sit(login);
            QTRY_COMPARE(desk.rows(), 1);
            const auto *model = desk.find<QTreeView>(u"presences"_s)->model();
            QCOMPARE(model->index(0, 4).data().toString() == u"Sakit"_s, told);
        }
    }

    void somebodyActsForTheHead()
    {
        Desk desk;
        desk.sit(u"sekretaris"_s);
        const auto *acting = desk.find<QPushButton>(u"putActing"_s);
        desk.sit(u"infra_anggota"_s);
        QVERIFY(!desk.find<QPushButton>(u"putActing"_s)->isEnabled());
        desk.sit(u"ketua"_s);
        acting = desk.find<QPushButton>(u"putActing"_s);
        QVERIFY(acting->isEnabled());
        desk.press(u"putActing"_s);
        QDialog *form = desk.form(u"presenceForm"_s);
        QVERIFY(form);
        form->findChild<ChoiceBox *>(u"person"_s)
            ->choose(QString::number(desk.person(u"infra_anggota"_s).value));
        form->findChild<ChoiceBox *>(u"role"_s)->choose(u"ketua"_s);
        form->findChild<ChoiceBox *>(u"manner"_s)->choose(u"plt"_s);
        Desk::accept(form);
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(desk.presences().constFirst().manner, Presence::Manner::Plt);
        QVERIFY(desk.find<QTreeView>(u"presences"_s)
                    ->model()
                    ->index(0, 1)
                    .data()
                    .toString()
                    .startsWith(u"Plt. "_s));
    }

    void aShiftIsHandedOverAndTaken()
    {
        Desk desk;
        test::receive(desk.harness.office);
        desk.sit(u"helpdesk"_s);
        desk.press(u"giveShiftNow"_s);
        QDialog *form = desk.form(u"giveShift"_s);
        QVERIFY(form);
        QVERIFY(form->findChild<QPlainTextEdit *>(u"shiftText"_s)
                    ->toPlainText()
                    .contains(u"Halaman depan portal sekolah"_s));
        QVERIFY(!form->findChild<QPushButton *>(u"accept"_s)->isEnabled());
        form->findChild<ChoiceBox *>(u"taker"_s)->choose(QString::number(desk.person(u"sekretaris"_s).value));
        form->findChild<QPlainTextEdit *>(u"remarks"_s)->setPlainText(u"Telepon pelapor."_s);
        Desk::accept(form);
        QTRY_VERIFY(desk.find<QPushButton>(u"shift/1"_s));
        // Whoever only looks at it signs nothing.
        desk.sit(u"ketua"_s);
        QTRY_VERIFY(desk.find<QPushButton>(u"shift/1"_s));
        desk.press(u"shift/1"_s);
        form = desk.form(u"shiftNote"_s);
        QVERIFY(form && !form->findChild<QPlainTextEdit *>(u"reply"_s));
        Desk::accept(form);
        desk.sit(u"sekretaris"_s);
        QTRY_VERIFY(desk.find<QPushButton>(u"shift/1"_s));
        desk.press(u"shift/1"_s);
        form = desk.form(u"shiftNote"_s);
        QVERIFY(form);
        form->findChild<QPlainTextEdit *>(u"reply"_s)->setPlainText(u"Siap."_s);
        Desk::accept(form);
        const auto note = [&] {
            return *desk.harness.office.store().readNow(
                Store::System, [](Reader &reader) { return shiftnotes::load(reader.db, ShiftNoteId{1}); });
        };
        QTRY_VERIFY(note().taken);
        QCOMPARE(note().reply, u"Siap."_s);
        QCOMPARE(note().remarks, u"Telepon pelapor."_s);
        QTRY_VERIFY(desk.shows(desk.nameOf(u"sekretaris"_s))); // whose duty it is now
    }

    void aHandoverIsPrinted()
    {
        Desk desk;
        const PersonId taker = desk.person(u"sekretaris"_s);
        MUST(desk.harness.office.as(u"helpdesk"_s,
                                    [&](Tx &tx) { return desk::giveShift(tx, taker, u"Catatan."_s); }));
        desk.sit(u"ketua"_s);
        QTRY_VERIFY(desk.find<QPushButton>(u"shift/1"_s));
        desk.press(u"shift/1"_s);
        QDialog *form = desk.form(u"shiftNote"_s);
        QVERIFY(form);
        QTest::mouseClick(form->findChild<QPushButton *>(u"printShift"_s), Qt::LeftButton);
        QVERIFY(desk.form(u"printPreview"_s));
    }

    void whoSuitsBestIsOfferedFirst()
    {
        Desk desk(u"ciamis"_s);
        auto &office = desk.harness.office;
        Report report = test::Office::report();
        report.systemClass.clear();
        const auto ticket = test::receive(office, report);
        DeskContext &context = desk.harness.as(u"semua"_s);
        AssignFields fields(context);
        fields.showTicket(*test::view(office, ticket));
        auto *people = fields.findChild<QComboBox *>(u"person"_s);
        QTRY_VERIFY(people->count() > 2);
        const PersonId first{people->itemData(1).toLongLong()};
        people->setCurrentIndex(1);
        const auto hints = [&] {
            QString all;
            for (const QLabel *label : fields.findChildren<QLabel *>())
                all += label->text() + u'\n';
            return all;
        };
        QVERIFY2(hints().contains(u"not on record"_s), qPrintable(hints()));
        MUST(office.as(u"semua"_s, [&](Tx &tx) {
            return desk::addPresence(tx, {.person = first, .sort = Presence::Sort::Away, .begins = tx.now()});
        }));
        AssignFields again(context);
        again.showTicket(*test::view(office, ticket));
        people = again.findChild<QComboBox *>(u"person"_s);
        QTRY_VERIFY(people->count() > 2);
        QVERIFY(PersonId{people->itemData(1).toLongLong()} != first);
        QCOMPARE(PersonId{people->itemData(people->count() - 1).toLongLong()}, first);
        QVERIFY(people->itemText(people->count() - 1).endsWith(u"away"_s));
    }

    void periodAndQualificationsAreEdited()
    {
        Desk desk(u"ciamis"_s);
        desk.sit(u"semua"_s);
        desk.page->showTab(RosterPage::Tab::People);
        QTRY_VERIFY(desk.find<QTreeView>(u"people"_s)->model()->rowCount() > 0);
        const PersonId id = test::personNamed(desk.harness.office, u"admin"_s);
        desk.page->showPerson(id);
        auto *list = desk.find<QListWidget>(u"personQualifications"_s);
        QTRY_VERIFY(list->count() > 1);
        QVERIFY(!desk.find<QPushButton>(u"savePerson"_s)->isEnabled());
        list->item(1)->setCheckState(Qt::Checked);
        desk.find<QDateEdit>(u"personFrom"_s)->setDate(QDate(2026, 1, 2));
        desk.press(u"savePerson"_s);
        const auto saved = [&] {
            return *desk.harness.office.store().readNow(
                Store::System, [&](Reader &reader) { return people::person(reader.db, id); });
        };
        QTRY_COMPARE(saved().officeFrom, QDate(2026, 1, 2));
        QCOMPARE(saved().qualifications, QStringList{list->item(1)->data(Qt::UserRole).toString()});
    }

    void whoLeavesHandsTheirTicketsOn()
    {
        Desk desk;
        auto &office = desk.harness.office;
        const auto ticket = test::receive(office);
        test::walkTo(office, ticket, u"investigasi"_s);
        const PersonId member = desk.person(u"aplikasi_anggota"_s);
        const QString team = test::view(office, ticket)->ticket.team;
        const PersonId holder = team == u"aplikasi"_s ? member : desk.person(team + u"_anggota"_s);
        MUST(office.as(u"semua"_s, [&](Tx &tx) {
            return desk::assignTicket(tx, {ticket.id, {}}, team, holder, {});
        }));
        desk.sit(u"ketua"_s);
        QSignalSpy handedOn(desk.page.get(), &RosterPage::handOnRequested);
        QTRY_VERIFY(desk.find<QTreeView>(u"people"_s)->model()->rowCount() > 0);
        desk.page->showPerson(holder);
        QTRY_VERIFY(desk.find<QPushButton>(u"handOnTickets"_s)->isEnabled());
        desk.press(u"handOnTickets"_s);
        QTRY_COMPARE(handedOn.size(), 1);
        QCOMPARE(handedOn.constFirst().constFirst().value<QList<TicketId>>(), QList{ticket.id});
        desk.press(u"personTickets"_s);
        QCOMPARE(std::get<QueueFilter>(desk.harness.lists.constLast()).person, holder);

        // What changed while nobody looked here counts too.
        desk.page->hide();
        MUST(office.as(u"semua"_s, [&](Tx &tx) {
            return desk::assignTicket(tx, {ticket.id, {}}, team, {}, {});
        }));
        QTRY_VERIFY(!test::view(office, ticket)->ticket.person.isValid());
        QCoreApplication::processEvents();
        desk.page->show();
        QTRY_COMPARE(desk.find<QPushButton>(u"personTickets"_s)->text(), u"Open tickets: 0"_s);
        QVERIFY(!desk.find<QPushButton>(u"handOnTickets"_s)->isEnabled());
        QCOMPARE(handedOn.size(), 1);
    }
};

TANGGAP_TEST(TestPresenceView)
#include "testpresenceview.moc"
