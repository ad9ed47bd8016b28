// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/tx.h"

#include <QHash>

namespace tanggap::desk
{

/// Fills a drill with invented entries of each kind of activity and an open question, as far as the
/// organization has the duties; the days before `now` are simulated. `logins`: role -> account that plays it.
Result<> addSampleActivities(Tx &tx, const QHash<QString, QString> &logins, Instant now);

} // namespace tanggap::desk
