// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuedelegate.h"

#include "ui/base/icons.h"
#include "ui/base/painting.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

constexpr int Inset = 10;

} // namespace

CountdownFacts countdownFacts(const QueueRow &row)
{
    return {row.started, row.soon, row.due, row.paused, row.pausedSince, row.openSince};
}

QueueDelegate::QueueDelegate(Ticker &ticker, QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_ticker(ticker)
    , m_view(view)
{
    view->installEventFilter(this);
    if (auto *header = view->findChild<QHeaderView *>()) {
        connect(header, &QHeaderView::sectionResized, this, [this] {
            m_columnsChosen = m_columnsChosen || QGuiApplication::mouseButtons() == Qt::LeftButton;
        });
    }
    ticker.watch(view, [view] {
        // Only the strip of the countdown: the rest of the row does not change with time.
        if (!view->model() || !view->model()->rowCount())
            return;
        const QRect cell = view->visualRect(view->indexAt(QPoint(1, 1)).siblingAtColumn(CountdownColumn));
        if (cell.isValid())
            view->viewport()->update(QRect(cell.left(), 0, cell.width(), view->viewport()->height()));
    });
}

int QueueDelegate::columnWidth(QueueColumn column, const QFont &font)
{
    const QFontMetrics metrics(font);
    const auto wide = [&](const QString &text) { return metrics.horizontalAdvance(text) + 2 * Inset; };
    switch (column) {
    case CountdownColumn:
        return std::max(wide(u"−00:00:00"_s) + 20, wide(u"dijeda 12 menit"_s));
    case CodeColumn:
        return wide(u"ABC-2026-00000"_s);
    case ClassColumn:
        return wide(u"Strategis"_s) + 20;
    case StepColumn:
        return wide(u"6 Investigasi awal"_s);
    case AssignedColumn:
        return wide(u"Nama Pejabat"_s);
    case ServiceColumn:
        return wide(u"Layanan"_s);
    case IncidentColumn:
    case QueueColumns:
        break;
    }
    return 0;
}

void QueueDelegate::setHiddenColumns(const QSet<int> &hidden)
{
    m_hidden = hidden;
    m_columnsChosen = false;
    if (auto *header = m_view->findChild<QHeaderView *>())
        fitColumns(header, m_hidden);
}

void QueueDelegate::fitColumns(QHeaderView *header, const QSet<int> &hidden)
{
    const QFont font = header->parentWidget()->font();
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    int widths[QueueColumns] = {};
    // The view's own width: while it is being resized, its header still has the old one.
    int lack = QFontMetrics(font).height() * 12 - header->parentWidget()->contentsRect().width();
    for (int column = 0; column < QueueColumns; ++column) {
        widths[column] = columnWidth(QueueColumn(column), font);
        lack += hidden.contains(column) ? 0 : widths[column];
    }
    // The title needs room. What step and assignee can give may do; otherwise the service and then the code
    // go, which can still be read in the tooltip and beside the ticket.
    QSet<int> gone = hidden;
    for (const QueueColumn column : {ServiceColumn, CodeColumn}) {
        if (lack <= (widths[StepColumn] + widths[AssignedColumn]) * 2 / 5 || gone.contains(column))
            continue;
        lack -= widths[column];
        gone << column;
    }
    for (const QueueColumn column : {StepColumn, AssignedColumn}) {
        const int given = std::clamp(lack, 0, widths[column] * 2 / 5);
        widths[column] -= given;
        lack -= given;
    }
    for (int column = 0; column < std::min(header->count(), int(QueueColumns)); ++column) {
        header->setSectionResizeMode(column,
                                     widths[column] ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (widths[column])
            header->resizeSection(column, widths[column]);
        header->setSectionHidden(column, gone.contains(column));
    }
}

bool QueueDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const bool resized = event->type() == QEvent::Resize || event->type() == QEvent::FontChange;
    auto *header = resized && watched == m_view ? m_view->findChild<QHeaderView *>() : nullptr;
    if (header && header->count() == QueueColumns && !m_columnsChosen)
        fitColumns(header, m_hidden);
    // The base takes whatever it filters for an editor, and its keys with it.
    return watched != m_view && QStyledItemDelegate::eventFilter(watched, event);
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics body(option.font);
    const QFontMetrics small(fontFor(TextRole::Small, option.font));
    const int height = std::max(44, body.height() + small.height() + 14);
    return {columnWidth(QueueColumn(index.column()), option.font), height};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QueueRow row = index.data(RowRole).value<QueueRow>();
    const Tokens &t = tokensOf(m_view);
    painter->save();
    paintGround(*painter, option, index);
    const QRect area = option.rect.adjusted(Inset, 0, -Inset, -1);
    switch (QueueColumn(index.column())) {
    case CountdownColumn:
        painter->setFont(fontFor(TextRole::Strong, option.font));
        paintCountdown(*painter, area.adjusted(4, 0, -2, 0), countdownAt(countdownFacts(row), m_ticker.now()),
                       t);
        if (row.unread)
            paintRounded(*painter, QRectF(area.left() - 6, area.center().y() - 3, 6, 6), 3, t.accent);
        break;
    case CodeColumn:
        painter->setFont(option.font);
        painter->setPen(t.second);
        paintTabular(*painter, area, Qt::AlignLeft | Qt::AlignVCenter, row.code);
        break;
    case IncidentColumn:
        paintIncident(*painter, area, row, option.font);
        break;
    case ClassColumn:
        if (row.gradeTone) {
            QFont font = fontFor(TextRole::Small, option.font);
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            paintPill(*painter, area, row.grade, t.text(*row.gradeTone), t.wash(*row.gradeTone));
        } else {
            painter->setFont(fontFor(TextRole::Small, option.font));
            painter->setPen(t.second);
            paintLine(*painter, area, row.grade);
        }
        break;
    case StepColumn:
        painter->setFont(option.font);
        painter->setPen(t.ink);
        paintLine(*painter, area, row.stepNumber + u' ' + row.stepText);
        break;
    case AssignedColumn:
        paintAssignee(*painter, area, row, option.font);
        break;
    case ServiceColumn:
        painter->setFont(option.font);
        painter->setPen(t.second);
        paintLine(*painter, area, row.service);
        break;
    case QueueColumns:
        break;
    }
    painter->restore();
}

void QueueDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Tokens &t = tokensOf(m_view);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, selected ? t.accentWash : hovered ? t.ground : t.panel);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    // The whole row has the focus, so its mark is a bar at the row's beginning.
    const bool focused = m_view->hasFocus() && m_view->currentIndex().row() == index.row();
    if (focused && index.column() == CountdownColumn)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), t.accent);
}

