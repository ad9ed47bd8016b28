// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tanggap
{

/// The words of an HTML page as plain text: blocks become lines, a link shows where it leads when its words
/// say something else. Nothing is loaded or run. Linear in the length of any input, well-formed or not.
QString textFromHtml(const QString &html);

} // namespace tanggap
