// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/carddelegate.h"

#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/queue/queuedelegate.h"

#include <QListView>
#include <QPainterPath>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

constexpr int Gap = 8;
constexpr int Left = 16;
constexpr int Right = 12;
constexpr int Vertical = 10;

/// The title broken into at most two lines, the second elided.
QStringList titleLines(const QString &title, const QFont &font, int width)
{
    QTextLayout layout(title, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    QStringList lines;
    if (first.isValid()) {
        first.setLineWidth(width);
        lines << title.left(first.textLength()).trimmed();
        const QString rest = title.mid(first.textLength()).trimmed();
        if (!rest.isEmpty())
            lines << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
    }
    layout.endLayout();
    return lines;
}

/// Unread stands out; wider letters may also take a second line.
QFont titleFont(const QueueRow &row, const QFont &font)
{
    return fontFor(row.unread ? TextRole::Strong : TextRole::Body, font);
}

QString secondLine(const QueueRow &row)
{
    const QString where = row.state.isEmpty() ? row.secondary : row.state;
    if (row.personName.isEmpty())
        return where;
    return where.isEmpty() ? row.personName : where + u" · "_s + row.personName;
}

/// The serial alone: on the board every code begins alike.
QString shortCode(const QString &code)
{
    return code.mid(code.lastIndexOf(u'-') + 1);
}

} // namespace

CardDelegate::CardDelegate(Ticker &ticker, QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_ticker(ticker)
    , m_view(view)
{
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    if (auto *list = qobject_cast<QListView *>(view))
        list->setResizeMode(QListView::Adjust); // a card's height depends on its width
    ticker.watch(view, [view] { view->viewport()->update(); });
}

int CardDelegate::cardHeight(const QueueRow &row, const QFont &font, int width)
{
    const QFontMetrics strong(fontFor(TextRole::Strong, font));
    const QFontMetrics body(font);
    const QFontMetrics small(fontFor(TextRole::Small, font));
    const int lines = int(titleLines(row.title, titleFont(row, font), width - Left - Right).size());
    return 2 * Vertical + strong.height() + 4 + lines * body.height() + 4 + small.height();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    const QueueRow row = index.data(RowRole).value<QueueRow>();
    return {width, cardHeight(row, option.font, width) + Gap};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    CardLook look;
    look.selected = option.state & QStyle::State_Selected;
    look.hovered = option.state & QStyle::State_MouseOver;
    look.focused = m_view->hasFocus() && m_view->currentIndex() == index;
    painter->save();
    painter->setFont(option.font);
    paintCard(*painter, option.rect.adjusted(0, 0, 0, -Gap), index.data(RowRole).value<QueueRow>(),
              m_ticker.now(), tokensOf(m_view), look);
    painter->restore();
}

void paintCard(QPainter &painter, const QRect &area, const QueueRow &row, Instant now, const Tokens &tokens,
               const CardLook &look)
{
    const QFont font = painter.font();
    const CountdownView view = countdownAt(countdownFacts(row), now);
    const bool urgent = view.tone == Tone::Late || view.tone == Tone::Soon || view.tone == Tone::Paused;
    paintRounded(painter, area, 8, look.selected ? tokens.accentWash : tokens.panel,
                 look.hovered ? tokens.edge : tokens.line);
    QPainterPath card;
    card.addRoundedRect(area, 8, 8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(card);
    painter.fillRect(QRect(area.left(), area.top(), 4, area.height()),
                     urgent ? tokens.text(view.tone) : tokens.line);
    painter.restore();

    const QRect inside = area.adjusted(Left, Vertical, -Right, -Vertical);
    painter.setFont(fontFor(TextRole::Strong, font));
    int height = painter.fontMetrics().height();
    QRect line(inside.left(), inside.top(), inside.width(), height);
    painter.setPen(countdownInk(tokens, view.tone));
    paintTabular(painter, line, Qt::AlignLeft | Qt::AlignVCenter, view.text);
    painter.setFont(fontFor(TextRole::Small, font));
    painter.setPen(tokens.second);
    const QString code = shortCode(row.code);
    paintTabular(painter, line, Qt::AlignRight | Qt::AlignVCenter, code);
    if (row.restricted) {
        const int x = line.right() - tabularWidth(painter.fontMetrics(), code) - 20;
        paintIcon(painter, u"lock"_s, QRect(x, line.top(), 16, height), tokens.second, 14);
    }

    int y = line.bottom() + 1 + 4;
    painter.setFont(titleFont(row, font));
    painter.setPen(tokens.ink);
    height = QFontMetrics(font).height();
    for (const QString &text : titleLines(row.title, painter.font(), inside.width())) {
        painter.drawText(QRect(inside.left(), y, inside.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                         text);
        y += height;
    }
    painter.setFont(fontFor(TextRole::Small, font));
    line = QRect(inside.left(), y + 4, inside.width(), painter.fontMetrics().height());
    if (!row.grade.isEmpty()) {
        painter.setPen(row.gradeTone ? tokens.text(*row.gradeTone) : tokens.second);
        paintLine(painter, line, row.grade, Qt::AlignRight | Qt::AlignVCenter);
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(row.grade) - Gap);
    }
    painter.setPen(tokens.second);
    paintLine(painter, line, secondLine(row));
    if (look.focused)
        paintFocus(painter, area, 8, tokens);
    painter.setFont(font);
}

void paintDropPlace(QPainter &painter, const QRect &area, const QString &text, bool allowed,
                    const Tokens &tokens)
{
    const Tone tone = allowed ? Tone::Accent : Tone::Late;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.wash(tone));
    painter.setPen(QPen(tokens.text(tone), 2, allowed ? Qt::DashLine : Qt::DotLine));
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 8, 8);
    painter.setFont(fontFor(TextRole::Strong, painter.font()));
    painter.drawText(area.adjusted(12, 8, -12, -8), Qt::AlignCenter | Qt::TextWordWrap, text);
    painter.restore();
}

} // namespace tanggap
