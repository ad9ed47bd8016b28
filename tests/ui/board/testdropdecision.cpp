// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/base/language.h"
#include "ui/board/dropdecision.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

using Kind = DropDecision::Kind;

/// What dropping a card does, target by target, without a database.
class TestDropDecision : public QObject
{
    Q_OBJECT

    LanguageSwitch m_languages;
    Organization m_organization;

    static BoardColumn team(const QString &id, const QString &name, Load load = {}, int capacity = 0)
    {
        return {.view = BoardView::Teams, .team = id, .name = name, .load = load, .capacity = capacity};
    }

    static BoardColumn person(qint64 id, const QStringList &teams)
    {
        return {.view = BoardView::People, .person = PersonId{id}, .teams = teams, .name = u"B. Anggota"_s};
    }

    static BoardColumn step(const QString &id)
    {
        return {.view = BoardView::Steps, .procedure = u"p"_s, .step = id, .name = id};
    }

    static MoveFacts atEscalation()
    {
        MoveFacts facts;
        facts.id = TicketId{7};
        facts.code = u"CTH-2026-0007"_s;
        facts.procedure = u"p"_s;
        facts.escalation = u"escalation"_s;
        facts.routedTeam = u"app"_s;
        return facts;
    }

    static MoveFacts inTeam()
    {
        MoveFacts facts = atEscalation();
        facts.escalation.clear();
        facts.team = u"app"_s;
        facts.person = PersonId{3};
        facts.personName = u"A. Anggota"_s;
        return facts;
    }

    DropDecision decide(const MoveFacts &facts, const BoardColumn &target) const
    {
        return decideDrop(facts, target, m_organization);
    }

private slots:
    void whatSpeaksAgainstSomebodyIsSaidAndLeftToWhoGives()
    {
        MoveFacts facts = inTeam();
        facts.qualifications = {{u"Memahami jaringan"_s, u"Knows networks"_s},
                                {u"Memahami forensik"_s, u"Knows forensics"_s}};
        BoardColumn target = person(5, {u"app"_s});
        target.qualifications = {u"Memahami jaringan"_s};
        target.absence = u"away until 3 Dec"_s;
        const DropDecision decision = decide(facts, target);
        QVERIFY(decision.isAllowed());
        QCOMPARE(decision.warning, u"B. Anggota is away until 3 Dec. 1 of the 2 qualifications that the "
                                   "procedure asks for are not on record."_s);
        target.absence.clear();
        target.qualifications << u"Memahami forensik"_s;
        QCOMPARE(decide(facts, target).warning, QString());
        QCOMPARE(decide(facts, team(u"infra"_s, u"Infrastructure"_s)).warning, QString());
    }

    void initTestCase()
    {
        m_languages.set(Language::English);
        m_organization.groups = {
            {.id = u"app"_s, .shortName = {u"Aplikasi"_s, u"Application"_s}, .team = true},
            {.id = u"infra"_s, .shortName = {u"Infrastruktur"_s, u"Infrastructure"_s}, .team = true}};
    }

    void waitingAtTheEscalationItIsEscalated()
    {
        const DropDecision decision = decide(atEscalation(), team(u"app"_s, u"Application"_s, {9, 2}, 10));
        QCOMPARE(decision.kind, Kind::Escalate);
        QCOMPARE(decision.text, u"Escalate to Application · 9 open of 10 · 2 late"_s);
        QCOMPARE(decision.team, u"app"_s);
        QCOMPARE(decision.step, u"escalation"_s);
        QVERIFY(!decision.asksNote);
    }

    void laterItIsReassigned()
    {
        const DropDecision decision = decide(inTeam(), team(u"infra"_s, u"Infrastructure"_s, {4, 0}));
        QCOMPARE(decision.kind, Kind::Reassign);
        QCOMPARE(decision.text, u"Reassign to Infrastructure · 4 open"_s);
        QVERIFY(!decision.person.isValid());
    }

    void whereItIsNothingHappens()
    {
        QCOMPARE(decide(inTeam(), team(u"app"_s, u"Application"_s)).kind, Kind::Nothing);
        QCOMPARE(decide(inTeam(), person(3, {u"app"_s})).kind, Kind::Nothing);
        QCOMPARE(decide(atEscalation(), team({}, u"Unassigned"_s)).kind, Kind::Nothing);
    }

