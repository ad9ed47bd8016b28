// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/issuepaper.h"

#include "base/text.h"
#include "desk/notes.h"
#include "org/capability.h"
#include "store/ticketparts.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The newest paper of a kind, if there is one.
std::optional<Paper> newest(const QList<Paper> &papers, const QString &kind)
{
    const auto found =
        std::find_if(papers.rbegin(), papers.rend(), [&](const Paper &p) { return p.kind == kind; });
    return found == papers.rend() ? std::nullopt : std::optional(*found);
}

/// The proof of a sending: entered now, or evidence that the ticket has already.
Result<> attachProof(Tx &tx, Sending &sending, const std::optional<Evidence> &proof)
{
    if (proof) {
        TRY_LET(const Evidence entered, enteredEvidence(tx, sending.ticket, *proof));
        TRY_LET(sending.proof.value, parts::insertEvidence(tx, entered));
    } else if (sending.proof.isValid()) {
        TRY_LET(const QList<Evidence> evidence, parts::evidence(tx.db(), sending.ticket));
        if (std::none_of(evidence.begin(), evidence.end(),
                         [&](const Evidence &one) { return one.id == sending.proof; }))
            return fail(ErrorCode::NotFound, Core::tr("This ticket has no such evidence."));
    }
    return {};
}

} // namespace

Result<> mayIssue(const Asker &asker, const Case &c, const QString &kindId)
{
    const PaperKind *kind = c.procedure->paper(kindId);
    if (!kind)
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no such paper."));
    if (asker.actor.can(capability::Paper))
        return {};
    TRY_LET(const bool acts, actsAsAny(asker, c, kind->actors));
    return acts ? Result<>() : require(asker, capability::Paper);
}

Result<PaperId> draftPaper(Tx &tx, const TicketRef &ref, const QString &kindId,
                           const QHash<QString, QString> &fields, std::optional<qint64> version)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayIssue(tx, c, kindId));
    QHash<QString, QString> clean;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        TRY_LET(clean[it.key()], cleanText(it.value(), 200'000, it.key()));
    }
    TRY_LET(const QList<Paper> papers, parts::papers(tx.db(), ref.id));
    const std::optional<Paper> draft = newest(papers, kindId);
    const QString group = groupOf(tx, c);
    PaperId id;
    if (draft)
        TRY(mayDo(tx, c, *draft, PaperAct::Edit));
    if (version && *version != (draft ? draft->version : 0))
        return fail(ErrorCode::Conflict, Core::tr("This paper was changed meanwhile, in another place or by "
                                                  "somebody else. Both texts are kept; look at them first."));
    if (draft && (draft->state == PaperState::Draft || draft->state == PaperState::Returned)) {
        Paper after = *draft;
        after.state = PaperState::Draft;
        if (after.fields != clean || after.group.isEmpty())
            after.group = group;
        after.fields = clean;
        after.at = tx.now();
        TRY(parts::updatePaper(tx, *draft, after));
        id = draft->id;
    } else {
        TRY_LET(id.value,
                parts::insertPaper(
                    tx, {.ticket = ref.id, .kind = kindId, .fields = clean, .at = tx.now(), .group = group}));
    }
    TRY(closeCase(tx, c,
                  {.kind = u"paper.drafted"_s, .happened = tx.now(), .facts = {{u"paper"_s, kindId}}}));
    return id;
}

Result<Issued> issuePaper(Tx &tx, const TicketRef &ref, const QString &kindId, const PaperRenderer &render,
                          const Approval &approval, const Stated &stated)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayIssue(tx, c, kindId));
    if (!c.procedure->paper(kindId)->approvers.isEmpty())
        return fail(ErrorCode::Invalid,
                    Core::tr("This paper is not issued at once: it is submitted and then approved."));
    TRY_LET(const QList<Paper> papers, parts::papers(tx.db(), ref.id));
    std::optional<Paper> draft = newest(papers, kindId);
    if (!draft || draft->state == PaperState::Withdrawn || draft->state >= PaperState::Approved) {
        Paper fresh{.ticket = ref.id,
                    .kind = kindId,
                    .fields = draft ? draft->fields : QHash<QString, QString>(),
                    .at = tx.now(),
                    .version = 1,
                    .group = groupOf(tx, c)};
        TRY_LET(fresh.id.value, parts::insertPaper(tx, fresh));
        draft = fresh;
    } else {
        TRY_LET(draft, written(tx, c, *draft));
    }
    TRY_LET(const Instant happened, momentOn(tx, c, *draft, stated));
    TRY_LET(const Paper issued, numberAndPutInForce(tx, c, *draft, render, approval, happened));
    QJsonObject facts{{u"paper"_s, kindId}, {u"number"_s, issued.number}, {u"sha256"_s, issued.fileHash}};
    stateIn(facts, stated);
    TRY(closeCase(tx, c, {.kind = u"paper.issued"_s, .happened = happened, .facts = facts}));
    return Issued{issued.id, issued.number, issued.fileHash};
}

Result<int> recordPrint(Tx &tx, const TicketRef &ref, PaperId paper, const QString &how)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY_LET(const Paper found, paperOf(tx.db(), ref.id, paper));
    TRY(mayIssue(tx, c, found.kind));
    Paper after = found;
    if (how != PrintedToFile)
        ++after.printed;
    TRY(parts::updatePaper(tx, found, after));
    TRY(closeCase(tx, c,
                  {.kind = u"paper.printed"_s,
                   .happened = tx.now(),
                   .facts = {{u"paper"_s, found.kind}, {u"how"_s, how}, {u"copy"_s, after.printed}}}));
    return after.printed;
}

Result<> recordSending(Tx &tx, const TicketRef &ref, const Sending &given, const Stated &stated,
                       const std::optional<Evidence> &proof)
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
    TRY(attachProof(tx, sending, proof));
    Event event{.kind = u"reply.sent"_s,
                .happened = sending.at,
                .facts = {{u"channel"_s, sending.channel}, {u"paper"_s, sending.paper.value}}};
    if (sending.paper.isValid()) {
        TRY_LET(const Paper paper, paperOf(tx.db(), ref.id, sending.paper));
        TRY(mayDo(tx, c, paper, PaperAct::Send));
        Paper after = paper;
        after.state = PaperState::Sent;
        TRY(parts::updatePaper(tx, paper, after));
        event.kind = u"paper.sent"_s;
        event.facts = {{u"channel"_s, sending.channel},
                       {u"paper"_s, paper.kind},
                       {u"id"_s, paper.id.value},
                       {u"number"_s, paper.number}};
    }
    TRY(parts::insertSending(tx, sending));
    stateIn(event.facts, stated);
    TRY(closeCase(tx, c, event));
    return {};
}

} // namespace tanggap::desk
