// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/permission.h"
#include "org/presence.h"

#include <optional>

/// Who is on duty, away, or acts in another's place. Journaled in the stream "accounts".
namespace tanggap::desk
{

struct PresenceRef
{
    PresenceId id;
    std::optional<qint64> version;
};

/// Whether the actor may write this down: their own duty and absence whoever sees the office's tickets,
/// another's with `roster.edit`; acting needs `account.manage` too, since it gives what the role may do.
Result<> mayPlan(const Asker &asker, const Presence &presence);

/// Puts somebody on duty, away, or in another's place. Invalid when it ends before it begins, is over
/// already, lies outside the years 2000 to 2100, stands beside another of its sort for the same person
/// (acting: and role), or names nobody who can; a duty also while they are away.
Result<PresenceId> addPresence(Tx &tx, const Presence &given);
/// Ends it now; what has not begun never will have been. Invalid when it is over.
Result<> endPresence(Tx &tx, const PresenceRef &ref, const QString &reason);

} // namespace tanggap::desk
