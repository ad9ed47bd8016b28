// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace tanggap::dialect
{

/// The engine whose statements we speak; names the migration files that are its own ("*.sqlite.sql").
inline const QString Engine = QStringLiteral("sqlite");

/// A migration's text with {id} put into the engine's words, split into single statements, comments dropped.
QStringList statements(QString migration);

/// Refuses a path on a network share: locks there are not reliable, and a database would be lost.
Result<> checkLocalDisk(const QString &path);

} // namespace tanggap::dialect
