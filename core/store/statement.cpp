// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"

#include "store/connection.h"

#include <sqlite3.h>

namespace tanggap
{

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

int Statement::step()
{
    const int code = sqlite3_step(m_statement);
    m_done = code != SQLITE_ROW;
    return code;
}

bool Statement::next()
{
    if (m_ahead) {
        m_ahead = false;
        return true;
    }
    if (m_done)
        return false;
    const int code = step();
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_connection.noteFailure(QString::fromUtf8(sqlite3_sql(m_statement)));
    return code == SQLITE_ROW;
}

void Statement::finish()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_ahead = false;
    m_done = true;
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
    }
    case SQLITE_TEXT:
        return text(column);
    default:
        return {};
    }
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes ? bytes : "", sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int Statement::touched() const
{
    return sqlite3_changes(sqlite3_db_handle(m_statement));
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

} // namespace tanggap
