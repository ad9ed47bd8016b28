// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/series.h"

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

Result<QList<AgendaEntry>> agenda(Connection &db, const QString &book, int year)
{
    TRY_LET(QSqlQuery * rows,
            db.run(u"SELECT id, serial, number, at, ticket_id, paper_id, counterpart, letter_number, "
                   u"letter_date, summary, "
                   "forwarded, withdrawn FROM agenda WHERE book = :book AND year = :year ORDER BY serial"_s,
                   {{":book"_L1, book}, {":year"_L1, year}}));
    QList<AgendaEntry> entries;
    while (rows->next()) {
        entries << AgendaEntry{rows->value(0).toLongLong(),
                               book,
                               year,
                               rows->value(1).toLongLong(),
                               rows->value(2).toString(),
                               fromMs(rows->value(3).toLongLong()),
                               TicketId{rows->value(4).toLongLong()},
                               PaperId{rows->value(5).toLongLong()},
                               rows->value(6).toString(),
                               rows->value(7).toString(),
                               rows->value(8).toString(),
                               rows->value(9).toString(),
                               rows->value(10).toString(),
                               rows->value(11).toBool()};
    }
    rows->finish();
    return entries;
}

} // namespace tanggap::series
