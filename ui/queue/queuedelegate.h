// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/base/ticker.h"
#include "ui/base/widgets/countdown.h"
#include "ui/models/queuerow.h"

#include <QSet>
#include <QStyledItemDelegate>

class QAbstractItemView;
class QHeaderView;

namespace tanggap
{

CountdownFacts countdownFacts(const QueueRow &row);

/// Paints the queue: countdown over its bar, code, title over a second line, class, step, assignee. One line
/// each, elided. Expects `RowRole` and the columns of `QueueColumn`.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Follows the ticker and repaints the countdown column of `view` while it can be seen.
    QueueDelegate(Ticker &ticker, QAbstractItemView *view);

    /// Widths that suit the columns with the view's font; 0 for the one that takes the rest.
    static int columnWidth(QueueColumn column, const QFont &font);
    /// Gives the columns these widths, less where the list is narrow. Done by itself whenever the view's size
    /// or text changes, until somebody drags a column.
    static void fitColumns(QHeaderView *header, const QSet<int> &hidden = {});
    /// Columns that the person does without.
    void setHiddenColumns(const QSet<int> &hidden);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintIncident(QPainter &painter, const QRect &area, const QueueRow &row, const QFont &font) const;
    void paintAssignee(QPainter &painter, const QRect &area, const QueueRow &row, const QFont &font) const;

    Ticker &m_ticker;
    QAbstractItemView *m_view;
    QSet<int> m_hidden;
    bool m_columnsChosen = false;
};

} // namespace tanggap
