// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/connection.h"

#include <QList>
#include <QString>

#include <functional>

namespace tanggap::verify
{

/// Something that does not hold together.
struct Fault
{
    QString stream;
    QString what; ///< translated
};

struct Outcome
{
    qint64 events = 0;
    qint64 streams = 0;
    QString seal; ///< over all heads, see seal()
    QList<Fault> faults;
    bool intact() const { return faults.isEmpty(); }
};

/// Told now and then: events checked and events in all. Returns false to cancel.
using Progress = std::function<bool(qint64 done, qint64 all)>;

/// Walks every chain, then folds the effects of each stream and compares the outcome with the tables; checks
/// kept papers against their hashes and the kept counts. Reads only.
Result<Outcome> run(Connection &db, const Progress &progress = {});

/// What is wrong with the evidence beside the database, as faults of the stream "evidence".
Result<QList<Fault>> evidence(Connection &db);

/// Both for the database at `path`, on a connection of its own: fit for a worker, and nobody waits.
Result<Outcome> runOn(const QString &path, const Progress &progress = {});

/// SHA-256 over all heads in the order of their streams: leaves the machine daily, so that a cut tail shows.
/// Format of each line: "<stream> <position> <hash>\n".
Result<QString> seal(Connection &db);

/// The lines that the seal is made of: for the sealed file that leaves the machine.
Result<QByteArray> heads(Connection &db);

/// Compares a sealed file taken earlier with the database: every chain must still hold the sealed event at
/// that place. Lines that begin with # are remarks; of those, "# seal <hash>" must be the hash of the lines
/// before it. Invalid when it is not, or when this is no sealed file.
Result<QList<Fault>> compareWithSeal(Connection &db, const QByteArray &sealedHeads);

} // namespace tanggap::verify
