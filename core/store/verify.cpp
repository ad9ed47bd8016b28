// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/verify.h"

#include "store/evidencefile.h"
#include "store/journal.h"
#include "store/row.h"
#include "store/tables.h"
#include "store/tx.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tanggap::verify
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Rows = QHash<qint64, QJsonObject>; ///< id -> columns, or {"commitment"} of a sealed row
using State = QHash<QString, Rows>;      ///< by table

constexpr qint64 TellEvery = 500;

void fold(State &state, const QJsonArray &effects)
{
    for (const QJsonValue &value : effects) {
        const QJsonObject effect = value.toObject();
        Rows &rows = state[effect.value("table"_L1).toString()];
        const qint64 id = effect.value("id"_L1).toInteger();
        if (effect.value("gone"_L1).toBool()) {
            rows.remove(id);
        } else if (effect.contains("commitment"_L1)) {
            rows[id] = QJsonObject{{u"commitment"_s, effect.value("commitment"_L1)}};
        } else {
            QJsonObject &columns = rows[id];
            const QJsonObject set = effect.value("set"_L1).toObject();
            for (auto it = set.begin(); it != set.end(); ++it)
                columns.insert(it.key(), it.value());
        }
    }
}

/// Walks the checks of one database; a fault is noted and the walk goes on.
class Walk
{
public:
    Walk(Connection &db, const Progress &progress)
        : m_db(db)
        , m_progress(progress)
    {
    }

    Result<Outcome> run()
    {
        TRY_LET(const QVariant all, m_db.value(u"SELECT count(*) FROM journal"_s));
        m_all = all.toLongLong();
        TRY(chains());
        TRY(heads());
        TRY(silentStreams());
        TRY(orphans());
        TRY(paperFiles());
        TRY(tallies());
        TRY(series());
        TRY(underlying());
        TRY_LET(m_outcome.seal, seal(m_db));
        return m_outcome;
    }

private:
    void fault(const QString &stream, const QString &what) { m_outcome.faults << Fault{stream, what}; }

    Result<> chains()
    {
        qint64 position = 0;
        QString stream, previous;
        State state;
        // One statement for the whole walk; finishing a stream runs others, so this one is prepared apart.
        TRY_LET(Statement * row,
                m_db.run(u"SELECT stream, position, happened, recorded, actor, kind, body, hash FROM journal "
                         "ORDER BY stream, position"_s));
        while (row->next()) {
            if (row->value(0).toString() != stream) {
                TRY(finish(stream, position, previous, state));
                stream = row->value(0).toString();
                position = 0;
                previous.clear();
                state.clear();
            }
            const qint64 stated = row->value(1).toLongLong();
            if (stated != ++position) {
                fault(stream, Core::tr("Event %1 is missing.").arg(position));
                position = stated;
            }
            const QString body = row->value(6).toString();
            const QString hash = journal::hashOf(journal::canonicalBytes(
                stream, position, fromMs(row->value(2).toLongLong()), fromMs(row->value(3).toLongLong()),
                row->value(4).toString(), row->value(5).toString(), body, previous));
            previous = row->value(7).toString();
            if (hash != previous)
                fault(stream, Core::tr("Event %1 was changed after it was written.").arg(position));
            fold(state, QJsonDocument::fromJson(body.toUtf8()).object().value("effects"_L1).toArray());
            if (++m_outcome.events % TellEvery == 0 && m_progress && !m_progress(m_outcome.events, m_all))
                return fail(ErrorCode::Unavailable, Core::tr("Cancelled."), u"cancelled"_s);
        }
        row->finish();
        return finish(stream, position, previous, state);
    }

    /// Compares what a stream's events add up to with the tables.
    Result<> finish(const QString &stream, qint64 position, const QString &hash, const State &state)
    {
        if (stream.isEmpty())
            return {};
        ++m_outcome.streams;
        m_ends.insert(stream, {position, hash});
        m_walked.insert(stream);
        for (const Table &table : tables::all()) {
            if (table.perTicket() ? stream.startsWith(table.stream) : stream == table.stream)
                TRY(compare(stream, table, state.value(table.name)));
        }
        return {};
    }

