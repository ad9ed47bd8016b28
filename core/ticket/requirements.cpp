// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket/requirements.h"

#include <algorithm>

namespace tanggap
{

namespace
{

int rankOf(const QString &state)
{
    return int(paperStateFromName(state).value_or(PaperState::Approved));
}

bool isMet(const Requirement &requirement, const Ticket &ticket, const CaseFacts &facts)
{
    switch (requirement.kind) {
    case Requirement::Kind::Equipment:
        return true;
    case Requirement::Kind::Reporter:
        return !facts.reporter.name.isEmpty() && !(facts.reporter.email + facts.reporter.phone).isEmpty();
    case Requirement::Kind::Evidence:
        return facts.evidence > 0;
    case Requirement::Kind::Assignment:
        return !ticket.team.isEmpty();
    case Requirement::Kind::SystemClass:
        return !ticket.systemClass.isEmpty();
    case Requirement::Kind::Paper: {
        if (requirement.state == toName(PaperState::Returned)) // nothing lies beyond: it is a way back
            return facts.returned.contains(requirement.subject) ||
                   facts.returned.contains(requirement.orSubject);
        const auto state = facts.papers.constFind(requirement.subject);
        return state != facts.papers.constEnd() && int(*state) >= rankOf(requirement.state);
    }
    case Requirement::Kind::Text:
        return !facts.texts.value(requirement.subject).trimmed().isEmpty();
    case Requirement::Kind::Recommendations:
        return facts.recommendations > 0;
    case Requirement::Kind::Severity:
        return !ticket.severity.isEmpty();
    case Requirement::Kind::Consent:
        return facts.reporter.consentHallOfFame;
    case Requirement::Kind::Answered:
        return facts.answered;
    }
    return true;
}

QList<Requirement> neededFor(const Step &step, const QString &outcome)
{
    QList<Requirement> needed = step.requirements;
    for (const Outcome &one : step.outcomes) {
        if (one.id == outcome)
            needed += one.requirements;
    }
    return needed;
}

} // namespace

bool asksFacts(const Step &step, const QString &outcome)
{
    const QList<Requirement> needed = neededFor(step, outcome);
    return std::any_of(needed.begin(), needed.end(),
                       [](const Requirement &one) { return one.kind != Requirement::Kind::Equipment; });
}

QList<Requirement> missingFor(const Step &step, const QString &outcome, const Ticket &ticket,
                              const CaseFacts &facts)
{
    QList<Requirement> missing;
    const QList<Requirement> needed = neededFor(step, outcome);
    for (const Requirement &requirement : needed) {
        const bool demanded = !requirement.withConsent || facts.reporter.consentHallOfFame;
        if (demanded && !isMet(requirement, ticket, facts))
            missing << requirement;
    }
    return missing;
}

} // namespace tanggap
