// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activitykind.h"
#include "ui/base/deskcontext.h"

class QPushButton;
class QWidget;

namespace tanggap
{

/// A button whose menu prints what can be printed of an entry; the preview opens over `parent`. Object names:
/// "printEntry", and of the actions "print/record", "print/invitation", "print/attendance", "print/minutes",
/// "print/certificate".
QPushButton *newPrintButton(DeskContext &context, ActivityId entry, const ActivityKind &kind,
                            QWidget *parent);

} // namespace tanggap
