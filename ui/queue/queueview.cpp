// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queueview.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace tanggap
{

namespace
{

TicketId ticketAt(const QModelIndex &index)
{
    return TicketId{index.data(TicketIdRole).toLongLong()};
}

} // namespace

QueueView::QueueView(DeskContext &context, QWidget *parent)
    : QTreeView(parent)
    , m_rows(new QueueDelegate(context.ticker, this))
{
    setItemDelegate(m_rows);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setSortIndicator(CountdownColumn, Qt::AscendingOrder);
    header()->setSectionsMovable(false);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            emit opened(ticketAt(index));
    });
}

QList<TicketId> QueueView::tickets() const
{
    QList<TicketId> ids;
    if (!selectionModel())
        return ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows)
        ids << ticketAt(row);
    if (ids.isEmpty() && currentIndex().isValid())
        ids << currentTicket();
    return ids;
}

TicketId QueueView::currentTicket() const
{
    return ticketAt(currentIndex());
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier;
    if (plain && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        const int key = event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up;
        QKeyEvent arrow(QEvent::KeyPress, key, event->modifiers());
        QTreeView::keyPressEvent(&arrow);
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && selectionModel() && selectionModel()->selectedRows().size() > 1) {
        setCurrentIndex(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void QueueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    // The focus mark of the row that was left stands in its first cell only; the whole line is repainted.
    if (previous.isValid())
        viewport()->update(
            QRect(0, visualRect(previous).top(), viewport()->width(), visualRect(previous).height()));
    emit currentTicketChanged(ticketAt(current));
}

} // namespace tanggap
