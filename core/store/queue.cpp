// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/queue.h"

#include "store/inside.h"
#include "store/row.h"
#include "store/search.h"
#include "store/tickets.h"
#include "store/where.h"

#include <QRegularExpression>

#include <algorithm>

namespace tanggap::queue
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString Columns = QStringLiteral(
    "SELECT ticket.id, ticket.code, ticket.title, ticket.state, ticket.finished, ticket.procedure, "
    "ticket.procedure_version, ticket.class, ticket.severity, ticket.type, coalesce(ticket.service, ''), "
    "ticket.tlp, ticket.system_name, ticket.agency, "
    "ticket.step, ticket.team, ticket.person_id, person.name, ticket.received, ticket.recorded_by, "
    "ticket.due, ticket.soon, "
    "(SELECT started FROM ticket_clock c WHERE c.ticket_id = ticket.id AND c.stopped IS NULL AND c.deadline "
    "= ticket.due "
    "LIMIT 1), "
    "ticket.paused, "
    "CASE WHEN ticket.paused = 1 THEN (SELECT kind FROM ticket_pause p WHERE p.ticket_id = ticket.id AND "
    "p.until IS NULL) "
    "ELSE '' END, "
    "CASE WHEN ticket.paused = 1 THEN (SELECT since FROM ticket_pause p WHERE p.ticket_id = ticket.id AND "
    "p.until IS NULL) END, "
    "ticket.restricted, coalesce(seen.version, 0) < ticket.version, ticket.version, %1 "
    "FROM ticket LEFT JOIN person ON person.id = ticket.person_id "
    "LEFT JOIN seen ON seen.person_id = :reader AND seen.ticket_id = ticket.id ");

QueueEntry entryOf(const Statement &row)
{
    int i = 0;
    const auto text = [&] { return row.text(i++); };
    const auto number = [&] { return row.integer(i++); };
    const auto moment = [&]() -> std::optional<Instant> {
        const int column = i++;
        return row.isNull(column) ? std::nullopt : std::optional(fromMs(row.integer(column)));
    };
    QueueEntry e;
    e.id = TicketId{number()};
    e.code = text();
    e.title = text();
    e.state = text();
    e.finished = number() != 0;
    e.procedure = text();
    e.procedureVersion = int(number());
    e.systemClass = text();
    e.severity = text();
    e.type = text();
    e.service = text();
    e.tlp = tlpFromName(text()).value_or(Tlp::Red);
    e.systemName = text();
    e.agency = text();
    e.step = text();
    e.team = text();
    e.person = PersonId{number()};
    e.personName = text();
    e.received = fromMs(number());
    e.recordedBy = PersonId{number()};
    e.due = moment();
    e.soon = moment();
    e.clockStarted = moment();
    e.paused = number() != 0;
    e.pauseKind = text();
    e.pausedSince = moment();
    e.restricted = number() != 0;
    e.unread = number() != 0;
    e.version = number();
    e.sortValue = row.value(i);
    return e;
}

/// Strictest class first, as the procedures list them; what is not classed yet counts as the strictest.
/// Within a class, and where a procedure has none, the gravest severity comes first.
Result<QString> classOrder(Reader &reader)
{
    static const QRegularExpression plain(u"^\\w+$"_s);
    QString order = u"10 * CASE ticket.class WHEN '' THEN 0"_s;
    TRY_LET(const QList<ProcedurePtr> procedures, reader.definitions.procedures());
    QStringList known;
    for (const ProcedurePtr &procedure : procedures) {
        int rank = 0;
        for (const Grade &grade : procedure->classes) {
            ++rank;
            if (known.contains(grade.id) || !plain.match(grade.id).hasMatch())
                continue;
            known << grade.id;
            order += u" WHEN '%1' THEN %2"_s.arg(grade.id).arg(rank);
        }
    }
    return order + u" ELSE 99 END + ticket.severity_rank"_s;
}

