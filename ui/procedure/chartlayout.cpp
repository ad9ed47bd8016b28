// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/procedure/chartlayout.h"

#include "ui/base/painting.h"
#include "ui/base/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tanggap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ProcedureChart)
};

constexpr int CellPadding = 8;
constexpr QSize SymbolSize{58, 28};
constexpr QSize DecisionSize{64, 40};

/// The step beside which the document prints a clock.
const Step *stepOf(const Procedure &procedure, const ClockRule &clock)
{
    for (const Step &step : procedure.steps) {
        if (!step.source.row.isEmpty() && clock.source.endsWith(u' ' + step.source.row) &&
            clock.source.startsWith(step.source.document))
            return &step;
    }
    if (clock.starts.kind == ClockTrigger::Kind::Outcome) {
        if (const Step *from = procedure.step(clock.starts.step)) {
            for (const Outcome &outcome : from->outcomes) {
                if (outcome.id == clock.starts.outcome && !outcome.leadsTo.isEmpty())
                    return procedure.step(outcome.leadsTo.first());
            }
        }
    }
    const Step *named = procedure.step(clock.starts.step);
    return named ? named : &procedure.steps.first();
}

QString clockText(const Procedure &procedure, const ClockRule &clock, Language language)
{
    QStringList lines{clock.name.in(language)};
    if (const auto all = clock.lengths.constFind(QString()); all != clock.lengths.constEnd())
        lines << spanText(*all);
    for (const Grade &grade : procedure.classes) {
        if (const auto length = clock.lengths.constFind(grade.id); length != clock.lengths.constEnd())
            lines << grade.name.in(language) + u": "_s + spanText(*length);
    }
    return lines.join(u'\n');
}

void add(ChartCell &cell, const QString &text, bool reading)
{
    if (!cell.text.isEmpty())
        cell.text += u'\n';
    cell.text += reading ? text + u" *"_s : text;
    cell.reading = cell.reading || reading;
}

class Builder
{
public:
    Builder(const Procedure &procedure, Language language, const QFontMetrics &metrics)
        : m_procedure(procedure)
        , m_language(language)
        , m_metrics(metrics)
    {
    }

    ChartLayout build(int width)
    {
        makeColumns();
        spread(width);
        makeRows();
        placeSymbols();
        for (int i = 0; i < m_layout.rows.size(); ++i)
            makeLines(i);
        m_layout.size = {m_layout.columns.last().x + m_layout.columns.last().width, m_bottom};
        return m_layout;
    }

private:
    using Kind = ChartColumn::Kind;

    bool any(const std::function<bool(const Step &)> &has) const
    {
        return std::any_of(m_procedure.steps.begin(), m_procedure.steps.end(), has);
    }

    void makeColumns()
    {
        const auto column = [&](Kind kind, const QString &title, const QString &role = {}) {
            m_layout.columns << ChartColumn{kind, role, title, 0, 0};
        };
        column(Kind::Number, Words::tr("No"));
        column(Kind::Activity, Words::tr("Activity"));
        for (const FlowRole &role : m_procedure.flowRoles)
            column(Kind::Actor, role.reading ? role.name.in(m_language) + u" *"_s : role.name.in(m_language),
                   role.id);
        if (any([](const Step &step) { return !step.requirements.isEmpty(); }))
            column(Kind::Requirements, Words::tr("Requirements"));
        if (!m_procedure.clocks.isEmpty() ||
            any([](const Step &step) { return step.timeStandard.has_value(); }))
            column(Kind::Time,
                   m_procedure.classes.isEmpty()
                       ? Words::tr("Time")
                       : Words::tr("Time by %1").arg(m_procedure.classificationName.in(m_language)));
        if (any([](const Step &step) { return !step.outputs.isEmpty(); }))
            column(Kind::Outputs, Words::tr("Outputs"));
        if (any([](const Step &step) { return !step.remarks.isEmpty(); }))
            column(Kind::Remarks, Words::tr("Remarks"));
    }

