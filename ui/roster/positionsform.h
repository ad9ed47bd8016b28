// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"

class QWidget;

namespace tanggap
{

struct Roster;

/// Opens the positions of a role slot: add, rename in both languages, remove those in which nobody sits.
/// Does not block; deletes itself. Object names: "positionsForm", "addPosition", and for each line from 0
/// "position/N/id", "position/N/en", "position/N/remove"; those of FormDialog.
void openPositionsForm(DeskContext &context, const Roster &roster, const QString &role, QWidget *parent);

} // namespace tanggap
