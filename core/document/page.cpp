// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/page.h"

#include "document/compose.h"
#include "document/strips.h"
#include "document/textlines.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int pdfResolution = 1200;
constexpr double tolerance = 0.5; ///< layout units: a strip may be that much too tall

struct Placed
{
    const Strip *strip = nullptr;
    double y = 0;
};

struct Sheet
{
    std::vector<Placed> strips;
    const Strip *opensFrame = nullptr;  ///< a framed row goes on from the page before
    const Strip *closesFrame = nullptr; ///< a framed row goes on on the next page
    double used = 0;
};

/// Fills pages with strips. A chain (keepWithNext) stays whole unless it is taller than a page.
class Paginator
{
public:
    Paginator(const std::vector<Strip> &strips, double height)
        : m_strips(strips)
        , m_height(height)
    {
    }

    std::vector<Sheet> run()
    {
        m_sheets.emplace_back();
        for (size_t i = 0; i < m_strips.size();) {
            const size_t end = endOfChain(i);
            if (m_strips[i].breakBefore && !m_sheets.back().strips.empty())
                newSheet(m_strips[i]);
            const bool white = end == i + 1 && m_strips[i].blank; // opens no page
            if (!white && chainHeight(i, end) <= m_height - headerHeight(m_strips[i]) &&
                !fits(chainHeight(i, end)))
                newSheet(m_strips[i]);
            for (; i < end; ++i)
                put(m_strips[i]);
        }
        return std::move(m_sheets);
    }

private:
    size_t endOfChain(size_t at) const
    {
        while (at + 1 < m_strips.size() && m_strips[at].keepWithNext && !m_strips[at + 1].breakBefore)
            ++at;
        return at + 1;
    }

    double chainHeight(size_t from, size_t end) const
    {
        double height = 0;
        for (size_t i = from; i < end; ++i)
            height += m_strips[i].height;
        return height;
    }

    static double headerHeight(const Strip &strip) { return strip.header ? strip.header->height : 0; }
    bool fits(double height) const { return m_sheets.back().used + height <= m_height + tolerance; }

    void newSheet(const Strip &next)
    {
        if (m_sheets.back().strips.empty())
            return;
        const Strip *frame = next.rowGoesOn ? &next : nullptr;
        m_sheets.back().closesFrame = frame;
        Sheet sheet;
        sheet.opensFrame = frame;
        m_sheets.push_back(std::move(sheet));
        if (next.header)
            place(*next.header);
    }

    void put(const Strip &strip)
    {
        if (strip.blank && m_sheets.back().strips.empty())
            return;
        if (strip.blank && !fits(strip.height))
            return; // the page ends here anyway
        if (!fits(strip.height))
            newSheet(strip);
        place(strip);
    }

    void place(const Strip &strip)
    {
        Sheet &sheet = m_sheets.back();
        sheet.strips.push_back({&strip, sheet.used});
        sheet.used += strip.height;
    }

    const std::vector<Strip> &m_strips;
    double m_height;
    std::vector<Sheet> m_sheets;
};

} // namespace

struct Pages::Private
{
    explicit Private(const ComposedPaper &composed)
        : paper(composed)
    {
        const PageSetup &page = paper.page;
        origin = QPointF(page.margins.left(), page.margins.top()) * unitsPerMm;
        area = QSizeF(page.size.width() - page.margins.left() - page.margins.right(),
                      page.size.height() - page.margins.top() - page.margins.bottom()) *
               unitsPerMm;
        strips = cutIntoStrips(paper.blocks, page, area);
        sheets = Paginator(strips, area.height()).run();
    }

    void paint(QPainter &painter, int number) const
    {
        const Sheet &sheet = sheets.at(size_t(number));
        if (paper.drill)
            paintDrillStamp(painter);
        if (paper.page.ornate)
            paintFrame(painter);
        paintMargin(painter, number);
        for (const Placed &placed : sheet.strips)
            placed.strip->draw(painter, origin + QPointF(0, placed.y));
        const auto rule = [&](const Strip *frame, double y) {
            if (frame)
                drawHairline(painter, origin + QPointF(frame->frameLeft, y),
                             origin + QPointF(frame->frameRight, y));
        };
        rule(sheet.opensFrame, 0);
        rule(sheet.closesFrame, sheet.used);
    }

