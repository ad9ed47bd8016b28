// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <QList>
#include <QSet>
#include <QString>

namespace tanggap
{

/// What one or more committed transactions touched, by this program or another on the same database.
struct ChangeSet
{
    QSet<TicketId> tickets;
    QSet<QString> streams; ///< journal streams other than tickets: "organization", "accounts", "systems", ...
    QSet<TicketId> received; ///< tickets that came in new

    bool isEmpty() const { return tickets.isEmpty() && streams.isEmpty(); }
};

} // namespace tanggap
