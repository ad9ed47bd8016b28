// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/tx.h"
#include "ticket/ticket.h"

#include <QList>

/// A ticket's papers: rows, files, submitted versions, signatures. Lists are in the order of entry.
namespace tanggap::parts
{

Result<QList<Paper>> papers(Connection &db, TicketId ticket);
Result<qint64> insertPaper(Tx &tx, const Paper &paper);
Result<> updatePaper(Tx &tx, const Paper &before, const Paper &after);
/// Every version of the ticket's papers that was submitted, oldest first.
Result<QList<PaperVersion>> paperVersions(Connection &db, TicketId ticket);
Result<> insertPaperVersion(Tx &tx, const PaperVersion &version);
Result<> updatePaperVersion(Tx &tx, const PaperVersion &before, const PaperVersion &after);
Result<QList<PaperSignature>> paperSignatures(Connection &db, TicketId ticket);
Result<> insertPaperSignature(Tx &tx, const PaperSignature &signature);
/// Papers, of whichever ticket, whose file (unsigned, signed or redacted) has this hash or that carry this
/// mark.
struct PaperOwner
{
    TicketId ticket;
    PaperId paper;
};
Result<QList<PaperOwner>> papersKnownAs(Connection &db, const QString &fileHash, const QString &mark);
/// A kept file of a paper, by its hash. Not journaled: the paper's row names the hash. NotFound when it is
/// missing, Internal when its bytes no longer have that hash.
Result<QByteArray> paperFile(Connection &db, const QString &hash);
Result<> keepPaperFile(Tx &tx, const QString &hash, const QByteArray &bytes);

} // namespace tanggap::parts
