// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/linesmodel.h"

#include "ui/base/theme.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

void LinesModel::setHeadings(const QStringList &headings)
{
    if (headings.size() != m_headings.size()) {
        beginResetModel();
        m_headings = headings;
        endResetModel();
    } else if (headings != m_headings) {
        m_headings = headings;
        emit headerDataChanged(Qt::Horizontal, 0, int(headings.size()) - 1);
    }
}

void LinesModel::setLines(const QList<Line> &lines)
{
    QHash<qint64, int> places;
    for (int i = 0; i < lines.size(); ++i)
        places.insert(lines.at(i).id, i);
    Q_ASSERT(places.size() == lines.size());
    for (int last = int(m_lines.size()) - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !places.contains(m_lines.at(first - 1).id))
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        m_lines.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    putInOrder(places);
    for (int row = 0; row < lines.size(); ++row) {
        int fresh = row;
        while (fresh < lines.size() && (row >= m_lines.size() || lines.at(fresh).id != m_lines.at(row).id))
            ++fresh;
        if (fresh > row) {
            beginInsertRows({}, row, fresh - 1);
            m_lines.insert(row, fresh - row, Line());
            std::copy(lines.begin() + row, lines.begin() + fresh, m_lines.begin() + row);
            endInsertRows();
            row = fresh - 1;
        } else if (m_lines.at(row) != lines.at(row)) {
            m_lines[row] = lines.at(row);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

/// Of the lines that stay, each may stand elsewhere now.
void LinesModel::putInOrder(const QHash<qint64, int> &places)
{
    const auto before = [&](const Line &a, const Line &b) { return places.value(a.id) < places.value(b.id); };
    if (std::is_sorted(m_lines.begin(), m_lines.end(), before))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QList<qint64> ids;
    for (const QModelIndex &one : old)
        ids << m_lines.at(one.row()).id;
    std::sort(m_lines.begin(), m_lines.end(), before);
    QHash<qint64, int> rows;
    for (int row = 0; row < m_lines.size(); ++row)
        rows.insert(m_lines.at(row).id, row);
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i)
        moved << index(rows.value(ids.at(i)), old.at(i).column());
    changePersistentIndexList(old, moved);
    emit layoutChanged({}, VerticalSortHint);
}

int LinesModel::rowOf(qint64 id) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.id == id; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line.cells.value(index.column());
    case Qt::ForegroundRole:
        if (line.bad)
            return tokensOf(QGuiApplication::palette()).late;
        return line.dimmed ? QVariant(tokensOf(QGuiApplication::palette()).second) : QVariant();
    case IdRole:
        return line.id;
    default:
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headings.value(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

LinesFilter::LinesFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void LinesFilter::setWords(const QString &typed)
{
    m_words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool LinesFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *lines = qobject_cast<const LinesModel *>(sourceModel());
    const QString all = lines->lines().at(row).cells.join(u'\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace tanggap
