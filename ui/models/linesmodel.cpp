// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/linesmodel.h"

#include "ui/base/theme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSet>

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
    QSet<qint64> wanted;
    for (const Line &line : lines)
        wanted << line.id;
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_lines.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    QHash<qint64, int> places;
    for (int row = 0; row < m_lines.size(); ++row)
        places.insert(m_lines.at(row).id, row);
    QList<Line> fresh;
    for (const Line &line : lines) {
        const int row = places.value(line.id, -1);
        if (row < 0) {
            fresh << line;
        } else if (m_lines.at(row) != line) {
            m_lines[row] = line;
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + fresh.size()) - 1);
    m_lines += fresh;
    endInsertRows();
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
