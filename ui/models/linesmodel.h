// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace tanggap
{

/// One line of a plain list: cells in words, in the language of the window.
struct Line
{
    qint64 id = 0;
    QStringList cells;
    bool dimmed = false; ///< no longer in use
    bool bad = false;    ///< something is wrong with it, said in a cell
    bool operator==(const Line &) const = default;
};

/// Lines with headings. New lines are merged by id, so that selection and place stay.
class LinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHeadings(const QStringList &headings);
    const QStringList &headings() const { return m_headings; }
    /// Each id once; shown in this order.
    void setLines(const QList<Line> &lines);
    const QList<Line> &lines() const { return m_lines; }
    /// -1 when there is none.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static constexpr int IdRole = Qt::UserRole + 1;

private:
    void putInOrder(const QHash<qint64, int> &places);

    QStringList m_headings;
    QList<Line> m_lines;
};

/// Lines in whose cells every word that is looked for occurs.
class LinesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LinesFilter(QObject *parent = nullptr);
    void setWords(const QString &typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace tanggap
