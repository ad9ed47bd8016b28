// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/strips.h"

#include "document/bars.h"
#include "document/letterhead.h"
#include "document/qrcode.h"
#include "document/textlines.h"

#include <QPainter>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double padX = 1.6 * unitsPerMm;
constexpr double padY = 0.9 * unitsPerMm;
/// A row that takes more of the page than this breaks between its lines; a lower one stays whole.
constexpr double wholeRowShare = 0.4;
/// Lines of text that go along with a signature onto a new page.
constexpr int linesWithSignature = 2;

/// What stands in one column of a row.
struct Cell
{
    double left = 0;
    double width = 0;
    std::vector<Strip> strips;
};

Strip blankStrip(double height)
{
    Strip strip;
    strip.height = height;
    strip.blank = true;
    return strip;
}

double heightOf(const std::vector<Strip> &strips)
{
    double height = 0;
    for (const Strip &strip : strips)
        height += strip.height;
    return height;
}

void dropTrailingBlanks(std::vector<Strip> &strips)
{
    while (!strips.empty() && strips.back().blank)
        strips.pop_back();
}

/// Moves what `from` draws into `to`, shifted.
void place(Strip &to, const Strip &from, QPointF shift)
{
    for (const Strip::Mark &mark : from.marks)
        to.marks.push_back([mark, shift](QPainter &painter, QPointF at) { mark(painter, at + shift); });
}

/// Lines of a text; the first two and the last two stay together.
std::vector<Strip> textStrips(const TextLines &lines, double left)
{
    std::vector<Strip> strips;
    const int count = lines.count();
    for (int i = 0; i < count; ++i) {
        Strip strip;
        strip.height = lines.lineHeight();
        strip.keepWithNext = i + 1 < count && (i == 0 || i == count - 2);
        strip.marks.push_back([lines, i, left](QPainter &painter, QPointF at) {
            lines.drawLine(painter, i, at + QPointF(left, 0));
        });
        strips.push_back(std::move(strip));
    }
    return strips;
}

class Cutter
{
public:
    Cutter(const PageSetup &page, double width, double pageHeight)
        : m_page(page)
        , m_width(width)
        , m_pageHeight(pageHeight)
    {
    }

    std::vector<Strip> cut(const std::vector<Block> &blocks)
    {
        for (size_t i = 0; i < blocks.size(); ++i) {
            std::visit([this](const auto &block) { add(block); }, blocks[i].content);
            if (isSigned(blocks[i]) && copiesFollow(blocks, i + 1))
                m_strips.back().keepWithNext = true;
        }
        return std::move(m_strips);
    }

private:
    /// A signature, or columns with one: two people sign beside each other.
    static bool isSigned(const Block &block)
    {
        const auto *columns = std::get_if<Columns>(&block.content);
        return std::holds_alternative<SignatureBlock>(block.content) ||
               (columns &&
                std::any_of(columns->columns.begin(), columns->columns.end(), [](const auto &column) {
                    return std::any_of(column.blocks.begin(), column.blocks.end(), isSigned);
                }));
    }

    static bool copiesFollow(const std::vector<Block> &blocks, size_t at)
    {
        while (at < blocks.size() && std::holds_alternative<Space>(blocks[at].content))
            ++at;
        return at < blocks.size() && std::holds_alternative<CopiesTo>(blocks[at].content);
    }

    double pointsOf(double points) const { return points > 0 ? points : m_page.points; }

    TextLines lay(const QList<Run> &text, double points, double width, Align align = Align::Left,
                  double indent = 0) const
    {
        return TextLines(text, {m_page.font, pointsOf(points), align, indent, m_page.lineHeight}, width);
    }

    std::vector<Strip> cutInside(const std::vector<Block> &blocks, double width) const
    {
        std::vector<Strip> strips = Cutter(m_page, width, m_pageHeight).cut(blocks);
        dropTrailingBlanks(strips);
        return strips;
    }

    void append(std::vector<Strip> strips)
    {
        std::move(strips.begin(), strips.end(), std::back_inserter(m_strips));
    }

