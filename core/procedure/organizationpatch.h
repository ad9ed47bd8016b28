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
};

/// The organization file with those parts replaced and everything else as it was, checked again. Pure.
/// Invalid lists what is wrong, one finding a line.
Result<QByteArray> patchedOrganization(const QByteArray &file, const OrganizationPatch &patch);

/// One finding a line: "file /pointer: message".
QString textOf(const QList<Finding> &findings);

} // namespace tanggap
