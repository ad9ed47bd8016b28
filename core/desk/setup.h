// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
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
Result<int> loadProcedure(Tx &tx, const QByteArray &file);
Result<int> loadActivityKind(Tx &tx, const QByteArray &file);

/// The shipped organization as a new database takes it, with its procedures.
Result<SetUp> shippedSetUp(const QString &organizationId);

} // namespace tanggap::desk