    Result<> compare(const QString &stream, const Table &table, Rows expected)
    {
        Binds binds;
        QString where;
        if (table.perTicket()) {
            where = u" WHERE "_s + table.ownerColumn() + u" = :owner"_s;
            binds << Bind{":owner"_L1, stream.mid(table.stream.size()).toLongLong()};
        }
        TRY_LET(Statement * row, m_db.run(u"SELECT * FROM "_s + table.name + where, binds));
        QList<std::pair<qint64, QJsonObject>> found;
        while (row->next()) {
            QJsonObject columns;
            for (int i = 0; i < row->columns(); ++i)
                columns.insert(row->columnName(i), jsonOf(row->value(i)));
            found << std::pair(columns.take("id"_L1).toInteger(), columns);
        }
        row->finish();
        for (auto &[id, columns] : found) {
            const auto known = expected.constFind(id);
            if (known == expected.constEnd()) {
                fault(stream,
                      Core::tr("%1 %2 is in the database but not in the journal.").arg(table.name).arg(id));
                continue;
            }
            TRY(compareRow(stream, table, id, columns, *known));
            expected.remove(id);
        }
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            fault(stream,
                  Core::tr("%1 %2 is in the journal but not in the database.").arg(table.name).arg(it.key()));
        return {};
    }

    Result<> compareRow(const QString &stream, const Table &table, qint64 id, QJsonObject columns,
                        const QJsonObject &known)
    {
        if (table.sealed) {
            TRY_LET(const QString commitment, commitmentOf(m_db, table, id));
            if (commitment != known.value("commitment"_L1).toString())
                fault(stream, Core::tr("%1 %2 differs from what was journaled.").arg(table.name).arg(id));
            return {};
        }
        if (!table.bulky.isEmpty()) {
            const QString body = columns.take(table.bulky).toString();
            if (journal::hashOf(body.toUtf8()) != columns.value("hash"_L1).toString())
                fault(stream, Core::tr("%1 %2 differs from what was journaled.").arg(table.name).arg(id));
        }
        for (auto it = columns.constBegin(); it != columns.constEnd(); ++it) {
            const QJsonValue told = known.value(it.key());
            // A column that a migration added is NULL in rows written before, and unknown to their events.
            if (it.value() != told && !(it.value().isNull() && (told.isNull() || told.isUndefined())))
                fault(stream, Core::tr("%1 %2: “%3” differs from what was journaled.")
                                  .arg(table.name)
                                  .arg(id)
                                  .arg(it.key()));
        }
        return {};
    }

    /// The heads table must end where the chains end.
    Result<> heads()
    {
        TRY_LET(Statement * row, m_db.run(u"SELECT stream, position, hash FROM head"_s));
        while (row->next()) {
            const QString stream = row->value(0).toString();
            const auto end = m_ends.take(stream);
            if (end.first != row->value(1).toLongLong() || end.second != row->value(2).toString())
                fault(stream, Core::tr("The end of this chain is missing."));
        }
        row->finish();
        for (auto it = m_ends.cbegin(); it != m_ends.cend(); ++it)
            fault(it.key(), Core::tr("This chain has no head."));
        return {};
    }

    /// Rows of a fixed stream that has no event yet: whoever put them there did not journal it.
    Result<> silentStreams()
    {
        for (const Table &table : tables::all()) {
            if (!table.perTicket() && !m_walked.contains(table.stream))
                TRY(compare(table.stream, table, {}));
        }
        return {};
    }

    /// Rows of tickets that have no stream at all, which the walk over the streams does not meet.
    Result<> orphans()
    {
        for (const Table &table : tables::all()) {
            if (!table.perTicket())
                continue;
            TRY_LET(const QVariant n,
                    m_db.value(u"SELECT count(*) FROM "_s + table.name +
                               u" WHERE NOT EXISTS (SELECT 1 FROM head WHERE stream = 'ticket/' || "_s +
                               table.name + u'.' + table.ownerColumn() + u')'));
            if (n.toInt() > 0)
                fault(table.name, Core::tr("%1 rows belong to no journaled ticket.").arg(n.toInt()));
        }
        return {};
    }

