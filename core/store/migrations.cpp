// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include "store/backup.h"
#include "store/dialect.h"

#include <QDir>
#include <QFile>
#include <QMap>

namespace tanggap::migrations
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Number -> files of that step, in name order: common ones ("0001_x.sql") and this engine's
/// ("0001_x.sqlite.sql").
QMap<int, QStringList> steps()
{
    QMap<int, QStringList> result;
    const QDir folder(u":/tanggap/store/sql"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const QStringList parts = name.split(u'.');
        if (parts.size() == 2 || parts.at(1) == dialect::Engine)
            result[name.left(4).toInt()] << folder.filePath(name);
    }
    return result;
}

Result<> runStep(Connection &db, int number, const QStringList &files)
{
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, Core::tr("A part of the program is missing; install it again."),
                        name);
        for (const QString &statement : dialect::statements(QString::fromUtf8(file.readAll())))
            TRY(db.execute(statement));
    }
    TRY(db.execute(u"INSERT INTO meta (key, value) VALUES ('schema', :n) "
                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                   {{":n"_L1, QString::number(number)}}));
    return db.commit();
}

} // namespace

int newest()
{
    return steps().lastKey();
}

Result<int> current(Connection &db)
{
    TRY_LET(const QVariant columns, // ours, and not another program's table of that name
            db.value(u"SELECT count(*) FROM pragma_table_info('meta') WHERE name IN ('key', 'value')"_s));
    if (columns.toInt() != 2)
        return 0;
    TRY_LET(const QVariant schema, db.value(u"SELECT value FROM meta WHERE key = 'schema'"_s));
    return schema.toInt();
}

Result<> apply(Connection &db, const QString &path)
{
    TRY_LET(const int from, current(db));
    const auto all = steps();
    if (from > all.lastKey())
        return fail(ErrorCode::Unavailable,
                    Core::tr("This database was made by a newer version of the program (schema %1, this "
                             "program knows %2). "
                             "Install the newer version; the database was not touched.")
                        .arg(from)
                        .arg(all.lastKey()));
    if (from == all.lastKey())
        return {};
    if (from != 0)
        TRY(backup::copyTo(db, path + u".before-"_s + QString::number(from + 1)));
    for (auto it = all.upperBound(from); it != all.end(); ++it) {
        TRY(db.begin());
        if (const auto done = runStep(db, it.key(), it.value()); !done) {
            db.rollback();
            return done;
        }
    }
    return {};
}

} // namespace tanggap::migrations
