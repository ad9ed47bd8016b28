// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace.h"

#include "store/queue.h"
#include "ui/activity/activitiespage.h"
#include "ui/base/language.h"
#include "ui/base/palette/commandpalette.h"
#include "ui/base/shell/shell.h"
#include "ui/base/shell/statusstrip.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/board/assignsheet.h"
#include "ui/board/boardpage.h"
#include "ui/decision/decisionstab.h"
#include "ui/document/paperstab.h"
#include "ui/palettesources.h"
#include "ui/presence/dutywatch.h"
#include "ui/procedure/procedurepage.h"
#include "ui/queue/alerts.h"
#include "ui/queue/notifier.h"
#include "ui/queue/queuepage.h"
#include "ui/register/agenciespage.h"
#include "ui/register/agendapage.h"
#include "ui/register/registerspage.h"
#include "ui/register/systemspage.h"
#include "ui/report/reportpage.h"
#include "ui/rolepanel/panelpage.h"
#include "ui/rolepanel/paperlistpage.h"
#include "ui/roster/rosterpage.h"
#include "ui/sessionwatch.h"
#include "ui/setup/passwordform.h"
#include "ui/setup/settingspage.h"
#include "ui/ticket/evidencetab.h"
#include "ui/ticket/repliestab.h"
#include "ui/ticket/ticketpage.h"
#include "ui/ticket/ticketpanel.h"
#include "ui/upkeep.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

Workspace::Workspace(const Program &program, const Entry &entry, QWidget *parent)
    : QWidget(parent)
    , m_program(program)
    , m_commands(this)
    , m_undo(this)
{
    m_shell = new Shell(m_commands, program.ticker, program.theme, program.languages);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_shell);
    m_context = std::make_unique<DeskContext>(
        DeskContext{.store = program.store,
                    .ticker = program.ticker,
                    .theme = program.theme,
                    .commands = m_commands,
                    .prompts = program.prompts,
                    .toasts = m_shell->toasts(),
                    .undo = m_undo,
                    .session = entry.session,
                    .organization = entry.organization,
                    .procedures = entry.procedures,
                    .openTicket = [this](TicketId id) { openTicket(id); },
                    .showPage = [this](const QString &id) { m_shell->showPage(id); },
                    .openList = [this](const WorkFilter &filter) { showList(filter); },
                    .openBoard =
                        [this](const QString &team) {
                            static_cast<BoardPage *>(m_shell->page(u"board"_s))->showTeam(team);
                            m_shell->showPage(u"board"_s);
                        }});
    m_assign = new AssignSheet(*m_context, m_shell);
    addPages();
    addCommands();
    addPaletteProviders();
    m_shell->fillMenu();
    fillPersonMenu();
    startAlerts();
    connectBadges();
    followDuty();
    followSession();
    showPerson();
    m_shell->showPage(m_context->actor().roles.isEmpty() ? u"queue"_s : u"panel"_s);
}

Workspace::~Workspace()
{
    delete m_shell; // pages hold references into the context
}

void Workspace::addPages()
{
    m_shell->addGroup(u"work"_s, [] { return tr("Work"); });
    m_shell->addGroup(u"registers"_s, [] { return tr("Registers"); });
    m_shell->addGroup(u"team"_s, [] { return tr("Team"); });
    addWorkPages();
    addOfficePages();
}

void Workspace::addWorkPages()
{
    m_shell->addPage({u"panel"_s,
                      u"work"_s,
                      u"user-circle"_s,
                      [] { return tr("Panel"); },
                      [this] { return new PanelPage(*m_context); },
                      {}});
    m_shell->addPage(
        {u"queue"_s, u"work"_s, u"inbox"_s, [] { return tr("Queue"); }, [this] { return newQueue(); }, {}});
    m_shell->addPage({u"board"_s,
                      u"work"_s,
                      u"layout-kanban"_s,
                      [] { return tr("Board"); },
                      [this] { return newBoard(); },
                      {}});
    m_shell->addPage({u"ticket"_s,
                      u"work"_s,
                      u"file-text"_s,
                      [] { return tr("Ticket"); },
                      [this] { return newTicketPage(); },
                      {}});
    m_shell->addPage({u"report"_s, u"work"_s, u"plus"_s, [] { return tr("New report"); },
                      [this] { return newReport(); }, QKeySequence(Qt::Key_N)});
}

