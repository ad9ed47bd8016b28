// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QSortFilterProxyModel;
class QTreeView;

namespace tanggap
{

/// A line of a small list; `key` names what it stands for.
struct KeyedRow
{
    QString key;
    QStringList cells;
    QString tooltip = {};
    bool faint = false; ///< closed, or no longer in force
    bool operator==(const KeyedRow &) const = default;
};

/// A list that is read whole (people, accounts, holidays): new rows are merged into the old by key, so that
/// selection and scrolling stay where they are.
class KeyedTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit KeyedTable(int columns, QObject *parent = nullptr);

    void setHeaders(const QStringList &headers);
    void setRows(const QList<KeyedRow> &rows);
    const QList<KeyedRow> &rows() const { return m_rows; }
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Role under which every cell tells the key of its row.
    static constexpr int KeyRole = Qt::UserRole;

private:
    int m_columns;
    QStringList m_headers;
    QList<KeyedRow> m_rows;
};

/// A view of such a list: whole rows, sorted by a click, narrowed by `narrow`.
class KeyedView : public QWidget
{
    Q_OBJECT

public:
    explicit KeyedView(KeyedTable *table, QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }
    /// Shows only rows that hold the text in any column.
    void narrow(const QString &text);
    QString currentKey() const;
    void setCurrentKey(const QString &key);
    int shownRows() const;

signals:
    void currentChanged(const QString &key);
    void activated(const QString &key);

private:
    KeyedTable *m_table;
    QSortFilterProxyModel *m_sorted;
    QTreeView *m_view;
};

} // namespace tanggap
