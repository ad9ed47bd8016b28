// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal.h"

#include "store/row.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

#include <algorithm>

namespace tanggap::journal
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// How many events a search for the one that changed a row goes back.
constexpr int LookBack = 1000;

JournalEvent eventOf(const Statement &row)
{
    JournalEvent event;
    event.seq = row.value(0).toLongLong();
    event.stream = row.value(1).toString();
    event.position = row.value(2).toLongLong();
    event.happened = fromMs(row.value(3).toLongLong());
    event.recorded = fromMs(row.value(4).toLongLong());
    event.actor = row.value(5).toString();
    event.kind = row.value(6).toString();
    event.facts =
        QJsonDocument::fromJson(row.value(7).toString().toUtf8()).object().value("facts"_L1).toObject();
    event.hash = row.value(8).toString();
    return event;
}

} // namespace

QByteArray canonicalBytes(const QString &stream, qint64 position, Instant happened, Instant recorded,
                          const QString &actor, const QString &kind, const QString &body,
                          const QString &previous)
{
    const QJsonObject head{{u"v"_s, Format},
                           {u"stream"_s, stream},
                           {u"position"_s, position},
                           {u"happened"_s, toMs(happened)},
                           {u"recorded"_s, toMs(recorded)},
                           {u"actor"_s, actor},
                           {u"kind"_s, kind},
                           {u"previous"_s, previous}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + body.toUtf8();
}

QString hashOf(const QByteArray &bytes)
{
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(digest.data()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()));
    return QString::fromLatin1(digest.toHex());
}

Result<JournalEvent> append(Connection &db, const Event &event, const QJsonArray &effects, Instant recorded,
                            const QString &actor)
{
    JournalEvent entry{.stream = event.stream,
                       .position = 1,
                       .happened = event.happened,
                       .recorded = recorded,
                       .actor = actor,
                       .kind = event.kind,
                       .facts = event.facts};
    QString previous = u""_s;
    TRY_LET(Statement * head, db.run(u"SELECT position, hash FROM head WHERE stream = :stream"_s,
                                     {{":stream"_L1, event.stream}}));
    const bool known = head->next();
    if (known) {
        entry.position = head->value(0).toLongLong() + 1;
        previous = head->value(1).toString();
    }
    head->finish();

    const QJsonObject body{{u"effects"_s, effects}, {u"facts"_s, event.facts}};
    const QString text = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    entry.hash = hashOf(canonicalBytes(entry.stream, entry.position, entry.happened, recorded, actor,
                                       entry.kind, text, previous));
    TRY_LET(QVariant seq,
            db.value(u"INSERT INTO journal (stream, position, happened, recorded, actor, kind, body, hash) "
                     "VALUES (:stream, :position, :happened, :recorded, :actor, :kind, :body, :hash) "
                     "RETURNING seq"_s,
                     {{":stream"_L1, entry.stream},
                      {":position"_L1, entry.position},
                      {":happened"_L1, column(entry.happened)},
                      {":recorded"_L1, column(recorded)},
                      {":actor"_L1, actor},
                      {":kind"_L1, entry.kind},
                      {":body"_L1, text},
                      {":hash"_L1, entry.hash}}));
    entry.seq = seq.toLongLong();
    const QString keep =
        known ? u"UPDATE head SET position = :position, hash = :hash WHERE stream = :stream"_s
              : u"INSERT INTO head (position, hash, stream) VALUES (:position, :hash, :stream)"_s;
    TRY(db.execute(
        keep, {{":position"_L1, entry.position}, {":hash"_L1, entry.hash}, {":stream"_L1, entry.stream}}));
    return entry;
}

Result<QList<JournalEvent>> read(Connection &db, const QString &stream, qint64 after, int limit)
{
    TRY_LET(Statement * rows,
            db.run(u"SELECT seq, stream, position, happened, recorded, actor, kind, body, hash FROM journal "
                   "WHERE stream = :stream AND position > :after ORDER BY position LIMIT :limit"_s,
                   {{":stream"_L1, stream}, {":after"_L1, after}, {":limit"_L1, limit}}));
    QList<JournalEvent> events;
    while (rows->next())
        events << eventOf(*rows);
    rows->finish();
    return events;
}

Result<JournalEvent> last(Connection &db, const QString &stream)
{
    TRY_LET(Statement * rows,
            db.run(u"SELECT seq, stream, position, happened, recorded, actor, kind, body, hash FROM journal "
                   "WHERE stream = :stream ORDER BY position DESC LIMIT 1"_s,
                   {{":stream"_L1, stream}}));
    if (!rows->next())
        return fail(ErrorCode::NotFound, Core::tr("Nothing is journaled there yet."), stream);
    const JournalEvent event = eventOf(*rows);
    rows->finish();
    return event;
}

Result<JournalEvent> lastChange(Connection &db, const QString &stream, const QString &table, qint64 id)
{
    TRY_LET(Statement * rows,
            db.run(u"SELECT seq, stream, position, happened, recorded, actor, kind, body, hash FROM journal "
                   "WHERE stream = :stream ORDER BY position DESC LIMIT :limit"_s,
                   {{":stream"_L1, stream}, {":limit"_L1, LookBack}}));
    while (rows->next()) {
        const QJsonObject body = QJsonDocument::fromJson(rows->value(7).toString().toUtf8()).object();
        const QJsonArray effects = body.value("effects"_L1).toArray();
        const bool touches = std::any_of(effects.begin(), effects.end(), [&](const QJsonValue &effect) {
            return effect["table"_L1].toString() == table && effect["id"_L1].toInteger() == id;
        });
        if (touches) {
            const JournalEvent event = eventOf(*rows);
            rows->finish();
            return event;
        }
    }
    rows->finish();
    return fail(ErrorCode::NotFound, Core::tr("Nothing is journaled there yet."), stream);
}

Result<qint64> newestSeq(Connection &db)
{
    TRY_LET(const QVariant seq, db.value(u"SELECT max(seq) FROM journal"_s));
    return seq.toLongLong();
}

} // namespace tanggap::journal
