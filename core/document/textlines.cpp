// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/textlines.h"

#include "document/strips.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Qt::Alignment alignment(Align align)
{
    switch (align) {
    case Align::Left:
        return Qt::AlignLeft;
    case Align::Center:
        return Qt::AlignHCenter;
    case Align::Right:
        return Qt::AlignRight;
    case Align::Justify:
        return Qt::AlignJustify;
    }
    return Qt::AlignLeft;
}

} // namespace

QFont paperFont(const QString &family, double points, bool bold)
{
    static const QHash<QString, QString> free = {{u"Arial"_s, u"Liberation Sans"_s},
                                                 {u"Times New Roman"_s, u"Liberation Serif"_s},
                                                 {u"Bookman Old Style"_s, u"URW Bookman"_s}};
    QFont font(free.value(family, family));
    font.setPixelSize(qMax(1, qRound(points * unitsPerPoint)));
    font.setHintingPreference(QFont::PreferNoHinting);
    // URW Bookman's heavier cut is a demibold; asked for bold, Qt would smear it.
    font.setWeight(!bold ? QFont::Normal : font.family() == "URW Bookman"_L1 ? QFont::DemiBold : QFont::Bold);
    return font;
}

TextLines::TextLines(const QList<Run> &text, const Style &style, double width)
{
    const QFont font = paperFont(style.family, style.points);
    QString whole;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : text) {
        QTextLayout::FormatRange range;
        range.start = int(whole.size());
        range.length = int(run.text.size());
        QFont own = paperFont(style.family, style.points, run.bold || run.missing);
        own.setItalic(run.italic);
        range.format.setFont(own);
        if (run.missing)
            range.format.setForeground(QColor(0xC0, 0x10, 0x10));
        formats << range;
        whole += run.text;
    }
    whole.replace(u'\n', QChar::LineSeparator);

    QTextOption option(alignment(style.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);

    m_layout = std::make_shared<QTextLayout>(whole, font);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    breakLines(width, style.indent, 0);
    if (style.align == Align::Center && count() > 1)
        balance(width);

    const QFontMetricsF metrics(font);
    const double natural = metrics.ascent() + metrics.descent();
    m_lineHeight = natural * style.lineHeight;
    m_lead = (m_lineHeight - natural) / 2;
}

void TextLines::breakLines(double width, double indent, double left)
{
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const double shift = line.lineNumber() == 0 ? indent : 0;
        line.setLineWidth(qMax(1.0, width - shift));
        line.setPosition({left + shift, 0});
    }
    m_layout->endLayout();
}

/// Centred lines are set to about equal length: no last line of one word.
void TextLines::balance(double width)
{
    const int lines = count();
    double tooNarrow = width / 2;
    double enough = width;
    while (enough - tooNarrow > unitsPerPoint) {
        const double middle = (tooNarrow + enough) / 2;
        breakLines(middle, 0, 0);
        (count() > lines ? tooNarrow : enough) = middle;
    }
    breakLines(enough, 0, (width - enough) / 2);
}

double TextLines::naturalWidth() const
{
    double width = 0;
    for (int i = 0; i < count(); ++i)
        width = qMax(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

void TextLines::drawLine(QPainter &painter, int line, QPointF at) const
{
    const QTextLine one = m_layout->lineAt(line);
    // Baselines follow the paper's font, also where a fallback font is taller.
    const double ascent = QFontMetricsF(m_layout->font()).ascent();
    one.draw(&painter, at + QPointF(0, m_lead + ascent - one.ascent()));
}

void TextLines::draw(QPainter &painter, QPointF at) const
{
    for (int i = 0; i < count(); ++i)
        drawLine(painter, i, at + QPointF(0, i * m_lineHeight));
}

} // namespace tanggap
