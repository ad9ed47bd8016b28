// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/boardcolumn.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

bool BoardColumn::isSamePlace(const BoardColumn &other) const
{
    return view == other.view && team == other.team && person == other.person &&
           procedure == other.procedure && step == other.step;
}

bool BoardColumn::holds(const QueueEntry &entry) const
{
    switch (view) {
    case BoardView::Teams:
        return entry.team == team;
    case BoardView::People:
        return entry.person == person;
    case BoardView::Steps:
        return entry.procedure == procedure && entry.step == step;
    }
    return false;
}

QueueFilter BoardColumn::filter() const
{
    QueueFilter filter;
    filter.team = team;
    filter.person = person;
    filter.procedure = procedure;
    filter.step = step;
    filter.unassigned = view == BoardView::Teams && team.isEmpty();
    filter.withoutPerson = view == BoardView::People && !person.isValid();
    return filter;
}

void BoardColumn::take(const Workload &workload)
{
    switch (view) {
    case BoardView::Teams:
        load = workload.byTeam.value(team);
        break;
    case BoardView::People:
        load = workload.byPerson.value(person);
        break;
    case BoardView::Steps:
        load = workload.byStep.value({procedure, step});
        break;
    }
}

QString teamName(const Organization &organization, const QString &team)
{
    const Group *group = organization.group(team);
    if (!group)
        return team;
    const Localized &name = group->shortName.isEmpty() ? group->name : group->shortName;
    return name.in(currentLanguage());
}

QStringList teamsOf(const Organization &organization, const QStringList &roles)
{
    QStringList found;
    for (const QString &team : organization.teams()) {
        for (const QString &id : roles) {
            const RoleSlot *role = organization.role(id);
            if (role && role->group == team && !found.contains(team))
                found << team;
        }
    }
    return found;
}

QList<BoardColumn> columnsByTeam(const Organization &organization)
{
    QList<BoardColumn> columns;
    columns << BoardColumn{.view = BoardView::Teams,
                           .name = QCoreApplication::translate("tanggap::BoardModel", "Unassigned")};
    for (const QString &team : organization.teams())
        columns << BoardColumn{.view = BoardView::Teams,
                               .team = team,
                               .name = teamName(organization, team),
                               .capacity = organization.group(team)->capacity};
    return columns;
}

BoardColumn columnOfPerson(const Organization &organization, PersonId person, const QString &name,
                           const QStringList &teams)
{
    QStringList names;
    for (const QString &team : teams)
        names << teamName(organization, team);
    return {.view = BoardView::People,
            .person = person,
            .teams = teams,
            .name = name,
            .remark = names.size() == organization.teams().size() && names.size() > 1
                          ? QCoreApplication::translate("tanggap::BoardModel", "every team")
                          : names.join(u", "_s)};
}

} // namespace tanggap
