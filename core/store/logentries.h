// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/tx.h"

#include <QString>

namespace tanggap
{

/// A line written into a register by hand.
struct LogEntry
{
    qint64 id = 0;
    QString book; ///< RegisterBook::id
    Instant at{}; ///< when it happened, as stated
    QString title;
    QString counterpart; ///< whom it concerned; may be empty
    QString text;
    PersonId person; ///< who wrote it
    Instant recorded{};
    QString struck; ///< why it no longer counts; empty: it counts
};

namespace logentries
{

Result<qint64> insert(Tx &tx, const LogEntry &entry);
/// NotFound when there is none.
Result<LogEntry> entry(Connection &db, qint64 id);
Result<> strike(Tx &tx, qint64 id, const QString &reason);

} // namespace logentries

} // namespace tanggap
