// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QPainter>
#include <QRect>
#include <QString>

namespace tanggap
{

/// Grid of the window: distances are multiples of 4.
namespace space
{
inline constexpr int Tight = 4;
inline constexpr int Near = 8;
inline constexpr int Normal = 12;
inline constexpr int Wide = 16;
inline constexpr int Page = 24;
} // namespace space

/// Digits in cells of one width, so that a number that changes never jitters. (Qt 6.4 cannot ask a font for
/// tabular figures.) Everything else keeps its own width.
int tabularWidth(const QFontMetrics &metrics, const QString &text);
void paintTabular(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text);

/// One line, elided at the end when it does not fit.
void paintLine(QPainter &painter, const QRect &area, const QString &text,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// A filled pill with text in the painter's font; returns its width. `area` gives left, centre line and most
/// width.
int pillWidth(const QFontMetrics &metrics, const QString &text);
int pillHeight(const QFontMetrics &metrics);
int paintPill(QPainter &painter, const QRect &area, const QString &text, const QColor &ink,
              const QColor &wash);

void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &outline = Qt::transparent, qreal width = 1);

/// A track with the part `fraction` (0..1, limited) filled.
void paintBar(QPainter &painter, const QRectF &track, double fraction, const QColor &fill,
              const QColor &ground);

/// What every focused control of our own shows.
void paintFocus(QPainter &painter, const QRectF &rect, qreal radius, const Tokens &tokens);

} // namespace tanggap
