// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"
#include "support/deskharness.h"
#include "ui/ticket/tickettab.h"

namespace tanggap::test
{

/// Shows a ticket to a tab, and anew whenever it changes, as the ticket page does.
inline void feed(DeskContext &context, TicketTab *tab, TicketId ticket)
{
    const auto show = [&context, tab, ticket] {
        context.read(
            tab, [ticket](Reader &reader) { return ticketview::load(reader, ticket); },
            [tab](const Result<TicketView> &view) {
                if (view)
                    tab->showTicket(*view);
                else
                    qWarning("%s", qPrintable(view.error().message));
            });
    };
    QObject::connect(&context.store, &Store::changed, tab, [show, ticket](const ChangeSet &changes) {
        if (changes.tickets.contains(ticket))
            show();
    });
    show();
}

/// The ticket as it is in the database now.
inline TicketView ticketNow(Office &office, TicketId ticket)
{
    auto view = office.store().readNow(QStringLiteral("semua"),
                                       [&](Reader &reader) { return ticketview::load(reader, ticket); });
    if (!view)
        qFatal("%s", qPrintable(view.error().message));
    return *view;
}

} // namespace tanggap::test
