// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/bars.h"

#include <QLocale>

#include <algorithm>

namespace tanggap
{

QList<double> barLengths(const TableBlock &table, qsizetype column)
{
    static const QLocale indonesian(QLocale::Indonesian, QLocale::Indonesia);
    QList<double> lengths;
    for (const QList<QList<Run>> &row : table.rows) {
        QString number;
        for (const Run &run : row.value(column))
            number += run.text;
        lengths << qMax(0.0, indonesian.toDouble(number.trimmed()));
    }
    const double greatest = lengths.isEmpty() ? 0 : *std::max_element(lengths.begin(), lengths.end());
    for (double &length : lengths)
        length = greatest > 0 ? length / greatest : 0;
    return lengths;
}

} // namespace tanggap
