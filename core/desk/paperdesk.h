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

/// What a paper is written from.
struct PaperDesk
{
    PaperFacts facts;
    QString draft;            ///< what the viewer typed and did not keep yet, as the window wrote it
    QString whyNot;           ///< empty when the viewer may issue this kind
    bool takesNumber = false; ///< from one of the organization's own books, when issued
};

Result<PaperDesk> readPaper(Reader &reader, TicketId ticket, const QString &kind);

/// What replies are written from: facts of no paper.
Result<PaperFacts> readFacts(Reader &reader, TicketId ticket);

/// The file of an issued paper, exactly as it left. Internal when its bytes no longer have the recorded hash.
Result<QByteArray> issuedFile(Reader &reader, TicketId ticket, PaperId paper);

/// Name of the personal draft in which the window keeps what is typed on a paper of this kind.
QString paperDraftName(TicketId ticket, const QString &kind);

} // namespace tanggap::desk
