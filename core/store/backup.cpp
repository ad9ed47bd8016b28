// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "store/evidencefile.h"
#include "store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace tanggap::backup
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int PagesPerSlice = 512;

Result<> checkWhole(const QString &path)
{
    TRY_LET(const auto db, Connection::open(path, Connection::Access::ReadOnly));
    TRY_LET(const int schema, migrations::current(*db));
    TRY_LET(const QVariant whole, db->value(u"PRAGMA quick_check"_s));
    if (schema == 0 || whole.toString() != "ok"_L1)
        return fail(ErrorCode::Invalid, Core::tr("%1 is not a whole Tanggap database.").arg(path),
                    whole.toString());
    if (schema > migrations::newest())
        return fail(ErrorCode::Unavailable,
                    Core::tr("%1 was made by a newer version of the program.").arg(path));
    return {};
}

/// Whether any program has the database at `path` open. A damaged one counts as free: it is what a backup
/// replaces.
bool isInUse(const QString &path)
{
    sqlite3 *db = nullptr;
    int state = sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr);
    // Leaving WAL mode needs the file for itself; it also brings the log into the file.
    if (state == SQLITE_OK)
        state = sqlite3_exec(db, "PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE; ROLLBACK", nullptr, nullptr,
                             nullptr);
    sqlite3_close(db);
    return state == SQLITE_BUSY || state == SQLITE_LOCKED;
}

bool isSameFile(const QString &a, const QString &b)
{
    return QFileInfo(a).absoluteFilePath() == QFileInfo(b).absoluteFilePath() ||
           (QFileInfo::exists(b) && QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath());
}

/// Where the evidence of a backup lies: beside it under its own name, or shared by the dated backups of a
/// folder under the database's.
QString evidenceOf(const QString &backup, const QString &path)
{
    const QString own = EvidenceFile::evidencePath(backup);
    if (QFileInfo::exists(own))
        return own;
    return EvidenceFile::evidencePath(QFileInfo(backup).dir().filePath(QFileInfo(path).fileName()));
}

/// The random id of the database, empty when there is none or it is no database of ours. Changes nothing.
QString installationOf(const QString &path)
{
    const auto db = Connection::open(path, Connection::Access::ReadOnly);
    if (!db)
        return {};
    const auto id = (*db)->value(u"SELECT value FROM meta WHERE key = 'installation'"_s);
    return id ? id->toString() : QString();
}

QString freeName(const QString &path)
{
    for (int n = 1;; ++n) {
        const QString candidate = path + u".replaced-"_s + QString::number(n);
        if (!QFileInfo::exists(candidate))
            return candidate;
    }
}

} // namespace

