// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "desk/permission.h"
#include "procedure/progress.h"
#include "store/tx.h"
#include "ticket/requirements.h"
#include "ticket/ticket.h"

#include <QJsonObject>

#include <optional>

/// What every action on a ticket begins and ends with.
namespace tanggap::desk
{

/// Which ticket, as the person saw it. With `version` a change made meanwhile is a Conflict that says who
/// changed what.
struct TicketRef
{
    TicketId id;
    std::optional<qint64> version;
};

/// When something happened, as stated: default now, never later, with a reason when more than 5 minutes back.
struct Stated
{
    std::optional<Instant> happened;
    QString reason;
};

/// NotFound also for a ticket that the actor may not see.
Result<Case> openCase(Tx &tx, const TicketRef &ref);

/// The same without asking who may see it: for what the program does to every ticket.
Result<Case> caseOf(Tx &tx, TicketId id);

/// Brings the clocks in line, writes what differs and appends the event (its stream is set here).
Result<JournalEvent> closeCase(Tx &tx, Case &c, Event event);

/// The stated moment, checked against `tx.now()` and, when given, not before `earliest`; its reason is
/// checked too.
Result<Instant> momentOf(const Tx &tx, const Stated &stated, std::optional<Instant> earliest = {});

/// Reporter, texts, counts and papers that requirements are checked against.
Result<CaseFacts> factsOf(Connection &db, TicketId ticket);

/// The reason for recording late, as it is stored.
QString lateReason(const Stated &stated);

/// Puts the "recorded late" reason and moment into an event's facts.
void stateIn(QJsonObject &facts, const Stated &stated);

} // namespace tanggap::desk
