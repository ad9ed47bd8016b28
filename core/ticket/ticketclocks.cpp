// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket/ticketclocks.h"

#include <algorithm>

namespace tanggap::ticketclocks
{

namespace
{

/// A rule may name a step only, or a step with an outcome; an outcome also counts as the step's completion.
bool fires(const ClockTrigger &rule, const ClockTrigger &happened)
{
    if (rule.kind == ClockTrigger::Kind::StepCompleted && happened.kind == ClockTrigger::Kind::Outcome)
        return rule.step == happened.step;
    return rule == happened;
}

void start(Ticket &ticket, const ClockRule &rule, Instant at)
{
    const auto passes = std::count_if(ticket.clocks.begin(), ticket.clocks.end(),
                                      [&](const ClockRun &run) { return run.clock == rule.id; });
    ticket.clocks << ClockRun{.clock = rule.id, .pass = int(passes) + 1, .started = at};
}

qsizetype indexOf(const Procedure &procedure, const QString &step)
{
    const auto found = std::find_if(procedure.steps.begin(), procedure.steps.end(),
                                    [&](const Step &one) { return one.id == step; });
    return found - procedure.steps.begin();
}

/// True when `step` lies between what starts the clock and what stops it.
bool covers(const ClockRule &rule, const Procedure &procedure, const QString &step)
{
    if (rule.when)
        return false;
    const qsizetype at = indexOf(procedure, step);
    const qsizetype from =
        rule.starts.kind == ClockTrigger::Kind::Received ? -1 : indexOf(procedure, rule.starts.step);
    const bool after = rule.starts.kind == ClockTrigger::Kind::StepOpened ? at >= from : at > from;
    return after && std::any_of(rule.stops.begin(), rule.stops.end(), [&](const ClockTrigger &stop) {
               return at <= indexOf(procedure, stop.step);
           });
}

bool holds(const ClockRule &rule, const Ticket &ticket, const Procedure &procedure, const LawFacts &facts)
{
    if (!facts.switched.value(rule.id, !rule.when->offByDefault))
        return false;
    switch (rule.when->fact) {
    case ClockCondition::Fact::VitalSystem:
        return facts.vitalSystem;
    case ClockCondition::Fact::PersonalData:
        return ticket.personalData;
    case ClockCondition::Fact::Severity:
        break;
    }
    // Severities stand the gravest first.
    const Grade *of = procedure.severity(ticket.severity);
    return of && of <= procedure.severity(rule.when->severity);
}

std::optional<Instant> sentFor(const ClockRule &rule, const LawFacts &facts)
{
    std::optional<Instant> first;
    for (const ClockTrigger &stop : rule.stops) {
        const auto sent = facts.sent.constFind(stop.paper);
        if (sent != facts.sent.constEnd())
            first = first ? std::min(*first, *sent) : *sent;
    }
    return first;
}

} // namespace

bool runsByLaw(const Ticket &ticket, const Procedure &procedure, const LawFacts &facts)
{
    return std::any_of(procedure.clocks.begin(), procedure.clocks.end(), [&](const ClockRule &rule) {
        const auto isRun = [&](const ClockRun &run) { return run.clock == rule.id; };
        return rule.when && (holds(rule, ticket, procedure, facts) ||
                             std::any_of(ticket.clocks.begin(), ticket.clocks.end(), isRun));
    });
}

void applyLaw(Ticket &ticket, const Procedure &procedure, const LawFacts &facts)
{
    for (const ClockRule &rule : procedure.clocks) {
        if (!rule.when)
            continue;
        const bool wanted = holds(rule, ticket, procedure, facts);
        if (!wanted)
            ticket.clocks.removeIf([&](const ClockRun &run) { return run.clock == rule.id && !run.stopped; });
        auto run = std::find_if(ticket.clocks.begin(), ticket.clocks.end(),
                                [&](const ClockRun &one) { return one.clock == rule.id; });
        if (wanted && run == ticket.clocks.end()) {
            ticket.clocks << ClockRun{.clock = rule.id};
            run = std::prev(ticket.clocks.end());
        }
        if (run == ticket.clocks.end())
            continue;
        run->started = ticket.known();
        run->stopped = sentFor(rule, facts);
        if (run->stopped)
            run->stopped = std::max(*run->stopped, run->started);
    }
}

void apply(Ticket &ticket, const Procedure &procedure, const ClockTrigger &trigger, Instant at)
{
    for (ClockRun &run : ticket.clocks) {
        const ClockRule *rule = procedure.clock(run.clock);
        if (run.stopped || !rule)
            continue;
        if (std::any_of(rule->stops.begin(), rule->stops.end(),
                        [&](const auto &stop) { return fires(stop, trigger); }))
            run.stopped = std::max(at, run.started);
    }
    for (const ClockRule &rule : procedure.clocks) {
        if (fires(rule.starts, trigger))
            start(ticket, rule, at);
    }
}

void runOn(Ticket &ticket, const Procedure &procedure, Instant at, qint64 exceptRecord)
{
    const auto stoppedByStep = [&](const ClockRule &rule) {
        return std::any_of(ticket.steps.begin(), ticket.steps.end(), [&](const StepRecord &record) {
            const ClockTrigger done{ClockTrigger::Kind::Outcome, record.step, record.outcome};
            return record.id != exceptRecord && record.completed == at && !record.withdrawn() &&
                   std::any_of(rule.stops.begin(), rule.stops.end(),
                               [&](const ClockTrigger &stop) { return fires(stop, done); });
        });
    };
    for (ClockRun &run : ticket.clocks) {
        const ClockRule *rule = procedure.clock(run.clock);
        if (run.stopped == at && rule && !stoppedByStep(*rule))
            run.stopped.reset();
    }
}

void revert(Ticket &ticket, const Procedure &procedure, const StepRecord &taken, const QStringList &opened)
{
    const Instant at = *taken.completed;
    const auto startedByIt = [&](const ClockRun &run) {
        const ClockRule *rule = procedure.clock(run.clock);
        if (!rule || run.started != at)
            return false;
        const ClockTrigger done{ClockTrigger::Kind::Outcome, taken.step, taken.outcome};
        return fires(rule->starts, done) ||
               (rule->starts.kind == ClockTrigger::Kind::StepOpened && opened.contains(rule->starts.step));
    };
    ticket.clocks.removeIf(startedByIt);
    runOn(ticket, procedure, at, taken.id);
}

void stopAll(Ticket &ticket, const Procedure &procedure, Instant at)
{
    for (ClockRun &run : ticket.clocks) {
        const ClockRule *rule = procedure.clock(run.clock);
        if (!run.stopped && !(rule && rule->when))
            run.stopped = std::max(at, run.started);
    }
}

void restartFrom(Ticket &ticket, const Procedure &procedure, const QString &step, Instant at)
{
    for (const ClockRule &rule : procedure.clocks) {
        const bool running =
            std::any_of(ticket.clocks.begin(), ticket.clocks.end(),
                        [&](const ClockRun &run) { return run.clock == rule.id && !run.stopped; });
        if (!running && covers(rule, procedure, step))
            start(ticket, rule, at);
    }
}

void refresh(Ticket &ticket, const Procedure &procedure, const Organization &organization)
{
    for (ClockRun &run : ticket.clocks) {
        if (const ClockRule *rule = procedure.clock(run.clock))
            run = withDeadline(*rule, run, ticket.pauses, ticket.systemClass, organization.calendar,
                               organization.zone);
    }
    const ClockRun *first = leading(ticket, procedure);
    ticket.due = first ? first->deadline : std::nullopt;
    ticket.soon = first ? first->soon : std::nullopt;
}

const ClockRun *leading(const Ticket &ticket, const Procedure &procedure)
{
    const ClockRun *first = nullptr;
    for (const ClockRun &run : ticket.clocks) {
        const ClockRule *rule = procedure.clock(run.clock);
        if (run.stopped || !run.deadline || !rule || !rule->measured)
            continue;
        if (!first || *run.deadline < *first->deadline)
            first = &run;
    }
    return first;
}

} // namespace tanggap::ticketclocks
