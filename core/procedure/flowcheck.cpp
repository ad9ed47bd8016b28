// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/procedurecheck.h"

#include <QHash>

#include <vector>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The steps as a graph. Unknown targets have been named already and are left out.
class FlowCheck
{
public:
    FlowCheck(const Procedure &procedure, Findings &findings)
        : m_procedure(procedure)
        , m_findings(findings)
        , m_count(size_t(procedure.steps.size()))
        , m_reaches(m_count, std::vector<bool>(m_count))
    {
        for (size_t i = 0; i < m_count; ++i) {
            for (const Outcome &outcome : step(i).outcomes) {
                for (const size_t target : targets(outcome))
                    m_reaches[i][target] = true;
            }
        }
        // Warshall's closure; a procedure has some tens of steps.
        for (size_t via = 0; via < m_count; ++via) {
            for (size_t from = 0; from < m_count; ++from) {
                for (size_t to = 0; m_reaches[from][via] && to < m_count; ++to)
                    m_reaches[from][to] = m_reaches[from][to] || m_reaches[via][to];
            }
        }
    }

    void run()
    {
        checkReachable();
        checkEnds();
        checkLoops();
        checkClosing();
        checkRecorders();
    }

private:
    const Step &step(size_t index) const { return m_procedure.steps.at(qsizetype(index)); }
    QString pointer(size_t index) const { return pointerTo(u"/steps"_s, index); }
    bool reachable(size_t index) const { return index == 0 || m_reaches[0][index]; }

    std::vector<size_t> targets(const Outcome &outcome) const
    {
        std::vector<size_t> result;
        for (size_t i = 0; i < m_count; ++i) {
            if (outcome.leadsTo.contains(step(i).id))
                result.push_back(i);
        }
        return result;
    }

    void checkReachable()
    {
        for (size_t i = 0; i < m_count; ++i) {
            if (!reachable(i))
                m_findings.error(pointer(i),
                                 Core::tr("No way leads to step %1 (%2).").arg(step(i).number, step(i).id));
        }
    }

    void checkEnds()
    {
        for (size_t i = 0; i < m_count; ++i) {
            const QList<Outcome> &outcomes = step(i).outcomes;
            if (outcomes.isEmpty())
                m_findings.error(
                    pointerTo(pointer(i), "outcomes"_L1),
                    Core::tr("Dead end: step %1 (%2) has no outcome.").arg(step(i).number, step(i).id));
            for (qsizetype j = 0; j < outcomes.size(); ++j) {
                const Outcome &outcome = outcomes.at(j);
                if (outcome.leadsTo.isEmpty() && !outcome.closes && !step(i).afterClosing)
                    m_findings.error(
                        pointerTo(pointer(i), "outcomes"_L1, j, "leads_to"_L1),
                        Core::tr("Dead end: outcome \"%1\" of step %2 neither leads on nor closes.")
                            .arg(outcome.id, step(i).number));
            }
        }
    }

    /// Steps that lead to one another alone, and to no end. Named once per loop, at its first step; what
    /// leads into such a loop is not named.
    void checkLoops()
    {
        const auto ends = [&](size_t index) {
            const QList<Outcome> &outcomes = step(index).outcomes;
            return outcomes.isEmpty() ||
                   std::any_of(outcomes.begin(), outcomes.end(),
                               [](const Outcome &one) { return one.leadsTo.isEmpty(); });
        };
        for (size_t i = 0; i < m_count; ++i) {
            if (!m_reaches[i][i] || ends(i))
                continue;
            bool wayOut = false;
            bool first = true;
            QStringList members;
            for (size_t other = 0; other < m_count; ++other) {
                const bool inLoop = m_reaches[i][other] && m_reaches[other][i];
                wayOut = wayOut || (m_reaches[i][other] && (ends(other) || !inLoop));
                if (inLoop) {
                    members << step(other).id;
                    first = first && other >= i;
                }
            }
            if (!wayOut && first)
                m_findings.error(pointer(i),
                                 Core::tr("Endless loop without a way out: %1.").arg(members.join(", "_L1)));
        }
    }

    /// Once a ticket is closed only steps marked so go on, and they are for nothing else.
    void checkClosing()
    {
        bool closes = false;
        for (size_t i = 0; i < m_count; ++i) {
            for (qsizetype j = 0; j < step(i).outcomes.size(); ++j) {
                const Outcome &outcome = step(i).outcomes.at(j);
                closes = closes || (outcome.closes && reachable(i));
                checkSidesOfClosing(step(i), outcome, pointerTo(pointer(i), "outcomes"_L1, j));
            }
        }
        if (!closes)
            m_findings.error(u"/steps"_s, Core::tr("No outcome ever closes the ticket."));
    }

    void checkSidesOfClosing(const Step &from, const Outcome &outcome, const QString &here)
    {
        const bool closed = from.afterClosing || outcome.closes;
        for (qsizetype i = 0; i < outcome.leadsTo.size(); ++i) {
            const Step *next = m_procedure.step(outcome.leadsTo.at(i));
            if (!next || next->afterClosing == closed)
                continue;
            m_findings.error(
                pointerTo(here, "leads_to"_L1, i),
                closed ? Core::tr("Step %1 follows the closing but is not marked \"after_closing\".")
                             .arg(next->number)
                       : Core::tr("Step %1 is marked \"after_closing\" but nothing closes before it.")
                             .arg(next->number));
        }
    }

    /// Somebody outside the team does nothing in the desk: at receipt their steps are done, later somebody
    /// records them.
    void checkRecorders()
    {
        for (size_t i = 0; i < m_count; ++i) {
            if (step(i).act == StepAct::Receive && step(i).outcomes.size() > 1)
                m_findings.error(pointerTo(pointer(i), "outcomes"_L1),
                                 Core::tr("A step that is complete at receipt has a single outcome."));
            if (completeAtReceipt(i) || hasRecorder(step(i)))
                continue;
            m_findings.error(
                pointerTo(pointer(i), "actors"_L1),
                Core::tr("Nobody of the team can record step %1: its outside role needs \"recorded_by\".")
                    .arg(step(i).number));
        }
    }

    bool hasRecorder(const Step &one) const
    {
        return std::any_of(one.actors.begin(), one.actors.end(), [&](const QString &actor) {
            const FlowRole *role = m_procedure.flowRole(actor);
            return !role || !role->outside || !role->recordedBy.isEmpty();
        });
    }

    bool completeAtReceipt(size_t index) const
    {
        if (step(index).act != StepAct::Receive)
            return false;
        return std::all_of(m_procedure.steps.begin(), m_procedure.steps.end(), [&](const Step &before) {
            const bool leadsHere =
                std::any_of(before.outcomes.begin(), before.outcomes.end(),
                            [&](const Outcome &one) { return one.leadsTo.contains(step(index).id); });
            return !leadsHere || before.act == StepAct::Receive;
        });
    }

    const Procedure &m_procedure;
    Findings &m_findings;
    size_t m_count;
    std::vector<std::vector<bool>> m_reaches; ///< [from][to], over one step or more
};

} // namespace

void checkFlow(const Procedure &procedure, Findings &findings)
{
    FlowCheck(procedure, findings).run();
}

} // namespace tanggap
