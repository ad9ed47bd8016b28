// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/queuerow.h"

#include <QAbstractTableModel>

namespace tanggap::gallery
{

/// 21 November 2026, 14.33.51 WIB.
Instant now();
QList<QueueRow> rows();

/// Rows that never change, for pictures.
class RowsModel : public QAbstractTableModel
{
public:
    explicit RowsModel(QList<QueueRow> rows, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : QueueColumns;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<QueueRow> m_rows;
};

} // namespace tanggap::gallery
