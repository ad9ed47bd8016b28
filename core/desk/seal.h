// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/store.h"

#include <QByteArray>
#include <QString>

#include <functional>
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
    QByteArray heads; ///< a line for each chain: verify::heads
    QString database; ///< Store::Info::installation
    Instant at{};
};

/// When the last seal was made; nothing before the first.
Result<std::optional<Instant>> lastSeal(Definitions &definitions);

/// Where the seal of a day lies: "seal-YYYYMMDD.txt" (local date) beside the backups.
Result<QString> sealPath(Reader &reader, const QString &databasePath);

/// Pure: whether another calendar day has begun in the organization's zone since the last one.
bool isSealDue(std::optional<Instant> last, Instant now, const QTimeZone &zone);

/// Pure: the file: remarks with database and moment, a line for each chain, and the seal as the last line.
QByteArray sealFile(const QByteArray &heads, const QString &database, Instant now);

/// Writes the file, over one that is there, and journals `journal.sealed` in the stream "organization". Needs
/// `database.maintain`. Unavailable when the file cannot be written.
Result<Sealed> sealJournal(Tx &tx, const QString &path);

/// Makes today's seal on the store's thread if there is none; `done` comes there with its path, empty when
/// none was due, unless `owner` is gone.
void sealWhenDue(Store &store, QObject *owner, std::function<void(Result<QString>)> done);

/// Journals that a seal was printed or saved as a paper: `how` is the printer's name or PrintedToFile. Needs
/// `database.maintain`.
Result<> recordSealPrint(Tx &tx, const QString &seal, const QString &how);

} // namespace tanggap::desk
