// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/queuerow.h"

#include <QAbstractListModel>
#include <QList>

namespace tanggap
{

/// The cards of one column of the board, in the order they are given.
class CardList : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Merges by id: what stays keeps its place under selection and scroll position.
    void setRows(const QList<QueueRow> &rows);
    const QList<QueueRow> &rows() const { return m_rows; }
    int rowOf(TicketId id) const; ///< -1 when it is not here

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

private:
    void removeAllBut(const QList<QueueRow> &rows);

    QList<QueueRow> m_rows;
};

} // namespace tanggap
