// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/keyedtable.h"

#include "ui/base/widgets/rowdelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPalette>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTreeView>

#include <algorithm>

namespace tanggap
{

KeyedTable::KeyedTable(int columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

void KeyedTable::setHeaders(const QStringList &headers)
{
    m_headers = headers;
    emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

int KeyedTable::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const KeyedRow &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void KeyedTable::setRows(const QList<KeyedRow> &rows)
{
    QSet<QString> kept;
    for (const KeyedRow &row : rows)
        kept.insert(row.key);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (kept.contains(m_rows.at(i).key))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < rows.size(); ++i) {
        const int at = rowOf(rows.at(i).key);
        if (at < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows.at(i));
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows({}, at, at, {}, i);
            m_rows.move(at, i);
            endMoveRows();
        }
        if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            emit dataChanged(index(i, 0), index(i, m_columns - 1));
        }
    }
}

int KeyedTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KeyedTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant KeyedTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeyedRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole:
        return row.tooltip.isEmpty() ? row.cells.value(index.column()) : row.tooltip;
    case Qt::ForegroundRole:
        return row.faint ? QVariant(QPalette().placeholderText()) : QVariant();
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QVariant KeyedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headers.value(section);
}

KeyedView::KeyedView(KeyedTable *table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new QTreeView)
{
    table->setParent(this);
    m_sorted->setSourceModel(table);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    new RowDelegate(m_view);
    m_view->setModel(m_sorted);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder); // as given, until somebody asks
    m_view->header()->setStretchLastSection(true);
    m_view->setAllColumnsShowFocus(true);
    auto *fill = new QVBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentChanged(currentKey()); });
    connect(m_view, &QTreeView::activated, this,
            [this](const QModelIndex &index) { emit activated(index.data(KeyedTable::KeyRole).toString()); });
}

void KeyedView::narrow(const QString &text)
{
    m_sorted->setFilterFixedString(text);
}

QString KeyedView::currentKey() const
{
    return m_view->currentIndex().data(KeyedTable::KeyRole).toString();
}

void KeyedView::setCurrentKey(const QString &key)
{
    const int row = m_table->rowOf(key);
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_sorted->mapFromSource(m_table->index(row, 0)));
}

int KeyedView::shownRows() const
{
    return m_sorted->rowCount();
}

} // namespace tanggap
