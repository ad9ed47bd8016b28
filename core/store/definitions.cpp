// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/definitions.h"

#include "org/capability.h"
#include "procedure/organizationpatch.h"
#include "procedure/procedurefile.h"
#include "store/people.h"
#include "store/presence.h"
#include "store/settings.h"

#include <QMap>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

void Definitions::refresh()
{
    const qint64 version = m_db.dataVersion();
    if (version == m_dataVersion)
        return;
    // Another connection wrote something: mostly a ticket, which leaves all of this as it is.
    const auto heads =
        m_db.value(u"SELECT sum(position) FROM head WHERE stream IN ('organization', 'accounts')"_s);
    if (!heads || heads->toLongLong() != m_heads)
        clear();
    m_heads = heads ? heads->toLongLong() : -1;
    m_dataVersion = version;
}

void Definitions::clear()
{
    m_organization.reset();
    m_active.clear();
    m_kinds.reset();
    m_settings.reset();
    m_actors.clear();
}

Result<OrganizationPtr> Definitions::organization()
{
    if (m_organization)
        return m_organization;
    TRY_LET(Statement * row, m_db.run(u"SELECT name, version, body FROM definition "
                                      "WHERE kind = 'organization' AND active = 1"_s));
    if (!row->next())
        return fail(ErrorCode::NotFound, Core::tr("The database holds no organization yet."));
    const QString name = row->value(0).toString();
    m_organizationVersion = row->value(1).toInt();
    const QByteArray body = row->value(2).toString().toUtf8();
    row->finish();
    Reading<Organization> read = readOrganization(body, name, Checks::WithoutPlaces);
    if (!read.ok())
        return fail(ErrorCode::Internal, Core::tr("The organization in the database cannot be read."),
                    textOf(read.findings));
    TRY_LET(const auto changed, settings());
    for (Group &group : read.value->groups) {
        if (const auto given = changed.constFind(u"capacity/"_s + group.id); given != changed.constEnd())
            group.capacity = given->toInt();
    }
    m_organization = std::make_shared<const Organization>(std::move(*read.value));
    return m_organization;
}

Result<int> Definitions::organizationVersion()
{
    TRY(organization());
    return m_organizationVersion;
}

Result<ProcedurePtr> Definitions::procedure(const QString &name, int version)
{
    const QString key = name + u'/' + QString::number(version);
    if (const auto known = m_procedures.constFind(key); known != m_procedures.constEnd())
        return *known;
    TRY_LET(const QVariant body, m_db.value(u"SELECT body FROM definition WHERE kind = 'procedure' "
                                            "AND name = :name AND version = :version"_s,
                                            {{":name"_L1, name}, {":version"_L1, version}}));
    if (body.isNull())
        return fail(ErrorCode::NotFound, Core::tr("The database holds no procedure “%1”.").arg(name));
    Reading<Procedure> read = readProcedure(body.toString().toUtf8(), name);
    if (!read.ok())
        return fail(ErrorCode::Internal,
                    Core::tr("The procedure “%1” in the database cannot be read.").arg(name),
                    textOf(read.findings));
    return m_procedures[key] = std::make_shared<const Procedure>(std::move(*read.value));
}

Result<int> Definitions::activeVersion(const QString &procedure)
{
    if (m_active.isEmpty()) {
        TRY_LET(Statement * rows,
                m_db.run(u"SELECT name, version FROM definition WHERE kind = 'procedure' AND active = 1"_s));
        while (rows->next())
            m_active.insert(rows->value(0).toString(), rows->value(1).toInt());
        rows->finish();
    }
    const auto found = m_active.constFind(procedure);
    if (found == m_active.constEnd())
        return fail(ErrorCode::Invalid, Core::tr("There is no procedure “%1” here.").arg(procedure));
    return *found;
}

Result<ProcedurePtr> Definitions::procedure(const QString &name)
{
    TRY_LET(const int version, activeVersion(name));
    return procedure(name, version);
}

Result<QList<ProcedurePtr>> Definitions::procedures()
{
    TRY_LET(const OrganizationPtr org, organization());
    QList<ProcedurePtr> inForce;
    for (const QString &id : org->procedures) {
        if (!activeVersion(id))
            continue; // named by the organization, and not loaded yet
        TRY_LET(const ProcedurePtr one, procedure(id));
        inForce << one;
    }
    return inForce;
}

