// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/paperfile.h"

#include "app/ctl/files.h"
#include "desk/issuepaper.h"
#include "document/renderer.h"
#include "store/paperfacts.h"
#include "store/ticketparts.h"

#include <QFileInfo>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct PaperBytes
{
    QByteArray bytes;
    QByteArray odt; ///< what was issued, to go on with; empty when none was kept
    Paper paper;
    PaperFacts facts; ///< as they are now, where there is no odt
    bool fresh = false;
};

/// How the file is written, by its ending: "pdf", "odt" or "docx".
Result<QString> formatOf(const Call &call)
{
    const QString ending = QFileInfo(call.value(u"out"_s)).suffix().toLower();
    static const QStringList scans{u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s};
    if (call.has(u"signed"_s) && !scans.contains(ending))
        return fail(ErrorCode::Invalid, Core::tr("What came back from signing is a PDF, PNG or JPEG file."));
    if (call.has(u"redacted"_s) && (call.has(u"signed"_s) || call.has(u"preview"_s) || ending != "pdf"_L1))
        return fail(ErrorCode::Invalid,
                    Core::tr("A redacted copy is the PDF that was issued with the paper."));
    if (ending == "pdf"_L1 || call.has(u"signed"_s)) // it stays as it is
        return u"pdf"_s;
    if (ending != "odt"_L1 && ending != "docx"_L1)
        return fail(ErrorCode::Invalid, Core::tr("A paper is written as .pdf, .odt or .docx."));
    if (ending == "docx"_L1 && !canConvertOdt())
        return fail(ErrorCode::Unavailable,
                    Core::tr("LibreOffice is not installed on this computer; save ODT instead."));
    return ending;
}

/// In the format asked for; the PDF is there already. Composed from the facts where there is no text yet.
Result<QByteArray> fileAsked(const Call &call, const QString &format, const PaperBytes &paper)
{
    if (format == "pdf"_L1)
        return paper.bytes;
    QByteArray odt = paper.odt;
    if (odt.isEmpty()) {
        TRY_LET(const PaperTemplate form, templateFor(paper.facts, call.templates()));
        TRY_LET(odt, editableFile(form, paper.facts));
    }
    return inFormat(odt, format);
}

/// Fields as the draft has them, with those that the command gives.
Result<QHash<QString, QString>> fieldsFor(const Call &call, const Place &place)
{
    TRY_LET(const auto given, givenFields(call, place.kind.templateId, {u"degree"_s}));
    QHash<QString, QString> fields =
        place.papers.isEmpty() ? QHash<QString, QString>() : place.papers.constLast().fields;
    for (auto it = given.begin(); it != given.end(); ++it)
        fields.insert(it.key(), it.value());
    return fields;
}

/// Issues the kind now. Where it has approvers, that is for somebody who may do all of it.
Result<PaperId> issueNow(Tx &tx, const Call &call, const Place &place)
{
    TRY_LET(const desk::Stated stated, statedIn(call));
    if (place.kind.approvers.isEmpty()) {
        TRY_LET(const auto fields, fieldsFor(call, place));
        if (call.has(u"field"_s))
            TRY(desk::draftPaper(tx, place.ref, place.kind.id, fields));
        TRY_LET(const desk::Issued issued,
                desk::issuePaper(tx, place.ref, place.kind.id, call.renderer(), approvalIn(call), stated));
        return issued.id;
    }
    TRY_LET(const PaperId paper, draftFor(tx, call, place));
    TRY_LET(const Paper draft, desk::paperOf(tx.db(), place.ref.id, paper));
    if (draft.state != PaperState::Submitted)
        TRY(desk::submitPaper(tx, place.ref, paper, call.renderer(), stated));
    TRY(desk::approvePaper(tx, place.ref, paper, call.renderer(), approvalIn(call), stated));
    return paper;
}

/// The issued file if there is one; otherwise the paper is issued now. Writing it out is journaled.
Result<PaperBytes> fileFor(Tx &tx, const Call &call)
{
    TRY_LET(const Place place, placeFor(tx, call));
    PaperBytes result;
    for (const Paper &one : place.papers) {
        if (one.state >= PaperState::Approved)
            result.paper = one;
    }
    if (!result.paper.id.isValid() || call.has(u"field"_s)) {
        TRY_LET(const PaperId issued, issueNow(tx, call, place));
        TRY_LET(result.paper, desk::paperOf(tx.db(), place.ref.id, issued));
        result.fresh = true;
    } else if (call.has(u"number"_s) || call.has(u"degree"_s)) {
        return fail(ErrorCode::Invalid,
                    Core::tr("This paper is issued already; its number and degree stay as they are."));
    }
    const bool wantsSigned = call.has(u"signed"_s), wantsRedacted = call.has(u"redacted"_s);
    if (wantsSigned && result.paper.signedHash.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("This paper is not signed yet."));
    if (wantsRedacted && result.paper.redactedHash.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("This paper has no redacted copy."));
    TRY_LET(result.bytes, parts::paperFile(tx.db(), wantsSigned     ? result.paper.signedHash
                                                    : wantsRedacted ? result.paper.redactedHash
                                                                    : result.paper.fileHash));
    if (!result.paper.editableHash.isEmpty()) {
        TRY_LET(result.odt, parts::paperFile(tx.db(), result.paper.editableHash));
    }
    TRY_LET(result.facts, paperfacts::load(tx.db(), tx.definitions(), tx.actor(), place.ref.id, place.kind.id,
                                           result.paper.at, tx.drill()));
    result.facts.number = result.paper.number;
    result.facts.fields = result.paper.fields;
    result.facts.degree = result.paper.fields.value(u"degree"_s);
    result.facts.mark = result.paper.mark;
    TRY(desk::recordPrint(tx, place.ref, result.paper.id, desk::PrintedToFile));
    return result;
}

