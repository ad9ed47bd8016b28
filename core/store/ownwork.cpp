// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/ownwork.h"

#include "store/collect.h"
#include "store/days.h"
#include "store/duties.h"
#include "store/inforce.h"
#include "store/people.h"
#include "store/presence.h"
#include "store/tickets.h"

namespace tanggap::ownwork
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The condition under which an open step ("passing") of a ticket is one that these roles record.
Result<QString> recordedBy(Definitions &definitions, const QStringList &roles)
{
    TRY_LET(const OrganizationPtr organization, definitions.organization());
    TRY_LET(const InForce force, inForce(definitions));
    QStringList ways;
    for (const Acting &acting : force.acting) {
        for (const QString &role : roles) {
            for (const RecordedStep &one : stepsRecordedBy(*organization, acting, role)) {
                QString way = u"(ticket.procedure = "_s + sqlText(one.procedure->id) +
                              u" AND passing.step = "_s + sqlText(one.step->id) +
                              u" AND (ticket.person_id IS NULL OR ticket.person_id = :viewer "_s +
                              u"OR ticket.team NOT IN "_s + sqlList(one.with) + u')';
                if (!one.team.isEmpty())
                    way += u" AND ticket.team = "_s + sqlText(one.team);
                way += u')';
                if (!ways.contains(way))
                    ways << way;
            }
        }
    }
    return ways.isEmpty() ? u"1 = 0"_s : u'(' + ways.join(u" OR "_s) + u')';
}

Result<> readSteps(Reader &reader, OwnWork &work)
{
    const Actor &viewer = reader.viewer;
    TRY_LET(const QString mine, recordedBy(reader.definitions, viewer.roles));
    Where where;
    where.add(u"ticket.state = 'open'"_s);
    where.add(mine, {{":limit"_L1, OwnWork::MostShown + 1}}); // ":viewer" comes with what is visible
    where.add(tickets::visibleCondition(viewer));
    where.binds.append(tickets::visibleBinds(viewer));
    TRY_LET(work.steps,
            (listOf<WaitingStep>(
                reader.db,
                u"SELECT ticket.id, ticket.code, ticket.title, ticket.procedure, passing.step, ticket.due, "
                "ticket.paused, ticket.person_id IS NOT NULL AND ticket.person_id = :viewer FROM ticket JOIN "
                "ticket_step passing ON passing.ticket_id = ticket.id AND passing.completed IS NULL "_s +
                    where.text() + u" ORDER BY ticket.sort_key, ticket.id LIMIT :limit"_s,
                where.binds, [](const Statement &row) {
                    return WaitingStep{.ticket = TicketId{row.integer(0)},
                                       .code = row.text(1),
                                       .title = row.text(2),
                                       .procedure = row.text(3),
                                       .step = row.text(4),
                                       .due = instantOf(row.value(5)),
                                       .paused = row.integer(6) != 0,
                                       .named = row.integer(7) != 0};
                })));
    work.moreSteps = work.steps.size() > OwnWork::MostShown;
    if (work.moreSteps)
        work.steps.removeLast();
    return {};
}

Result<QStringList> dutiesOf(Reader &reader)
{
    TRY_LET(const QList<Duty> held, duties::ofRoles(reader.definitions, reader.viewer.roles));
    QStringList ids;
    for (const Duty &duty : held)
        ids << duty.id;
    return ids;
}

Result<> readActivities(Reader &reader, OwnWork &work)
{
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    TRY_LET(const QStringList ids, dutiesOf(reader));
    const QDate today = toLocal(reader.now, organization->zone).date();
    TRY_LET(work.activities,
            activities::waiting(reader, ids, today.addDays(OwnWork::DaysAhead), OwnWork::MostShown));
    return {};
}

} // namespace

Result<OwnWork> read(Reader &reader)
{
    OwnWork work;
    const PersonId person = reader.viewer.person;
    if (person.isValid()) {
        TRY(readSteps(reader, work));
        TRY_LET(work.followUps, activities::openFollowUps(reader, person));
        TRY(readActivities(reader, work));
        TRY_LET(const QList<ShiftNote> notes, shiftnotes::waitingFor(reader.db, person));
        for (const ShiftNote &note : notes) {
            TRY_LET(const Person giver, people::person(reader.db, note.giver));
            work.shifts << WaitingShift{note, giver.name};
        }
    }
    TRY_LET(work.decisions, decisions::list(reader, {.state = Decision::State::Open, .mine = true}));
    if (person.isValid()) {
        TRY_LET(work.asked, decisions::list(reader, {.asked = true, .limit = OwnWork::MostAsked}));
    }
    return work;
}

Result<QList<ActivityLine>> overdue(Reader &reader, int limit)
{
    TRY_LET(const QStringList ids, dutiesOf(reader));
    return activities::overdue(reader, ids, limit);
}

namespace
{

Result<QStringList> groupKinds(Definitions &definitions)
{
    QStringList ids;
    TRY_LET(const QList<ActivityKindPtr> kinds, definitions.activityKinds());
    for (const ActivityKindPtr &kind : kinds) {
        if (kind->sees == ActivityKind::Sees::Group)
            ids << kind->id;
    }
    return ids;
}

} // namespace

Result<QList<ActivityLine>> ofTeam(Reader &reader, QDate until, int limit)
{
    TRY_LET(const QList<Duty> all, duties::all(reader.definitions));
    TRY_LET(const QStringList left, groupKinds(reader.definitions));
    QStringList ids;
    for (const Duty &duty : all)
        ids << duty.id;
    TRY_LET(QList<ActivityLine> lines, activities::waiting(reader, ids, until, limit));
    lines.removeIf([&](const ActivityLine &line) {
        return left.contains(line.activity.kind) ||
               (line.activity.due.isValid() ? line.activity.due : line.activity.day) > until;
    });
    return lines;
}

Result<QList<TeamFollowUp>> followUpsOfTeam(Reader &reader, QDate until, int limit)
{
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    TRY_LET(const QStringList left, groupKinds(reader.definitions));
    TRY_LET(Where where, activities::visibleTo(reader.definitions, reader.viewer));
    where.add(u"activity.withdrawn = '' AND activity.kind NOT IN "_s + sqlList(left));
    where.add(u"f.done_day IS NULL AND f.due <= :until"_s,
              {{":until"_L1, dayColumn(until)}, {":limit"_L1, limit}});
    return listOf<TeamFollowUp>(
        reader.db,
        u"SELECT f.text, coalesce(person.name, ''), activity.title, f.due FROM follow_up f JOIN activity ON "
        "activity.id = f.activity_id LEFT JOIN person ON person.id = f.person_id "_s +
            where.text() + u" ORDER BY f.due, f.id LIMIT :limit"_s,
        where.binds, [&](const Statement &row) {
            return TeamFollowUp{row.text(0), row.text(1), row.text(2),
                                organization->calendar.workingDayFrom(dayFrom(row.value(3)))};
        });
}

} // namespace tanggap::ownwork
