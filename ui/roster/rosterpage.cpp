// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/rosterpage.h"

#include "org/capability.h"
#include "store/people.h"
#include "store/registers.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/presence/presenceview.h"
#include "ui/roster/accountsview.h"
#include "ui/roster/peopleview.h"
#include "ui/roster/structureview.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tanggap
{

namespace
{

constexpr auto Back = 24h * 31;
constexpr auto Ahead = 24h * 366;
constexpr int NotesShown = 12;

Result<Roster> readRoster(Reader &reader)
{
    Roster roster;
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    roster.organization = *organization;
    TRY_LET(const QList<ProcedurePtr> procedures, reader.definitions.procedures());
    for (const ProcedurePtr &procedure : procedures) {
        for (const FlowRole &role : procedure->flowRoles)
            roster.flowRoles.insert(role.id, role.name);
        for (const Localized &asked : procedure->head.qualifications) {
            if (!roster.qualifications.contains(asked))
                roster.qualifications << asked;
        }
    }
    TRY_LET(roster.people, people::all(reader.db));
    TRY_LET(roster.accounts, people::accounts(reader.db));
    TRY_LET(roster.agencies, registers::agencies(reader.db, reader.viewer));
    TRY_LET(roster.presences, presence::during(reader, reader.now - Back, reader.now + Ahead));
    TRY_LET(roster.shiftNotes, shiftnotes::newest(reader, NotesShown));
    return roster;
}

} // namespace

RosterPage::RosterPage(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_tabs(new QTabBar)
    , m_search(new SearchField)
    , m_add(new QPushButton)
    , m_banner(new Banner)
    , m_views(new QStackedWidget)
    , m_structure(new StructureView(context))
    , m_people(new PeopleView(context))
    , m_accounts(new AccountsView(context))
    , m_presence(new PresenceView(context))
{
    m_tabs->setObjectName(u"rosterTabs"_s);
    m_search->setObjectName(u"rosterSearch"_s);
    m_add->setObjectName(u"addPerson"_s);
    m_add->setIcon(icon(u"plus"_s));
    m_search->setMaximumWidth(260);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (int i = 0; i < 4; ++i)
        m_tabs->addTab({});
    for (QWidget *view : QList<QWidget *>{m_structure, m_people, m_presence, m_accounts})
        m_views->addWidget(view);
    m_header->addFilter(m_tabs);
    m_header->addAction(m_search);
    m_header->addAction(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_views, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_search, &QLineEdit::textChanged, this, &RosterPage::narrow);
    connect(m_structure, &StructureView::personPressed, this, &RosterPage::showPerson);
    connect(m_people, &PeopleView::handOnRequested, this, &RosterPage::handOnRequested);
    connect(m_add, &QPushButton::clicked, this, [this] {
        showTab(Tab::People);
        m_people->startNew();
    });
    connect(&m_context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.streams.isEmpty())
            load();
    });
    keepTranslated(this, [this] {
        m_header->setTitle(tr("Team and duties"));
        m_tabs->setTabText(0, tr("Structure"));
        m_tabs->setTabText(1, tr("People"));
        m_tabs->setTabText(2, tr("Duty and absence"));
        m_tabs->setTabText(3, tr("Accounts"));
        m_search->setPlaceholderText(tr("Search the team"));
        m_search->setAccessibleName(m_search->placeholderText());
        m_add->setText(tr("Add a person"));
        const bool may = m_context.actor().can(capability::Roster);
        m_add->setEnabled(may);
        m_add->setToolTip(may ? QString() : tr("Your roles do not include editing the roster."));
    });
    load();
}

void RosterPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void RosterPage::showPerson(PersonId person)
{
    showTab(Tab::People);
    m_search->clear();
    m_wanted = m_isRead ? PersonId() : person;
    m_people->show(person);
}

void RosterPage::load()
{
    const int request = ++m_request;
    m_context.read(this, readRoster, [this, request](const Result<Roster> &roster) {
        if (request != m_request)
            return;
        if (!roster)
            return presentError(*m_banner, roster.error(), {}, [this] { load(); });
        m_banner->hide();
        fill(*roster);
    });
}

void RosterPage::fill(const Roster &roster)
{
    m_isRead = true;
    m_structure->setRoster(roster);
    m_people->setRoster(roster);
    m_presence->setRoster(roster);
    m_accounts->setRoster(roster);
    if (m_wanted.isValid())
        m_people->show(std::exchange(m_wanted, {}));
    narrow();
}

void RosterPage::narrow()
{
    const QString text = m_search->text().trimmed();
    m_structure->narrow(text);
    m_people->narrow(text);
    m_presence->narrow(text);
    m_accounts->narrow(text);
}

} // namespace tanggap
