// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QWidget;

namespace tanggap
{

/// Calls `setTexts` now and whenever the language of the window changes, for as long as the widget lives.
void keepTranslated(QWidget *widget, std::function<void()> setTexts);

} // namespace tanggap
