// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/ticket/tickettabs.h"

namespace tanggap
{

/// The tabs that every ticket has: journal, details, links.
void addStandardTabs(TicketTabs &tabs, DeskContext &context);

/// The objectName of the tab on which something that is missing is done; empty when it is done elsewhere.
QString tabFor(const Requirement &requirement);

} // namespace tanggap