    /// Least widths first, then what is left over to the columns of text.
    void spread(int width)
    {
        const int em = m_metrics.height();
        int used = 0, shares = 0;
        const auto share = [](Kind kind) {
            return kind == Kind::Number ? 0 : kind == Kind::Activity ? 3 : kind == Kind::Actor ? 1 : 2;
        };
        for (ChartColumn &column : m_layout.columns) {
            column.width = column.kind == Kind::Number     ? em * 4
                           : column.kind == Kind::Activity ? em * 11
                           : column.kind == Kind::Actor    ? std::max(em * 6, SymbolSize.width() + 24)
                                                           : em * 8;
            used += column.width;
            shares += share(column.kind);
        }
        const int spare = std::max(0, width - used);
        int x = 0;
        for (ChartColumn &column : m_layout.columns) {
            column.x = x;
            column.width += shares ? spare * share(column.kind) / shares : 0;
            if (&column == &m_layout.columns.last())
                column.width = std::max(column.width, width - x); // what rounding left over
            x += column.width;
            const QRect title = m_metrics.boundingRect(QRect(0, 0, column.width - 2 * CellPadding, 10'000),
                                                       Qt::TextWordWrap, column.title);
            m_layout.headHeight = std::max(m_layout.headHeight, title.height() + 2 * CellPadding);
        }
    }

    QList<ChartCell> cellsOf(const Step &step) const
    {
        QList<ChartCell> cells;
        for (int i = 0; i < m_layout.columns.size(); ++i) {
            ChartCell cell{.column = i, .text = {}, .reading = false};
            switch (m_layout.columns.at(i).kind) {
            case Kind::Activity:
                add(cell, step.text.in(m_language), step.reading);
                break;
            case Kind::Requirements:
                for (const Requirement &one : step.requirements)
                    add(cell, one.text.in(m_language), one.reading);
                break;
            case Kind::Time:
                if (step.timeStandard)
                    add(cell, spanText(*step.timeStandard), false);
                for (const ClockRule &clock : m_procedure.clocks) {
                    if (stepOf(m_procedure, clock) == &step)
                        add(cell, clockText(m_procedure, clock, m_language), clock.reading);
                }
                break;
            case Kind::Outputs:
                for (const Localized &text : step.outputs)
                    add(cell, text.in(m_language), false);
                break;
            case Kind::Remarks:
                for (const Localized &text : step.remarks)
                    add(cell, text.in(m_language), false);
                break;
            case Kind::Number:
            case Kind::Actor:
                break;
            }
            if (!cell.text.isEmpty())
                cells << cell;
        }
        return cells;
    }

    void makeRows()
    {
        int y = m_layout.headHeight;
        for (const Step &step : m_procedure.steps) {
            ChartRow row;
            row.step = step.id;
            row.y = y;
            row.cells = cellsOf(step);
            row.reading = step.reading;
            row.actorsReading = step.actorsReading;
            row.height = DecisionSize.height() + 24;
            for (const ChartCell &cell : row.cells) {
                const int width = m_layout.columns.at(cell.column).width - 2 * CellPadding;
                const QRect text =
                    m_metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, cell.text);
                row.height = std::max(row.height, text.height() + 2 * CellPadding);
            }
            y += row.height;
            m_layout.rows << row;
        }
        m_bottom = y;
    }

    static bool endsThere(const Step &step)
    {
        return std::all_of(step.outcomes.begin(), step.outcomes.end(),
                           [](const Outcome &outcome) { return outcome.leadsTo.isEmpty(); });
    }

    const ChartColumn *columnOf(const QString &flowRole) const
    {
        const auto found = std::find_if(m_layout.columns.begin(), m_layout.columns.end(),
                                        [&](const ChartColumn &one) { return one.flowRole == flowRole; });
        return found == m_layout.columns.end() || flowRole.isEmpty() ? nullptr : &*found;
    }

    void placeSymbols()
    {
        for (int i = 0; i < m_layout.rows.size(); ++i) {
            const Step &step = m_procedure.steps.at(i);
            ChartRow &row = m_layout.rows[i];
            row.symbol = i == 0 || endsThere(step)  ? ChartSymbol::Terminator
                         : step.outcomes.size() > 1 ? ChartSymbol::Decision
                                                    : ChartSymbol::Process;
            row.word = i == 0 ? Words::tr("Start") : endsThere(step) ? Words::tr("End") : QString();
            QRect symbol({}, row.symbol == ChartSymbol::Decision ? DecisionSize : SymbolSize);
            for (const QString &actor : step.actors) {
                const ChartColumn *column = columnOf(actor);
                if (!column)
                    continue;
                symbol.moveCenter({column->x + column->width / 2, row.y + row.height / 2});
                row.symbols << symbol;
            }
        }
    }

    int rowOf(const QString &step) const
    {
        for (int i = 0; i < m_layout.rows.size(); ++i) {
            if (m_layout.rows.at(i).step == step)
                return i;
        }
        return -1;
    }

