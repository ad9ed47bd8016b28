// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tx.h"

#include "store/people.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString placeholder(QLatin1StringView column)
{
    return u':' + QString(column);
}

Result<Statement *> runWith(Connection &db, const QString &sql, const Row &row, Binds more = {})
{
    // The names must outlive the call; QLatin1StringView points into this buffer.
    QList<QByteArray> names;
    names.reserve(row.size());
    Binds binds = std::move(more);
    for (const Field &field : row) {
        names << ':' + QByteArray(field.column.data(), field.column.size());
        binds << Bind{QLatin1StringView(names.constLast()), field.value};
    }
    return db.run(sql, binds);
}

} // namespace

Tx::Tx(Connection &db, Definitions &definitions, Actor actor, Instant now, bool drill)
    : m_db(db)
    , m_definitions(definitions)
    , m_actor(std::move(actor))
    , m_now(now)
    , m_drill(drill)
{
}

Result<> Tx::simulate(const QString &login, Instant at)
{
    if (!m_drill)
        return fail(ErrorCode::Invalid, Core::tr("A simulated moment is for a drill database only."));
    if (!m_actor.system || m_actor.name != login) { // the same person may act for another by then
        TRY_LET(m_actor, m_definitions.actor(login, at));
    }
    m_now = at;
    return {};
}

Result<qint64> Tx::insert(const Table &table, const Row &row, TicketId owner)
{
    QStringList columns, values;
    for (const Field &field : row) {
        columns << field.column;
        values << placeholder(field.column);
    }
    TRY_LET(Statement * query, runWith(m_db,
                                       u"INSERT INTO "_s + table.name + u" ("_s + columns.join(u", ") +
                                           u") VALUES ("_s + values.join(u", ") + u") RETURNING id"_s,
                                       row));
    query->next();
    const qint64 id = query->value(0).toLongLong();
    query->finish();
    TRY(note(table, id, owner, row));
    return id;
}

Result<> Tx::update(const Table &table, qint64 id, const Row &changed, TicketId owner,
                    std::optional<qint64> version)
{
    if (changed.isEmpty())
        return {};
    Row row = changed;
    QStringList sets;
    for (const Field &field : changed)
        sets << field.column + u" = "_s + placeholder(field.column);
    QString where = u" WHERE id = :key"_s;
    Binds binds{{":key"_L1, id}};
    if (version) {
        sets << u"version = :next_version"_s;
        where += u" AND version = :expected_version"_s;
        binds << Bind{":next_version"_L1, *version + 1} << Bind{":expected_version"_L1, *version};
        row << Field{"version"_L1, column(*version + 1)};
    }
    TRY_LET(Statement * query,
            runWith(m_db, u"UPDATE "_s + table.name + u" SET "_s + sets.join(u", ") + where, changed, binds));
    const int touched = query->touched();
    query->finish();
    if (touched == 0)
        return conflict(table, id, owner);
    return note(table, id, owner, row);
}

/// Says who was quicker, as far as the journal tells.
tl::unexpected<Error> Tx::conflict(const Table &table, qint64 id, TicketId owner)
{
    const QString row = table.name + u' ' + QString::number(id);
    const auto last = journal::lastChange(m_db, streamFor(table, id, owner), table.name, id);
    const auto organization = m_definitions.organization();
    if (!last || !organization)
        return fail(ErrorCode::Conflict,
                    Core::tr("Somebody else changed this meanwhile. Look again before you change it."), row);
    const QString when = toLocal(last->recorded, (*organization)->zone).toString(u"HH.mm"_s);
    return fail(ErrorCode::Conflict,
                Core::tr("%1 changed this at %2. Look again before you change it.")
                    .arg(people::nameOf(m_db, last->actor), when),
                row);
}

Result<> Tx::remove(const Table &table, qint64 id, TicketId owner)
{
    TRY_LET(const int touched,
            m_db.execute(u"DELETE FROM "_s + table.name + u" WHERE id = :id"_s, {{":id"_L1, id}}));
    if (touched == 0)
        return fail(ErrorCode::NotFound, Core::tr("This entry is gone already."));
    m_effects[streamFor(table, id, owner)].append(
        QJsonObject{{u"table"_s, QString(table.name)}, {u"id"_s, id}, {u"gone"_s, true}});
    return {};
}

QString Tx::streamFor(const Table &table, qint64 id, TicketId owner) const
{
    if (!table.perTicket())
        return table.stream;
    return streamOf(owner.isValid() ? owner : TicketId{id});
}

Result<> Tx::note(const Table &table, qint64 id, TicketId owner, const Row &written)
{
    QJsonObject effect{{u"table"_s, QString(table.name)}, {u"id"_s, id}};
    if (table.sealed) {
        TRY_LET(const QString commitment, commitmentOf(m_db, table, id));
        effect.insert(u"commitment"_s, commitment);
    } else {
        QJsonObject set;
        for (const Field &field : written) {
            if (field.column != table.bulky && field.column != "id"_L1)
                set.insert(field.column, jsonOf(field.value));
        }
        effect.insert(u"set"_s, set);
    }
    m_effects[streamFor(table, id, owner)].append(effect);
    return {};
}

Result<JournalEvent> Tx::append(const Event &event)
{
    TRY_LET(JournalEvent entry,
            journal::append(m_db, event, m_effects.take(event.stream), m_now, m_actor.name));
    m_streams << event.stream;
    for (auto it = m_effects.cbegin(); it != m_effects.cend(); ++it) {
        const Event side{.stream = it.key(),
                         .kind = event.kind,
                         .happened = event.happened,
                         .facts = {{u"because"_s, event.stream + u'#' + QString::number(entry.position)}}};
        TRY(journal::append(m_db, side, it.value(), m_now, m_actor.name));
        m_streams << it.key();
    }
    m_effects.clear();
    return entry;
}

Result<QString> commitmentOf(Connection &db, const Table &table, qint64 id)
{
    TRY_LET(Statement * row,
            db.run(u"SELECT * FROM "_s + table.name + u" WHERE id = :id"_s, {{":id"_L1, id}}));
    if (!row->next())
        return QString();
    QJsonObject columns;
    for (int i = 0; i < row->columns(); ++i)
        columns.insert(row->columnName(i), jsonOf(row->value(i)));
    row->finish();
    if (columns.value(table.later).isNull())
        columns.remove(table.later);
    const QByteArray salt = columns.take("salt"_L1).toString().toLatin1();
    return journal::hashOf(salt + QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

QString newSalt()
{
    QByteArray bytes(16, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return QString::fromLatin1(bytes.toHex());
}

} // namespace tanggap
