// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/bulkbar.h"

#include "ui/base/command.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/frames.h"
#include "ui/queue/bulkpapers.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

BulkBar::BulkBar(DeskContext &context, QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel)
    , m_papers(new BulkPapers(context))
    , m_assign(new QPushButton)
    , m_read(new QPushButton)
    , m_clear(new QPushButton)
{
    setProperty("surface", u"panel"_s);
    setTextRole(m_words, TextRole::Strong);
    m_assign->setObjectName("bulk.assign"_L1);
    m_read->setObjectName("bulk.read"_L1);
    m_clear->setObjectName("bulk.clear"_L1);
    setButtonKind(m_assign, ButtonKind::Primary);
    setButtonKind(m_clear, ButtonKind::Quiet);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::Wide, space::Near, space::Wide, space::Near);
    row->setSpacing(space::Near);
    row->addWidget(m_words);
    row->addStretch();
    row->addWidget(m_papers);
    row->addWidget(m_clear);
    row->addWidget(m_read);
    row->addWidget(m_assign);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newRule());
    column->addLayout(row);
    connect(m_papers, &BulkPapers::busyChanged, this, &BulkBar::fit);
    connect(m_read, &QPushButton::clicked, this, &BulkBar::markReadRequested);
    connect(m_clear, &QPushButton::clicked, this, &BulkBar::clearRequested);
    if (context.commands.action(u"ticket.assign"_s))
        context.commands.bind(m_assign, u"ticket.assign"_s);
    else
        m_assign->hide();
    keepTranslated(this, [this] { describe(); });
    hide();
}

void BulkBar::setTickets(const QList<TicketId> &tickets)
{
    m_count = int(tickets.size());
    m_papers->setTickets(tickets);
    describe();
    fit();
}

/// What is being written is not hidden by a new selection.
void BulkBar::fit()
{
    setVisible(m_count > 1 || m_papers->isBusy());
}

void BulkBar::describe()
{
    m_words->setText(tr("Tickets selected: %1").arg(timetext::number(m_count)));
    m_read->setText(tr("Mark as read"));
    m_clear->setText(tr("Select none"));
}

} // namespace tanggap