    /// Degree, page number, drill word and TLP in the top margin; TLP and foot in the bottom margin.
    void paintMargin(QPainter &painter, int number) const
    {
        const double top = paper.page.ornate ? 19 * unitsPerMm : qMax(4 * unitsPerMm, origin.y() * 0.5);
        const double bottom = (paper.page.size.height() - paper.page.margins.bottom() * 0.5) * unitsPerMm;
        const auto put = [&](const QString &text, Align align, bool bold, QColor colour) {
            painter.setPen(colour);
            Run run{text};
            run.bold = bold;
            const TextLines line({run}, {paper.page.font, 10, align, 0, 1}, area.width());
            line.draw(painter, QPointF(origin.x(), top - line.height() / 2));
        };
        if (!paper.degree.isEmpty() && !paper.page.ornate) {
            const bool secret = paper.degree == "SR"_L1 || paper.degree == "R"_L1;
            put(paper.degree, Align::Left, true, secret ? QColor(0xC8, 0, 0) : QColor(Qt::black));
        }
        if (paper.pagesBefore + number > 0 && !paper.page.ornate)
            put(u"- %1 -"_s.arg(paper.pagesBefore + number + 1), Align::Center, false, Qt::black);
        const bool besideTlp = !paper.tlp.isEmpty();
        if (paper.drill)
            put(u"LATIHAN"_s, besideTlp && number == 0 ? Align::Center : Align::Right, true,
                QColor(0xC8, 0, 0));
        if (besideTlp) {
            paintTlp(painter, paper.drill && number > 0 ? top - 6 * unitsPerMm : top);
            paintTlp(painter, bottom);
        }
        if (!paper.foot.isEmpty()) {
            painter.setPen(Qt::black);
            const double room = area.width() - (besideTlp ? 60 * unitsPerMm : 0);
            const TextLines words({Run{paper.foot}}, {paper.page.font, 7.5, Align::Left, 0, 1.1}, room);
            const QPointF at(origin.x(), bottom - words.height() / 2);
            drawHairline(painter, at, at + QPointF(room, 0));
            words.draw(painter, at + QPointF(0, unitsPerMm));
        }
        painter.setPen(Qt::black);
    }

    /// As TLP 2.0 asks: its own colour on black, 12 points, at the right of head and foot.
    void paintTlp(QPainter &painter, double middle) const
    {
        static const QHash<QString, QColor> colours = {{u"TLP:RED"_s, {0xFF, 0x2B, 0x2B}},
                                                       {u"TLP:AMBER"_s, {0xFF, 0xC0, 0x00}},
                                                       {u"TLP:AMBER+STRICT"_s, {0xFF, 0xC0, 0x00}},
                                                       {u"TLP:GREEN"_s, {0x33, 0xFF, 0x00}}};
        Run run{paper.tlp, true};
        const TextLines line({run}, {paper.page.font, 12, Align::Left, 0, 1}, area.width());
        const double pad = 1.2 * unitsPerMm;
        const QRectF box(origin.x() + area.width() - line.naturalWidth() - 2 * pad,
                         middle - line.height() / 2 - pad / 2, line.naturalWidth() + 2 * pad,
                         line.height() + pad);
        painter.fillRect(box, Qt::black);
        painter.setPen(colours.value(paper.tlp, Qt::white));
        line.draw(painter, box.topLeft() + QPointF(pad, pad / 2));
    }

