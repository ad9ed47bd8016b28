// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/procedure/procedurechart.h"

#include "ui/base/painting.h"
#include "ui/base/timetext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

constexpr int Padding = 8;

QPolygonF diamond(const QRectF &rect)
{
    return {{rect.center().x(), rect.top()},
            {rect.right(), rect.center().y()},
            {rect.center().x(), rect.bottom()},
            {rect.left(), rect.center().y()}};
}

QPolygonF arrowHead(const QPolygonF &line)
{
    const QPointF tip = line.last(), before = line.at(line.size() - 2);
    const QPointF way = tip - before;
    const QPointF along =
        qAbs(way.x()) > qAbs(way.y()) ? QPointF(way.x() > 0 ? 1 : -1, 0) : QPointF(0, way.y() > 0 ? 1 : -1);
    const QPointF across(along.y(), along.x());
    return {tip, tip - along * 7 + across * 4, tip - along * 7 - across * 4};
}

} // namespace

ProcedureChart::ProcedureChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

void ProcedureChart::setProcedure(const Procedure &procedure)
{
    // Read again, the same procedure keeps its current step and its counts.
    if (procedure.id != m_procedure.id) {
        m_counts.clear();
        m_current = -1;
    }
    m_procedure = procedure;
    m_current = std::min(m_current, int(procedure.steps.size()) - 1);
    lay();
}

void ProcedureChart::setCounts(const QHash<QString, int> &counts)
{
    m_counts = counts;
    setAccessibleDescription(describe(m_current));
    update();
}

void ProcedureChart::lay()
{
    if (m_procedure.steps.isEmpty())
        return;
    m_layout = layOut(m_procedure, currentLanguage(), width(), fontMetrics());
    setMinimumSize(m_layout.size.width() > width() ? m_layout.size.width() : 0, m_layout.size.height() + 1);
    setAccessibleName(m_procedure.name.in(currentLanguage()));
    setAccessibleDescription(describe(m_current));
    update();
}

void ProcedureChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay();
}

void ProcedureChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        lay();
}

void ProcedureChart::setCurrent(int row)
{
    m_current = std::clamp(row, 0, int(m_layout.rows.size()) - 1);
    setAccessibleDescription(describe(m_current));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

QString ProcedureChart::describe(int row) const
{
    if (row < 0 || row >= m_layout.rows.size())
        return tr("Arrows go from step to step; Enter shows the open tickets there.");
    const Step &step = m_procedure.steps.at(row);
    QStringList actors;
    for (const QString &id : step.actors) {
        if (const FlowRole *role = m_procedure.flowRole(id))
            actors << role->name.in(currentLanguage());
    }
    return tr("Step %1: %2. By %3. Open tickets: %4.")
        .arg(step.number, step.text.in(currentLanguage()), actors.join(u", "_s),
             timetext::number(m_counts.value(step.id)));
}

QString ProcedureChart::tooltipFor(int row) const
{
    const Step &step = m_procedure.steps.at(row);
    QStringList lines{step.text.in(currentLanguage()),
                      tr("Source: %1, row %2").arg(step.source.document, step.source.row)};
    if (step.actorsReading)
        lines << tr("Our reading: who does it");
    for (const Requirement &one : step.requirements) {
        if (one.reading)
            lines << tr("Our reading: %1").arg(one.text.in(currentLanguage()));
    }
    for (const Outcome &outcome : step.outcomes) {
        if (outcome.reading)
            lines << tr("Our reading: %1").arg(outcome.action.in(currentLanguage()));
    }
    for (const ClockRule &clock : m_procedure.clocks) {
        if (clock.reading && clock.starts.step == step.id)
            lines << tr("Our reading: when “%1” starts and stops").arg(clock.name.in(currentLanguage()));
    }
    return lines.join(u'\n');
}

bool ProcedureChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const int row = m_layout.rowAt(static_cast<QHelpEvent *>(event)->y());
        setToolTip(row >= 0 ? tooltipFor(row) : QString());
    }
    return QWidget::event(event);
}

void ProcedureChart::mouseMoveEvent(QMouseEvent *event)
{
    const int row = m_layout.rowAt(event->position().toPoint().y());
    if (row == m_hovered)
        return;
    m_hovered = row;
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ProcedureChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void ProcedureChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = m_layout.rowAt(event->position().toPoint().y());
    if (event->button() != Qt::LeftButton || row < 0 || !rect().contains(event->position().toPoint()))
        return QWidget::mouseReleaseEvent(event);
    setCurrent(row);
    emit stepPressed(m_layout.rows.at(row).step);
}

void ProcedureChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_J:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_K:
        setCurrent(std::max(0, m_current - 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit stepPressed(m_layout.rows.at(m_current).step);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProcedureChart::paintEvent(QPaintEvent *event)
{
    if (m_layout.rows.isEmpty())
        return;
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens.panel);
    for (int i = 0; i < m_layout.rows.size(); ++i) {
        const ChartRow &row = m_layout.rows.at(i);
        if (event->rect().intersects(QRect(0, row.y, width(), row.height)))
            paintRow(painter, tokens, i);
    }
    paintHead(painter, tokens);
    paintLines(painter, tokens);
    paintSymbols(painter, tokens);
    if (hasFocus() && m_current >= 0) {
        const ChartRow &row = m_layout.rows.at(m_current);
        paintFocus(painter, QRectF(1, row.y + 1, m_layout.size.width() - 2, row.height - 2), 4, tokens);
    }
}

void ProcedureChart::paintHead(QPainter &painter, const Tokens &tokens) const
{
    painter.setFont(fontFor(TextRole::Caption, font()));
    for (const ChartColumn &column : m_layout.columns) {
        painter.setPen(tokens.second);
        const bool actor = column.kind == ChartColumn::Kind::Actor;
        painter.drawText(QRect(column.x + Padding, 0, column.width - 2 * Padding, m_layout.headHeight),
                         (actor ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap,
                         column.title);
        painter.setPen(tokens.line);
        if (column.x > 0)
            painter.drawLine(column.x, 0, column.x, m_layout.size.height());
    }
    painter.drawLine(0, m_layout.headHeight, m_layout.size.width(), m_layout.headHeight);
}

void ProcedureChart::paintRow(QPainter &painter, const Tokens &tokens, int index) const
{
    const ChartRow &row = m_layout.rows.at(index);
    const QRect area(0, row.y, m_layout.size.width(), row.height);
    if (index == m_hovered)
        painter.fillRect(area, tokens.hover);
    painter.setPen(tokens.line);
    painter.drawLine(area.left(), area.bottom() + 1, area.right(), area.bottom() + 1);

    painter.setFont(fontFor(TextRole::Strong, font()));
    painter.setPen(tokens.ink);
    const Step &step = m_procedure.steps.at(index);
    const int count = m_counts.value(step.id);
    const int line = fontMetrics().height();
    const QRect number(Padding, row.y + (row.height - line * (count ? 2 : 1)) / 2, 4 * line, line);
    paintLine(painter, number, step.number);
    painter.setFont(fontFor(TextRole::Small, font()));
    if (count > 0)
        paintPill(painter, number.translated(-2, line + 2), timetext::number(count), tokens.accent,
                  tokens.accentWash);
    for (const ChartCell &cell : row.cells) {
        const ChartColumn &column = m_layout.columns.at(cell.column);
        painter.setFont(font());
        painter.setPen(column.kind == ChartColumn::Kind::Activity ? tokens.ink : tokens.second);
        painter.drawText(QRect(column.x + Padding, row.y, column.width - 2 * Padding, row.height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, cell.text);
    }
}

void ProcedureChart::paintLines(QPainter &painter, const Tokens &tokens) const
{
    painter.setFont(fontFor(TextRole::Small, font()));
    for (const ChartLine &line : m_layout.lines) {
        painter.setPen(QPen(tokens.second, 1.5, line.reading ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap,
                            Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line.points);
        if (line.arrow) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.second);
            painter.drawPolygon(arrowHead(line.points));
        }
    }
    for (const ChartLine &line : m_layout.lines) {
        if (line.name.isEmpty())
            continue;
        const QString name = line.reading ? line.name + u" *"_s : line.name;
        QRect plate = painter.fontMetrics().boundingRect(name).adjusted(-4, -1, 4, 1);
        plate.moveCenter(line.namedAt.toPoint());
        painter.fillRect(plate, tokens.panel);
        painter.setPen(tokens.ink);
        painter.drawText(plate, Qt::AlignCenter, name);
    }
}

void ProcedureChart::paintSymbols(QPainter &painter, const Tokens &tokens) const
{
    painter.setFont(fontFor(TextRole::Small, font()));
    const auto terminator = [&](const QRect &rect, const QString &word) {
        paintRounded(painter, rect, rect.height() / 2.0, tokens.panel, tokens.accent, 1.5);
        painter.setPen(tokens.ink);
        paintLine(painter, rect, word, Qt::AlignCenter);
    };
    for (const ChartRow &row : m_layout.rows) {
        for (int i = 0; i < row.symbols.size(); ++i) {
            const QRect &rect = row.symbols.at(i);
            // Who is responsible is filled; who takes part is an outline.
            const QColor fill = i == 0 ? tokens.accentWash : tokens.panel;
            if (row.symbol == ChartSymbol::Terminator) {
                terminator(rect, row.word);
            } else if (row.symbol == ChartSymbol::Process) {
                paintRounded(painter, rect, 3, fill, tokens.accent, 1.5);
            } else {
                painter.setPen(QPen(tokens.accent, 1.5));
                painter.setBrush(fill);
                painter.drawPolygon(diamond(rect));
            }
            if (row.actorsReading) {
                painter.setPen(tokens.ink);
                paintLine(painter, rect.adjusted(0, 0, -4, 0), u"*"_s,
                          row.word.isEmpty() ? Qt::AlignCenter : Qt::AlignRight | Qt::AlignVCenter);
            }
        }
    }
    for (const ChartEnd &end : m_layout.ends)
        terminator(end.rect, end.word);
}

} // namespace tanggap
