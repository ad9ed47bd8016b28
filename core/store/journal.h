// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/connection.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace tanggap
{

/// Something that happened, as an action states it.
struct Event
{
    QString stream;
    QString kind;       ///< "step.completed"
    Instant happened{}; ///< stated; not after now
    QJsonObject facts;  ///< what a reader of the journal is told
};

/// An event as it stands in the journal.
struct JournalEvent
{
    qint64 seq = 0;
    QString stream;
    qint64 position = 0; ///< in its stream, from 1
    Instant happened{};
    Instant recorded{};
    QString actor; ///< login name
    QString kind;
    QJsonObject facts;
    QString hash; ///< SHA-256, lower-case hex
};

namespace journal
{

/// Version of the event format, part of every hash.
inline constexpr int Format = 1;

/// The bytes that are hashed: one line of canonical JSON (keys sorted, no blanks) with the head of the event
/// {"actor","happened","kind","position","previous","recorded","stream","v"}, a line feed, and the body as
/// stored.
QByteArray canonicalBytes(const QString &stream, qint64 position, Instant happened, Instant recorded,
                          const QString &actor, const QString &kind, const QString &body,
                          const QString &previous);
QString hashOf(const QByteArray &bytes);

/// Appends to the stream's chain. Within a transaction.
Result<JournalEvent> append(Connection &db, const Event &event, const QJsonArray &effects, Instant recorded,
                            const QString &actor);

/// Events of a stream, oldest first; `after` is a position.
Result<QList<JournalEvent>> read(Connection &db, const QString &stream, qint64 after = 0, int limit = 10000);

/// The newest event of a stream, to say who changed what; NotFound for an empty one.
Result<JournalEvent> last(Connection &db, const QString &stream);

/// The newest event of a stream that changed this row, to say who did; NotFound when it lies too far back.
Result<JournalEvent> lastChange(Connection &db, const QString &stream, const QString &table, qint64 id);

Result<qint64> newestSeq(Connection &db);

} // namespace journal

} // namespace tanggap