    /// Two rules and a corner piece, in the margins.
    void paintFrame(QPainter &painter) const
    {
        const QColor deep(0x1F, 0x3A, 0x5F);
        const QColor gold(0xB0, 0x8D, 0x3C);
        const QRectF sheet(QPointF(), paper.page.size * unitsPerMm);
        const auto inset = [&](double mm) {
            const double by = mm * unitsPerMm;
            return sheet.adjusted(by, by, -by, -by);
        };
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(deep, 1.6 * unitsPerMm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(inset(9));
        painter.setPen(QPen(gold, 0.5 * unitsPerMm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(inset(11.2));
        painter.drawRect(inset(14));
        const QRectF inner = inset(14);
        for (const QPointF &corner :
             {inner.topLeft(), inner.topRight(), inner.bottomRight(), inner.bottomLeft()}) {
            painter.save();
            painter.translate(corner);
            painter.scale(corner.x() > sheet.center().x() ? -1 : 1, corner.y() > sheet.center().y() ? -1 : 1);
            paintCorner(painter, deep, gold);
            painter.restore();
        }
        painter.restore();
    }

    /// A quarter of a rosette in the upper left corner of the frame.
    static void paintCorner(QPainter &painter, const QColor &deep, const QColor &gold)
    {
        const double mm = unitsPerMm;
        painter.setBrush(Qt::NoBrush);
        for (const double radius : {6.0, 9.0, 12.0}) {
            painter.setPen(QPen(radius == 9.0 ? deep : gold, (radius == 9.0 ? 0.9 : 0.45) * mm));
            painter.drawArc(QRectF(-radius * mm, -radius * mm, 2 * radius * mm, 2 * radius * mm), -90 * 16,
                            90 * 16);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(gold);
        for (int i = 0; i < 3; ++i) {
            const double angle = M_PI / 2 * (0.5 + i) / 3;
            const QPointF middle(7.5 * mm * std::cos(angle), 7.5 * mm * std::sin(angle));
            painter.drawEllipse(middle, 0.7 * mm, 0.7 * mm);
        }
        painter.setBrush(deep);
        painter.drawPie(QRectF(-4 * mm, -4 * mm, 8 * mm, 8 * mm), -90 * 16, 90 * 16);
    }

    void paintDrillStamp(QPainter &painter) const
    {
        const QSizeF size = paper.page.size * unitsPerMm;
        const QString word = u"LATIHAN"_s;
        QFont font = paperFont(paper.page.font, 100, true);
        const double diagonal = std::hypot(size.width(), size.height());
        const double wide = QFontMetricsF(font).horizontalAdvance(word);
        font.setPixelSize(qRound(font.pixelSize() * diagonal * 0.7 / wide));
        painter.save();
        painter.translate(size.width() / 2, size.height() / 2);
        painter.rotate(-std::atan2(size.height(), size.width()) * 180 / M_PI);
        painter.setFont(font);
        painter.setPen(QColor(0xEC, 0xD8, 0xD8));
        const QFontMetricsF metrics(font);
        painter.drawText(QPointF(-metrics.horizontalAdvance(word) / 2, metrics.capHeight() / 2), word);
        painter.restore();
    }

    ComposedPaper paper;
    QPointF origin;
    QSizeF area;
    std::vector<Strip> strips;
    std::vector<Sheet> sheets;
};

Pages::Pages(const ComposedPaper &paper)
    : d(std::make_unique<Private>(paper))
{
}
Pages::~Pages() = default;
Pages::Pages(Pages &&) noexcept = default;
Pages &Pages::operator=(Pages &&) noexcept = default;

int Pages::count() const
{
    return int(d->sheets.size());
}

qsizetype Pages::firstRow(int page) const
{
    for (const Placed &placed : d->sheets.at(size_t(page)).strips) {
        if (placed.strip->header)
            return placed.strip->row;
    }
    return -1;
}

QSizeF Pages::size() const
{
    return d->paper.page.size;
}

void Pages::paint(QPainter &painter, int page) const
{
    painter.save();
    const double scale = painter.device()->logicalDpiX() / unitsPerInch;
    painter.scale(scale, scale);
    painter.setPen(Qt::black);
    d->paint(painter, page);
    painter.restore();
}

QImage Pages::image(int page, int dpi) const
{
    const QSizeF pixels = size() / 25.4 * dpi;
    QImage image(qRound(pixels.width()), qRound(pixels.height()), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(qRound(dpi / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paint(painter, page);
    return image;
}

QByteArray Pages::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(size(), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins({0, 0, 0, 0});
    writer.setTitle(d->paper.title);
    writer.setCreator(u"Tanggap"_s);
    QPainter painter(&writer);
    for (int page = 0; page < count(); ++page) {
        if (page > 0)
            writer.newPage();
        paint(painter, page);
    }
    painter.end();
    return bytes;
}

Result<QByteArray> renderPdf(const PaperTemplate &paper, const PaperFacts &facts)
{
    const Composition composition = compose(paper, facts);
    if (!composition.problems.isEmpty())
        return fail(
            ErrorCode::Invalid,
            Core::tr("%1 is not complete. %2").arg(paper.name.id, composition.problems.first().message));
    return Pages(composition.paper).pdf();
}

QList<QImage> renderPages(const PaperTemplate &paper, const PaperFacts &facts, int dpi)
{
    const Pages pages(compose(paper, facts).paper);
    QList<QImage> images;
    for (int page = 0; page < pages.count(); ++page)
        images << pages.image(page, dpi);
    return images;
}

} // namespace tanggap
