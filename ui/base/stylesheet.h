// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

namespace tanggap
{

/// The one stylesheet of the window, made of the tokens; `body` is the font of body text, with a size in
/// points.
QString styleSheetOf(Scheme scheme, const QFont &body);

} // namespace tanggap
