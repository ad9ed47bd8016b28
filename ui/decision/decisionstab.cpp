// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decision/decisionstab.h"

#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/theme.h"
#include "ui/base/widgets/frames.h"
#include "ui/decision/decisioncards.h"
#include "ui/decision/decisionform.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

DecisionsTab::DecisionsTab(DeskContext &context, QWidget *parent)
    : TicketTab(parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_cards(new DecisionCards(context))
    , m_none(new QLabel)
    , m_ask(new QPushButton)
{
    setObjectName(u"decisions"_s);
    m_ask->setObjectName(u"askDecision"_s);
    m_banner->setObjectName(u"decisionsBanner"_s);
    m_banner->hide();
    m_none->setWordWrap(true);
    m_none->hide(); // until that is known
    setSecondary(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    column->addWidget(m_banner);
    column->addWidget(m_none);
    column->addWidget(m_cards);
    column->addWidget(m_ask, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_ask, &QPushButton::clicked, this, [this] { openDecisionForm(m_context, this, m_ticket); });
    keepTranslated(this, [this] {
        m_none->setText(tr("Nobody was asked for a decision about this ticket."));
        m_ask->setText(tr("Ask for a decision …"));
        m_cards->retranslate();
        emit titleChanged();
    });
}

QString DecisionsTab::title() const
{
    const auto open = std::count_if(m_decisions.begin(), m_decisions.end(), [](const DecisionLine &line) {
        return line.decision.state == Decision::State::Open;
    });
    return open ? tr("Decisions (%1)").arg(open) : tr("Decisions");
}

void DecisionsTab::showTicket(const TicketView &view)
{
    if (view.ticket.id != m_ticket) {
        m_decisions.clear();
        m_none->hide();
        m_cards->setDecisions({});
    }
    m_ticket = view.ticket.id;
    load();
}

void DecisionsTab::load()
{
    const int request = ++m_request;
    m_context.read(
        this, [ticket = m_ticket](Reader &reader) { return decisions::list(reader, {.ticket = ticket}); },
        [this, request](Result<QList<DecisionLine>> lines) {
            if (request != m_request)
                return;
            if (!lines)
                return presentError(*m_banner, lines.error(), {}, [this] { load(); });
            m_banner->hide();
            m_decisions = std::move(*lines);
            m_none->setVisible(m_decisions.isEmpty());
            m_cards->setDecisions(m_decisions);
            emit titleChanged();
        });
}

} // namespace tanggap
