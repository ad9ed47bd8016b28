// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/cardview.h"

#include "ui/base/painting.h"
#include "ui/board/carddelegate.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QResizeEvent>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

const QString Format = QStringLiteral("application/x-tanggap-ticket");

} // namespace

QMimeData *newTicketData(TicketId id, const QString &installation)
{
    auto *data = new QMimeData;
    data->setData(Format, (installation + u'/' + QString::number(id.value)).toUtf8());
    return data;
}

std::optional<TicketId> ticketIn(const QMimeData *data, const QString &installation)
{
    const QString text = QString::fromUtf8(data->data(Format));
    if (!text.startsWith(installation + u'/'))
        return std::nullopt;
    const TicketId id{text.mid(installation.size() + 1).toLongLong()};
    return id.isValid() ? std::optional(id) : std::nullopt;
}

CardView::CardView(Ticker &ticker, QString installation, QWidget *parent)
    : QListView(parent)
    , m_ticker(ticker)
    , m_installation(std::move(installation))
{
    setItemDelegate(new CardDelegate(ticker, this));
    setProperty("ground", u"clear"_s);
    setMouseTracking(true);
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(DragOnly); // the column around it takes drops
}

void CardView::enter(int row)
{
    setFocus(Qt::TabFocusReason);
    if (const int count = model()->rowCount(); count > 0)
        setCurrentIndex(model()->index(std::clamp(row, 0, count - 1), 0));
}

int CardView::endOfCards() const
{
    const int count = model() ? model()->rowCount() : 0;
    const int end = count ? visualRect(model()->index(count - 1, 0)).bottom() + 1 : 0;
    return std::clamp(end, 0, viewport()->height());
}

void CardView::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const TicketId id{index.data(TicketIdRole).toLongLong()};
    emit dragBegan(id);
    auto *drag = new QDrag(this);
    drag->setMimeData(newTicketData(id, m_installation));
    drag->setPixmap(pictureOf(index));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - visualRect(index).topLeft());
    drag->exec(Qt::MoveAction); // dragging runs inside Qt until the button is let go; there is no other way
    emit dragEnded();
}

QPixmap CardView::pictureOf(const QModelIndex &index) const
{
    const auto row = index.data(RowRole).value<QueueRow>();
    const int width = visualRect(index).width();
    const QSize size(width, CardDelegate::cardHeight(row, font(), width));
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(0.92);
    painter.setFont(font());
    paintCard(painter, QRect({}, size), row, m_ticker.now(), tokensOf(this), {.selected = true});
    return picture;
}

void CardView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QListView::keyPressEvent(event);
        return;
    }
    const auto as = [&](Qt::Key key) {
        QKeyEvent arrow(event->type(), key, event->modifiers());
        QListView::keyPressEvent(&arrow);
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_H:
        emit leave(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_L:
        emit leave(1);
        break;
    case Qt::Key_J:
        as(Qt::Key_Down);
        break;
    case Qt::Key_K:
        as(Qt::Key_Up);
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

void CardView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // a list minds its height only, but titles break by width
}

void CardView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    const Tokens &tokens = tokensOf(this);
    QPainter painter(viewport());
    painter.setFont(fontFor(TextRole::Small, font()));
    painter.setPen(tokens.second);
    paintLine(painter, viewport()->rect().adjusted(4, 8, -4, 0), tr("No open ticket"),
              Qt::AlignLeft | Qt::AlignTop);
}

} // namespace tanggap
