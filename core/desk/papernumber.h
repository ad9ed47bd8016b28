// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"
#include "store/series.h"

#include <QDate>

namespace tanggap::desk
{

/// What whoever approves a paper adds.
struct Approval
{
    QString number;          ///< for a book whose numbers are typed in from a central agenda
    QString degree;          ///< security degree: "SR", "R", "T", "B"; empty: the paper's own field "degree"
    bool electronic = false; ///< to be signed electronically: a box stands where the hand would sign
};

/// Invalid for a security degree that there is not; empty is none.
Result<> checkDegree(const QString &degree);

/// The book that numbers a kind of paper; null when it is not numbered.
const AgendaBook *bookOf(const Organization &organization, const PaperKind &kind);

/// Enters a line into a book under the number that the book gives it on that local day; takeNumber() names
/// what is Invalid.
Result<QString> enterInBook(Tx &tx, const AgendaBook &book, AgendaEntry entry, QDate date,
                            const Approval &approval);

/// The next number of the kind's book on the local day of the transaction, entered into the book; empty for a
/// kind without one. Invalid when the book wants a number typed in and none is given, when one is given and
/// the book has its own, when the number is taken, and when the reserved block is used up.
Result<QString> takeNumber(Tx &tx, const Case &c, const PaperKind &kind, PaperId paper,
                           const Approval &approval);

/// The block of serials that a central agenda has reserved for a book in a year; nothing while there is none.
struct NumberBlock
{
    qint64 from = 0;
    qint64 to = 0;
};
Result<std::optional<NumberBlock>> reservedBlock(Definitions &definitions, const QString &book, int year);

/// Keeps the block that the agency's agenda has reserved; a later one takes the place of the one before.
/// Needs `account.manage`.
Result<> reserveNumbers(Tx &tx, const QString &book, int year, const NumberBlock &block);

} // namespace tanggap::desk
