// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace tanggap
{

class ClockCard;
class Ticker;

/// The clocks of a ticket side by side; a press lets one explain itself.
class ClockStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ClockStrip(Ticker &ticker, QWidget *parent = nullptr);
    void showTicket(const TicketView &view);

private:
    void showClock(ClockCard *card, const ClockView &clock);

    Ticker &m_ticker;
    QGridLayout *m_grid;
    TicketView m_view;
    QList<ClockCard *> m_cards; ///< in the order of the view's clocks
};

} // namespace tanggap
