// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/accounts.h"
#include "desk/assignticket.h"
#include "desk/decision.h"
#include "support/activitywork.h"
#include "support/deskharness.h"
#include "support/heldthread.h"
#include "support/testmain.h"

#include "ui/base/widgets/inputs.h"
#include "ui/roster/persontickets.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using test::HeldThread;

/// Handing a person's tickets on while the database is busy: it is done, or it is said why not.
class TestPersonTickets : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::DeskHarness> m_desk;
    std::unique_ptr<PersonTickets> m_tickets;
    desk::TicketRef m_ticket;

    test::Office &office() { return m_desk->office; }
    void press()
    {
        auto *button = m_tickets->findChild<QPushButton *>(u"handOnTickets"_s);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::DeskHarness>();
        m_ticket = test::receive(office());
        test::walkTo(office(), m_ticket, u"investigasi"_s);
        const QString team = test::view(office(), m_ticket)->ticket.team;
        const PersonId holder = test::personNamed(office(), team + u"_anggota"_s);
        MUST(office().as(u"semua"_s, [&](Tx &tx) {
            return desk::assignTicket(tx, {m_ticket.id, {}}, team, holder, {});
        }));
        m_tickets = std::make_unique<PersonTickets>(m_desk->as(u"ketua"_s), &m_desk->window);
        m_tickets->resize(600, 60);
        m_desk->window.show();
        m_tickets->setPerson(holder);
    }
    void cleanup()
    {
        m_tickets.reset();
        m_desk.reset();
    }

    void aChangeMeanwhileDoesNotTakeTheOrderAway()
    {
        QSignalSpy handedOn(m_tickets.get(), &PersonTickets::handOnRequested);
        QTRY_VERIFY(m_tickets->findChild<QPushButton *>(u"handOnTickets"_s)->isEnabled());
        HeldThread reader(office().store(), HeldThread::Which::Reader);
        press();
        ChangeSet changes;
        changes.tickets << m_ticket.id;
        emit office().store().changed(changes); // they are read once more
        reader.letGo();
        QTRY_COMPARE(handedOn.size(), 1);
        QCOMPARE(handedOn.constFirst().constFirst().value<QList<TicketId>>(), QList{m_ticket.id});
    }

    void followUpsAndQuestionsGoToSomebodyElse()
    {
        const QString team = test::view(office(), m_ticket)->ticket.team;
        const PersonId holder = test::personNamed(office(), team + u"_anggota"_s);
        const PersonId taker = test::personNamed(office(), u"publikasi_anggota"_s);
        MUST(test::record(
            office(), u"sekretaris"_s, test::entryOf(*test::kindOf(office(), u"meeting"_s), {}),
            {.followUps = {{.text = u"Siapkan daftar"_s, .person = holder, .due = QDate(2026, 11, 25)}}}));
        MUST(office().as(u"ketua"_s, [&](Tx &tx) {
            return desk::askDecision(tx, {.question = u"Lanjutkan?"_s, .person = holder});
        }));
        auto *words = m_tickets->findChild<QLabel *>(u"personTasks"_s);
        QTRY_COMPARE(words->text(), u"Follow-ups: 1 · Questions to decide: 1"_s);
        auto *button = m_tickets->findChild<QPushButton *>(u"handOnTasks"_s);
        QTRY_VERIFY(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QDialog *form = nullptr;
        QTRY_VERIFY((form = m_tickets->findChild<QDialog *>(u"handOnForm"_s)) && form->isVisible());
        auto *accept = form->findChild<QPushButton *>(u"accept"_s);
        QVERIFY(!accept->isEnabled()); // a reason is asked for
        form->findChild<ChoiceBox *>(u"taker"_s)->choose(QString::number(taker.value));
        QTest::keyClicks(form->findChild<QPlainTextEdit *>(u"reason"_s), u"Pindah tugas"_s);
        QTRY_VERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE(words->text(), u"Follow-ups: 0 · Questions to decide: 0"_s);
        QVERIFY(!button->isEnabled());
        const auto work = office().store().readNow(u"publikasi_anggota"_s,
                                                   [](Reader &reader) { return ownwork::read(reader); });
        MUST(work);
        QCOMPARE(work->followUps.size(), 1);
        QCOMPARE(work->decisions.size(), 1);
        QCOMPARE(test::faults(office()), QStringList());
    }

    void whatCannotBeReadIsSaid()
    {
        QSignalSpy handedOn(m_tickets.get(), &PersonTickets::handOnRequested);
        QTRY_VERIFY(m_tickets->findChild<QPushButton *>(u"handOnTickets"_s)->isEnabled());
        HeldThread reader(office().store(), HeldThread::Which::Reader);
        press();
        MUST(office().as(u"semua"_s, [](Tx &tx) { return desk::setAccountActive(tx, u"ketua"_s, false); }));
        reader.letGo();
        QTRY_COMPARE(m_desk->toasts.count(), 1);
        QVERIFY(handedOn.isEmpty());
    }
};

TANGGAP_TEST(TestPersonTickets)
#include "testpersontickets.moc"
