// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/register.h"
#include "store/tx.h"

#include <QList>
#include <QString>

/// Registers of agencies and electronic systems.
namespace tanggap::registers
{

Result<QList<Agency>> agencies(Connection &db);
Result<Agency> agency(Connection &db, AgencyId id);
Result<AgencyId> insertAgency(Tx &tx, const Agency &agency);
Result<> updateAgency(Tx &tx, const Agency &before, const Agency &after);

Result<QList<ElectronicSystem>> systems(Connection &db);
Result<ElectronicSystem> system(Connection &db, SystemId id);
/// The system with that name or address, if the register has it; an invalid id otherwise.
Result<SystemId> findSystem(Connection &db, const QString &nameOrUrl);
Result<SystemId> insertSystem(Tx &tx, const ElectronicSystem &system);
Result<> updateSystem(Tx &tx, const ElectronicSystem &before, const ElectronicSystem &after);

} // namespace tanggap::registers
