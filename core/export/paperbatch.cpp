// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/paperbatch.h"

#include "base/savefile.h"
#include "desk/issuepaper.h"
#include "desk/paperdesk.h"
#include "document/renderer.h"
#include "store/paperparts.h"

#include <QDir>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// One ticket's paper: the file that was issued, or the facts to draw a draft from.
struct Piece
{
    QString name;
    PaperId issued;
    QByteArray file;
    PaperFacts facts;
};

/// Nothing where the procedure has no such paper, or the ticket may not be seen.
Result<std::optional<Piece>> read(Reader &reader, TicketId ticket, const QString &kind)
{
    const Result<desk::PaperDesk> paper = desk::readPaper(reader, ticket, kind);
    if (!paper && (paper.error().code == ErrorCode::Invalid || paper.error().code == ErrorCode::NotFound))
        return std::optional<Piece>();
    if (!paper)
        return fail(paper.error());
    Piece piece{.facts = paper->facts};
    TRY_LET(const QList<Paper> all, parts::papers(reader.db, ticket));
    for (const Paper &one : all) { // the newest; a draft of the next one takes nothing away
        if (one.kind == kind && one.state >= PaperState::Approved)
            piece.issued = one.id;
    }
    const bool issued = piece.issued.isValid();
    if (issued) {
        TRY_LET(piece.file, desk::issuedFile(reader, ticket, piece.issued));
    }
    piece.name = paperFileName(*piece.facts.procedure.paper(kind), piece.facts.ticket.code,
                               issued ? u".pdf"_s : u" (draf).pdf"_s);
    return std::optional(piece);
}

} // namespace

QString paperFileName(const PaperKind &kind, const QString &code, const QString &suffix)
{
    QString name = kind.name.id + u' ' + code;
    for (QChar &c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c))
            c = u'-';
    }
    return name + suffix;
}

Result<PaperBatchOutcome> savePapers(Store &store, const QString &login, const PaperBatch &batch,
                                     const PaperRenderer &render, ExportWatch &watch)
{
    PaperBatchOutcome outcome;
    watch.total = int(batch.tickets.size());
    for (const TicketId ticket : batch.tickets) {
        if (watch.cancelled)
            return fail(ErrorCode::Conflict,
                        Core::tr("Cancelled. Files written until then: %1.").arg(outcome.written));
        TRY_LET(const std::optional<Piece> piece,
                store.readNow(login, [&](Reader &reader) { return read(reader, ticket, batch.kind); }));
        if (!piece) {
            ++outcome.without;
            ++watch.done;
            continue;
        }
        const Piece &one = *piece;
        QByteArray file = one.file;
        if (file.isEmpty()) {
            const auto drawn = render(asDraft(one.facts));
            if (!drawn && drawn.error().code != ErrorCode::Invalid)
                return fail(drawn.error());
            if (!drawn) {
                outcome.incomplete << one.facts.ticket.code;
                ++watch.done;
                continue;
            }
            file = *drawn;
            ++outcome.drafts;
        }
        if (one.issued.isValid()) { // recorded first: nothing leaves the house unrecorded
            const auto recorded = store.transactNow(login, [&](Tx &tx) {
                return desk::recordPrint(tx, {ticket, {}}, one.issued, desk::PrintedToFile);
            });
            if (!recorded && recorded.error().code == ErrorCode::Denied) {
                outcome.refused << one.facts.ticket.code;
                ++watch.done;
                continue;
            }
            if (!recorded)
                return fail(recorded.error());
        }
        TRY(saveFile(QDir(batch.folder).filePath(one.name), file));
        ++outcome.written;
        ++watch.done;
    }
    return outcome;
}

} // namespace tanggap
