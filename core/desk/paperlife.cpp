// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/paperlife.h"

#include "base/text.h"
#include "desk/issuepaper.h"
#include "desk/restrictticket.h"
#include "store/paperfacts.h"
#include "store/series.h"
#include "store/ticketparts.h"
#include "ticket/papermark.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype RemarksLimit = 20'000;

Result<const PaperKind *> kindOf(const Case &c, const QString &id)
{
    if (const PaperKind *kind = c.procedure->paper(id))
        return kind;
    return fail(ErrorCode::Invalid, Core::tr("The procedure has no such paper."));
}

QStringList namesOf(const Case &c, const QStringList &roles)
{
    QStringList names;
    for (const QString &role : roles) {
        if (const FlowRole *flowRole = c.procedure->flowRole(role))
            names << flowRole->name.in(currentLanguage());
        else if (const RoleSlot *slot = c.organization->role(role))
            names << slot->title.in(currentLanguage());
    }
    return names;
}

/// What a paper's state forbids; nothing when it allows the act.
QString stateForbids(const Paper &paper, const PaperKind &kind, PaperAct act)
{
    const PaperState state = paper.state;
    const bool reviewed = !kind.approvers.isEmpty();
    if (state == PaperState::Withdrawn && act != PaperAct::Edit) // a new draft takes its place
        return Core::tr("This paper was withdrawn.");
    switch (act) {
    case PaperAct::Edit:
        if (state == PaperState::Submitted)
            return Core::tr("This paper is submitted. It can be changed when it has been returned.");
        break;
    case PaperAct::Submit:
        if (state == PaperState::Submitted)
            return Core::tr("This paper is submitted already.");
        if (state >= PaperState::Approved)
            return Core::tr("This paper is issued already.");
        break;
    case PaperAct::Return:
        if (state != PaperState::Submitted)
            return Core::tr("Only a submitted paper can be returned.");
        break;
    case PaperAct::Approve:
        if (state >= PaperState::Approved)
            return Core::tr("This paper is issued already.");
        if (reviewed && state != PaperState::Submitted)
            return Core::tr("This paper is not submitted yet.");
        break;
    case PaperAct::Sign:
        if (state < PaperState::Approved)
            return Core::tr("Only an issued paper can be signed.");
        if (state > PaperState::Approved)
            return Core::tr("This paper is signed or sent already.");
        break;
    case PaperAct::Send:
        if (state < PaperState::Approved)
            return Core::tr("Only an issued paper can be sent.");
        if (reviewed && state < PaperState::Signed)
            return Core::tr("This paper is not signed yet.");
        break;
    case PaperAct::Withdraw:
        break;
    }
    return {};
}

Result<> permitted(const Asker &asker, const Case &c, const PaperKind &kind, const Paper &paper, PaperAct act)
{
    switch (act) {
    case PaperAct::Edit:
    case PaperAct::Submit:
        return mayIssue(asker, c, kind.id);
    case PaperAct::Sign:
        if (const Result<> may = mayIssue(asker, c, kind.id); may || kind.approvers.isEmpty())
            return may;
        break;
    case PaperAct::Withdraw:
        if (paper.state < PaperState::Approved)
            return mayIssue(asker, c, kind.id);
        break;
    case PaperAct::Return:
    case PaperAct::Approve:
        break;
    case PaperAct::Send:
        return mayWork(asker, c);
    }
    return mayApprove(asker, c, kind);
}

/// The version that was submitted last and not decided yet, if any.
Result<std::optional<PaperVersion>> waiting(Tx &tx, const Paper &paper)
{
    TRY_LET(const QList<PaperVersion> versions, parts::paperVersions(tx.db(), paper.ticket));
    const auto last = std::find_if(versions.rbegin(), versions.rend(), [&](const PaperVersion &one) {
        return one.paper == paper.id && one.outcome.isEmpty();
    });
    return last == versions.rend() ? std::nullopt : std::optional(*last);
}

/// Notes what became of that version.
Result<> decideVersion(Tx &tx, const Paper &paper, const QString &outcome, Instant happened,
                       const QString &remarks = {})
{
    TRY_LET(const auto last, waiting(tx, paper));
    if (!last)
        return {};
    PaperVersion decided = *last;
    decided.outcome = outcome;
    decided.decidedBy = tx.actor().person;
    decided.decided = happened;
    decided.remarks = remarks;
    return parts::updatePaperVersion(tx, *last, decided);
}

QJsonObject factsAbout(const Paper &paper)
{
    QJsonObject facts{{u"paper"_s, paper.kind}, {u"id"_s, paper.id.value}};
    if (!paper.number.isEmpty())
        facts.insert(u"number"_s, paper.number);
    return facts;
}

Result<PaperFacts> loadFacts(Tx &tx, const Paper &paper)
{
    TRY_LET(PaperFacts facts, paperfacts::load(tx.db(), tx.definitions(), tx.actor(), paper.ticket,
                                               paper.kind, tx.now(), tx.drill()));
    facts.number = paper.number;
    facts.fields = paper.fields;
    facts.degree = paper.fields.value(u"degree"_s);
    facts.copy = 1;
    return facts;
}

} // namespace

