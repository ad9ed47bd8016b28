// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/issuepaper.h"

#include "base/text.h"
#include "desk/notes.h"
#include "org/capability.h"
#include "org/numbering.h"
#include "store/paperfacts.h"
#include "store/series.h"
#include "store/ticketparts.h"
#include "ticket/requirements.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<> mayIssue(Tx &tx, const Case &c, const PaperKind *kind)
{
    if (!kind)
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no such paper."));
    if (tx.actor().can(capability::Paper))
        return {};
    for (const QString &role : kind->actors) {
        TRY_LET(const bool acts, actsAs(tx, c, role));
        if (acts)
            return {};
    }
    return require(tx, capability::Paper);
}

/// The newest paper of a kind, if there is one.
std::optional<Paper> newest(const QList<Paper> &papers, const QString &kind)
{
    const auto found =
        std::find_if(papers.rbegin(), papers.rend(), [&](const Paper &p) { return p.kind == kind; });
    return found == papers.rend() ? std::nullopt : std::optional(*found);
}

Result<QString> takeNumber(Tx &tx, const Case &c, const PaperKind &kind, PaperId paper, const QString &degree)
{
    if (kind.book.isEmpty())
        return QString();
    const auto &books = c.organization->agendaBooks;
    const auto book =
        std::find_if(books.begin(), books.end(), [&](const AgendaBook &one) { return one.id == kind.book; });
    if (book == books.end() || book->source != NumberSource::OwnSeries)
        return QString();
    const QDate date = toLocal(tx.now(), c.organization->zone).date();
    AgendaEntry entry{
        .book = book->id, .year = date.year(), .at = tx.now(), .ticket = c.ticket.id, .paper = paper};
    TRY_LET(entry.serial, series::next(tx, u"agenda/"_s + book->id, entry.year));
    TRY_LET(entry.number, formatNumber(book->pattern, {.archive = book->archiveCode,
                                                       .serial = int(entry.serial),
                                                       .unit = book->unit,
                                                       .degree = degree,
                                                       .date = date}));
    entry.summary = kind.name.id + u": "_s + c.ticket.title;
    TRY(series::enter(tx, entry));
    return entry.number;
}

} // namespace

Result<PaperId> draftPaper(Tx &tx, const TicketRef &ref, const QString &kindId,
                           const QHash<QString, QString> &fields)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayIssue(tx, c, c.procedure->paper(kindId)));
    QHash<QString, QString> clean;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        TRY_LET(clean[it.key()], cleanText(it.value(), 200'000, it.key()));
    }
    TRY_LET(const QList<Paper> papers, parts::papers(tx.db(), ref.id));
    std::optional<Paper> draft = newest(papers, kindId);
    PaperId id;
    if (draft && draft->state == PaperState::Draft) {
        Paper after = *draft;
        after.fields = clean;
        after.at = tx.now();
        TRY(parts::updatePaper(tx, *draft, after));
        id = draft->id;
    } else {
        TRY_LET(id.value,
                parts::insertPaper(tx, {.ticket = ref.id, .kind = kindId, .fields = clean, .at = tx.now()}));
    }
    TRY(closeCase(tx, c,
                  {.kind = u"paper.drafted"_s, .happened = tx.now(), .facts = {{u"paper"_s, kindId}}}));
    return id;
}

