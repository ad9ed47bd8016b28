// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/activities.h"

#include "org/capability.h"
#include "store/collect.h"
#include "store/days.h"
#include "store/search.h"
#include "store/tickets.h"
#include "store/where.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tanggap::activities
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString Columns = QStringLiteral("SELECT activity.id, activity.kind, kind_version, activity.duty, "
                                       "activity.service, activity.title, day, until, "
                                       "people, activity.system_id, activity.agency_id, activity.ticket_id, "
                                       "result, fields, activity.state, done, "
                                       "done_day, activity.due, followed_by, withdrawn, activity.recorded, "
                                       "activity.recorded_by, activity.version");

const QString Shown = QStringLiteral(
    ", (SELECT name FROM electronic_system s WHERE s.id = activity.system_id), "
    "(SELECT name FROM agency WHERE agency.id = activity.agency_id), "
    "(SELECT code FROM ticket WHERE ticket.id = activity.ticket_id AND %1), "
    "(SELECT name FROM person WHERE person.id = activity.recorded_by), "
    "(SELECT count(*) FROM follow_up f WHERE f.activity_id = activity.id AND f.done_day IS NULL), "
    "(SELECT count(*) FROM activity_file f WHERE f.activity_id = activity.id) FROM activity ");

Activity activityOf(const Statement &row)
{
    int i = 0;
    const auto next = [&] { return row.value(i++); };
    Activity a;
    a.id = ActivityId{next().toLongLong()};
    a.kind = next().toString();
    a.kindVersion = next().toInt();
    a.duty = next().toString();
    a.service = next().toString();
    a.title = next().toString();
    a.day = dayFrom(next());
    a.until = dayFrom(next());
    for (const QString &person : next().toString().split(u' ', Qt::SkipEmptyParts))
        a.people << PersonId{person.toLongLong()};
    a.system = SystemId{next().toLongLong()};
    a.agency = AgencyId{next().toLongLong()};
    a.ticket = TicketId{next().toLongLong()};
    a.result = next().toString();
    const QJsonObject fields = QJsonDocument::fromJson(next().toString().toUtf8()).object();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        a.fields.insert(it.key(), it.value().toString());
    a.state = next().toString();
    a.done = next().toBool();
    a.doneDay = dayFrom(next());
    a.due = dayFrom(next());
    a.followedBy = ActivityId{next().toLongLong()};
    a.withdrawn = next().toString();
    a.recorded = fromMs(next().toLongLong());
    a.recordedBy = PersonId{next().toLongLong()};
    a.version = next().toLongLong();
    return a;
}

constexpr int ShownFrom = 23;

ActivityLine lineOf(const Statement &row)
{
    return {activityOf(row),
            row.text(ShownFrom),
            row.text(ShownFrom + 1),
            row.text(ShownFrom + 2),
            row.text(ShownFrom + 3),
            int(row.integer(ShownFrom + 4)),
            int(row.integer(ShownFrom + 5))};
}

const QString FollowUpColumns =
    QStringLiteral("SELECT id, activity_id, text, person_id, due, done_day, done_by, result FROM follow_up ");

FollowUp followUpOf(const Statement &row)
{
    return {row.integer(0),
            ActivityId{row.integer(1)},
            row.text(2),
            PersonId{row.integer(3)},
            dayFrom(row.value(4)),
            dayFrom(row.value(5)),
            PersonId{row.integer(6)},
            row.text(7)};
}

/// Leaders oversee every duty; others see of the kinds that a group keeps to itself their own groups'.
Result<QString> groupCondition(Definitions &definitions, const Actor &viewer)
{
    TRY_LET(const OrganizationPtr organization, definitions.organization());
    QStringList groups;
    for (const QString &id : viewer.roles) {
        const RoleSlot *role = organization->role(id);
        if (!role)
            continue;
        if (role->kind == RoleKind::Steering || role->kind == RoleKind::Accountable ||
            role->kind == RoleKind::Head || role->kind == RoleKind::Secretary)
            return u"1 = 1"_s;
        groups << role->group;
    }
    QStringList kinds, duties;
    TRY_LET(const QList<ActivityKindPtr> known, definitions.activityKinds());
    for (const ActivityKindPtr &kind : known) {
        if (kind->sees == ActivityKind::Sees::Group)
            kinds << kind->id;
    }
    for (const Duty &duty : organization->allDuties()) {
        for (const QString &holder : duty.holders()) {
            const RoleSlot *role = organization->role(holder);
            if (role && groups.contains(role->group) && !duties.contains(duty.id))
                duties << duty.id;
        }
    }
    return u"(activity.kind NOT IN "_s + sqlList(kinds) + u" OR activity.duty IN "_s + sqlList(duties) +
           u" OR activity.recorded_by = :viewer OR (' ' || activity.people || ' ') LIKE '% "_s +
           QString::number(viewer.person.value) +
           u" %' OR EXISTS (SELECT 1 FROM follow_up own WHERE own.activity_id = activity.id AND "
           u"own.person_id "
           "= :viewer))"_s;
}

