// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/columnview.h"

#include "ui/base/painting.h"
#include "ui/base/timetext.h"
#include "ui/board/carddelegate.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

/// Name, count and what is late; below it the capacity as a bar, or a remark.
class ColumnHead : public QWidget
{
public:
    explicit ColumnHead(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    void setColumn(const BoardColumn &column)
    {
        m_column = column;
        setAccessibleName(column.name + u", "_s + loadText(column.load, column.capacity));
        setToolTip(accessibleName() + (column.remark.isEmpty() ? QString() : u'\n' + column.remark));
        update();
    }

    QSize sizeHint() const override
    {
        return {0, QFontMetrics(fontFor(TextRole::Strong, font())).height() + space::Tight +
                       QFontMetrics(fontFor(TextRole::Small, font())).height() + space::Near};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int below = paintNames(painter, tokensOf(this));
        paintBelow(painter, tokensOf(this), below);
    }

private:
    /// Returns where the second line begins.
    int paintNames(QPainter &painter, const Tokens &tokens) const
    {
        const QFont strong = fontFor(TextRole::Strong, font());
        const QFont small = fontFor(TextRole::Small, font());
        const QFontMetrics metrics(strong);
        QRect line(4, 0, width() - 8, metrics.height());
        if (m_column.load.late > 0) {
            const QString late = QCoreApplication::translate("tanggap::ColumnHead", "%1 late")
                                     .arg(timetext::number(m_column.load.late));
            const int wide = pillWidth(QFontMetrics(small), late);
            // Below a name that would be cut off, where nothing else stands.
            const int name = metrics.horizontalAdvance(m_column.name + u"  "_s) +
                             QFontMetrics(small).horizontalAdvance(timetext::number(m_column.load.open));
            const bool beside = name + wide + space::Near <= line.width() || m_column.capacity > 0 ||
                                !m_column.remark.isEmpty();
            const int top = beside ? line.top() : line.bottom() + 1 + space::Tight;
            const int left = beside ? line.right() - wide + 1 : line.left();
            painter.setFont(small);
            paintPill(painter, QRect(left, top, wide, line.height()), late, tokens.late, tokens.lateWash);
            if (beside)
                line.setRight(line.right() - wide - space::Near);
        }
        const QString count = timetext::number(m_column.load.open);
        const int countWidth = tabularWidth(QFontMetrics(small), count);
        const QString name =
            metrics.elidedText(m_column.name, Qt::ElideRight, line.width() - countWidth - space::Near);
        painter.setFont(strong);
        painter.setPen(tokens.ink);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name);
        line.setLeft(line.left() + metrics.horizontalAdvance(name) + space::Near);
        painter.setFont(small);
        painter.setPen(tokens.second);
        paintTabular(painter, line, Qt::AlignLeft | Qt::AlignVCenter, count);
        return line.bottom() + 1 + space::Tight;
    }

    void paintBelow(QPainter &painter, const Tokens &tokens, int top) const
    {
        painter.setFont(fontFor(TextRole::Small, font()));
        painter.setPen(tokens.second);
        QRect line(4, top, width() - 8, painter.fontMetrics().height());
        if (m_column.capacity <= 0) {
            paintLine(painter, line, m_column.remark);
            return;
        }
        const QString text = QCoreApplication::translate("tanggap::ColumnHead", "capacity %1")
                                 .arg(timetext::number(m_column.capacity));
        paintTabular(painter, line, Qt::AlignRight | Qt::AlignVCenter, text);
        line.setRight(line.right() - tabularWidth(painter.fontMetrics(), text) - space::Near);
        const double used = double(m_column.load.open) / m_column.capacity;
        const QColor fill = used > 1 ? tokens.late : used >= 0.9 ? tokens.soon : tokens.accent;
        paintBar(painter, QRectF(line.left(), line.center().y() - 2, line.width(), 4), used, fill,
                 tokens.hover);
    }

    BoardColumn m_column;
};