namespace
{

Result<ActivityKindPtr> kindFrom(const QByteArray &body, const QString &name, int version)
{
    Reading<ActivityKind> read = readActivityKind(body, name);
    if (!read.ok())
        return fail(ErrorCode::Internal, Core::tr("The kind of activity “%1” cannot be read.").arg(name),
                    textOf(read.findings));
    read.value->version = version;
    return std::make_shared<const ActivityKind>(std::move(*read.value));
}

} // namespace

Result<ActivityKindPtr> Definitions::activityKind(const QString &name, int version)
{
    const QString key = name + u'/' + QString::number(version);
    if (const auto known = m_kindVersions.constFind(key); known != m_kindVersions.constEnd())
        return *known;
    TRY_LET(const QVariant body, m_db.value(u"SELECT body FROM definition WHERE kind = 'activity' "
                                            "AND name = :name AND version = :version"_s,
                                            {{":name"_L1, name}, {":version"_L1, version}}));
    if (body.isNull())
        return fail(ErrorCode::NotFound, Core::tr("There is no kind of activity “%1”.").arg(name));
    TRY_LET(const ActivityKindPtr kind, kindFrom(body.toString().toUtf8(), name, version));
    return m_kindVersions[key] = kind;
}

Result<QList<ActivityKindPtr>> Definitions::activityKinds()
{
    if (m_kinds)
        return *m_kinds;
    QMap<QString, int> inForce;
    for (const QString &id : shippedActivityKinds())
        inForce.insert(id, 0);
    TRY_LET(Statement * rows,
            m_db.run(u"SELECT name, version FROM definition WHERE kind = 'activity' AND active = 1"_s));
    while (rows->next())
        inForce.insert(rows->value(0).toString(), rows->value(1).toInt());
    rows->finish();
    QList<ActivityKindPtr> kinds;
    for (auto it = inForce.begin(); it != inForce.end(); ++it) {
        TRY_LET(const ActivityKindPtr kind,
                *it > 0 ? activityKind(it.key(), *it) : kindFrom(shippedActivityKind(it.key()), it.key(), 0));
        kinds << kind;
    }
    m_kinds = kinds;
    return kinds;
}

Result<ActivityKindPtr> Definitions::activityKind(const QString &name)
{
    TRY_LET(const QList<ActivityKindPtr> kinds, activityKinds());
    for (const ActivityKindPtr &kind : kinds) {
        if (kind->id == name)
            return kind;
    }
    return fail(ErrorCode::Invalid, Core::tr("There is no kind of activity “%1”.").arg(name));
}

Result<QHash<QString, QString>> Definitions::settings()
{
    if (m_settings)
        return *m_settings;
    TRY_LET(Statement * rows, m_db.run(u"SELECT name, value FROM setting"_s));
    m_settings.emplace();
    while (rows->next())
        m_settings->insert(rows->value(0).toString(), rows->value(1).toString());
    rows->finish();
    return *m_settings;
}

Result<QString> Definitions::installation()
{
    TRY_LET(const QVariant id, m_db.value(u"SELECT value FROM meta WHERE key = 'installation'"_s));
    return id.toString();
}

Result<QString> Definitions::setting(const QString &name, const QString &fallback)
{
    TRY_LET(const auto all, settings());
    return all.value(name, fallback);
}

Result<QByteArray> Definitions::crest()
{
    TRY_LET(const QString text, setting(settings::Crest));
    return QByteArray::fromBase64(text.toLatin1());
}

Result<QHash<QString, QStringList>> Definitions::flowRoleOverrides(const QString &procedure)
{
    TRY_LET(const auto all, settings());
    const QString prefix = u"flow_role/"_s + procedure + u'/';
    QHash<QString, QStringList> result;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key().startsWith(prefix))
            result.insert(it.key().mid(prefix.size()), it.value().split(u' ', Qt::SkipEmptyParts));
    }
    return result;
}

Result<QHash<QString, QString>> Definitions::routeOverrides(const QString &procedure)
{
    TRY_LET(const auto all, settings());
    const QString prefix = u"route/"_s + procedure + u'/';
    QHash<QString, QString> result;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key().startsWith(prefix))
            result.insert(it.key().mid(prefix.size()), it.value());
    }
    return result;
}

Result<QHash<QString, bool>> Definitions::clockSwitches(const QString &procedure)
{
    TRY_LET(const auto all, settings());
    const QString prefix = u"clock/"_s + procedure + u'/';
    QHash<QString, bool> result;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key().startsWith(prefix))
            result.insert(it.key().mid(prefix.size()), it.value() == "on"_L1);
    }
    return result;
}

