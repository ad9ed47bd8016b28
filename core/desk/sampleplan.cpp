// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/sampleplan.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Few tickets are for looking at, so many of them are open; many are for measuring, with the share of open
/// ones that an office has.
constexpr int FewTickets = 200;

/// So many are played action by action; of more, those that are over are archived at a stroke.
constexpr int PlayedTickets = 1000;

/// A step on the way, and how it is left.
struct Leg
{
    int step = 0;
    const Outcome *outcome = nullptr;
};

/// The way through a procedure that closes it after, or without, an incident.
std::vector<Leg> wayThrough(const Procedure &procedure, bool incident)
{
    std::vector<Leg> way;
    QStringList visited;
    const Step *step = procedure.steps.isEmpty() ? nullptr : &procedure.steps.constFirst();
    while (step && !visited.contains(step->id)) {
        visited << step->id;
        const Outcome *taken = &step->outcomes.constFirst();
        for (const Outcome &outcome : step->outcomes) {
            const bool back = visited.contains(outcome.leadsTo.value(0));
            if (!back && step->outcomes.size() > 1 && outcome.closes == !incident) {
                taken = &outcome;
                break;
            }
        }
        if (step->act != StepAct::Receive)
            way.push_back({int(step - procedure.steps.constData()), taken});
        step = procedure.step(taken->leadsTo.value(0));
    }
    return way;
}

Duration lengthOf(const Span &span)
{
    return std::chrono::hours(24) * span.days + span.time;
}

class Planner
{
public:
    Planner(const Procedure &procedure, const SampleData &data, int count, quint32 seed, Instant now)
        : m_procedure(procedure)
        , m_data(data)
        , m_count(count)
        , m_now(now)
        , m_random(seed)
        , m_incident(wayThrough(procedure, true))
        , m_harmless(wayThrough(procedure, false))
    {
    }

    SamplePlan plan()
    {
        for (int i = 0; i < m_count; ++i)
            planTicket(i);
        numberInOrderOfReceipt();
        return std::move(m_plan);
    }

private:
    using Kind = SampleAction::Kind;

    double between(double low, double high) { return low + (high - low) * m_random.generateDouble(); }
    int below(int bound) { return int(m_random.bounded(bound)); }
    bool chance(double share) { return m_random.generateDouble() < share; }
    static Duration part(Duration whole, double share)
    {
        return Duration(qint64(double(whole.count()) * share));
    }

    /// The first of a set show every state; the rest is what an office has.
    SampleFate fateOf(int i)
    {
        using F = SampleFate;
        static constexpr F shown[] = {F::Running, F::Soon,       F::Late,      F::Paused,  F::Unclassed,
                                      F::InTime,  F::NoIncident, F::Duplicate, F::MetLate, F::Restricted};
        if (i < int(std::size(shown)) * 2)
            return shown[i % int(std::size(shown))];
        static constexpr F open[] = {F::Running, F::Running, F::Running,   F::Soon,
                                     F::Late,    F::Paused,  F::Unclassed, F::Restricted};
        static constexpr F closed[] = {F::InTime, F::InTime,  F::InTime,     F::InTime,     F::InTime,
                                       F::InTime, F::MetLate, F::NoIncident, F::NoIncident, F::Duplicate};
        return chance(m_count <= FewTickets ? 0.45 : 0.1) ? open[below(int(std::size(open)))]
                                                          : closed[below(int(std::size(closed)))];
    }

