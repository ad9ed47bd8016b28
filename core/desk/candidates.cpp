// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/candidates.h"

#include "store/people.h"
#include "store/presence.h"

#include <algorithm>
#include <tuple>

namespace tanggap::desk
{

QList<Candidate> bestFirst(QList<Candidate> candidates)
{
    const auto rank = [](const Candidate &c) {
        return std::tuple(c.away.has_value(), !c.lacks.isEmpty(), !c.onDuty, c.load.late, c.load.open);
    };
    std::stable_sort(candidates.begin(), candidates.end(), [&](const Candidate &a, const Candidate &b) {
        const auto left = rank(a), right = rank(b);
        return left != right ? left < right : a.person.name.localeAwareCompare(b.person.name) < 0;
    });
    return candidates;
}

QStringList lackingQualifications(const Person &person, const QList<Localized> &asked)
{
    QStringList lacking;
    for (const Localized &one : asked) {
        if (!person.qualifications.contains(one.id))
            lacking << one.id;
    }
    return lacking;
}

Result<QList<Candidate>> candidates(Reader &reader, const QString &team, const QList<Localized> &asked)
{
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    TRY_LET(const QList<Person> people, people::allAt(reader.db, reader.now));
    TRY_LET(const QList<Presence> present, presence::at(reader.db, reader.now));
    TRY_LET(const Workload load, queue::workload(reader));
    const QList<Person> onDuty = onDutyAt(present, people, reader.now, organization->zone);
    const QDate today = toLocal(reader.now, organization->zone).date();
    QList<Candidate> found;
    for (const Person &person : people) {
        const QStringList teams = organization->teamsOf(person.roles);
        if (!person.isInOffice(today) || (team.isEmpty() ? teams.isEmpty() : !teams.contains(team)))
            continue;
        Candidate one{.person = person,
                      .load = load.byPerson.value(person.id),
                      .onDuty = onDuty.contains(person),
                      .lacks = lackingQualifications(person, asked)};
        if (const Presence *away = awayAt(present, person.id, reader.now)) {
            one.away = *away;
            const auto standIn = std::find_if(people.begin(), people.end(),
                                              [&](const Person &other) { return other.id == away->standIn; });
            if (standIn != people.end())
                one.standIn = standIn->name;
        }
        found << one;
    }
    return bestFirst(std::move(found));
}

} // namespace tanggap::desk
