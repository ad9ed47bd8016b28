// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/register.h"
#include "store/tx.h"

#include <QList>
#include <QString>

/// Registers of agencies and electronic systems. Whoever does not read them whole, an agency's agent, finds
/// their own agency and its systems in them: of the others there is nothing, as if they were not there.
namespace tanggap::registers
{

/// Whoever sees the office's tickets, and whoever keeps the registers or the roster.
bool readsWhole(const Actor &viewer);
/// Denied to whoever does not see the office's tickets: agenda books and the registers of its work
/// (registerbook.h) are read as a whole or not at all.
Result<> mayReadBooks(const Actor &viewer);

Result<QList<Agency>> agencies(Connection &db, const Actor &viewer);
Result<Agency> agency(Connection &db, const Actor &viewer, AgencyId id);
Result<AgencyId> insertAgency(Tx &tx, const Agency &agency);
Result<> updateAgency(Tx &tx, const Agency &before, const Agency &after);

Result<QList<ElectronicSystem>> systems(Connection &db, const Actor &viewer);
Result<ElectronicSystem> system(Connection &db, const Actor &viewer, SystemId id);
/// For reckoning clocks, whoever acts.
Result<bool> isVital(Connection &db, SystemId id);
/// The active system with that name or address, if the viewer finds it; an invalid id otherwise.
Result<SystemId> findSystem(Connection &db, const Actor &viewer, const QString &nameOrUrl);
Result<SystemId> insertSystem(Tx &tx, const ElectronicSystem &system);
Result<> updateSystem(Tx &tx, const ElectronicSystem &before, const ElectronicSystem &after);

} // namespace tanggap::registers
