// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/assignticket.h"

#include "base/text.h"
#include "desk/completestep.h"
#include "desk/restrictticket.h"
#include "org/capability.h"
#include "store/people.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const Step *assigningStep(const Procedure &procedure)
{
    const auto found = std::find_if(procedure.steps.begin(), procedure.steps.end(),
                                    [](const Step &step) { return step.act == StepAct::Assign; });
    return found == procedure.steps.end() ? nullptr : &*found;
}

/// Whether the ticket waits at the step that assigns, is past it, or has not come to it.
enum class Stage { Before, At, After };

Stage stageOf(const Case &c)
{
    const Step *step = assigningStep(*c.procedure);
    if (!step)
        return Stage::After;
    Stage stage = Stage::Before;
    for (const StepRecord &record : c.ticket.steps) {
        if (record.step == step->id && record.outcome != "withdrawn"_L1)
            stage = record.completed && stage != Stage::At ? Stage::After : Stage::At;
    }
    return stage;
}

Result<> mayAssign(Tx &tx, const Case &c)
{
    if (c.ticket.state == TicketState::Closed)
        return fail(ErrorCode::Invalid, Core::tr("Ticket %1 is closed.").arg(c.ticket.code));
    if (stageOf(c) == Stage::Before)
        return fail(ErrorCode::Invalid,
                    Core::tr("Ticket %1 is not verified yet; it cannot go to a team before the escalation.")
                        .arg(c.ticket.code));
    TRY(require(tx, capability::Assign));
    const QStringList &teams = tx.actor().teams;
    if (!teams.isEmpty() && !c.ticket.team.isEmpty() && !teams.contains(c.ticket.team) &&
        !tx.actor().can(capability::Restrict))
        return fail(
            ErrorCode::Denied,
            Core::tr("Ticket %1 belongs to another team; its coordinator may move it.").arg(c.ticket.code));
    return {};
}

} // namespace

Result<> handOver(Tx &tx, Case &c, QString team, PersonId person)
{
    if (team.isEmpty()) {
        TRY_LET(team, routedTeam(tx, c));
    }
    if (!c.organization->teams().contains(team))
        return fail(ErrorCode::Invalid, Core::tr("There is no team “%1” that tickets can go to.").arg(team));
    if (person.isValid()) {
        TRY_LET(const Person taker, people::person(tx.db(), person));
        const bool member = std::any_of(taker.roles.begin(), taker.roles.end(), [&](const QString &role) {
            const RoleSlot *slot = c.organization->role(role);
            return slot && slot->group == team;
        });
        if (!taker.active || !member)
            return fail(ErrorCode::Invalid, Core::tr("%1 is not in this team.").arg(taker.name));
    }
    c.ticket.team = team;
    c.ticket.person = person;
    return {};
}

Result<QString> whyNotAssign(Tx &tx, const TicketRef &ref)
{
    TRY_LET(const Case c, openCase(tx, ref));
    const Result<> may = mayAssign(tx, c);
    return may ? QString() : may.error().message;
}

Result<> assignTicket(Tx &tx, const TicketRef &ref, const QString &team, PersonId person, const QString &note)
{
    TRY_LET(Case c, openCase(tx, ref));
    if (c.ticket.state == TicketState::Open && stageOf(c) == Stage::At) {
        TRY(completeStep(
            tx, ref,
            {.step = assigningStep(*c.procedure)->id, .note = note, .team = team, .person = person}));
        return {};
    }
    TRY(mayAssign(tx, c));
    TRY_LET(const QString words, cleanText(note, 100'000, Core::tr("Note")));
    TRY(handOver(tx, c, team.isEmpty() ? c.ticket.team : team, person));
    if (c.ticket.team == c.before.team && c.ticket.person == c.before.person)
        return fail(ErrorCode::Invalid, Core::tr("The ticket is there already."));
    if (c.ticket.restricted)
        TRY(nameThoseWhoMaySee(tx, c));
    QJsonObject facts{{u"from_team"_s, c.before.team},
                      {u"from_person"_s, c.before.person.value},
                      {u"team"_s, c.ticket.team},
                      {u"person"_s, c.ticket.person.value}};
    if (!words.isEmpty())
        facts.insert(u"note"_s, words);
    TRY(closeCase(tx, c, {.kind = u"ticket.assigned"_s, .happened = tx.now(), .facts = facts}));
    return {};
}

} // namespace tanggap::desk
