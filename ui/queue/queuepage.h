// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/queue.h"
#include "ui/base/deskcontext.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace tanggap
{

class Banner;
class BulkBar;
class EmptyState;
class FilterBar;
class PageHeader;
class QueueModel;
class QueueView;

/// The queue: every ticket that a filter finds, the most urgent on top, with the chosen one beside it.
/// Object names: "queue.view", "queue.columns", "queue.panel", "queue.print", "queue.report", "queue.first",
/// "queue.all", those of FilterBar and BulkBar.
class TicketQueuePage : public QWidget, public TicketSource
{
    Q_OBJECT

public:
    explicit TicketQueuePage(DeskContext &context, QWidget *parent = nullptr);

    QueueFilter filter() const;
    void setFilter(const QueueFilter &filter);

    /// Makes the widget beside the list, which follows currentTicketChanged(). It is shown while the page is
    /// wide enough, until the person decides otherwise.
    void setPreview(const std::function<QWidget *(QWidget *parent)> &make);
    bool isPreviewShown() const;

    /// Puts the list on paper as it is shown: filters, order and columns.
    void print();

    QList<TicketId> selectedTickets() const override;
    TicketId currentTicket() const;

signals:
    /// Invalid when there is none.
    void currentTicketChanged(tanggap::TicketId id);
    void selectionChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void buildList();
    void fillColumnMenu();
    void follow(const QueueFilter &filter);
    void orderBy(int column);
    void showOrder();
    void showWhatIsThere();
    void findPlace();
    void noteSelection();
    void takeCurrent(TicketId id);
    void open(TicketId id);
    void markSeen(const QList<TicketId> &ids);
    /// Somebody is working in the list or in the ticket beside it: a row that a new list happens to begin
    /// with is not read yet.
    bool isLookedAt() const;
    void fitPreview();
    void readPreferences();
    void savePreferences();
    /// Those that the person hid, and that of services where the office has none.
    QSet<int> hiddenColumns() const;
    void present(const Error &error);
    void describe();

    DeskContext &m_context;
    QueueModel *m_model;
    PageHeader *m_header;
    FilterBar *m_filters;
    Banner *m_banner;
    QueueView *m_view;
    BulkBar *m_bulk;
    EmptyState *m_noTickets;
    EmptyState *m_noMatch;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QToolButton *m_columns;
    QToolButton *m_panel;
    QToolButton *m_print;
    QMenu *m_columnMenu;
    QWidget *m_preview = nullptr;
    std::optional<bool> m_previewWanted; ///< what the person decided
    QSet<int> m_hidden;                  ///< columns that the person does without
    TicketId m_place;                    ///< current ticket, to be found again after a new request
    QTimer m_dwell;                      ///< a ticket looked at for a moment counts as read
};

} // namespace tanggap