    Result<> reportFiles()
    {
        TRY_LET(Statement * row,
                m_db.run(u"SELECT kept.id, kept.hash, paper_file.bytes FROM "
                         "(SELECT id, file_hash AS hash FROM periodic_report UNION ALL "
                         "SELECT id, editable_hash FROM periodic_report WHERE editable_hash <> '') AS kept "
                         "LEFT JOIN paper_file ON paper_file.hash = kept.hash"_s));
        while (row->next()) {
            if (journal::hashOf(row->value(2).toByteArray()) != row->value(1).toString())
                fault(u"registers"_s, Core::tr("The file of periodic report %1 is missing or was changed.")
                                          .arg(row->value(0).toLongLong()));
        }
        row->finish();
        return {};
    }

    Result<> paperFiles()
    {
        TRY(reportFiles());
        TRY_LET(
            Statement * row,
            m_db.run(u"SELECT kept.ticket_id, kept.id, kept.hash, paper_file.bytes FROM "
                     "(SELECT ticket_id, id, file_hash AS hash FROM paper WHERE file_hash <> '' "
                     "UNION ALL SELECT ticket_id, id, signed_hash FROM paper WHERE signed_hash <> '' "
                     "UNION ALL SELECT ticket_id, id, editable_hash FROM paper WHERE editable_hash <> '' "
                     "UNION ALL SELECT ticket_id, id, redacted_hash FROM paper WHERE redacted_hash <> '') "
                     "AS kept LEFT JOIN paper_file ON paper_file.hash = kept.hash"_s));
        while (row->next()) {
            if (journal::hashOf(row->value(3).toByteArray()) != row->value(2).toString())
                fault(streamOf(TicketId{row->value(0).toLongLong()}),
                      Core::tr("The file of paper %1 is missing or was changed.")
                          .arg(row->value(1).toLongLong()));
        }
        row->finish();
        return {};
    }

    Result<> tallies()
    {
        TRY_LET(
            const QVariant off,
            m_db.value(
                u"SELECT count(*) FROM (SELECT state, restricted, team, sum(n) AS n FROM "
                "(SELECT state, restricted, team, count(*) AS n FROM ticket GROUP BY state, restricted, team "
                "UNION ALL SELECT state, restricted, team, -n FROM tally) AS both_sides "
                "GROUP BY state, restricted, team HAVING sum(n) <> 0) AS differing"_s));
        TRY_LET(const QVariant named,
                m_db.value(u"SELECT count(*) FROM (SELECT person_id, state, team, sum(n) AS n FROM "
                           "(SELECT ticket_access.person_id, ticket.state, ticket.team, 1 AS n FROM "
                           "ticket_access JOIN ticket ON ticket.id = ticket_access.ticket_id WHERE "
                           "ticket.restricted = 1 "
                           "UNION ALL SELECT person_id, state, team, -n FROM tally_named) AS both_sides "
                           "GROUP BY person_id, state, team HAVING sum(n) <> 0) AS differing"_s));
        if (off.toInt() > 0 || named.toInt() > 0)
            fault(u"tally"_s, Core::tr("The kept counts differ from the tickets."));
        return {};
    }

    /// A series that was pushed on would leave a gap; one that was set back is refused by the book's index.
    Result<> series()
    {
        TRY_LET(Statement * row,
                m_db.run(u"SELECT name, year, last FROM series WHERE name LIKE 'agenda/%' AND NOT EXISTS "
                         "(SELECT 1 FROM agenda WHERE 'agenda/' || agenda.book = series.name AND "
                         "agenda.year = series.year AND agenda.serial = series.last)"_s));
        while (row->next())
            fault(u"series"_s, Core::tr("The numbers of %1 in %2 go on after %3, which is not in the book.")
                                   .arg(row->value(0).toString().section(u'/', 1))
                                   .arg(row->value(1).toInt())
                                   .arg(row->value(2).toLongLong()));
        row->finish();
        return {};
    }

