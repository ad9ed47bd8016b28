// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/candidates.h"
#include "org/organization.h"
#include "store/queue.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tanggap
{

enum class BoardView { Teams, People, Steps };

/// A column of the board, and with it a place that a ticket can be moved to.
struct BoardColumn
{
    BoardView view = BoardView::Teams;
    QString team;      ///< Teams: Group::id; empty: no team yet
    PersonId person;   ///< People: invalid: given to nobody yet
    QStringList teams; ///< People: Group::id where the person works, in printed order
    QString procedure; ///< Steps
    QString step;      ///< Steps: Step::id
    QString name;      ///< in the language of the window
    QString remark;    ///< what is to be known of a person and their teams, a step's number
    QString absence;   ///< People: "away until 3 Dec, stand-in: Nama"; empty: there
    bool onDuty = false;
    QStringList qualifications; ///< People: as Person::qualifications
    Load load;
    int capacity = 0; ///< open tickets it can carry; 0 = not said

    bool operator==(const BoardColumn &) const = default;

    bool isUnassigned() const { return view != BoardView::Steps && team.isEmpty() && !person.isValid(); }
    bool isFull() const { return capacity > 0 && load.open >= capacity; }
    /// The same place, whatever lies in it and in whatever language.
    bool isSamePlace(const BoardColumn &other) const;
    bool holds(const QueueEntry &entry) const;
    /// What the queue shows of it.
    QueueFilter filter() const;
    void take(const Workload &workload);
};

/// "Application" in the language of the window; the id when the organization has no such group.
QString teamName(const Organization &organization, const QString &team);

/// One column per team, the unassigned ones first. Loads are still to be taken.
QList<BoardColumn> columnsByTeam(const Organization &organization);
/// As somebody stands at `now`.
BoardColumn columnOfPerson(const Organization &organization, const desk::Candidate &candidate, Instant now);

} // namespace tanggap
