// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace.h"

#include "desk/pauseclock.h"
#include "store/queue.h"
#include "ui/backupkeeper.h"
#include "ui/base/icons.h"
#include "ui/base/palette/commandpalette.h"
#include "ui/base/shell/shell.h"
#include "ui/base/shell/statusstrip.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/board/assignsheet.h"
#include "ui/board/boardpage.h"
#include "ui/document/paperstab.h"
#include "ui/procedure/procedurepage.h"
#include "ui/queue/alerts.h"
#include "ui/queue/notifier.h"
#include "ui/queue/queuepage.h"
#include "ui/register/agenciespage.h"
#include "ui/register/agendapage.h"
#include "ui/register/systemspage.h"
#include "ui/report/reportpage.h"
#include "ui/roster/rosterpage.h"
#include "ui/setup/passwordsheet.h"
#include "ui/setup/settingspage.h"
#include "ui/ticket/evidencetab.h"
#include "ui/ticket/repliestab.h"
#include "ui/ticket/ticketpage.h"
#include "ui/ticket/ticketpanel.h"

#include <QBoxLayout>
#include <QMenu>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

Workspace::Workspace(const Program &program, const Entry &entry, QWidget *parent)
    : QWidget(parent), m_program(program), m_commands(this), m_undo(this)
{
    m_shell = new Shell(m_commands, program.ticker, program.theme, program.languages);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_shell);
    m_context = std::make_unique<DeskContext>(DeskContext{
        .store = program.store, .ticker = program.ticker, .theme = program.theme, .commands = m_commands,
        .prompts = program.prompts, .toasts = m_shell->toasts(), .undo = m_undo, .session = entry.session,
        .organization = entry.organization, .procedures = entry.procedures,
        .openTicket = [this](TicketId id) { openTicket(id); },
        .showPage = [this](const QString &id) { m_shell->showPage(id); }});

    addPages();
    addCommands();
    addPaletteProviders();
    m_shell->fillMenu();
    connectBadges();
    m_shell->setTeam(entry.organization->shortName);
    m_shell->setPerson(entry.session.actor.displayName, roleTitles());
    m_shell->status().setZone(entry.organization->zone);
    m_shell->showPage(u"queue"_s);
}

} // namespace tanggap
