// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/ticker.h"

#include <QWidget>

namespace tanggap
{

Ticker::Ticker(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Ticker::pulse);
    arm();
}

void Ticker::watch(QWidget *widget, std::function<void()> repaint)
{
    connect(this, &Ticker::tick, widget, [widget, repaint = std::move(repaint)] {
        if (!widget->isVisible() || widget->window()->isMinimized())
            return;
        if (repaint)
            repaint();
        else
            widget->update();
    });
}

void Ticker::pulse()
{
    arm();
    emit tick(m_clock.now());
}

void Ticker::arm()
{
    // Armed anew each time, so the pulse stays on the second after a suspend or a stall.
    const qint64 into = toMs(m_clock.now()) % 1000;
    m_timer.start(int(1000 - into));
}

} // namespace tanggap