void Workspace::addOfficePages()
{
    const auto add = [this](const QString &id, const QString &group, const QString &iconName,
                            TextSource title, std::function<QWidget *()> make) {
        m_shell->addPage({id, group, iconName, std::move(title), std::move(make), {}});
    };
    add(
        u"activities"_s, u"team"_s, u"calendar-event"_s, [] { return tr("Activities"); },
        [this] { return new ActivitiesPage(*m_context); });
    add(
        u"papers"_s, u"registers"_s, u"file-text"_s, [] { return tr("Papers"); },
        [this] { return new PaperListPage(*m_context); });
    add(
        u"agenda"_s, u"registers"_s, u"notebook"_s, [] { return tr("Agenda book"); },
        [this] { return new AgendaPage(*m_context); });
    add(
        u"registers"_s, u"registers"_s, u"checklist"_s, [] { return tr("Office registers"); },
        [this] { return new RegistersPage(*m_context); });
    add(
        u"systems"_s, u"registers"_s, u"database"_s, [] { return tr("Electronic systems"); },
        [this] { return new SystemsPage(*m_context); });
    add(
        u"agencies"_s, u"registers"_s, u"building"_s, [] { return tr("Agencies"); },
        [this] { return new AgenciesPage(*m_context); });
    add(
        u"roster"_s, u"team"_s, u"id-badge-2"_s, [] { return tr("Roster and duties"); },
        [this] {
            auto *page = new RosterPage(*m_context);
            connect(page, &RosterPage::handOnRequested, this,
                    [this](const QList<TicketId> &tickets) { m_assign->openFor(tickets); });
            return page;
        });
    add(
        u"procedure"_s, u"team"_s, u"route"_s, [] { return tr("Procedure"); },
        [this] { return newProcedure(); });
    add(
        u"settings"_s, u"team"_s, u"settings"_s, [] { return tr("Settings"); },
        [this] { return new SettingsPage(*m_context); });
}

QWidget *Workspace::newQueue()
{
    auto *page = new TicketQueuePage(*m_context);
    page->setPreview([this, page](QWidget *parent) {
        auto *panel = new TicketPanel(*m_context, parent);
        addTabs(panel);
        connect(page, &TicketQueuePage::currentTicketChanged, panel, &TicketPanel::showTicket);
        connect(panel, &TicketPanel::assignRequested, this, [this](TicketId id) { m_assign->openFor({id}); });
        panel->showTicket(page->currentTicket());
        return panel;
    });
    return page;
}

QWidget *Workspace::newBoard()
{
    auto *page = new BoardPage(*m_context);
    connect(page, &BoardPage::queueRequested, this, &Workspace::showQueue);
    return page;
}

QWidget *Workspace::newTicketPage()
{
    auto *page = new TicketPage(*m_context);
    m_papers = addTabs(page);
    connect(page, &TicketPage::assignRequested, this, [this](TicketId id) { m_assign->openFor({id}); });
    connect(page, &TicketPage::backRequested, this, [this] { m_shell->showPage(m_openedFrom); });
    return page;
}

QWidget *Workspace::newReport()
{
    auto *page = new ReportPage(*m_context);
    connect(page, &ReportPage::dispositionRequested, this, &Workspace::printDisposition);
    return page;
}

QWidget *Workspace::newProcedure()
{
    auto *page = new ProcedurePage(*m_context);
    connect(page, &ProcedurePage::stepPressed, this, [this](const QString &procedure, const QString &step) {
        QueueFilter filter;
        filter.procedure = procedure;
        filter.step = step;
        showQueue(filter);
    });
    return page;
}

template <class Panel>
PapersTab *Workspace::addTabs(Panel *panel)
{
    auto *papers = new PapersTab(*m_context);
    panel->addTab(new EvidenceTab(*m_context));
    panel->addTab(papers);
    panel->addTab(new RepliesTab(*m_context));
    panel->addTab(new DecisionsTab(*m_context));
    connect(panel, &Panel::requirementPressed, papers, [papers](const Requirement &one) {
        if (one.kind == Requirement::Kind::Paper)
            papers->openPaper(one.subject);
    });
    return papers;
}

void Workspace::showQueue(const QueueFilter &filter)
{
    static_cast<TicketQueuePage *>(m_shell->page(u"queue"_s))->setFilter(filter);
    m_shell->showPage(u"queue"_s);
}

void Workspace::showList(const WorkFilter &filter)
{
    if (const auto *tickets = std::get_if<QueueFilter>(&filter))
        return showQueue(*tickets);
    if (const auto *entries = std::get_if<ActivityFilter>(&filter)) {
        static_cast<ActivitiesPage *>(m_shell->page(u"activities"_s))->setFilter(*entries);
        m_shell->showPage(u"activities"_s);
    } else if (const auto *papers = std::get_if<PaperFilter>(&filter)) {
        static_cast<PaperListPage *>(m_shell->page(u"papers"_s))->setFilter(*papers);
        m_shell->showPage(u"papers"_s);
    }
}

