// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"
#include "ui/base/deskcontext.h"

class QWidget;

/// The small forms of a ticket. Each opens without blocking, acts through the desk, and deletes itself.
namespace tanggap::ticketforms
{

void openReclassify(DeskContext &context, QWidget *parent, const TicketView &view);
void openPause(DeskContext &context, QWidget *parent, const TicketView &view);
void openResume(DeskContext &context, QWidget *parent, const TicketView &view);
void openRestrict(DeskContext &context, QWidget *parent, const TicketView &view);
void openReopen(DeskContext &context, QWidget *parent, const TicketView &view);
void openHandover(DeskContext &context, QWidget *parent, const TicketView &view);
void openLink(DeskContext &context, QWidget *parent, const TicketView &view);

} // namespace tanggap::ticketforms
