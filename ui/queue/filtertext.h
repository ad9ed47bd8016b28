// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/queue.h"

#include <QString>

namespace tanggap
{

/// A filter as it is saved: JSON, only what differs from an empty one.
QString toJson(const QueueFilter &filter);
/// Unknown names are passed over, so that an older program reads a newer one's filter as far as it can.
QueueFilter filterFromJson(const QString &json);

/// True when nothing narrows the list beyond "open tickets"; the order does not count.
bool showsAllOpen(const QueueFilter &filter);

} // namespace tanggap
