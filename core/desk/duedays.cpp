// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/duedays.h"

#include "store/activities.h"

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

Result<> settleDueDays(Tx &tx)
{
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    TRY_LET(const QList<Activity> watched, activities::withDueDay(tx.db()));
    int moved = 0;
    for (const Activity &before : watched) {
        TRY_LET(const ActivityKindPtr kind, tx.definitions().activityKind(before.kind, before.kindVersion));
        TRY_LET(const QList<FollowUp> followUps, activities::followUps(tx.db(), before.id));
        Activity after = before;
        after.due = dueDay(*kind, before, followUps, organization->calendar);
        if (after.due == before.due)
            continue;
        TRY(activities::update(tx, before, after));
        ++moved;
    }
    if (moved)
        TRY(tx.append({.stream = u"activities"_s,
                       .kind = u"activities.recomputed"_s,
                       .happened = tx.now(),
                       .facts = {{u"moved"_s, moved}}}));
    return {};
}

} // namespace tanggap::desk
