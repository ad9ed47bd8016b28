// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/tx.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// The daily seal: the ends of all chains, written to a file that leaves the machine (print, mail, another
/// disk). A chain alone cannot show that its tail was cut; a seal taken earlier can
/// (verify::compareWithSeal).
namespace tanggap::desk
{

struct Sealed
{
    QString seal; ///< SHA-256 over the lines of the file
    QString path;
};

/// When the last seal was made; nothing before the first.
Result<std::optional<Instant>> lastSeal(Definitions &definitions);

/// Pure: whether another calendar day has begun in the organization's zone since the last one.
bool isSealDue(std::optional<Instant> last, Instant now, const QTimeZone &zone);

/// Pure: the file: remarks with database and moment, a line for each chain, and the seal as the last line.
QByteArray sealFile(const QByteArray &heads, const QString &database, Instant now);

/// Writes "seal-YYYYMMDD.txt" (local date; a second one of a day replaces it) into the folder and journals
/// `journal.sealed` in the stream "organization". Needs `database.maintain`. Unavailable when the file cannot
/// be written.
Result<Sealed> sealJournal(Tx &tx, const QString &folder);

} // namespace tanggap::desk
