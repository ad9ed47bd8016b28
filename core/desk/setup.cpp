// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/setup.h"

#include "base/text.h"
#include "desk/accounts.h"
#include "desk/crest.h"
#include "desk/duedays.h"
#include "desk/keepclocks.h"
#include "org/capability.h"
#include "procedure/organizationpatch.h"
#include "procedure/procedurefile.h"
#include "store/people.h"
#include "store/settings.h"
#include "store/tickets.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

tl::unexpected<Error> refused(const QList<Finding> &findings)
{
    return fail(ErrorCode::Invalid, Core::tr("The file has errors:") + u'\n' + textOf(findings));
}

Result<Organization> checkedOrganization(const QByteArray &file, const QStringList &ownKinds = {})
{
    Reading<Organization> read = readOrganization(file, Core::tr("organization"), Checks::All, ownKinds);
    if (!read.ok())
        return refused(read.findings);
    return std::move(*read.value);
}

Result<Procedure> checkedProcedure(const QByteArray &file, const Organization &organization)
{
    Reading<Procedure> read = readProcedure(file, Core::tr("procedure"), &organization);
    if (!read.ok())
        return refused(read.findings);
    return std::move(*read.value);
}

/// The procedures in force name roles and teams that the organization has.
Result<> mustFitProcedures(Tx &tx, const Organization &organization)
{
    for (const QString &name : organization.procedures) {
        const auto file = settings::definitionInForce(tx.db(), u"procedure"_s, name);
        if (!file && file.error().code == ErrorCode::NotFound)
            continue; // it is loaded afterwards
        if (!file)
            return fail(file.error());
        TRY(checkedProcedure(*file, organization));
    }
    return {};
}

Result<> addPersonWithAccount(Tx &tx, const Person &person, const QString &login, const QString &passwordHash,
                              bool mustChange)
{
    if (people::account(tx.db(), login))
        return fail(
            ErrorCode::Invalid,
            Core::tr("A drill makes the account “%1” itself. Choose another name for the administrator.")
                .arg(login));
    TRY_LET(const PersonId id, people::insert(tx, person));
    TRY(people::insertAccount(
        tx, {.login = login, .person = id, .password = passwordHash, .mustChange = mustChange}));
    return {};
}

/// Whoever signs in a drill has all that a paper prints under a signature.
Person drillPerson(const QString &role, const QString &position)
{
    return {.name = Core::tr("Sample %1").arg(role),
            .position = position,
            .rank = u"Pembina (contoh)"_s,
            .nip = u"00000000 000000 0 000"_s,
            .roles = {role}};
}

} // namespace

Result<> setUp(Tx &tx, const SetUp &given)
{
    if (tx.definitions().organization())
        return fail(ErrorCode::Conflict, Core::tr("This database is set up already."));
    TRY_LET(const Organization organization, checkedOrganization(given.organization));
    TRY(settings::keepDefinition(tx, u"organization"_s, organization.id, given.organization));
    for (const QByteArray &file : given.procedures) {
        TRY_LET(const Procedure procedure, checkedProcedure(file, organization));
        TRY(settings::keepDefinition(tx, u"procedure"_s, procedure.id, file));
    }
    for (const QByteArray &file : given.activityKinds) {
        Reading<ActivityKind> read = readActivityKind(file, Core::tr("kind of activity"));
        if (!read.ok())
            return refused(read.findings);
        TRY(settings::keepDefinition(tx, u"activity"_s, read.value->id, file));
    }
    for (auto it = given.settings.begin(); it != given.settings.end(); ++it)
        TRY(settings::put(tx, it.key(), it.value()));
    if (!given.crest.isEmpty()) {
        TRY_LET(const QString crest, crestSetting(given.crest));
        TRY(settings::put(tx, settings::Crest, crest));
    }
    TRY(tx.append({.stream = u"organization"_s,
                   .kind = u"organization.set_up"_s,
                   .happened = tx.now(),
                   .facts = {{u"organization"_s, organization.id}, {u"drill"_s, tx.drill()}}}));

    const bool manages =
        std::any_of(given.adminRoles.begin(), given.adminRoles.end(), [&](const QString &id) {
            const RoleSlot *role = organization.role(id);
            return role && role->capabilities.contains(capability::Accounts);
        });
    if (!manages)
        return fail(ErrorCode::Invalid,
                    Core::tr("The first administrator needs a role that manages accounts."));
    TRY_LET(const QString login, cleanLogin(given.adminLogin));
    Person admin{.roles = given.adminRoles};
    TRY_LET(admin.name, cleanLine(given.adminName, 1000, Core::tr("Name")));
    if (admin.name.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("A person needs a name."));
    TRY(addPersonWithAccount(tx, admin, login, given.adminPasswordHash, given.mustChangePassword));
    TRY(tx.append({.stream = u"accounts"_s,
                   .kind = u"account.added"_s,
                   .happened = tx.now(),
                   .facts = {{u"login"_s, login}}}));
    return {};
}

