// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/queue.h"

#include "store/row.h"
#include "store/search.h"
#include "store/tickets.h"

namespace tanggap::queue
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString Columns = QStringLiteral(
    "SELECT ticket.id, ticket.code, ticket.title, ticket.state, ticket.finished, ticket.procedure, "
    "ticket.procedure_version, ticket.class, ticket.severity, ticket.type, ticket.tlp, ticket.system_name, "
    "ticket.agency, "
    "ticket.step, ticket.team, ticket.person_id, person.name, ticket.received, ticket.due, ticket.soon, "
    "(SELECT started FROM ticket_clock c WHERE c.ticket_id = ticket.id AND c.stopped IS NULL AND c.deadline "
    "= ticket.due "
    "LIMIT 1), "
    "ticket.paused, "
    "CASE WHEN ticket.paused = 1 THEN (SELECT kind FROM ticket_pause p WHERE p.ticket_id = ticket.id AND "
    "p.until IS NULL) "
    "ELSE '' END, "
    "ticket.restricted, coalesce(seen.version, 0) < ticket.version, ticket.version, %1 "
    "FROM ticket LEFT JOIN person ON person.id = ticket.person_id "
    "LEFT JOIN seen ON seen.person_id = :reader AND seen.ticket_id = ticket.id ");

constexpr int SortColumn = 26; ///< %1 above

QueueEntry entryOf(const QSqlQuery &row)
{
    int i = 0;
    const auto next = [&] { return row.value(i++); };
    QueueEntry e;
    e.id = TicketId{next().toLongLong()};
    e.code = next().toString();
    e.title = next().toString();
    e.state = next().toString();
    e.finished = next().toBool();
    e.procedure = next().toString();
    e.procedureVersion = next().toInt();
    e.systemClass = next().toString();
    e.severity = next().toString();
    e.type = next().toString();
    e.tlp = tlpFromName(next().toString()).value_or(Tlp::Red);
    e.systemName = next().toString();
    e.agency = next().toString();
    e.step = next().toString();
    e.team = next().toString();
    e.person = PersonId{next().toLongLong()};
    e.personName = next().toString();
    e.received = fromMs(next().toLongLong());
    e.due = instantOf(next());
    e.soon = instantOf(next());
    e.clockStarted = instantOf(next());
    e.paused = next().toBool();
    e.pauseKind = next().toString();
    e.restricted = next().toBool();
    e.unread = next().toBool();
    e.version = next().toLongLong();
    return e;
}

QString sortExpression(QueueFilter::Sort sort)
{
    switch (sort) {
    case QueueFilter::Sort::Due:
        return u"ticket.sort_key"_s;
    case QueueFilter::Sort::Received:
        return u"ticket.received"_s;
    case QueueFilter::Sort::Code:
        return u"ticket.code"_s;
    case QueueFilter::Sort::Title:
        return u"ticket.title"_s;
    case QueueFilter::Sort::Class:
        return u"ticket.class"_s;
    case QueueFilter::Sort::Team:
        return u"ticket.team"_s;
    }
    return u"ticket.sort_key"_s;
}

/// A WHERE clause and what it binds, grown condition by condition.
struct Where
{
    QStringList conditions;
    Binds binds;

    void add(const QString &condition, std::initializer_list<Bind> more = {})
    {
        conditions << condition;
        binds.append(QList<Bind>(more));
    }
    QString text() const { return u"WHERE "_s + conditions.join(u" AND "_s); }
};

void addClock(Where &where, const QueueFilter &filter, Instant now)
{
    switch (filter.clock) {
    case QueueFilter::Clock::Any:
        break;
    case QueueFilter::Clock::Late:
        where.add(u"ticket.due < :now"_s, {{":now"_L1, column(now)}});
        break;
    case QueueFilter::Clock::Soon:
        where.add(u"ticket.soon <= :now AND ticket.due >= :now2"_s,
                  {{":now"_L1, column(now)}, {":now2"_L1, column(now)}});
        break;
    case QueueFilter::Clock::Paused:
        where.add(u"ticket.paused = 1"_s);
        break;
    }
}

