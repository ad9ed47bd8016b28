// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/standins.h"

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

Result<> standInPaper(Tx &tx, const Case &c, const QString &kind, PaperState state,
                      const PaperRenderer &render)
{
    TRY_LET(PaperFacts facts, paperfacts::load(tx.db(), tx.definitions(), c.ticket.id, kind, tx.now(), true));
    TRY_LET(const QByteArray file, render(facts));
    Paper paper{.ticket = c.ticket.id,
                .kind = kind,
                .state = state,
                .fields = facts.fields,
                .fileHash = journal::hashOf(file),
                .at = tx.now()};
    TRY(parts::keepPaperFile(tx, paper.fileHash, file));
    TRY_LET(const QList<Paper> papers, parts::papers(tx.db(), c.ticket.id));
    const auto draft = std::find_if(papers.begin(), papers.end(), [&](const Paper &one) {
        return one.kind == kind && one.state == PaperState::Draft;
    });
    if (draft != papers.end()) {
        paper.id = draft->id;
        paper.version = draft->version;
        return parts::updatePaper(tx, *draft, paper);
    }
    TRY(parts::insertPaper(tx, paper));
    return {};
}

/// An issued one at least: the file is what a drill is for.
PaperState neededState(const Requirement &requirement)
{
    return std::max(paperStateFromName(requirement.state).value_or(PaperState::Approved),
                    PaperState::Approved);
}

void chooseLeast(Case &c)
{
    const auto &severities = c.procedure->severities;
    c.ticket.severity = severities.constLast().id;
    c.ticket.severityRank = int(severities.size()) - 1;
}

} // namespace

Result<> fillStandIns(Tx &tx, Case &c, const Step &step, const QString &outcome,
                      const PaperRenderer &render)
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
            TRY(standInPaper(tx, c, requirement.subject, neededState(requirement), render));
        else if (requirement.kind == Requirement::Kind::Severity)
            chooseLeast(c);
    }
    return {};
}

} // namespace tanggap::desk
