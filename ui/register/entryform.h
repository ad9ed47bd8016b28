// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/registerbook.h"
#include "ui/base/deskcontext.h"

namespace tanggap
{

/// Opens the form that a register takes lines by hand from: a letter for an agenda book, otherwise a line. It
/// deletes itself.
void openEntryForm(DeskContext &context, const RegisterBook &book, QWidget *parent);

} // namespace tanggap
