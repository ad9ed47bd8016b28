// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketpage.h"

#include "store/personal.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/frames.h"
#include "ui/ticket/standardtabs.h"
#include "ui/ticket/ticketsummary.h"
#include "ui/ticket/tickettabs.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

TicketPage::TicketPage(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_reader(context)
    , m_header(new PageHeader)
    , m_back(new QPushButton)
    , m_summary(new TicketSummary(context))
    , m_tabs(new TicketTabs(TicketTabs::Height::Scrolling))
    , m_empty(new EmptyState(u"inbox"_s))
    , m_columns(new QWidget)
{
    setObjectName(u"ticketPage"_s);
    m_back->setObjectName(u"back"_s);
    m_back->setIcon(icon(u"arrow-back-up"_s));
    m_header->addAction(m_back);
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    leftColumn->addWidget(m_summary);
    leftColumn->addStretch();
    auto *leftPanel = new QFrame;
    leftPanel->setProperty("surface", u"panel"_s);
    auto *leftFill = new QVBoxLayout(leftPanel);
    leftFill->setContentsMargins(0, 0, 0, 0);
    leftFill->addWidget(newScrollArea(left));
    auto *right = new QFrame;
    right->setProperty("surface", u"panel"_s);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(space::Wide, space::Near, space::Tight, 0);
    rightColumn->addWidget(m_tabs);
    auto *columns = new QHBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(1); // the ground shows as a hairline
    columns->addWidget(leftPanel, 11);
    columns->addWidget(right, 14);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_columns, 1);
    page->addWidget(m_empty, 1);
    addStandardTabs(*m_tabs, context);
    m_columns->hide();
    keepTranslated(this, [this] {
        m_back->setText(tr("Back"));
        m_back->setToolTip(tr("Back to the list"));
        if (!m_reader.ticket().isValid())
            describeNone();
        showHeader();
    });
    connect(m_back, &QPushButton::clicked, this, &TicketPage::backRequested);
    connect(&m_reader, &TicketReader::loaded, this, &TicketPage::showView);
    connect(&m_reader, &TicketReader::failed, this, [this](const Error &error) {
        if (m_reader.view())
            return m_summary->present(error);
        // Not what was shown before: its buttons would act on another ticket, or on one that is not for us.
        m_columns->hide();
        m_empty->setTexts(error.message, nextStepFor(error.code));
        m_empty->show();
        showHeader();
    });
    connect(m_summary, &TicketSummary::changed, &m_reader, &TicketReader::reload);
    connect(&m_summary->actions(), &TicketActions::assignRequested, this, &TicketPage::assignRequested);
    connect(m_summary, &TicketSummary::requirementPressed, this, [this](const Requirement &requirement) {
        m_tabs->showTab(tabFor(requirement));
        emit requirementPressed(requirement);
    });
}

void TicketPage::showTicket(TicketId id)
{
    m_columns->setVisible(!m_columns->isHidden() && id.isValid());
    m_empty->setVisible(!id.isValid());
    if (!id.isValid())
        describeNone();
    m_reader.show(id);
    showHeader();
}

void TicketPage::addTab(TicketTab *tab)
{
    m_tabs->addTab(tab);
}

void TicketPage::showTab(const QString &name)
{
    m_tabs->showTab(name);
}

QList<TicketId> TicketPage::selectedTickets() const
{
    return m_reader.view() ? QList<TicketId>{ticket()} : QList<TicketId>();
}

void TicketPage::showView(const TicketView &view)
{
    m_summary->showTicket(view);
    m_tabs->showTicket(view);
    m_empty->hide();
    m_columns->show();
    showHeader();
    markSeen();
}

void TicketPage::markSeen()
{
    const std::optional<TicketView> &view = m_reader.view();
    if (!isVisible() || !view)
        return;
    const std::pair shown(view->ticket.id, view->ticket.version);
    if (std::exchange(m_seen, shown) == shown)
        return;
    m_context.transact(
        this, [shown](Tx &tx) { return personal::markSeen(tx, shown.first, shown.second); },
        [](const Result<> &) {}); // an unread mark that stays is no harm
}

void TicketPage::describeNone()
{
    m_empty->setTexts(tr("No ticket open"), tr("Open one from the queue, the board or with Ctrl+K."));
}

void TicketPage::showHeader()
{
    m_header->setTitle(m_reader.view() ? tr("Ticket %1").arg(m_reader.view()->ticket.code) : tr("Ticket"));
}

void TicketPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    markSeen();
}

void TicketPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_reader.reload(); // the core speaks the language too
}

} // namespace tanggap