Result<> createDatabase(const QString &path, bool drill, const SetUp &given, const Clock &clock,
                        const std::function<Result<>(Store &)> &also)
{
    const auto attempt = [&]() -> Result<> {
        TRY(Store::create(path, drill));
        TRY_LET(const auto store, Store::open(path, clock));
        TRY(store->transactNow(Store::System, [&](Tx &tx) { return setUp(tx, given); }));
        if (drill) {
            TRY_LET(const QString hash, hashPassword(DrillPassword, true));
            TRY(store->transactNow(Store::System, [&](Tx &tx) { return addDrillAccounts(tx, hash); }));
        }
        return also ? also(*store) : Result<>();
    };
    // Asked first: what was there before is nobody's to take away.
    TRY(Store::checkPlace(path));
    Result<> outcome = attempt();
    if (!outcome && outcome.error().code != ErrorCode::Conflict)
        Store::discard(path);
    return outcome;
}

Result<> addDrillAccounts(Tx &tx, const QString &passwordHash)
{
    if (!tx.drill())
        return fail(ErrorCode::Invalid, Core::tr("These accounts are for a drill database only."));
    tx.definitions().clear();
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    QStringList everything, members;
    for (const RoleSlot &role : organization->roles) {
        const Person person = drillPerson(
            role.id, role.positions.isEmpty() ? role.title.id : role.positions.constFirst().title.id);
        TRY(addPersonWithAccount(tx, person, role.id, passwordHash, false));
        everything << role.id;
        if (role.kind == RoleKind::Member)
            members << role.id;
    }
    TRY_LET(const QList<ProcedurePtr> procedures, tx.definitions().procedures());
    for (const ProcedurePtr &procedure : procedures) {
        for (const FlowRole &role : procedure->flowRoles) {
            if (everything.contains(role.id) || (role.outside && role.recordedBy.isEmpty()))
                continue;
            Person person = drillPerson(role.id, role.name.id);
            person.roles = QStringList{role.id} + (role.categoryTeam ? members : QStringList());
            TRY(addPersonWithAccount(tx, person, role.id, passwordHash, false));
            everything << role.id;
        }
    }
    Person all = drillPerson(u"semua"_s, u"Semua peran (contoh)"_s);
    all.name = Core::tr("Sample: every role");
    all.roles = everything;
    TRY(addPersonWithAccount(tx, all, u"semua"_s, passwordHash, false));
    TRY(tx.append({.stream = u"accounts"_s,
                   .kind = u"drill.accounts"_s,
                   .happened = tx.now(),
                   .facts = {{u"count"_s, int(everything.size()) + 1}}}));
    return {};
}

namespace
{

Result<int> takeOrganization(Tx &tx, const QByteArray &file, const Organization &fresh)
{
    TRY_LET(const OrganizationPtr before, tx.definitions().organization());
    if (before->id != fresh.id)
        return fail(ErrorCode::Invalid, Core::tr("This file is of another organization (%1).").arg(fresh.id));
    TRY_LET(const int version, settings::keepDefinition(tx, u"organization"_s, fresh.id, file));
    if (tx.hasUnjournaledWrites())
        TRY(tx.append({.stream = u"organization"_s,
                       .kind = u"organization.loaded"_s,
                       .happened = tx.now(),
                       .facts = {{u"version"_s, version}}}));
    tx.definitions().clear();
    TRY(mustLeaveAnAdministrator(tx));
    if (!(before->calendar == fresh.calendar) || before->zone != fresh.zone) {
        // An edited calendar moves the deadlines of open tickets, and when activities are due.
        TRY_LET(const QList<TicketId> open, tickets::withRunningClocks(tx.db()));
        TRY(settleClocks(tx, open, u"clocks.recomputed"_s));
        TRY(settleDueDays(tx));
    }
    return version;
}

} // namespace

Result<int> loadOrganization(Tx &tx, const QByteArray &file)
{
    TRY(require(tx, capability::Accounts));
    TRY_LET(const QStringList kinds, knownKinds(tx.definitions()));
    TRY_LET(const Organization fresh, checkedOrganization(file, kinds));
    TRY(mustFitProcedures(tx, fresh));
    return takeOrganization(tx, file, fresh);
}

Result<int> editOrganization(Tx &tx, const OrganizationPatch &patch)
{
    TRY(require(tx, capability::Accounts));
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    TRY_LET(const QByteArray file, settings::definitionInForce(tx.db(), u"organization"_s, organization->id));
    TRY_LET(const QByteArray patched, patchedOrganization(file, patch));
    const Reading<Organization> read =
        readOrganization(patched, Core::tr("organization"), Checks::WithoutPlaces);
    if (!read.ok())
        return refused(read.findings);
    return takeOrganization(tx, patched, *read.value);
}

