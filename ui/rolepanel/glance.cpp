// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rolepanel/glance.h"

#include "store/decisions.h"
#include "store/people.h"

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using What = Glance::What;

struct Wanted
{
    What what;
    WorkFilter list;
};

/// Whether there are papers that somebody has to approve and sign.
bool approvesAny(const QList<ProcedurePtr> &procedures)
{
    return std::any_of(procedures.begin(), procedures.end(), [](const ProcedurePtr &procedure) {
        return std::any_of(procedure->papers.begin(), procedure->papers.end(),
                           [](const PaperKind &kind) { return !kind.approvers.isEmpty(); });
    });
}

QStringList allKinds(const QList<ProcedurePtr> &procedures)
{
    QStringList kinds;
    for (const ProcedurePtr &procedure : procedures) {
        for (const PaperKind &kind : procedure->papers) {
            if (!kinds.contains(kind.id))
                kinds << kind.id;
        }
    }
    return kinds;
}

QList<Wanted> wantedBy(const RoleSlot &role, const Organization &organization,
                       const QList<ProcedurePtr> &procedures, QDate today)
{
    QList<Wanted> wanted;
    const auto add = [&](What what, const WorkFilter &list) { wanted.append(Wanted{what, list}); };
    const auto waiting = [](const QStringList &kinds) {
        return PaperFilter{.kinds = kinds, .state = PaperFilter::State::Waiting};
    };
    const bool inTeam = role.kind == RoleKind::Coordinator || role.kind == RoleKind::Member;
    QueueFilter open, late, soon, unassigned;
    late.clock = QueueFilter::Clock::Late;
    soon.clock = QueueFilter::Clock::Soon;
    unassigned.unassigned = true;
    if (inTeam && organization.teams().size() > 1) // the only team has them all, assigned to it or not
        open.team = late.team = soon.team = role.group;
    switch (role.kind) {
    case RoleKind::Steering:
    case RoleKind::Accountable:
    case RoleKind::Head:
        add(What::Late, late);
        add(What::Soon, soon);
        add(What::Unassigned, unassigned);
        if (approvesAny(procedures))
            add(What::AwaitingSignature, PaperFilter{.state = PaperFilter::State::Mine});
        break;
    case RoleKind::Secretary:
        add(What::PapersWaiting, waiting(allKinds(procedures)));
        add(What::Dispositions, waiting({u"disposisi"_s}));
        add(What::MeetingsToday, ActivityFilter{.kind = u"meeting"_s, .first = today, .last = today});
        break;
    case RoleKind::Coordinator:
    case RoleKind::Member:
        add(What::Open, open);
        add(What::Late, late);
        add(What::Soon, soon);
        break;
    case RoleKind::Agent:
        add(What::Open, open);
        add(What::Late, late);
        break;
    }
    return wanted;
}

Result<QList<TeamLoad>> readTeam(Reader &reader, const Organization &organization, const QString &group)
{
    TRY_LET(const Workload load, queue::workload(reader));
    TRY_LET(const QList<Person> people, people::all(reader.db));
    QList<TeamLoad> team;
    for (const Person &person : people) {
        const bool inTeam = std::any_of(person.roles.begin(), person.roles.end(), [&](const QString &id) {
            const RoleSlot *slot = organization.role(id);
            return slot && slot->group == group;
        });
        if (person.active && inTeam)
            team << TeamLoad{person.name, load.byPerson.value(person.id), {.person = person.id}};
    }
    std::stable_sort(team.begin(), team.end(),
                     [](const TeamLoad &a, const TeamLoad &b) { return a.load.open > b.load.open; });
    TeamLoad nobodys{.list = {.withoutPerson = true}};
    if (organization.teams().size() > 1)
        nobodys.list.team = group;
    QueueFilter late = nobodys.list;
    late.clock = QueueFilter::Clock::Late;
    TRY_LET(nobodys.load.open, queue::count(reader, nobodys.list));
    TRY_LET(nobodys.load.late, queue::count(reader, late));
    return team << nobodys;
}

/// Tickets received in the seven days of the office up to a day.
Result<DutyFigure> receivedUntil(Reader &reader, QDate last, const QTimeZone &zone)
{
    QueueFilter received{.state = QueueFilter::State::All};
    received.receivedFrom = fromLocal(last.addDays(-6).startOfDay(zone));
    received.receivedUntil = fromLocal(last.addDays(1).startOfDay(zone));
    TRY_LET(const int n, queue::count(reader, received));
    return DutyFigure{n, received};
}

} // namespace

Result<PanelGlance> readGlance(Reader &reader, const RoleSlot &role)
{
    PanelGlance glance;
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    TRY_LET(const QList<ProcedurePtr> procedures, reader.definitions.procedures());
    const QDate today = toLocal(reader.now, organization->zone).date();
    for (const Wanted &wanted : wantedBy(role, *organization, procedures, today)) {
        TRY_LET(const int n, duties::count(reader, wanted.list));
        glance.figures << Glance{wanted.what, n, wanted.list};
    }
    const bool leads =
        role.kind == RoleKind::Head || role.kind == RoleKind::Steering || role.kind == RoleKind::Accountable;
    if (leads) {
        TRY_LET(const int decisions,
                decisions::count(reader, {.state = Decision::State::Open, .mine = true}));
        glance.figures << Glance{What::AwaitingDecision, decisions, {}};
        Trend trend;
        TRY_LET(trend.received, receivedUntil(reader, today, organization->zone));
        TRY_LET(trend.before, receivedUntil(reader, today.addDays(-7), organization->zone));
        glance.trend = trend;
    }
    if (role.kind == RoleKind::Coordinator) {
        TRY_LET(glance.team, readTeam(reader, *organization, role.group));
    }
    return glance;
}

} // namespace tanggap
