// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/files.h"
#include "app/ctl/shapes.h"
#include "desk/accounts.h"
#include "desk/dailybackup.h"
#include "desk/permission.h"
#include "desk/sample.h"
#include "desk/seal.h"
#include "desk/setup.h"
#include "document/renderer.h"
#include "org/capability.h"
#include "store/backup.h"
#include "store/people.h"

#include <QDir>
#include <QFileInfo>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The role that manages accounts and, where that one may not record a report, the first that may: enough to
/// begin with.
QStringList administratorRoles(const Organization &organization)
{
    QStringList roles;
    for (const QString &wanted : {capability::Accounts, capability::Receive}) {
        const auto able = [&](const RoleSlot &role) { return role.capabilities.contains(wanted); };
        const auto has = [&](const RoleSlot &role) { return able(role) && roles.contains(role.id); };
        if (std::any_of(organization.roles.begin(), organization.roles.end(), has))
            continue;
        const auto first = std::find_if(organization.roles.begin(), organization.roles.end(), able);
        if (first != organization.roles.end())
            roles << first->id;
    }
    return roles;
}

/// What init has made until it succeeds; a database that is not set up helps nobody.
class FreshFiles
{
public:
    explicit FreshFiles(QString path)
        : m_path(std::move(path))
    {
    }
    ~FreshFiles()
    {
        if (!m_path.isEmpty())
            Store::discard(m_path);
    }
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

Result<QStringList> fill(const QString &path, const desk::SetUp &setUp, bool drill)
{
    const SystemClock clock;
    TRY_LET(const auto store, Store::open(path, clock));
    TRY(store->transactNow(Store::System, [&](Tx &tx) { return desk::setUp(tx, setUp); }));
    if (drill)
        TRY(store->transactNow(Store::System,
                               [&](Tx &tx) { return desk::addDrillAccounts(tx, setUp.adminPasswordHash); }));
    TRY_LET(const auto accounts,
            store->readNow(Store::System, [](Reader &reader) { return people::accounts(reader.db); }));
    QStringList logins;
    for (const AccountLine &account : accounts)
        logins << account.login;
    return logins;
}

/// An organization that the program brings, or the file of another one with its procedures: beside it, in a
/// folder "procedures", or as the program brings them.
Result<desk::SetUp> setUpFrom(const QString &given)
{
    if (!given.endsWith(".json"_L1))
        return desk::shippedSetUp(given);
    desk::SetUp setUp;
    TRY_LET(setUp.organization, readFile(given, DefinitionLimit));
    const auto organization = readOrganization(setUp.organization, QFileInfo(given).fileName());
    if (!organization.ok())
        return fail(ErrorCode::Invalid, organization.findings.isEmpty()
                                            ? Core::tr("%1 is no organization.").arg(given)
                                            : organization.findings.constFirst().message);
    const QDir folder = QFileInfo(given).absoluteDir();
    for (const QString &id : organization.value->procedures) {
        QByteArray file = shippedProcedure(id);
        for (const QString &place : {u"%1.json"_s, u"procedures/%1.json"_s, u"../procedures/%1.json"_s}) {
            if (!folder.exists(place.arg(id)))
                continue;
            TRY_LET(file, readFile(folder.filePath(place.arg(id)), DefinitionLimit));
            break;
        }
        if (file.isEmpty())
            return fail(
                ErrorCode::NotFound,
                Core::tr("The procedure “%1” is neither beside %2 nor in the program.").arg(id, given));
        setUp.procedures << file;
    }
    for (const QString &kind : shippedActivityKinds())
        setUp.activityKinds << shippedActivityKind(kind);
    return setUp;
}

Result<Answer> init(const Call &call)
{
    const QString path = call.words.constFirst();
    const bool drill = call.has(u"drill"_s);
    TRY_LET(desk::SetUp setUp, setUpFrom(call.value(u"organization"_s)));
    const auto organization = readOrganization(setUp.organization, call.value(u"organization"_s));
    const QString password = drill ? desk::DrillPassword : desk::oneTimePassword();
    setUp.adminLogin = call.has(u"admin"_s) ? call.value(u"admin"_s) : u"admin"_s;
    setUp.adminName = Core::tr("Administrator");
    if (drill)
        setUp.adminName = Core::tr("Sample: administrator");
    setUp.adminRoles = administratorRoles(*organization.value);
    setUp.mustChangePassword = !drill;
    TRY_LET(setUp.adminPasswordHash, desk::hashPassword(password, drill));

    TRY(Store::create(path, drill));
    FreshFiles fresh(path);
    TRY_LET(const QStringList logins, fill(path, setUp, drill));
    fresh.keep();

    Answer answer;
    answer.json = {{u"database"_s, QFileInfo(path).absoluteFilePath()},
                   {u"organization"_s, call.value(u"organization"_s)},
                   {u"drill"_s, drill},
                   {u"accounts"_s, QJsonArray::fromStringList(logins)},
                   {u"login"_s, setUp.adminLogin},
                   {u"password"_s, password},
                   {u"must_change"_s, !drill},
                   {u"key"_s, QFileInfo(EvidenceFile::keyPath(path)).absoluteFilePath()}};
    answer.text =
        drill ? Core::tr("Made the drill database %1. Password of every account: %2\nAccounts: %3")
                    .arg(path, password, logins.join(u' '))
              : Core::tr("Made %1.\nAdministrator: %2\nOne-time password: %3\nKeep a copy of %4 apart: "
                         "without it the evidence cannot be read.")
                    .arg(path, setUp.adminLogin, password, EvidenceFile::keyPath(path));
    return answer;
}

Result<> requireMaintenance(const Call &call)
{
    return call.store().readNow(
        call.login, [](Reader &reader) -> Result<> { return desk::require(reader, capability::Maintain); });
}

Result<int> numberFrom(const Call &call, const QString &option, int fallback, int most)
{
    if (!call.has(option))
        return fallback;
    bool isNumber = false;
    const int number = call.value(option).toInt(&isNumber);
    if (!isNumber || number < 0 || number > most)
        return fail(ErrorCode::Invalid,
                    Core::tr("--%1 is a whole number from 0 to %2.").arg(option).arg(most));
    return number;
}

Result<Answer> sample(const Call &call)
{
    TRY(requireMaintenance(call));
    TRY_LET(const int tickets, numberFrom(call, u"tickets"_s, 60, 1'000'000));
    TRY_LET(const int seed, numberFrom(call, u"seed"_s, 1, std::numeric_limits<int>::max()));
    TRY_LET(const int made, desk::fillWithSamples(call.store(), tickets, quint32(seed), call.renderer()));
    return Answer{.json = {{u"tickets"_s, made}, {u"seed"_s, seed}},
                  .text = Core::tr("Sample tickets made: %1").arg(made)};
}

Result<Answer> checkAll(const Call &call)
{
    TRY(requireMaintenance(call));
    QByteArray sealed;
    if (call.has(u"seal"_s)) {
        TRY_LET(sealed, readFile(call.value(u"seal"_s), 1'000'000'000));
    }
    TRY_LET(const verify::Outcome outcome,
            call.store().readNow(call.login, [&](Reader &reader) -> Result<verify::Outcome> {
                TRY_LET(verify::Outcome all, verify::run(reader.db));
                TRY_LET(const auto beside, verify::evidence(reader.db));
                all.faults += beside;
                if (call.has(u"seal"_s)) {
                    TRY_LET(const auto faults, verify::compareWithSeal(reader.db, sealed));
                    all.faults += faults;
                }
                return all;
            }));
    Answer answer{.json = shapes::verification(outcome), .exit = outcome.intact() ? Done : Other};
    for (const verify::Fault &fault : outcome.faults)
        answer.text += fault.stream + u": "_s + fault.what + u'\n';
    answer.text += (outcome.intact() ? Core::tr("Intact: %1 events in %2 streams.")
                                     : Core::tr("NOT intact: %1 events in %2 streams."))
                       .arg(outcome.events)
                       .arg(outcome.streams) +
                   u'\n' + Core::tr("Seal: %1").arg(outcome.seal);
    return answer;
}

Result<Answer> seal(const Call &call)
{
    const QString out = call.value(u"out"_s);
    TRY(mayWrite(out)); // the folder of the daily seals is made, that of a slip of the hand is not
    TRY_LET(const desk::Sealed sealed,
            call.store().transactNow(call.login, [&](Tx &tx) { return desk::sealJournal(tx, out); }));
    return Answer{.json = {{u"seal"_s, sealed.seal}, {u"file"_s, sealed.path}},
                  .text = Core::tr("Seal: %1").arg(sealed.seal)};
}

Result<Answer> makeBackup(const Call &call)
{
    TRY(requireMaintenance(call));
    const QString path = call.store().info().path, target = call.words.at(1);
    if (QFileInfo(target).canonicalFilePath() == QFileInfo(path).canonicalFilePath())
        return fail(ErrorCode::Invalid, Core::tr("A backup goes to another file than the database."));
    TRY(backup::mayReplace(path, target));
    const Instant now = call.store().clock().now();
    TRY(backup::run(path, target));
    const QString made = QFileInfo(target).absoluteFilePath();
    TRY(call.store().transactNow(call.login, [&](Tx &tx) { return desk::recordBackup(tx, made, now); }));
    return Answer{.json = {{u"file"_s, QFileInfo(target).absoluteFilePath()},
                           {u"size"_s, QFileInfo(target).size()},
                           {u"key"_s, EvidenceFile::keyPath(path)}},
                  .text = Core::tr("Backed up to %1. The key of the evidence is not in it: keep %2 apart.")
                              .arg(target, EvidenceFile::keyPath(path))};
}

/// Somebody who may maintain the present database; where there is none, or none that can be used, access to
/// the file is all that can be asked for.
Result<> mayOverwrite(const QString &path, const QString &account)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto present = Session::open(path);
    if (!present)
        return {};
    TRY_LET(const QString login, (*present)->logIn(account));
    return (*present)->store().readNow(
        login, [](Reader &reader) -> Result<> { return desk::require(reader, capability::Maintain); });
}

Result<Answer> restoreBackup(const Call &call)
{
    const QString file = call.words.at(0), path = call.words.at(1);
    if (!QFileInfo::exists(file))
        return fail(ErrorCode::Unavailable, Core::tr("There is no backup at %1.").arg(file));
    TRY(mayOverwrite(path, call.login));
    TRY_LET(const QStringList missing, backup::restore(file, path));
    return Answer{.json = {{u"database"_s, QFileInfo(path).absoluteFilePath()},
                           {u"missing"_s, QJsonArray::fromStringList(missing)}},
                  .text = (QStringList{Core::tr("Restored %1.").arg(path)} + missing).join(u'\n')};
}

Result<Answer> password(const Call &call)
{
    const QString fresh = qEnvironmentVariable("TANGGAP_NEW_PASSWORD");
    if (fresh.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("The new password is expected in TANGGAP_NEW_PASSWORD."));
    TRY(call.store().readNow(Store::System,
                             [&](Reader &reader) { return desk::checkDiffers(reader, call.login, fresh); }));
    TRY_LET(const QString hash, desk::hashPassword(fresh, call.session->drill()));
    TRY(call.store().transactNow(call.login,
                                 [&](Tx &tx) { return desk::changePassword(tx, call.login, hash); }));
    return Answer{.json = {{u"login"_s, call.login}}, .text = Core::tr("The password is changed.")};
}

} // namespace

QList<Command> databaseCommands()
{
    const Word database{u"DB"_s, Core::tr("Database")};
    return {
        {.name = u"init"_s,
         .summary = Core::tr("Make a database"),
         .words = {database},
         .options = {option(
                         u"organization"_s, u"ID|FILE"_s,
                         Core::tr("Organization and its procedures: one that the program brings, or a file")),
                     QCommandLineOption(u"drill"_s, Core::tr("For a drill: simulated time, sample accounts")),
                     option(u"admin"_s, u"NAME"_s, Core::tr("Login of the first administrator (admin)"))},
         .needs = Needs::Nothing,
         .run = init,
         .required = {u"organization"_s},
         .inBatch = false},
        {.name = u"sample"_s,
         .summary = Core::tr("Fill a drill database with sample tickets"),
         .words = {database},
         .options = {option(u"tickets"_s, u"N"_s, Core::tr("How many (60)")),
                     option(u"seed"_s, u"S"_s, Core::tr("Same seed and moment, same tickets (1)")),
                     momentOption()},
         .paints = true,
         .run = sample},
        {.name = u"verify"_s,
         .summary = Core::tr("Check the journal against itself and the tables"),
         .words = {database},
         .options = {option(u"seal"_s, u"FILE"_s, Core::tr("Also against a seal taken earlier"))},
         .run = checkAll},
        {.name = u"seal"_s,
         .summary = Core::tr("Write the journal's heads to a file that leaves the machine"),
         .words = {database},
         .options = {option(u"out"_s, u"FILE"_s, Core::tr("Where to"))},
         .run = seal,
         .required = {u"out"_s}},
        {.name = u"backup"_s,
         .summary = Core::tr("Copy database and evidence while others work"),
         .words = {database, {u"FILE"_s, Core::tr("Where to; an earlier backup there is replaced")}},
         .run = makeBackup},
        {.name = u"restore"_s,
         .summary = Core::tr("Put a backup in the database's place; the present one is kept beside it"),
         .words = {{u"FILE"_s, Core::tr("Backup")}, database},
         .needs = Needs::Nothing,
         .run = restoreBackup,
         .inBatch = false},
        {.name = u"password"_s,
         .summary = Core::tr("Change one's own password to TANGGAP_NEW_PASSWORD"),
         .words = {database},
         .run = password,
         .inBatch = false,
         .changesPassword = true},
    };
}

} // namespace tanggap::ctl
