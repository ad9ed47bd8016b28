// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/painting.h"

#include <QFontMetrics>

namespace tanggap {

namespace {

int digitCell(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    const int cell = digitCell(metrics);
    int width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? cell : metrics.horizontalAdvance(c);
    return width;
}

void paintTabular(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int cell = digitCell(metrics);
    const int width = tabularWidth(metrics, text);
    int x = area.left();
    if (alignment & Qt::AlignRight)
        x = area.left() + area.width() - width;
    else if (alignment & Qt::AlignHCenter)
        x = area.left() + (area.width() - width) / 2;
    int baseline = area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent();
    if (alignment & Qt::AlignTop)
        baseline = area.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        baseline = area.top() + area.height() - metrics.descent();
    for (const QChar c : text) {
        const int own = metrics.horizontalAdvance(c);
        const int advance = c.isDigit() ? cell : own;
        painter.drawText(QPointF(x + (advance - own) / 2.0, baseline), QString(c));
        x += advance;
    }
}

void paintLine(QPainter &painter, const QRect &area, const QString &text, Qt::Alignment alignment)
{
    painter.drawText(area, int(alignment) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

int pillWidth(const QFontMetrics &metrics, const QString &text)
{
    return tabularWidth(metrics, text) + 2 * 10;
}

int pillHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 4;
}

int paintPill(QPainter &painter, const QRect &area, const QString &text, const QColor &ink,
              const QColor &wash)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = pillHeight(metrics);
    const int width = std::min(pillWidth(metrics, text), area.width());
    const QRect pill(area.left(), area.top() + (area.height() - height) / 2, width, height);
    paintRounded(painter, pill, height / 2.0, wash);
    painter.setPen(ink);
    paintLine(painter, pill.adjusted(10, 0, -10, 0), text, Qt::AlignCenter);
    return width;
}

void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &outline, qreal width)
{
    const QPainter::RenderHints hints = painter.renderHints();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    if (outline.alpha() == 0) {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    } else {
        painter.setPen(QPen(outline, width));
        const qreal in = width / 2;
        painter.drawRoundedRect(rect.adjusted(in, in, -in, -in), radius - in, radius - in);
    }
    painter.setRenderHints(hints);
}

void paintBar(QPainter &painter, const QRectF &track, double fraction, const QColor &fill,
              const QColor &ground)
{
    const qreal radius = track.height() / 2;
    paintRounded(painter, track, radius, ground);
    const qreal width = track.width() * std::clamp(fraction, 0.0, 1.0);
    if (width > 0)
        paintRounded(painter,
                     QRectF(track.left(), track.top(), std::max(width, track.height()), track.height()),
                     radius, fill);
}

void paintFocus(QPainter &painter, const QRectF &rect, qreal radius, const Tokens &tokens)
{
    paintRounded(painter, rect, radius, Qt::transparent, tokens.accent, 2);
}

} // namespace tanggap
