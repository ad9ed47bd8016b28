// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/duties.h"

#include "store/inforce.h"
#include "store/tickets.h"

#include <QMap>

namespace tanggap::duties
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Instant startOf(QDate day, const QTimeZone &zone)
{
    return fromLocal(QDateTime(day, QTime(0, 0), zone));
}

QueueFilter::Clock clockNamed(const QString &name)
{
    return name == "late"_L1     ? QueueFilter::Clock::Late
           : name == "soon"_L1   ? QueueFilter::Clock::Soon
           : name == "paused"_L1 ? QueueFilter::Clock::Paused
                                 : QueueFilter::Clock::Any;
}

/// Steps of the procedures in force, or of one of them, that do this.
Result<QStringList> stepsWith(Definitions &definitions, const QString &procedure, StepAct act)
{
    QStringList steps;
    TRY_LET(const InForce force, inForce(definitions));
    for (const ProcedurePtr &one : force.procedures) {
        for (const Step &step : one->steps) {
            if (step.act == act && (procedure.isEmpty() || procedure == one->id))
                steps << step.id;
        }
    }
    return steps;
}

/// Counts what a figure lists.
Result<DutyFigure> figure(Reader &reader, const WorkFilter &filter)
{
    TRY_LET(const int n, count(reader, filter));
    return DutyFigure{n, filter};
}

Result<> ticketFigures(Reader &reader, const Days &days, const QTimeZone &zone, DutyStanding &standing)
{
    const DutyPlace &place = standing.duty.place;
    const QueueFilter waiting{.clock = clockNamed(place.clock),
                              .team = place.team,
                              .unassigned = place.unassigned,
                              .procedure = place.procedure,
                              .step = place.step};
    QueueFilter late = waiting;
    late.clock = QueueFilter::Clock::Late;
    QueueFilter done{.state = QueueFilter::State::All, .team = place.team, .procedure = place.procedure};
    done.worked = WorkedSpan{.steps = {place.step},
                             .from = startOf(days.first, zone),
                             .until = startOf(days.last.addDays(1), zone)};
    if (place.step.isEmpty()) {
        // A team has done its part when it has reported; who finds a team for tickets, when they are given to
        // one; who leads, when they are closed and stay so.
        const StepAct act = !place.team.isEmpty() ? StepAct::Resolve
                            : place.unassigned    ? StepAct::Assign
                                                  : StepAct::Close;
        TRY_LET(done.worked->steps, stepsWith(reader.definitions, place.procedure, act));
        if (act == StepAct::Close)
            done.state = QueueFilter::State::Closed;
    }
    TRY_LET(standing.waiting, figure(reader, waiting));
    standing.entries = standing.waiting;
    TRY_LET(standing.late, figure(reader, late));
    TRY_LET(standing.done, figure(reader, done));
    TRY_LET(standing.nextDue, queue::firstDue(reader, waiting));
    TRY_LET(standing.lastDone, queue::lastWorked(reader, done));
    return {};
}

Result<> activityFigures(Reader &reader, const Days &days, const QTimeZone &zone, DutyStanding &standing)
{
    const ActivityFilter of{.kind = standing.duty.place.activity, .duty = standing.duty.id};
    ActivityFilter waiting = of, late = of, done = of;
    waiting.state = ActivityFilter::State::Open;
    late.late = true;
    done.state = ActivityFilter::State::Done;
    done.doneFirst = days.first;
    done.doneLast = days.last;
    TRY_LET(standing.entries, figure(reader, of));
    TRY_LET(standing.waiting, figure(reader, waiting));
    TRY_LET(standing.late, figure(reader, late));
    TRY_LET(standing.done, figure(reader, done));
    TRY_LET(const QDate due, activities::firstDue(reader, of));
    TRY_LET(const QDate last, activities::lastDone(reader, of));
    if (due.isValid())
        standing.nextDue = startOf(due.addDays(1), zone) - Duration(1);
    if (last.isValid())
        standing.lastDone = startOf(last, zone);
    return {};
}

Result<> paperFigures(Reader &reader, const Days &days, const QTimeZone &zone, DutyStanding &standing)
{
    const PaperFilter of{.kinds = standing.duty.place.papers, .team = standing.duty.place.team};
    PaperFilter waiting = of, done = of;
    waiting.state = PaperFilter::State::Waiting;
    done.state = PaperFilter::State::Done;
    TRY_LET(standing.entries, figure(reader, of));
    TRY_LET(standing.lastDone, paperlist::lastChange(reader, done));
    done.from = startOf(days.first, zone);
    done.until = startOf(days.last.addDays(1), zone);
    TRY_LET(standing.waiting, figure(reader, waiting));
    TRY_LET(standing.done, figure(reader, done));
    return {};
}

} // namespace

