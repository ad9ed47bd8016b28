// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/alerts.h"

#include "ui/base/ticker.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

/// How far ahead deadlines are kept, and how much of that may be used up before more are read.
constexpr Duration Ahead = 20min;
constexpr Duration Reserve = 10min;
constexpr int OverdueRead = 200;

/// A clock that stops at its very deadline is met: late is what comes after it.
bool isLate(Instant due, Instant now)
{
    return due < now;
}
Instant turnsLate(Instant due)
{
    return due + 1ms;
}

} // namespace

Alerts::Alerts(DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void Alerts::start()
{
    connect(&m_context.ticker, &Ticker::tick, this, &Alerts::tick, Qt::UniqueConnection);
    connect(&m_context.store, &Store::changed, this, &Alerts::take, Qt::UniqueConnection);
    m_lastTick = m_context.ticker.now();
    readAhead(Instant{});
    countLate();
    readOverdue();
}

void Alerts::readAhead(Instant after)
{
    if (m_reading)
        return;
    m_reading = true;
    const Instant until = m_context.ticker.now() + Ahead;
    m_context.read(
        this, [after, until](Reader &reader) { return queue::upcoming(reader, after, until); },
        [this, until](const Result<QList<queue::Deadline>> &deadlines) {
            m_reading = false;
            if (!deadlines)
                return; // the next pulse tries again
            m_readUntil = until;
            if (m_started) {
                for (const queue::Deadline &deadline : *deadlines)
                    keep(deadline);
            } else {
                begin(*deadlines);
            }
            findNext();
        });
}

void Alerts::begin(const QList<queue::Deadline> &deadlines)
{
    m_started = true;
    int late = 0;
    int soon = 0;
    for (const queue::Deadline &deadline : deadlines) {
        const ClockKey key(deadline.ticket, toMs(deadline.started));
        if (isLate(deadline.due, m_lastTick)) {
            ++late;
            m_lateSaid << key;
            m_soonSaid << key;
            continue;
        }
        if (deadline.soon && *deadline.soon <= m_lastTick) {
            ++soon;
            m_soonSaid << key;
        }
        keep(deadline);
    }
    emit started(late, soon);
}

void Alerts::keep(const queue::Deadline &deadline)
{
    const ClockKey key(deadline.ticket, toMs(deadline.started));
    if (m_lateSaid.contains(key))
        return;
    queue::Deadline &kept = m_watched[deadline.ticket];
    kept = deadline;
    if (m_soonSaid.contains(key))
        kept.soon.reset();
}

void Alerts::findNext()
{
    m_next.reset();
    for (const queue::Deadline &deadline : std::as_const(m_watched)) {
        const Instant late = turnsLate(deadline.due);
        const Instant turns = deadline.soon ? std::min(*deadline.soon, late) : late;
        if (!m_next || turns < *m_next)
            m_next = turns;
    }
}

void Alerts::tick(Instant now)
{
    if (!m_started || now + Reserve > m_readUntil)
        readAhead(m_started ? m_lastTick : Instant{});
    if (m_started)
        m_lastTick = now;
    if (m_next && *m_next <= now)
        turn(now);
    if (today() != m_overdueOn)
        readOverdue();
}

void Alerts::turn(Instant now)
{
    QList<TicketId> turned;
    for (auto it = m_watched.begin(); it != m_watched.end();) {
        const bool late = isLate(it->due, now);
        const bool soon = it->soon && *it->soon <= now;
        if (late || soon)
            turned << it.key();
        if (soon)
            it->soon.reset();
        it = late ? m_watched.erase(it) : std::next(it);
    }
    findNext();
    m_context.read(
        this, [turned](Reader &reader) { return queue::rows(reader, turned); },
        [this](const Result<QList<QueueEntry>> &entries) {
            if (!entries)
                return;
            for (const QueueEntry &entry : *entries)
                judge(entry);
            countLate();
        });
}

void Alerts::judge(const QueueEntry &entry)
{
    if (!m_started || entry.paused || !entry.due || entry.state == QLatin1StringView("closed"))
        return;
    const Instant now = m_context.ticker.now();
    const ClockKey key(entry.id, toMs(entry.clockStarted.value_or(Instant{})));
    const bool late = isLate(*entry.due, now);
    const bool soon = entry.soon && *entry.soon <= now;
    if (late && !m_lateSaid.contains(key)) {
        m_lateSaid << key;
        m_soonSaid << key;
        emit turnedLate(entry);
    } else if (soon && !m_soonSaid.contains(key)) {
        m_soonSaid << key;
        emit turnedSoon(entry);
    }
}

QDate Alerts::today() const
{
    return toLocal(m_context.ticker.now(), m_context.organization->zone).date();
}

void Alerts::readOverdue()
{
    struct Found
    {
        QList<ActivityLine> lines;
        QList<ActivityKindPtr> kinds;
    };
    m_overdueOn = today();
    const int request = ++m_overdueRequest;
    m_context.read(
        this,
        [](Reader &reader) -> Result<Found> {
            Found found;
            TRY_LET(found.lines, ownwork::overdue(reader, OverdueRead));
            TRY_LET(found.kinds, reader.definitions.activityKinds());
            return found;
        },
        [this, request](const Result<Found> &found) {
            if (request != m_overdueRequest)
                return;
            if (!found) {
                m_overdueOn = {}; // the next pulse tries again
                return;
            }
            QList<OverdueEntry> entries;
            for (const ActivityLine &line : found->lines) {
                const std::pair key(line.activity.id, line.activity.due);
                if (m_overdueSaid.contains(key))
                    continue;
                m_overdueSaid << key;
                const auto kind =
                    std::find_if(found->kinds.begin(), found->kinds.end(),
                                 [&](const auto &one) { return one->id == line.activity.kind; });
                entries << OverdueEntry{line, kind == found->kinds.end() ? nullptr : *kind};
            }
            const bool atStart = m_overdue < 0;
            if (const int overdue = int(found->lines.size()); overdue != m_overdue) {
                m_overdue = overdue;
                emit overdueChanged(overdue);
            }
            if (!entries.isEmpty())
                emit turnedOverdue(entries, atStart);
        });
}

void Alerts::take(const ChangeSet &changes)
{
    if (changes.streams.contains(u"activities"_s) || changes.streams.contains(u"organization"_s))
        readOverdue();
    if (changes.tickets.isEmpty())
        return;
    m_context.read(
        this, [ids = changes.tickets.values()](Reader &reader) { return queue::rows(reader, ids); },
        [this, changes](const Result<QList<QueueEntry>> &entries) {
            if (!entries)
                return;
            for (const TicketId id : changes.tickets)
                m_watched.remove(id);
            for (const QueueEntry &entry : *entries) {
                if (changes.received.contains(entry.id) && entry.recordedBy != m_context.actor().person)
                    emit arrived(entry);
                judge(entry);
                if (entry.due && std::min(entry.soon.value_or(*entry.due), *entry.due) <= m_readUntil)
                    keep({entry.id, entry.clockStarted.value_or(Instant{}), entry.soon, *entry.due});
            }
            findNext();
            countLate();
        });
}

void Alerts::countLate()
{
    QueueFilter late;
    late.clock = QueueFilter::Clock::Late;
    m_context.read(
        this, [late](Reader &reader) { return queue::count(reader, late); },
        [this](const Result<int> &count) {
            if (count && m_late != *count) {
                m_late = *count;
                emit lateChanged(m_late);
            }
        });
}

} // namespace tanggap
