// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activitykind.h"
#include "ui/activity/activityfacts.h"

#include <functional>

class QWidget;

/// The editor of one field of an activity, whatever its type; its value is the field's text.
namespace tanggap::fieldeditor
{

/// `changed` is called by every edit, also that of setValue().
QWidget *make(const ActivityField &field, const ActivityFacts &facts, const std::function<void()> &changed);
QString value(const QWidget *editor);
void setValue(QWidget *editor, const QString &value);

} // namespace tanggap::fieldeditor