    void planTicket(int i)
    {
        SampleTicket ticket{.fate = fateOf(i), .theCase = below(int(m_data.cases.size()))};
        const QString type = m_data.cases.at(ticket.theCase).type;
        if (const Category *category = m_procedure.categoryForType(type))
            ticket.team = category->team;
        if (ticket.fate != SampleFate::Unclassed) {
            ticket.system = below(int(m_data.systems.size()));
            ticket.systemClass = classOf(m_data.systems.at(ticket.system).grade);
        }
        ticket.withEvidence = chance(0.4);
        measure(ticket.systemClass);
        m_ticket = int(m_plan.tickets.size());
        m_plan.tickets.push_back(ticket);
        switch (ticket.fate) {
        case SampleFate::NoIncident:
            planHarmless();
            return archive(i);
        case SampleFate::Duplicate:
            return planDuplicate();
        case SampleFate::InTime:
        case SampleFate::MetLate:
            planClosed(ticket.fate == SampleFate::MetLate);
            return archive(i);
        default:
            return planOpen(i, ticket.fate);
        }
    }

    QString classOf(int grade) const
    {
        const auto &classes = m_procedure.classes;
        return classes.isEmpty() ? QString() : classes.at(std::min<qsizetype>(grade, classes.size() - 1)).id;
    }

    /// How long the clock from receipt and the longest other one run for this class.
    void measure(const QString &systemClass)
    {
        m_response = 1h;
        m_resolution = 0h;
        for (const ClockRule &rule : m_procedure.clocks) {
            const auto length = rule.lengthFor(systemClass);
            if (!length || !rule.measured || rule.when)
                continue;
            if (rule.starts.kind == ClockTrigger::Kind::Received)
                m_response = lengthOf(*length);
            else
                m_resolution = std::max(m_resolution, lengthOf(*length));
        }
        if (m_resolution == 0h)
            m_resolution = 24h;
    }

    void add(Kind kind, Instant at, int step = -1, const QString &subject = {})
    {
        m_plan.actions.push_back({std::min(at, m_now), m_ticket, kind, step, subject});
    }

    qsizetype verificationOn(const std::vector<Leg> &way) const
    {
        const auto found = std::find_if(way.begin(), way.end(), [&](const Leg &leg) {
            return m_procedure.steps.at(leg.step).act == StepAct::Verify;
        });
        return found == way.end() ? 0 : found - way.begin();
    }

    /// What a step wants before it can be done, a little ahead of it.
    void leave(const Leg &leg, Instant from, Instant at)
    {
        const Step &step = m_procedure.steps.at(leg.step);
        const Instant ahead = from + (at - from) / 2;
        if (chance(0.25))
            add(Kind::Note, from + (at - from) / 4);
        for (const Requirement &requirement : step.requirements + leg.outcome->requirements) {
            if (requirement.kind == Requirement::Kind::Recommendations)
                add(Kind::Recommend, ahead);
            else if (requirement.kind == Requirement::Kind::Paper)
                add(Kind::Paper, ahead, leg.step, requirement.subject);
        }
        add(Kind::Step, at, leg.step, leg.outcome->id);
    }

    /// Leaves the legs [first, last) of a way, evenly between two moments.
    void walk(const std::vector<Leg> &way, qsizetype first, qsizetype last, Instant from, Instant until)
    {
        Instant at = from;
        for (qsizetype i = first; i < last; ++i) {
            const Instant next = from + (until - from) * (i - first + 1) / (last - first);
            leave(way[size_t(i)], at, next);
            at = next;
        }
    }

    /// A moment of the weeks before, long enough ago for everything to be over.
    Instant longAgo()
    {
        const int days = std::clamp(m_count / 25, 42, 1000);
        const Duration needed = part(m_response + m_resolution, 2.5) + 48h;
        return m_now - needed - part(std::chrono::hours(24) * days, between(0, 1));
    }

    void planHarmless()
    {
        const Instant received = longAgo();
        const Instant done = received + part(m_response, between(0.3, 0.95));
        add(Kind::Receive, received);
        walk(m_harmless, 0, qsizetype(m_harmless.size()), received, done);
    }

    void planDuplicate()
    {
        const Instant received = longAgo();
        add(Kind::Receive, received);
        add(Kind::Link, received + part(m_response, between(0.2, 0.8)));
    }

