// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/series.h"

#include "store/collect.h"
#include "store/registers.h"

namespace tanggap::series
{

using namespace Qt::Literals::StringLiterals;

Result<qint64> next(Tx &tx, const QString &name, int year)
{
    TRY_LET(const QVariant last,
            tx.db().value(u"INSERT INTO series (name, year, last) VALUES (:name, :year, 1) "
                          "ON CONFLICT (name, year) DO UPDATE SET last = last + 1 RETURNING last"_s,
                          {{":name"_L1, name}, {":year"_L1, year}}));
    return last.toLongLong();
}

Result<qint64> enter(Tx &tx, const AgendaEntry &e)
{
    return tx.insert(tables::Agenda, {{"book"_L1, column(e.book)},
                                      {"year"_L1, column(e.year)},
                                      {"serial"_L1, column(e.serial)},
                                      {"number"_L1, column(e.number)},
                                      {"at"_L1, column(e.at)},
                                      {"ticket_id"_L1, column(e.ticket)},
                                      {"paper_id"_L1, column(e.paper)},
                                      {"counterpart"_L1, column(e.counterpart)},
                                      {"letter_number"_L1, column(e.letterNumber)},
                                      {"letter_date"_L1, column(e.letterDate)},
                                      {"summary"_L1, column(e.summary)},
                                      {"forwarded"_L1, column(e.forwarded)},
                                      {"withdrawn"_L1, column(e.withdrawn)}});
}

Result<bool> isTaken(Connection &db, const QString &book, int year, const QString &number)
{
    TRY_LET(const QVariant n, db.value(u"SELECT count(*) FROM agenda WHERE book = :book AND year = :year "
                                       "AND lower(number) = lower(:number)"_s,
                                       {{":book"_L1, book}, {":year"_L1, year}, {":number"_L1, number}}));
    return n.toInt() > 0;
}

Result<qint64> highest(Connection &db, const QString &book, int year, qint64 from, qint64 to)
{
    TRY_LET(const QVariant last,
            db.value(u"SELECT max(serial) FROM agenda WHERE book = :book AND year = :year "
                     "AND serial BETWEEN :from AND :to"_s,
                     {{":book"_L1, book}, {":year"_L1, year}, {":from"_L1, from}, {":to"_L1, to}}));
    return last.toLongLong();
}

Result<> withdraw(Tx &tx, TicketId ticket, PaperId paper)
{
    TRY_LET(Statement * rows,
            tx.db().run(u"SELECT id FROM agenda WHERE ticket_id = :ticket AND paper_id = :paper"_s,
                        {{":ticket"_L1, ticket.value}, {":paper"_L1, paper.value}}));
    QList<qint64> lines;
    while (rows->next())
        lines << rows->value(0).toLongLong();
    rows->finish();
    for (const qint64 line : lines)
        TRY(tx.update(tables::Agenda, line, {{"withdrawn"_L1, column(true)}}));
    return {};
}

namespace
{

const QString EntryColumns = QStringLiteral(
    "SELECT id, book, year, serial, number, at, ticket_id, paper_id, counterpart, letter_number, "
    "letter_date, summary, forwarded, withdrawn, reason FROM agenda WHERE ");

AgendaEntry entryOf(const Statement &row)
{
    return {row.value(0).toLongLong(),
            row.value(1).toString(),
            row.value(2).toInt(),
            row.value(3).toLongLong(),
            row.value(4).toString(),
            fromMs(row.value(5).toLongLong()),
            TicketId{row.value(6).toLongLong()},
            PaperId{row.value(7).toLongLong()},
            row.value(8).toString(),
            row.value(9).toString(),
            row.value(10).toString(),
            row.value(11).toString(),
            row.value(12).toString(),
            row.value(13).toBool(),
            row.value(14).toString()};
}

} // namespace

Result<AgendaEntry> line(Connection &db, qint64 id)
{
    TRY_LET(const auto found,
            listOf<AgendaEntry>(db, EntryColumns + u"id = :id"_s, {{":id"_L1, id}}, entryOf));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, Core::tr("This line is not in the register."));
    return found.constFirst();
}

Result<> withdrawLine(Tx &tx, qint64 id, const QString &reason)
{
    return tx.update(tables::Agenda, id, {{"withdrawn"_L1, column(true)}, {"reason"_L1, column(reason)}});
}

Result<QList<AgendaEntry>> agenda(Connection &db, const Actor &viewer, const QString &book, int year)
{
    TRY(registers::mayReadBooks(viewer));
    return listOf<AgendaEntry>(db, EntryColumns + u"book = :book AND year = :year ORDER BY serial"_s,
                               {{":book"_L1, book}, {":year"_L1, year}}, entryOf);
}

} // namespace tanggap::series
