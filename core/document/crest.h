// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace tanggap
{

/// Largest file that is looked at for a crest.
inline constexpr qsizetype LargestCrestFile = 8'000'000;

/// A picture of the office's crest, made anew as a small PNG file: what else the file held stays behind.
/// Takes PNG, JPEG and SVG; margins that are white or transparent are cut off. Invalid, in words, when it is
/// none of them, damaged, too large, or so small that it would be coarse on paper. Needs a QGuiApplication;
/// takes a moment.
Result<QByteArray> crestFromPicture(const QByteArray &file);

} // namespace tanggap