Result<Issued> issuePaper(Tx &tx, const TicketRef &ref, const QString &kindId, const PaperRenderer &render)
{
    TRY_LET(Case c, openCase(tx, ref));
    const PaperKind *kind = c.procedure->paper(kindId);
    TRY(mayIssue(tx, c, kind));
    TRY_LET(const QList<Paper> papers, parts::papers(tx.db(), ref.id));
    std::optional<Paper> draft = newest(papers, kindId);
    if (!draft || draft->state != PaperState::Draft) {
        Paper fresh{.ticket = ref.id,
                    .kind = kindId,
                    .fields = draft ? draft->fields : QHash<QString, QString>(),
                    .at = tx.now(),
                    .version = 1};
        TRY_LET(fresh.id.value, parts::insertPaper(tx, fresh));
        draft = fresh;
    }
    Paper issued = *draft;
    TRY_LET(issued.number, takeNumber(tx, c, *kind, issued.id, QString()));
    TRY_LET(PaperFacts facts,
            paperfacts::load(tx.db(), tx.definitions(), ref.id, kindId, tx.now(), tx.drill()));
    facts.number = issued.number;
    facts.fields = issued.fields;
    facts.copy = 1;
    TRY_LET(const QByteArray file, render(facts));
    issued.fileHash = journal::hashOf(file);
    issued.state = PaperState::Approved;
    issued.at = tx.now();
    TRY(parts::keepPaperFile(tx, issued.fileHash, file));
    TRY(parts::updatePaper(tx, *draft, issued));
    TRY(closeCase(
        tx, c,
        {.kind = u"paper.issued"_s,
         .happened = tx.now(),
         .facts = {{u"paper"_s, kindId}, {u"number"_s, issued.number}, {u"sha256"_s, issued.fileHash}}}));
    return Issued{issued.id, issued.number, issued.fileHash};
}

Result<int> recordPrint(Tx &tx, const TicketRef &ref, PaperId paper, const QString &how)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY_LET(const QList<Paper> papers, parts::papers(tx.db(), ref.id));
    const auto found =
        std::find_if(papers.begin(), papers.end(), [&](const Paper &one) { return one.id == paper; });
    if (found == papers.end())
        return fail(ErrorCode::NotFound, Core::tr("This ticket has no such paper."));
    TRY(mayIssue(tx, c, c.procedure->paper(found->kind)));
    Paper after = *found;
    ++after.printed;
    TRY(parts::updatePaper(tx, *found, after));
    TRY(closeCase(tx, c,
                  {.kind = u"paper.printed"_s,
                   .happened = tx.now(),
                   .facts = {{u"paper"_s, found->kind}, {u"how"_s, how}, {u"copy"_s, after.printed}}}));
    return after.printed;
}

Result<> recordSending(Tx &tx, const TicketRef &ref, const Sending &given, const Stated &stated)
{
    static const QStringList ways{u"email"_s, u"post"_s, u"hand"_s, u"chat"_s, u"phone"_s};
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayWork(tx, c));
    Sending sending = given;
    sending.ticket = ref.id;
    sending.person = tx.actor().person;
    if (!ways.contains(sending.channel))
        return fail(ErrorCode::Invalid,
                    Core::tr("Say how it was sent: e-mail, post, by hand, chat or phone."));
    TRY_LET(sending.recipient, cleanLine(sending.recipient, 500, Core::tr("Recipient")));
    TRY_LET(sending.text, cleanText(sending.text, 1'000'000, Core::tr("Text")));
    if (sending.recipient.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Say to whom it was sent."));
    TRY_LET(sending.at, momentOf(tx, stated, c.ticket.received));
    if (sending.paper.isValid()) {
        TRY_LET(const QList<Paper> papers, parts::papers(tx.db(), ref.id));
        const auto found =
            std::find_if(papers.begin(), papers.end(), [&](const Paper &p) { return p.id == sending.paper; });
        if (found == papers.end() || found->state < PaperState::Approved)
            return fail(ErrorCode::Invalid, Core::tr("Only an issued paper can be sent."));
        Paper after = *found;
        after.state = PaperState::Sent;
        TRY(parts::updatePaper(tx, *found, after));
    }
    TRY(parts::insertSending(tx, sending));
    QJsonObject facts{{u"channel"_s, sending.channel}, {u"paper"_s, sending.paper.value}};
    stateIn(facts, stated);
    TRY(closeCase(tx, c, {.kind = u"reply.sent"_s, .happened = sending.at, .facts = facts}));
    return {};
}

} // namespace tanggap::desk
