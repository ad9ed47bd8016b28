// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/accounts.h"
#include "desk/assignticket.h"
#include "support/activitywork.h"
#include "support/deskharness.h"
#include "support/heldthread.h"
#include "support/testmain.h"

#include "ui/roster/persontickets.h"

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
