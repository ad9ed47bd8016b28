// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/settingspage.h"

#include "org/capability.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/rowdelegate.h"
#include "ui/setup/calendarsection.h"
#include "ui/setup/definitionssection.h"
#include "ui/setup/maintenancesection.h"
#include "ui/setup/routessection.h"
#include "ui/setup/settingssections.h"
#include "ui/setup/templatessection.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

SettingsPage::SettingsPage(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_banner(new Banner)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
{
    m_list->setObjectName(u"sections"_s);
    m_list->setFixedWidth(240);
    new RowDelegate(m_list, 18);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    build();
    connect(&m_context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.streams.contains(u"organization"_s))
            load();
    });
    keepTranslated(this, [this] {
        m_header->setTitle(tr("Settings of the office"));
        m_list->setAccessibleName(tr("Sections of the settings"));
        followRights();
        for (int i = 0; i < m_sections.size(); ++i)
            m_list->item(i)->setText(m_sections.at(i)->title());
        load();
    });
}

/// Sections are made anew when the person may do something else in them by now: what could not be changed had
/// nothing typed in it, and what no longer can be would not be kept. The others stay as they are.
void SettingsPage::followRights()
{
    const Actor &actor = m_context.actor();
    if (m_mayChange != actor.can(capability::Accounts))
        build();
    else if (m_mayMaintain != actor.can(capability::Maintain))
        buildUpkeep();
}

void SettingsPage::build()
{
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    m_sections.clear();
    while (m_stack->count() > 0)
        delete m_stack->widget(0);
    m_mayChange = m_context.actor().can(capability::Accounts);
    add(new RoutesSection(m_context), u"routes"_s);
    add(new FlowRolesSection(m_context), u"flowRoles"_s);
    add(new LetterheadSection(m_context), u"letterhead"_s);
    add(new CalendarSection(m_context), u"calendar"_s);
    add(new DefinitionsSection(m_context), u"definitions"_s);
    add(new TemplatesSection(m_context), u"templates"_s);
    add(new OfficeSection(m_context), u"office"_s);
    buildUpkeep();
    m_list->setCurrentRow(row);
}

/// The last section, and the one that asks for another right.
void SettingsPage::buildUpkeep()
{
    const int row = m_list->currentRow();
    if (!m_sections.isEmpty() && qobject_cast<MaintenanceSection *>(m_sections.constLast())) {
        m_sections.removeLast();
        delete m_list->takeItem(m_list->count() - 1);
        delete m_stack->widget(m_stack->count() - 1);
    }
    m_mayMaintain = m_context.actor().can(capability::Maintain);
    add(new MaintenanceSection(m_context), u"maintenance"_s);
    m_list->setCurrentRow(row);
}

void SettingsPage::add(SettingsSection *section, const QString &name)
{
    section->setObjectName(u"section/"_s + name);
    m_sections << section;
    new QListWidgetItem(section->title(), m_list);
    m_stack->addWidget(newScrollArea(section));
}

void SettingsPage::load()
{
    const int request = ++m_request;
    m_context.read(this, readOfficeSettings, [this, request](const Result<OfficeSettings> &settings) {
        if (request != m_request)
            return;
        if (!settings)
            return presentError(*m_banner, settings.error(), {}, [this] { load(); });
        m_banner->hide();
        for (SettingsSection *section : m_sections)
            section->show(*settings);
    });
}

} // namespace tanggap
