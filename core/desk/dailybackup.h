// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/backup.h"
#include "store/store.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// The backup that the program makes by itself. The office's settings say where and how often:
/// "backup/folder" (empty: the folder "backup" beside the database), "backup/hours" (24; 0 = never) and
/// "backup/keep" (14).
namespace tanggap::desk
{

struct BackupPlan
{
    QString folder;
    int everyHours = 24;
    int keep = 14;
    std::optional<Instant> last; ///< when the newest was made
};

/// What the settings say and when the last one was made: for the status bar too.
Result<BackupPlan> backupPlan(Reader &reader, const QString &databasePath);

/// Pure: whether it is time. A last one that lies in the future (a clock set back) counts for nothing.
bool isBackupDue(const BackupPlan &plan, Instant now);

/// Pure: "kasus-20261120T074400Z.tanggap" of "kasus.tanggap". Names sort by time.
QString backupName(const QString &databasePath, Instant now);
/// Pure: of the names in a folder, the dated backups of this database beyond the `keep` newest.
QStringList surplusBackups(const QStringList &names, const QString &databasePath, int keep);

/// Makes one now, keeps the newest ones and journals `backup.made` in the stream "organization"; its path.
/// What is new of the evidence goes into one file that the backups of a folder share. Blocks: call it by
/// Store::aside or on the command line. Unavailable when the folder cannot be written.
Result<QString> makeBackup(Store &store, const backup::Progress &progress = {});

/// Journals a backup that lies at `target` since `at`, and counts it as the last one.
Result<> recordBackup(Tx &tx, const QString &target, Instant at);

/// Makes one on a thread of its own if it is due; `done` runs on the store's thread with its path, empty when
/// none was due, unless `owner` is gone.
void backUpWhenDue(Store &store, QObject *owner, std::function<void(Result<QString>)> done);

} // namespace tanggap::desk
