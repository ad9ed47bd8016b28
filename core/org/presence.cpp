// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "org/presence.h"

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

QString toName(Presence::Sort sort)
{
    switch (sort) {
    case Presence::Sort::OnDuty:
        return u"duty"_s;
    case Presence::Sort::Away:
        return u"away"_s;
    case Presence::Sort::Acting:
        break;
    }
    return u"acting"_s;
}

std::optional<Presence::Sort> presenceSortFrom(const QString &name)
{
    for (const auto sort : {Presence::Sort::OnDuty, Presence::Sort::Away, Presence::Sort::Acting}) {
        if (toName(sort) == name)
            return sort;
    }
    return {};
}

QString toName(Presence::Manner manner)
{
    switch (manner) {
    case Presence::Manner::Plt:
        return u"plt"_s;
    case Presence::Manner::Plh:
        return u"plh"_s;
    case Presence::Manner::OnBehalf:
        break;
    }
    return u"an"_s;
}

std::optional<Presence::Manner> mannerFrom(const QString &name)
{
    for (const auto manner : {Presence::Manner::Plt, Presence::Manner::Plh, Presence::Manner::OnBehalf}) {
        if (toName(manner) == name)
            return manner;
    }
    return {};
}

QString prefixOf(Presence::Manner manner)
{
    switch (manner) {
    case Presence::Manner::Plt:
        return u"Plt."_s;
    case Presence::Manner::Plh:
        return u"Plh."_s;
    case Presence::Manner::OnBehalf:
        break;
    }
    return u"a.n."_s;
}

const Presence *awayAt(const QList<Presence> &presences, PersonId person, Instant at)
{
    const auto found = std::find_if(presences.begin(), presences.end(), [&](const Presence &one) {
        return one.sort == Presence::Sort::Away && one.person == person && one.covers(at);
    });
    return found == presences.end() ? nullptr : &*found;
}

QList<PersonId> onDutyAt(const QList<Presence> &presences, Instant at)
{
    QList<Presence> duties;
    std::copy_if(presences.begin(), presences.end(), std::back_inserter(duties), [&](const Presence &one) {
        return one.sort == Presence::Sort::OnDuty && one.covers(at) && !awayAt(presences, one.person, at);
    });
    std::stable_sort(duties.begin(), duties.end(),
                     [](const Presence &a, const Presence &b) { return a.begins < b.begins; });
    QList<PersonId> people;
    for (const Presence &one : std::as_const(duties)) {
        if (!people.contains(one.person))
            people << one.person;
    }
    return people;
}

} // namespace tanggap