    void theDesksReasonIsShown()
    {
        MoveFacts facts = atEscalation();
        facts.whyNotAssign = u"Not verified yet."_s;
        for (const BoardColumn &target :
             {team(u"app"_s, u"Application"_s), person(4, {u"app"_s}), team(u"infra"_s, u"I"_s)}) {
            const DropDecision decision = decide(facts, target);
            QCOMPARE(decision.kind, Kind::Refused);
            QCOMPARE(decision.text, u"Not verified yet."_s);
            QVERIFY(!decision.isAllowed());
        }
    }

    void fromATeamBackToNoneIsRefused()
    {
        const DropDecision decision = decide(inTeam(), team({}, u"Unassigned"_s));
        QCOMPARE(decision.kind, Kind::Refused);
        QVERIFY(!decision.text.isEmpty());
    }

    void aFullTeamAsksForANote()
    {
        QVERIFY(decide(inTeam(), team(u"infra"_s, u"I"_s, {10, 0}, 10)).asksNote);
        QVERIFY(!decide(inTeam(), team(u"infra"_s, u"I"_s, {9, 0}, 10)).asksNote);
        QVERIFY(!decide(inTeam(), team(u"infra"_s, u"I"_s, {99, 0}, 0)).asksNote);
    }

    void aPersonBringsTheirTeam()
    {
        DropDecision decision = decide(inTeam(), person(4, {u"infra"_s}));
        QCOMPARE(decision.kind, Kind::Reassign);
        QCOMPARE(decision.team, u"infra"_s);
        QCOMPARE(decision.person, PersonId{4});
        QCOMPARE(decision.targetName, u"B. Anggota (Infrastructure)"_s);
        // In several teams: the one where the ticket is, before that the one where its category leads.
        QCOMPARE(decide(inTeam(), person(4, {u"infra"_s, u"app"_s})).team, u"app"_s);
        QCOMPARE(decide(atEscalation(), person(4, {u"infra"_s, u"app"_s})).team, u"app"_s);
    }

    void takenFromAPersonItStaysWithTheTeam()
    {
        const BoardColumn nobody{.view = BoardView::People, .name = u"Unassigned"_s};
        const DropDecision decision = decide(inTeam(), nobody);
        QCOMPARE(decision.kind, Kind::Reassign);
        QCOMPARE(decision.team, u"app"_s);
        QVERIFY(!decision.person.isValid());
        QCOMPARE(decision.text, u"Take from A. Anggota · stays with Application"_s);
        QCOMPARE(decide(atEscalation(), nobody).kind, Kind::Nothing);
    }

    void aStepIsCompletedByItsOnlyPossibleOutcome()
    {
        MoveFacts facts = inTeam();
        facts.moves = {{.step = u"verify"_s,
                        .stepName = u"Verification"_s,
                        .outcome = u"yes"_s,
                        .action = u"Yes: on to Escalation"_s,
                        .opens = {u"escalation"_s}},
                       {.step = u"verify"_s,
                        .stepName = u"Verification"_s,
                        .outcome = u"no"_s,
                        .missing = {u"Reason"_s}}};
        const DropDecision decision = decide(facts, step(u"escalation"_s));
        QCOMPARE(decision.kind, Kind::CompleteStep);
        QCOMPARE(decision.step, u"verify"_s);
        QCOMPARE(decision.outcome, u"yes"_s);
        QVERIFY(decision.text.startsWith(u"Yes: on to Escalation"_s));
        QCOMPARE(decide(facts, step(u"verify"_s)).kind, Kind::Nothing);
        QCOMPARE(decide(facts, step(u"recovery"_s)).text, u"recovery does not follow Verification."_s);

        MoveFacts both = facts;
        both.moves[1].missing.clear();
        QCOMPARE(decide(both, step(u"escalation"_s)).kind, Kind::Refused);
        MoveFacts lacking = facts;
        lacking.moves[0].missing = {u"Evidence"_s};
        QCOMPARE(decide(lacking, step(u"escalation"_s)).text, u"Still missing: Evidence."_s);
        MoveFacts forbidden = facts;
        forbidden.moves[0].whyNot = u"Recorded by: Helpdesk."_s;
        QCOMPARE(decide(forbidden, step(u"escalation"_s)).text, u"Recorded by: Helpdesk."_s);
        MoveFacts other = facts;
        other.procedure = u"q"_s;
        QCOMPARE(decide(other, step(u"escalation"_s)).kind, Kind::Refused);
    }
};

TANGGAP_TEST(TestDropDecision)
#include "testdropdecision.moc"