    void addBlank(double millimetres, bool keepWithNext = false)
    {
        if (millimetres <= 0)
            return;
        Strip strip = blankStrip(millimetres * unitsPerMm);
        strip.keepWithNext = keepWithNext;
        m_strips.push_back(std::move(strip));
    }

    void add(const Paragraph &block)
    {
        const double left = block.left * unitsPerMm;
        std::vector<Strip> strips = textStrips(
            lay(block.text, block.points, m_width - left, block.align, block.indent * unitsPerMm), left);
        if (!block.mark.isEmpty() && !strips.empty()) {
            const TextLines mark =
                lay({Run{block.mark, !block.text.isEmpty() && block.text.first().bold && block.keepWithNext}},
                    block.points, m_width);
            strips.front().marks.push_back(
                [mark, x = block.markLeft * unitsPerMm](QPainter &painter, QPointF at) {
                    mark.draw(painter, at + QPointF(x, 0));
                });
        }
        for (Strip &strip : strips)
            strip.keepWithNext = strip.keepWithNext || block.keepWithNext;
        append(std::move(strips));
        addBlank(block.after, block.keepWithNext);
    }

    void add(const Pairs &block)
    {
        const double label = block.labelWidth * unitsPerMm;
        const double colon = 3 * unitsPerMm;
        const double left = block.left * unitsPerMm;
        for (const Pairs::Pair &pair : block.pairs) {
            Cell name{left, label, textStrips(lay({Run{pair.label}}, block.points, label), 0)};
            Cell mark{left + label, colon, textStrips(lay({Run{u":"_s}}, block.points, colon), 0)};
            const double room = m_width - left - label - colon;
            Cell value{left + label + colon, room, textStrips(lay(pair.value, block.points, room), 0)};
            append(row({name, mark, value}, false));
        }
        addBlank(block.after);
    }

    void add(const TableBlock &block)
    {
        QList<QList<Run>> titles;
        for (const TableColumn &column : block.columns) {
            Run title{column.title};
            title.bold = true;
            titles << QList<Run>{title};
        }
        QList<QList<double>> bars; // of the columns that draw some
        for (qsizetype i = 0; i < block.columns.size(); ++i)
            bars << (block.columns.at(i).bar ? barLengths(block, i) : QList<double>());
        std::vector<Strip> head = tableRow(block, titles, {}, true);
        if (head.size() != 1)
            return;
        const auto header = std::make_shared<const Strip>(head.front());
        head.front().keepWithNext = true;
        append(std::move(head));
        for (qsizetype i = 0; i < block.rows.size(); ++i) {
            QList<double> lengths;
            for (const QList<double> &column : std::as_const(bars))
                lengths << column.value(i);
            std::vector<Strip> strips = tableRow(block, block.rows.at(i), lengths, false);
            for (Strip &strip : strips)
                strip.header = header;
            if (!strips.empty())
                strips.front().row = i;
            // A last row alone under a repeated header looks forgotten.
            if (i == block.rows.size() - 2 && strips.size() == 1)
                strips.back().keepWithNext = true;
            append(std::move(strips));
        }
        addBlank(block.after);
    }

    /// `bars` are the lengths of what the columns with bars draw; none in the header.
    std::vector<Strip> tableRow(const TableBlock &block, const QList<QList<Run>> &texts,
                                const QList<double> &bars, bool isHeader) const
    {
        double shares = 0;
        for (const TableColumn &column : block.columns)
            shares += column.width;
        std::vector<Cell> cells;
        double x = block.left * unitsPerMm;
        const double room = m_width - x;
        for (qsizetype i = 0; i < block.columns.size(); ++i) {
            const double width = room * block.columns.at(i).width / shares;
            const Align align = isHeader ? Align::Center : block.columns.at(i).align;
            if (block.columns.at(i).bar && !isHeader)
                cells.push_back({x, width, {barStrip(block, (width - 2 * padX) * bars.value(i))}});
            else
                cells.push_back(
                    {x, width, textStrips(lay(texts.at(i), block.points, width - 2 * padX, align), 0)});
            x += width;
        }
        return row(cells, true, isHeader ? 0 : block.rowHeight * unitsPerMm, isHeader);
    }

