// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace tanggap
{

/// Leaves the wheel to the page while the editor (of a number, a day, a choice) has not the focus, and never
/// gives it the focus by it: whoever scrolls a form changes nothing in it.
void leaveWheelToPage(QWidget *editor);

} // namespace tanggap