void QueueDelegate::paintIncident(QPainter &painter, const QRect &area, const QueueRow &row,
                                  const QFont &font) const
{
    const Tokens &t = tokensOf(m_view);
    const QFont title = fontFor(row.unread ? TextRole::Strong : TextRole::Body, font);
    const QFont second = fontFor(TextRole::Small, font);
    const int titleHeight = QFontMetrics(title).height();
    const int secondHeight = QFontMetrics(second).height();
    const int top = area.top() + (area.height() - titleHeight - secondHeight - 1) / 2;
    int left = area.left();
    if (row.restricted) {
        paintIcon(painter, u"lock"_s, QRect(left, top, 16, titleHeight), t.second, 14);
        left += 20;
    }
    painter.setFont(title);
    painter.setPen(t.ink);
    paintLine(painter, QRect(left, top, area.right() - left, titleHeight), row.title);
    painter.setFont(second);
    painter.setPen(t.second);
    const QString below = row.state.isEmpty()       ? row.secondary
                          : row.secondary.isEmpty() ? row.state
                                                    : row.state + u" · "_s + row.secondary;
    paintLine(painter, QRect(area.left(), top + titleHeight + 1, area.width(), secondHeight), below);
}

void QueueDelegate::paintAssignee(QPainter &painter, const QRect &area, const QueueRow &row,
                                  const QFont &font) const
{
    const Tokens &t = tokensOf(m_view);
    if (!row.personName.isEmpty() || !row.teamName.isEmpty()) {
        painter.setFont(font);
        painter.setPen(row.personName.isEmpty() ? t.second : t.ink);
        paintLine(painter, area, row.personName.isEmpty() ? row.teamName : row.personName);
    } else {
        painter.setFont(fontFor(TextRole::Small, font));
        painter.setPen(t.second);
        paintLine(painter, area, tr("unassigned"));
    }
}

bool QueueDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QueueRow row = index.data(RowRole).value<QueueRow>();
    const CountdownView view_ = countdownAt(countdownFacts(row), m_ticker.now());
    const QString assigned = row.personName.isEmpty() ? row.teamName : row.personName;
    QStringList lines{row.code + u" · "_s + row.title,      row.secondary, view_.text + u" · "_s + view_.word,
                      row.stepNumber + u' ' + row.stepText, assigned,      row.serviceName};
    lines.removeAll(QString());
    QString text;
    for (const QString &line : lines)
        text += (text.isEmpty() ? QString() : u"<br>"_s) + line.toHtmlEscaped();
    QToolTip::showText(event->globalPos(), u"<qt>"_s + text + u"</qt>"_s, view);
    return true;
}

} // namespace tanggap
