// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/texttable.h"

namespace tanggap::ctl
{

namespace
{

QString fitted(const QString &cell, int limit)
{
    const QString line = cell.simplified();
    return limit > 0 && line.size() > limit ? line.left(limit - 1) + QChar(0x2026) : line;
}

} // namespace

QString textTable(const QList<QStringList> &rows, const QList<int> &limits)
{
    QList<QStringList> cells;
    QList<qsizetype> widths(limits.size(), 0);
    for (const QStringList &row : rows) {
        QStringList line;
        for (qsizetype i = 0; i < limits.size(); ++i) {
            line << fitted(row.value(i), limits.at(i));
            widths[i] = std::max(widths.at(i), line.constLast().size());
        }
        cells << line;
    }
    QString text;
    for (qsizetype r = 0; r < cells.size(); ++r) {
        QString line, rule;
        for (qsizetype i = 0; i < limits.size(); ++i) {
            line += cells.at(r).at(i).leftJustified(widths.at(i) + 2);
            rule += QString(widths.at(i), u'-') + QStringLiteral("  ");
        }
        text += line.trimmed().isEmpty() ? QString() : line;
        while (text.endsWith(u' '))
            text.chop(1);
        text += u'\n';
        if (r == 0)
            text += rule.trimmed() + u'\n';
    }
    return text;
}

} // namespace tanggap::ctl
