// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QObject>

namespace tanggap
{

class Ticker;

/// Notices that nobody has touched keyboard or mouse for a while, so that the desk can be locked.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(Ticker &ticker, QObject *parent = nullptr);

    /// 0 never locks.
    void setLimit(Duration limit);
    /// Somebody is there; after logging in.
    void touch();

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Ticker &m_ticker;
    Duration m_limit{0};
    Instant m_lastTouch{};
    bool m_told = false;
};

} // namespace tanggap
