// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/paper.h"

#include <QPointF>
#include <QSizeF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

/// Blocks cut into strips: the horizontal slices between which a page may break. Lengths in layout units.
namespace tanggap
{

/// A tenth of a point: fine enough that rounded glyph advances do not show, so that screen, print and PDF
/// break alike.
constexpr double unitsPerInch = 720;
constexpr double unitsPerPoint = 10;
constexpr double unitsPerMm = unitsPerInch / 25.4;

struct Strip
{
    using Mark =
        std::function<void(QPainter &, QPointF)>; ///< draws with the strip's top left at the given point

    double height = 0;
    bool keepWithNext = false;
    bool blank = false;       ///< white space: dropped at the top of a page
    bool breakBefore = false; ///< begins a new page
    qsizetype row = -1;       ///< of its table, in the strip with which the row begins
    bool rowGoesOn = false;   ///< inside a framed row: a break before it closes the frame and opens it again
    double frameLeft = 0;     ///< of that frame
    double frameRight = 0;
    std::shared_ptr<const Strip> header; ///< of the table it belongs to, repeated on a new page
    std::vector<Mark> marks;

    void draw(QPainter &painter, QPointF at) const
    {
        for (const Mark &mark : marks)
            mark(painter, at);
    }
};

/// Cuts blocks for a text area of that size (layout units).
std::vector<Strip> cutIntoStrips(const std::vector<Block> &blocks, const PageSetup &page, QSizeF area);

/// The hairline of frames, tables and rules.
void drawHairline(QPainter &painter, QPointF from, QPointF to);

} // namespace tanggap
