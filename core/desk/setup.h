// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "procedure/filechanges.h"
#include "procedure/organizationpatch.h"
#include "store/store.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>

namespace tanggap::desk
{

/// Of every account of a drill.
inline const QString DrillPassword = QStringLiteral("latihan");

/// What the first start decides.
struct SetUp
{
    QByteArray organization;      ///< bytes of the organization file
    QList<QByteArray> procedures; ///< bytes of each procedure file that it names
    QList<QByteArray>
        activityKinds; ///< bytes of each kind's file; those it lacks come with their first entry
    QString adminLogin;
    QString adminName;
    QString adminPasswordHash;
    QStringList
        adminRoles; ///< role slots that the first administrator holds; they must include account.manage
    bool mustChangePassword = false;
    QHash<QString, QString> settings; ///< "flow_role/..." and others
    QByteArray crest = {};            ///< PNG file; empty: the neutral shield
};

/// Fills an empty database: definitions, settings, first administrator. Conflict when it has an organization
/// already.
Result<> setUp(Tx &tx, const SetUp &setUp);

/// A new database in one go: whole or not at all, and closed again. A drill gets its accounts (password
/// "latihan"). `also` runs last and may fill it. Blocks for a second or so: from the window on a worker.
/// Errors as of Store::create and setUp.
Result<> createDatabase(const QString &path, bool drill, const SetUp &setUp, const Clock &clock,
                        const std::function<Result<>(Store &)> &also = {});

/// Adds the accounts of a drill: one per role slot and per flow role of ours that no slot is named like (a
/// category's team: with the member roles of all teams), and one ("semua") that holds them all, each with
/// the same password. Invalid outside a drill.
Result<> addDrillAccounts(Tx &tx, const QString &passwordHash);

/// Takes a new version of the organization, a procedure or a kind of activity into use; tickets and entries
/// keep the version they began with. The file is checked; Invalid lists what is wrong. Open clocks are
/// reckoned anew when the calendar changed. Needs `account.manage`.
Result<int> loadOrganization(Tx &tx, const QByteArray &file);
/// The same for the parts that an office edits itself; what it leaves as it is is not held against what a
/// newer program asks for.
Result<int> editOrganization(Tx &tx, const OrganizationPatch &patch);
Result<int> loadProcedure(Tx &tx, const QByteArray &file);
Result<int> loadActivityKind(Tx &tx, const QByteArray &file);

/// Ids of the kinds of activity that a definition file of this office may name.
Result<QStringList> knownKinds(Definitions &definitions);
/// Gives a kind of activity to these roles, beside their duties or steps: it stands in their panels from then
/// on, as a new version of the organization. Who kept it before keeps it no longer. Needs `account.manage`.
Result<> keepActivity(Tx &tx, const QString &kind, const QStringList &roles);

/// What the program brings that the organization in force has not; see broughtUpTo().
struct OrganizationUpdate
{
    int version = 0; ///< in force
    QByteArray file;
    QList<FileChange> changes; ///< none: nothing newer
};
Result<OrganizationUpdate> organizationUpdate(Connection &db, Definitions &definitions);
/// Takes it into use, with the procedures that it names and the database has not; the version. `seen` is the
/// version that the person looked at: Conflict when another is in force. Needs `account.manage`.
Result<int> updateOrganization(Tx &tx, int seen);

/// The shipped organization as a new database takes it, with its procedures.
Result<SetUp> shippedSetUp(const QString &organizationId);

} // namespace tanggap::desk