QDate today(const Reader &reader, const Organization &organization)
{
    return toLocal(reader.now, organization.zone).date();
}

Result<Where> whereFor(Reader &reader, const ActivityFilter &filter)
{
    TRY_LET(Where where, visibleTo(reader.definitions, reader.viewer));
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    const auto addText = [&](const QString &condition, QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            where.add(condition, {{name, value}});
    };
    const auto addDay = [&](const QString &condition, QLatin1StringView name, QDate day) {
        if (day.isValid())
            where.add(condition, {{name, dayColumn(day)}});
    };
    if (!filter.withdrawn)
        where.add(u"activity.withdrawn = ''"_s);
    if (filter.state == ActivityFilter::State::Done)
        where.add(u"activity.done = 1"_s);
    if (filter.state == ActivityFilter::State::Open) // what is late waits too
        where.add(u"(activity.done = 0 OR activity.due <= :by_today)"_s,
                  {{":by_today"_L1, dayColumn(today(reader, *organization))}});
    if (filter.unmet)
        where.add(u"activity.followed_by IS NULL"_s);
    if (filter.late)
        where.add(u"activity.due < :today"_s, {{":today"_L1, dayColumn(today(reader, *organization))}});
    addText(u"activity.kind = :kind"_s, ":kind"_L1, filter.kind);
    addText(u"activity.duty = :duty"_s, ":duty"_L1, filter.duty);
    addText(u"activity.service = :service"_s, ":service"_L1, filter.service);
    addDay(u"activity.day >= :first"_s, ":first"_L1, filter.first);
    addDay(u"activity.day <= :last"_s, ":last"_L1, filter.last);
    addDay(u"activity.done_day >= :done_first"_s, ":done_first"_L1, filter.doneFirst);
    addDay(u"activity.done_day <= :done_last"_s, ":done_last"_L1, filter.doneLast);
    if (filter.person.isValid())
        where.add(u"(' ' || activity.people || ' ') LIKE :person"_s,
                  {{":person"_L1, u"% "_s + QString::number(filter.person.value) + u" %"_s}});
    if (filter.ticket.isValid())
        where.add(u"activity.ticket_id = :ticket"_s, {{":ticket"_L1, filter.ticket.value}});
    if (const QString match = search::expressionFor(filter.text); !match.isEmpty())
        where.add(u"activity.id IN (SELECT rowid FROM activity_search WHERE activity_search MATCH :match)"_s,
                  {{":match"_L1, match}});
    return where;
}

QString shownColumns(const Actor &viewer)
{
    return Columns + Shown.arg(tickets::visibleCondition(viewer));
}

Result<QDate> readDay(Reader &reader, const QString &what, const ActivityFilter &filter)
{
    TRY_LET(const Where where, whereFor(reader, filter));
    TRY_LET(const QVariant day,
            reader.db.value(u"SELECT "_s + what + u" FROM activity "_s + where.text(), where.binds));
    return dayFrom(day);
}

} // namespace

Result<Where> visibleTo(Definitions &definitions, const Actor &viewer)
{
    Where where;
    if (viewer.system) {
        where.add(u"1 = 1"_s);
        return where;
    }
    TRY_LET(const QString ofGroups, groupCondition(definitions, viewer));
    where.add(ofGroups, {{":viewer"_L1, viewer.person.value}, {":agency"_L1, viewer.agency.value}});
    // Whoever does not see the office's tickets is somebody's agent: their own agency's, and no others.
    if (!viewer.can(capability::SeeAll))
        where.add(u"(activity.recorded_by = :viewer OR activity.agency_id = nullif(:agency, 0))"_s);
    return where;
}