Result<> copyTo(Connection &db, const QString &target, const Progress &progress)
{
    if (isSameFile(QString::fromUtf8(sqlite3_db_filename(db.handle(), "main")), target))
        return fail(ErrorCode::Invalid, Core::tr("A backup cannot take the place of the database itself."),
                    target);
    const QString partial = target + u".part"_s;
    QFile::remove(partial);
    sqlite3 *copy = nullptr;
    const auto failed = [&](const char *why) {
        const QString detail = QString::fromUtf8(why);
        sqlite3_close(copy);
        QFile::remove(partial);
        return fail(ErrorCode::Unavailable, Core::tr("The backup could not be written to %1.").arg(target),
                    detail);
    };
    if (sqlite3_open(partial.toUtf8().constData(), &copy) != SQLITE_OK)
        return failed(sqlite3_errmsg(copy));
    sqlite3_backup *work = sqlite3_backup_init(copy, "main", db.handle(), "main");
    if (!work)
        return failed(sqlite3_errmsg(copy));
    // One snapshot for the whole copy: otherwise every commit of another program makes it start again.
    const bool own = sqlite3_get_autocommit(db.handle()) != 0;
    if (own)
        sqlite3_exec(db.handle(), "BEGIN; SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    int state = SQLITE_OK;
    bool wanted = true;
    while (wanted && (state == SQLITE_OK || state == SQLITE_BUSY || state == SQLITE_LOCKED)) {
        state = sqlite3_backup_step(work, PagesPerSlice);
        if (state == SQLITE_BUSY || state == SQLITE_LOCKED)
            sqlite3_sleep(20);
        const int all = sqlite3_backup_pagecount(work);
        wanted = !progress || progress(all - sqlite3_backup_remaining(work), all);
    }
    sqlite3_backup_finish(work);
    if (own)
        db.rollback();
    if (!wanted && state != SQLITE_DONE)
        return failed("cancelled");
    if (state != SQLITE_DONE)
        return failed(sqlite3_errstr(state));
    sqlite3_exec(copy, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    sqlite3_close(copy);
    QFile::remove(target);
    if (!QFile::rename(partial, target))
        return failed("rename");
    return {};
}

Result<> mayReplace(const QString &path, const QString &target)
{
    if (!QFileInfo::exists(target) && !QFileInfo(target).isSymLink())
        return {};
    // Nobody keeps the key with a backup: what has one is worked with.
    const QString installation = installationOf(target);
    if (!installation.isEmpty() && installation == installationOf(path) &&
        !QFileInfo::exists(EvidenceFile::keyPath(QFileInfo(target).canonicalFilePath())))
        return {};
    return fail(ErrorCode::Conflict,
                Core::tr("%1 exists and is no backup of this database. Nothing was changed.").arg(target));
}

Result<> run(const QString &path, const QString &target, const Progress &progress,
             const QString &evidenceTarget)
{
    TRY_LET(const auto db, Connection::open(path, Connection::Access::ReadWrite));
    // Opened first: a copy without the evidence that it refers to would pass for a whole backup.
    TRY_LET(const auto evidence, EvidenceFile::open(path));
    TRY(copyTo(*db, target, progress));
    TRY(evidence->copyNewTo(evidenceTarget.isEmpty() ? EvidenceFile::evidencePath(target) : evidenceTarget));
    return {};
}

Result<QStringList> restore(const QString &backup, const QString &path)
{
    if (isSameFile(backup, path))
        return fail(ErrorCode::Invalid, Core::tr("A backup cannot take the place of itself."), path);
    TRY(checkWhole(backup));
    if (QFileInfo::exists(path) && isInUse(path))
        return fail(ErrorCode::Unavailable,
                    Core::tr("The database %1 is open in a program. Close it there first.").arg(path));
    const auto failed = [&] {
        return fail(ErrorCode::Unavailable,
                    Core::tr("The backup cannot be copied to %1. Nothing was changed.").arg(path));
    };
    const QString fresh = path + u".restoring"_s;
    QFile::remove(fresh);
    const QString evidence = evidenceOf(backup, path), evidenceTarget = EvidenceFile::evidencePath(path);
    const bool bringsEvidence = QFileInfo::exists(evidence) && !QFileInfo::exists(evidenceTarget);
    if (!QFile::copy(backup, fresh) || (bringsEvidence && !QFile::copy(evidence, evidenceTarget))) {
        QFile::remove(fresh);
        return failed();
    }
    const QString aside = freeName(path);
    if (QFileInfo::exists(path) && !QFile::rename(path, aside)) {
        QFile::remove(fresh);
        return failed();
    }
    // What a crashed program left of its log goes along with its database: it would damage another.
    for (const QString &end : {u"-wal"_s, u"-shm"_s})
        QFile::rename(path + end, aside + end);
    if (!QFile::rename(fresh, path)) {
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::rename(aside + end, path + end);
        QFile::remove(fresh);
        return failed();
    }
    TRY_LET(const auto db, Connection::open(path, Connection::Access::ReadOnly));
    return EvidenceFile::problems(*db);
}

} // namespace tanggap::backup
