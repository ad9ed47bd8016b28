// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QString>
#include <QStringList>

namespace tanggap::dialect
{

/// The engine whose statements we speak; names the migration files that are its own ("*.sqlite.sql").
inline const QString Engine = QStringLiteral("sqlite");

/// A migration's text with {id} put into the engine's words, split into single statements, comments dropped.
QStringList statements(QString migration);

/// True for file systems that live on another computer, or whose locks another computer does not see.
bool isNetworkFileSystem(const QByteArray &type);

/// Refuses a path on a network share: locks there are not reliable, and a database would be lost. Without
/// `fileSystem` the disk is asked what it is.
Result<> checkLocalDisk(const QString &path, const QByteArray &fileSystem);
Result<> checkLocalDisk(const QString &path);

/// Within a transaction that erases: takes words that no row holds any more out of the index of words, which
/// otherwise keeps them until its parts are merged by and by. Reads the whole index; erasing is rare.
Result<> forgetErasedWords(Connection &db);

/// After such a transaction: moves the write-ahead log into the file (which overwrites what is deleted) and
/// empties it, so that nothing erased is left on the disk. When another program is reading just then, the
/// next checkpoint or the closing of the database does it.
void scrub(Connection &db);

} // namespace tanggap::dialect
