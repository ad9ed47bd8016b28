// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace tanggap
{

/// How well the letters of `query` are found, in order, in `text`: higher is better, nothing when they are
/// not. Starts of words and neighbours count more; case and accents do not matter. An empty query fits
/// everything with 0. Pure.
std::optional<int> fuzzyScore(const QString &query, const QString &text);

} // namespace tanggap
