// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"
#include "desk/movefacts.h"
#include "ui/base/deskcontext.h"
#include "ui/board/dropdecision.h"
#include "ui/models/boardmodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QButtonGroup;
class QHBoxLayout;
class QScrollArea;

namespace tanggap
{

class Banner;
class Chip;
class ColumnView;
class PageHeader;
class TicketMover;

/// The board: open tickets as cards in columns by team, person or step. Dragging a card assigns it or
/// completes its step; each column says what dropping would do before it is done.
class BoardPage : public QWidget, public TicketSource
{
    Q_OBJECT

public:
    explicit BoardPage(DeskContext &context, QWidget *parent = nullptr);

    BoardView view() const { return m_model->view(); }
    void setView(BoardView view);
    /// The column of a team (Group::id), with its first card chosen, as soon as it is read.
    void showTeam(const QString &team);
    QList<TicketId> selectedTickets() const override;

signals:
    /// The rest of a column is wanted; the page "queue" is shown after it.
    void queueRequested(const tanggap::QueueFilter &filter);
    void selectionChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addChips();
    void rebuild();
    ColumnView *newColumn(int index);
    void refresh();
    void enterWantedTeam();
    void showDecisions();
    void onSelection(int column);
    void leaveColumn(int from, int direction);

    void dragBegan(TicketId id);
    void dragEnded();
    void consider(TicketId id);
    void drop(const BoardColumn &target, TicketId id, Qt::KeyboardModifiers modifiers);
    void askAndMove(const MoveFacts &facts, const BoardColumn &target, bool wantsNote);
    void move(const MoveFacts &facts, const DropDecision &decision, const QString &note,
              const desk::Stated &stated);
    void scrollAtEdges();

    DeskContext &m_context;
    BoardModel *m_model;
    TicketMover *m_mover;
    PageHeader *m_header;
    QButtonGroup *m_chips;
    Banner *m_banner;
    QScrollArea *m_scroll;
    QHBoxLayout *m_row;
    QList<ColumnView *> m_columns;

    TicketId m_considered; ///< what is dragged
    std::optional<MoveFacts> m_facts;
    bool m_dragging = false;
    bool m_rebuildLater = false;
    TicketId m_follow;    ///< to be selected where it went
    QString m_wantedTeam; ///< to be shown
    QTimer m_edges;
};

} // namespace tanggap
