// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>
#include <QStringList>

// The one way in which a file is written for somebody: whole or not at all, and never over a database.
namespace tanggap
{

/// All that belongs to the database at `path`: itself first, what SQLite keeps beside it, key and evidence.
QStringList filesOfDatabase(const QString &path);

/// Whether a file may be written there. Unavailable when its folder cannot take it; Invalid when a database
/// lies there, or something that belongs to one (links are followed).
Result<> mayWrite(const QString &path);

/// Opens for writing, where that is allowed. Errors as of mayWrite().
Result<> openToSave(QSaveFile &file);

/// Puts what was written in its place. Unavailable when not all of it could be written, as on a full disk;
/// what stood there stays then. QSaveFile alone does not notice that its last, buffered piece was lost.
Result<> finish(QSaveFile &file);

/// All of it at once.
Result<> saveFile(const QString &path, const QByteArray &bytes);

} // namespace tanggap