    /// What no row of a table shows: whether this is a drill, and whether every ticket can be searched for.
    Result<> underlying()
    {
        TRY_LET(const QVariant begun,
                m_db.value(u"SELECT body FROM journal WHERE stream = 'organization' AND kind = "
                           "'organization.set_up' ORDER BY seq LIMIT 1"_s));
        TRY_LET(const QVariant drill, m_db.value(u"SELECT value FROM meta WHERE key = 'drill'"_s));
        const QJsonValue told = QJsonDocument::fromJson(begun.toString().toUtf8())["facts"_L1]["drill"_L1];
        if (told.isBool() && told.toBool() != (drill.toString() == "1"_L1))
            fault(u"organization"_s,
                  Core::tr("Whether this is a drill database was changed after its set-up."));
        TRY_LET(const QVariant unfound, m_db.value(u"SELECT count(*) FROM ticket WHERE id NOT IN (SELECT "
                                                   "rowid FROM ticket_search)"_s));
        if (unfound.toInt() > 0)
            fault(u"search"_s,
                  Core::tr("%1 tickets are missing from the index of words.").arg(unfound.toInt()));
        return {};
    }

    Connection &m_db;
    const Progress &m_progress;
    qint64 m_all = 0;
    Outcome m_outcome;
    QHash<QString, std::pair<qint64, QString>> m_ends;
    QSet<QString> m_walked;
};

} // namespace

Result<Outcome> run(Connection &db, const Progress &progress)
{
    return Walk(db, progress).run();
}

Result<QList<Fault>> evidence(Connection &db)
{
    TRY_LET(const QStringList problems, EvidenceFile::problems(db));
    QList<Fault> faults;
    for (const QString &problem : problems)
        faults << Fault{u"evidence"_s, problem};
    return faults;
}

Result<Outcome> runOn(const QString &path, const Progress &progress)
{
    TRY_LET(const auto db, Connection::open(path, Connection::Access::ReadOnly));
    TRY_LET(Outcome outcome, run(*db, progress));
    TRY_LET(const QList<Fault> beside, evidence(*db));
    outcome.faults += beside;
    return outcome;
}

Result<QByteArray> heads(Connection &db)
{
    TRY_LET(Statement * row, db.run(u"SELECT stream, position, hash FROM head ORDER BY stream"_s));
    QByteArray lines;
    while (row->next())
        lines += (row->value(0).toString() + u' ' + row->value(1).toString() + u' ' +
                  row->value(2).toString() + u'\n')
                     .toUtf8();
    row->finish();
    return lines;
}

Result<QString> seal(Connection &db)
{
    TRY_LET(const QByteArray lines, heads(db));
    return journal::hashOf(lines);
}

Result<QList<Fault>> compareWithSeal(Connection &db, const QByteArray &sealedHeads)
{
    QList<Fault> faults;
    QByteArray lines;
    for (const QByteArray &line : sealedHeads.split('\n')) {
        if (line.startsWith("# seal ") && journal::hashOf(lines) != QString::fromUtf8(line.mid(7)))
            return fail(ErrorCode::Invalid, Core::tr("The sealed file itself was changed."));
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        lines += line + '\n';
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() != 3)
            return fail(ErrorCode::Invalid, Core::tr("This is not a sealed file."));
        const QString stream = QString::fromUtf8(parts.at(0));
        TRY_LET(const QVariant hash,
                db.value(u"SELECT hash FROM journal WHERE stream = :stream AND position = :position"_s,
                         {{":stream"_L1, stream}, {":position"_L1, parts.at(1).toLongLong()}}));
        if (hash.toString() != QString::fromUtf8(parts.at(2)))
            faults << Fault{
                stream, Core::tr("Sealed event %1 is missing or was changed.").arg(parts.at(1).toLongLong())};
    }
    if (lines.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("This is not a sealed file."));
    return faults;
}

} // namespace tanggap::verify
