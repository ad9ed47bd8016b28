// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "store/reader.h"
#include "ticket/report.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>
#include <utility>

namespace tanggap
{

/// Steps that were completed within a time, the first moment included.
struct WorkedSpan
{
    QStringList steps; ///< Step::id
    Instant from{};
    Instant until{};
    bool operator==(const WorkedSpan &) const = default;
};

/// What a list of tickets shows. Empty fields do not filter.
struct QueueFilter
{
    enum class State { Open, Closed, All };
    enum class Clock { Any, Late, Soon, Paused };
    enum class Sort { Due, Received, Code, Title, Class, Team, Step, Service };

    State state = State::Open;
    Clock clock = Clock::Any;
    QString team;            ///< Group::id
    bool unassigned = false; ///< no team yet
    PersonId person;
    bool withoutPerson = false; ///< given to nobody yet, with or without a team
    QString systemClass;
    QString severity;
    QString type;
    QString service; ///< Service::id
    QString procedure;
    QString step;
    bool unread = false;
    std::optional<WorkedSpan> worked; ///< those in which one of these steps was completed then
    std::optional<Instant> receivedFrom, receivedUntil; ///< when it came in, the first moment included
    QString text;                                       ///< full-text search
    Sort sort = Sort::Due;
    bool descending = false;

    bool operator==(const QueueFilter &) const = default;
};

/// One line of the queue, a card of the board, a row of the wallboard.
struct QueueEntry
{
    TicketId id;
    QString code;
    QString title;
    QString state; ///< "open" or "closed"
    bool finished = false;
    QString procedure;
    int procedureVersion = 0;
    QString systemClass;
    QString severity;
    QString type;
    QString service; ///< Service::id; empty: none was named
    Tlp tlp = Tlp::Green;
    QString systemName;
    QString agency;
    QString step; ///< Step::id
    QString team; ///< Group::id
    PersonId person;
    QString personName;
    Instant received{};
    PersonId recordedBy;
    std::optional<Instant> due;
    std::optional<Instant> soon;
    std::optional<Instant> clockStarted; ///< start of the clock that is due
    bool paused = false;
    QString pauseKind;
    std::optional<Instant> pausedSince;
    bool restricted = false;
    bool unread = false;
    qint64 version = 0;
    QVariant sortValue; ///< by what the list was asked to be ordered; ties go by id

    bool operator==(const QueueEntry &) const = default;
};

/// Where the next page begins: the sort value and id of the last row.
struct QueueCursor
{
    QVariant sortValue;
    qint64 id = 0;
};

struct QueuePage
{
    QList<QueueEntry> rows;
    std::optional<QueueCursor> next; ///< nothing when this was the last page
};

/// Counts that the frame of the window shows.
struct QueueCounters
{
    int open = 0;
    int late = 0;
    int soon = 0;
    int unassigned = 0;
    int mine = 0;
    QHash<QString, int> byTeam; ///< open tickets by Group::id
};

/// What somebody carries: open tickets, and those of them past their deadline.
struct Load
{
    int open = 0;
    int late = 0;
    bool operator==(const Load &) const = default;
};

/// Who carries how much of what the viewer may see.
struct Workload
{
    QHash<QString, Load> byTeam;                     ///< by Group::id; the empty one has no team yet
    QHash<PersonId, Load> byPerson;                  ///< the invalid id: given to nobody yet
    QHash<std::pair<QString, QString>, Load> byStep; ///< by Procedure::id and Step::id
};

namespace queue
{

/// One page in the filter's order, starting after `after`. What the viewer may not see is not there.
Result<QueuePage> page(Reader &reader, const QueueFilter &filter, const std::optional<QueueCursor> &after,
                       int limit);

/// Exact number of tickets that the filter finds.
Result<int> count(Reader &reader, const QueueFilter &filter);

/// The rows with these ids that the viewer may see, in no particular order: to refresh what is shown.
Result<QList<QueueEntry>> rows(Reader &reader, const QList<TicketId> &ids);
/// Those of them that the filter finds, with the values that it sorts by.
Result<QList<QueueEntry>> rows(Reader &reader, const QueueFilter &filter, const QList<TicketId> &ids);

/// The first deadline of what the filter finds; nothing when no clock of theirs runs.
Result<std::optional<Instant>> firstDue(Reader &reader, const QueueFilter &filter);
/// The last completion that lets its span (until any moment) find a ticket.
Result<std::optional<Instant>> lastWorked(Reader &reader, const QueueFilter &filter);

Result<QueueCounters> counters(Reader &reader);

/// The clock of an open ticket that falls due first, as far as an alarm needs it.
struct Deadline
{
    TicketId ticket;
    Instant started{}; ///< tells one clock of the ticket from the next
    std::optional<Instant> soon;
    Instant due{};
    bool operator==(const Deadline &) const = default;
};

/// Open tickets that turn soon or late until then and fall due after `after`, in no particular order.
Result<QList<Deadline>> upcoming(Reader &reader, Instant after, Instant until);

Result<Workload> workload(Reader &reader);

/// Open tickets like the one being typed: same system, or at least two long words of the title (one, if there
/// is but one). The likest first, then the newest.
Result<QList<QueueEntry>> similar(Reader &reader, const QString &title, const QString &systemName, int limit);

} // namespace queue

} // namespace tanggap
