// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/base/widgets/fields.h"
#include "ui/ticket/ticketreader.h"

namespace tanggap
{

class EmptyState;
class TicketSummary;
class TicketTab;
class TicketTabs;

/// One ticket at the side of a list, about 400 pixels wide. Comes with the tabs of journal, details and
/// links.
class TicketPanel : public SidePanel
{
    Q_OBJECT

public:
    explicit TicketPanel(DeskContext &context, QWidget *parent = nullptr);

    /// Nothing chosen for an invalid id.
    void showTicket(TicketId id);
    TicketId ticket() const { return m_reader.ticket(); }
    /// Further tabs (evidence, papers, replies); the panel owns them. Their objectName is the Requirement's
    /// room: "evidence", "papers".
    void addTab(TicketTab *tab);

signals:
    void assignRequested(tanggap::TicketId ticket);
    /// Something is missing that is done elsewhere; the tab for it is in front already, if there is one.
    void requirementPressed(const tanggap::Requirement &requirement);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showView(const TicketView &view);
    void showNone();

    TicketReader m_reader;
    EmptyState *m_empty;
    TicketSummary *m_summary;
    TicketTabs *m_tabs;
};

} // namespace tanggap
