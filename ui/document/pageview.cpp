// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/pageview.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace tanggap
{

namespace
{

constexpr int Margin = space::Wide, Between = space::Wide;
constexpr int WidestSheet = 820; ///< logical pixels: larger than A4 on paper helps nobody

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: a bar that comes and goes would change the width, and the width the bar.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(48);
    describe();
}

void PageView::setPages(const QList<QImage> &pages)
{
    m_pages = pages;
    arrange();
    describe();
    viewport()->update();
}

int PageView::pixels() const
{
    return qRound(sheetWidth() * devicePixelRatioF());
}

int PageView::sheetWidth() const
{
    return qBound(120, viewport()->width() - 2 * Margin, WidestSheet);
}

int PageView::sheetHeight(const QImage &page) const
{
    return page.isNull() ? 0 : qRound(double(sheetWidth()) * page.height() / page.width());
}

void PageView::arrange()
{
    int height = 2 * Margin - Between;
    for (const QImage &page : m_pages)
        height += sheetHeight(page) + Between;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
}

void PageView::describe()
{
    setAccessibleName(tr("Pages of the paper"));
    setAccessibleDescription(tr("Pages: %1").arg(m_pages.size()));
}

void PageView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens.ground);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int width = sheetWidth();
    const int left = (viewport()->width() - width) / 2;
    int top = Margin - verticalScrollBar()->value();
    for (const QImage &page : m_pages) {
        const QRect sheet(left, top, width, sheetHeight(page));
        if (sheet.intersects(viewport()->rect())) {
            painter.drawImage(sheet, page);
            painter.setPen(tokens.line);
            painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
        }
        top = sheet.bottom() + 1 + Between;
    }
    if (hasFocus())
        paintFocus(painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, tokens);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    arrange();
    if (event->size().width() != event->oldSize().width())
        emit pixelsChanged();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Home:
        return bar->triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return bar->triggerAction(QAbstractSlider::SliderToMaximum);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace tanggap
