// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <sqlite3.h>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcStore, "tanggap.store")

namespace
{

/// What a SQLite failure means to the person at the desk.
tl::unexpected<Error> sqlFailure(int code, const QString &detail)
{
    qCWarning(lcStore).noquote() << detail;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(ErrorCode::Unavailable,
                    Core::tr("The database is busy with another program. Nothing was changed; try again."),
                    detail);
    case SQLITE_FULL:
        return fail(ErrorCode::Unavailable,
                    Core::tr("The disk is full. Nothing was changed; free some space and try again."),
                    detail);
    case SQLITE_READONLY:
        return fail(ErrorCode::Unavailable,
                    Core::tr("The database cannot be written: the file or its folder is "
                             "read-only."),
                    detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(ErrorCode::Unavailable,
                    Core::tr("The database file is damaged or is not a Tanggap database. Restore a backup."),
                    detail);
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return fail(ErrorCode::Unavailable, Core::tr("The database file cannot be read or written."), detail);
    case SQLITE_CONSTRAINT:
        return fail(ErrorCode::Conflict, Core::tr("The same entry exists already."), detail);
    default:
        return fail(ErrorCode::Internal, Core::tr("The database refused a command. Nothing was changed."),
                    detail);
    }
}

void bind(sqlite3_stmt *statement, int index, const QVariant &value)
{
    if (value.isNull()) {
        sqlite3_bind_null(statement, index);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob64(statement, index, bytes.constData(), sqlite3_uint64(bytes.size()),
                            SQLITE_TRANSIENT);
        break;
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        sqlite3_bind_int64(statement, index, value.toLongLong());
        break;
    case QMetaType::Double:
        sqlite3_bind_double(statement, index, value.toDouble());
        break;
    default: {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text64(statement, index, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT,
                            SQLITE_UTF8);
    }
    }
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access,
                                                     std::chrono::milliseconds patience)
{
    if (access != Access::Create && !QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, Core::tr("There is no database at %1.").arg(path));

    std::unique_ptr<Connection> connection(new Connection);
    const int flags =
        access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (sqlite3_open_v2(path.toUtf8().constData(), &connection->m_db, flags | SQLITE_OPEN_NOMUTEX, nullptr) !=
        SQLITE_OK)
        return connection->failure(u"open "_s + path);
    sqlite3_busy_timeout(connection->m_db, int(patience.count()));
    TRY(connection->configure(access));
    return connection;
}

Result<> Connection::configure(Access access)
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    // What is bound does not change a plan: a statement is prepared once.
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    if (access != Access::ReadOnly) {
        TRY(value(u"PRAGMA journal_mode = WAL"_s));
        TRY(execute(u"PRAGMA synchronous = FULL"_s));
        TRY(execute(u"PRAGMA secure_delete = ON"_s));
    }
    TRY(execute(u"PRAGMA foreign_keys = ON"_s));
    TRY(execute(u"PRAGMA cache_size = -16000"_s));
    return {};
}

Connection::~Connection()
{
    m_statements.clear();
    sqlite3_close_v2(m_db);
}

tl::unexpected<Error> Connection::failure(const QString &sql) const
{
    return sqlFailure(sqlite3_errcode(m_db), QString::fromUtf8(sqlite3_errmsg(m_db)) + u" in: "_s + sql);
}

void Connection::noteFailure(const QString &sql)
{
    m_failure = failure(sql).value();
}

Result<> Connection::soundness()
{
    if (const std::optional<Error> happened = std::exchange(m_failure, std::nullopt))
        return tl::unexpected(*happened);
    return {};
}

Result<Statement *> Connection::prepared(const QString &sql)
{
    if (const auto known = m_statements.constFind(sql); known != m_statements.constEnd())
        return known->get();
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(m_db, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &statement,
                           nullptr) != SQLITE_OK)
        return failure(sql);
    const std::shared_ptr<Statement> kept(new Statement(*this, statement));
    m_statements.insert(sql, kept);
    return kept.get();
}

Result<Statement *> Connection::run(const QString &sql, const Binds &binds)
{
    TRY_LET(Statement * statement, prepared(sql));
    statement->finish();
    int bound = 0;
    for (const auto &[name, value] : binds) {
        // A name is a literal of ours, so it ends with a zero.
        if (const int index = sqlite3_bind_parameter_index(statement->m_statement, name.data())) {
            bind(statement->m_statement, index, value);
            ++bound;
        }
    }
    if (bound != sqlite3_bind_parameter_count(statement->m_statement))
        return sqlFailure(SQLITE_MISUSE, u"not all is bound in: "_s + sql);
    const int code = statement->step();
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        auto failed = failure(sql);
        statement->finish();
        return failed;
    }
    statement->m_ahead = code == SQLITE_ROW;
    return statement;
}

Result<int> Connection::execute(const QString &sql, const Binds &binds)
{
    TRY_LET(Statement * statement, run(sql, binds));
    const int touched = statement->touched();
    statement->finish();
    return touched;
}

Result<QVariant> Connection::value(const QString &sql, const Binds &binds)
{
    TRY_LET(Statement * statement, run(sql, binds));
    QVariant first;
    if (statement->next())
        first = statement->value(0);
    statement->finish();
    return first;
}

Result<> Connection::begin()
{
    TRY(execute(u"BEGIN IMMEDIATE"_s));
    return {};
}

Result<> Connection::commit()
{
    TRY(execute(u"COMMIT"_s));
    return {};
}

void Connection::rollback()
{
    if (sqlite3_get_autocommit(m_db) == 0)
        (void)execute(u"ROLLBACK"_s);
}

qint64 Connection::dataVersion()
{
    const auto version = value(u"PRAGMA data_version"_s);
    return version ? version->toLongLong() : 0;
}

} // namespace tanggap