Result<QList<Duty>> ofRoles(Definitions &definitions, const QStringList &roles)
{
    TRY_LET(const OrganizationPtr organization, definitions.organization());
    TRY_LET(const InForce force, inForce(definitions));
    QList<Duty> found;
    QStringList known;
    const auto add = [&](const QString &role) {
        for (const Duty &duty : dutiesFor(*organization, force.acting, role)) {
            if (!known.contains(duty.id))
                found << duty;
            known << duty.id;
        }
    };
    for (const RoleSlot &slot : organization->roles) {
        if (roles.contains(slot.id))
            add(slot.id);
    }
    for (const QString &role : roles) {
        if (!organization->role(role))
            add(role);
    }
    return found;
}

Result<QList<Duty>> all(Definitions &definitions)
{
    TRY_LET(const OrganizationPtr organization, definitions.organization());
    if (!organization->duties.isEmpty())
        return organization->allDuties();
    TRY_LET(const InForce force, inForce(definitions));
    QList<Duty> found;
    for (const RoleSlot &role : organization->roles) {
        for (const Duty &duty : dutiesFor(*organization, force.acting, role.id)) {
            if (!organization->duty(duty.id)) // what is kept is shared by roles, and comes once
                found << duty;
        }
    }
    return found + organization->keeps;
}

Result<DutyStanding> standing(Reader &reader, const Duty &duty, const Days &days)
{
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    DutyStanding result{.duty = duty};
    switch (duty.place.kind) {
    case DutyPlace::Kind::None:
        break;
    case DutyPlace::Kind::Activity:
        TRY(activityFigures(reader, days, organization->zone, result));
        break;
    case DutyPlace::Kind::Queue:
    case DutyPlace::Kind::Board:
        TRY(ticketFigures(reader, days, organization->zone, result));
        break;
    case DutyPlace::Kind::Papers:
        TRY(paperFigures(reader, days, organization->zone, result));
        break;
    }
    for (const QString &kind : duty.place.also) {
        TRY_LET(const DutyFigure waiting,
                figure(reader,
                       ActivityFilter{.state = ActivityFilter::State::Open, .kind = kind, .duty = duty.id}));
        result.also << DutyStanding::Also{kind, waiting};
    }
    return result;
}

Result<QList<DutyStanding>> standings(Reader &reader, const QStringList &roles, const Days &days)
{
    TRY_LET(const QList<Duty> held, ofRoles(reader.definitions, roles));
    QList<DutyStanding> result;
    for (const Duty &duty : held) {
        TRY_LET(const DutyStanding one, standing(reader, duty, days));
        result << one;
    }
    return result;
}

Result<int> count(Reader &reader, const WorkFilter &filter)
{
    if (const auto *tickets = std::get_if<QueueFilter>(&filter))
        return queue::count(reader, *tickets);
    if (const auto *entries = std::get_if<ActivityFilter>(&filter))
        return activities::count(reader, *entries);
    return paperlist::count(reader, std::get<PaperFilter>(filter));
}

namespace
{

const QString ReceivedThen = QStringLiteral("ticket.received >= :from AND ticket.received < :until");

/// The days, and the viewer as tickets::visibleCondition() asks for them.
Binds bindsOf(Reader &reader, const Days &days, const QTimeZone &zone)
{
    Binds binds = tickets::visibleBinds(reader.viewer);
    binds << Bind{":from"_L1, column(startOf(days.first, zone))}
          << Bind{":until"_L1, column(startOf(days.last.addDays(1), zone))};
    return binds;
}

} // namespace

Result<QList<ServiceCount>> services(Reader &reader, const Days &days)
{
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    TRY_LET(const QList<ProcedurePtr> procedures, reader.definitions.procedures());
    QMap<QString, ServiceCount> found;
    TRY_LET(const QList<ActivityCount> entries, activities::counts(reader, days.first, days.last));
    for (const ActivityCount &one : entries)
        found[one.service].activities += one.entered;
    const Binds binds = bindsOf(reader, days, organization->zone);
    const auto addTickets = [&](const QString &condition, int ServiceCount::*into) -> Result<> {
        TRY_LET(Statement * rows,
                reader.db.run(u"SELECT coalesce(service, ''), count(*) FROM ticket WHERE "_s + condition +
                                  u" AND "_s + tickets::visibleCondition(reader.viewer) +
                                  u" GROUP BY coalesce(service, '')"_s,
                              binds));
        while (rows->next())
            found[rows->text(0)].*into += int(rows->integer(1));
        rows->finish();
        return {};
    };
    TRY(addTickets(ReceivedThen, &ServiceCount::tickets));
    TRY(addTickets(tickets::closedWithin(procedures), &ServiceCount::closed));
    QList<ServiceCount> result;
    const auto take = [&](const QString &service) {
        ServiceCount one = found.take(service);
        one.service = service;
        result << one;
    };
    for (const Service &service : organization->services)
        take(service.id);
    for (const QString &rest : found.keys())
        take(rest);
    return result;
}

} // namespace tanggap::duties
