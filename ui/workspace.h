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
class DutyWatch;
class SessionWatch;
class Upkeep;
class LanguageSwitch;
class Notifier;
class Shell;
class PapersTab;
struct QueueFilter;

/// What one person sees after logging in: the frame with its pages, the commands, the alerts. Made anew at
/// each login and gone at log-out. Assembly only: every page lives in a folder of its own.
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
    void showQueue(const QueueFilter &filter);
    /// The page of what the filter is about, showing what it finds.
    void showList(const WorkFilter &filter);
    /// Keeps the status strip's word on backups true.
    void followUpkeep(Upkeep &keeper);

signals:
    void lockRequested();
    void logOutRequested();
    void raiseRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPages();
    void addWorkPages();
    void addOfficePages();
    QWidget *newQueue();
    QWidget *newBoard();
    QWidget *newTicketPage();
    QWidget *newReport();
    QWidget *newProcedure();
    template <class Panel>
    PapersTab *addTabs(Panel *panel);

    void addCommands();
    void fillPersonMenu();
    void addPaletteProviders();
    void startAlerts();
    void connectBadges();
    void refreshCounters();
    void followDuty();
    void showDuty();
    void followSession();
    void showPerson();
    void printDisposition(TicketId id);
    QList<TicketId> selection() const;

    Program m_program;
    Commands m_commands;
    Undo m_undo;
    Shell *m_shell = nullptr;
    std::unique_ptr<DeskContext> m_context;
    PapersTab *m_papers = nullptr; ///< of the ticket page
    AssignSheet *m_assign = nullptr;
    Alerts *m_alerts = nullptr;
    DutyWatch *m_duty = nullptr;
    SessionWatch *m_watch = nullptr;
    Notifier *m_notifier = nullptr;
    QString m_openedFrom = QStringLiteral("queue"); ///< where Back leads from the ticket page
    int m_counterRequest = 0;
};

} // namespace tanggap
