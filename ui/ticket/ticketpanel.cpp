// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketpanel.h"

#include "ui/base/errorpresenter.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/frames.h"
#include "ui/ticket/standardtabs.h"
#include "ui/ticket/ticketsummary.h"
#include "ui/ticket/tickettabs.h"

#include <QBoxLayout>
#include <QEvent>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

TicketPanel::TicketPanel(DeskContext &context, QWidget *parent)
    : SidePanel(parent)
    , m_reader(context)
    , m_empty(new EmptyState(u"inbox"_s))
    , m_summary(new TicketSummary(context))
    , m_tabs(new TicketTabs(TicketTabs::Height::Natural))
{
    setObjectName(u"ticketPanel"_s);
    body()->addWidget(m_empty);
    body()->addWidget(m_summary);
    body()->addWidget(m_tabs);
    body()->addStretch();
    addStandardTabs(*m_tabs, context);
    keepTranslated(this, [this] {
        if (!m_reader.ticket().isValid())
            showNone();
    });
    connect(&m_reader, &TicketReader::loaded, this, &TicketPanel::showView);
    connect(&m_reader, &TicketReader::failed, this, [this](const Error &error) {
        if (m_reader.view())
            return m_summary->present(error);
        showNone();
        m_empty->setTexts(error.message, nextStepFor(error.code));
    });
    connect(m_summary, &TicketSummary::changed, &m_reader, &TicketReader::reload);
    connect(&m_summary->actions(), &TicketActions::assignRequested, this, &TicketPanel::assignRequested);
    connect(m_summary, &TicketSummary::requirementPressed, this, [this](const Requirement &requirement) {
        m_tabs->showTab(tabFor(requirement));
        emit requirementPressed(requirement);
    });
}

void TicketPanel::showTicket(TicketId id)
{
    if (!id.isValid())
        showNone();
    m_reader.show(id);
}

void TicketPanel::showNone()
{
    m_empty->setTexts(tr("No ticket chosen"), tr("Choose one in the list to see it here."));
    m_empty->show();
    m_summary->hide();
    m_tabs->hide();
}

void TicketPanel::addTab(TicketTab *tab)
{
    m_tabs->addTab(tab);
}

void TicketPanel::showView(const TicketView &view)
{
    m_empty->hide();
    m_summary->showTicket(view);
    m_tabs->showTicket(view);
    m_summary->show();
    m_tabs->show();
}

void TicketPanel::changeEvent(QEvent *event)
{
    SidePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_reader.reload(); // the core speaks the language too
}

} // namespace tanggap
