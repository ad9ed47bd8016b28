// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRect>

class QPainter;

namespace tanggap
{

/// An outline icon of resources/icons by its file name ("inbox"), in the colour of the palette's button text
/// at the moment it is painted, so a change of scheme needs nothing. Unknown names give an empty icon.
QIcon icon(const QString &name);

/// The icon in one colour, `size` logical pixels square, sharp at that device pixel ratio; cached.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

/// Paints it centred in `area`, `size` logical pixels square.
void paintIcon(QPainter &painter, const QString &name, const QRect &area, const QColor &color, int size = 18);

} // namespace tanggap
