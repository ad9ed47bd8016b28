// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/movefacts.h"

#include "desk/case.h"
#include "store/people.h"
#include "store/tickets.h"

#include <algorithm>

namespace tanggap::desk
{

namespace
{

QStringList wordsOf(const QList<Requirement> &requirements)
{
    QStringList words;
    for (const Requirement &requirement : requirements)
        words << requirement.text.in(currentLanguage());
    return words;
}

Result<QList<StepMove>> movesOf(Reader &reader, const Case &c, const QString &routedTeam)
{
    QList<StepMove> moves;
    TRY_LET(const CaseFacts facts, factsOf(reader.db, c.ticket.id));
    for (const OpenStep &open : progressOf(c).open) {
        Ticket then = c.ticket;
        if (open.step->act == StepAct::Assign && then.team.isEmpty())
            then.team = routedTeam; // completing this step fills it
        const Result<> may = mayRecord(reader, c, open);
        for (const Outcome &outcome : open.step->outcomes) {
            moves << StepMove{open.step->id,
                              open.step->shortText.in(currentLanguage()),
                              outcome.id,
                              outcome.action.in(currentLanguage()),
                              outcome.leadsTo,
                              wordsOf(missingFor(*open.step, outcome.id, then, facts)),
                              may ? QString() : may.error().message};
        }
    }
    return moves;
}

/// Why the step that assigns cannot be completed by giving the ticket to some team; empty when it can.
QString whyNotEscalate(const QList<StepMove> &moves, const QString &step)
{
    for (const StepMove &move : moves) {
        if (move.step != step)
            continue;
        if (!move.whyNot.isEmpty())
            return move.whyNot;
        if (!move.missing.isEmpty())
            return Core::tr("Still missing: %1.").arg(move.missing.join(QLatin1String("; ")));
    }
    return {};
}

} // namespace

Result<MoveFacts> moveFacts(Reader &reader, TicketId id)
{
    TRY_LET(const bool visible, tickets::isVisible(reader.db, reader.viewer, id));
    if (!visible)
        return fail(ErrorCode::NotFound, Core::tr("This ticket does not exist, or you may not see it."));
    Case c;
    TRY_LET(c.ticket, tickets::load(reader.db, id));
    c.before = c.ticket;
    TRY_LET(c.procedure, reader.definitions.procedure(c.ticket.procedure, c.ticket.procedureVersion));
    TRY_LET(c.organization, reader.definitions.organization());

    MoveFacts facts{.id = id,
                    .code = c.ticket.code,
                    .version = c.ticket.version,
                    .team = c.ticket.team,
                    .person = c.ticket.person,
                    .procedure = c.ticket.procedure,
                    .qualifications = c.procedure->head.qualifications};
    if (facts.person.isValid()) {
        TRY_LET(const Person person, people::person(reader.db, facts.person));
        facts.personName = person.name;
    }
    facts.routedTeam = routedTeam(reader, c).value_or(QString());
    TRY_LET(facts.moves, movesOf(reader, c, facts.routedTeam));
    if (c.ticket.state == TicketState::Open && assignStage(c) == AssignStage::At) {
        facts.escalation = assigningStep(*c.procedure)->id;
        facts.whyNotAssign = whyNotEscalate(facts.moves, facts.escalation);
    } else if (const Result<> may = mayAssign(reader, c); !may) {
        facts.whyNotAssign = may.error().message;
    }
    return facts;
}

} // namespace tanggap::desk