void Workspace::openTicket(TicketId id)
{
    if (m_shell->currentPage() != "ticket"_L1)
        m_openedFrom = m_shell->currentPage();
    static_cast<TicketPage *>(m_shell->page(u"ticket"_s))->showTicket(id);
    m_shell->showPage(u"ticket"_s);
}

void Workspace::printDisposition(TicketId id)
{
    openTicket(id);
    static_cast<TicketPage *>(m_shell->page(u"ticket"_s))->showTab(m_papers->objectName());
    m_papers->openPaperOf(id, u"disposisi"_s); // the ticket is still being read
}

QList<TicketId> Workspace::selection() const
{
    const auto *source = dynamic_cast<const TicketSource *>(m_shell->page(m_shell->currentPage()));
    return source ? source->selectedTickets() : QList<TicketId>();
}

void Workspace::addCommands()
{
    m_commands.add({u"ticket.assign"_s,
                    CommandGroup::Ticket,
                    [] { return tr("Assign …"); },
                    u"user"_s,
                    QKeySequence(Qt::Key_A),
                    {},
                    false},
                   [this] { m_assign->openFor(selection()); });
    m_commands.add({u"paper.disposition"_s,
                    CommandGroup::Papers,
                    [] { return tr("Disposition sheet …"); },
                    u"printer"_s,
                    QKeySequence(Qt::Key_P),
                    {},
                    false},
                   [this] {
                       if (const auto chosen = selection(); !chosen.isEmpty())
                           printDisposition(chosen.constFirst());
                   });
    m_commands.add({u"queue.print"_s,
                    CommandGroup::Papers,
                    [] { return tr("Print the queue …"); },
                    u"printer"_s,
                    QKeySequence(Qt::CTRL | Qt::Key_P),
                    {},
                    false},
                   [this] {
                       m_shell->showPage(u"queue"_s);
                       static_cast<TicketQueuePage *>(m_shell->page(u"queue"_s))->print();
                   });
    m_commands.add(
        {u"work.undo"_s,
         CommandGroup::Work,
         [this] { return m_undo.isOffered() ? tr("Take back: %1").arg(m_undo.what()) : tr("Take back"); },
         u"arrow-back-up"_s,
         QKeySequence::Undo,
         {},
         false},
        [this] { m_undo.takeBack(); });
    m_commands.setEnabled(u"work.undo"_s, false, tr("Nothing to take back."));
    connect(&m_undo, &Undo::changed, this, [this] {
        m_commands.setEnabled(u"work.undo"_s, m_undo.isOffered(), tr("Nothing to take back."));
    });
    m_commands.add({u"program.lock"_s,
                    CommandGroup::Program,
                    [] { return tr("Lock the desk"); },
                    u"lock"_s,
                    Qt::CTRL | Qt::Key_L,
                    {},
                    false},
                   [this] { emit lockRequested(); });
    m_commands.add({u"program.password"_s,
                    CommandGroup::Program,
                    [] { return tr("Change the password …"); },
                    u"fingerprint"_s,
                    {},
                    {},
                    false},
                   [this] { openPasswordSheet(m_shell, m_context->store, m_context->login()); });
    m_commands.add({u"program.logout"_s,
                    CommandGroup::Program,
                    [] { return tr("Log out"); },
                    u"logout"_s,
                    {},
                    {},
                    false},
                   [this] { emit logOutRequested(); });
}

void Workspace::fillPersonMenu()
{
    for (const QString &id : {u"program.lock"_s, u"program.password"_s, u"program.logout"_s})
        m_shell->personMenu()->addAction(m_commands.action(id));
}

void Workspace::addPaletteProviders()
{
    addPaletteSources(*m_context, m_shell->commandPalette(),
                      {.person =
                           [this](PersonId id) {
                               m_shell->showPage(u"roster"_s);
                               static_cast<RosterPage *>(m_shell->page(u"roster"_s))->showPerson(id);
                           },
                       .system =
                           [this](SystemId id) {
                               m_shell->showPage(u"systems"_s);
                               static_cast<SystemsPage *>(m_shell->page(u"systems"_s))->showEntry(id.value);
                           }});
}

void Workspace::startAlerts()
{
    m_alerts = new Alerts(*m_context, this);
    m_notifier = new Notifier(*m_context, *m_alerts, newTrayNotes([this] { emit raiseRequested(); }),
                              newSounds(), this);
    connect(m_notifier, &Notifier::raiseRequested, this, &Workspace::raiseRequested);
    connect(m_shell, &Shell::mutedChanged, m_notifier, &Notifier::setMuted);
    m_alerts->start();
}

