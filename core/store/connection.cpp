// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcStore, "tanggap.store")

namespace
{

/// What a SQLite failure means to the person at the desk.
tl::unexpected<Error> sqlFailure(const QSqlError &error, const QString &sql)
{
    const QString detail = error.text() + u" in: "_s + sql;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    qCWarning(lcStore).noquote() << detail;
    switch (code) {
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

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access,
                                                     std::chrono::milliseconds patience)
{
    if (access != Access::Create && !QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, Core::tr("There is no database at %1.").arg(path));

    std::unique_ptr<Connection> connection(new Connection(QUuid::createUuid().toString()));
    connection->m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    connection->m_db.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT="_s + QString::number(patience.count());
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    connection->m_db.setConnectOptions(options);
    if (!connection->m_db.open())
        return sqlFailure(connection->m_db.lastError(), u"open "_s + path);
    TRY(connection->configure(access));
    return connection;
}

Result<> Connection::configure(Access access)
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_extended_result_codes(handle(), 0);
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
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery *> Connection::run(const QString &sql, const Binds &binds)
{
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        auto prepared = std::make_shared<QSqlQuery>(m_db);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql)) {
            const QSqlError error = prepared->lastError();
            m_statements.remove(sql);
            return sqlFailure(error, sql);
        }
        query = std::move(prepared);
    }
    query->finish();
    for (const auto &[name, bound] : binds)
        query->bindValue(name, bound);
    if (!query->exec()) {
        const QSqlError error = query->lastError();
        query->finish();
        return sqlFailure(error, sql);
    }
    return query.get();
}

Result<int> Connection::execute(const QString &sql, const Binds &binds)
{
    TRY_LET(QSqlQuery * query, run(sql, binds));
    const int touched = query->numRowsAffected();
    query->finish();
    return touched;
}

Result<QVariant> Connection::value(const QString &sql, const Binds &binds)
{
    TRY_LET(QSqlQuery * query, run(sql, binds));
    QVariant first;
    if (query->next())
        first = query->value(0);
    query->finish();
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
    if (sqlite3_get_autocommit(handle()) == 0)
        (void)execute(u"ROLLBACK"_s);
}

qint64 Connection::dataVersion()
{
    const auto version = value(u"PRAGMA data_version"_s);
    return version ? version->toLongLong() : 0;
}

sqlite3 *Connection::handle() const
{
    return *static_cast<sqlite3 **>(m_db.driver()->handle().data());
}

} // namespace tanggap
