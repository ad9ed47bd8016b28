// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/widgets/flowlayout.h"

#include <QWidget>

namespace tanggap
{

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + (size.width() ? m_gap : 0) + hint.width(),
                     std::max(size.height(), hint.height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int spare = std::max(0, rect.height() - heightForWidth(rect.width()));
    arrange(rect.adjusted(0, spare / 2, 0, 0), true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    int y = inside.top();
    int i = 0;
    while (i < m_items.size()) {
        QList<std::pair<QLayoutItem *, QSize>> line;
        int width = 0;
        int height = 0;
        for (; i < m_items.size(); ++i) {
            if (m_items[i]->isEmpty())
                continue;
            const QSize hint = m_items[i]->sizeHint().boundedTo(QSize(inside.width(), QWIDGETSIZE_MAX));
            if (!line.isEmpty() && width + m_gap + hint.width() > inside.width())
                break;
            width += (line.isEmpty() ? 0 : m_gap) + hint.width();
            height = std::max(height, hint.height());
            line << std::pair(m_items[i], hint);
        }
        int x = inside.left();
        for (const auto &[item, hint] : line) {
            if (place)
                item->setGeometry(QRect(QPoint(x, y + (height - hint.height()) / 2), hint));
            x += hint.width() + m_gap;
        }
        y += height + m_gap;
    }
    const int used = m_items.isEmpty() ? 0 : y - m_gap - inside.top();
    return used + margins.top() + margins.bottom();
}

} // namespace tanggap
