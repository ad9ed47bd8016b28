// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/command.h"
#include "desk/activity.h"

#include <QJsonObject>

namespace tanggap::ctl
{

/// An activity as a script writes it: names where the database has numbers.
struct WrittenActivity
{
    QJsonObject values;        ///< as in a file; options of the command line go over it
    QList<ActivityFile> files; ///< kept already
};

/// From FILE.json and the options of "activity add" (a --kind given by the command itself counts). Invalid
/// for what is no such file.
Result<WrittenActivity> writtenActivity(const Call &call, const QString &kind, const QString &file);

/// The entry with its follow-ups, its names looked up. Invalid for an unknown.
Result<std::pair<Activity, QList<FollowUp>>> activityFrom(Tx &tx, const QJsonObject &values);

/// Files of --evidence, kept with the evidence.
Result<QList<ActivityFile>> keptFiles(const Call &call);

/// The options of an entry.
QList<QCommandLineOption> activityOptions();

} // namespace tanggap::ctl
