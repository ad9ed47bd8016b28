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
#include "ui/base/widgets/flowlayout.h"
#include "ui/roster/handonform.h"

#include <QBoxLayout>
#include <QLabel>
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
    , m_taskWords(new QLabel)
    , m_handOnTasks(new QPushButton)
{
    m_show->setObjectName(u"personTickets"_s);
    m_handOn->setObjectName(u"handOnTickets"_s);
    setButtonKind(m_show, ButtonKind::Quiet);
    m_taskWords->setObjectName(u"personTasks"_s);
    m_handOnTasks->setObjectName(u"handOnTasks"_s);
    const auto newRow = [](QWidget *words, QWidget *button) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::Near);
        row->addWidget(words);
        row->addWidget(button);
        row->addStretch();
        return row;
    };
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Near);
    rows->addLayout(newRow(m_show, m_handOn));
    rows->addLayout(newRow(m_taskWords, m_handOnTasks));
    connect(m_handOnTasks, &QPushButton::clicked, this,
            [this] { openHandOnForm(m_context, m_person, m_tasks, this); });
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
        const bool tasks =
            changes.streams.contains(u"activities"_s) || changes.streams.contains(u"decisions"_s);
        if ((tasks || !changes.tickets.isEmpty()) && isVisible())
            read();
    });
    keepTranslated(this, [this] { name(); });
}

void PersonTickets::setPerson(PersonId person)
{
    if (person != m_person) {
        m_tickets.clear();
        m_tasks = {};
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
        [person = m_person](Reader &reader) -> Result<Reading> {
            Reading reading;
            QueueFilter filter;
            filter.person = person;
            TRY_LET(const QueuePage page, queue::page(reader, filter, {}, AtOnce));
            for (const QueueEntry &one : page.rows)
                reading.tickets << one.id;
            TRY_LET(reading.tasks, desk::tasksOf(reader, person));
            reading.mayHandOn = bool(desk::mayHandOn(reader, person));
            return reading;
        },
        [this, request](const Result<Reading> &reading) {
            if (request != m_request)
                return; // the newest answers for this one too
            const bool handingOn = std::exchange(m_handingOn, false);
            if (!reading) { // otherwise the roster says what could not be read
                if (handingOn)
                    m_context.toasts.show(reading.error().message, Tone::Late);
                return;
            }
            m_tickets = reading->tickets;
            m_tasks = reading->tasks;
            m_mayHandOn = reading->mayHandOn;
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
    m_taskWords->setText(tr("Follow-ups: %1 · Questions to decide: %2")
                             .arg(timetext::number(m_tasks.followUps), timetext::number(m_tasks.questions)));
    m_handOnTasks->setText(tr("Hand them on …"));
    m_handOnTasks->setAccessibleDescription(m_taskWords->text());
    m_handOnTasks->setEnabled(m_mayHandOn && m_tasks.all() > 0);
    m_handOnTasks->setToolTip(m_mayHandOn ? QString()
                                          : tr("Your roles do not include handing on another's work."));
}

} // namespace tanggap
