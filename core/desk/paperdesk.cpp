// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/paperdesk.h"

#include "desk/issuepaper.h"
#include "desk/outside.h"
#include "org/capability.h"
#include "store/inside.h"
#include "store/paperfacts.h"
#include "store/period.h"
#include "store/personal.h"
#include "store/ticketparts.h"
#include "store/tickets.h"

#include <algorithm>
#include <iterator>

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

/// Whoever does not read what the office keeps to itself reads the papers that were sent to them.
Result<bool> mayRead(Reader &reader, const Ticket &ticket, PaperId paper)
{
    if (inside::reads(reader.viewer, ticket))
        return true;
    TRY_LET(const QList<qint64> theirs, inside::sentTo(reader.db, reader.viewer, ticket.id));
    TRY_LET(const QList<Sending> sendings, parts::sendings(reader.db, ticket.id));
    return std::any_of(sendings.begin(), sendings.end(),
                       [&](const Sending &one) { return one.paper == paper && theirs.contains(one.id); });
}

Result<> mustRead(Reader &reader, const Ticket &ticket, PaperId paper)
{
    TRY_LET(const bool may, mayRead(reader, ticket, paper));
    return may ? Result<>() : fail(ErrorCode::NotFound, Core::tr("This ticket has no such paper."));
}

/// The ticket, which the viewer has to see, when they may read this paper of it.
Result<Ticket> ticketOf(Reader &reader, TicketId id, PaperId paper)
{
    TRY(mustSee(reader, id));
    TRY_LET(const Ticket ticket, tickets::load(reader.db, id));
    TRY(mustRead(reader, ticket, paper));
    return ticket;
}

Result<Case> caseFor(Reader &reader, TicketId id)
{
    TRY(mustSee(reader, id));
    Case c;
    TRY_LET(c.ticket, tickets::load(reader.db, id));
    c.before = c.ticket;
    TRY_LET(c.organization, reader.definitions.organization());
    TRY_LET(c.procedure, reader.definitions.procedure(c.ticket.procedure, c.ticket.procedureVersion));
    return c;
}

PaperRefusals refusalsOf(Reader &reader, const Case &c, const Paper &paper)
{
    const auto why = [&](PaperAct act) {
        const Result<> may = mayDo(reader, c, paper, act);
        return may ? QString() : may.error().message;
    };
    return {.edit = why(PaperAct::Edit),
            .submit = why(PaperAct::Submit),
            .giveBack = why(PaperAct::Return),
            .approve = why(PaperAct::Approve),
            .sign = why(PaperAct::Sign),
            .send = why(PaperAct::Send),
            .withdraw = why(PaperAct::Withdraw)};
}

template <class T>
QList<T> of(PaperId paper, const QList<T> &all)
{
    QList<T> list;
    std::copy_if(all.begin(), all.end(), std::back_inserter(list),
                 [&](const T &one) { return one.paper == paper; });
    return list;
}

Result<QByteArray> fileOf(Reader &reader, TicketId ticket, PaperId id, QString Paper::*hash,
                          const QString &whenNone)
{
    TRY(ticketOf(reader, ticket, id));
    TRY_LET(const Paper paper, paperOf(reader.db, ticket, id));
    if ((paper.*hash).isEmpty())
        return fail(ErrorCode::NotFound, whenNone);
    return parts::paperFile(reader.db, paper.*hash);
}

} // namespace

QString paperDraftName(TicketId ticket, const QString &kind)
{
    return u"paper/%1/%2"_s.arg(ticket.value).arg(kind);
}

Result<PaperDesk> readPaper(Reader &reader, TicketId ticket, const QString &kindId)
{
    TRY_LET(const Case c, caseFor(reader, ticket));
    const PaperKind *kind = c.procedure->paper(kindId);
    if (!kind)
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no paper “%1”.").arg(kindId));
    PaperDesk desk;
    TRY_LET(desk.facts, paperfacts::load(reader.db, reader.definitions, reader.viewer, ticket, kindId,
                                         reader.now, reader.drill));
    TRY_LET(desk.drafts, personal::draftTexts(reader, paperDraftName(ticket, kindId)));
    TRY_LET(const QList<Paper> papers, parts::papers(reader.db, ticket));
    for (const Paper &one : papers) {
        if (one.kind != kindId)
            continue;
        TRY_LET(const bool readable, mayRead(reader, c.ticket, one.id));
        if (readable)
            desk.paper = one;
    }
    if (!inside::reads(reader.viewer, c.ticket)) {
        keepInside(reader.viewer, desk.facts);
        desk.facts.number = desk.paper ? desk.paper->number : QString();
        desk.facts.fields = desk.paper ? desk.paper->fields : QHash<QString, QString>();
    }
    desk.refusals = refusalsOf(reader, c, desk.paper.value_or(Paper{.ticket = ticket, .kind = kindId}));
    desk.whyNot = desk.refusals.edit;
    if (desk.paper) {
        TRY_LET(desk.versions, paperVersions(reader, ticket, desk.paper->id));
    }
    const AgendaBook *book = bookOf(*c.organization, *kind);
    desk.takesNumber = book && book->source != NumberSource::TypedIn;
    desk.typesNumber = book && book->source == NumberSource::TypedIn;
    desk.reviewed = !kind->approvers.isEmpty();
    return desk;
}

