// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/activities.h"

#include <QDate>
#include <QString>

/// How the window speaks of activities. Translated.
namespace tanggap::activitywords
{

/// "21-11-2026"; empty for none.
QString day(QDate day);
/// "21-11-2026" or "21-11-2026 – 23-11-2026".
QString days(const Activity &activity);
QString state(const ActivityKind &kind, const QString &stateId);
/// A field's value in words: a choice's label, a day, "yes".
QString value(const ActivityField &field, const QString &value);

} // namespace tanggap::activitywords
