// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketreader.h"

namespace tanggap
{

TicketReader::TicketReader(DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        // Registers and roster are part of what is shown; they change rarely.
        if (m_ticket.isValid() && (changes.tickets.contains(m_ticket) || !changes.streams.isEmpty()))
            reload();
    });
}

void TicketReader::show(TicketId id)
{
    if (id == m_ticket)
        return;
    m_ticket = id;
    m_view.reset();
    ++m_request;
    if (id.isValid())
        reload();
}

void TicketReader::reload()
{
    if (!m_ticket.isValid())
        return;
    const int request = ++m_request;
    m_context.read(
        this, [id = m_ticket](Reader &reader) { return ticketview::load(reader, id); },
        [this, request](Result<TicketView> result) {
            if (request == m_request)
                take(std::move(result));
        });
}

void TicketReader::take(Result<TicketView> result)
{
    if (!result) {
        if (result.error().code == ErrorCode::NotFound)
            m_view.reset(); // what was shown before is not for this person any more
        emit failed(result.error());
        return;
    }
    m_view = std::move(*result);
    emit loaded(*m_view);
}

} // namespace tanggap
