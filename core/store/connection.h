// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/statement.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <chrono>
#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>

struct sqlite3;

namespace tanggap
{

using Bind = std::pair<QLatin1StringView, QVariant>;
using Binds = QList<Bind>;

/// One database connection, used by the thread that opened it. Statements are prepared once and kept.
class Connection
{
public:
    enum class Access { ReadWrite, ReadOnly, Create };

    /// How long a statement waits for another program that holds the database.
    static constexpr std::chrono::milliseconds Patience{5000};

    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access,
                                                    std::chrono::milliseconds patience = Patience);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs a statement and gives it, positioned before its first row. It stays valid until the same text is
    /// run again. Placeholders are named (":id"); each must be bound, more may be.
    Result<Statement *> run(const QString &sql, const Binds &binds = {});
    /// Runs a statement that gives no rows; the number of rows it touched.
    Result<int> execute(const QString &sql, const Binds &binds = {});
    /// The first column of the first row; an invalid QVariant when there is no row.
    Result<QVariant> value(const QString &sql, const Binds &binds = {});

    /// Takes the write lock at once, waiting up to the busy timeout.
    Result<> begin();
    Result<> commit();
    void rollback();

    /// What went wrong while rows were read since the last call, once: whoever read them has too few.
    Result<> soundness();

    /// Changes when another connection has committed (SQLite: PRAGMA data_version).
    qint64 dataVersion();

    /// The engine's own handle, for online backup and interruption.
    sqlite3 *handle() const { return m_db; }

private:
    friend class Statement;
    Connection() = default;
    Result<> configure(Access access);
    Result<Statement *> prepared(const QString &sql);
    tl::unexpected<Error> failure(const QString &sql) const;
    void noteFailure(const QString &sql);

    sqlite3 *m_db = nullptr;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    std::optional<Error> m_failure;
};

} // namespace tanggap
