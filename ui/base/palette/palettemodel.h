// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/palette/commandpalette.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace tanggap
{

/// Entries under headings, flat. A heading is a row that cannot be selected.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        QString heading; ///< not empty: this row is a heading
        PaletteEntry entry;
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<Row> rows);
    const QList<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Row> m_rows;
};

class PaletteDelegate : public QStyledItemDelegate
{
public:
    PaletteDelegate(const PaletteModel &model, QObject *parent);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const PaletteModel &m_model;
};

} // namespace tanggap