Result<ActivityPage> page(Reader &reader, const ActivityFilter &filter,
                          const std::optional<ActivityCursor> &after, int limit)
{
    TRY_LET(Where where, whereFor(reader, filter));
    if (after)
        where.add(u"(activity.day, activity.id) < (:after_day, :after_id)"_s,
                  {{":after_day"_L1, after->day}, {":after_id"_L1, after->id}});
    where.binds << Bind{":limit"_L1, limit + 1};
    ActivityPage result;
    TRY_LET(result.rows,
            (listOf<ActivityLine>(reader.db,
                                  shownColumns(reader.viewer) + where.text() +
                                      u" ORDER BY activity.day DESC, activity.id DESC LIMIT :limit"_s,
                                  where.binds, lineOf)));
    if (result.rows.size() > limit) {
        result.rows.removeLast();
        const Activity &last = result.rows.constLast().activity;
        result.next = ActivityCursor{last.day.toString(Qt::ISODate), last.id.value};
    }
    return result;
}

Result<int> count(Reader &reader, const ActivityFilter &filter)
{
    TRY_LET(const Where where, whereFor(reader, filter));
    TRY_LET(const QVariant n,
            reader.db.value(u"SELECT count(*) FROM activity "_s + where.text(), where.binds));
    return n.toInt();
}

Result<QDate> firstDue(Reader &reader, const ActivityFilter &filter)
{
    return readDay(reader, u"min(activity.due)"_s, filter);
}

Result<QDate> lastDone(Reader &reader, const ActivityFilter &filter)
{
    return readDay(reader, u"max(activity.done_day)"_s, filter);
}

Result<ActivityView> view(Reader &reader, ActivityId id)
{
    TRY_LET(Where where, visibleTo(reader.definitions, reader.viewer));
    where.add(u"activity.id = :id"_s, {{":id"_L1, id.value}});
    TRY_LET(const auto lines, (listOf<ActivityLine>(reader.db, shownColumns(reader.viewer) + where.text(),
                                                    where.binds, lineOf)));
    if (lines.isEmpty())
        return fail(ErrorCode::NotFound, Core::tr("This entry does not exist, or you may not see it."));
    ActivityView view{.line = lines.constFirst()};
    TRY_LET(view.kind,
            reader.definitions.activityKind(view.line.activity.kind, view.line.activity.kindVersion));
    TRY_LET(view.followUps, followUps(reader.db, id));
    TRY_LET(view.files, files(reader.db, id));
    return view;
}

Result<bool> isVisible(Connection &db, Definitions &definitions, const Actor &viewer, ActivityId id)
{
    TRY_LET(Where where, visibleTo(definitions, viewer));
    where.add(u"activity.id = :id"_s, {{":id"_L1, id.value}});
    TRY_LET(const QVariant seen, db.value(u"SELECT 1 FROM activity "_s + where.text(), where.binds));
    return !seen.isNull();
}

Result<QList<ActivityCount>> counts(Reader &reader, QDate first, QDate last)
{
    TRY_LET(const Where where, whereFor(reader, {.first = first, .last = last}));
    return listOf<ActivityCount>(
        reader.db,
        u"SELECT activity.kind, activity.duty, activity.service, count(*), sum(done) FROM activity "_s +
            where.text() +
            u" GROUP BY activity.kind, activity.duty, activity.service ORDER BY activity.kind, "
            u"activity.duty, "
            "activity.service"_s,
        where.binds, [](const Statement &row) {
            return ActivityCount{row.text(0), row.text(1), row.text(2), int(row.integer(3)),
                                 int(row.integer(4))};
        });
}

Result<QList<ActivityLine>> waiting(Reader &reader, const QStringList &duties, QDate until, int limit)
{
    TRY_LET(Where where, visibleTo(reader.definitions, reader.viewer));
    // By ids, so that what a duty has due comes from its index.
    where.add(u"activity.id IN (SELECT id FROM activity WHERE done = 0 AND (' ' || people || ' ') LIKE :me "
              "UNION SELECT a.id FROM activity a WHERE a.due <= :until AND a.duty IN "_s +
                  sqlList(duties) +
                  u" AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.activity_id = a.id AND f.person_id = "
                  ":own AND f.done_day IS NULL AND f.due = a.due))"_s,
              {{":me"_L1, u"% "_s + QString::number(reader.viewer.person.value) + u" %"_s},
               {":own"_L1, reader.viewer.person.value},
               {":until"_L1, dayColumn(until)},
               {":limit"_L1, limit}});
    where.add(u"activity.withdrawn = ''"_s);
    return listOf<ActivityLine>(
        reader.db,
        shownColumns(reader.viewer) + where.text() +
            u" ORDER BY coalesce(activity.due, '9999'), activity.day DESC, activity.id DESC LIMIT :limit"_s,
        where.binds, lineOf);
}

