// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/pagerenderer.h"

#include "document/compose.h"
#include "document/page.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

#include <utility>

namespace tanggap
{

namespace
{

constexpr double MillimetresPerInch = 25.4, PointsPerInch = 72;

Drawing drawPaper(const PaperTemplate &paper, const PaperFacts &facts, int pixels)
{
    Composition composition = compose(paper, facts);
    const Pages pages(composition.paper);
    Drawing drawing{{}, std::move(composition.problems)};
    const int dpi = qRound(pixels * MillimetresPerInch / pages.size().width());
    for (int page = 0; page < pages.count(); ++page)
        drawing.pages << pages.image(page, dpi);
    return drawing;
}

Drawing drawFile(const QByteArray &pdf, int pixels)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    Drawing drawing;
    drawing.failed = document.status() != QPdfDocument::Status::Ready;
    for (int page = 0; !drawing.failed && page < document.pageCount(); ++page) {
        const QSizeF points = document.pagePointSize(page);
        const QSize size(pixels, qRound(pixels * points.height() / points.width()));
        QImage sheet(size, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter(&sheet).drawImage(0, 0, document.render(page, size));
        sheet.setDotsPerMeterX(qRound(pixels / (points.width() / PointsPerInch) / 0.0254));
        sheet.setDotsPerMeterY(sheet.dotsPerMeterX());
        drawing.pages << sheet;
    }
    return drawing;
}

} // namespace

PageRenderer::PageRenderer(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

PageRenderer::~PageRenderer()
{
    m_thread.waitForDone();
}

void PageRenderer::draw(const PaperTemplate &paper, const PaperFacts &facts, int pixels)
{
    order([=] { return drawPaper(paper, facts, pixels); });
}

void PageRenderer::draw(const QByteArray &pdf, int pixels)
{
    order([=] { return drawFile(pdf, pixels); });
}

void PageRenderer::cancel()
{
    ++m_newest;
    m_waiting = {};
}

void PageRenderer::order(Job job)
{
    ++m_newest;
    m_waiting = std::move(job);
    if (!m_busy)
        start();
}

void PageRenderer::start()
{
    m_busy = true;
    m_thread.start([this, job = std::exchange(m_waiting, {}), mine = m_newest] {
        Drawing drawing = job();
        // The destructor waits for this thread, so `this` lives here; what it is told later may come too
        // late.
        QMetaObject::invokeMethod(
            this,
            [this, mine, drawing = std::move(drawing)] {
                m_busy = false;
                if (m_waiting)
                    start();
                if (mine == m_newest)
                    emit drawn(drawing);
            },
            Qt::QueuedConnection);
    });
}

} // namespace tanggap
