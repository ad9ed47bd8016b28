// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/localized.h"
#include "base/names.h"
#include "org/organization.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tanggap
{

struct ActivityChoice
{
    QString id;
    Localized label;
    bool operator==(const ActivityChoice &) const = default;
};

/// What a kind of activity asks for. Values are texts: a day is ISO, a flag "yes" or empty, people, systems
/// and agencies their numbers, rows what fieldrows says.
struct ActivityField
{
    enum class Type { Line, Text, Date, Number, Choice, Flag, Person, System, Agency, Rows };

    QString id;
    Localized label;
    Type type = Type::Line;
    bool required = false;
    bool derived = false; ///< worked out by the desk
    std::optional<int> least, most;
    QList<ActivityChoice> choices;
    QList<ActivityField> columns; ///< of rows
    bool operator==(const ActivityField &) const = default;

    const ActivityChoice *choice(const QString &choiceId) const;
    const ActivityField *column(const QString &columnId) const;
};

struct ActivityState
{
    QString id;
    Localized name;
    bool done = false;  ///< counts as done
    bool due = true;    ///< its day falls due in this state
    QStringList needs;  ///< ActivityField::id
    QStringList after;  ///< ActivityState::id it can be reached from; empty: from any
    QList<RoleKind> by; ///< who may set it; empty: whoever may record
    /// Values of fields, and of columns as "FIELD.COLUMN", with which it cannot be reached.
    QHash<QString, QStringList> forbids;
    bool operator==(const ActivityState &) const = default;
};

/// When an entry falls due: by a day, and anew so long after it was done.
struct DueRule
{
    QString by; ///< "day", "until" or a date field; empty: by none
    int days = 0;
    int months = 0;
    QString daysBy;   ///< number field
    QStringList same; ///< ActivityField::id that tell one repetition from another, beside what it is about
    bool operator==(const DueRule &) const = default;

    bool repeats() const { return days > 0 || months > 0 || !daysBy.isEmpty(); }
};

/// A level derived from the product of two numbers.
struct ActivityMatrix
{
    struct Band
    {
        int from = 0;
        QString choice;
        bool operator==(const Band &) const = default;
    };
    QString across, up, level; ///< ActivityField::id
    QList<Band> bands;         ///< rising
    bool operator==(const ActivityMatrix &) const = default;

    QString levelOf(int product) const;
};

/// One kind of work that is no ticket, as data (resources/activities).
struct ActivityKind
{
    enum class Sees { Team, Group };
    enum class Ask { Until, People, System, Agency, Result };
    /// What can be printed of an entry: the sheet with all of it, and of some kinds more.
    enum class Paper { Record, Invitation, Attendance, Minutes, Certificate };

    QString id;
    int version = 0; ///< of the database; 0: shipped, not taken in yet
    Localized name;
    QString icon;
    Sees sees = Sees::Team;
    bool followUps = false;
    QList<Ask> asks;
    QList<Paper> papers; ///< beside the record
    QList<ActivityState> states;
    QList<ActivityField> fields;
    DueRule due;
    std::optional<ActivityMatrix> matrix;
    bool operator==(const ActivityKind &) const = default;

    const ActivityState *state(const QString &stateId) const;
    const ActivityField *field(const QString &fieldId) const;
    /// The first state that counts as done; null where there is none.
    const ActivityState *doneState() const;
};

inline constexpr Named<ActivityKind::Paper> ActivityPapers[] = {
    {"record", ActivityKind::Paper::Record},
    {"invitation", ActivityKind::Paper::Invitation},
    {"attendance", ActivityKind::Paper::Attendance},
    {"minutes", ActivityKind::Paper::Minutes},
    {"certificate", ActivityKind::Paper::Certificate}};

inline QString toName(ActivityKind::Paper paper)
{
    return nameIn(ActivityPapers, paper);
}

} // namespace tanggap
