// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/paperparts.h"
#include "store/tx.h"
#include "ticket/report.h"
#include "ticket/ticket.h"

#include <QList>

/// What hangs on a ticket. Lists are in the order of entry. Writers note the row for the ticket's stream.
namespace tanggap::parts
{

Result<Reporter> reporter(Connection &db, TicketId ticket);
Result<> updateReporter(Tx &tx, TicketId ticket, const Reporter &reporter);
Result<> insertReporter(Tx &tx, TicketId ticket, const Reporter &reporter);
/// Removes the personal data, and from the sendings to whom and what; the journal keeps only the commitments.
/// NotFound when it is gone already.
Result<> eraseReporter(Tx &tx, TicketId ticket);

Result<QList<TicketText>> texts(Connection &db, TicketId ticket);
Result<> putText(Tx &tx, TicketId ticket, const QString &field, const QString &text);

Result<QList<Note>> notes(Connection &db, TicketId ticket);
Result<qint64> insertNote(Tx &tx, const Note &note);

Result<QList<Evidence>> evidence(Connection &db, TicketId ticket);
Result<qint64> insertEvidence(Tx &tx, const Evidence &evidence);

Result<QList<Recommendation>> recommendations(Connection &db, TicketId ticket);
Result<qint64> insertRecommendation(Tx &tx, const Recommendation &recommendation);
Result<> updateRecommendation(Tx &tx, const Recommendation &before, const Recommendation &after);

Result<QList<Sending>> sendings(Connection &db, TicketId ticket);
Result<qint64> insertSending(Tx &tx, const Sending &sending);

/// Kind -> when the first paper of that kind left, of the ticket and of those that it was handed over from or
/// to: what one of them reported is reported.
Result<QHash<QString, Instant>> sentPapers(Connection &db, TicketId ticket, TicketId handoverOf);

/// Who may see a restricted ticket.
Result<QList<PersonId>> access(Connection &db, TicketId ticket);
Result<> setAccess(Tx &tx, TicketId ticket, const QList<PersonId> &people);

/// Tickets marked as duplicates of this one.
Result<QList<TicketId>> duplicates(Connection &db, TicketId ticket);

} // namespace tanggap::parts
