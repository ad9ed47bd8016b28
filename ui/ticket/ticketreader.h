// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"
#include "ui/base/deskcontext.h"

#include <QObject>

#include <optional>

namespace tanggap
{

/// Keeps what is shown of one ticket up to date: reads it in one snapshot, and again whenever somebody
/// changed it. Answers that were overtaken are dropped.
class TicketReader : public QObject
{
    Q_OBJECT

public:
    explicit TicketReader(DeskContext &context, QObject *parent = nullptr);

    /// Nothing is shown for an invalid id.
    void show(TicketId id);
    TicketId ticket() const { return m_ticket; }
    /// As it was read last; none before that, and none of a ticket that is not there for this person.
    const std::optional<TicketView> &view() const { return m_view; }
    void reload();

signals:
    void loaded(const tanggap::TicketView &view);
    void failed(const tanggap::Error &error);

private:
    void take(Result<TicketView> result);

    DeskContext &m_context;
    TicketId m_ticket;
    int m_request = 0;
    std::optional<TicketView> m_view;
};

} // namespace tanggap
