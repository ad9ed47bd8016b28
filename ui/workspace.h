// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/command.h"
#include "ui/base/deskcontext.h"
#include "ui/base/undo.h"

#include <QWidget>

#include <memory>

namespace tanggap
{

class Alerts;
class AssignSheet;
class LanguageSwitch;
class Notifier;
class Shell;
class TicketPage;

/// What one person sees after logging in: the frame with its pages, the commands, the alerts. Made anew at each login and
/// gone at log-out. Assembly only: every page lives in a folder of its own.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    /// What the whole program shares; all of it outlives the workspace.
    struct Program
    {
        Store &store;
        Ticker &ticker;
        Theme &theme;
        LanguageSwitch &languages;
        Prompts &prompts;
    };
    /// What a login brought.
    struct Entry
    {
        desk::Session session;
        OrganizationPtr organization;
        QList<ProcedurePtr> procedures;
    };

    Workspace(const Program &program, const Entry &entry, QWidget *parent = nullptr);
    ~Workspace() override;

    Shell &shell() const { return *m_shell; }
    DeskContext &context() const { return *m_context; }
    void openTicket(TicketId id);

signals:
    void lockRequested();
    void logOutRequested();

private:
    void addPages();
    void addWorkPages();
    void addOfficePages();
    void addCommands();
    void addTicketCommands();
    void addPaletteProviders();
    void connectBadges();
    void refreshCounters();
    void showBackupState();
    QList<TicketId> selection() const;

    Program m_program;
    Commands m_commands;
    Undo m_undo;
    Shell *m_shell = nullptr;
    std::unique_ptr<DeskContext> m_context;
    TicketPage *m_ticketPage = nullptr;
    AssignSheet *m_assign = nullptr;
    Alerts *m_alerts = nullptr;
    Notifier *m_notifier = nullptr;
    int m_counterRequest = 0;
};

} // namespace tanggap