Result<Where> whereFor(Reader &reader, const QueueFilter &filter)
{
    Where where;
    if (filter.state != QueueFilter::State::All)
        where.add(filter.state == QueueFilter::State::Open ? u"ticket.state = 'open'"_s
                                                           : u"ticket.state = 'closed'"_s);
    addClock(where, filter, reader.now);
    const auto addText = [&](QLatin1StringView name, QLatin1StringView placeholder, const QString &value) {
        if (!value.isEmpty())
            where.add(u"ticket."_s + name + u" = "_s + placeholder, {{placeholder, value}});
    };
    addText("team"_L1, ":team"_L1, filter.team);
    addText("class"_L1, ":class"_L1, filter.systemClass);
    addText("type"_L1, ":type"_L1, filter.type);
    addText("procedure"_L1, ":procedure"_L1, filter.procedure);
    addText("step"_L1, ":step"_L1, filter.step);
    if (filter.unassigned)
        where.add(u"ticket.team = ''"_s);
    if (filter.person.isValid())
        where.add(u"ticket.person_id = :person"_s, {{":person"_L1, filter.person.value}});
    if (filter.unread)
        where.add(
            u"NOT EXISTS (SELECT 1 FROM seen s WHERE s.person_id = :unread_of AND s.ticket_id = ticket.id "
            "AND s.version >= ticket.version)"_s,
            {{":unread_of"_L1, reader.viewer.person.value}});
    where.add(tickets::visibleCondition(reader.viewer));
    where.binds.append(tickets::visibleBinds(reader.viewer));
    if (const QString match = search::expressionFor(filter.text); !match.isEmpty()) {
        TRY_LET(const search::Plan plan, search::planFor(reader.db, filter.text));
        where.add(search::condition(plan), {{":match"_L1, match}});
    }
    return where;
}

Result<int> sumTally(Connection &db, const QString &condition, const Binds &binds)
{
    TRY_LET(
        const QVariant n,
        db.value(u"SELECT coalesce(sum(n), 0) FROM tally WHERE restricted = 0 AND "_s + condition, binds));
    return n.toInt();
}

/// The kept counts know nothing of restricted tickets; those are few and have an index of their own.
Result<int> restrictedVisible(Reader &reader, const QString &condition, Binds binds)
{
    binds.append(tickets::visibleBinds(reader.viewer));
    TRY_LET(const QVariant n,
            reader.db.value(u"SELECT count(*) FROM ticket WHERE ticket.restricted = 1 AND "_s + condition +
                                u" AND "_s + tickets::visibleCondition(reader.viewer),
                            binds));
    return n.toInt();
}

/// True when only state and team filter, so that the kept counts answer.
bool isTallied(const QueueFilter &filter)
{
    QueueFilter plain;
    plain.state = filter.state;
    plain.team = filter.team;
    plain.unassigned = filter.unassigned;
    plain.sort = filter.sort;
    plain.descending = filter.descending;
    return plain == filter;
}

Result<int> countRange(Reader &reader, const QString &condition)
{
    Binds binds = tickets::visibleBinds(reader.viewer);
    binds << Bind{":now"_L1, column(reader.now)};
    TRY_LET(const QVariant n,
            reader.db.value(u"SELECT count(*) FROM ticket WHERE ticket.state = 'open' AND "_s + condition +
                                u" AND "_s + tickets::visibleCondition(reader.viewer),
                            binds));
    return n.toInt();
}

} // namespace

Result<QueuePage> page(Reader &reader, const QueueFilter &filter, const std::optional<QueueCursor> &after,
                       int limit)
{
    TRY_LET(Where where, whereFor(reader, filter));
    const QString sort = sortExpression(filter.sort);
    const QString direction = filter.descending ? u" DESC"_s : QString();
    if (after) {
        where.add(u'(' + sort + u", ticket.id) "_s + (filter.descending ? u'<' : u'>') +
                      u" (:after_value, :after_id)"_s,
                  {{":after_value"_L1, after->sortValue}, {":after_id"_L1, after->id}});
    }
    where.binds << Bind{":reader"_L1, reader.viewer.person.value} << Bind{":limit"_L1, limit + 1};
    TRY_LET(QSqlQuery * rows, reader.db.run(Columns.arg(sort) + where.text() + u" ORDER BY "_s + sort +
                                                direction + u", ticket.id"_s + direction + u" LIMIT :limit"_s,
                                            where.binds));
    QueuePage result;
    QVariant lastSort;
    while (rows->next()) {
        if (result.rows.size() == limit) {
            result.next = QueueCursor{lastSort, result.rows.constLast().id.value};
            break;
        }
        result.rows << entryOf(*rows);
        lastSort = rows->value(SortColumn);
    }
    rows->finish();
    return result;
}

