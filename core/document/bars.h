// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/paper.h"

#include <QColor>

namespace tanggap
{

/// The bars of a table's column, from 0 to 1 of the greatest number in it, a row each; a cell that holds no
/// number above zero has none. Numbers are written the Indonesian way: "1.250", "3,5".
QList<double> barLengths(const TableBlock &table, qsizetype column);

constexpr double barHeight = 2.6; ///< mm
constexpr QColor barColor(0x5B, 0x67, 0x70);

} // namespace tanggap