/// Whoever may not write the paper does not read it beforehand either: it says more than the ticket's status.
Result<PaperFacts> factsNow(Tx &tx, const Call &call)
{
    TRY_LET(const Place place, placeFor(tx, call));
    TRY_LET(const desk::Case c, desk::openCase(tx, place.ref));
    TRY(desk::mayIssue(tx, c, place.kind.id));
    TRY_LET(PaperFacts facts, paperfacts::load(tx.db(), tx.definitions(), tx.actor(), place.ref.id,
                                               place.kind.id, tx.now(), tx.drill()));
    TRY_LET(facts.fields, fieldsFor(call, place));
    return asDraft(facts);
}

} // namespace

Result<QHash<QString, QString>> givenFields(const Call &call, const QString &templateId,
                                            const QStringList &also)
{
    TRY_LET(const auto given, pairsOf(call, u"field"_s));
    if (given.isEmpty())
        return given;
    TRY_LET(const PaperTemplate paper, call.templates().find(templateId));
    QStringList known = also;
    for (const FieldSpec &field : paper.fields)
        known << field.id;
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!known.contains(it.key()))
            return fail(
                ErrorCode::Invalid,
                Core::tr("This paper has no field “%1”. There are: %2.").arg(it.key(), known.join(u", "_s)));
    }
    return given;
}

Result<Answer> writePaper(const Call &call)
{
    const QString out = call.value(u"out"_s);
    QJsonObject json{{u"code"_s, call.words.at(1)},
                     {u"kind"_s, call.words.at(2)},
                     {u"file"_s, QFileInfo(out).absoluteFilePath()}};
    // Before a number is taken for a paper that cannot be put anywhere.
    TRY_LET(const QString format, formatOf(call));
    TRY(mayWrite(out));
    if (call.has(u"preview"_s)) {
        TRY_LET(const PaperFacts facts,
                call.store().transactNow(call.login, [&](Tx &tx) { return factsNow(tx, call); }));
        TRY_LET(const QByteArray pdf, call.renderer()(facts));
        TRY_LET(const QByteArray bytes, fileAsked(call, format, {.bytes = pdf, .facts = facts}));
        TRY(saveFile(out, bytes));
        json.insert(u"preview"_s, true);
        return Answer{.json = json, .text = Core::tr("Wrote a preview to %1.").arg(out)};
    }
    TRY_LET(const PaperBytes paper,
            call.store().transactNow(call.login, [&](Tx &tx) { return fileFor(tx, call); }));
    TRY_LET(const QByteArray bytes, fileAsked(call, format, paper));
    TRY(saveFile(out, bytes));
    json.insert(u"number"_s, paper.paper.number);
    json.insert(u"sha256"_s, paper.paper.fileHash);
    json.insert(u"state"_s, toName(paper.paper.state));
    json.insert(u"mark"_s, paper.paper.mark);
    json.insert(u"issued_now"_s, paper.fresh);
    QString said = Core::tr("Wrote %1.").arg(out);
    if (format != "pdf"_L1) {
        json.insert(u"as_issued"_s, !paper.odt.isEmpty());
        if (paper.odt.isEmpty())
            said +=
                u' ' + Core::tr("No text for a word processor was kept with this paper: it is written from "
                                "the ticket as it is now, and may differ from the issued PDF.");
    }
    return Answer{.json = json, .text = said};
}

Result<Place> placeFor(Tx &tx, const Call &call)
{
    const QString kind = call.words.at(2);
    TRY_LET(const desk::TicketRef ref, ticketFor(tx, call.words.at(1)));
    TRY_LET(const desk::Case c, desk::openCase(tx, ref));
    if (!c.procedure->paper(kind)) {
        QStringList known;
        for (const PaperKind &one : c.procedure->papers)
            known << one.id;
        return fail(
            ErrorCode::Invalid,
            Core::tr("The procedure has no paper “%1”. There are: %2.").arg(kind, known.join(u", "_s)));
    }
    Place place{ref, *c.procedure->paper(kind), {}};
    TRY_LET(const QList<Paper> papers, parts::papers(tx.db(), ref.id));
    for (const Paper &one : papers) {
        if (one.kind == kind)
            place.papers << one;
    }
    return place;
}

Result<PaperId> draftFor(Tx &tx, const Call &call, const Place &place)
{
    const PaperState state = place.papers.isEmpty() ? PaperState::Withdrawn : place.papers.constLast().state;
    const bool open = state != PaperState::Withdrawn && state < PaperState::Approved;
    if (open && !call.has(u"field"_s))
        return place.papers.constLast().id;
    TRY_LET(const auto fields, fieldsFor(call, place));
    return desk::draftPaper(tx, place.ref, place.kind.id, fields);
}

desk::Approval approvalIn(const Call &call)
{
    return {.number = call.value(u"number"_s),
            .degree = call.value(u"degree"_s),
            .electronic = call.has(u"electronic"_s)};
}

PaperRenderer Call::renderer() const
{
    return paperRenderer(templates());
}

OfficeTemplates Call::templates() const
{
    return OfficeTemplates::beside(store().info().path);
}

} // namespace tanggap::ctl
