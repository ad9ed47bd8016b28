// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

namespace tanggap::ctl
{

/// A line cut into words as a shell does: blanks part words, '...' keeps all, "..." and a backslash keep
/// blanks. Nothing is expanded. Invalid when a quotation mark is never closed.
Result<QStringList> shellWords(const QString &line);

} // namespace tanggap::ctl
