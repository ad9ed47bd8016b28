// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QString>

#include <functional>

namespace tanggap::backup
{

/// Told after each slice: pages done and pages in all. Returns false to cancel.
using Progress = std::function<bool(int done, int all)>;

/// An online copy of an open database as it is now; writers go on meanwhile. The target appears whole or not
/// at all. Invalid when the target is the database itself.
Result<> copyTo(Connection &db, const QString &target, const Progress &progress = {});

/// Whether a backup of the database at `path` may go to `target`: nothing lies there, or an earlier backup of
/// the same installation. Conflict for everything else, such as a database that has its key beside it.
Result<> mayReplace(const QString &path, const QString &target);

/// A copy of the database at `path` with what is new of its evidence, on a connection of its own: fit for a
/// worker. The evidence goes beside the target unless `evidenceTarget` names a file that several backups
/// share. Unavailable, and nothing is copied, when evidence is referred to and its file is missing.
Result<> run(const QString &path, const QString &target, const Progress &progress = {},
             const QString &evidenceTarget = {});

/// Puts a backup in the place of the database at `path`, which must not be open anywhere. The present
/// database is kept beside it (".replaced-N"). The backup is checked first: Invalid when it is not a whole
/// Tanggap database. Unavailable while a program has the database open. On failure everything is as before.
/// What the database still lacks, in words: its key, its evidence (EvidenceFile::problems).
Result<QStringList> restore(const QString &backup, const QString &path);

} // namespace tanggap::backup
