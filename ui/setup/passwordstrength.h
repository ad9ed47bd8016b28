// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QString>

namespace tanggap
{

/// How hard a password is to guess, roughly: length and kinds of characters. A hint while typing, no rule.
struct PasswordStrength
{
    Tone tone = Tone::Neutral;
    QString word; ///< translated; empty for an empty password
    double fraction = 0;
};

/// Pure. `login` in the password makes it weak.
PasswordStrength passwordStrength(const QString &password, const QString &login);

} // namespace tanggap
