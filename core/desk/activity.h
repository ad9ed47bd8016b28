// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activity.h"
#include "desk/case.h"

#include <QList>
#include <QString>

#include <optional>

/// What somebody does about the work that is no ticket. Journaled in the stream "activities".
namespace tanggap::desk
{

/// Which activity, as the person saw it; with a version a change made meanwhile is a Conflict.
struct ActivityRef
{
    ActivityId id;
    std::optional<qint64> version;
};

/// What an entry brings along.
struct WithActivity
{
    QList<FollowUp> followUps;
    QList<ActivityFile> files;
    Stated stated;
};

/// Whether the actor may record a kind of activity under a duty: the duty has it, and one of their roles
/// holds the duty or coordinates its group.
Result<> mayRecordActivity(const Asker &asker, const QString &kind, const QString &duty);
/// The first duty under which the actor may record the kind. Denied when there is none.
Result<QString> dutyFor(const Asker &asker, const QString &kind);

/// Records an entry. Without a duty it is the first that fits, without a service the duty's, without a day
/// today's, without a state the kind's first. An agent's is of their own agency. Invalid names the field.
Result<ActivityId> recordActivity(Tx &tx, const Activity &given, const WithActivity &with = {});

/// Takes what a person may edit from `given`, its state included; kind and recording stay.
Result<> changeActivity(Tx &tx, const ActivityRef &ref, const Activity &given, const Stated &stated = {});
Result<> setActivityState(Tx &tx, const ActivityRef &ref, const QString &state, const Stated &stated = {});
Result<> withdrawActivity(Tx &tx, const ActivityRef &ref, const QString &reason);

Result<qint64> addFollowUp(Tx &tx, const ActivityRef &ref, const FollowUp &followUp);
/// By whoever may record the activity, and by the person who is responsible for it.
Result<> completeFollowUp(Tx &tx, qint64 followUp, const QString &result, const Stated &stated = {});

/// Files whose content lies with the evidence already.
Result<> attachToActivity(Tx &tx, const ActivityRef &ref, const QList<ActivityFile> &files);

/// Journals that a copy of a file left the desk; `target` is where to. By whoever may record the activity.
Result<> recordActivityExport(Tx &tx, const ActivityRef &ref, qint64 file, const QString &target);

/// Journals that a paper of the entry was printed or saved: `paper` is its name, `how` the printer's or
/// PrintedToFile. By whoever sees it.
Result<> recordActivityPrint(Tx &tx, const ActivityRef &ref, const QString &paper, const QString &how);

} // namespace tanggap::desk
