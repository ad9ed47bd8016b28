// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/register.h"

#include "base/text.h"
#include "desk/accounts.h"
#include "desk/keepclocks.h"
#include "org/capability.h"
#include "store/people.h"
#include "store/registers.h"
#include "store/settings.h"
#include "store/tickets.h"

#include <QSet>

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<> line(QString &text, const QString &field)
{
    TRY_LET(text, cleanLine(text, 1000, field));
    return {};
}

Result<> append(Tx &tx, const QString &stream, const QString &kind, const QJsonObject &facts)
{
    TRY(tx.append({.stream = stream, .kind = kind, .happened = tx.now(), .facts = facts}));
    return {};
}

Result<> checkClass(Tx &tx, const QString &systemClass)
{
    if (systemClass.isEmpty())
        return {};
    TRY_LET(const QList<ProcedurePtr> procedures, tx.definitions().procedures());
    for (const ProcedurePtr &procedure : procedures) {
        if (procedure->systemClass(systemClass))
            return {};
    }
    return fail(ErrorCode::Invalid, Core::tr("No procedure has a class “%1”.").arg(systemClass));
}

/// Roles are slots of the organization or flow roles of a procedure in force.
Result<> checkRoles(Tx &tx, const QStringList &roles)
{
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    TRY_LET(const QList<ProcedurePtr> procedures, tx.definitions().procedures());
    QSet<QString> known;
    for (const RoleSlot &role : organization->roles)
        known.insert(role.id);
    for (const ProcedurePtr &procedure : procedures) {
        for (const FlowRole &role : procedure->flowRoles)
            known.insert(role.id);
    }
    for (const QString &role : roles) {
        if (!known.contains(role))
            return fail(ErrorCode::Invalid, Core::tr("The organization has no role “%1”.").arg(role));
    }
    return {};
}

/// Writes one system without journaling; the caller appends the event, then settles the clocks of the systems
/// in `marked`, which are vital now or no longer.
Result<SystemId> put(Tx &tx, ElectronicSystem system, QList<SystemId> &marked)
{
    TRY(line(system.name, Core::tr("Name")));
    TRY(line(system.url, Core::tr("Address")));
    TRY(line(system.agency, Core::tr("Owner agency")));
    TRY(line(system.contactName, Core::tr("Contact")));
    TRY(line(system.contactPhone, Core::tr("Phone")));
    TRY(line(system.contactEmail, Core::tr("E-mail")));
    TRY_LET(system.description, cleanText(system.description, 100'000, Core::tr("Description")));
    if (system.name.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("An electronic system needs a name."));
    TRY(checkClass(tx, system.systemClass));
    if (!system.id.isValid())
        return registers::insertSystem(tx, system);
    TRY_LET(ElectronicSystem before, registers::system(tx.db(), tx.actor(), system.id));
    if (before.vital != system.vital)
        marked << system.id;
    before.version = system.version;
    TRY(registers::updateSystem(tx, before, system));
    return system.id;
}

Result<> settleTicketsOf(Tx &tx, const QList<SystemId> &marked)
{
    for (const SystemId system : marked) {
        TRY_LET(const QList<TicketId> open, tickets::openOfSystem(tx.db(), system));
        TRY(settleClocks(tx, open, u"clocks.settled"_s));
    }
    return {};
}

/// Writes one agency without journaling; `all` is the register as it is.
Result<AgencyId> put(Tx &tx, Agency agency, const QList<Agency> &all)
{
    TRY(line(agency.name, Core::tr("Name")));
    TRY(line(agency.address, Core::tr("Address")));
    TRY(line(agency.phone, Core::tr("Phone")));
    TRY(line(agency.email, Core::tr("E-mail")));
    TRY(line(agency.headOffice, Core::tr("Office of its head")));
    if (agency.name.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("An agency needs a name."));
    if (!agency.id.isValid())
        return registers::insertAgency(tx, agency);
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Agency &one) { return one.id == agency.id; });
    if (found == all.end())
        return fail(ErrorCode::NotFound, Core::tr("This agency is not in the register."));
    Agency before = *found;
    before.version = agency.version;
    TRY(registers::updateAgency(tx, before, agency));
    return agency.id;
}

} // namespace

Result<AgencyId> saveAgency(Tx &tx, const Agency &agency)
{
    TRY(require(tx, capability::Registers));
    TRY_LET(const QList<Agency> all, registers::agencies(tx.db(), tx.actor()));
    TRY_LET(const AgencyId id, put(tx, agency, all));
    TRY(append(tx, u"registers"_s, u"agency.saved"_s, {{u"name"_s, agency.name}}));
    return id;
}

