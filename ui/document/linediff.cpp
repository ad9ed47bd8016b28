// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/linediff.h"

#include <QStringList>

#include <vector>

namespace tanggap
{

namespace
{

/// Puts what is between two common lines side by side.
void pairUp(QList<DiffLine> &lines, const QStringList &left, const QStringList &right)
{
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i)
        lines << DiffLine{i < left.size() ? left.at(i) : QString(),
                          i < right.size() ? right.at(i) : QString()};
}

} // namespace

QList<DiffLine> diffLines(const QString &leftText, const QString &rightText)
{
    const QStringList a = leftText.split(u'\n'), b = rightText.split(u'\n');
    const qsizetype n = a.size(), m = b.size();
    // longest[i][j]: of a from i and b from j. Papers have some hundred lines.
    std::vector<int> longest(size_t((n + 1) * (m + 1)), 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return longest[size_t(i * (m + 1) + j)]; };
    for (qsizetype i = n - 1; i >= 0; --i) {
        for (qsizetype j = m - 1; j >= 0; --j)
            at(i, j) = a.at(i) == b.at(j) ? at(i + 1, j + 1) + 1 : qMax(at(i + 1, j), at(i, j + 1));
    }
    QList<DiffLine> lines;
    QStringList left, right;
    qsizetype i = 0, j = 0;
    while (i < n && j < m) {
        if (a.at(i) == b.at(j)) {
            pairUp(lines, left, right);
            left.clear();
            right.clear();
            lines << DiffLine{a.at(i++), b.at(j++), true};
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            left << a.at(i++);
        } else {
            right << b.at(j++);
        }
    }
    pairUp(lines, left + a.mid(i), right + b.mid(j));
    return lines;
}

} // namespace tanggap