/// As the procedures print their steps; of several procedures those at the same place stand together. What
/// waits at no step comes last.
Result<QString> stepOrder(Reader &reader)
{
    static const QRegularExpression plain(u"^[\\w.-]+$"_s);
    QString order = u"CASE ticket.procedure || '/' || ticket.step"_s;
    TRY_LET(const QList<ProcedurePtr> procedures, reader.definitions.procedures());
    for (const ProcedurePtr &procedure : procedures) {
        int rank = 0;
        for (const Step &step : procedure->steps) {
            ++rank;
            if (plain.match(procedure->id).hasMatch() && plain.match(step.id).hasMatch())
                order += u" WHEN '%1/%2' THEN %3"_s.arg(procedure->id, step.id).arg(rank);
        }
    }
    return order + u" ELSE 999 END"_s;
}

Result<QString> sortExpression(Reader &reader, QueueFilter::Sort sort)
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
        return classOrder(reader);
    case QueueFilter::Sort::Team:
        return u"ticket.team"_s;
    case QueueFilter::Sort::Step:
        return stepOrder(reader);
    case QueueFilter::Sort::Service:
        return u"coalesce(ticket.service, '')"_s;
    }
    return u"ticket.sort_key"_s;
}

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
    addText("severity"_L1, ":severity"_L1, filter.severity);
    addText("type"_L1, ":type"_L1, filter.type);
    addText("service"_L1, ":service"_L1, filter.service);
    addText("procedure"_L1, ":procedure"_L1, filter.procedure);
    addText("step"_L1, ":step"_L1, filter.step);
    if (filter.unassigned)
        where.add(u"ticket.team = ''"_s);
    if (filter.person.isValid())
        where.add(u"ticket.person_id = :person"_s, {{":person"_L1, filter.person.value}});
    if (filter.withoutPerson)
        where.add(u"ticket.person_id IS NULL"_s);
    if (filter.worked)
        where.add(u"ticket.id IN (SELECT worked.ticket_id FROM ticket_step worked WHERE worked.step IN "_s +
                      sqlList(filter.worked->steps) +
                      u" AND worked.completed >= :worked_from AND worked.completed < :worked_until AND "
                      "worked.outcome <> 'withdrawn')"_s,
                  {{":worked_from"_L1, column(filter.worked->from)},
                   {":worked_until"_L1, column(filter.worked->until)}});
    if (filter.receivedFrom)
        where.add(u"ticket.received >= :received_from"_s,
                  {{":received_from"_L1, column(*filter.receivedFrom)}});
    if (filter.receivedUntil)
        where.add(u"ticket.received < :received_until"_s,
                  {{":received_until"_L1, column(*filter.receivedUntil)}});
    if (filter.unread)
        where.add(
            u"NOT EXISTS (SELECT 1 FROM seen s WHERE s.person_id = :unread_of AND s.ticket_id = ticket.id "
            "AND s.version >= ticket.version)"_s,
            {{":unread_of"_L1, reader.viewer.person.value}});
    where.add(tickets::visibleCondition(reader.viewer));
    where.binds.append(tickets::visibleBinds(reader.viewer));
    TRY_LET(const search::Search search,
            search::planFor(reader.db, filter.text, inside::reads(reader.viewer)));
    if (!search.match.isEmpty())
        where.add(search::condition(search.plan), {{":match"_L1, search.match}});
    return where;
}

