// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QString>

class QLabel;
class QLayout;

namespace tanggap
{

/// A label of plain text that wraps.
QLabel *newText(const QString &text, TextRole role = TextRole::Body);

/// Takes everything out of a layout whose contents are made anew. Safe in a slot of what is taken out.
void clearOut(QLayout *layout);

} // namespace tanggap
