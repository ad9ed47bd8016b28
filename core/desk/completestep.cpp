// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/completestep.h"

#include "base/text.h"
#include "desk/assignticket.h"
#include "desk/pauseclock.h"
#include "desk/restrictticket.h"
#include "desk/standins.h"
#include "org/capability.h"
#include "store/ticketparts.h"
#include "store/tickets.h"
#include "ticket/ticketclocks.h"

#include <QJsonArray>

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype TextLimit = 2'000'000;

StepRecord *openRecord(Ticket &ticket, const QString &step)
{
    const auto found = std::find_if(ticket.steps.begin(), ticket.steps.end(), [&](const StepRecord &record) {
        return record.step == step && !record.completed;
    });
    return found == ticket.steps.end() ? nullptr : &*found;
}

Result<> writeTexts(Tx &tx, const Case &c, const QHash<QString, QString> &texts)
{
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const bool known = std::any_of(c.procedure->textFields.begin(), c.procedure->textFields.end(),
                                       [&](const TextField &field) { return field.id == it.key(); });
        if (!known)
            return fail(ErrorCode::Invalid, Core::tr("The procedure has no text field “%1”.").arg(it.key()));
        TRY_LET(const QString text, cleanText(it.value(), TextLimit, it.key()));
        TRY(parts::putText(tx, c.ticket.id, it.key(), text));
    }
    return {};
}

Result<> checkRequirements(Tx &tx, const Case &c, const Step &step, const QString &outcome)
{
    if (!asksFacts(step, outcome))
        return {};
    TRY_LET(const CaseFacts facts, factsOf(tx.db(), c.ticket.id));
    QStringList missing;
    for (const Requirement &requirement : missingFor(step, outcome, c.ticket, facts))
        missing << requirement.text.in(currentLanguage());
    if (missing.isEmpty())
        return {};
    return fail(ErrorCode::Invalid, Core::tr("Still missing: %1.").arg(missing.join(u"; "_s)));
}

/// Papers that the outcome drafts by itself, unless there is one of that kind already.
Result<> draftPapers(Tx &tx, const Case &c, const Outcome &outcome, Instant at)
{
    if (outcome.papers.isEmpty())
        return {};
    TRY_LET(const QList<Paper> papers, parts::papers(tx.db(), c.ticket.id));
    for (const QString &kind : outcome.papers) {
        const bool there =
            std::any_of(papers.begin(), papers.end(), [&](const Paper &p) { return p.kind == kind; });
        if (!there && mayName(tx, c, kind))
            TRY(parts::insertPaper(tx, {.ticket = c.ticket.id, .kind = kind, .at = at}));
    }
    return {};
}

/// An outcome that wants a paper returned returns it: what is noted of the step are the remarks. Where the
/// other paper that will do was returned by itself, this one stays as it is.
Result<> returnPapers(Tx &tx, const Case &c, const Outcome &outcome, const QString &note, Instant happened)
{
    for (const Requirement &one : outcome.requirements) {
        if (one.kind != Requirement::Kind::Paper || one.state != toName(PaperState::Returned))
            continue;
        TRY_LET(const QList<Paper> papers, parts::papers(tx.db(), c.ticket.id));
        const bool other = std::any_of(papers.begin(), papers.end(), [&](const Paper &paper) {
            return paper.kind == one.orSubject && paper.state == PaperState::Returned;
        });
        for (const Paper &paper : papers) {
            if (!other && paper.kind == one.subject && paper.state == PaperState::Submitted)
                TRY(giveBack(tx, paper, note, happened));
        }
    }
    return {};
}

const Outcome *outcomeOf(const Step &step, const QString &id)
{
    const auto found = std::find_if(step.outcomes.begin(), step.outcomes.end(),
                                    [&](const Outcome &o) { return o.id == id; });
    return found == step.outcomes.end() ? nullptr : &*found;
}

void openStep(Ticket &ticket, const Procedure &procedure, const QString &step, Instant at)
{
    const auto passes = std::count_if(ticket.steps.begin(), ticket.steps.end(),
                                      [&](const StepRecord &record) { return record.step == step; });
    ticket.steps << StepRecord{.step = step, .pass = int(passes) + 1, .opened = at};
    ticketclocks::apply(ticket, procedure, {.kind = ClockTrigger::Kind::StepOpened, .step = step}, at);
}

} // namespace

