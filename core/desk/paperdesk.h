// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/reader.h"
#include "ticket/paperfacts.h"

/// What the window and the command line read of papers. All answer NotFound for a ticket that the viewer may
/// not see.
namespace tanggap::desk
{

/// Why the viewer may not do something to a paper now, in words. Empty: they may.
struct PaperRefusals
{
    QString edit; ///< change the draft, or start the next one
    QString submit;
    QString giveBack; ///< return it with remarks
    QString approve;
    QString sign; ///< export for signing, import what was signed
    QString send;
    QString withdraw;
};

/// What a paper is written from.
struct PaperDesk
{
    PaperFacts facts;
    QStringList drafts;           ///< what the viewer typed and did not keep yet, of each place where they do
    QString whyNot;               ///< empty when the viewer may write and issue this kind
    bool takesNumber = false;     ///< from one of the organization's own books, when issued
    bool typesNumber = false;     ///< whoever approves types in what the central agenda gave
    bool reviewed = false;        ///< submitted and approved, not issued at once
    std::optional<Paper> paper;   ///< the newest of the kind
    PaperRefusals refusals;       ///< of that one; of a first draft when there is none
    QList<PaperVersion> versions; ///< of that one, oldest first
};

Result<PaperDesk> readPaper(Reader &reader, TicketId ticket, const QString &kind);

/// What replies are written from: facts of no paper.
Result<PaperFacts> readFacts(Reader &reader, TicketId ticket);

/// The file of an issued paper, exactly as it left. Internal when its bytes no longer have the recorded hash.
Result<QByteArray> issuedFile(Reader &reader, TicketId ticket, PaperId paper);

/// What the viewer may do to one paper now, and why not.
Result<PaperRefusals> paperRefusals(Reader &reader, TicketId ticket, PaperId paper);

/// Every version of a paper that was submitted, oldest first: fields and text, by whom, when, and what became
/// of it, so that they can be held side by side.
Result<QList<PaperVersion>> paperVersions(Reader &reader, TicketId ticket, PaperId paper);

/// Who signed a paper, how, and what was checked and what not; empty before.
Result<QList<PaperSignature>> paperSignatures(Reader &reader, TicketId ticket, PaperId paper);

/// The signed PDF or the scan. NotFound while there is none; Internal as with issuedFile().
Result<QByteArray> signedFile(Reader &reader, TicketId ticket, PaperId paper);

/// The text for a word processor that was made with the issued file, saying what that says. NotFound for a
/// draft, and for papers issued before such a text was kept; Internal as with issuedFile().
Result<QByteArray> issuedOdt(Reader &reader, TicketId ticket, PaperId paper);

/// The copy (PDF) that was issued with the paper under its number, without what only the addressee may read.
/// NotFound where its template has none; Internal as with issuedFile().
Result<QByteArray> redactedCopy(Reader &reader, TicketId ticket, PaperId paper);

/// What this desk knows of a file (by the SHA-256 of its bytes) or of a mark.
struct KnownPaper
{
    bool issued = false;    ///< this desk issued or took it in
    bool visible = false;   ///< the viewer may see its ticket; if not, nothing more is told
    bool redacted = false;  ///< the bytes are those of its redacted copy
    bool signedOne = false; ///< the bytes are those of the signed file, or of the scan
    QString code;           ///< of the ticket; empty for a periodic report
    Paper paper;
};
Result<KnownPaper> findPaper(Reader &reader, const QString &sha256, const QString &mark);

/// Name of the personal draft in which the window keeps what is typed on a paper of this kind.
QString paperDraftName(TicketId ticket, const QString &kind);

} // namespace tanggap::desk
