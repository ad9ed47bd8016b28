// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/cardview.h"
#include "ui/board/dropdecision.h"
#include "ui/models/cardlist.h"

#include <QFrame>

#include <optional>

class QPushButton;

namespace tanggap
{

/// One column of the board: who it is and how much they carry, the cards, and while a card is dragged the
/// place where it would land and what dropping it there would do.
class ColumnView : public QFrame
{
    Q_OBJECT

public:
    ColumnView(Ticker &ticker, const QString &installation, CardList *cards, QWidget *parent = nullptr);

    void setColumn(const BoardColumn &column, int hidden);
    /// The place that is shown; that of the model may be another one while a drag keeps the views.
    const BoardColumn &column() const { return m_column; }
    CardView *cards() const { return m_cards; }

    /// What dropping the dragged ticket here would do; nothing while that is not known or nobody drags.
    void setDecision(const std::optional<DropDecision> &decision);
    const std::optional<DropDecision> &decision() const { return m_decision; }

signals:
    void considered(tanggap::TicketId id); ///< a ticket is dragged over the column
    void dropped(tanggap::TicketId id, Qt::KeyboardModifiers modifiers);
    void moreRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setHovered(bool hovered);
    void placeDropPlace();

    QString m_installation;
    BoardColumn m_column;
    class ColumnHead *m_head;
    CardView *m_cards;
    QPushButton *m_more;
    class DropPlace *m_place;
    std::optional<DropDecision> m_decision;
    bool m_hovered = false;
};

} // namespace tanggap
