// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "store/evidencefile.h"
#include "store/migrations.h"

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

Result<> run(const QString &path, const QString &target, const Progress &progress)
{
    TRY_LET(const auto db, Connection::open(path, Connection::Access::ReadWrite));
    TRY(copyTo(*db, target, progress));
    if (QFileInfo::exists(EvidenceFile::evidencePath(path))) {
        TRY_LET(const auto evidence, EvidenceFile::open(path));
        TRY(evidence->copyNewTo(EvidenceFile::evidencePath(target)));
    }
    return {};
}

Result<> restore(const QString &backup, const QString &path)
{
    TRY(checkWhole(backup));
    if (QFileInfo::exists(path)) {
        {
            TRY_LET(const auto db, Connection::open(path, Connection::Access::ReadWrite));
            TRY(db->execute(u"PRAGMA locking_mode = EXCLUSIVE"_s));
            TRY(db->begin()); // refuses while another program has the database in use
            db->rollback();
        }
        if (!QFile::rename(path, freeName(path)))
            return fail(ErrorCode::Unavailable, Core::tr("The present database cannot be put aside."), path);
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
    }
    if (!QFile::copy(backup, path))
        return fail(ErrorCode::Unavailable, Core::tr("The backup cannot be copied to %1.").arg(path));
    const QString evidence = EvidenceFile::evidencePath(backup);
    if (QFileInfo::exists(evidence) && !QFileInfo::exists(EvidenceFile::evidencePath(path)) &&
        !QFile::copy(evidence, EvidenceFile::evidencePath(path)))
        return fail(ErrorCode::Unavailable, Core::tr("The evidence cannot be copied to %1.").arg(path));
    return {};
}

} // namespace tanggap::backup
