// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/progress.h"

#include <QSet>

#include <algorithm>

namespace tanggap
{

namespace
{

/// A ticket without records stands at the first step. Once closed, only steps after closing go on.
QList<OpenStep> openSteps(const Procedure &procedure, const QList<StepRecord> &records, bool closed)
{
    QList<OpenStep> open;
    const auto add = [&](const Step *step, int pass) {
        if (step && (!closed || step->afterClosing))
            open << OpenStep{step, pass, {}};
    };
    if (records.isEmpty() && !procedure.steps.isEmpty())
        add(&procedure.steps.first(), 1);
    for (const StepRecord &record : records) {
        if (!record.completed)
            add(procedure.step(record.step), record.pass);
    }
    return open;
}

QStringList recorders(const Procedure &procedure, const Step &step)
{
    QStringList result;
    for (const QString &actor : step.actors) {
        const FlowRole *role = procedure.flowRole(actor);
        const QString recorder = role && role->outside ? role->recordedBy : actor;
        if (!recorder.isEmpty() && !result.contains(recorder))
            result << recorder;
    }
    return result;
}

/// Every step that some way on from the open ones leads to and that the ticket has not been in.
QList<const Step *> stepsAhead(const Procedure &procedure, const QList<StepRecord> &records,
                               const QList<OpenStep> &open, bool closed)
{
    QSet<const Step *> reached;
    QList<const Step *> pending;
    for (const OpenStep &one : open)
        pending << one.step;
    while (!pending.isEmpty()) {
        const Step *step = pending.takeLast();
        for (const Outcome &outcome : step->outcomes) {
            for (const QString &target : outcome.leadsTo) {
                const Step *next = procedure.step(target);
                if (!next || reached.contains(next) || (closed && !next->afterClosing))
                    continue;
                reached << next;
                pending << next;
            }
        }
    }
    for (const OpenStep &one : open)
        reached.remove(one.step);
    for (const StepRecord &record : records) {
        if (!record.withdrawn())
            reached.remove(procedure.step(record.step));
    }

    QList<const Step *> ahead;
    for (const Step &step : procedure.steps) {
        if (reached.contains(&step))
            ahead << &step;
    }
    return ahead;
}

Result<const Outcome *> chosenOutcome(const Step &step, const QString &outcomeId)
{
    if (outcomeId.isEmpty() && step.outcomes.size() == 1)
        return &step.outcomes.first();
    QStringList known;
    for (const Outcome &outcome : step.outcomes) {
        if (!outcomeId.isEmpty() && outcome.id == outcomeId)
            return &outcome;
        known << outcome.id;
    }
    if (outcomeId.isEmpty()) {
        return fail(ErrorCode::Invalid, Core::tr("Step %1 needs an outcome. Choose one of: %2.")
                                            .arg(step.number, known.join(QLatin1String(", "))));
    }
    return fail(ErrorCode::Invalid, Core::tr("Step %1 has no outcome \"%2\". Choose one of: %3.")
                                        .arg(step.number, outcomeId, known.join(QLatin1String(", "))));
}

} // namespace

Progress progressOf(const Procedure &procedure, const QList<StepRecord> &records, bool closed)
{
    Progress progress;
    progress.closed = closed;
    progress.open = openSteps(procedure, records, closed);
    for (OpenStep &one : progress.open)
        one.actors = recorders(procedure, *one.step);
    progress.finished = progress.open.isEmpty();
    progress.ahead = stepsAhead(procedure, records, progress.open, closed);
    return progress;
}

QList<const Step *> stepsToReopen(const Procedure &procedure, const QList<StepRecord> &records)
{
    QList<const Step *> steps;
    for (const Step &step : procedure.steps) {
        const bool been = std::any_of(records.begin(), records.end(),
                                      [&](const StepRecord &record) { return record.step == step.id; });
        if (been && step.act != StepAct::Receive && !step.afterClosing)
            steps << &step;
    }
    return steps;
}

const Step *lastToReopen(const Procedure &procedure, const QList<StepRecord> &records)
{
    const QList<const Step *> steps = stepsToReopen(procedure, records);
    const Step *last = nullptr;
    for (const StepRecord &record : records) {
        const Step *step = procedure.step(record.step);
        if (record.completed && !record.withdrawn() && steps.contains(step))
            last = step;
    }
    return last;
}

Result<Move> moveAfter(const Procedure &procedure, const QList<StepRecord> &records, const QString &stepId,
                       const QString &outcomeId)
{
    const Step *step = procedure.step(stepId);
    if (!step)
        return fail(ErrorCode::NotFound, Core::tr("The procedure has no step \"%1\".").arg(stepId));
    const QList<OpenStep> open = openSteps(procedure, records, false);
    const auto isOpen = [&](const Step *wanted) {
        return std::any_of(open.begin(), open.end(), [&](const OpenStep &one) { return one.step == wanted; });
    };
    if (!isOpen(step)) {
        return fail(ErrorCode::Invalid,
                    Core::tr("Step %1 (%2) is not open now.").arg(step->number, step->shortText.id));
    }
    TRY_LET(const Outcome *outcome, chosenOutcome(*step, outcomeId));

    Move move{{}, outcome->closes, outcome->id};
    for (const QString &target : outcome->leadsTo) {
        // Where two branches meet, the step opens with the first and is not opened twice.
        const Step *next = procedure.step(target);
        if (next && (next == step || !isOpen(next)))
            move.opens << next->id;
    }
    return move;
}

QStringList rolesFor(const Procedure &procedure, const Organization &organization, const QString &flowRole,
                     const QHash<QString, QStringList> &overrides, const QString &team)
{
    const FlowRole *role = procedure.flowRole(flowRole);
    if (!role)
        return organization.role(flowRole) ? QStringList{flowRole} : QStringList{};
    if (role->categoryTeam) {
        QStringList members;
        for (const RoleSlot &slot : organization.roles) {
            if (!team.isEmpty() && slot.group == team)
                members << slot.id;
        }
        return members;
    }
    return overrides.value(flowRole, role->roles);
}

} // namespace tanggap
