// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/widgets/rowdelegate.h"

#include "ui/base/painting.h"

#include <QAbstractItemView>

namespace tanggap
{

RowDelegate::RowDelegate(QAbstractItemView *view, int height)
    : QStyledItemDelegate(view)
    , m_height(height)
{
    view->setItemDelegate(this);
    view->setMouseTracking(true);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height()) + m_height);
    size.rwidth() += 2 * space::Near;
    return size;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Tokens &tokens = tokensOf(option.widget);
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(cell.rect, tokens.accentWash);
    else if ((cell.state & QStyle::State_MouseOver) && (cell.state & QStyle::State_Enabled))
        painter->fillRect(cell.rect, tokens.hover);
    QRect area = cell.rect.adjusted(space::Near + 2, 0, -space::Tight, 0);
    painter->save();
    if (!cell.icon.isNull()) {
        const QRect picture(area.left(), area.top(), cell.decorationSize.width(), area.height());
        cell.icon.paint(painter, picture);
        area.setLeft(picture.right() + space::Near);
    }
    painter->setFont(cell.font);
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.canConvert<QBrush>() ? ink.value<QBrush>().color() : tokens.ink);
    paintLine(*painter, area, cell.text);
    painter->restore();
}

} // namespace tanggap
