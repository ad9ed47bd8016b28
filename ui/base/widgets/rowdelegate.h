// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace tanggap
{

/// Rows of plain lists and trees with room to breathe, flat under selection and pointer.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `height` is what a row has beside its text, in pixels.
    explicit RowDelegate(QAbstractItemView *view, int height = 14);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int m_height;
};

} // namespace tanggap
