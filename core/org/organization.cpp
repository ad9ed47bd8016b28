// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "org/organization.h"

#include <algorithm>

namespace tanggap
{

namespace
{

template <class T>
const T *byId(const QList<T> &items, const QString &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const T &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Group *Organization::group(const QString &groupId) const
{
    return byId(groups, groupId);
}

const RoleSlot *Organization::role(const QString &roleId) const
{
    return byId(roles, roleId);
}

const AgendaBook *Organization::agendaBook(AgendaDirection direction) const
{
    const auto found = std::find_if(agendaBooks.begin(), agendaBooks.end(),
                                    [&](const AgendaBook &book) { return book.direction == direction; });
    return found == agendaBooks.end() ? nullptr : &*found;
}

const Duty *Organization::duty(const QString &dutyId) const
{
    const Duty *printed = byId(duties, dutyId);
    return printed ? printed : byId(keeps, dutyId);
}

const Service *Organization::service(const QString &serviceId) const
{
    return byId(services, serviceId);
}

const RoleSlot *Organization::leadOf(const QString &groupId) const
{
    const auto found = std::find_if(roles.begin(), roles.end(), [&](const RoleSlot &one) {
        return one.group == groupId && one.kind != RoleKind::Member && one.kind != RoleKind::Agent;
    });
    return found == roles.end() ? nullptr : &*found;
}

QString Organization::groupOf(const QStringList &roleIds, const QString &preferred) const
{
    QStringList led, joined;
    for (const RoleSlot &one : roles) {
        if (!roleIds.contains(one.id))
            continue;
        joined << one.group;
        if (leadOf(one.group) == &one)
            led << one.group;
    }
    const QStringList &groupIds = led.isEmpty() ? joined : led;
    return groupIds.contains(preferred) ? preferred : groupIds.value(0);
}

Signatory Organization::signatoryOf(const RoleSlot &role) const
{
    const auto found = std::find_if(signatories.begin(), signatories.end(),
                                    [&](const Signatory &one) { return one.role == role.id; });
    return found == signatories.end() ? Signatory{.id = {}, .role = role.id, .office = role.title} : *found;
}

Signatory Organization::head() const
{
    const auto found = std::find_if(roles.begin(), roles.end(),
                                    [](const RoleSlot &one) { return one.kind == RoleKind::Head; });
    return found == roles.end() ? Signatory() : signatoryOf(*found);
}

QList<Duty> Organization::dutiesOf(const QString &roleId) const
{
    QList<Duty> result;
    std::copy_if(duties.begin(), duties.end(), std::back_inserter(result),
                 [&](const Duty &duty) { return duty.role == roleId; });
    return result;
}

QList<Duty> Organization::keptBy(const QString &roleId) const
{
    QList<Duty> result;
    std::copy_if(keeps.begin(), keeps.end(), std::back_inserter(result),
                 [&](const Duty &duty) { return duty.isHeldBy(roleId); });
    return result;
}

QStringList Organization::teams() const
{
    QStringList result;
    for (const Group &one : groups) {
        if (one.team)
            result << one.id;
    }
    return result;
}

QStringList Organization::teamsOf(const QStringList &roleIds) const
{
    QStringList found;
    for (const QString &team : teams()) {
        const bool works = std::any_of(roleIds.begin(), roleIds.end(), [&](const QString &roleId) {
            const RoleSlot *slot = role(roleId);
            return slot && slot->group == team;
        });
        if (works)
            found << team;
    }
    return found;
}

} // namespace tanggap
