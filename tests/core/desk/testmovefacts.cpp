// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/assignticket.h"
#include "desk/completestep.h"
#include "desk/movefacts.h"
#include "store/queue.h"
#include "support/office.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What decides where a ticket may be moved to, taking an assignment back, and who carries how much.
class TestMoveFacts : public QObject
{
    Q_OBJECT

    static TicketId receive(test::Office &office)
    {
        return office
            .as(u"helpdesk"_s, [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); })
            ->id;
    }

    static Result<> complete(test::Office &office, TicketId id, const desk::StepDone &done)
    {
        return office.as(u"helpdesk"_s, [&](Tx &tx) -> Result<> {
            TRY(desk::completeStep(tx, {id, {}}, done));
            return {};
        });
    }

    static TicketId verify(test::Office &office)
    {
        const TicketId id = receive(office);
        [&] {
            QVERIFY(complete(office, id, {.step = u"catat"_s}));
            QVERIFY(complete(office, id,
                             {.step = u"analisis_awal"_s, .texts = {{u"analisis_awal"_s, u"Diganti."_s}}}));
            QVERIFY(complete(office, id, {.step = u"verifikasi"_s, .outcome = u"ya"_s}));
        }();
        return id;
    }

    static Result<MoveFacts> facts(test::Office &office, const QString &login, TicketId id)
    {
        return office.store().readNow(login, [id](Reader &r) { return desk::moveFacts(r, id); });
    }

    static Result<> assign(test::Office &office, const QString &login, TicketId id, const QString &team,
                           PersonId person = {})
    {
        return office.as(login, [&](Tx &tx) { return desk::assignTicket(tx, {id, {}}, team, person, {}); });
    }

    static Result<> withdraw(test::Office &office, const QString &login, TicketId id)
    {
        return office.as(login, [&](Tx &tx) { return desk::withdrawAssignment(tx, {id, {}}); });
    }

    static QueueEntry entry(test::Office &office, TicketId id)
    {
        return office.store().readNow(u"semua"_s, [id](Reader &r) { return queue::rows(r, {id}); })->value(0);
    }

private slots:
    void aReportIsNotVerifiedYet()
    {
        test::Office office;
        const auto read = facts(office, u"semua"_s, receive(office));
        QVERIFY(read);
        QVERIFY(read->escalation.isEmpty());
        QVERIFY(!read->whyNotAssign.isEmpty());
        QCOMPARE(read->moves.size(), 1);
        QCOMPARE(read->moves.constFirst().opens, QStringList{u"analisis_awal"_s});
        QVERIFY(read->moves.constFirst().missing.isEmpty());
    }

    void atTheEscalationTheActorOfTheStepDecides()
    {
        test::Office office;
        const TicketId id = verify(office);
        const auto helpdesk = facts(office, u"helpdesk"_s, id);
        QVERIFY(helpdesk);
        QCOMPARE(helpdesk->escalation, u"eskalasi"_s);
        QCOMPARE(helpdesk->whyNotAssign, QString());
        QVERIFY(!helpdesk->routedTeam.isEmpty());
        const auto member = facts(office, u"aplikasi_anggota"_s, id);
        QVERIFY(member);
        QVERIFY(!member->whyNotAssign.isEmpty());
        QVERIFY(!assign(office, u"aplikasi_anggota"_s, id, u"aplikasi"_s)); // the desk agrees
    }

    void missingRequirementsAreNamed()
    {
        test::Office office;
        const TicketId id = receive(office);
        QVERIFY(complete(office, id, {.step = u"catat"_s}));
        const auto read = facts(office, u"helpdesk"_s, id);
        QVERIFY(read);
        QCOMPARE(read->moves.constFirst().step, u"analisis_awal"_s);
        QCOMPARE(read->moves.constFirst().missing.size(), 1);
    }

    void aCoordinatorTakesBackWhatLeftTheirTeam()
    {
        test::Office office;
        const TicketId id = verify(office);
        QVERIFY(assign(office, u"helpdesk"_s, id, u"aplikasi"_s));
        QVERIFY(assign(office, u"aplikasi_koordinator"_s, id, u"infra"_s));
        QVERIFY(!assign(office, u"aplikasi_koordinator"_s, id, u"aplikasi"_s)); // not theirs any more
        QVERIFY(!withdraw(office, u"infra_koordinator"_s, id));                 // nor another's to take back
        QVERIFY(withdraw(office, u"aplikasi_koordinator"_s, id));
        QCOMPARE(entry(office, id).team, u"aplikasi"_s);
        const auto again = withdraw(office, u"aplikasi_koordinator"_s, id);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Invalid);
    }

    void nothingIsTakenBackAfterSomethingElse()
    {
        test::Office office;
        const TicketId id = verify(office);
        QVERIFY(!withdraw(office, u"semua"_s, id)); // a step was last
        QVERIFY(assign(office, u"semua"_s, id, u"aplikasi"_s));
        QVERIFY(!withdraw(office, u"semua"_s, id)); // an escalation is a step
        QVERIFY(assign(office, u"semua"_s, id, u"infra"_s));
        QVERIFY(withdraw(office, u"semua"_s, id));
        QCOMPARE(entry(office, id).team, u"aplikasi"_s);
    }

    void theWorkloadCountsOpenAndLate()
    {
        test::Office office;
        const TicketId waiting = verify(office);
        const TicketId given = verify(office);
        const auto person = office.store().readNow(
            u"aplikasi_anggota"_s, [](Reader &r) -> Result<PersonId> { return r.viewer.person; });
        QVERIFY(person);
        QVERIFY(assign(office, u"semua"_s, given, u"aplikasi"_s, *person));
        office.clock.advance(9h); // past the 8 hours of the strictest class
        const auto load = office.store().readNow(u"semua"_s, [](Reader &r) { return queue::workload(r); });
        QVERIFY(load);
        QCOMPARE(load->byTeam.value(u"aplikasi"_s), (Load{1, 1}));
        QCOMPARE(load->byTeam.value(QString()), (Load{1, 1}));
        QCOMPARE(load->byPerson.value(*person), (Load{1, 1}));
        QCOMPARE(load->byPerson.value(PersonId{}), (Load{1, 1}));
        QCOMPARE(load->byStep.value({entry(office, waiting).procedure, u"eskalasi"_s}), (Load{1, 1}));

        QueueFilter nobody;
        nobody.withoutPerson = true;
        const auto page = office.store().readNow(
            u"semua"_s, [&](Reader &r) { return queue::page(r, nobody, std::nullopt, 10); });
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->rows.constFirst().id, waiting);
    }
};

TANGGAP_TEST(TestMoveFacts)
#include "testmovefacts.moc"
