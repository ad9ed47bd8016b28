// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QAbstractButton>

namespace tanggap
{

/// A number with what it counts, that opens the list it counted. As a tile the number stands large above its
/// words; in a line both stand beside each other.
class FigureButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Shape { Line, Tile };

    explicit FigureButton(Shape shape, QWidget *parent = nullptr);

    /// `tone` shows only while the number is not zero.
    void setFigure(int number, const QString &words, Tone tone = Tone::Neutral);
    int figure() const { return m_number; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont numberFont() const;
    QFont wordsFont() const;
    Tone shownTone() const { return m_number ? m_tone : Tone::Neutral; }

    Shape m_shape;
    int m_number = 0;
    QString m_words;
    Tone m_tone = Tone::Neutral;
};

} // namespace tanggap
