// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"

#include <QAbstractTableModel>

namespace tanggap
{

/// The evidence of one ticket in the order in which it was added.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Size, AddedBy, Added, Hash, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const TicketView &view);
    const Evidence &at(int row) const { return m_rows.at(row); }
    /// Asks the views to take the texts anew.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Evidence &one, int column) const;

    TicketId m_ticket;
    QList<Evidence> m_rows;
    QHash<PersonId, QString> m_people;
    QTimeZone m_zone;
};

/// Name of the picture for a media type: one per kind of content, the content itself is never looked at.
QString evidenceIcon(const QString &mediaType);

} // namespace tanggap
