// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/persontickets.h"

#include "org/capability.h"
#include "store/queue.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/theme.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"

#include <QBoxLayout>
#include <QPushButton>

#include <utility>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int AtOnce = 500;

} // namespace

PersonTickets::PersonTickets(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_show(new QPushButton)
    , m_handOn(new QPushButton)
{
    m_show->setObjectName(u"personTickets"_s);
    m_handOn->setObjectName(u"handOnTickets"_s);
    setButtonKind(m_show, ButtonKind::Quiet);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Near);
    row->addWidget(m_show);
    row->addWidget(m_handOn);
    row->addStretch();
    connect(m_show, &QPushButton::clicked, this, [this] {
        QueueFilter filter;
        filter.person = m_person;
        m_context.openList(filter);
    });
    connect(m_handOn, &QPushButton::clicked, this, [this] {
        // Those they have now; another may have changed while nobody looked here.
        m_handingOn = true;
        read();
    });
    connect(&context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.tickets.isEmpty() && isVisible())
            read();
    });
    keepTranslated(this, [this] { name(); });
}

void PersonTickets::setPerson(PersonId person)
{
    if (person != m_person) {
        m_tickets.clear();
        m_handingOn = false;
    }
    m_person = person;
    name();
    read();
}

void PersonTickets::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void PersonTickets::read()
{
    if (!m_person.isValid())
        return;
    const int request = ++m_request;
    m_context.read(
        this,
        [person = m_person](Reader &reader) -> Result<QList<TicketId>> {
            QueueFilter filter;
            filter.person = person;
            TRY_LET(const QueuePage page, queue::page(reader, filter, {}, AtOnce));
            QList<TicketId> tickets;
            for (const QueueEntry &one : page.rows)
                tickets << one.id;
            return tickets;
        },
        [this, request](const Result<QList<TicketId>> &tickets) {
            if (request != m_request)
                return; // the newest answers for this one too
            const bool handingOn = std::exchange(m_handingOn, false);
            if (!tickets) { // otherwise the roster says what could not be read
                if (handingOn)
                    m_context.toasts.show(tickets.error().message, Tone::Late);
                return;
            }
            m_tickets = *tickets;
            name();
            if (handingOn && !m_tickets.isEmpty())
                emit handOnRequested(m_tickets);
        });
}

void PersonTickets::name()
{
    setVisible(m_person.isValid());
    m_show->setText(tr("Open tickets: %1").arg(timetext::number(m_tickets.size())));
    m_show->setEnabled(!m_tickets.isEmpty());
    m_handOn->setText(tr("Hand them on …"));
    const bool may = m_context.actor().can(capability::Assign);
    m_handOn->setEnabled(may && !m_tickets.isEmpty());
    m_handOn->setToolTip(may ? QString() : tr("Your roles do not include giving tickets to others."));
}

} // namespace tanggap
