// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/paperlife.h"

#include <QHash>

namespace tanggap::desk
{

/// Whether the actor may draft, issue and print papers of this kind: by `paper.issue`, or by acting for it.
Result<> mayIssue(const Asker &asker, const Case &c, const QString &kind);

/// Starts or changes a draft: the fields that the office fills in. Needs `paper.issue` or to act for the
/// paper's kind. A returned paper is a draft again; Invalid while the paper is submitted. With `version`,
/// that of the newest paper of the kind as the writer read it (0: there was none), Conflict when it was
/// changed since.
Result<PaperId> draftPaper(Tx &tx, const TicketRef &ref, const QString &kind,
                           const QHash<QString, QString> &fields, std::optional<qint64> version = {});

/// Issues a paper of a kind without approvers: takes its number from its book, makes the file and its copies
/// with `render`, keeps them with their hashes and marks the paper approved, all in one transaction. A paper
/// issued before is left as it is and a new version is made. Invalid for a kind that is submitted and
/// approved.
Result<Issued> issuePaper(Tx &tx, const TicketRef &ref, const QString &kind, const PaperRenderer &render,
                          const Approval &approval = {}, const Stated &stated = {});

/// `how` of a paper that was written to a file instead of printed.
inline const QString PrintedToFile = QStringLiteral("file");

/// Journals that a paper was printed (`how` names the printer) or written to a file; the number of printed
/// copies so far. A file is no copy: it does not count.
Result<int> recordPrint(Tx &tx, const TicketRef &ref, PaperId paper, const QString &how);

/// Records that a reply or paper left the house: "email", "post", "hand", "chat" or "phone", to whom, and the
/// text if any. A paper is then sent, and journaled as "paper.sent" with its kind. `proof` is entered as
/// evidence; its content lies in the evidence file already.
Result<> recordSending(Tx &tx, const TicketRef &ref, const Sending &sending, const Stated &stated = {},
                       const std::optional<Evidence> &proof = {});

} // namespace tanggap::desk