Result<int> count(Reader &reader, const QueueFilter &filter)
{
    if (isTallied(filter) && reader.viewer.can(u"ticket.see"_s)) {
        QStringList conditions{u"1 = 1"_s};
        Binds binds;
        if (filter.state != QueueFilter::State::All) {
            conditions << u"state = :state"_s;
            binds << Bind{":state"_L1, filter.state == QueueFilter::State::Open ? u"open"_s : u"closed"_s};
        }
        if (!filter.team.isEmpty() || filter.unassigned) {
            conditions << u"team = :team"_s;
            binds << Bind{":team"_L1, column(filter.team)};
        }
        const QString condition = conditions.join(u" AND "_s);
        TRY_LET(const int open, sumTally(reader.db, condition, binds));
        TRY_LET(const int more, restrictedVisible(reader, condition, binds));
        return open + more;
    }
    TRY_LET(const Where where, whereFor(reader, filter));
    TRY_LET(const QVariant n, reader.db.value(u"SELECT count(*) FROM ticket "_s + where.text(), where.binds));
    return n.toInt();
}

Result<QList<QueueEntry>> rows(Reader &reader, const QList<TicketId> &ids)
{
    QList<QueueEntry> result;
    const QString sql =
        Columns.arg(u"0"_s) + u"WHERE ticket.id = :id AND "_s + tickets::visibleCondition(reader.viewer);
    for (const TicketId id : ids) {
        Binds binds = tickets::visibleBinds(reader.viewer);
        binds << Bind{":id"_L1, id.value} << Bind{":reader"_L1, reader.viewer.person.value};
        TRY_LET(QSqlQuery * row, reader.db.run(sql, binds));
        if (row->next())
            result << entryOf(*row);
        row->finish();
    }
    return result;
}

Result<QueueCounters> counters(Reader &reader)
{
    QueueCounters result;
    QueueFilter open;
    TRY_LET(result.open, count(reader, open));
    TRY_LET(result.late, countRange(reader, u"ticket.due < :now"_s));
    TRY_LET(const int soonOrLate, countRange(reader, u"ticket.soon <= :now"_s));
    result.soon = soonOrLate - result.late;
    open.unassigned = true;
    TRY_LET(result.unassigned, count(reader, open));
    QueueFilter mine;
    mine.person = reader.viewer.person;
    if (mine.person.isValid()) {
        TRY_LET(result.mine, count(reader, mine));
    }
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    for (const QString &team : organization->teams()) {
        QueueFilter ofTeam;
        ofTeam.team = team;
        TRY_LET(result.byTeam[team], count(reader, ofTeam));
    }
    return result;
}

Result<QList<QueueEntry>> similar(Reader &reader, const QString &title, const QString &systemName, int limit)
{
    QList<QueueEntry> found;
    const auto add = [&](QueueFilter filter) -> Result<> {
        filter.sort = QueueFilter::Sort::Received;
        filter.descending = true;
        TRY_LET(const QueuePage some, page(reader, filter, std::nullopt, limit));
        for (const QueueEntry &entry : some.rows) {
            const bool known =
                std::any_of(found.begin(), found.end(), [&](const auto &e) { return e.id == entry.id; });
            if (!known && found.size() < limit)
                found << entry;
        }
        return {};
    };
    QueueFilter filter;
    filter.text = systemName;
    if (!systemName.trimmed().isEmpty())
        TRY(add(filter));
    filter.text = title;
    if (title.trimmed().size() >= 4)
        TRY(add(filter));
    return found;
}

} // namespace tanggap::queue
