// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/idlewatch.h"

#include "ui/base/ticker.h"

#include <QCoreApplication>
#include <QEvent>

namespace tanggap
{

IdleWatch::IdleWatch(Ticker &ticker, QObject *parent)
    : QObject(parent)
    , m_ticker(ticker)
    , m_lastTouch(ticker.now())
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&ticker, &Ticker::tick, this, [this](Instant now) {
        if (m_limit > Duration{0} && !m_told && now - m_lastTouch >= m_limit) {
            m_told = true;
            emit idle();
        }
    });
}

void IdleWatch::setLimit(Duration limit)
{
    m_limit = limit;
}

void IdleWatch::touch()
{
    m_lastTouch = m_ticker.now();
    m_told = false;
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        m_lastTouch = m_ticker.now();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tanggap
