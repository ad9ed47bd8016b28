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
            if (chainHeight(i, end) <= m_height - headerHeight(m_strips[i]) && !fits(chainHeight(i, end)))
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

    /// Degree, page number and drill word in the top margin.
    void paintMargin(QPainter &painter, int number) const
    {
        const double y = qMax(4 * unitsPerMm, origin.y() * 0.5);
        const auto put = [&](const QString &text, Align align, bool bold, QColor colour) {
            painter.setPen(colour);
            Run run{text};
            run.bold = bold;
            const TextLines line({run}, {paper.page.font, 10, align, 0, 1}, area.width());
            line.draw(painter, QPointF(origin.x(), y - line.height() / 2));
        };
        if (!paper.degree.isEmpty()) {
            const bool secret = paper.degree == "SR"_L1 || paper.degree == "R"_L1;
            put(paper.degree, Align::Left, true, secret ? QColor(0xC8, 0, 0) : QColor(Qt::black));
        }
        if (number > 0)
            put(u"- %1 -"_s.arg(number + 1), Align::Center, false, Qt::black);
        if (paper.drill)
            put(u"LATIHAN"_s, Align::Right, true, QColor(0xC8, 0, 0));
        painter.setPen(Qt::black);
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
