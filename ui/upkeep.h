// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "store/store.h"

#include <QObject>

#include <optional>

namespace tanggap
{

class Ticker;

/// Sees to the daily backup and the daily seal while the window is open, and says how the last ones went.
class Upkeep : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        std::optional<Instant> lastBackup;
        std::optional<Instant> lastSeal;
        QString backupFailure; ///< why the last try did not work; empty when it did
        QString sealFailure;
        bool running = false; ///< a backup is being made
    };

    /// Both must outlive it.
    Upkeep(Store &store, Ticker &ticker, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    /// Makes what is due now: first the seal, so that the backup holds it.
    void look();

signals:
    void changed();

private:
    void backUp();
    void readState();

    Store &m_store;
    State m_state;
    Instant m_nextLook{};
};

} // namespace tanggap
