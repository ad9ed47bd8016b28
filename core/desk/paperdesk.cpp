// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/paperdesk.h"

#include "desk/issuepaper.h"
#include "store/journal.h"
#include "store/paperfacts.h"
#include "store/personal.h"
#include "store/ticketparts.h"
#include "store/tickets.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<> mustSee(Reader &reader, TicketId ticket)
{
    TRY_LET(const bool visible, tickets::isVisible(reader.db, reader.viewer, ticket));
    if (!visible)
        return fail(ErrorCode::NotFound, Core::tr("This ticket does not exist, or you may not see it."));
    return {};
}

bool takesNumber(const PaperFacts &facts)
{
    const PaperKind *kind = facts.procedure.paper(facts.kind);
    const auto &books = facts.organization.agendaBooks;
    return std::any_of(books.begin(), books.end(), [&](const AgendaBook &book) {
        return book.id == kind->book && book.source == NumberSource::OwnSeries;
    });
}

} // namespace

QString paperDraftName(TicketId ticket, const QString &kind)
{
    return u"paper/%1/%2"_s.arg(ticket.value).arg(kind);
}

Result<PaperDesk> readPaper(Reader &reader, TicketId ticket, const QString &kind)
{
    TRY(mustSee(reader, ticket));
    PaperDesk paper;
    TRY_LET(paper.facts,
            paperfacts::load(reader.db, reader.definitions, ticket, kind, reader.now, reader.drill));
    TRY_LET(paper.draft, personal::draft(reader, paperDraftName(ticket, kind)));
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    TRY_LET(const ProcedurePtr procedure,
            reader.definitions.procedure(paper.facts.ticket.procedure, paper.facts.ticket.procedureVersion));
    const Case c{paper.facts.ticket, paper.facts.ticket, procedure, organization};
    if (const Result<> may = mayIssue(reader, c, kind); !may)
        paper.whyNot = may.error().message;
    paper.takesNumber = takesNumber(paper.facts);
    return paper;
}

Result<PaperFacts> readFacts(Reader &reader, TicketId ticket)
{
    TRY(mustSee(reader, ticket));
    return paperfacts::load(reader.db, reader.definitions, ticket, {}, reader.now, reader.drill);
}

Result<QByteArray> issuedFile(Reader &reader, TicketId ticket, PaperId id)
{
    TRY(mustSee(reader, ticket));
    TRY_LET(const QList<Paper> papers, parts::papers(reader.db, ticket));
    const auto paper = std::find_if(papers.begin(), papers.end(), [&](const Paper &p) { return p.id == id; });
    if (paper == papers.end() || paper->fileHash.isEmpty())
        return fail(ErrorCode::NotFound, Core::tr("This ticket has no such issued paper."));
    TRY_LET(const QByteArray bytes, parts::paperFile(reader.db, paper->fileHash));
    if (journal::hashOf(bytes) != paper->fileHash)
        return fail(
            ErrorCode::Internal,
            Core::tr("The stored file of this paper was altered: it no longer has the recorded hash."),
            paper->fileHash);
    return bytes;
}

} // namespace tanggap::desk
