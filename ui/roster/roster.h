// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/organization.h"
#include "org/person.h"
#include "org/register.h"
#include "store/people.h"
#include "store/presence.h"

namespace tanggap
{

/// What the pages about people show, read at once.
struct Roster
{
    Organization organization;
    QHash<QString, Localized> flowRoles; ///< titles of flow roles, which people of a drill hold as such
    QList<Person> people;
    QList<AccountLine> accounts;
    QList<Agency> agencies;
    QList<Presence> presences;       ///< of the last month and the coming year, by when they begin
    QList<ShiftNote> shiftNotes;     ///< the newest first
    QList<Localized> qualifications; ///< that the procedures in force ask for, each once

    /// In the window's language; the id where nothing is known of it.
    QString titleOf(const QString &role) const;
    QString titlesOf(const QStringList &roles) const;
    const Person *person(PersonId id) const;
    /// Active people in a role slot.
    QList<Person> holdersOf(const QString &role) const;
};

} // namespace tanggap
