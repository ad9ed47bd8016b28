// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/store.h"

#include <QSet>
#include <QTimeZone>

#include <atomic>
#include <memory>

namespace tanggap::ctl
{

/// The system's time, or in a drill the moment that a command states with --at.
class CommandClock : public Clock
{
public:
    Instant now() const override;
    void standAt(Instant at) { m_at = toMs(at); }
    void run() { m_at = Running; }

private:
    static constexpr qint64 Running = std::numeric_limits<qint64>::min();
    std::atomic<qint64> m_at = Running; ///< read by the store's threads
};

/// An open database and who works on it. An account is logged in once, however many commands it gives.
class Session
{
public:
    /// Unavailable for whatever keeps the database from being used.
    static Result<std::unique_ptr<Session>> open(const QString &path);

    Store &store() { return *m_store; }
    bool drill() const { return m_store->info().drill; }
    const QTimeZone &zone() const { return m_zone; }

    /// The login under which a command runs, after its password was checked. Denied without an account or a
    /// password.
    Result<QString> logIn(const QString &account, bool changesPassword = false);

    /// Stands the clock at what --at says; an empty text lets it run. Invalid outside a drill.
    Result<> setMoment(const QString &at);
    /// The moment that a text says: with its zone, or in the organization's. Invalid when it is none.
    Result<Instant> momentFrom(const QString &text) const;

private:
    CommandClock m_clock;
    std::unique_ptr<Store> m_store;
    QTimeZone m_zone = QTimeZone::utc();
    QSet<QString> m_passed;
};

/// The password from TANGGAP_PASSWORD, or asked for without echo when stdin is a terminal. Denied otherwise.
Result<QString> passwordFor(const QString &account);

} // namespace tanggap::ctl
