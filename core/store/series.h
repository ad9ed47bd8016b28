// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/tx.h"

#include <QList>
#include <QString>

namespace tanggap
{

/// A line of an agenda book.
struct AgendaEntry
{
    qint64 id = 0;
    QString book; ///< AgendaBook::id
    int year = 0;
    qint64 serial = 0;
    QString number;
    Instant at{};
    TicketId ticket;
    PaperId paper;
    QString counterpart; ///< sender or addressee
    QString letterNumber;
    QString letterDate; ///< ISO date
    QString summary;
    QString forwarded;
    bool withdrawn = false;
    QString reason; ///< why, of a letter that was entered by hand
};

/// Numbers without gaps or doubles: given inside the transaction that uses them.
namespace series
{

/// The next number of a series in a year, from 1.
Result<qint64> next(Tx &tx, const QString &name, int year);

Result<qint64> enter(Tx &tx, const AgendaEntry &entry);
/// Whether a book has a line with this number in a year, whatever its case; a withdrawn one counts.
Result<bool> isTaken(Connection &db, const QString &book, int year, const QString &number);
/// The highest serial of a book in a year from `from` to `to`; 0 when none of them is taken.
Result<qint64> highest(Connection &db, const QString &book, int year, qint64 from, qint64 to);
/// Marks the lines of a paper as withdrawn. They stay: their numbers are never given again.
Result<> withdraw(Tx &tx, TicketId ticket, PaperId paper);
/// NotFound when there is no such line.
Result<AgendaEntry> line(Connection &db, qint64 id);
/// Marks one line, which belongs to no paper, as withdrawn; it stays as above.
Result<> withdrawLine(Tx &tx, qint64 id, const QString &reason);
/// Lines of a book in a year, in the order of their numbers. Denied as by registers::mayReadBooks().
Result<QList<AgendaEntry>> agenda(Connection &db, const Actor &viewer, const QString &book, int year);

} // namespace series

} // namespace tanggap
