// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/localized.h"
#include "procedure/procedure.h"

#include <QFontMetrics>
#include <QList>
#include <QPolygonF>
#include <QRect>

namespace tanggap
{

/// A column of the procedure's table.
struct ChartColumn
{
    enum class Kind { Number, Activity, Actor, Time, Requirements, Outputs, Remarks };
    Kind kind = Kind::Activity;
    QString flowRole; ///< FlowRole::id of an actor's column
    QString title;
    int x = 0;
    int width = 0;
};

/// How officials draw a step.
enum class ChartSymbol { Terminator, Process, Decision };

/// A text cell of a row; `reading` when any part of it is our reading.
struct ChartCell
{
    int column = 0;
    QString text;
    bool reading = false;
};

struct ChartRow
{
    QString step; ///< Step::id
    int y = 0;
    int height = 0;
    ChartSymbol symbol = ChartSymbol::Process;
    QList<QRect> symbols; ///< one an actor; the first is responsible
    QString word;         ///< in a terminator: "Mulai"
    QList<ChartCell> cells;
    bool reading = false;
    bool actorsReading = false;
};

/// A way from a step on, as a line with an arrow.
struct ChartLine
{
    QPolygonF points;
    QString name; ///< of the outcome: "Ya"
    QPointF namedAt;
    bool arrow = true;
    bool reading = false;
};

/// An end that no step draws: the outcome of a decision that leads nowhere.
struct ChartEnd
{
    QRect rect;
    QString word;
};

/// The procedure as the table that officials know, laid out for a width. Pure.
struct ChartLayout
{
    QList<ChartColumn> columns;
    QList<ChartRow> rows;
    QList<ChartLine> lines;
    QList<ChartEnd> ends;
    int headHeight = 0;
    QSize size;

    int rowAt(int y) const; ///< -1 between and outside rows
};

ChartLayout layOut(const Procedure &procedure, Language language, int width, const QFontMetrics &metrics);

/// "10 menit", as printed in the procedure's row; days and time of a span in words.
QString spanText(const Span &span);

} // namespace tanggap
