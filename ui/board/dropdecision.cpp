// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/dropdecision.h"

#include "ui/base/timetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::DropDecision)
};

DropDecision refused(const QString &why)
{
    return {.kind = DropDecision::Kind::Refused, .text = why};
}

/// That somebody is away, or lacks what the procedure asks for: "if done by unqualified persons, reporting
/// and handling will not work well".
QString warningOf(const MoveFacts &facts, const BoardColumn &target)
{
    if (!target.person.isValid())
        return {};
    QStringList warnings;
    if (!target.absence.isEmpty())
        warnings << Words::tr("%1 is %2.").arg(target.name, target.absence);
    const auto lacking =
        std::count_if(facts.qualifications.begin(), facts.qualifications.end(),
                      [&](const Localized &one) { return !target.qualifications.contains(one.id); });
    if (lacking > 0)
        warnings << Words::tr("%1 of the %2 qualifications that the procedure asks for are not on record.")
                        .arg(timetext::number(lacking), timetext::number(facts.qualifications.size()));
    return warnings.join(u' ');
}

/// To a team or a person of it: completes the escalation while that is open.
DropDecision give(const MoveFacts &facts, const BoardColumn &target, const QString &team,
                  const QString &teamName)
{
    DropDecision decision;
    decision.kind = facts.escalation.isEmpty() ? DropDecision::Kind::Reassign : DropDecision::Kind::Escalate;
    decision.step = facts.escalation;
    decision.team = team;
    decision.person = target.person;
    decision.targetName =
        target.person.isValid() ? Words::tr("%1 (%2)").arg(target.name, teamName) : target.name;
    decision.asksNote = target.isFull();
    decision.warning = warningOf(facts, target);
    const QString words = decision.kind == DropDecision::Kind::Escalate ? Words::tr("Escalate to %1")
                                                                        : Words::tr("Reassign to %1");
    decision.text = words.arg(decision.targetName) + u" · "_s + loadText(target.load, target.capacity);
    return decision;
}

DropDecision toTeam(const MoveFacts &facts, const BoardColumn &target)
{
    if (target.team == facts.team && (facts.escalation.isEmpty() || target.isUnassigned()))
        return {};
    if (target.isUnassigned())
        return refused(Words::tr("A ticket that was given to a team stays with one. Drop it on a team."));
    if (!facts.whyNotAssign.isEmpty())
        return refused(facts.whyNotAssign);
    return give(facts, target, target.team, target.name);
}

DropDecision toNobody(const MoveFacts &facts, const QString &teamName)
{
    if (!facts.person.isValid())
        return {};
    if (!facts.whyNotAssign.isEmpty())
        return refused(facts.whyNotAssign);
    return {.kind = DropDecision::Kind::Reassign,
            .text = Words::tr("Take from %1 · stays with %2").arg(facts.personName, teamName),
            .team = facts.team,
            .targetName = teamName};
}

DropDecision toPerson(const MoveFacts &facts, const BoardColumn &target, const Organization &organization)
{
    if (target.isUnassigned())
        return toNobody(facts, teamName(organization, facts.team));
    if (target.person == facts.person && facts.escalation.isEmpty())
        return {};
    if (!facts.whyNotAssign.isEmpty())
        return refused(facts.whyNotAssign);
    // Whoever works in several teams gets it in the one where it is, or where its category leads.
    QString team = target.teams.value(0);
    for (const QString &better : {facts.routedTeam, facts.team}) {
        if (target.teams.contains(better))
            team = better;
    }
    return give(facts, target, team, teamName(organization, team));
}

DropDecision toStep(const MoveFacts &facts, const BoardColumn &target)
{
    if (facts.procedure != target.procedure)
        return refused(Words::tr("This step belongs to another procedure."));
    const bool here = std::any_of(facts.moves.begin(), facts.moves.end(),
                                  [&](const StepMove &move) { return move.step == target.step; });
    if (here)
        return {};
    const auto move = std::find_if(facts.moves.begin(), facts.moves.end(),
                                   [&](const StepMove &one) { return one.opens.contains(target.step); });
    if (move == facts.moves.end()) {
        const QString now = facts.moves.isEmpty() ? QString() : facts.moves.constFirst().stepName;
        return refused(Words::tr("%1 does not follow %2.").arg(target.name, now));
    }
    if (!move->whyNot.isEmpty())
        return refused(move->whyNot);
    if (!move->missing.isEmpty())
        return refused(Words::tr("Still missing: %1.").arg(move->missing.join(u"; "_s)));
    const auto possible = std::count_if(facts.moves.begin(), facts.moves.end(), [&](const StepMove &one) {
        return one.step == move->step && one.missing.isEmpty();
    });
    if (possible > 1)
        return refused(Words::tr("Several outcomes are possible. Open the ticket and choose one."));
    return {.kind = DropDecision::Kind::CompleteStep,
            .text = move->action + u" · "_s + loadText(target.load, 0),
            .step = move->step,
            .outcome = move->outcome,
            .targetName = target.name};
}

} // namespace

QString loadText(const Load &load, int capacity)
{
    QString text =
        capacity > 0 ? Words::tr("%1 open of %2").arg(timetext::number(load.open), timetext::number(capacity))
                     : Words::tr("%1 open").arg(timetext::number(load.open));
    if (load.late > 0)
        text += u" · "_s + Words::tr("%1 late").arg(timetext::number(load.late));
    return text;
}

DropDecision decideDrop(const MoveFacts &facts, const BoardColumn &target, const Organization &organization)
{
    switch (target.view) {
    case BoardView::Teams:
        return toTeam(facts, target);
    case BoardView::People:
        return toPerson(facts, target, organization);
    case BoardView::Steps:
        return toStep(facts, target);
    }
    return {};
}

} // namespace tanggap