    void makeLines(int index)
    {
        const Step &step = m_procedure.steps.at(index);
        const ChartRow &row = m_layout.rows.at(index);
        if (row.symbols.isEmpty())
            return;
        // Several actors do the step together.
        for (int i = 1; i < row.symbols.size(); ++i) {
            const QRect &a = row.symbols.at(0), &b = row.symbols.at(i);
            const bool right = b.x() > a.x();
            m_layout.lines << ChartLine{{{qreal(right ? a.right() : a.left()), centre(a).y()},
                                         {qreal(right ? b.left() : b.right()), centre(b).y()}},
                                        {},
                                        {},
                                        false,
                                        false};
        }
        for (const Outcome &outcome : step.outcomes) {
            if (outcome.leadsTo.isEmpty() && row.symbol == ChartSymbol::Decision)
                makeEnd(row, outcome);
            for (const QString &next : outcome.leadsTo) {
                const int target = rowOf(next);
                if (target >= 0 && !m_layout.rows.at(target).symbols.isEmpty())
                    connect(index, target, outcome);
            }
        }
    }

    static QPointF centre(const QRect &rect) { return QRectF(rect).center(); }

    /// An outcome that leads nowhere ends in the column of whoever is outside, as the documents draw it.
    void makeEnd(const ChartRow &row, const Outcome &outcome)
    {
        const QRect &from = row.symbols.first();
        const auto outside = std::find_if(m_procedure.flowRoles.begin(), m_procedure.flowRoles.end(),
                                          [](const FlowRole &role) { return role.outside; });
        const ChartColumn *column = outside == m_procedure.flowRoles.end() ? nullptr : columnOf(outside->id);
        QRect end({}, SymbolSize);
        end.moveCenter({column ? column->x + column->width / 2 : from.left() - SymbolSize.width(),
                        int(centre(from).y())});
        if (end.intersects(from))
            end.moveRight(from.left() - 24);
        const bool left = end.x() < from.x();
        const QPointF a(left ? from.left() : from.right(), centre(from).y());
        const QPointF b(left ? end.right() : end.left(), centre(from).y());
        m_layout.ends << ChartEnd{end, Words::tr("End")};
        m_layout.lines << ChartLine{
            {a, b}, outcome.name.in(m_language), {(a.x() + b.x()) / 2, a.y()}, true, outcome.reading};
    }

    void connect(int from, int to, const Outcome &outcome)
    {
        const ChartRow &source = m_layout.rows.at(from);
        const QRect &a = source.symbols.first();
        const QRect &b = m_layout.rows.at(to).symbols.first();
        // That the next row follows is printed; what else our reading adds to it the tooltip says.
        const bool chosen = source.symbol == ChartSymbol::Decision;
        ChartLine line{.points = {},
                       .name = outcome.name.in(m_language),
                       .namedAt = {},
                       .reading = chosen && outcome.reading};
        if (to == from + 1) {
            const QPointF start(centre(a).x(), a.bottom() + 1), end(centre(b).x(), b.top());
            const qreal turn = source.y + source.height;
            line.points << start;
            if (!qFuzzyCompare(start.x(), end.x()))
                line.points << QPointF(start.x(), turn) << QPointF(end.x(), turn);
            line.points << end;
            line.namedAt = {start.x(), (start.y() + turn) / 2};
        } else {
            // Round the other symbols: a lane of its own at the right edge of the actors.
            const qreal lane = laneFor(std::max(a.right(), b.right()));
            line.points << QPointF(a.right() + 1, centre(a).y()) << QPointF(lane, centre(a).y())
                        << QPointF(lane, centre(b).y()) << QPointF(b.right() + 1, centre(b).y());
            line.namedAt = {(a.right() + lane) / 2, centre(a).y()};
        }
        m_layout.lines << line;
    }

    /// Between the symbols and the edge of their column, each line a little further out.
    qreal laneFor(int right)
    {
        const int step = 6;
        return right + 10 + step * (m_lanes++ % 3);
    }

    const Procedure &m_procedure;
    Language m_language;
    const QFontMetrics &m_metrics;
    ChartLayout m_layout;
    int m_bottom = 0;
    int m_lanes = 0;
};

} // namespace

int ChartLayout::rowAt(int y) const
{
    for (int i = 0; i < rows.size(); ++i) {
        if (y >= rows.at(i).y && y < rows.at(i).y + rows.at(i).height)
            return i;
    }
    return -1;
}

QString spanText(const Span &span)
{
    QStringList parts;
    // A document that prints 48 hours does not mean two days.
    if (span.days == 0 && span.time >= 48h && span.time % 1h == Duration::zero())
        return Words::tr("%1 hours").arg(timetext::number(span.time / 1h));
    if (span.days > 0)
        parts << timetext::span(span.days * 24h);
    if (span.time > Duration::zero())
        parts << timetext::span(span.time);
    return parts.join(u' ');
}

ChartLayout layOut(const Procedure &procedure, Language language, int width, const QFontMetrics &metrics)
{
    return Builder(procedure, language, metrics).build(width);
}

} // namespace tanggap
