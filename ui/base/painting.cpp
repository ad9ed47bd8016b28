// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/painting.h"

#include <QCache>
#include <QFontMetricsF>
#include <QStaticText>
#include <QStyle>
#include <QtMath>

#include <utility>

namespace tanggap
{

namespace
{

/// So many texts stay laid out: some screens full.
constexpr int TextsKept = 2000;

/// A text laid out for a font. A list paints the same texts every second, and laying one out costs several
/// times what painting it does.
QStaticText laidOut(const QFont &font, const QString &text)
{
    static QCache<std::pair<QString, QFont>, QStaticText> kept(TextsKept);
    const std::pair key(text, font);
    if (const QStaticText *known = kept.object(key))
        return *known;
    auto *fresh = new QStaticText(QString(text).replace(u'\n', u' '));
    fresh->setTextFormat(Qt::PlainText);
    fresh->prepare({}, font);
    const QStaticText line = *fresh;
    kept.insert(key, fresh);
    return line;
}

/// The same, cut off at the end where it is wider than this.
QStaticText laidOut(const QFont &font, const QString &text, int width)
{
    static QCache<std::pair<std::pair<QString, QFont>, int>, QString> cut(TextsKept);
    const QStaticText whole = laidOut(font, text);
    if (whole.size().width() <= width)
        return whole;
    const std::pair key(std::pair(text, font), width);
    const QString *known = cut.object(key);
    const QString shown = known ? *known : QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
    if (!known)
        cut.insert(key, new QString(shown));
    return laidOut(font, shown);
}

qreal digitCell(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls `place(run, width, cell)` for each digit (in a cell) and for each stretch between digits.
template <class Place>
void forEachRun(const QFontMetricsF &metrics, const QString &text, Place place)
{
    const qreal cell = digitCell(metrics);
    for (qsizetype from = 0; from < text.size();) {
        qsizetype until = from + 1;
        const bool digit = text.at(from).isDigit();
        while (!digit && until < text.size() && !text.at(until).isDigit())
            ++until;
        const QString run = text.mid(from, until - from);
        // One character needs no layout to be measured.
        const qreal own =
            run.size() == 1 ? metrics.horizontalAdvance(run.front()) : metrics.horizontalAdvance(run);
        place(run, own, digit ? cell : own);
        from = until;
    }
}

} // namespace

int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    qreal width = 0;
    forEachRun(QFontMetricsF(metrics), text,
               [&](const QString &, qreal, qreal advance) { width += advance; });
    return qCeil(width);
}

void paintTabular(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = tabularWidth(metrics, text);
    qreal x = area.left();
    if (alignment & Qt::AlignRight)
        x = area.left() + area.width() - width;
    else if (alignment & Qt::AlignHCenter)
        x = area.left() + (area.width() - width) / 2;
    int top = area.top() + (area.height() - metrics.height()) / 2;
    if (alignment & Qt::AlignTop)
        top = area.top();
    else if (alignment & Qt::AlignBottom)
        top = area.top() + area.height() - metrics.height();
    const QFont font = painter.font();
    forEachRun(QFontMetricsF(metrics), text, [&](const QString &run, qreal own, qreal advance) {
        painter.drawStaticText(QPointF(x + (advance - own) / 2, top), laidOut(font, run));
        x += advance;
    });
}

void paintLine(QPainter &painter, const QRect &area, const QString &text, Qt::Alignment alignment)
{
    const QStaticText line = laidOut(painter.font(), text, area.width());
    const QSize size(qCeil(line.size().width()), painter.fontMetrics().height());
    const QRect place = QStyle::alignedRect(painter.layoutDirection(), alignment, size, area);
    painter.drawStaticText(place.topLeft(), line);
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
    paintLine(painter, pill.adjusted(8, 0, -8, 0), text, Qt::AlignCenter);
    return width;
}

void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &outline, qreal width)
{
    painter.save();
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
    painter.restore();
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
