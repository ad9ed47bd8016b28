// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/boardcolumn.h"

#include "ui/presence/presencewords.h"

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

BoardColumn columnOfPerson(const Organization &organization, const desk::Candidate &candidate, Instant now)
{
    const Person &person = candidate.person;
    BoardColumn column{.view = BoardView::People,
                       .person = person.id,
                       .teams = organization.teamsOf(person.roles),
                       .name = person.name,
                       .onDuty = candidate.onDuty,
                       .qualifications = person.qualifications,
                       .load = candidate.load};
    QStringList remarks;
    if (candidate.away) {
        column.absence = presencewords::absence(*candidate.away, candidate.standIn, now, organization.zone);
        remarks << column.absence;
    }
    if (column.onDuty)
        remarks << QCoreApplication::translate("tanggap::BoardModel", "on duty");
    QStringList names;
    for (const QString &team : std::as_const(column.teams))
        names << teamName(organization, team);
    remarks << (names.size() == organization.teams().size() && names.size() > 1
                    ? QCoreApplication::translate("tanggap::BoardModel", "every team")
                    : names.join(u", "_s));
    column.remark = remarks.join(u" · "_s);
    return column;
}

} // namespace tanggap
