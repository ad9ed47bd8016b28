// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/case.h"

#include "base/text.h"
#include "desk/keepclocks.h"
#include "store/people.h"
#include "store/ticketparts.h"
#include "store/tickets.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Later than this, recording an earlier moment wants a reason.
constexpr auto RecordedLate = 5min;
constexpr qsizetype ReasonLimit = 2000;

/// What an event changed, in a word: "step.completed" -> "a step".
QString changedBy(const QString &kind)
{
    const QString what = kind.section(u'.', 0, 0);
    return what == "step"_L1                           ? Core::tr("a step")
           : what == "paper"_L1                        ? Core::tr("a paper")
           : what == "evidence"_L1                     ? Core::tr("evidence")
           : what == "note"_L1                         ? Core::tr("a note")
           : what == "reply"_L1                        ? Core::tr("an answer")
           : what == "clock"_L1 || what == "clocks"_L1 ? Core::tr("the clocks")
           : what == "reporter"_L1                     ? Core::tr("the reporter")
           : kind == "ticket.assigned"_L1              ? Core::tr("who works on it")
                                                       : Core::tr("the ticket's details");
}

Result<> conflict(Tx &tx, const Ticket &ticket)
{
    TRY_LET(const JournalEvent last, journal::last(tx.db(), streamOf(ticket.id)));
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    const QString when = toLocal(last.recorded, organization->zone).toString(u"HH.mm"_s);
    return fail(ErrorCode::Conflict,
                Core::tr("%1 changed ticket %2 at %3 (%4). What you typed is kept; look again and repeat it.")
                    .arg(people::nameOf(tx.db(), last.actor), ticket.code, when, changedBy(last.kind)));
}

} // namespace

Result<Case> openCase(Tx &tx, const TicketRef &ref)
{
    TRY_LET(const bool visible, tickets::isVisible(tx.db(), tx.actor(), ref.id));
    if (!visible)
        return fail(ErrorCode::NotFound, Core::tr("This ticket does not exist, or you may not see it."));
    TRY_LET(Case c, caseOf(tx, ref.id));
    if (ref.version && *ref.version != c.before.version) {
        TRY(conflict(tx, c.before));
    }
    return c;
}

Result<Case> caseOf(Tx &tx, TicketId id)
{
    Case c;
    TRY_LET(c.before, tickets::load(tx.db(), id));
    c.ticket = c.before;
    TRY_LET(c.procedure, tx.definitions().procedure(c.before.procedure, c.before.procedureVersion));
    TRY_LET(c.organization, tx.definitions().organization());
    return c;
}

Result<JournalEvent> closeCase(Tx &tx, Case &c, Event event)
{
    TRY(keepClocks(tx, c));
    TRY(tickets::save(tx, c.before, c.ticket));
    event.stream = streamOf(c.ticket.id);
    TRY_LET(const JournalEvent entry, tx.append(event));
    // What one of them reported counts for the case, on either side of a handover.
    TRY_LET(QList<TicketId> linked, tickets::handedOver(tx.db(), c.ticket.id));
    if (c.ticket.handoverOf.isValid())
        linked << c.ticket.handoverOf;
    TRY(settleClocks(tx, linked, u"clocks.settled"_s));
    return entry;
}

Result<Instant> momentOf(const Tx &tx, const Stated &stated, std::optional<Instant> earliest)
{
    TRY(cleanText(stated.reason, ReasonLimit, Core::tr("Reason")));
    if (!stated.happened)
        return tx.now();
    const Instant happened = *stated.happened;
    if (happened > tx.now())
        return fail(ErrorCode::Invalid, Core::tr("This moment lies in the future. State when it happened."));
    if (earliest && happened < *earliest)
        return fail(ErrorCode::Invalid, Core::tr("This moment lies before the one it follows from."));
    if (tx.now() - happened > RecordedLate && lateReason(stated).isEmpty())
        return fail(ErrorCode::Invalid,
                    Core::tr("This happened more than 5 minutes ago. Say why it is recorded only now."));
    return happened;
}

Result<CaseFacts> factsOf(Connection &db, TicketId ticket)
{
    CaseFacts facts;
    TRY_LET(facts.reporter, parts::reporter(db, ticket));
    TRY_LET(const auto evidence, parts::evidence(db, ticket));
    TRY_LET(const auto recommendations, parts::recommendations(db, ticket));
    TRY_LET(const auto texts, parts::texts(db, ticket));
    TRY_LET(const auto papers, parts::papers(db, ticket));
    TRY_LET(const auto sendings, parts::sendings(db, ticket));
    const QString &name =
        facts.reporter.name; // of a report without one no paper is known to be for its sender
    facts.answered = std::any_of(sendings.begin(), sendings.end(), [&](const Sending &one) {
        return !one.paper.isValid() || (!name.isEmpty() && one.recipient.contains(name, Qt::CaseInsensitive));
    });
    facts.evidence = int(evidence.size());
    facts.recommendations = int(recommendations.size());
    for (const TicketText &text : texts)
        facts.texts.insert(text.field, text.text);
    for (const Paper &paper : papers) {
        if (paper.state == PaperState::Withdrawn)
            continue;
        facts.papers[paper.kind] = std::max(facts.papers.value(paper.kind, PaperState::Draft), paper.state);
        if (paper.state == PaperState::Returned)
            facts.returned.insert(paper.kind);
        else
            facts.returned.remove(paper.kind);
    }
    return facts;
}

QString lateReason(const Stated &stated)
{
    return tidiedText(stated.reason);
}

void stateIn(QJsonObject &facts, const Stated &stated)
{
    if (const QString reason = lateReason(stated); !reason.isEmpty())
        facts.insert(u"late_reason"_s, reason);
}

} // namespace tanggap::desk
