// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "ui/base/deskcontext.h"

class QWidget;

namespace tanggap
{

/// Opens a form that asks a role or a person to decide; about a ticket when it is valid.
void openDecisionForm(DeskContext &context, QWidget *parent, TicketId ticket);

} // namespace tanggap