/// What is kept: the tickets that everybody may see, and the restricted ones that the viewer is named on.
Result<int> sumTallies(Reader &reader, const QString &condition, Binds binds)
{
    const QString sum = u"(SELECT coalesce(sum(n), 0) FROM %1 AND "_s + condition + u')';
    QString sql = u"SELECT "_s;
    if (tickets::seesEveryTicket(reader.viewer)) {
        sql += sum.arg(u"tally WHERE 1 = 1"_s);
    } else {
        sql += sum.arg(u"tally WHERE restricted = 0"_s) + u" + "_s +
               sum.arg(u"tally_named WHERE person_id = :viewer"_s);
        binds.append(tickets::visibleBinds(reader.viewer));
    }
    TRY_LET(const QVariant n, reader.db.value(sql, binds));
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
    TRY_LET(const QString sort, sortExpression(reader, filter.sort));
    const QString direction = filter.descending ? u" DESC"_s : QString();
    if (after) {
        where.add(u'(' + sort + u", ticket.id) "_s + (filter.descending ? u'<' : u'>') +
                      u" (:after_value, :after_id)"_s,
                  {{":after_value"_L1, after->sortValue}, {":after_id"_L1, after->id}});
    }
    where.binds << Bind{":reader"_L1, reader.viewer.person.value} << Bind{":limit"_L1, limit + 1};
    TRY_LET(Statement * rows, reader.db.run(Columns.arg(sort) + where.text() + u" ORDER BY "_s + sort +
                                                direction + u", ticket.id"_s + direction + u" LIMIT :limit"_s,
                                            where.binds));
    QueuePage result;
    result.rows.reserve(limit);
    while (rows->next()) {
        if (result.rows.size() == limit) {
            const QueueEntry &last = result.rows.constLast();
            result.next = QueueCursor{last.sortValue, last.id.value};
            break;
        }
        result.rows << entryOf(*rows);
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
        return sumTallies(reader, conditions.join(u" AND "_s), binds);
    }
    TRY_LET(const Where where, whereFor(reader, filter));
    TRY_LET(const QVariant n, reader.db.value(u"SELECT count(*) FROM ticket "_s + where.text(), where.binds));
    return n.toInt();
}

namespace
{

Result<QList<QueueEntry>> rowsWhere(Reader &reader, const QString &sort, const Where &where,
                                    const QList<TicketId> &ids)
{
    QList<QueueEntry> result;
    const QString sql = Columns.arg(sort) + where.text() + u" AND ticket.id = :id"_s;
    for (const TicketId id : ids) {
        Binds binds = where.binds;
        binds << Bind{":id"_L1, id.value} << Bind{":reader"_L1, reader.viewer.person.value};
        TRY_LET(Statement * row, reader.db.run(sql, binds));
        if (row->next())
            result << entryOf(*row);
        row->finish();
    }
    return result;
}

} // namespace

Result<QList<QueueEntry>> rows(Reader &reader, const QList<TicketId> &ids)
{
    Where where;
    where.add(tickets::visibleCondition(reader.viewer));
    where.binds = tickets::visibleBinds(reader.viewer);
    return rowsWhere(reader, u"0"_s, where, ids);
}

Result<QList<QueueEntry>> rows(Reader &reader, const QueueFilter &filter, const QList<TicketId> &ids)
{
    TRY_LET(const Where where, whereFor(reader, filter));
    TRY_LET(const QString sort, sortExpression(reader, filter.sort));
    return rowsWhere(reader, sort, where, ids);
}

Result<QList<Deadline>> upcoming(Reader &reader, Instant after, Instant until)
{
    Binds binds = tickets::visibleBinds(reader.viewer);
    binds << Bind{":after"_L1, column(after)} << Bind{":until"_L1, column(until)}
          << Bind{":until2"_L1, column(until)};
    TRY_LET(Statement * rows,
            reader.db.run(u"SELECT ticket.id, ticket.soon, ticket.due, (SELECT started FROM ticket_clock c "
                          "WHERE c.ticket_id = ticket.id AND c.stopped IS NULL AND c.deadline = ticket.due "
                          "LIMIT 1) FROM ticket WHERE ticket.state = 'open' AND ticket.due > :after AND "
                          "(ticket.soon <= :until OR ticket.due <= :until2) AND "_s +
                              tickets::visibleCondition(reader.viewer),
                          binds));
    QList<Deadline> found;
    while (rows->next()) {
        found << Deadline{.ticket = TicketId{rows->value(0).toLongLong()},
                          .started = instantOf(rows->value(3)).value_or(Instant{}),
                          .soon = instantOf(rows->value(1)),
                          .due = fromMs(rows->value(2).toLongLong())};
    }
    rows->finish();
    return found;
}

Result<std::optional<Instant>> firstDue(Reader &reader, const QueueFilter &filter)
{
    TRY_LET(const Where where, whereFor(reader, filter));
    TRY_LET(const QVariant due,
            reader.db.value(u"SELECT min(ticket.due) FROM ticket "_s + where.text(), where.binds));
    return instantOf(due);
}

