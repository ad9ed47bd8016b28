// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/paper.h"

#include <QImage>
#include <QRectF>

class QPainter;
class QPointF;

namespace tanggap
{

/// Draws the crest into a box, in its own proportions; a neutral shield where the office has given none.
void drawCrest(QPainter &painter, const QRectF &box, const QByteArray &crest);
QSizeF crestSize(const QByteArray &crest, double height);
QImage crestImage(const QByteArray &crest, int height); ///< in pixels

/// A line beside the crest, in the size that it has at full width.
struct LetterheadLine
{
    Run run;
    double points = 9;
};
QList<LetterheadLine> letterheadLines(const LetterheadBlock &head);

/// Draws crest, lines and double rule into a width (layout units); returns the height it takes. Without a
/// painter it only measures.
double drawLetterhead(QPainter *painter, QPointF at, const LetterheadBlock &head, const QString &family,
                      double width);

} // namespace tanggap
