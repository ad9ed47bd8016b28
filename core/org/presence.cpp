// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "org/presence.h"

#include "base/names.h"

#include <algorithm>

namespace tanggap
{

namespace
{

constexpr Named<Presence::Sort> sorts[] = {
    {"duty", Presence::Sort::OnDuty}, {"away", Presence::Sort::Away}, {"acting", Presence::Sort::Acting}};

constexpr Named<Presence::Manner> manners[] = {
    {"plt", Presence::Manner::Plt}, {"plh", Presence::Manner::Plh}, {"an", Presence::Manner::OnBehalf}};

constexpr Named<Presence::Manner> prefixes[] = {
    {"Plt.", Presence::Manner::Plt}, {"Plh.", Presence::Manner::Plh}, {"a.n.", Presence::Manner::OnBehalf}};

} // namespace

QString toName(Presence::Sort sort)
{
    return nameIn(sorts, sort);
}

std::optional<Presence::Sort> presenceSortFrom(const QString &name)
{
    return valueIn(sorts, name);
}

QString toName(Presence::Manner manner)
{
    return nameIn(manners, manner);
}

std::optional<Presence::Manner> mannerFrom(const QString &name)
{
    return valueIn(manners, name);
}

QString prefixOf(Presence::Manner manner)
{
    return nameIn(prefixes, manner);
}

const Presence *awayAt(const QList<Presence> &presences, PersonId person, Instant at)
{
    const auto found = std::find_if(presences.begin(), presences.end(), [&](const Presence &one) {
        return one.sort == Presence::Sort::Away && one.person == person && one.covers(at);
    });
    return found == presences.end() ? nullptr : &*found;
}

QStringList rolesAt(const QList<Presence> &presences, const Person &person, Instant at)
{
    QStringList roles = person.roles;
    for (const Presence &one : presences) {
        if (one.sort == Presence::Sort::Acting && one.person == person.id && one.covers(at) &&
            !roles.contains(one.role))
            roles << one.role;
    }
    return roles;
}

QList<Person> onDutyAt(const QList<Presence> &presences, const QList<Person> &roster, Instant at,
                       const QTimeZone &zone)
{
    QList<Presence> duties;
    std::copy_if(presences.begin(), presences.end(), std::back_inserter(duties), [&](const Presence &one) {
        return one.sort == Presence::Sort::OnDuty && one.covers(at) && !awayAt(presences, one.person, at);
    });
    std::stable_sort(duties.begin(), duties.end(),
                     [](const Presence &a, const Presence &b) { return a.begins < b.begins; });
    QList<Person> people;
    for (const Presence &one : std::as_const(duties)) {
        const auto is = [&](const Person &person) { return person.id == one.person; };
        const auto found = std::find_if(roster.begin(), roster.end(), is);
        if (found != roster.end() && found->isInOffice(toLocal(at, zone).date()) &&
            std::none_of(people.begin(), people.end(), is))
            people << *found;
    }
    return people;
}

} // namespace tanggap
