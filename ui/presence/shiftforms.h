// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/presence.h"
#include "ui/base/deskcontext.h"

class QWidget;

namespace tanggap
{

/// Hands the shift over: who takes it, what is open as the note will tell it, remarks. Does not block;
/// deletes itself. Object names: "giveShift", "taker", "shiftText", "remarks", those of FormDialog.
void openGiveShift(DeskContext &context, QWidget *parent);

/// A handover note to read; to sign for whoever takes it, to take back for whoever gave it, to print for
/// everybody. Object names: "shiftNote", "shiftText", "reply", "takeBack", "printShift", those of FormDialog.
void openShiftNote(DeskContext &context, ShiftNoteId note, QWidget *parent);

} // namespace tanggap
