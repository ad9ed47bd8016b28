// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/savefile.h"

#include <QByteArray>
#include <QString>

namespace tanggap::ctl
{

/// Of an organization, a procedure or a kind of activity, in bytes: some pages of text.
inline constexpr qint64 DefinitionLimit = 8 << 20;

/// The content of a file, "-" for stdin. Unavailable when it cannot be read, Invalid when it has more bytes.
Result<QByteArray> readFile(const QString &name, qint64 most);

} // namespace tanggap::ctl