Result<StepOutcome> completeStep(Tx &tx, const TicketRef &ref, const StepDone &done,
                                 const PaperRenderer *standIn)
{
    TRY_LET(Case c, openCase(tx, ref));
    const Step *step = c.procedure->step(done.step);
    if (!step)
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no step “%1”.").arg(done.step));
    TRY_LET(const Move move, moveAfter(*c.procedure, c.ticket.steps, step->id, done.outcome));
    const Progress progress = progressOf(c);
    const auto open = std::find_if(progress.open.begin(), progress.open.end(),
                                   [&](const OpenStep &one) { return one.step->id == step->id; });
    StepRecord *record = openRecord(c.ticket, step->id);
    if (open == progress.open.end() || !record)
        return fail(ErrorCode::Invalid, Core::tr("This step is not open."));
    TRY(mayRecord(tx, c, *open));
    TRY_LET(const Instant happened, momentOf(tx, done.stated, record->opened));
    TRY_LET(const QString note, cleanText(done.note, TextLimit, Core::tr("Note")));
    TRY(writeTexts(tx, c, done.texts));
    if (step->act == StepAct::Assign)
        TRY(handOver(tx, c, done.team, done.person));
    const Outcome *outcome = outcomeOf(*step, move.outcome);
    TRY(draftPapers(tx, c, *outcome, happened));
    if (standIn)
        TRY(fillStandIns(tx, c, *step, move.outcome, *standIn));
    TRY(returnPapers(tx, c, *outcome, note.isEmpty() && standIn ? u"[LATIHAN] "_s + outcome->action.id : note,
                     happened));
    TRY(checkRequirements(tx, c, *step, move.outcome));

    record->completed = happened;
    record->recorded = tx.now();
    record->outcome = move.outcome;
    record->person = tx.actor().person.value;
    record->note = note;
    record->reason = lateReason(done.stated);
    ticketclocks::apply(c.ticket, *c.procedure,
                        {.kind = ClockTrigger::Kind::Outcome, .step = step->id, .outcome = move.outcome},
                        happened);
    for (const QString &next : move.opens)
        openStep(c.ticket, *c.procedure, next, happened);
    if (move.closes) {
        c.ticket.state = TicketState::Closed;
        ticketclocks::stopAll(c.ticket, *c.procedure, happened);
    }
    if (c.ticket.paused && (move.closes || move.opens.isEmpty()))
        endPause(c.ticket, happened);
    c.ticket.finished = tickets::currentStep(c.ticket).isEmpty();
    QJsonArray named;
    if (c.ticket.restricted) {
        TRY_LET(named, nameThoseWhoMaySee(tx, c));
    }
    QJsonObject facts{{u"step"_s, step->id},
                      {u"number"_s, step->number},
                      {u"outcome"_s, move.outcome},
                      {u"opens"_s, QJsonArray::fromStringList(move.opens)}};
    if (!note.isEmpty())
        facts.insert(u"note"_s, note);
    if (step->act == StepAct::Assign)
        facts.insert(u"team"_s, c.ticket.team);
    if (!named.isEmpty())
        facts.insert(u"named"_s, named);
    if (standIn)
        facts.insert(u"drill"_s, true);
    stateIn(facts, done.stated);
    TRY(closeCase(tx, c, {.kind = u"step.completed"_s, .happened = happened, .facts = facts}));
    if (!done.texts.isEmpty() || !note.isEmpty() || standIn)
        TRY(tickets::index(tx, c.ticket.id));
    return StepOutcome{step->id,          move.outcome,    move.opens, c.ticket.state == TicketState::Closed,
                       c.ticket.finished, c.ticket.version};
}

Result<> withdrawStep(Tx &tx, const TicketRef &ref, const QString &stepId)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY_LET(const JournalEvent last, journal::last(tx.db(), streamOf(ref.id)));
    const Step *step = c.procedure->step(stepId);
    if (!step || last.kind != "step.completed"_L1 || last.facts.value("step"_L1).toString() != step->id)
        return fail(ErrorCode::Invalid,
                    Core::tr("Something else has happened on this ticket since. It cannot be taken back."));
    if (last.actor != tx.actor().name)
        TRY(require(tx, capability::Reopen));

    const QVariantList opens = last.facts.value("opens"_L1).toArray().toVariantList();
    const QStringList opened = QVariant(opens).toStringList();
    StepRecord taken;
    for (StepRecord &one : c.ticket.steps) {
        if (one.step == step->id && one.completed)
            taken = one;
        if (!one.completed && opened.contains(one.step)) {
            one.completed = tx.now();
            one.recorded = tx.now();
            one.outcome = u"withdrawn"_s;
            one.person = tx.actor().person.value;
        }
    }
    ticketclocks::revert(c.ticket, *c.procedure, taken, opened);
    c.ticket.steps << StepRecord{.step = step->id, .pass = taken.pass + 1, .opened = taken.opened};
    if (const Outcome *outcome = outcomeOf(*step, taken.outcome); outcome && outcome->closes)
        c.ticket.state = TicketState::Open;
    resumePause(c.ticket, *taken.completed);
    c.ticket.finished = false;
    if (step->act == StepAct::Assign) {
        c.ticket.team.clear();
        c.ticket.person = {};
    }
    if (c.ticket.restricted)
        TRY(takeNamesBack(tx, c, last.facts.value("named"_L1).toArray()));
    TRY(closeCase(tx, c,
                  {.kind = u"step.withdrawn"_s,
                   .happened = tx.now(),
                   .facts = {{u"step"_s, step->id}, {u"number"_s, step->number}}}));
    return {};
}

} // namespace tanggap::desk