Result<int> importAgencies(Tx &tx, const QList<Agency> &agencies)
{
    TRY(require(tx, capability::Registers));
    if (agencies.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("The list holds no usable row."));
    TRY_LET(const QList<Agency> all, registers::agencies(tx.db(), tx.actor()));
    for (Agency agency : agencies) {
        const auto known = std::find_if(all.begin(), all.end(), [&](const Agency &one) {
            return one.name.compare(agency.name, Qt::CaseInsensitive) == 0;
        });
        if (known != all.end() && !agency.id.isValid()) {
            agency.id = known->id;
            agency.version = known->version;
        }
        TRY(put(tx, agency, all));
    }
    TRY(append(tx, u"registers"_s, u"agencies.imported"_s, {{u"count"_s, int(agencies.size())}}));
    return int(agencies.size());
}

Result<SystemId> saveSystem(Tx &tx, const ElectronicSystem &system)
{
    TRY(require(tx, capability::Registers));
    QList<SystemId> marked;
    TRY_LET(const SystemId id, put(tx, system, marked));
    TRY(append(tx, u"registers"_s, u"system.saved"_s, {{u"name"_s, system.name}}));
    TRY(settleTicketsOf(tx, marked));
    return id;
}

Result<int> importSystems(Tx &tx, const QList<ElectronicSystem> &systems)
{
    TRY(require(tx, capability::Registers));
    QList<SystemId> marked;
    for (ElectronicSystem system : systems) {
        if (!system.id.isValid()) {
            TRY_LET(system.id, registers::findSystem(tx.db(), tx.actor(), system.name));
            if (system.id.isValid()) {
                TRY_LET(const ElectronicSystem present, registers::system(tx.db(), tx.actor(), system.id));
                system.version = present.version;
            }
        }
        TRY(put(tx, system, marked));
    }
    if (systems.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("The list holds no usable row."));
    TRY(append(tx, u"registers"_s, u"systems.imported"_s, {{u"count"_s, int(systems.size())}}));
    TRY(settleTicketsOf(tx, marked));
    return int(systems.size());
}

Result<PersonId> savePerson(Tx &tx, const Person &given)
{
    TRY(require(tx, capability::Roster));
    Person person = given;
    TRY(line(person.name, Core::tr("Name")));
    TRY(line(person.position, Core::tr("Office held")));
    TRY(line(person.rank, Core::tr("Rank")));
    TRY(line(person.nip, Core::tr("NIP")));
    TRY(line(person.phone, Core::tr("Phone")));
    TRY(line(person.email, Core::tr("E-mail")));
    if (person.name.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("A person needs a name."));
    for (QString &qualification : person.qualifications)
        TRY(line(qualification, Core::tr("Qualifications")));
    if (person.officeFrom.isValid() && person.officeUntil.isValid() && person.officeUntil < person.officeFrom)
        return fail(ErrorCode::Invalid, Core::tr("The period of office ends before it begins."));
    if (person.id.isValid()) {
        TRY_LET(Person before, people::person(tx.db(), person.id));
        if (before.roles != person.roles) {
            TRY(require(tx, capability::Accounts));
            TRY(checkRoles(tx, person.roles));
        }
        before.version = person.version;
        TRY(people::update(tx, before, person));
    } else {
        if (!person.roles.isEmpty())
            TRY(require(tx, capability::Accounts));
        TRY(checkRoles(tx, person.roles));
        TRY_LET(person.id, people::insert(tx, person));
    }
    TRY(mustLeaveAnAdministrator(tx));
    TRY(append(
        tx, u"accounts"_s, u"person.saved"_s,
        {{u"name"_s, person.name}, {u"roles"_s, person.roles.join(u' ')}, {u"active"_s, person.active}}));
    return person.id;
}

Result<> mapFlowRole(Tx &tx, const QString &procedure, const QString &flowRole, const QStringList &roles)
{
    TRY_LET(const ProcedurePtr known, tx.definitions().procedure(procedure));
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    if (!known->flowRole(flowRole))
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no role “%1”.").arg(flowRole));
    for (const QString &role : roles) {
        if (!organization->role(role))
            return fail(ErrorCode::Invalid, Core::tr("The organization has no role “%1”.").arg(role));
    }
    return saveSetting(tx, u"flow_role/"_s + procedure + u'/' + flowRole, roles.join(u' '));
}

Result<> routeCategory(Tx &tx, const QString &procedure, const QString &category, const QString &team)
{
    TRY_LET(const ProcedurePtr known, tx.definitions().procedure(procedure));
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    if (!known->category(category) || !organization->teams().contains(team))
        return fail(ErrorCode::Invalid, Core::tr("There is no such category or team."));
    return saveSetting(tx, u"route/"_s + procedure + u'/' + category, team);
}

Result<> setCapacity(Tx &tx, const QString &team, int tickets)
{
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    if (!organization->teams().contains(team) || tickets < 0 || tickets > 9999)
        return fail(ErrorCode::Invalid, Core::tr("No team can carry that many tickets."));
    return saveSetting(tx, u"capacity/"_s + team, QString::number(tickets));
}

Result<> saveSetting(Tx &tx, const QString &name, const QString &value)
{
    TRY(require(tx, capability::Accounts));
    TRY(settings::put(tx, name, value));
    return append(tx, u"organization"_s, u"setting.saved"_s, {{u"name"_s, name}, {u"value"_s, value}});
}

} // namespace tanggap::desk
