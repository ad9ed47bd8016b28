// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QString>

namespace tanggap::migrations
{

/// The newest schema that this program knows.
int newest();

/// The schema of an open database; 0 for an empty file and for one of another program.
Result<int> current(Connection &db);

/// Brings the database to the newest schema: numbered steps, each in a transaction of its own. Makes a copy
/// beside the file first when there is something to lose (`path` + ".before-N"). Refuses a schema newer than
/// ours.
Result<> apply(Connection &db, const QString &path);

} // namespace tanggap::migrations
