// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/roster.h"

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

QString Roster::titleOf(const QString &role) const
{
    if (const RoleSlot *slot = organization.role(role))
        return slot->title.in(currentLanguage());
    const auto flow = flowRoles.constFind(role);
    return flow == flowRoles.constEnd() ? role : flow->in(currentLanguage());
}

QString Roster::titlesOf(const QStringList &roles) const
{
    QStringList titles;
    for (const QString &role : roles)
        titles << titleOf(role);
    return titles.join(u", "_s);
}

const Person *Roster::person(PersonId id) const
{
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const Person &one) { return one.id == id; });
    return found == people.end() ? nullptr : &*found;
}

QList<Person> Roster::holdersOf(const QString &role) const
{
    QList<Person> holders;
    for (const Person &one : people) {
        if (one.active && one.roles.contains(role))
            holders << one;
    }
    return holders;
}

} // namespace tanggap