Result<PaperRefusals> paperRefusals(Reader &reader, TicketId ticket, PaperId id)
{
    TRY_LET(const Case c, caseFor(reader, ticket));
    TRY(mustRead(reader, c.ticket, id));
    TRY_LET(const Paper paper, paperOf(reader.db, ticket, id));
    return refusalsOf(reader, c, paper);
}

Result<QList<PaperVersion>> paperVersions(Reader &reader, TicketId ticket, PaperId paper)
{
    TRY_LET(const Ticket found, ticketOf(reader, ticket, paper));
    if (!inside::reads(reader.viewer, found))
        return QList<PaperVersion>(); // how a letter came to be is for the office
    TRY_LET(const auto all, parts::paperVersions(reader.db, ticket));
    return of(paper, all);
}

Result<QList<PaperSignature>> paperSignatures(Reader &reader, TicketId ticket, PaperId paper)
{
    TRY(ticketOf(reader, ticket, paper));
    TRY_LET(const auto all, parts::paperSignatures(reader.db, ticket));
    return of(paper, all);
}

Result<PaperFacts> readFacts(Reader &reader, TicketId ticket)
{
    TRY(mustSee(reader, ticket));
    TRY_LET(PaperFacts facts, paperfacts::load(reader.db, reader.definitions, reader.viewer, ticket, {},
                                               reader.now, reader.drill));
    if (!inside::reads(reader.viewer, facts.ticket))
        keepInside(reader.viewer, facts);
    return facts;
}

Result<QByteArray> issuedFile(Reader &reader, TicketId ticket, PaperId paper)
{
    return fileOf(reader, ticket, paper, &Paper::fileHash, Core::tr("This ticket has no such issued paper."));
}

Result<QByteArray> signedFile(Reader &reader, TicketId ticket, PaperId paper)
{
    return fileOf(reader, ticket, paper, &Paper::signedHash, Core::tr("This paper is not signed yet."));
}

Result<QByteArray> issuedOdt(Reader &reader, TicketId ticket, PaperId paper)
{
    return fileOf(reader, ticket, paper, &Paper::editableHash,
                  Core::tr("No text for a word processor was kept with this paper."));
}

Result<QByteArray> redactedCopy(Reader &reader, TicketId ticket, PaperId paper)
{
    return fileOf(reader, ticket, paper, &Paper::redactedHash, Core::tr("This paper has no redacted copy."));
}

Result<KnownPaper> findPaper(Reader &reader, const QString &sha256, const QString &mark)
{
    KnownPaper known;
    TRY_LET(const auto owners, parts::papersKnownAs(reader.db, sha256, mark));
    for (const parts::PaperOwner &owner : owners) {
        known.issued = true;
        TRY_LET(known.visible, tickets::isVisible(reader.db, reader.viewer, owner.ticket));
        if (!known.visible)
            continue;
        TRY_LET(const Ticket ticket, tickets::load(reader.db, owner.ticket));
        TRY_LET(known.visible, mayRead(reader, ticket, owner.paper));
        if (!known.visible)
            continue;
        TRY_LET(known.paper, paperOf(reader.db, owner.ticket, owner.paper));
        known.code = ticket.code;
        known.redacted = !sha256.isEmpty() && sha256 == known.paper.redactedHash;
        known.signedOne = !sha256.isEmpty() && sha256 == known.paper.signedHash;
        break;
    }
    if (known.issued || (sha256.isEmpty() && mark.isEmpty()))
        return known;
    TRY_LET(const auto report, period::knownAs(reader.db, sha256, mark));
    if (report) {
        known.issued = true;
        known.visible = reader.viewer.can(capability::SeeAll);
    }
    if (known.visible)
        known.paper = {.kind = period::Kind, .state = PaperState::Approved, .number = report->number};
    return known;
}

} // namespace tanggap::desk
