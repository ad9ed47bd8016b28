// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/paper.h"

#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace tanggap
{

/// The font of a paper: what templates call Arial and Bookman Old Style, as the free fonts of the same
/// widths.
QFont paperFont(const QString &family, double points, bool bold = false);

/// Text laid out into lines of a width; all lengths in layout units (see strips.h).
class TextLines
{
public:
    struct Style
    {
        QString family;
        double points = 11;
        Align align = Align::Left;
        double indent = 0; ///< of the first line
        double lineHeight = 1.15;
    };

    TextLines(const QList<Run> &text, const Style &style, double width);

    int count() const { return m_layout->lineCount(); }
    double lineHeight() const
    {
        return m_lineHeight;
    } ///< all lines are of one height, so that columns stay aligned
    double height() const { return m_lineHeight * count(); }
    double naturalWidth() const; ///< of the widest line
    void drawLine(QPainter &painter, int line, QPointF at) const;
    void draw(QPainter &painter, QPointF at) const;

private:
    void breakLines(double width, double indent, double left);
    void balance(double width);

    std::shared_ptr<QTextLayout> m_layout;
    double m_lineHeight = 0;
    double m_lead = 0; ///< white above the glyphs in a line
};

} // namespace tanggap