Result<> mayApprove(const Asker &asker, const Case &c, const PaperKind &kind)
{
    if (kind.approvers.isEmpty())
        return mayIssue(asker, c, kind.id);
    TRY_LET(const bool acts, actsAsAny(asker, c, kind.approvers));
    if (acts)
        return {};
    return fail(
        ErrorCode::Denied,
        Core::tr("This paper is approved or returned by: %1.").arg(namesOf(c, kind.approvers).join(u", "_s)),
        kind.id);
}

Result<> mayDo(const Asker &asker, const Case &c, const Paper &paper, PaperAct act)
{
    TRY_LET(const PaperKind *kind, kindOf(c, paper.kind));
    TRY(permitted(asker, c, *kind, paper, act));
    if (const QString why = stateForbids(paper, *kind, act); !why.isEmpty())
        return fail(ErrorCode::Invalid, why, toName(paper.state));
    return act == PaperAct::Edit || act == PaperAct::Return || act == PaperAct::Withdraw
               ? Result<>()
               : mayName(asker, c, paper.kind);
}

/// A certificate names whoever reported: only whoever agrees gets one.
Result<> mayName(const Asker &asker, const Case &c, const QString &kind)
{
    if (!c.procedure->needsConsent(kind))
        return {};
    TRY_LET(const Reporter reporter, parts::reporter(asker.db, c.ticket.id));
    if (reporter.consentHallOfFame)
        return {};
    return fail(ErrorCode::Invalid,
                Core::tr("The reporter has not agreed to be named. This paper is only for those who have."));
}

Result<Paper> paperOf(Connection &db, TicketId ticket, PaperId id)
{
    TRY_LET(const QList<Paper> papers, parts::papers(db, ticket));
    const auto found = std::find_if(papers.begin(), papers.end(), [&](const Paper &p) { return p.id == id; });
    if (found == papers.end())
        return fail(ErrorCode::NotFound, Core::tr("This ticket has no such paper."));
    return *found;
}

Result<Instant> momentOn(Tx &tx, const Case &c, const Paper &paper, const Stated &stated)
{
    if (paper.state >= PaperState::Approved)
        return momentOf(tx, stated, paper.at);
    TRY_LET(const auto version, waiting(tx, paper));
    return momentOf(tx, stated, version ? version->submitted : c.ticket.received);
}

QString groupOf(const Tx &tx, const Case &c)
{
    return c.organization->groupOf(tx.actor().roles, c.ticket.team);
}

Result<Paper> written(Tx &tx, const Case &c, const Paper &paper)
{
    if (!paper.group.isEmpty())
        return paper;
    Paper after = paper;
    after.group = groupOf(tx, c);
    TRY(parts::updatePaper(tx, paper, after));
    return paperOf(tx.db(), paper.ticket, paper.id);
}

Result<int> keepVersion(Tx &tx, const Paper &paper, const QString &text, Instant happened)
{
    TRY_LET(const QList<PaperVersion> versions, parts::paperVersions(tx.db(), paper.ticket));
    const auto before = std::count_if(versions.begin(), versions.end(),
                                      [&](const PaperVersion &one) { return one.paper == paper.id; });
    const PaperVersion version{.ticket = paper.ticket,
                               .paper = paper.id,
                               .version = int(before) + 1,
                               .fields = paper.fields,
                               .text = text,
                               .submittedBy = tx.actor().person,
                               .submitted = happened};
    TRY(parts::insertPaperVersion(tx, version));
    Paper after = paper;
    after.state = PaperState::Submitted;
    after.at = tx.now();
    TRY(parts::updatePaper(tx, paper, after));
    return version.version;
}

