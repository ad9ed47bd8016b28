// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardpage.h"

#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/pill.h"
#include "ui/board/columnview.h"
#include "ui/board/ticketmover.h"
#include "ui/ticket/forms/textform.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCursor>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tanggap
{

BoardPage::BoardPage(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new BoardModel(context, this))
    , m_mover(new TicketMover(context, this))
    , m_header(new PageHeader)
    , m_chips(new QButtonGroup(this))
    , m_banner(new Banner)
    , m_scroll(new QScrollArea)
    , m_row(new QHBoxLayout)
{
    setObjectName(u"boardPage"_s);
    addChips();
    auto *ground = new QWidget;
    ground->setProperty("ground", u"clear"_s);
    ground->setLayout(m_row);
    m_row->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Near);
    m_row->setSpacing(space::Normal);
    m_scroll->setWidget(ground);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_banner->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_scroll, 1);

    connect(m_model, &BoardModel::columnsChanged, this, &BoardPage::rebuild);
    connect(m_model, &BoardModel::loaded, this, &BoardPage::refresh);
    connect(m_model, &BoardModel::failed, this, [this](const Error &error) {
        presentError(*m_banner, error, {}, [this] { m_model->reload(); });
    });
    connect(&context.ticker, &Ticker::tick, this, [this](Instant now) {
        // Tickets turn late without anybody changing them.
        if (isVisible() && std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()) % 1min == 0s)
            m_model->reloadLoads();
    });
    connect(&m_edges, &QTimer::timeout, this, &BoardPage::scrollAtEdges);
    keepTranslated(this, [this] {
        m_header->setTitle(tr("Board"));
        m_header->setRemark(tr("Drag a card to hand it on · A does it by keyboard · Ctrl+Z takes it back"));
    });
}

void BoardPage::addChips()
{
    auto *chips = new QWidget;
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Near);
    const auto add = [&](BoardView view, const QString &name) {
        auto *chip = new Chip(QString());
        chip->setObjectName(name);
        chip->setCheckable(true);
        chip->setChecked(view == BoardView::Teams);
        m_chips->addButton(chip, int(view));
        row->addWidget(chip);
    };
    add(BoardView::Teams, u"boardByTeam"_s);
    add(BoardView::People, u"boardByPerson"_s);
    add(BoardView::Steps, u"boardByStep"_s);
    row->addStretch();
    m_header->addFilter(chips);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) { setView(BoardView(id)); });
    keepTranslated(this, [this] {
        m_chips->button(int(BoardView::Teams))->setText(tr("per team"));
        m_chips->button(int(BoardView::People))->setText(tr("per person"));
        m_chips->button(int(BoardView::Steps))->setText(tr("per step"));
    });
}

void BoardPage::setView(BoardView view)
{
    m_chips->button(int(view))->setChecked(true);
    m_model->setView(view);
}

void BoardPage::showTeam(const QString &team)
{
    m_wantedTeam = team;
    setView(BoardView::Teams);
    if (m_model->isLoaded())
        enterWantedTeam();
}

/// Not before it can be seen: what is hidden has no place to scroll to.
void BoardPage::enterWantedTeam()
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [this](const ColumnView *column) {
        return column->column().view == BoardView::Teams && column->column().team == m_wantedTeam;
    });
    if (m_wantedTeam.isEmpty() || !isVisible() || found == m_columns.end())
        return;
    m_wantedTeam.clear();
    (*found)->cards()->enter(0);
    m_scroll->ensureWidgetVisible(*found, space::Wide, 0);
}

QList<TicketId> BoardPage::selectedTickets() const
{
    QList<TicketId> ids;
    for (const ColumnView *column : m_columns) {
        for (const QModelIndex &index : column->cards()->selectionModel()->selectedIndexes())
            ids << TicketId{index.data(TicketIdRole).toLongLong()};
    }
    return ids;
}

void BoardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->reload();
}

void BoardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_model->isLoaded())
        m_model->reload();
}

void BoardPage::rebuild()
{
    m_rebuildLater = m_dragging; // the list that a drag came from must outlive it
    if (m_dragging)
        return;
    for (ColumnView *column : std::as_const(m_columns)) {
        column->hide();
        column->deleteLater();
    }
    m_columns.clear();
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    for (int i = 0; i < m_model->count(); ++i) {
        m_columns << newColumn(i);
        m_row->addWidget(m_columns.last(), 1);
    }
    m_row->addStretch();
    emit selectionChanged();
}

ColumnView *BoardPage::newColumn(int index)
{
    auto *view = new ColumnView(m_context.ticker, m_context.store.info().installation, m_model->cards(index));
    view->setObjectName(u"boardColumn%1"_s.arg(index));
    CardView *cards = view->cards();
    cards->setObjectName(u"boardCards%1"_s.arg(index));
    connect(cards->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, index] { onSelection(index); });
    connect(cards, &CardView::activated, this, [this](const QModelIndex &card) {
        m_context.openTicket(TicketId{card.data(TicketIdRole).toLongLong()});
    });
    connect(cards, &CardView::leave, this, [this, index](int direction) { leaveColumn(index, direction); });
    connect(cards, &CardView::dragBegan, this, &BoardPage::dragBegan);
    connect(cards, &CardView::dragEnded, this, &BoardPage::dragEnded);
    connect(view, &ColumnView::considered, this, &BoardPage::consider);
    view->setColumn(m_model->column(index), m_model->hidden(index));
    connect(view, &ColumnView::dropped, this, [this, view](TicketId id, Qt::KeyboardModifiers modifiers) {
        drop(view->column(), id, modifiers);
    });
    connect(view, &ColumnView::moreRequested, this, [this, view] {
        emit queueRequested(view->column().filter());
        m_context.showPage(u"queue"_s);
    });
    return view;
}

