// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/periodicreport.h"

#include "document/wording.h"

#include <QStringList>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// A cell must not end its column.
QString cell(QString text)
{
    return text.replace(u'|', u'/').simplified();
}

template <class T, class Row>
QString rows(const QList<T> &list, Row row)
{
    QStringList lines;
    for (const T &one : list)
        lines << row(one).join(u" | "_s);
    return lines.join(u'\n');
}

} // namespace

QHash<QString, QString> periodicFields(const PeriodFigures &figures)
{
    const auto n = [](int number) { return QString::number(number); };
    const QStringList sums{u"Laporan diterima | "_s + n(figures.received) + u" |"_s,
                           u"Tiket ditutup | "_s + n(figures.closed) + u" |"_s,
                           u"Tiket yang masih terbuka | "_s + n(figures.open) +
                               u" | Pada saat laporan dibuat"_s};
    return {{u"period"_s,
             figures.first == figures.last
                 ? wording::date(figures.first)
                 : wording::date(figures.first) + u" sampai dengan "_s + wording::date(figures.last)},
            {u"figures"_s, sums.join(u'\n')},
            {u"kinds"_s, rows(figures.types,
                              [&](const PeriodFigures::Count &one) {
                                  return QStringList{cell(one.name), n(one.n)};
                              })},
            {u"times"_s, rows(figures.times,
                              [&](const PeriodFigures::Times &one) {
                                  return QStringList{cell(one.name), n(one.met), n(one.late)};
                              })},
            {u"duties"_s, rows(figures.duties,
                               [&](const PeriodFigures::Work &one) {
                                   return QStringList{cell(one.name), n(one.entered), n(one.done)};
                               })},
            {u"services"_s, rows(figures.services, [&](const PeriodFigures::Service &one) {
                 return QStringList{cell(one.name), n(one.activities), n(one.tickets), n(one.closed)};
             })}};
}

} // namespace tanggap
