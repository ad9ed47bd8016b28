// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/person.h"
#include "store/connection.h"
#include "ticket/ticket.h"

#include <QList>
#include <QString>

/// What an office keeps to itself about a ticket (notes, reasons, texts and papers in work, questions to
/// decide, who reported) and from whom: seeing a ticket, as an agency's agent does, is not yet reading that.
namespace tanggap::inside
{

/// Whoever sees the office's tickets or works on tickets reads it, and the person it is given to.
bool reads(const Actor &viewer);
bool reads(const Actor &viewer, const Ticket &ticket);
/// The same as a condition on `ticket`; binds what tickets::visibleBinds() does.
QString condition(const Actor &viewer);

/// Condition on `sending`: its addressee names the viewer, their agency, or the reporter whose report they
/// recorded. Binds what tickets::visibleBinds() does.
QString sentToViewer();
/// Sending::id of those that went to the viewer.
Result<QList<qint64>> sentTo(Connection &db, const Actor &viewer, TicketId ticket);

} // namespace tanggap::inside
