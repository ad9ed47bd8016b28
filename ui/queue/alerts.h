// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/queue.h"
#include "ui/base/deskcontext.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace tanggap
{

/// Notices when a clock turns soon or late, and when a report arrives. Keeps the deadlines of the next
/// minutes in memory and reads the ticket again before it says anything. Says each thing once per ticket and
/// clock; what was late before the start is only counted.
class Alerts : public QObject
{
    Q_OBJECT

public:
    explicit Alerts(DeskContext &context, QObject *parent = nullptr);

    /// Reads what is late and begins to watch.
    void start();

signals:
    /// Once, after the start.
    void started(int late, int soon);
    void turnedSoon(const tanggap::QueueEntry &entry);
    void turnedLate(const tanggap::QueueEntry &entry);
    /// A report that somebody else recorded.
    void arrived(const tanggap::QueueEntry &entry);
    /// Number of late tickets, whenever it changed.
    void lateChanged(int late);

private:
    using ClockKey = std::pair<TicketId, qint64>; ///< ticket, start of the clock

    void tick(Instant now);
    void readAhead(Instant after);
    void begin(const QList<queue::Deadline> &deadlines);
    void keep(const queue::Deadline &deadline);
    void take(const ChangeSet &changes);
    void turn(Instant now);
    void judge(const QueueEntry &entry);
    void countLate();
    void findNext();

    DeskContext &m_context;
    QHash<TicketId, queue::Deadline> m_watched;
    QSet<ClockKey> m_soonSaid;
    QSet<ClockKey> m_lateSaid;
    Instant m_readUntil{}; ///< deadlines up to here are in m_watched
    Instant m_lastTick{};
    std::optional<Instant> m_next; ///< when the next of them turns
    int m_late = -1;
    bool m_started = false;
    bool m_reading = false;
};

} // namespace tanggap
