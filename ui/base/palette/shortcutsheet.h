// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/palette/overlay.h"

namespace tanggap
{

class Commands;

/// "?": every key of the window, by group. Made anew each time it opens, from the commands themselves.
class ShortcutSheet : public Overlay
{
    Q_OBJECT

public:
    ShortcutSheet(QWidget *window, const Commands &commands);
    void openSheet();

protected:
    QWidget *firstFocus() override;

private:
    const Commands &m_commands;
    QWidget *m_content = nullptr;
};

} // namespace tanggap
