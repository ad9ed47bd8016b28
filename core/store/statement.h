// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QVariant>

struct sqlite3_stmt;

namespace tanggap
{

class Connection;

/// A prepared statement under way: its rows, one after another. Columns are read where they are asked for,
/// since a queue's page is mostly columns; a copy of each row costs several times the reading.
class Statement
{
public:
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Goes to the next row; false after the last one. A failure on the way ends the rows too: the connection
    /// keeps it for whoever finishes the transaction (Connection::soundness()).
    bool next();
    /// Lets go of the rows and of what was bound.
    void finish();

    /// A column of the row: QString, qint64, double, QByteArray, or invalid for NULL.
    QVariant value(int column) const;
    /// The same without a detour, for what is read often. NULL gives "" and 0.
    QString text(int column) const;
    qint64 integer(int column) const;
    bool isNull(int column) const;

    /// How many rows it inserted, changed or removed.
    int touched() const;
    int columns() const;
    QString columnName(int column) const;

private:
    friend class Connection;
    Statement(Connection &connection, sqlite3_stmt *statement)
        : m_connection(connection)
        , m_statement(statement)
    {
    }
    /// The engine's result code.
    int step();

    Connection &m_connection;
    sqlite3_stmt *m_statement;
    bool m_ahead = false; ///< the first row was reached with the start and is not given yet
    bool m_done = true;
};

} // namespace tanggap
