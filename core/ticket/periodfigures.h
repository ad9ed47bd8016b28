// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <QDate>
#include <QList>
#include <QString>

namespace tanggap
{

/// What happened in a stretch of days of the office, both included. Names are official Indonesian. Counted is
/// what the reader may see.
struct PeriodFigures
{
    struct Count
    {
        QString name;
        int n = 0;
    };
    struct Times
    {
        QString name; ///< of the clock
        int met = 0;
        int late = 0;
    };
    struct Work
    {
        QString name; ///< duty and kind of activity; of tickets and papers the duty in its own words
        int entered = 0;
        int done = 0;
    };
    struct Service
    {
        QString name;
        int activities = 0;
        int tickets = 0; ///< received in these days: asked for
        int closed = 0;  ///< in these days, whenever they came in: delivered
    };
    QDate first, last;
    int received = 0;
    int closed = 0;          ///< in these days, whenever they came in; without duplicates
    int open = 0;            ///< now
    QList<Count> types;      ///< of those received, the most frequent first
    QList<Times> times;      ///< of clocks that stopped in these days
    QList<Work> duties;      ///< activities by their day, then what was done on tickets and papers
    QList<Service> services; ///< all of the organization's; none where it names none
};

/// A report of the office on a period, as it was issued. Its files lie with those of the papers.
struct PeriodicReport
{
    qint64 id = 0;
    QDate first, last;
    QString number; ///< empty where the office has no book for outgoing letters
    Instant at{};
    PersonId person; ///< who issued it
    QString mark;    ///< paperMark()
    QString fileHash;
    QString editableHash; ///< of the ODT; empty when none was made
};

namespace period
{

/// The kind under which renderers and checks know such a report, and the id of its template.
inline const QString Kind = QStringLiteral("laporan_berkala");

} // namespace period

} // namespace tanggap
