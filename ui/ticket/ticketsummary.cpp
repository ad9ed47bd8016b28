// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketsummary.h"

#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/ticker.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/stepper.h"
#include "ui/ticket/clockstrip.h"
#include "ui/ticket/nextaction.h"
#include "ui/ticket/stepperlines.h"
#include "ui/ticket/ticketheader.h"

#include <QBoxLayout>
#include <QLabel>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

TicketSummary::TicketSummary(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(new TicketActions(context, this))
    , m_header(new TicketHeader(context, m_actions->menu()))
    , m_banner(new Banner)
    , m_clocks(new ClockStrip(context.ticker))
    , m_next(new NextAction(context, *m_actions))
    , m_stepper(new Stepper)
    , m_details(new QLabel)
{
    m_banner->setObjectName(u"ticketBanner"_s);
    m_banner->hide();
    m_details->setObjectName(u"stepDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(m_details, TextRole::Small);
    m_details->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_clocks);
    column->addWidget(m_next);
    column->addWidget(m_stepper);
    column->addWidget(m_details);
    connect(m_actions, &TicketActions::failed, this, &TicketSummary::present);
    connect(m_next, &NextAction::requirementPressed, this, &TicketSummary::requirementPressed);
    connect(m_next, &NextAction::changed, this, &TicketSummary::changed);
    connect(m_stepper, &Stepper::stepPressed, this, [this](const QString &line) {
        m_line = m_line == line ? QString() : line;
        showDetails();
    });
}

void TicketSummary::showTicket(const TicketView &view)
{
    if (!m_view || m_view->ticket.id != view.ticket.id) {
        m_line.clear();
        m_banner->hide();
    }
    m_view = view;
    m_actions->showTicket(view);
    m_header->showTicket(view);
    m_clocks->showTicket(view);
    m_next->showTicket(view);
    m_stepper->setLines(stepLines(view, m_context.ticker.now()));
    showDetails();
}

void TicketSummary::showDetails()
{
    const QString text = m_view && !m_line.isEmpty() ? stepDetails(*m_view, m_line) : QString();
    m_details->setText(text);
    m_details->setVisible(!text.isEmpty());
}

void TicketSummary::present(const Error &error)
{
    presentError(*m_banner, error);
}

} // namespace tanggap
