// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/changeset.h"
#include "base/localized.h"
#include "desk/accounts.h"
#include "document/renderer.h"
#include "store/definitions.h"
#include "store/duties.h"
#include "store/store.h"

#include <QList>

#include <functional>
#include <utility>

namespace tanggap
{

class Commands;
class Prompts;
class Theme;
class Ticker;
class Toasts;
class Undo;

/// What every page is given. Made by the main window after login, and lives as long as the pages do.
struct DeskContext
{
    Store &store;
    Ticker &ticker;
    Theme &theme;
    Commands &commands;
    Prompts &prompts;
    Toasts &toasts;
    Undo &undo;
    desk::Session session;
    OrganizationPtr organization;
    QList<ProcedurePtr> procedures; ///< those that new tickets can follow, the default first

    /// Shows a ticket on its own page.
    std::function<void(TicketId)> openTicket;
    /// Shows a page of the shell: "queue", "board", "report", ...
    std::function<void(const QString &)> showPage;
    /// Shows the list that a figure counted: of tickets, activities or papers.
    std::function<void(const WorkFilter &)> openList = {};
    /// Shows the board where a team (Group::id) has its column.
    std::function<void(const QString &)> openBoard = {};

    const QString &login() const { return session.login; }
    const Actor &actor() const { return session.actor; }

    /// The office's own templates of papers, and what makes papers by them.
    OfficeTemplates templates() const { return OfficeTemplates::beside(store.info().path); }
    PaperRenderer renderer() const { return paperRenderer(templates()); }

    /// Runs an action as the person at the desk; `done(Result<T>)` comes on this thread unless `owner` is
    /// gone.
    template <class Action, class Done>
    void transact(QObject *owner, Action action, Done done) const
    {
        store.transact(session.login, owner, std::move(action), std::move(done));
    }

    template <class Query, class Done>
    void read(QObject *owner, Query query, Done done) const
    {
        store.read(session.login, owner, std::move(query), std::move(done));
    }
};

/// A page whose selection the ticket commands (assign, print, pause) act on.
class TicketSource
{
public:
    virtual ~TicketSource() = default;
    virtual QList<TicketId> selectedTickets() const = 0;
};

} // namespace tanggap
