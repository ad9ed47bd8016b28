// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activity/fieldrows.h"

namespace tanggap::fieldrows
{

using namespace Qt::Literals::StringLiterals;

QList<QStringList> rowsOf(const ActivityField &field, const QString &value)
{
    QList<QStringList> rows;
    for (const QString &line : value.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        QStringList row;
        for (const QString &cell : line.split(u';'))
            row << cell.trimmed();
        while (row.size() > field.columns.size()) { // more cells than columns: the last holds the rest
            const QString rest = row.takeLast();
            row.last() += u", "_s + rest;
        }
        row.resize(field.columns.size());
        rows << row;
    }
    return rows;
}

QString valueOf(const QList<QStringList> &rows)
{
    QStringList lines;
    for (QStringList row : rows) {
        for (QString &cell : row)
            cell = cell.replace(u';', u',').simplified();
        while (!row.isEmpty() && row.constLast().isEmpty())
            row.removeLast();
        if (!row.isEmpty())
            lines << row.join(u"; "_s);
    }
    return lines.join(u'\n');
}

QStringList column(const ActivityField &field, const QString &value, const QString &columnId)
{
    QStringList cells;
    for (const QStringList &row : rowsOf(field, value)) {
        for (qsizetype i = 0; i < field.columns.size(); ++i) {
            if (field.columns.at(i).id == columnId)
                cells << row.at(i);
        }
    }
    return cells;
}

QString told(const ActivityField &field, const QString &value, const Saying &say)
{
    QStringList lines;
    for (const QStringList &row : rowsOf(field, value)) {
        QStringList said;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!row.at(i).isEmpty())
                said << say(field.columns.at(i), row.at(i));
        }
        lines << said.join(u" · "_s);
    }
    return lines.join(u'\n');
}

} // namespace tanggap::fieldrows
