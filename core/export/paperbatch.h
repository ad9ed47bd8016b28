// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "export/registerfile.h"
#include "ticket/paperfacts.h"

namespace tanggap
{

/// One kind of paper of many tickets, each as a PDF file in a folder.
struct PaperBatch
{
    QList<TicketId> tickets;
    QString kind;
    QString folder;
};

struct PaperBatchOutcome
{
    int written = 0;
    int drafts = 0;         ///< of those: not issued yet, drawn as they would be now
    int without = 0;        ///< tickets whose procedure has no such paper, or that may not be seen
    QStringList incomplete; ///< codes of tickets whose draft still lacks something: not written
    QStringList refused;    ///< codes of tickets whose issued paper the person may not take out: not written
};

/// Writes "KIND CODE.pdf" for each ticket: the issued file exactly as it left, journaled as taken out, or
/// "KIND CODE (draf).pdf" while there is none. One ticket is read and drawn at a time, so that memory stays
/// flat and others are served in between. Conflict when it was cancelled: what was written until then stays;
/// Unavailable when the folder cannot be written. Waits: never on the window's thread or one of the store's.
Result<PaperBatchOutcome> savePapers(Store &store, const QString &login, const PaperBatch &batch,
                                     const PaperRenderer &render, ExportWatch &watch);

/// Name for a file: "Lembar disposisi BKS-2026-0001.pdf", without what file systems refuse.
QString paperFileName(const PaperKind &kind, const QString &code, const QString &suffix);

} // namespace tanggap
