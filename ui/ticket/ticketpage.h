// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/ticket/ticketreader.h"

#include <QWidget>

class QPushButton;

namespace tanggap
{

class EmptyState;
class PageHeader;
class TicketSummary;
class TicketTab;
class TicketTabs;

/// One ticket on a page of its own: what it is and what comes next at the left, everything about it at the
/// right.
class TicketPage : public QWidget, public TicketSource
{
    Q_OBJECT

public:
    explicit TicketPage(DeskContext &context, QWidget *parent = nullptr);

    void showTicket(TicketId id);
    TicketId ticket() const { return m_reader.ticket(); }
    /// As TicketPanel::addTab.
    void addTab(TicketTab *tab);
    /// The tab with this object name.
    void showTab(const QString &name);

    QList<TicketId> selectedTickets() const override;

signals:
    void assignRequested(tanggap::TicketId ticket);
    void requirementPressed(const tanggap::Requirement &requirement);
    /// Back to where the ticket was opened from.
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showView(const TicketView &view);
    void showHeader();
    void describeNone();
    /// Read is what stands on the screen, not what is kept up to date behind another page.
    void markSeen();

    DeskContext &m_context;
    TicketReader m_reader;
    PageHeader *m_header;
    QPushButton *m_back;
    TicketSummary *m_summary;
    TicketTabs *m_tabs;
    EmptyState *m_empty;
    QWidget *m_columns;
    std::pair<TicketId, qint64> m_seen; ///< ticket and version that were marked
};

} // namespace tanggap