    void planClosed(bool late)
    {
        const Instant received = longAgo();
        const qsizetype verified = verificationOn(m_incident) + 1;
        const bool lateResponse = late && chance(0.5);
        const Instant opened =
            received + part(m_response, lateResponse ? between(1.1, 2) : between(0.2, 0.95));
        const bool lateResolution = late && !lateResponse;
        const Instant resolved =
            opened + part(m_resolution, lateResolution ? between(1.05, 1.8) : between(0.15, 0.9));
        const qsizetype end = qsizetype(m_incident.size());
        add(Kind::Receive, received);
        walk(m_incident, 0, verified, received, opened);
        walk(m_incident, verified, end - 1, opened, resolved);
        if (!late && chance(0.15)) {
            add(Kind::Pause, opened + (resolved - opened) / 3);
            add(Kind::Resume, opened + (resolved - opened) * 2 / 5);
        }
        leave(m_incident.back(), resolved, resolved + part(2h, between(0.1, 1)));
        if (chance(0.4))
            add(Kind::Settle, resolved + 30h);
    }

    void planOpen(int i, SampleFate fate)
    {
        const qsizetype verification = verificationOn(m_incident);
        const qsizetype steps = qsizetype(m_incident.size());
        qsizetype stop = i < 40 ? i % steps : below(int(steps));
        if (fate == SampleFate::Paused) // while a clock runs: after the verification, before the report
            stop = std::clamp(stop, verification + 1, std::max(verification + 1, steps - 2));
        double share = between(0.05, 0.6);
        if (fate == SampleFate::Soon)
            share = between(0.78, 0.95);
        else if (fate == SampleFate::Late)
            share = between(1.1, 4);
        if (stop <= verification) {
            const Duration age = part(m_response, share);
            add(Kind::Receive, m_now - age);
            walk(m_incident, 0, stop, m_now - age, m_now - age / 5);
            return;
        }
        const Instant opened = m_now - part(m_resolution, share);
        const Instant received = opened - part(m_response, between(0.2, 0.9));
        const Instant reached = m_now - (m_now - opened) / 4;
        add(Kind::Receive, received);
        walk(m_incident, 0, verification + 1, received, opened);
        walk(m_incident, verification + 1, stop, opened, reached);
        if (fate == SampleFate::Paused)
            add(Kind::Pause, reached + (m_now - reached) / 3);
    }

    /// Takes what the last ticket planned together into one action at its end.
    void archive(int i)
    {
        if (i < PlayedTickets)
            return;
        auto &actions = m_plan.actions;
        const auto first = std::find_if(actions.rbegin(), actions.rend(), [&](const SampleAction &one) {
                               return one.ticket != m_ticket;
                           }).base();
        std::vector<SampleAction> past(first, actions.end());
        actions.erase(first, actions.end());
        std::stable_sort(past.begin(), past.end(), earlier);
        add(Kind::Archive, past.back().at);
        m_plan.tickets.back().past = std::move(past);
    }

    static bool earlier(const SampleAction &a, const SampleAction &b) { return a.at < b.at; }

    /// Numbers follow receipt, and so do codes and agenda lines.
    void numberInOrderOfReceipt()
    {
        auto &actions = m_plan.actions;
        std::stable_sort(actions.begin(), actions.end(), earlier);
        int number = 0;
        for (const SampleAction &action : actions) {
            if (action.kind == Kind::Receive || action.kind == Kind::Archive)
                m_plan.tickets[size_t(action.ticket)].number = number++;
        }
    }

    const Procedure &m_procedure;
    const SampleData &m_data;
    const int m_count;
    const Instant m_now;
    QRandomGenerator m_random;
    const std::vector<Leg> m_incident, m_harmless;
    Duration m_response{}, m_resolution{};
    int m_ticket = 0;
    SamplePlan m_plan;
};

} // namespace

SamplePlan planSamples(const Procedure &procedure, const SampleData &data, int tickets, quint32 seed,
                       Instant now)
{
    return Planner(procedure, data, tickets, seed, now).plan();
}

} // namespace tanggap::desk
