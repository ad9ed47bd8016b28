// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace tanggap::ctl
{

/// The content of a file, "-" for stdin. Unavailable when it cannot be read, Invalid when it has more bytes.
Result<QByteArray> readFile(const QString &name, qint64 most);

/// Unavailable when the folder cannot take the file.
Result<> mayWrite(const QString &name);

/// Writes a file whole or not at all. Unavailable when it cannot.
Result<> writeFile(const QString &name, const QByteArray &bytes);

} // namespace tanggap::ctl
