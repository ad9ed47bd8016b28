// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/decision.h"
#include "desk/presence.h"
#include "desk/register.h"
#include "desk/restrictticket.h"
#include "store/decisions.h"
#include "store/people.h"
#include "support/activitywork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// Questions that somebody has to decide: who asks, who answers, what the journal keeps.
class TestDecisions : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<test::Office>(); }
    void cleanup()
    {
        QCOMPARE(test::faults(*m_office), QStringList());
        m_office.reset();
    }

    void onlyWhoIsAskedAnswers()
    {
        const auto ticket = test::receive(*m_office);
        const auto id = ask(u"helpdesk"_s, {.question = u"Boleh layanan dimatikan?"_s,
                                            .options = {u"Ya"_s, u"Tidak"_s},
                                            .role = u"ketua"_s,
                                            .due = QDate(2026, 11, 21),
                                            .ticket = ticket.id});
        MUST(id);
        const OrganizationPtr organization = test::organizationOf(*m_office);
        for (const RoleSlot &role : organization->roles) {
            QCOMPARE(waiting(role.id), role.id == "ketua"_L1 ? 1 : 0);
            if (role.id != "ketua"_L1)
                REFUSED(ErrorCode::Denied, answer(role.id, *id, u"Ya"_s, u"Perlu"_s));
        }
        REFUSED(ErrorCode::Denied, answer(u"helpdesk"_s, *id, u"Ya"_s, u"Perlu"_s));
        REFUSED(ErrorCode::Invalid, answer(u"ketua"_s, *id, u"Mungkin"_s, u"Perlu"_s));
        REFUSED(ErrorCode::Invalid, answer(u"ketua"_s, *id, u"Ya"_s, u"  "_s));
        MUST(answer(u"ketua"_s, *id, u"Ya"_s, u"Data bocor terus"_s));
        REFUSED(ErrorCode::Invalid, answer(u"ketua"_s, *id, u"Tidak"_s, u"Lagi"_s));
        QCOMPARE(waiting(u"ketua"_s), 0);
        // Part of the case: the ticket's own journal tells of it.
        QStringList kinds;
        const auto shown = test::view(*m_office, ticket);
        for (const JournalEvent &event : shown->journal)
            kinds << event.kind;
        QVERIFY(kinds.contains(u"decision.asked"_s) && kinds.contains(u"decision.answered"_s));
    }

    void aPersonIsAsked()
    {
        const PersonId member = test::personNamed(*m_office, u"infra_anggota"_s);
        const auto id = ask(u"infra_koordinator"_s, {.question = u"Kapan bisa?"_s, .person = member});
        MUST(id);
        REFUSED(ErrorCode::Denied, answer(u"aplikasi_anggota"_s, *id, u"Besok"_s, u"Jadwal"_s));
        MUST(answer(u"infra_anggota"_s, *id, u"Besok"_s, u"Jadwal"_s));
        const auto lines = m_office->store().readNow(
            u"infra_koordinator"_s, [](Reader &reader) { return decisions::list(reader, {}); });
        QCOMPARE(lines->constFirst().decision.answer, u"Besok"_s);
        QCOMPARE(lines->constFirst().decision.answeredBy, member);
    }

    void whoAskedTakesItBack()
    {
        const auto id = ask(u"sekretaris"_s, {.question = u"Rapat pekan ini?"_s, .role = u"ketua"_s});
        const auto takeBack = [&](const QString &login) {
            return m_office->as(login, [&](Tx &tx) {
                return desk::withdrawDecision(tx, {*id, {}}, u"Sudah jelas"_s);
            });
        };
        REFUSED(ErrorCode::Denied, takeBack(u"ketua"_s));
        MUST(takeBack(u"sekretaris"_s));
        QCOMPARE(waiting(u"ketua"_s), 0);
        REFUSED(ErrorCode::Invalid, answer(u"ketua"_s, *id, u"Ya"_s, u"Perlu"_s));
    }

    void whatCannotBeAsked()
    {
        Report report = test::Office::report();
        report.tlp = Tlp::Red;
        const auto secret = test::receive(*m_office, report, u"helpdesk"_s);
        REFUSED(
            ErrorCode::NotFound,
            ask(u"infra_anggota"_s, {.question = u"Apa ini?"_s, .role = u"ketua"_s, .ticket = secret.id}));
        REFUSED(ErrorCode::Denied, ask(u"agen_opd"_s, {.question = u"Apa ini?"_s, .role = u"ketua"_s}));
        REFUSED(ErrorCode::Invalid, ask(u"helpdesk"_s, {.question = u" "_s, .role = u"ketua"_s}));
        REFUSED(ErrorCode::Invalid, ask(u"helpdesk"_s, {.question = u"Siapa?"_s}));
        REFUSED(ErrorCode::Invalid, ask(u"helpdesk"_s, {.question = u"Siapa?"_s, .role = u"raja"_s}));
        REFUSED(ErrorCode::NotFound, ask(u"helpdesk"_s, {.question = u"Siapa?"_s, .person = PersonId{999}}));
        // A restricted ticket's question is not everybody's to read.
        MUST(ask(u"helpdesk"_s, {.question = u"Rahasia?"_s, .role = u"ketua"_s, .ticket = secret.id}));
        const auto lines = [&](const QString &login) {
            return m_office->store()
                .readNow(login, [](Reader &reader) { return decisions::list(reader, {}); })
                ->size();
        };
        QCOMPARE(lines(u"infra_anggota"_s), 0);
        QCOMPARE(lines(u"ketua"_s), 1);
        // Nor is it asked of somebody who would learn of the ticket by it.
        REFUSED(ErrorCode::Invalid,
                ask(u"helpdesk"_s, {.question = u"Rahasia?"_s,
                                    .person = test::personNamed(*m_office, u"infra_anggota"_s),
                                    .ticket = secret.id}));
    }

    void aQuestionIsForWhoSeesWhatItIsAbout()
    {
        const auto ticket = test::receive(*m_office);
        const auto ofTicket = ask(
            u"helpdesk"_s, {.question = u"Nama pelapor?"_s, .role = u"infra_anggota"_s, .ticket = ticket.id});
        MUST(ofTicket);
        const auto audit = test::record(*m_office, u"ppi_anggota"_s,
                                        test::entryOf(*test::kindOf(*m_office, u"audit"_s), u"V.A.g"_s));
        MUST(audit);
        const auto ofEntry =
            ask(u"ppi_anggota"_s,
                {.question = u"Diterima risikonya?"_s, .role = u"infra_anggota"_s, .activity = *audit});
        MUST(ofEntry);
        // The entry is its group's own, the ticket everybody's: until it is limited to some.
        QCOMPARE(waiting(u"infra_anggota"_s), 1);
        REFUSED(ErrorCode::NotFound, answer(u"infra_anggota"_s, *ofEntry, u"Ya"_s, u"Perlu"_s));
        MUST(m_office->as(u"ketua"_s, [&](Tx &tx) {
            return desk::restrictTicket(
                tx, {ticket.id, {}}, true,
                {test::personNamed(*m_office, u"ketua"_s), test::personNamed(*m_office, u"helpdesk"_s)},
                u"Rahasia"_s);
        }));
        QCOMPARE(waiting(u"infra_anggota"_s), 0);
        REFUSED(ErrorCode::NotFound, answer(u"infra_anggota"_s, *ofTicket, u"Budi"_s, u"Perlu"_s));
        const auto shown = m_office->store().readNow(
            u"infra_anggota"_s, [](Reader &reader) { return decisions::list(reader, {}); });
        MUST(shown);
        QCOMPARE(shown->size(), 0);
    }

    void whoActsForARoleIsAskedLikeItsHolder()
    {
        // Whoever holds every role of a drill would see the ticket as its head, and decide as the
        // coordinator.
        MUST(m_office->as(u"admin"_s, [](Tx &tx) -> Result<> {
            TRY_LET(const QList<Person> everybody, people::all(tx.db()));
            for (Person one : everybody) {
                one.active =
                    !one.roles.contains(u"ketua"_s) || !one.roles.contains(u"aplikasi_koordinator"_s);
                if (!one.active)
                    TRY(desk::savePerson(tx, one));
            }
            return {};
        }));
        // Limited to its recorder and to somebody who holds no office in the team that decides.
        const PersonId deputy = test::personNamed(*m_office, u"infra_anggota"_s);
        const auto ticket = test::receive(*m_office, test::Office::report(), u"helpdesk"_s);
        MUST(m_office->as(u"ketua"_s, [&](Tx &tx) {
            return desk::restrictTicket(tx, {ticket.id, {}}, true,
                                        {deputy, test::personNamed(*m_office, u"helpdesk"_s)}, u"Rahasia"_s);
        }));
        const Decision question{
            .question = u"Boleh dimatikan?"_s, .role = u"aplikasi_koordinator"_s, .ticket = ticket.id};
        REFUSED(ErrorCode::Invalid, ask(u"helpdesk"_s, question)); // nobody named decides
        MUST(act(deputy, u"aplikasi_koordinator"_s));
        const auto id = ask(u"helpdesk"_s, question);
        MUST(id);
        QCOMPARE(waiting(u"infra_anggota"_s), 1);
        MUST(answer(u"infra_anggota"_s, *id, u"Ya"_s, u"Perlu"_s));
        m_office->clock.advance(std::chrono::hours(9)); // no longer
        REFUSED(ErrorCode::Invalid, ask(u"helpdesk"_s, question));
    }

    void whoActsIsNamedOnATicketThatBeginsRestricted()
    {
        Report report = test::Office::report();
        report.tlp = Tlp::Red;
        const PersonId deputy = test::personNamed(*m_office, u"publikasi_anggota"_s);
        const auto sees = [&](const desk::TicketRef &ref) {
            return bool(m_office->store().readNow(
                u"publikasi_anggota"_s, [&](Reader &reader) { return ticketview::load(reader, ref.id); }));
        };
        QVERIFY(!sees(test::receive(*m_office, report, u"helpdesk"_s)));
        MUST(act(deputy, u"ppi_anggota"_s));
        QVERIFY(sees(test::receive(*m_office, report, u"helpdesk"_s)));
    }

private:
    Result<PresenceId> act(PersonId person, const QString &role)
    {
        return m_office->as(u"ketua"_s, [&](Tx &tx) {
            return desk::addPresence(tx, {.person = person,
                                          .sort = Presence::Sort::Acting,
                                          .begins = tx.now(),
                                          .ends = tx.now() + std::chrono::hours(8),
                                          .role = role});
        });
    }
    Result<DecisionId> ask(const QString &login, const Decision &decision)
    {
        return m_office->as(login, [&](Tx &tx) { return desk::askDecision(tx, decision); });
    }
    Result<> answer(const QString &login, DecisionId id, const QString &words, const QString &reason)
    {
        return m_office->as(login, [&](Tx &tx) { return desk::answerDecision(tx, {id, {}}, words, reason); });
    }
    int waiting(const QString &login)
    {
        return *m_office->store().readNow(login, [](Reader &reader) {
            return decisions::count(reader, {.state = Decision::State::Open, .mine = true});
        });
    }

    std::unique_ptr<test::Office> m_office;
};

TANGGAP_TEST(TestDecisions)
#include "testdecisions.moc"