Result<QList<OpenFollowUp>> openFollowUps(Reader &reader, PersonId person)
{
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    return listOf<OpenFollowUp>(
        reader.db,
        u"SELECT f.id, f.activity_id, f.text, f.person_id, f.due, f.done_day, f.done_by, f.result, a.kind, "
        "a.title FROM follow_up f JOIN activity a ON a.id = f.activity_id WHERE f.person_id = :person AND "
        "f.done_day IS NULL AND a.withdrawn = '' ORDER BY f.due, f.id"_s,
        {{":person"_L1, person.value}}, [&organization](const Statement &row) {
            const FollowUp one = followUpOf(row);
            return OpenFollowUp{one, row.text(8), row.text(9),
                                organization->calendar.workingDayFrom(one.due)};
        });
}

Result<Activity> load(Connection &db, ActivityId id)
{
    TRY_LET(Statement * row,
            db.run(Columns + u" FROM activity WHERE activity.id = :id"_s, {{":id"_L1, id.value}}));
    if (!row->next())
        return fail(ErrorCode::NotFound, Core::tr("This entry does not exist, or you may not see it."));
    const Activity found = activityOf(*row);
    row->finish();
    return found;
}

Result<QList<ActivityLine>> overdue(Reader &reader, const QStringList &duties, int limit)
{
    TRY_LET(Where where, visibleTo(reader.definitions, reader.viewer));
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    TRY_LET(const QList<ActivityKindPtr> kinds, reader.definitions.activityKinds());
    QStringList repeating;
    for (const ActivityKindPtr &kind : kinds) {
        if (kind->due.repeats())
            repeating << kind->id;
    }
    where.add(u"activity.id IN (SELECT id FROM activity WHERE due < :today AND duty IN "_s + sqlList(duties) +
                  u')',
              {{":today"_L1, dayColumn(today(reader, *organization))}, {":limit"_L1, limit}});
    where.add(u"activity.withdrawn = '' AND activity.kind IN "_s + sqlList(repeating));
    return listOf<ActivityLine>(reader.db,
                                shownColumns(reader.viewer) + where.text() +
                                    u" ORDER BY activity.due, activity.id LIMIT :limit"_s,
                                where.binds, lineOf);
}

Result<QList<Activity>> withDueDay(Connection &db)
{
    return listOf<Activity>(db, Columns + u" FROM activity WHERE activity.due IS NOT NULL"_s, {}, activityOf);
}

Result<QList<FollowUp>> followUps(Connection &db, ActivityId id)
{
    return listOf<FollowUp>(db, FollowUpColumns + u"WHERE activity_id = :id ORDER BY id"_s,
                            {{":id"_L1, id.value}}, followUpOf);
}

Result<FollowUp> followUp(Connection &db, qint64 id)
{
    TRY_LET(const auto found,
            (listOf<FollowUp>(db, FollowUpColumns + u"WHERE id = :id"_s, {{":id"_L1, id}}, followUpOf)));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, Core::tr("There is no such follow-up."));
    return found.constFirst();
}

Result<QList<ActivityFile>> files(Connection &db, ActivityId id)
{
    return listOf<ActivityFile>(db,
                                u"SELECT id, activity_id, name, size, sha256, media_type, person_id, at FROM "
                                "activity_file WHERE activity_id = :id ORDER BY id"_s,
                                {{":id"_L1, id.value}}, [](const Statement &row) {
                                    return ActivityFile{row.integer(0),
                                                        ActivityId{row.integer(1)},
                                                        row.text(2),
                                                        row.integer(3),
                                                        row.text(4),
                                                        row.text(5),
                                                        PersonId{row.integer(6)},
                                                        fromMs(row.integer(7))};
                                });
}

Result<QList<Activity>> doneAlike(Connection &db, const Activity &a)
{
    const QString same = a.system.isValid() ? u"system_id = :system"_s
                                            : u"system_id IS NULL AND lower(title) = lower(:title)"_s;
    return listOf<Activity>(
        db,
        Columns +
            u" FROM activity WHERE duty = :duty AND kind = :kind AND done_day IS NOT "
            "NULL AND withdrawn = '' AND activity.id <> :id AND coalesce(agency_id, 0) = :agency AND "_s +
            same + u" ORDER BY done_day, id"_s,
        {{":duty"_L1, a.duty},
         {":kind"_L1, a.kind},
         {":id"_L1, a.id.value},
         {":agency"_L1, a.agency.value},
         {":system"_L1, a.system.value},
         {":title"_L1, a.title}},
        activityOf);
}

} // namespace tanggap::activities