    /// A bar as high as a line of the table's text.
    Strip barStrip(const TableBlock &block, double length) const
    {
        Strip strip;
        strip.height = lay({Run{u" "_s}}, block.points, m_width, Align::Left).lineHeight();
        const QRectF bar(0, (strip.height - barHeight * unitsPerMm) / 2, length, barHeight * unitsPerMm);
        strip.marks.push_back(
            [bar](QPainter &painter, QPointF at) { painter.fillRect(bar.translated(at), barColor); });
        return strip;
    }

    void add(const TickList &block)
    {
        const double points = pointsOf(block.points);
        const double box = points * 0.85 * unitsPerPoint;
        const double left = box * 1.6;
        const double between = 0.5 * unitsPerMm;
        for (const TickList::Item &item : block.items) {
            std::vector<Strip> strips = textStrips(lay(item.text, points, m_width - left), left);
            if (strips.empty())
                continue;
            const double top = (strips.front().height - box) / 2;
            strips.front().marks.push_back([box, top, ticked = item.ticked](QPainter &painter, QPointF at) {
                const QRectF square(at + QPointF(0, top), QSizeF(box, box));
                painter.save();
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(Qt::black, 0.6 * unitsPerPoint));
                painter.drawRect(square);
                if (ticked) {
                    painter.setPen(
                        QPen(Qt::black, 1.4 * unitsPerPoint, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                    painter.drawPolyline(QPolygonF{{square.left() + box * 0.2, square.top() + box * 0.55},
                                                   {square.left() + box * 0.42, square.top() + box * 0.78},
                                                   {square.left() + box * 0.85, square.top() + box * 0.2}});
                }
                painter.restore();
            });
            strips.back().height += between;
            append(std::move(strips));
        }
        addBlank(block.after);
    }

    void add(const SignatureBlock &block)
    {
        const double left = m_width * block.left / 100;
        const double width = m_width - left;
        Strip strip;
        const auto put = [&](const QString &text, bool name) {
            const TextLines lines = lay({Run{text, name}}, block.points, width, Align::Center);
            const QPointF shift(left, strip.height);
            strip.marks.push_back([=](QPainter &painter, QPointF at) {
                lines.draw(painter, at + shift);
                if (name && !text.startsWith(u'.')) // dots wait for a name
                    underline(painter, at + shift, lines, width);
            });
            strip.height += lines.height();
        };
        for (const QString &line : block.above)
            put(line, false);
        if (block.electronic)
            addSignatureBox(strip, left, width);
        else
            strip.height += block.space * unitsPerMm;
        put(block.name, true);
        for (const QString &line : block.below)
            put(line, false);
        keepTextBefore();
        m_strips.push_back(std::move(strip));
    }

    /// Stands where the hand would sign; a signing portal puts its own picture over it.
    void addSignatureBox(Strip &strip, double left, double width) const
    {
        const QSizeF box(qMin(width, 58 * unitsPerMm), 14 * unitsPerMm);
        const QPointF corner(left + (width - box.width()) / 2, strip.height + 2 * unitsPerMm);
        const TextLines words =
            lay({Run{u"Ditandatangani secara elektronik"_s, false, true}}, 8.5, box.width(), Align::Center);
        strip.marks.push_back([=](QPainter &painter, QPointF at) {
            const QPointF from = at + corner;
            const QPointF to = from + QPointF(box.width(), box.height());
            drawHairline(painter, from, {to.x(), from.y()});
            drawHairline(painter, {from.x(), to.y()}, to);
            drawHairline(painter, from, {from.x(), to.y()});
            drawHairline(painter, {to.x(), from.y()}, to);
            words.draw(painter, from + QPointF(0, (box.height() - words.height()) / 2));
        });
        strip.height += box.height() + 4 * unitsPerMm;
    }

    /// A font's own underline runs through the baseline of large sizes; this one stands clear of the letters.
    static void underline(QPainter &painter, QPointF at, const TextLines &lines, double width)
    {
        const double half = lines.naturalWidth() / 2;
        const double y = lines.height() - 0.04 * lines.lineHeight();
        drawHairline(painter, at + QPointF(width / 2 - half, y), at + QPointF(width / 2 + half, y));
    }

    /// The last lines before a signature go with it, so that it never stands alone on a page.
    void keepTextBefore()
    {
        int kept = 0;
        for (auto strip = m_strips.rbegin(); strip != m_strips.rend() && kept < linesWithSignature; ++strip) {
            strip->keepWithNext = true;
            kept += strip->blank ? 0 : 1;
        }
    }

    void add(const CopiesTo &block)
    {
        append(textStrips(lay({Run{block.title}}, block.points, m_width), 0));
        const double left = 6 * unitsPerMm;
        for (qsizetype i = 0; i < block.items.size(); ++i) {
            m_strips.back().keepWithNext = true;
            const bool numbered = block.items.size() > 1;
            Paragraph item{{Run{block.items.at(i)}}};
            item.points = block.points;
            item.after = 0;
            item.left = numbered ? left / unitsPerMm : 0;
            item.mark = numbered ? u"%1."_s.arg(i + 1) : QString();
            add(item);
        }
    }

    void add(const Space &block)
    {
        const bool keep = !m_strips.empty() && m_strips.back().keepWithNext;
        addBlank(block.height, keep);
    }

    void add(const PageBreak &)
    {
        Strip strip = blankStrip(0);
        strip.breakBefore = true;
        m_strips.push_back(std::move(strip));
    }

    void add(const LetterheadBlock &block)
    {
        Strip strip;
        strip.height = drawLetterhead(nullptr, {}, block, m_page.font, m_width);
        strip.marks.push_back([block, family = m_page.font, width = m_width](QPainter &painter, QPointF at) {
            drawLetterhead(&painter, at, block, family, width);
        });
        m_strips.push_back(std::move(strip));
    }

    double aligned(Align align, double width) const
    {
        return align == Align::Right ? m_width - width : align == Align::Center ? (m_width - width) / 2 : 0;
    }

    void add(const CrestBlock &block)
    {
        const QSizeF size = crestSize(block.crest, block.height * unitsPerMm);
        Strip strip;
        strip.height = size.height();
        strip.keepWithNext = true;
        strip.marks.push_back([=, x = aligned(block.align, size.width())](QPainter &painter, QPointF at) {
            drawCrest(painter, QRectF(at + QPointF(x, 0), size), block.crest);
        });
        m_strips.push_back(std::move(strip));
        addBlank(block.after, true);
    }

    void add(const RuleBlock &block)
    {
        Strip strip;
        strip.height = unitsPerMm;
        strip.keepWithNext = true;
        const double wide = m_width * block.width / 100;
        strip.marks.push_back([x = (m_width - wide) / 2, wide](QPainter &painter, QPointF at) {
            painter.fillRect(QRectF(at + QPointF(x, 0), QSizeF(wide, unitsPerPoint)), Qt::black);
        });
        m_strips.push_back(std::move(strip));
        addBlank(block.after, true);
    }

    void add(const QrBlock &block)
    {
        const double side = block.size * unitsPerMm;
        Strip strip;
        strip.height = side;
        strip.marks.push_back(
            [=, code = qrCode(block.text), x = aligned(block.align, side)](QPainter &painter, QPointF at) {
                drawQr(painter, QRectF(at + QPointF(x, 0), QSizeF(side, side)), code);
            });
        m_strips.push_back(std::move(strip));
        addBlank(block.after);
    }

    /// Names beside each other stand level, however many lines the offices take.
    Columns levelled(Columns block, const std::vector<double> &widths) const
    {
        const auto aboveHeight = [&](const SignatureBlock &one, double width) {
            double height = 0;
            for (const QString &line : one.above)
                height += lay({Run{line}}, one.points, width * (1 - one.left / 100), Align::Center).height();
            return height;
        };
        double tallest = 0;
        const auto each = [&](const auto &body) {
            for (size_t i = 0; i < widths.size(); ++i) {
                for (Block &inner : block.columns[i].blocks) {
                    if (auto *one = std::get_if<SignatureBlock>(&inner.content))
                        body(*one, widths[i]);
                }
            }
        };
        each([&](SignatureBlock &one, double width) { tallest = qMax(tallest, aboveHeight(one, width)); });
        each([&](SignatureBlock &one, double width) {
            one.space += (tallest - aboveHeight(one, width)) / unitsPerMm;
        });
        return block;
    }

    void add(const Columns &block)
    {
        double shares = 0;
        for (const Columns::Column &column : block.columns)
            shares += column.width;
        std::vector<Cell> cells;
        double x = 0;
        std::vector<double> inner;
        for (const Columns::Column &column : block.columns)
            inner.push_back(m_width * column.width / shares - (block.framed ? 2 * padX : 0));
        const Columns level = levelled(block, inner);
        for (size_t i = 0; i < inner.size(); ++i) {
            const double width = m_width * level.columns[i].width / shares;
            cells.push_back({x, width, cutInside(level.columns[i].blocks, inner[i])});
            x += width;
        }
        const bool holdsSignature = isSigned({block});
        if (holdsSignature)
            keepTextBefore();
        append(row(cells, block.framed, block.minHeight * unitsPerMm, holdsSignature));
        addBlank(block.after);
    }

    /// Cells side by side: one strip, or, when they take much of a page, one for each line of them.
    std::vector<Strip> row(const std::vector<Cell> &cells, bool framed, double minHeight = 0,
                           bool whole = false) const
    {
        double tallest = 0;
        size_t most = 0;
        for (const Cell &cell : cells) {
            tallest = qMax(tallest, heightOf(cell.strips));
            most = qMax(most, cell.strips.size());
        }
        std::vector<Strip> strips;
        const double pad = framed ? padY : 0;
        if (whole || tallest <= m_pageHeight * wholeRowShare) {
            Strip strip;
            strip.height = qMax(tallest + 2 * pad, minHeight);
            for (const Cell &cell : cells) {
                double y = pad;
                for (const Strip &part : cell.strips) {
                    place(strip, part, {cell.left + (framed ? padX : 0), y});
                    y += part.height;
                }
            }
            strips.push_back(std::move(strip));
        } else {
            for (size_t line = 0; line < most; ++line)
                strips.push_back(slice(cells, line, framed));
        }
        if (framed)
            drawFrames(strips, cells);
        return strips;
    }

    static Strip slice(const std::vector<Cell> &cells, size_t line, bool framed)
    {
        Strip strip;
        for (const Cell &cell : cells) {
            if (line >= cell.strips.size())
                continue;
            strip.height = qMax(strip.height, cell.strips[line].height);
            place(strip, cell.strips[line], {cell.left + (framed ? padX : 0), 0});
        }
        return strip;
    }

    static void drawFrames(std::vector<Strip> &strips, const std::vector<Cell> &cells)
    {
        const double left = cells.front().left;
        const double right = cells.back().left + cells.back().width;
        for (size_t i = 0; i < strips.size(); ++i) {
            const double height = strips[i].height;
            strips[i].rowGoesOn = i > 0;
            strips[i].frameLeft = left;
            strips[i].frameRight = right;
            for (const Cell &cell : cells) {
                strips[i].marks.push_back([x = cell.left, height](QPainter &painter, QPointF at) {
                    drawHairline(painter, at + QPointF(x, 0), at + QPointF(x, height));
                });
            }
            const bool first = i == 0;
            const bool last = i + 1 == strips.size();
            strips[i].marks.push_back([=](QPainter &painter, QPointF at) {
                drawHairline(painter, at + QPointF(right, 0), at + QPointF(right, height));
                if (first)
                    drawHairline(painter, at + QPointF(left, 0), at + QPointF(right, 0));
                if (last)
                    drawHairline(painter, at + QPointF(left, height), at + QPointF(right, height));
            });
        }
    }

    const PageSetup &m_page;
    double m_width;
    double m_pageHeight;
    std::vector<Strip> m_strips;
};

} // namespace

void drawHairline(QPainter &painter, QPointF from, QPointF to)
{
    painter.setPen(QPen(Qt::black, 0.5 * unitsPerPoint, Qt::SolidLine, Qt::SquareCap));
    painter.drawLine(from, to);
}

std::vector<Strip> cutIntoStrips(const std::vector<Block> &blocks, const PageSetup &page, QSizeF area)
{
    return Cutter(page, area.width(), area.height()).cut(blocks);
}

} // namespace tanggap
