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

/// Sees to the daily backup while the window is open, and says how the last one went.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        std::optional<Instant> last; ///< when the newest was made
        QString failure;             ///< why the last try did not work; empty when it did
        bool running = false;
    };

    /// Both must outlive the keeper.
    BackupKeeper(Store &store, Ticker &ticker, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    /// Makes a backup now if one is due.
    void look();

signals:
    void changed();

private:
    void readPlan();

    Store &m_store;
    State m_state;
    Instant m_nextLook{};
};

} // namespace tanggap
