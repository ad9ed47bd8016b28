// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "org/person.h"
#include "store/connection.h"
#include "store/definitions.h"
#include "store/journal.h"
#include "store/row.h"
#include "store/tables.h"

#include <QJsonArray>
#include <QMap>

namespace tanggap
{

/// One write transaction, handed to an action of `core/desk`. Every write to a journaled table goes through
/// here; the event that the action appends takes along what was written. Writes that no event took along
/// refuse to commit.
class Tx
{
public:
    Tx(Connection &db, Definitions &definitions, Actor actor, Instant now, bool drill);

    Connection &db() { return m_db; }
    Definitions &definitions() { return m_definitions; }
    const Actor &actor() const { return m_actor; }
    Instant now() const { return m_now; }
    bool drill() const { return m_drill; }

    /// In a drill, what follows happens at this moment and is done by this login: simulated days pass within
    /// one transaction. Invalid outside a drill; NotFound for an unknown account.
    Result<> simulate(const QString &login, Instant at);

    /// Inserts a row and gives its id (taken from the row when it has an "id").
    Result<qint64> insert(const Table &table, const Row &row, TicketId owner = {});
    /// Changes columns of a row. With `version` the row must still have that version, which is then counted
    /// up; Conflict otherwise. Nothing to change is fine.
    Result<> update(const Table &table, qint64 id, const Row &changed, TicketId owner = {},
                    std::optional<qint64> version = {});
    Result<> remove(const Table &table, qint64 id, TicketId owner = {});

    /// Appends the event with everything written to its stream since the last one. Writes to other streams
    /// (an agenda number given by a ticket's action) are journaled there, naming this event.
    Result<JournalEvent> append(const Event &event);

    /// What this transaction deletes shall be gone from the disk too, as soon as it is committed.
    void scrubAfterwards() { m_scrubs = true; }
    bool scrubs() const { return m_scrubs; }

    /// True when something was written that no event has taken along.
    bool hasUnjournaledWrites() const { return !m_effects.isEmpty(); }
    /// Called by the action that changes the actor's own password: the one thing that an account with a
    /// password made by somebody else may do.
    void allowBeforePasswordChange() { m_actor.mustChangePassword = false; }

    /// Streams that this transaction appended to.
    const QStringList &streams() const { return m_streams; }

private:
    tl::unexpected<Error> conflict(const Table &table, qint64 id, TicketId owner);
    QString streamFor(const Table &table, qint64 id, TicketId owner) const;
    Result<> note(const Table &table, qint64 id, TicketId owner, const Row &written);

    Connection &m_db;
    Definitions &m_definitions;
    Actor m_actor;
    Instant m_now;
    bool m_drill;
    bool m_scrubs = false;
    QMap<QString, QJsonArray> m_effects; ///< by stream, in order
    QStringList m_streams;
};

/// The commitment that the journal keeps of a sealed row: SHA-256 over its salt and its columns. Empty when
/// the row is gone.
Result<QString> commitmentOf(Connection &db, const Table &table, qint64 id);

/// 16 random bytes in hex, for a sealed row.
QString newSalt();

} // namespace tanggap
