// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/letterhead.h"

#include "document/strips.h"
#include "document/textlines.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace tanggap
{

namespace
{

constexpr double crestWidth = 20 * unitsPerMm;
constexpr double crestHeight = 23 * unitsPerMm;
constexpr double gap = 4 * unitsPerMm;

/// Stands in until the office gives its own crest.
void drawShield(QPainter &painter, const QRectF &box)
{
    QPainterPath path;
    path.moveTo(box.left(), box.top());
    path.lineTo(box.right(), box.top());
    path.lineTo(box.right(), box.top() + box.height() * 0.55);
    path.quadTo(box.right(), box.top() + box.height() * 0.85, box.center().x(), box.bottom());
    path.quadTo(box.left(), box.top() + box.height() * 0.85, box.left(), box.top() + box.height() * 0.55);
    path.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(QColor(0x30, 0x30, 0x30), 1.2 * unitsPerPoint, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(QColor(0xF2, 0xF2, 0xF2));
    painter.drawPath(path);
    painter.restore();
}

/// A crest as its file has it: SVG or picture, or neither.
class Crest
{
public:
    explicit Crest(const QByteArray &bytes)
        : m_image(QImage::fromData(bytes))
    {
        m_size = m_image.size();
        if ((m_image.isNull() || bytes.trimmed().startsWith('<')) && m_svg.load(bytes))
            m_size = m_svg.defaultSize();
    }

    bool isEmpty() const { return m_size.isEmpty(); }
    QSizeF size() const { return m_size; }

    void draw(QPainter &painter, const QRectF &target)
    {
        if (m_svg.isValid())
            m_svg.render(&painter, target);
        else
            painter.drawImage(target, m_image);
    }

private:
    QSvgRenderer m_svg;
    QImage m_image;
    QSizeF m_size;
};

/// A long name is set a little smaller before it is broken into two lines.
TextLines onOneLine(const QList<Run> &text, TextLines::Style style, double width)
{
    TextLines lines(text, style, width);
    for (double share = 0.96; lines.count() > 1 && share > 0.8; share -= 0.04) {
        TextLines::Style smaller = style;
        smaller.points *= share;
        TextLines narrower(text, smaller, width);
        if (narrower.count() == 1)
            return narrower;
    }
    return lines;
}

void drawDoubleRule(QPainter &painter, QPointF at, double width, double scale)
{
    const double thick = 2.25 * unitsPerPoint * scale;
    painter.fillRect(QRectF(at, QSizeF(width, thick)), Qt::black);
    painter.fillRect(QRectF(at + QPointF(0, thick * 1.6), QSizeF(width, thick / 3)), Qt::black);
}

} // namespace

void drawCrest(QPainter &painter, const QRectF &box, const QByteArray &bytes)
{
    Crest crest(bytes);
    if (crest.isEmpty()) {
        const double inset = box.width() * 0.1;
        drawShield(painter, box.adjusted(inset, 0, -inset, 0));
        return;
    }
    QRectF target(QPointF(), crest.size().scaled(box.size(), Qt::KeepAspectRatio));
    target.moveCenter(box.center());
    crest.draw(painter, target);
}

QSizeF crestSize(const QByteArray &bytes, double height)
{
    const Crest crest(bytes);
    const QSizeF size = crest.isEmpty() ? QSizeF(crestWidth, crestHeight) : crest.size();
    return QSizeF(size.width() * height / size.height(), height);
}

QImage crestImage(const QByteArray &bytes, int height)
{
    const QSizeF size = crestSize(bytes, height);
    QImage image(qMax(1, qRound(size.width())), height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawCrest(painter, QRectF(image.rect()), bytes);
    return image;
}

QList<LetterheadLine> letterheadLines(const LetterheadBlock &head)
{
    QList<LetterheadLine> lines;
    for (qsizetype i = 0; i < head.lines.size(); ++i) {
        Run run{i < 2 ? head.lines.at(i).toUpper() : head.lines.at(i)};
        run.bold = i == 1 || head.lines.size() == 1;
        lines << LetterheadLine{run, i == 0 ? 14.0 : i == 1 ? 15.0 : 12.0};
    }
    for (const QString &small : head.small)
        lines << LetterheadLine{Run{small}};
    return lines;
}

double drawLetterhead(QPainter *painter, QPointF at, const LetterheadBlock &head, const QString &family,
                      double width)
{
    const double scale = head.scale;
    const QRectF crest(at, QSizeF(crestWidth, crestHeight) * scale);
    const double left = crest.width() + gap * scale;
    const auto style = [&](double points) {
        return TextLines::Style{family, points * scale, Align::Center, 0, 1.08};
    };

    std::vector<TextLines> lines;
    for (const LetterheadLine &line : letterheadLines(head))
        lines.push_back(onOneLine({line.run}, style(line.points), width - left));

    double height = 0;
    for (const TextLines &line : lines)
        height += line.height();
    const double body = qMax(height, crest.height()) + 2 * unitsPerMm * scale;
    if (painter) {
        drawCrest(*painter, crest.translated(0, (body - 2 * unitsPerMm * scale - crest.height()) / 2),
                  head.crest);
        double y = qMax(0.0, (crest.height() - height) / 2);
        for (const TextLines &line : lines) {
            line.draw(*painter, at + QPointF(left, y));
            y += line.height();
        }
        drawDoubleRule(*painter, at + QPointF(0, body), width, scale);
    }
    return body + 6 * unitsPerMm * scale;
}

} // namespace tanggap
