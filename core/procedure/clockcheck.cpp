// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/procedurecheck.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class ClockCheck
{
public:
    ClockCheck(const Procedure &procedure, const ClockRule &rule, QString pointer, Findings &findings)
        : m_procedure(procedure)
        , m_rule(rule)
        , m_pointer(std::move(pointer))
        , m_findings(findings)
    {
    }

    void run()
    {
        bool known = checkTrigger(m_rule.starts, pointerTo(m_pointer, "starts"_L1));
        for (qsizetype i = 0; i < m_rule.stops.size(); ++i)
            known = checkTrigger(m_rule.stops.at(i), pointerTo(m_pointer, "stops"_L1, i)) && known;
        checkLengths();
        // A clock given by law does not follow the flow.
        if (!checkCondition() || !known || m_rule.when)
            return;
        checkStart();
        checkStop();
    }

private:
    using Kind = ClockTrigger::Kind;

    bool checkTrigger(const ClockTrigger &trigger, const QString &here)
    {
        if (trigger.kind == Kind::Received || trigger.kind == Kind::Discovered)
            return true;
        if (trigger.kind == Kind::PaperSent) {
            if (!m_procedure.paper(trigger.paper))
                m_findings.error(pointerTo(here, "paper"_L1),
                                 Core::tr("There is no paper \"%1\".").arg(trigger.paper));
            return true;
        }
        const Step *step = m_procedure.step(trigger.step);
        if (!step || step->id != trigger.step) {
            m_findings.error(pointerTo(here, "step"_L1),
                             Core::tr("There is no step \"%1\".").arg(trigger.step));
            return false;
        }
        const bool chosen = std::any_of(step->outcomes.begin(), step->outcomes.end(),
                                        [&](const Outcome &one) { return one.id == trigger.outcome; });
        if (trigger.kind == Kind::Outcome && !chosen) {
            m_findings.error(pointerTo(here, "outcome"_L1),
                             Core::tr("Step %1 has no outcome \"%2\".").arg(step->number, trigger.outcome));
            return false;
        }
        return true;
    }

    /// A clock given by law follows a fact and a paper, every other one the flow.
    bool checkCondition()
    {
        const bool lawful = m_rule.when.has_value();
        bool sound = (m_rule.starts.kind == Kind::Discovered) == lawful;
        if (!sound)
            m_findings.error(pointerTo(m_pointer, "starts"_L1),
                             Core::tr("A clock with \"when\" starts at discovery, and no other does."));
        for (qsizetype i = 0; i < m_rule.stops.size(); ++i) {
            const Kind kind = m_rule.stops.at(i).kind;
            if ((kind == Kind::PaperSent) == lawful && kind != Kind::Discovered)
                continue;
            sound = false;
            m_findings.error(pointerTo(m_pointer, "stops"_L1, i),
                             Core::tr("A clock with \"when\" stops with a sent paper, and no other does."));
        }
        if (lawful && m_rule.stops.isEmpty())
            m_findings.error(pointerTo(m_pointer, "stops"_L1),
                             Core::tr("The clock \"%1\" never stops: nothing stops it.").arg(m_rule.id));
        if (lawful && m_rule.when->fact == ClockCondition::Fact::Severity &&
            !m_procedure.severity(m_rule.when->severity))
            m_findings.error(pointerTo(m_pointer, "when"_L1, "severity"_L1),
                             Core::tr("There is no severity \"%1\".").arg(m_rule.when->severity));
        return sound;
    }

    void checkLengths()
    {
        const QString here = pointerTo(m_pointer, "lengths"_L1);
        for (auto length = m_rule.lengths.keyBegin(); length != m_rule.lengths.keyEnd(); ++length) {
            if (!length->isEmpty() && !m_procedure.systemClass(*length))
                m_findings.error(pointerTo(here, *length),
                                 Core::tr("There is no class \"%1\".").arg(*length));
        }
        if (m_rule.lengths.contains(u""_s))
            return;
        if (m_rule.lengths.isEmpty()) {
            m_findings.error(m_pointer, Core::tr("The clock \"%1\" has no length.").arg(m_rule.id));
            return;
        }
        for (const Grade &grade : m_procedure.classes) {
            if (!m_rule.lengths.contains(grade.id))
                m_findings.error(here, Core::tr("The class \"%1\" has no length.").arg(grade.id));
        }
    }

    void checkStart()
    {
        const Step *step = m_procedure.step(m_rule.starts.step);
        if (step && !reachableFrom(first()).contains(step))
            m_findings.error(pointerTo(m_pointer, "starts"_L1),
                             Core::tr("The clock \"%1\" never starts: no way leads to step %2.")
                                 .arg(m_rule.id, step->number));
    }

    void checkStop()
    {
        if (m_rule.stops.isEmpty()) {
            m_findings.error(pointerTo(m_pointer, "stops"_L1),
                             Core::tr("The clock \"%1\" never stops: nothing stops it.").arg(m_rule.id));
            return;
        }
        findRunningOn();
        if (const Step *where = startRunsOn())
            m_findings.error(pointerTo(m_pointer, "stops"_L1),
                             Core::tr("The clock \"%1\" never stops on a way that ends at step %2.")
                                 .arg(m_rule.id, where->number));
    }

    const Step *first() const { return m_procedure.steps.isEmpty() ? nullptr : &m_procedure.steps.first(); }

    QSet<const Step *> reachableFrom(const Step *from) const
    {
        QSet<const Step *> reached{from};
        QList<const Step *> pending{from};
        while (!pending.isEmpty()) {
            for (const Outcome &outcome : pending.takeLast()->outcomes) {
                for (const QString &target : outcome.leadsTo) {
                    const Step *next = m_procedure.step(target);
                    if (next && !reached.contains(next)) {
                        reached << next;
                        pending << next;
                    }
                }
            }
        }
        return reached;
    }

    bool stops(Kind kind, const Step &step, const QString &outcome = {}) const
    {
        return std::any_of(m_rule.stops.begin(), m_rule.stops.end(), [&](const ClockTrigger &stop) {
            return stop.kind == kind && stop.step == step.id && stop.outcome == outcome;
        });
    }

    /// The step where a way that begins with this outcome, already taken, ends while the clock still runs. Of
    /// parallel branches one that stops it is enough.
    const Step *runsOnAfter(const Step &step, const Outcome &outcome) const
    {
        const Step *where = &step;
        for (const QString &target : outcome.leadsTo) {
            const Step *next = m_procedure.step(target);
            if (!next || stops(Kind::StepOpened, *next) || !m_runningOn.contains(next))
                return nullptr;
            where = m_runningOn.value(next);
        }
        return where;
    }

    const Step *runsOn(const Step &step, const Outcome &outcome) const
    {
        const bool stopped = stops(Kind::StepCompleted, step) || stops(Kind::Outcome, step, outcome.id);
        return stopped ? nullptr : runsOnAfter(step, outcome);
    }

    /// Least fixed point, backwards from the ends, so that loops need no care of their own.
    void findRunningOn()
    {
        for (bool grown = true; grown;) {
            grown = false;
            for (const Step &step : m_procedure.steps) {
                for (const Outcome &outcome : step.outcomes) {
                    const Step *where = m_runningOn.contains(&step) ? nullptr : runsOn(step, outcome);
                    if (where) {
                        m_runningOn.insert(&step, where);
                        grown = true;
                    }
                }
            }
        }
    }

    const Step *startRunsOn() const
    {
        const ClockTrigger &start = m_rule.starts;
        const Step *step = start.kind == Kind::Received ? first() : m_procedure.step(start.step);
        if (start.kind == Kind::Received && stops(Kind::StepOpened, *step))
            return nullptr;
        if (start.kind == Kind::Received || start.kind == Kind::StepOpened)
            return m_runningOn.value(step);
        for (const Outcome &outcome : step->outcomes) {
            if (start.kind == Kind::Outcome && outcome.id != start.outcome)
                continue;
            if (const Step *where = runsOnAfter(*step, outcome))
                return where;
        }
        return nullptr;
    }

    const Procedure &m_procedure;
    const ClockRule &m_rule;
    QString m_pointer;
    Findings &m_findings;
    QHash<const Step *, const Step *> m_runningOn; ///< step -> end that can be reached from it without a stop
};

} // namespace

void checkClocks(const Procedure &procedure, Findings &findings)
{
    for (qsizetype i = 0; i < procedure.clocks.size(); ++i)
        ClockCheck(procedure, procedure.clocks.at(i), pointerTo(u"/clocks"_s, i), findings).run();
}

} // namespace tanggap
