// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "desk/permission.h"
#include "store/logentries.h"
#include "store/registerbook.h"
#include "store/tx.h"

/// What somebody writes into a register by hand, because no ticket knows of it.
namespace tanggap::desk
{

/// A letter that came or left by post, as the agenda book has it.
struct Letter
{
    QString book;         ///< RegisterBook::id: "agenda.surat_masuk"
    Instant at{};         ///< received or sent; not after now
    QString counterpart;  ///< sender or addressee
    QString letterNumber; ///< the sender's
    QString letterDate;   ///< ISO date; may be empty
    QString summary;
    QString forwarded; ///< to whom it was given
    QString number;    ///< only for a book whose numbers are typed in
};

/// Whether somebody may write into a register by hand: incoming letters `report.receive`, outgoing ones
/// `paper.issue`, lines `ticket.work`; whoever keeps the registers (`register.edit`) all of them. Invalid for
/// a register that the work alone fills.
Result<> mayWrite(const Asker &asker, const RegisterBook &book);

/// Enters a letter and gives the number that it got.
Result<QString> enterLetter(Tx &tx, const Letter &letter);

/// Withdraws a letter that was entered by hand, with a reason; `line` is its AgendaEntry::id. The line stays,
/// and its number is never given again. For whoever may enter letters there and reads the registers. Invalid
/// without a reason, when it is withdrawn, and for the number of a report or paper: a paper is withdrawn
/// itself.
Result<> withdrawLetter(Tx &tx, qint64 line, const QString &reason);

/// Writes a line; the id that it got. The moment is not after now.
Result<qint64> writeLine(Tx &tx, const LogEntry &entry);
/// Strikes a line out, which stays to be read with the reason. Invalid without a reason, or when it is
/// struck.
Result<> strikeLine(Tx &tx, qint64 id, const QString &reason);

} // namespace tanggap::desk