Result<int> loadProcedure(Tx &tx, const QByteArray &file)
{
    TRY(require(tx, capability::Accounts));
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    TRY_LET(const Procedure procedure, checkedProcedure(file, *organization));
    if (!organization->procedures.contains(procedure.id))
        return fail(ErrorCode::Invalid,
                    Core::tr("The organization does not name the procedure “%1”.").arg(procedure.id));
    TRY_LET(const int version, settings::keepDefinition(tx, u"procedure"_s, procedure.id, file));
    if (tx.hasUnjournaledWrites())
        TRY(tx.append({.stream = u"organization"_s,
                       .kind = u"procedure.loaded"_s,
                       .happened = tx.now(),
                       .facts = {{u"procedure"_s, procedure.id}, {u"version"_s, version}}}));
    return version;
}

Result<QStringList> knownKinds(Definitions &definitions)
{
    TRY_LET(const QList<ActivityKindPtr> kinds, definitions.activityKinds());
    QStringList ids;
    for (const ActivityKindPtr &kind : kinds)
        ids << kind->id;
    return ids;
}

Result<OrganizationUpdate> organizationUpdate(Connection &db, Definitions &definitions)
{
    OrganizationUpdate update;
    TRY_LET(const OrganizationPtr organization, definitions.organization());
    TRY_LET(update.version, definitions.organizationVersion());
    const QByteArray shipped = shippedOrganization(organization->id);
    if (shipped.isEmpty())
        return update;
    TRY_LET(const QByteArray kept, settings::definitionInForce(db, u"organization"_s, organization->id));
    TRY_LET(update.file, broughtUpTo(shipped, kept));
    update.changes = changesBetween(kept, update.file);
    return update;
}

Result<int> updateOrganization(Tx &tx, int seen)
{
    TRY(require(tx, capability::Accounts));
    TRY_LET(const OrganizationUpdate update, organizationUpdate(tx.db(), tx.definitions()));
    if (update.version != seen)
        return fail(ErrorCode::Conflict,
                    Core::tr("Somebody else changed this meanwhile. Look again before you change it."));
    if (update.changes.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("The program brings nothing newer of this organization."));
    TRY_LET(const int version, loadOrganization(tx, update.file));
    // What the newer version names and this database has not yet.
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    for (const QString &procedure : organization->procedures) {
        if (const QByteArray file = shippedProcedure(procedure);
            !file.isEmpty() && !tx.definitions().activeVersion(procedure))
            TRY(loadProcedure(tx, file));
    }
    return version;
}

Result<> keepActivity(Tx &tx, const QString &kind, const QStringList &roles)
{
    TRY(require(tx, capability::Accounts));
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    TRY_LET(const ActivityKindPtr known, tx.definitions().activityKind(kind));
    if (roles.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Say which roles keep this activity."));
    for (const QString &role : roles) {
        if (!organization->role(role))
            return fail(ErrorCode::Invalid, Core::tr("The organization has no role “%1”.").arg(role));
    }
    const auto before = std::find_if(organization->keeps.begin(), organization->keeps.end(),
                                     [&](const Duty &one) { return one.place.activity == kind; });
    Duty wanted{.id = kind, .role = {}, .text = known->name};
    if (before != organization->keeps.end())
        wanted = *before;
    else
        wanted.place = {.kind = DutyPlace::Kind::Activity, .activity = kind};
    wanted.role = roles.constFirst();
    wanted.shared = roles.mid(1);
    TRY(editOrganization(tx, {.keeps = wanted}));
    return {};
}

Result<int> loadActivityKind(Tx &tx, const QByteArray &file)
{
    TRY(require(tx, capability::Accounts));
    const Reading<ActivityKind> read = readActivityKind(file, Core::tr("kind of activity"));
    if (!read.ok())
        return refused(read.findings);
    TRY_LET(const int version, settings::keepDefinition(tx, u"activity"_s, read.value->id, file));
    if (tx.hasUnjournaledWrites())
        TRY(tx.append({.stream = u"organization"_s,
                       .kind = u"activity_kind.loaded"_s,
                       .happened = tx.now(),
                       .facts = {{u"kind"_s, read.value->id}, {u"version"_s, version}}}));
    tx.definitions().clear();
    return version;
}

Result<SetUp> shippedSetUp(const QString &organizationId)
{
    SetUp result;
    result.organization = shippedOrganization(organizationId);
    if (result.organization.isEmpty())
        return fail(ErrorCode::NotFound,
                    Core::tr("There is no organization “%1” in the program. There are: %2.")
                        .arg(organizationId, shippedOrganizations().join(u", "_s)));
    TRY_LET(const Organization organization, checkedOrganization(result.organization));
    for (const QString &kind : shippedActivityKinds())
        result.activityKinds << shippedActivityKind(kind);
    for (const QString &procedure : organization.procedures) {
        if (const QByteArray file = shippedProcedure(procedure); !file.isEmpty())
            result.procedures << file;
    }
    return result;
}

} // namespace tanggap::desk