Result<Actor> Definitions::actor(const QString &login, Instant now)
{
    if (const auto known = m_actors.constFind(login);
        known != m_actors.constEnd() && known->from <= now && now < known->until)
        return known->actor;
    TRY_LET(const Known found, read(login, now));
    return m_actors.insert(login, found)->actor;
}

Result<Definitions::Known> Definitions::read(const QString &login, Instant now)
{
    TRY_LET(const OrganizationPtr org, organization());
    TRY_LET(Statement * row,
            m_db.run(u"SELECT person_id, must_change FROM account WHERE login = :login AND active = 1"_s,
                     {{":login"_L1, login}}));
    const bool open = row->next();
    const PersonId id{open ? row->integer(0) : 0};
    const bool mustChange = open && row->value(1).toBool();
    row->finish();
    const auto unknown = [&] {
        return fail(ErrorCode::Denied, Core::tr("There is no active account “%1”.").arg(login));
    };
    if (!open)
        return unknown();
    TRY_LET(Person person, people::person(m_db, id));
    if (!person.active)
        return unknown();
    if (!person.isInOffice(toLocal(now, org->zone).date()))
        return fail(ErrorCode::Denied,
                    Core::tr("%1 is not in office today, by the roster.").arg(person.name));
    Known known{.from = Instant::min(), .until = Instant::max()};
    const auto changesAt = [&](Instant moment) {
        if (moment <= now)
            known.from = std::max(known.from, moment);
        else
            known.until = std::min(known.until, moment);
    };
    if (person.officeFrom.isValid())
        changesAt(fromLocal(person.officeFrom.startOfDay(org->zone)));
    if (person.officeUntil.isValid())
        changesAt(fromLocal(person.officeUntil.addDays(1).startOfDay(org->zone)));
    TRY_LET(const QList<Presence> presences, presence::ofPerson(m_db, id));
    for (const Presence &one : presences) {
        if (one.sort != Presence::Sort::Acting)
            continue;
        changesAt(one.begins);
        if (one.ends)
            changesAt(*one.ends);
    }
    person.roles = rolesAt(presences, person, now);
    TRY_LET(known.actor, actor(person, login));
    known.actor.mustChangePassword = mustChange;
    return known;
}

Result<Actor> Definitions::actor(const Person &person, const QString &login)
{
    TRY_LET(const OrganizationPtr org, organization());
    Actor actor = actorFor(person, login, *org);
    TRY(addFlowRoleCapabilities(actor, *org));
    return actor;
}

/// Somebody named to a flow role itself (a helpdesk without an office in the team) may do what all its usual
/// holders may.
Result<> Definitions::addFlowRoleCapabilities(Actor &actor, const Organization &organization)
{
    TRY_LET(const QList<ProcedurePtr> inForce, procedures());
    for (const ProcedurePtr &one : inForce) {
        TRY_LET(const auto overrides, flowRoleOverrides(one->id));
        for (const FlowRole &flowRole : one->flowRoles) {
            if (!actor.roles.contains(flowRole.id) || organization.role(flowRole.id))
                continue;
            const QStringList holders = overrides.value(flowRole.id, flowRole.roles);
            QSet<QString> common;
            for (qsizetype i = 0; i < holders.size(); ++i) {
                const RoleSlot *role = organization.role(holders.at(i));
                const QStringList may = role ? role->capabilities : QStringList();
                const QSet<QString> these(may.begin(), may.end());
                common = i == 0 ? these : common & these;
            }
            actor.capabilities |= common;
        }
    }
    return {};
}

Actor actorFor(const Person &person, const QString &login, const Organization &organization)
{
    Actor actor;
    actor.person = person.id;
    actor.name = login;
    actor.displayName = person.name;
    actor.roles = person.roles;
    actor.agency = person.agency;
    for (const QString &id : person.roles) {
        const RoleSlot *role = organization.role(id);
        if (!role)
            continue;
        for (const QString &capability : role->capabilities) {
            if (role->kind != RoleKind::Agent || capability != capability::SeeAll)
                actor.capabilities.insert(capability);
        }
        const Group *group = organization.group(role->group);
        if (group && group->team && !actor.teams.contains(group->id))
            actor.teams << group->id;
    }
    return actor;
}

} // namespace tanggap
