// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/logentries.h"

namespace tanggap::logentries
{

using namespace Qt::Literals::StringLiterals;

Result<qint64> insert(Tx &tx, const LogEntry &e)
{
    return tx.insert(tables::LogEntry, {{"book"_L1, column(e.book)},
                                        {"at"_L1, column(e.at)},
                                        {"title"_L1, column(e.title)},
                                        {"counterpart"_L1, column(e.counterpart)},
                                        {"text"_L1, column(e.text)},
                                        {"person_id"_L1, column(e.person)},
                                        {"recorded"_L1, column(e.recorded)},
                                        {"struck"_L1, column(e.struck)}});
}

Result<LogEntry> entry(Connection &db, qint64 id)
{
    TRY_LET(Statement * row, db.run(u"SELECT book, at, title, counterpart, text, person_id, recorded, struck "
                                    "FROM log_entry WHERE id = :id"_s,
                                    {{":id"_L1, id}}));
    if (!row->next()) {
        row->finish();
        return fail(ErrorCode::NotFound, Core::tr("This line is not in the register."));
    }
    const LogEntry found{id,
                         row->value(0).toString(),
                         fromMs(row->value(1).toLongLong()),
                         row->value(2).toString(),
                         row->value(3).toString(),
                         row->value(4).toString(),
                         PersonId{row->value(5).toLongLong()},
                         fromMs(row->value(6).toLongLong()),
                         row->value(7).toString()};
    row->finish();
    return found;
}

Result<> strike(Tx &tx, qint64 id, const QString &reason)
{
    return tx.update(tables::LogEntry, id, {{"struck"_L1, column(reason)}});
}

} // namespace tanggap::logentries