/// Where the dragged card would land. Lies over the cards so that they stay where they are.
class DropPlace : public QWidget
{
public:
    explicit DropPlace(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void setDecision(const DropDecision &decision, bool hovered)
    {
        m_decision = decision;
        m_hovered = hovered;
        update();
    }

    int heightForWidth(int width) const override
    {
        const QFontMetrics metrics(fontFor(TextRole::Strong, font()));
        const QRect text = metrics.boundingRect(0, 0, width - 24, 1000, Qt::TextWordWrap, words());
        return std::max(72, text.height() + 24);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(font());
        paintRounded(painter, rect(), 8, tokensOf(this).ground); // what lies below does not shine through
        painter.setOpacity(m_hovered ? 1.0 : 0.75);
        paintDropPlace(painter, rect(), words(), m_decision.isAllowed(), tokensOf(this));
    }

private:
    /// What would happen on its own line, the load below it.
    QString words() const
    {
        QString text = m_decision.text;
        const QString between = u" · "_s;
        if (const qsizetype at = text.indexOf(between); at > 0)
            text.replace(at, between.size(), u'\n');
        return m_decision.warning.isEmpty() ? text : text + u'\n' + m_decision.warning;
    }

    DropDecision m_decision;
    bool m_hovered = false;
};

ColumnView::ColumnView(Ticker &ticker, const QString &installation, CardList *cards, QWidget *parent)
    : QFrame(parent)
    , m_installation(installation)
    , m_head(new ColumnHead(this))
    , m_cards(new CardView(ticker, installation, this))
    , m_more(new QPushButton(this))
    , m_place(new DropPlace(this))
{
    setAcceptDrops(true);
    setMinimumWidth(208);
    setMaximumWidth(340);
    m_cards->setModel(cards);
    setButtonKind(m_more, ButtonKind::Quiet);
    m_more->setObjectName(u"boardMore"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tight);
    column->addWidget(m_head);
    column->addWidget(m_cards, 1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &ColumnView::moreRequested);
}

void ColumnView::setColumn(const BoardColumn &column, int hidden)
{
    m_column = column;
    m_head->setColumn(column);
    m_cards->setAccessibleName(column.name);
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("… %1 more").arg(timetext::number(hidden)));
    m_more->setToolTip(tr("Show them all in the queue"));
}

void ColumnView::setDecision(const std::optional<DropDecision> &decision)
{
    m_decision = decision;
    if (!decision)
        m_hovered = false;
    placeDropPlace();
}

void ColumnView::setHovered(bool hovered)
{
    m_hovered = hovered;
    placeDropPlace();
}

void ColumnView::placeDropPlace()
{
    // Where a card can go is seen from the start of the drag; why it cannot, where somebody tries.
    const bool shown = m_decision && (m_decision->isAllowed() ||
                                      (m_hovered && m_decision->kind == DropDecision::Kind::Refused));
    m_place->setVisible(shown);
    if (!shown)
        return;
    m_place->setDecision(*m_decision, m_hovered);
    const QRect area = m_cards->geometry();
    const int height = m_place->heightForWidth(area.width());
    const int top = area.top() + std::max(0, std::min(m_cards->endOfCards(), area.height() - height));
    m_place->setGeometry(area.left(), top, area.width(), height);
    m_place->raise();
}

void ColumnView::dragEnterEvent(QDragEnterEvent *event)
{
    const std::optional<TicketId> id = ticketIn(event->mimeData(), m_installation);
    if (!id)
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept(); // in any case: without it no move would come, and the place could not say why not
    setHovered(true);
    emit considered(*id);
}

void ColumnView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(!m_decision || m_decision->isAllowed());
}

void ColumnView::dragLeaveEvent(QDragLeaveEvent *)
{
    setHovered(false);
}

void ColumnView::dropEvent(QDropEvent *event)
{
    const std::optional<TicketId> id = ticketIn(event->mimeData(), m_installation);
    if (!id)
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    emit dropped(*id, event->modifiers());
}

void ColumnView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeDropPlace();
}

} // namespace tanggap
