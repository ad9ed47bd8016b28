// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activity.h"
#include "desk/permission.h"

namespace tanggap::desk
{

/// Invalid for a year that was mistyped: it would stand in lists and deadlines for good. No day is fine.
Result<> checkDay(QDate day);

/// Tidies what a person typed into an entry, derives what is derived, and refuses what does not fit its kind:
/// Invalid names the field. Looks up the people, systems, agencies and the ticket that it names.
/// A ticket is looked up when it differs from that of `before`, so that one that was limited to some people
/// later does not lock the entry.
Result<> checkActivity(Tx &tx, const ActivityKind &kind, Activity &activity, const Activity &before);

/// Whether the entry may go into its state from `before` (empty: it is new), for this actor. Invalid says
/// what is missing or forbids it; Denied who may.
Result<> checkState(Tx &tx, const ActivityKind &kind, const Activity &activity, const QString &before);

/// What some kinds of role settled stays as they saw it: in a state that is for them only, the others fill in
/// no more than the next state needs. Denied otherwise.
Result<> checkSettled(Tx &tx, const ActivityKind &kind, const Activity &activity, const Activity &before);

} // namespace tanggap::desk