Result<> giveBack(Tx &tx, const Paper &paper, const QString &given, Instant happened)
{
    TRY_LET(const QString remarks, cleanText(given, RemarksLimit, Core::tr("Remarks")));
    if (remarks.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Say what has to be changed."));
    Paper after = paper;
    after.state = PaperState::Returned;
    after.at = tx.now();
    TRY(parts::updatePaper(tx, paper, after));
    return decideVersion(tx, paper, u"returned"_s, happened, remarks);
}

Result<Paper> putInForce(Tx &tx, const Paper &paper, const PaperRenderer &render, const Approval &with,
                         Instant happened)
{
    Paper issued = paper;
    TRY_LET(PaperFacts facts, loadFacts(tx, paper));
    facts.number = with.number;
    facts.degree = with.degree;
    facts.electronic = with.electronic;
    issued.mark = facts.mark = paperMark(facts);
    TRY_LET(const QByteArray file, render(facts));
    issued.number = with.number;
    issued.fileHash = journal::hashOf(file);
    issued.state = PaperState::Approved;
    issued.at = tx.now();
    TRY(parts::keepPaperFile(tx, issued.fileHash, file));
    TRY_LET(const PaperCopies copies, render.copies(facts));
    for (const auto &[bytes, hash] : {std::pair(&copies.editable, &issued.editableHash),
                                      std::pair(&copies.redacted, &issued.redactedHash)}) {
        if (bytes->isEmpty())
            continue;
        *hash = journal::hashOf(*bytes);
        TRY(parts::keepPaperFile(tx, *hash, *bytes));
    }
    TRY(parts::updatePaper(tx, paper, issued));
    TRY(decideVersion(tx, paper, u"approved"_s, happened));
    return issued;
}

Result<Paper> numberAndPutInForce(Tx &tx, const Case &c, const Paper &paper, const PaperRenderer &render,
                                  Approval approval, Instant happened)
{
    TRY_LET(const PaperKind *kind, kindOf(c, paper.kind));
    if (approval.degree.isEmpty())
        approval.degree = paper.fields.value(u"degree"_s);
    TRY(checkDegree(approval.degree));
    TRY_LET(approval.number, takeNumber(tx, c, *kind, paper.id, approval));
    return putInForce(tx, paper, render, approval, happened);
}

Result<int> submitPaper(Tx &tx, const TicketRef &ref, PaperId id, const PaperRenderer &render,
                        const Stated &stated)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY_LET(Paper paper, paperOf(tx.db(), ref.id, id));
    TRY(mayDo(tx, c, paper, PaperAct::Submit));
    TRY_LET(paper, written(tx, c, paper));
    TRY_LET(const PaperFacts facts, loadFacts(tx, paper));
    TRY_LET(const PaperText says, render.read(facts));
    QStringList missing;
    for (const PaperText::Missing &one : says.missing)
        missing << one.label;
    if (!missing.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Still to be written: %1.").arg(missing.join(u"; "_s)));
    TRY_LET(const Instant happened, momentOn(tx, c, paper, stated));
    TRY_LET(const int version, keepVersion(tx, paper, says.text, happened));
    if (c.ticket.restricted)
        TRY(nameThoseWhoMaySee(tx, c));
    QJsonObject what = factsAbout(paper);
    what.insert(u"version"_s, version);
    stateIn(what, stated);
    TRY(closeCase(tx, c, {.kind = u"paper.submitted"_s, .happened = happened, .facts = what}));
    return version;
}

Result<> returnPaper(Tx &tx, const TicketRef &ref, PaperId id, const QString &given, const Stated &stated)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY_LET(const Paper paper, paperOf(tx.db(), ref.id, id));
    TRY(mayDo(tx, c, paper, PaperAct::Return));
    TRY_LET(const QString remarks, cleanText(given, RemarksLimit, Core::tr("Remarks")));
    TRY_LET(const Instant happened, momentOn(tx, c, paper, stated));
    TRY(giveBack(tx, paper, remarks, happened));
    QJsonObject what = factsAbout(paper);
    what.insert(u"remarks"_s, remarks);
    stateIn(what, stated);
    TRY(closeCase(tx, c, {.kind = u"paper.returned"_s, .happened = happened, .facts = what}));
    return {};
}

Result<Issued> approvePaper(Tx &tx, const TicketRef &ref, PaperId id, const PaperRenderer &render,
                            const Approval &approval, const Stated &stated)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY_LET(const Paper paper, paperOf(tx.db(), ref.id, id));
    TRY(mayDo(tx, c, paper, PaperAct::Approve));
    TRY_LET(const Instant happened, momentOn(tx, c, paper, stated));
    TRY_LET(const Paper issued, numberAndPutInForce(tx, c, paper, render, approval, happened));
    QJsonObject what = factsAbout(issued);
    what.insert(u"sha256"_s, issued.fileHash);
    stateIn(what, stated);
    TRY(closeCase(tx, c, {.kind = u"paper.approved"_s, .happened = happened, .facts = what}));
    return Issued{issued.id, issued.number, issued.fileHash};
}

Result<> withdrawPaper(Tx &tx, const TicketRef &ref, PaperId id, const QString &given, const Stated &stated)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY_LET(const Paper paper, paperOf(tx.db(), ref.id, id));
    TRY(mayDo(tx, c, paper, PaperAct::Withdraw));
    TRY_LET(const QString reason, cleanText(given, RemarksLimit, Core::tr("Reason")));
    if (reason.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Say why the paper is withdrawn."));
    TRY_LET(const Instant happened, momentOn(tx, c, paper, stated));
    Paper after = paper;
    after.state = PaperState::Withdrawn;
    after.at = tx.now();
    TRY(parts::updatePaper(tx, paper, after));
    TRY(series::withdraw(tx, ref.id, paper.id));
    TRY(decideVersion(tx, paper, u"withdrawn"_s, happened, reason));
    QJsonObject what = factsAbout(paper);
    what.insert(u"reason"_s, reason);
    stateIn(what, stated);
    TRY(closeCase(tx, c, {.kind = u"paper.withdrawn"_s, .happened = happened, .facts = what}));
    return {};
}

} // namespace tanggap::desk