void Workspace::connectBadges()
{
    connect(&m_context->store, &Store::changed, this, &Workspace::refreshCounters);
    connect(m_alerts, &Alerts::turnedSoon, this, &Workspace::refreshCounters);
    connect(m_alerts, &Alerts::turnedLate, this, &Workspace::refreshCounters);
    connect(m_shell, &Shell::badgePressed, this, [this](Tone tone) {
        QueueFilter filter;
        filter.clock = tone == Tone::Late   ? QueueFilter::Clock::Late
                       : tone == Tone::Soon ? QueueFilter::Clock::Soon
                                            : QueueFilter::Clock::Any;
        showQueue(filter);
    });
    refreshCounters();
}

void Workspace::refreshCounters()
{
    const int request = ++m_counterRequest;
    m_context->read(
        this, [](Reader &reader) { return queue::counters(reader); },
        [this, request](const Result<QueueCounters> &counters) {
            if (!counters || request != m_counterRequest)
                return;
            m_shell->setCount(u"queue"_s, counters->open);
            m_shell->setBadges(counters->late, counters->soon,
                               counters->open - counters->late - counters->soon);
        });
}

void Workspace::showPerson()
{
    QStringList titles;
    for (const QString &id : m_context->actor().roles) {
        if (const RoleSlot *role = m_context->organization->role(id))
            titles << role->title.in(currentLanguage());
    }
    const QString roles = titles.size() > 2 ? tr("%1 roles").arg(titles.size()) : titles.join(u", "_s);
    m_shell->setTeam(m_context->organization->shortName);
    m_shell->setPerson(m_context->actor().displayName, roles);
    m_shell->status().setZone(m_context->organization->zone);
    const Store::Info &info = m_context->store.info();
    const QString file = QFileInfo(info.path).fileName();
    m_shell->status().setDatabase(info.drill ? tr("Drill · %1").arg(file) : file);
}

/// Who is on duty stands at the foot of the window; pressed, the roster tells more.
void Workspace::followDuty()
{
    m_duty = new DutyWatch(*m_context, this);
    connect(m_duty, &DutyWatch::changed, this, &Workspace::showDuty);
    connect(&m_shell->status(), &StatusStrip::dutyPressed, this, [this] {
        static_cast<RosterPage *>(m_shell->page(u"roster"_s))->showTab(RosterPage::Tab::Presence);
        m_shell->showPage(u"roster"_s);
    });
}

void Workspace::showDuty()
{
    const QString names = m_duty->inWords();
    m_shell->status().setOnDuty(names.isEmpty() ? tr("Nobody on duty") : tr("On duty: %1").arg(names),
                                names.isEmpty() ? Tone::Soon : Tone::Neutral);
}

/// What a page says about what its person may do, it says with its texts: those are set anew.
void Workspace::followSession()
{
    m_watch = new SessionWatch(*m_context, this);
    connect(m_watch, &SessionWatch::changed, this, [this] {
        QEvent anew(QEvent::LanguageChange);
        QCoreApplication::sendEvent(this, &anew);
    });
}

void Workspace::followUpkeep(Upkeep &upkeep)
{
    const auto show = [this, &upkeep] {
        const Upkeep::State &state = upkeep.state();
        const auto brief = [this](Instant at) {
            return timetext::briefMoment(at, m_program.ticker.now(), m_context->organization->zone);
        };
        if (!state.backupFailure.isEmpty())
            m_shell->status().setBackup(tr("Backup failed: %1").arg(state.backupFailure), Tone::Late);
        else if (state.running)
            m_shell->status().setBackup(tr("Backup is being made …"), Tone::Neutral);
        else if (state.lastBackup)
            m_shell->status().setBackup(tr("Backup %1").arg(brief(*state.lastBackup)), Tone::Neutral);
        else
            m_shell->status().setBackup(tr("No backup yet"), Tone::Soon);
        if (!state.sealFailure.isEmpty())
            m_shell->status().setJournal(tr("Seal failed: %1").arg(state.sealFailure), Tone::Late);
        else if (state.lastSeal)
            m_shell->status().setJournal(tr("Sealed %1").arg(brief(*state.lastSeal)), Tone::Neutral);
        else
            m_shell->status().setJournal(tr("No seal yet"), Tone::Soon);
    };
    connect(&upkeep, &Upkeep::changed, this, show);
    connect(&m_program.languages, &LanguageSwitch::changed, this, show);
    show();
}

void Workspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_context)
        return;
    showPerson();
    showDuty();
}

} // namespace tanggap
