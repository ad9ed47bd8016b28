// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/paper.h"

class QPainter;
class QPointF;

namespace tanggap
{

/// Draws crest, lines and double rule into a width (layout units); returns the height it takes. Without a
/// painter it only measures.
double drawLetterhead(QPainter *painter, QPointF at, const LetterheadBlock &head, const QString &family,
                      double width);

} // namespace tanggap
