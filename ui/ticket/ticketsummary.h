// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"
#include "ui/base/deskcontext.h"
#include "ui/ticket/ticketactions.h"

#include <QWidget>

class QLabel;

namespace tanggap
{

class Banner;
class ClockStrip;
class NextAction;
class Stepper;
class TicketHeader;

/// A ticket at a glance: header, clocks, the next thing to do, the way it has come.
class TicketSummary : public QWidget
{
    Q_OBJECT

public:
    explicit TicketSummary(DeskContext &context, QWidget *parent = nullptr);
    void showTicket(const TicketView &view);
    void present(const Error &error);

    TicketActions &actions() const { return *m_actions; }

signals:
    void requirementPressed(const tanggap::Requirement &requirement);
    /// Changed from here; show it anew.
    void changed();

private:
    void showDetails();

    DeskContext &m_context;
    TicketActions *m_actions;
    TicketHeader *m_header;
    Banner *m_banner;
    ClockStrip *m_clocks;
    NextAction *m_next;
    Stepper *m_stepper;
    QLabel *m_details;
    QString m_line; ///< whose details are shown
    std::optional<TicketView> m_view;
};

} // namespace tanggap
