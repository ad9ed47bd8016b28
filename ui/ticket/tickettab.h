// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"

#include <QWidget>

namespace tanggap
{

/// One tab below a ticket: journal, evidence, papers, replies, links. Shows what it is given; changes go through the desk, and
/// the panel shows the ticket anew when the store says that it changed.
class TicketTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Translated name with its count: "Evidence (3)".
    virtual QString title() const = 0;
    virtual void showTicket(const TicketView &view) = 0;

signals:
    void titleChanged();
};

} // namespace tanggap
