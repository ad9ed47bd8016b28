// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activity.h"
#include "ui/base/deskcontext.h"

class QWidget;

/// Opens a form about an activity, built from what its kind asks for.
namespace tanggap::activityforms
{

/// A new entry: its kind, and what the duty that it is for presets.
struct NewEntry
{
    QString kind;    ///< ActivityKind::id
    QString duty;    ///< Duty::id; empty: the first that fits
    QString service; ///< Service::id; empty: the duty's
    QHash<QString, QString> preset;
};

void openNew(DeskContext &context, QWidget *parent, const NewEntry &entry);
void open(DeskContext &context, QWidget *parent, ActivityId id);

} // namespace tanggap::activityforms
