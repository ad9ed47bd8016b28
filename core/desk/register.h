// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/person.h"
#include "org/register.h"
#include "store/tx.h"

#include <QList>
#include <QString>

/// Changes to registers, roster and the office's settings.
namespace tanggap::desk
{

/// Adds (invalid id) or changes an agency or system; `version` of the value is checked. Needs
/// `register.edit`.
Result<AgencyId> saveAgency(Tx &tx, const Agency &agency);
Result<SystemId> saveSystem(Tx &tx, const ElectronicSystem &system);
/// Adds what a list brought, all or nothing; a system with a known name is changed, Conflict when somebody
/// else changed it since the list was read. The number of systems written.
Result<int> importSystems(Tx &tx, const QList<ElectronicSystem> &systems);
/// The same for agencies.
Result<int> importAgencies(Tx &tx, const QList<Agency> &agencies);

/// Adds or changes somebody on the roster. Needs `roster.edit`; changing roles also `account.manage`.
Result<PersonId> savePerson(Tx &tx, const Person &person);

/// Which role slots hold a flow role of a procedure, or which team a category goes to. Needs
/// `account.manage`.
Result<> mapFlowRole(Tx &tx, const QString &procedure, const QString &flowRole, const QStringList &roles);
Result<> routeCategory(Tx &tx, const QString &procedure, const QString &category, const QString &team);
/// How many open tickets a team can carry; 0: not said. Needs `account.manage`; Invalid for no such team, or
/// a number below 0 or above 9999.
Result<> setCapacity(Tx &tx, const QString &team, int tickets);
/// Any other setting of the office ("backup/folder"). Needs `account.manage`.
Result<> saveSetting(Tx &tx, const QString &name, const QString &value);

} // namespace tanggap::desk
