// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/ownwork.h"
#include "store/queue.h"
#include "ui/base/deskcontext.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace tanggap
{

/// What repeats and was not done in time, of a duty that the person holds.
struct OverdueEntry
{
    ActivityLine line;
    ActivityKindPtr kind; ///< in force; null where it is known no more
};

/// Notices when a clock turns soon or late, when a report arrives, and when something that repeats under the
/// person's duties (a backup) becomes overdue. Keeps the deadlines of the next minutes in memory and reads
/// the ticket again before it says anything. Says each thing once per ticket and clock, or entry and due day;
/// tickets that were late before the start are only counted.
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
    /// What is overdue at the start, or has become so since: a day began, or somebody recorded something.
    void turnedOverdue(const QList<tanggap::OverdueEntry> &entries, bool atStart);
    /// How many are, whenever that changed.
    void overdueChanged(int overdue);

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
    void readOverdue();
    QDate today() const;

    DeskContext &m_context;
    QHash<TicketId, queue::Deadline> m_watched;
    QSet<ClockKey> m_soonSaid;
    QSet<ClockKey> m_lateSaid;
    Instant m_readUntil{}; ///< deadlines up to here are in m_watched
    Instant m_lastTick{};
    std::optional<Instant> m_next; ///< when the next of them turns
    int m_late = -1;
    QSet<std::pair<ActivityId, QDate>> m_overdueSaid;
    int m_overdue = -1; ///< as last read
    QDate m_overdueOn;
    int m_overdueRequest = 0;
    bool m_started = false;
    bool m_reading = false;
};

} // namespace tanggap
