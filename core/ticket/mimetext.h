// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace tanggap
{

/// Text in the charset that a mail names (empty: none named). Names are often missing, unknown or wrong: then
/// UTF-8 if it is that, otherwise windows-1252. Bytes that mean nothing become U+FFFD.
QString textFromCharset(const QByteArray &bytes, const QByteArray &charset);

} // namespace tanggap
