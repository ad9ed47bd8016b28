// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/permission.h"

#include "org/capability.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

Progress progressOf(const Case &c)
{
    return tanggap::progressOf(*c.procedure, c.ticket.steps, c.ticket.state == TicketState::Closed);
}

Result<> require(const Asker &asker, const QString &capability)
{
    if (asker.actor.can(capability))
        return {};
    return fail(ErrorCode::Denied, Core::tr("None of your roles may do this."), capability);
}

Result<bool> actsAs(const Asker &asker, const Case &c, const QString &flowRole)
{
    if (asker.actor.hasRole(flowRole))
        return true;
    TRY_LET(const auto overrides, asker.definitions.flowRoleOverrides(c.procedure->id));
    const QStringList roles = rolesFor(*c.procedure, *c.organization, flowRole, overrides, c.ticket.team);
    return std::any_of(roles.begin(), roles.end(),
                       [&](const QString &role) { return asker.actor.hasRole(role); });
}

Result<bool> actsAsAny(const Asker &asker, const Case &c, const QStringList &flowRoles)
{
    for (const QString &role : flowRoles) {
        TRY_LET(const bool acts, actsAs(asker, c, role));
        if (acts)
            return true;
    }
    return false;
}

Result<> mayRecord(const Asker &asker, const Case &c, const OpenStep &open)
{
    TRY_LET(const bool may, actsAsAny(asker, c, open.actors));
    if (may)
        return {};
    QStringList names;
    for (const QString &role : open.actors) {
        if (const FlowRole *flowRole = c.procedure->flowRole(role))
            names << flowRole->name.in(currentLanguage());
    }
    return fail(ErrorCode::Denied, Core::tr("This step is recorded by: %1.").arg(names.join(u", "_s)),
                open.step->id);
}

Result<> mayWork(const Asker &asker, const Case &c)
{
    if (asker.actor.can(capability::Work))
        return {};
    for (const OpenStep &open : progressOf(c).open) {
        TRY_LET(const bool acts, actsAsAny(asker, c, open.actors));
        if (acts)
            return {};
    }
    return require(asker, capability::Work);
}

const Step *assigningStep(const Procedure &procedure)
{
    const auto found = std::find_if(procedure.steps.begin(), procedure.steps.end(),
                                    [](const Step &step) { return step.act == StepAct::Assign; });
    return found == procedure.steps.end() ? nullptr : &*found;
}

AssignStage assignStage(const Case &c)
{
    const Step *step = assigningStep(*c.procedure);
    if (!step)
        return AssignStage::After;
    AssignStage stage = AssignStage::Before;
    for (const StepRecord &record : c.ticket.steps) {
        if (record.step != step->id)
            continue;
        if (!record.completed)
            return AssignStage::At;
        if (record.outcome != "withdrawn"_L1)
            stage = AssignStage::After;
    }
    return stage;
}

Result<> mayAssign(const Asker &asker, const Case &c)
{
    if (c.ticket.state == TicketState::Closed)
        return fail(ErrorCode::Invalid, Core::tr("Ticket %1 is closed.").arg(c.ticket.code));
    if (assignStage(c) == AssignStage::Before)
        return fail(ErrorCode::Invalid,
                    Core::tr("Ticket %1 is not verified yet; it cannot go to a team before the escalation.")
                        .arg(c.ticket.code));
    TRY(require(asker, capability::Assign));
    const QStringList &teams = asker.actor.teams;
    if (!teams.isEmpty() && !c.ticket.team.isEmpty() && !teams.contains(c.ticket.team) &&
        !asker.actor.can(capability::Restrict))
        return fail(
            ErrorCode::Denied,
            Core::tr("Ticket %1 belongs to another team; its coordinator may move it.").arg(c.ticket.code));
    return {};
}

Result<> mayClassify(const Asker &asker, const Case &c)
{
    if (asker.actor.can(capability::Classify))
        return {};
    const auto verifies = std::find_if(c.procedure->steps.begin(), c.procedure->steps.end(),
                                       [](const Step &step) { return step.act == StepAct::Verify; });
    for (const OpenStep &open : progressOf(c).open) {
        if (verifies != c.procedure->steps.end() && open.step > &*verifies)
            continue;
        TRY_LET(const bool acts, actsAsAny(asker, c, open.actors));
        if (acts)
            return {};
    }
    return require(asker, capability::Classify);
}

Result<> mayPause(const Asker &asker, const Case &c, Instant now)
{
    TRY(require(asker, capability::Pause));
    if (c.ticket.state == TicketState::Closed)
        return fail(ErrorCode::Invalid, Core::tr("Ticket %1 is closed.").arg(c.ticket.code));
    if (c.ticket.paused)
        return fail(ErrorCode::Invalid, Core::tr("Ticket %1 is paused already.").arg(c.ticket.code));
    bool pausable = false;
    for (const ClockRun &run : c.ticket.clocks) {
        const ClockRule *rule = c.procedure->clock(run.clock);
        if (run.stopped || !rule || !rule->pausable)
            continue;
        pausable = true;
        if (run.deadline && now > *run.deadline)
            return fail(
                ErrorCode::Invalid,
                Core::tr("A clock of ticket %1 is late; it can no longer be paused.").arg(c.ticket.code));
    }
    if (!pausable)
        return fail(ErrorCode::Invalid,
                    Core::tr("No clock of ticket %1 can be paused now.").arg(c.ticket.code));
    return {};
}

Result<> mayResume(const Asker &asker, const Case &c)
{
    TRY(require(asker, capability::Pause));
    if (!c.ticket.paused)
        return fail(ErrorCode::Invalid, Core::tr("Ticket %1 is not paused.").arg(c.ticket.code));
    return {};
}

Result<> mayLink(const Asker &asker, const Case &c)
{
    TRY(mayWork(asker, c));
    if (c.ticket.duplicateOf.isValid() || c.ticket.state == TicketState::Closed)
        return fail(ErrorCode::Invalid,
                    Core::tr("Ticket %1 is closed or linked already.").arg(c.ticket.code));
    return {};
}

Result<> mayUnlink(const Asker &asker, const Case &c)
{
    TRY(mayWork(asker, c));
    if (!c.ticket.duplicateOf.isValid())
        return fail(ErrorCode::Invalid, Core::tr("Ticket %1 is not linked to another.").arg(c.ticket.code));
    return {};
}

Result<> mayReopen(const Asker &asker, const Case &c)
{
    TRY(require(asker, capability::Reopen));
    if (c.ticket.state == TicketState::Open || c.ticket.duplicateOf.isValid())
        return fail(ErrorCode::Invalid,
                    Core::tr("Ticket %1 is not a closed ticket of its own.").arg(c.ticket.code));
    return {};
}

const Category *categoryOf(const Case &c)
{
    const Category *category = c.procedure->category(c.ticket.category);
    return category ? category : c.procedure->category(c.procedure->defaultCategory);
}

Result<QString> routedTeam(const Asker &asker, const Case &c)
{
    TRY_LET(const auto overrides, asker.definitions.routeOverrides(c.procedure->id));
    const Category *category = categoryOf(c);
    if (!category)
        return fail(ErrorCode::Invalid, Core::tr("Choose the team that takes this ticket."));
    return overrides.value(category->id, category->team);
}

} // namespace tanggap::desk
