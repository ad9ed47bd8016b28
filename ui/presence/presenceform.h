// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/presence.h"
#include "ui/base/deskcontext.h"

class QWidget;

namespace tanggap
{

/// Opens the form that puts somebody on duty, away or in another's place; `person` is chosen at first. Does
/// not block; deletes itself. Object names: "presenceForm", "person", "begins", "ends", "first", "last",
/// "role", "manner", "standIn", "note", those of FormDialog.
void openPresenceForm(DeskContext &context, Presence::Sort sort, PersonId person, QWidget *parent);

} // namespace tanggap
