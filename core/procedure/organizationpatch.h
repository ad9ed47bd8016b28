// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/organization.h"
#include "procedure/procedurefile.h"

#include <QByteArray>

#include <optional>

namespace tanggap
{

/// The positions of one role slot, in their order.
struct RolePositions
{
    QString role; ///< RoleSlot::id
    QList<Position> positions;
};

/// What an office changes of its organization without touching the file by hand.
struct OrganizationPatch
{
    std::optional<Letterhead> letterhead = {};
    /// Its holidays are written out in full, in place of the years that the file named.
    std::optional<Calendar> calendar = {};
    std::optional<RolePositions> positions = {};
    /// An activity that the team keeps: one with a known id has other keepers, another one is added.
    std::optional<Duty> keeps = {};
};

/// The organization file with those parts replaced and everything else as it was, checked again but for the
/// places of its duties. Pure. Invalid lists what is wrong, one finding a line.
Result<QByteArray> patchedOrganization(const QByteArray &file, const OrganizationPatch &patch);

/// The office's organization file brought up to another version of it that the program ships. Pure. Of the
/// office stay its names, zone, letterhead, calendar (holiday lists are added), positions, agenda books,
/// signatories, who keeps an activity, and whatever the other version has not; groups, roles, duties,
/// activities and services that both have are taken from the other version. Errors as above.
Result<QByteArray> broughtUpTo(const QByteArray &shipped, const QByteArray &office);

/// One finding a line: "file /pointer: message".
QString textOf(const QList<Finding> &findings);

} // namespace tanggap
