// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/decisions.h"
#include "ui/base/deskcontext.h"
#include "ui/ticket/tickettab.h"

class QLabel;
class QPushButton;

namespace tanggap
{

class Banner;
class DecisionCards;

/// What was asked and decided about a ticket, and a button that asks.
class DecisionsTab : public TicketTab
{
    Q_OBJECT

public:
    explicit DecisionsTab(DeskContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void showTicket(const TicketView &view) override;

private:
    void load();

    DeskContext &m_context;
    TicketId m_ticket;
    QList<DecisionLine> m_decisions;
    Banner *m_banner;
    DecisionCards *m_cards;
    QLabel *m_none;
    QPushButton *m_ask;
    int m_request = 0;
};

} // namespace tanggap