Result<std::optional<Instant>> lastWorked(Reader &reader, const QueueFilter &filter)
{
    QueueFilter rest = filter;
    const QStringList steps = filter.worked ? filter.worked->steps : QStringList();
    rest.worked.reset();
    TRY_LET(Where where, whereFor(reader, rest));
    where.add(u"worked.completed IS NOT NULL AND worked.outcome <> 'withdrawn'"_s);
    // From the newest on, so that the first that may be seen is the answer.
    TRY_LET(const QVariant at,
            reader.db.value(u"SELECT worked.completed FROM ticket_step worked JOIN ticket ON ticket.id = "
                            "worked.ticket_id "_s +
                                where.text() + u" AND worked.step IN "_s + sqlList(steps) +
                                u" ORDER BY worked.completed DESC LIMIT 1"_s,
                            where.binds));
    return instantOf(at);
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

Result<Workload> workload(Reader &reader)
{
    Binds binds = tickets::visibleBinds(reader.viewer);
    binds << Bind{":now"_L1, column(reader.now)};
    TRY_LET(Statement * rows,
            reader.db.run(u"SELECT team, coalesce(person_id, 0), procedure, step, count(*), "
                          "sum(CASE WHEN due < :now THEN 1 ELSE 0 END) FROM ticket WHERE ticket.state = "
                          "'open' AND "_s +
                              tickets::visibleCondition(reader.viewer) +
                              u" GROUP BY team, person_id, procedure, step"_s,
                          binds));
    Workload result;
    while (rows->next()) {
        const Load more{rows->value(4).toInt(), rows->value(5).toInt()};
        const auto add = [&more](Load &load) {
            load.open += more.open;
            load.late += more.late;
        };
        add(result.byTeam[rows->value(0).toString()]);
        add(result.byPerson[PersonId{rows->value(1).toLongLong()}]);
        add(result.byStep[{rows->value(2).toString(), rows->value(3).toString()}]);
    }
    rows->finish();
    return result;
}

namespace
{

/// So many tickets are looked at for each word of a title.
constexpr int NewestWeighed = 50;

/// The longest words of a title: they tell it from others.
QStringList tellingWords(const QString &title)
{
    static const QRegularExpression notWord(u"[^\\p{L}\\p{N}\\p{M}]+"_s);
    QStringList words = title.toLower().split(notWord, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < 4; });
    words.removeDuplicates();
    std::stable_sort(words.begin(), words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words.mid(0, 5);
}

struct Likeness
{
    QueueEntry entry;
    int weight = 0;
};

Result<> weigh(Reader &reader, const QString &text, int weight, QList<Likeness> &found)
{
    QueueFilter filter;
    filter.text = text;
    filter.sort = QueueFilter::Sort::Received;
    filter.descending = true;
    TRY_LET(const QueuePage some, page(reader, filter, std::nullopt, NewestWeighed));
    for (const QueueEntry &entry : some.rows) {
        const auto known = std::find_if(found.begin(), found.end(),
                                        [&](const Likeness &like) { return like.entry.id == entry.id; });
        if (known == found.end())
            found << Likeness{entry, weight};
        else
            known->weight += weight;
    }
    return {};
}

} // namespace

Result<QList<QueueEntry>> similar(Reader &reader, const QString &title, const QString &systemName, int limit)
{
    QList<Likeness> found;
    if (!search::expressionFor(systemName).isEmpty())
        TRY(weigh(reader, systemName, 2, found));
    const QStringList words = tellingWords(title);
    for (const QString &word : words)
        TRY(weigh(reader, word, 1, found));
    // One word in common says nothing, unless it is all there is.
    const int least = words.size() > 1 ? 2 : 1;
    found.removeIf([&](const Likeness &like) { return like.weight < least; });
    std::stable_sort(found.begin(), found.end(), [](const Likeness &a, const Likeness &b) {
        return std::pair(a.weight, a.entry.received) > std::pair(b.weight, b.entry.received);
    });
    QList<QueueEntry> likest;
    for (qsizetype i = 0; i < std::min<qsizetype>(limit, found.size()); ++i)
        likest << found.at(i).entry;
    return likest;
}

} // namespace tanggap::queue
