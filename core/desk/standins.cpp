// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/standins.h"

#include "desk/signpaper.h"
#include "store/paperfacts.h"
#include "store/ticketparts.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString Mark = QStringLiteral("[LATIHAN] ");

/// A way to reach the reporter, where the report gives none.
Result<> standInReporter(Tx &tx, const Case &c, Reporter reporter)
{
    if (reporter.name.isEmpty())
        reporter.name = Mark + u"Pelapor"_s;
    if ((reporter.email + reporter.phone).isEmpty())
        reporter.phone = Mark + u"000-000"_s;
    if (const auto gone = parts::eraseReporter(tx, c.ticket.id);
        !gone && gone.error().code != ErrorCode::NotFound)
        return gone;
    return parts::insertReporter(tx, c.ticket.id, reporter);
}

/// Fills in what the paper asks a person to write, as far as the renderer can tell.
Result<Paper> filledDraft(Tx &tx, const Paper &draft, const PaperRenderer &render, QString &says)
{
    Paper filled = draft;
    if (!render.canRead())
        return filled;
    TRY_LET(PaperFacts facts, paperfacts::load(tx.db(), tx.definitions(), tx.actor(), draft.ticket,
                                               draft.kind, tx.now(), true));
    facts.fields = draft.fields;
    TRY_LET(const PaperText before, render.read(facts));
    for (const PaperText::Missing &one : before.missing) {
        if (one.field.startsWith("text."_L1))
            TRY(parts::putText(tx, draft.ticket, one.field.mid(5), Mark + one.label));
        else
            filled.fields.insert(one.field, Mark + one.label);
    }
    TRY(parts::updatePaper(tx, draft, filled));
    TRY_LET(facts, paperfacts::load(tx.db(), tx.definitions(), tx.actor(), draft.ticket, draft.kind, tx.now(),
                                    true));
    facts.fields = filled.fields;
    TRY_LET(const PaperText after, render.read(facts));
    says = after.text;
    return paperOf(tx.db(), draft.ticket, draft.id);
}

/// Walks the newest paper of a kind to the state that is asked for, one stand-in after the other.
Result<> standInPaper(Tx &tx, const Case &c, const Requirement &wanted, const PaperRenderer &render)
{
    const TicketId ticket = c.ticket.id;
    const PaperKind *kind = c.procedure->paper(wanted.subject);
    const PaperState goal = paperStateFromName(wanted.state).value_or(PaperState::Approved);
    TRY_LET(const QList<Paper> papers, parts::papers(tx.db(), ticket));
    const auto newest = std::find_if(papers.rbegin(), papers.rend(), [&](const Paper &one) {
        return one.kind == wanted.subject && one.state != PaperState::Withdrawn;
    });
    Paper paper =
        newest == papers.rend() ? Paper{.ticket = ticket, .kind = wanted.subject, .at = tx.now()} : *newest;
    if (!paper.id.isValid()) {
        TRY_LET(paper.id.value, parts::insertPaper(tx, paper));
        TRY_LET(paper, paperOf(tx.db(), ticket, paper.id));
    }
    const auto again = [&]() -> Result<> {
        TRY_LET(paper, paperOf(tx.db(), ticket, paper.id));
        return {};
    };
    if (goal >= PaperState::Submitted && paper.state < PaperState::Approved) {
        QString says = Mark + wanted.text.id;
        if (paper.state != PaperState::Submitted) {
            TRY_LET(paper, filledDraft(tx, paper, render, says));
        }
        if (paper.state != PaperState::Submitted &&
            (goal < PaperState::Approved || !kind->approvers.isEmpty())) {
            TRY(keepVersion(tx, paper, says, tx.now()));
            TRY(again());
        }
    }
    if (goal >= PaperState::Approved && paper.state < PaperState::Approved) {
        // A stand-in takes no number from the office's book: it would be gone.
        const QString number = kind->book.isEmpty() ? QString() : u"LATIHAN-%1"_s.arg(paper.id.value);
        TRY(putInForce(tx, paper, render, {.number = number, .degree = paper.fields.value(u"degree"_s)},
                       tx.now()));
        TRY(again());
    }
    if (goal >= PaperState::Signed && paper.state < PaperState::Signed) {
        TRY(putDrillSignature(tx, paper));
        TRY(again());
    }
    if (goal == PaperState::Sent && paper.state < PaperState::Sent) {
        TRY(parts::insertSending(tx, {.ticket = ticket,
                                      .paper = paper.id,
                                      .channel = u"hand"_s,
                                      .recipient = Mark + u"Penerima"_s,
                                      .person = tx.actor().person,
                                      .at = tx.now()}));
        Paper sent = paper;
        sent.state = PaperState::Sent;
        TRY(parts::updatePaper(tx, paper, sent));
    }
    return {};
}

void chooseLeast(Case &c)
{
    const auto &severities = c.procedure->severities;
    c.ticket.severity = severities.constLast().id;
    c.ticket.severityRank = int(severities.size()) - 1;
}

} // namespace

Result<> fillStandIns(Tx &tx, Case &c, const Step &step, const QString &outcome, const PaperRenderer &render)
{
    if (!tx.drill())
        return fail(ErrorCode::Invalid, Core::tr("Stand-ins are for a drill database only."));
    TRY_LET(const CaseFacts facts, factsOf(tx.db(), c.ticket.id));
    for (const Requirement &requirement : missingFor(step, outcome, c.ticket, facts)) {
        const QString words = Mark + requirement.text.id;
        if (requirement.kind == Requirement::Kind::Text)
            TRY(parts::putText(tx, c.ticket.id, requirement.subject, words));
        else if (requirement.kind == Requirement::Kind::Recommendations)
            TRY(parts::insertRecommendation(
                tx, {.ticket = c.ticket.id,
                     .text = words,
                     .owner = c.ticket.agency.isEmpty() ? c.organization->shortName : c.ticket.agency,
                     .dueDate =
                         toLocal(tx.now(), c.organization->zone).date().addDays(30).toString(Qt::ISODate)}));
        else if (requirement.kind == Requirement::Kind::Reporter)
            TRY(standInReporter(tx, c, facts.reporter));
        else if (requirement.kind == Requirement::Kind::Paper)
            TRY(standInPaper(tx, c, requirement, render));
        else if (requirement.kind == Requirement::Kind::Severity)
            chooseLeast(c);
        else if (requirement.kind == Requirement::Kind::Answered)
            TRY(parts::insertSending(tx, {.ticket = c.ticket.id,
                                          .channel = u"hand"_s,
                                          .recipient = Mark + facts.reporter.name,
                                          .text = words,
                                          .person = tx.actor().person,
                                          .at = tx.now()}));
    }
    return {};
}

} // namespace tanggap::desk
