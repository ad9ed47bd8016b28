// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace tanggap
{

/// The one pulse of the program: once a second, on the second of its clock. Whatever counts down follows it.
class Ticker : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive the ticker.
    explicit Ticker(const Clock &clock, QObject *parent = nullptr);

    Instant now() const { return m_clock.now(); }

    /// Calls `repaint` at each pulse while the widget can be seen; plain `update()` when none is given.
    void watch(QWidget *widget, std::function<void()> repaint = {});

    /// Pulses now: after a manual clock moved, and in tests.
    void pulse();

signals:
    void tick(tanggap::Instant now);

private:
    void arm();

    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace tanggap
