// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace tanggap
{

/// A moment in UTC, in milliseconds. Everything is stored and reckoned in it; a zone comes in only for
/// display and for working time.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Duration = std::chrono::milliseconds;

inline qint64 toMs(Instant at)
{
    return at.time_since_epoch().count();
}
inline Instant fromMs(qint64 ms)
{
    return Instant{Duration{ms}};
}

/// "2026-11-21T07:01:55.120Z"; whole seconds are written without the fraction.
QString toIso(Instant at);

/// Reads ISO 8601 with a zone ("...Z", "...+07:00"). A moment without a zone is read in `zone`, UTC if none.
std::optional<Instant> fromIso(const QString &text, const QTimeZone &zone = QTimeZone::utc());

QDateTime toLocal(Instant at, const QTimeZone &zone);
Instant fromLocal(const QDateTime &local);

/// "WIB", "WITA" or "WIT" for Indonesia's zones, otherwise Qt's abbreviation.
QString zoneLabel(const QTimeZone &zone);

/// The only source of the current time. Passed in; never a global.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock : public Clock
{
public:
    Instant now() const override;
};

/// Stands still until told: for tests and for simulated moments in a drill.
class ManualClock : public Clock
{
public:
    explicit ManualClock(Instant now)
        : m_now(now)
    {
    }
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(Duration by) { m_now += by; }

private:
    Instant m_now;
};

} // namespace tanggap
