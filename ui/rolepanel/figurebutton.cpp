// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rolepanel/figurebutton.h"

#include "ui/base/painting.h"
#include "ui/base/timetext.h"

#include <QEvent>
#include <QPainter>

namespace tanggap
{

namespace
{

constexpr int TileWidth = 132;

} // namespace

FigureButton::FigureButton(Shape shape, QWidget *parent)
    : QAbstractButton(parent)
    , m_shape(shape)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FigureButton::setFigure(int number, const QString &words, Tone tone)
{
    m_number = number;
    m_words = words;
    m_tone = tone;
    setText(timetext::number(number) + QLatin1Char(' ') + words);
    setAccessibleName(text());
    updateGeometry();
    update();
}

QFont FigureButton::numberFont() const
{
    return fontFor(m_shape == Shape::Tile ? TextRole::Figure : TextRole::Strong, font());
}

QFont FigureButton::wordsFont() const
{
    return fontFor(TextRole::Small, font());
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics number(numberFont()), words(wordsFont());
    if (m_shape == Shape::Line)
        return {number.horizontalAdvance(timetext::number(m_number)) + words.horizontalAdvance(m_words) + 22,
                number.height() + 8};
    return {qMax(TileWidth, words.horizontalAdvance(m_words) + 28), number.height() + words.height() + 22};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    const Tone tone = shownTone();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool tile = m_shape == Shape::Tile;
    const QColor ground = tone == Tone::Neutral ? (tile ? tokens.panel : tokens.hover) : tokens.wash(tone);
    const bool over = underMouse() && isEnabled();
    const qreal radius = tile ? 8 : height() / 2.0;
    paintRounded(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, ground,
                 over   ? tokens.accent
                 : tile ? tokens.line
                        : QColor(Qt::transparent));
    if (hasFocus())
        paintFocus(painter, rect(), radius, tokens);
    const QString number = timetext::number(m_number);
    const QColor ink = tone == Tone::Neutral ? tokens.ink : tokens.text(tone);
    if (tile) {
        QRect inside = rect().adjusted(14, 9, -14, -9);
        painter.setFont(numberFont());
        painter.setPen(m_number ? ink : tokens.second);
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, number);
        painter.setFont(wordsFont());
        painter.setPen(tone == Tone::Neutral ? tokens.second : ink);
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, m_words);
        return;
    }
    QRect inside = rect().adjusted(9, 0, -9, 0);
    painter.setFont(numberFont());
    painter.setPen(m_number ? ink : tokens.second);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, number);
    inside.setLeft(inside.left() + QFontMetrics(numberFont()).horizontalAdvance(number) + 4);
    painter.setFont(wordsFont());
    painter.setPen(tone == Tone::Neutral ? tokens.second : ink);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, m_words);
}

void FigureButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace tanggap