void BoardPage::refresh()
{
    if (m_rebuildLater)
        return;
    for (int i = 0; i < int(m_columns.size()); ++i)
        m_columns.at(i)->setColumn(m_model->column(i), m_model->hidden(i));
    showDecisions();
    if (const auto [column, row] = m_model->find(m_follow); column >= 0) {
        m_follow = {};
        m_columns.at(column)->cards()->enter(row);
        m_scroll->ensureWidgetVisible(m_columns.at(column), space::Wide, 0);
    }
    enterWantedTeam();
}

/// One column at a time has a selection: the commands act on it.
void BoardPage::onSelection(int column)
{
    if (m_columns.at(column)->cards()->selectionModel()->hasSelection()) {
        for (int i = 0; i < int(m_columns.size()); ++i) {
            if (i != column)
                m_columns.at(i)->cards()->clearSelection();
        }
    }
    emit selectionChanged();
}

void BoardPage::leaveColumn(int from, int direction)
{
    const int row = m_columns.at(from)->cards()->currentIndex().row();
    for (int i = from + direction; i >= 0 && i < int(m_columns.size()); i += direction) {
        if (m_columns.at(i)->cards()->model()->rowCount() == 0)
            continue;
        m_columns.at(i)->cards()->enter(row);
        m_scroll->ensureWidgetVisible(m_columns.at(i), space::Wide, 0);
        return;
    }
}

void BoardPage::dragBegan(TicketId id)
{
    m_dragging = true;
    m_edges.start(40ms);
    m_considered = {};
    consider(id);
}

void BoardPage::dragEnded()
{
    m_dragging = false;
    m_edges.stop();
    m_considered = {};
    m_facts.reset();
    if (m_rebuildLater) {
        rebuild();
        refresh();
    }
    showDecisions();
}

/// Reads what decides about a ticket once; every column then answers without asking the store.
void BoardPage::consider(TicketId id)
{
    if (id == m_considered)
        return;
    m_considered = id;
    m_facts.reset();
    showDecisions();
    m_context.read(
        this, [id](Reader &reader) { return desk::moveFacts(reader, id); },
        [this, id](const Result<MoveFacts> &facts) {
            if (id != m_considered || !facts)
                return; // let go meanwhile, or gone: the drop says so
            m_facts = *facts;
            showDecisions();
        });
}

void BoardPage::showDecisions()
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        std::optional<DropDecision> decision;
        if (m_facts)
            decision = decideDrop(*m_facts, m_columns.at(i)->column(), *m_context.organization);
        m_columns.at(i)->setDecision(decision);
    }
}

/// A quick hand lets go before the answer is there, so the drop decides for itself.
void BoardPage::drop(const BoardColumn &target, TicketId id, Qt::KeyboardModifiers modifiers)
{
    const bool wantsNote = modifiers & Qt::ShiftModifier;
    m_considered = {};
    m_facts.reset();
    showDecisions();
    m_context.read(
        this, [id](Reader &reader) { return desk::moveFacts(reader, id); },
        [this, target, wantsNote](const Result<MoveFacts> &facts) {
            if (!facts)
                presentError(*m_banner, facts.error());
            else
                askAndMove(*facts, target, wantsNote);
        });
}

void BoardPage::askAndMove(const MoveFacts &facts, const BoardColumn &target, bool wantsNote)
{
    const DropDecision decision = decideDrop(facts, target, *m_context.organization);
    if (decision.kind == DropDecision::Kind::Refused)
        m_context.toasts.show(decision.text, Tone::Late);
    if (!decision.isAllowed())
        return;
    if (!wantsNote && !decision.asksNote) {
        move(facts, decision, {}, {});
        return;
    }
    const TextQuestion question{
        .title = tr("%1 to %2").arg(facts.code, decision.targetName),
        .text = decision.asksNote
                    ? tr("%1 carries %2 already. Say why it gets one more; the journal keeps it.")
                          .arg(decision.targetName, loadText(target.load, target.capacity))
                    : tr("The note goes to the journal with it."),
        .label = tr("Note"),
        .accept = tr("Hand on"),
        .initial = {},
        .required = decision.asksNote};
    ticketforms::askText(m_context, this, {facts.id, facts.version}, question,
                         [this, facts, decision](const QString &note, const desk::Stated &stated) {
                             move(facts, decision, note, stated);
                         });
}

void BoardPage::move(const MoveFacts &facts, const DropDecision &decision, const QString &note,
                     const desk::Stated &stated)
{
    m_banner->hide();
    m_mover->carryOut({{facts.id, facts.code, facts.version, decision}}, note, stated,
                      [this](const QList<MoveReport> &reports) {
                          for (const MoveReport &report : reports) {
                              if (report.error)
                                  presentError(*m_banner, *report.error, tr("The ticket is where it was."));
                              else
                                  m_follow = report.move.id;
                          }
                      });
}

/// Brings the columns beyond the edge into reach of a dragged card.
void BoardPage::scrollAtEdges()
{
    constexpr int Edge = 48;
    const int x = m_scroll->viewport()->mapFromGlobal(QCursor::pos()).x();
    QScrollBar *bar = m_scroll->horizontalScrollBar();
    if (x < Edge)
        bar->setValue(bar->value() - Edge / 2);
    else if (x > m_scroll->viewport()->width() - Edge)
        bar->setValue(bar->value() + Edge / 2);
}

} // namespace tanggap
