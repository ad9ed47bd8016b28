// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/linkticket.h"

#include "base/text.h"
#include "desk/notes.h"
#include "desk/pauseclock.h"
#include "org/capability.h"
#include "store/ticketparts.h"
#include "store/tickets.h"
#include "ticket/ticketclocks.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The last thing that a link ends: stated before it, the link could not be taken back whole.
Instant lastBeginning(const Ticket &ticket)
{
    Instant last = ticket.received;
    for (const ClockRun &run : ticket.clocks)
        last = std::max(last, run.stopped ? last : run.started);
    for (const Pause &pause : ticket.pauses)
        last = std::max(last, pause.until ? last : pause.from);
    for (const StepRecord &record : ticket.steps)
        last = std::max(last, record.completed.value_or(last));
    return last;
}

} // namespace

Result<> linkDuplicate(Tx &tx, const TicketRef &ref, TicketId original, const QString &note,
                       const Stated &stated)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayLink(tx, c));
    TRY_LET(const Case other, openCase(tx, {original, {}}));
    TRY_LET(const QString words, cleanText(note, 10'000, Core::tr("Note")));
    TRY_LET(const auto dependents, parts::duplicates(tx.db(), ref.id));
    if (original == ref.id || other.ticket.duplicateOf.isValid() || !dependents.isEmpty())
        return fail(ErrorCode::Invalid,
                    Core::tr("Link to the ticket that carries the case, not to a duplicate."));
    if (other.ticket.state == TicketState::Closed) // nobody would carry on for both
        return fail(
            ErrorCode::Invalid,
            Core::tr("Ticket %1 is closed. Reopen it first, then link to it.").arg(other.ticket.code));
    TRY_LET(const Instant happened, momentOf(tx, stated, lastBeginning(c.ticket)));
    c.ticket.duplicateOf = original;
    c.ticket.state = TicketState::Closed;
    if (c.ticket.paused)
        endPause(c.ticket, happened);
    ticketclocks::stopAll(c.ticket, *c.procedure, happened);
    c.ticket.finished = progressOf(c).finished;
    QJsonObject facts{{u"original"_s, other.ticket.code}, {u"note"_s, words}};
    stateIn(facts, stated);
    TRY(closeCase(tx, c, {.kind = u"ticket.linked"_s, .happened = happened, .facts = facts}));
    return {};
}

Result<> unlinkDuplicate(Tx &tx, const TicketRef &ref, const QString &note, const Stated &stated)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayUnlink(tx, c));
    TRY_LET(const QString words, cleanText(note, 10'000, Core::tr("Note")));
    TRY_LET(const QList<JournalEvent> events, journal::read(tx.db(), streamOf(ref.id)));
    const auto linked = std::find_if(events.rbegin(), events.rend(), [](const JournalEvent &event) {
        return event.kind == "ticket.linked"_L1;
    });
    ticketclocks::runOn(c.ticket, *c.procedure, linked->happened);
    resumePause(c.ticket, linked->happened);
    c.ticket.duplicateOf = {};
    c.ticket.state = TicketState::Open;
    c.ticket.finished = progressOf(c).finished;
    TRY_LET(const Instant happened, momentOf(tx, stated, linked->happened));
    QJsonObject facts{{u"note"_s, words}};
    stateIn(facts, stated);
    TRY(closeCase(tx, c, {.kind = u"ticket.unlinked"_s, .happened = happened, .facts = facts}));
    return {};
}

Result<> reopenTicket(Tx &tx, const TicketRef &ref, const QString &stepName, const QString &reason,
                      const Stated &stated)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayReopen(tx, c));
    TRY_LET(const QString why, cleanText(reason, 10'000, Core::tr("Reason")));
    if (why.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Reopening needs a reason."));
    const Step *step =
        stepName.isEmpty() ? lastToReopen(*c.procedure, c.ticket.steps) : c.procedure->step(stepName);
    if (!stepsToReopen(*c.procedure, c.ticket.steps).contains(step))
        return fail(ErrorCode::Invalid, Core::tr("The ticket cannot go on at the step “%1”.").arg(stepName));
    const auto passes = std::count_if(c.ticket.steps.begin(), c.ticket.steps.end(),
                                      [&](const StepRecord &record) { return record.step == step->id; });
    Instant closed = c.ticket.received;
    for (const StepRecord &record : std::as_const(c.ticket.steps)) {
        if (!c.procedure->step(record.step)->afterClosing)
            closed = std::max(closed, record.completed.value_or(closed));
    }
    TRY_LET(const Instant happened, momentOf(tx, stated, closed));
    c.ticket.state = TicketState::Open;
    c.ticket.finished = false;
    // What follows closing opens anew when the ticket is closed again.
    for (StepRecord &record : c.ticket.steps) {
        if (record.completed)
            continue;
        record.completed = tx.now();
        record.recorded = tx.now();
        record.outcome = u"withdrawn"_s;
        record.person = tx.actor().person.value;
    }
    c.ticket.steps << StepRecord{.step = step->id, .pass = int(passes) + 1, .opened = happened};
    ticketclocks::restartFrom(c.ticket, *c.procedure, step->id, happened);
    QJsonObject facts{{u"step"_s, step->id}, {u"number"_s, step->number}, {u"reason"_s, why}};
    stateIn(facts, stated);
    TRY(closeCase(tx, c, {.kind = u"ticket.reopened"_s, .happened = happened, .facts = facts}));
    return {};
}

Result<> eraseReporter(Tx &tx, const TicketRef &ref, const QString &reason)
{
    TRY(require(tx, capability::Erase));
    TRY_LET(Case c, openCase(tx, ref));
    TRY_LET(const QString why, cleanText(reason, 10'000, Core::tr("Reason")));
    if (why.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Erasing personal data needs a reason."));
    TRY(parts::eraseReporter(tx, ref.id));
    TRY(tickets::indexErased(tx, ref.id));
    // A handover copied them; each copy's stream gets an event of its own.
    TRY_LET(const QList<TicketId> linked, tickets::sameCase(tx.db(), ref.id));
    for (const TicketId id : linked) {
        if (const auto gone = parts::eraseReporter(tx, id); !gone && gone.error().code != ErrorCode::NotFound)
            return gone;
        TRY(tickets::indexErased(tx, id));
    }
    TRY(closeCase(tx, c,
                  {.kind = u"reporter.erased"_s, .happened = tx.now(), .facts = {{u"reason"_s, why}}}));
    return {};
}

} // namespace tanggap::desk
