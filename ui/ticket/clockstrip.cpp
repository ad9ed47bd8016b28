// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/clockstrip.h"

#include "ui/base/painting.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/countdown.h"
#include "ui/ticket/clocksheet.h"
#include "ui/ticket/ticketwords.h"

#include <QGridLayout>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

ClockStrip::ClockStrip(Ticker &ticker, QWidget *parent)
    : QWidget(parent)
    , m_ticker(ticker)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::Near);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void ClockStrip::showTicket(const TicketView &view)
{
    m_view = view;
    while (m_cards.size() > view.clocks.size())
        delete m_cards.takeLast();
    while (m_cards.size() < view.clocks.size()) {
        const qsizetype index = m_cards.size();
        auto *card = new ClockCard(m_ticker);
        card->setObjectName(u"clock%1"_s.arg(index));
        connect(card, &ClockCard::explanationRequested, this,
                [this, index] { openClockSheet(window(), m_view, m_view.clocks.at(index), m_ticker.now()); });
        m_grid->addWidget(card, int(index / 2), int(index % 2));
        m_cards << card;
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        showClock(m_cards.at(i), view.clocks.at(i));
    setVisible(!m_cards.isEmpty());
}

void ClockStrip::showClock(ClockCard *card, const ClockView &clock)
{
    const ClockRule *rule = m_view.procedure->clock(clock.clock);
    const QString name = rule->name.in(currentLanguage());
    const QString length = ticketwords::length(clock.reading.length);
    card->setTitle(clock.run.pass > 1 ? tr("%1 (%2) · %3").arg(name).arg(clock.run.pass).arg(length)
                                      : tr("%1 · %2").arg(name, length));
    card->setToolTip(
        clock.explanation.deadline
            ? tr("Deadline %1").arg(timetext::moment(*clock.explanation.deadline, m_view.organization->zone))
            : clock.explanation.rule);
    switch (clock.reading.status) {
    case ClockStatus::Met:
        card->setStopped(tr("met in %1").arg(timetext::span(clock.reading.counted)), Tone::Fine);
        return;
    case ClockStatus::MetLate:
        card->setStopped(tr("late by %1").arg(timetext::span(-clock.reading.left)), Tone::Late);
        return;
    case ClockStatus::Running:
    case ClockStatus::Soon:
    case ClockStatus::Late:
    case ClockStatus::Paused:
        break;
    }
    const bool paused = clock.reading.status == ClockStatus::Paused;
    CountdownFacts facts{.started = clock.run.started,
                         .soon = clock.reading.soon,
                         .due = clock.reading.deadline,
                         .paused = paused,
                         .pausedSince = {}};
    if (paused && !m_view.ticket.pauses.isEmpty())
        facts.pausedSince = m_view.ticket.pauses.constLast().from;
    card->setRunning(facts);
}

} // namespace tanggap
