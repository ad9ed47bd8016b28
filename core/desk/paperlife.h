// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/papernumber.h"
#include "ticket/paperfacts.h"

/// The life of a paper: draft, submitted, returned with remarks or approved, signed, sent; or withdrawn.
/// Signing is in signpaper.h, drafting and sending in issuepaper.h. What somebody does to a paper may have
/// happened before it is recorded; its number and the day on it are of the recording.
namespace tanggap::desk
{

/// A paper that was issued: its file is in the database under its hash.
struct Issued
{
    PaperId id;
    QString number;
    QString fileHash;
};

enum class PaperAct { Edit, Submit, Return, Approve, Sign, Send, Withdraw };

/// Whether the actor may do this to a paper now: Denied names who may, Invalid what its state forbids.
/// Drafting and submitting are for those who issue the kind; returning, approving and withdrawing an issued
/// one for its approvers, or where there are none for those who issue it; recording a signature for both;
/// sending for those who work on the ticket.
Result<> mayDo(const Asker &asker, const Case &c, const Paper &paper, PaperAct act);
/// Invalid for a kind that names the reporter, while they have not agreed to it.
Result<> mayName(const Asker &asker, const Case &c, const QString &kind);

/// Whether the actor may approve or return papers of this kind.
Result<> mayApprove(const Asker &asker, const Case &c, const PaperKind &kind);

/// Hands a draft, or a paper that was returned, to its approvers, and keeps what it says now as a version;
/// its number, from 1. Invalid, naming what is empty, while a text that a person must write is missing. The
/// paper cannot be edited until it is returned.
Result<int> submitPaper(Tx &tx, const TicketRef &ref, PaperId paper, const PaperRenderer &render,
                        const Stated &stated = {});

/// Gives a submitted paper back with remarks, which are demanded; it can be edited and submitted again.
Result<> returnPaper(Tx &tx, const TicketRef &ref, PaperId paper, const QString &remarks,
                     const Stated &stated = {});

/// Approves a submitted paper: takes its number from its book, makes the file and its copies with `render`,
/// keeps them with their hashes and the mark, all in one transaction.
Result<Issued> approvePaper(Tx &tx, const TicketRef &ref, PaperId paper, const PaperRenderer &render,
                            const Approval &approval = {}, const Stated &stated = {});

/// Takes a paper out of force, with a reason. File and number stay; the book shows the number as withdrawn,
/// and it is never given again.
Result<> withdrawPaper(Tx &tx, const TicketRef &ref, PaperId paper, const QString &reason,
                       const Stated &stated = {});

// Parts of actions: no permission, no event.

/// The ticket's paper. NotFound when it has no such.
Result<Paper> paperOf(Connection &db, TicketId ticket, PaperId paper);
/// When something was done to a paper. Invalid before what that follows from: its issue, since the file is no
/// older, or its submission; otherwise the ticket's receipt.
Result<Instant> momentOn(Tx &tx, const Case &c, const Paper &paper, const Stated &stated);
/// In the name of which group the actor writes about a ticket.
QString groupOf(const Tx &tx, const Case &c);
/// A paper that a step drafted and nobody wrote into belongs to whoever hands it on as it is.
Result<Paper> written(Tx &tx, const Case &c, const Paper &paper);
/// Marks a submitted paper as returned, and its last version with the remarks. Invalid without remarks.
Result<> giveBack(Tx &tx, const Paper &paper, const QString &remarks, Instant happened);
/// Keeps what a paper says as its next version and marks it submitted; the version's number.
Result<int> keepVersion(Tx &tx, const Paper &paper, const QString &text, Instant happened);
/// Makes and keeps the file of a paper, and its copies, with its number and degree, hash and mark; the paper
/// is approved, and so is its last version.
Result<Paper> putInForce(Tx &tx, const Paper &paper, const PaperRenderer &render, const Approval &with,
                         Instant happened);
/// The same with a number from the kind's book.
Result<Paper> numberAndPutInForce(Tx &tx, const Case &c, const Paper &paper, const PaperRenderer &render,
                                  Approval approval, Instant happened);

} // namespace tanggap::desk
