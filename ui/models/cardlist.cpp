// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/cardlist.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

int CardList::rowOf(TicketId id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).id == id)
            return int(i);
    }
    return -1;
}

void CardList::setRows(const QList<QueueRow> &rows)
{
    removeAllBut(rows);
    for (int i = 0; i < int(rows.size()); ++i) {
        const QueueRow &row = rows.at(i);
        const int at = rowOf(row.id);
        if (at < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, row);
            endInsertRows();
            continue;
        }
        if (at != i) { // always from below: what is above is in place already
            beginMoveRows({}, at, at, {}, i);
            m_rows.move(at, i);
            endMoveRows();
        }
        if (m_rows.at(i) != row) {
            m_rows[i] = row;
            emit dataChanged(index(i), index(i));
        }
    }
}

void CardList::removeAllBut(const QList<QueueRow> &rows)
{
    QSet<TicketId> kept;
    for (const QueueRow &row : rows)
        kept.insert(row.id);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (kept.contains(m_rows.at(i).id))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

int CardList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CardList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueRow &row = m_rows.at(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case TicketIdRole:
        return row.id.value;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString(row.code + u' ' + row.title);
    case Qt::ToolTipRole:
        return QString(row.code + u'\n' + row.title);
    default:
        return {};
    }
}

Qt::ItemFlags CardList::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

} // namespace tanggap
