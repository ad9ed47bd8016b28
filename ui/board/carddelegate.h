// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/base/ticker.h"
#include "ui/models/queuerow.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace tanggap
{

/// A ticket as a card of the board: countdown and short code, the title on up to two lines, owner and
/// assignee. The bar at its left edge is the state's tone. Expects `RowRole`.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CardDelegate(Ticker &ticker, QAbstractItemView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Height of a card of that width, without the gap below it.
    static int cardHeight(const QueueRow &row, const QFont &font, int width);

private:
    Ticker &m_ticker;
    QAbstractItemView *m_view;
};

struct CardLook
{
    bool selected = false;
    bool focused = false;
    bool hovered = false;
};

/// Paints one card into `area` with the painter's font: for the board, and for what hangs at the pointer
/// while dragged.
void paintCard(QPainter &painter, const QRect &area, const QueueRow &row, Instant now, const Tokens &tokens,
               const CardLook &look = {});

/// The place where a dragged card would land, and what dropping it would do.
void paintDropPlace(QPainter &painter, const QRect &area, const QString &text, bool allowed,
                    const Tokens &tokens);

} // namespace tanggap
