// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"
#include "ticket/paperfacts.h"

#include <QHash>

namespace tanggap::desk
{

/// A paper that was issued: its file is in the database under its hash.
struct Issued
{
    PaperId id;
    QString number;
    QString fileHash;
};

/// Whether the actor may draft, issue and print papers of this kind: by `paper.issue`, or by acting for it.
Result<> mayIssue(const Asker &asker, const Case &c, const QString &kind);

/// Starts or changes a draft: the fields that the office fills in. Needs `paper.issue` or to act for the
/// paper's kind.
Result<PaperId> draftPaper(Tx &tx, const TicketRef &ref, const QString &kind,
                           const QHash<QString, QString> &fields);

/// Issues a paper of this kind: takes its number from its book, makes the file with `render`, keeps it with
/// its hash and marks the paper approved, all in one transaction. A paper issued before is left as it is and
/// a new version is made.
Result<Issued> issuePaper(Tx &tx, const TicketRef &ref, const QString &kind, const PaperRenderer &render);

/// `how` of a paper that was written to a file instead of printed.
inline const QString PrintedToFile = QStringLiteral("file");

/// Journals that a paper was printed (`how` names the printer) or written to a file; the number of printed
/// copies so far. A file is no copy: it does not count.
Result<int> recordPrint(Tx &tx, const TicketRef &ref, PaperId paper, const QString &how);

/// Records that a reply or paper left the house: "email", "post", "hand", "chat" or "phone", to whom, and the
/// text if any.
Result<> recordSending(Tx &tx, const TicketRef &ref, const Sending &sending, const Stated &stated = {});

} // namespace tanggap::desk
