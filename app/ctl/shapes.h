// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/completestep.h"
#include "desk/ticketview.h"
#include "procedure/procedurefile.h"
#include "store/queue.h"
#include "store/verify.h"

#include <QJsonArray>
#include <QJsonObject>

/// Everything that scripts may rely on: fields may come, none may go. Moments are UTC with "Z", and local
/// where the name says so. What has no value is null.
namespace tanggap::ctl
{

QJsonValue orNull(const QString &text);
QJsonValue orNull(QDate day);
QJsonValue orNull(const std::optional<Instant> &at);

} // namespace tanggap::ctl

namespace tanggap::ctl::shapes
{

QJsonObject queue(const QList<QueueEntry> &rows, int total);

/// A ticket with what only the database knows about its procedure.
struct TicketFacts
{
    TicketView view;
    /// Roles that may record each open step, by Step::id: accounts of a drill are named like these.
    QHash<QString, QStringList> recorders;
};
Result<TicketFacts> readTicket(Reader &reader, const QString &code);

/// Where a ticket stands: what every action on it answers.
QJsonObject standing(const TicketFacts &facts);
/// The same with clocks, journal and papers.
QJsonObject ticket(const TicketFacts &facts);
QJsonObject paper(const Paper &paper);
QJsonObject stepDone(const QString &code, const desk::StepOutcome &outcome);

QJsonObject verification(const verify::Outcome &outcome);
QJsonArray findings(const QList<Finding> &findings);

/// The lines that explain a clock, in the order of time.
QStringList explanation(const ClockView &clock, const QTimeZone &zone);
QString nameOf(ClockStatus status);

/// "21-11-2026 14:05 WIB"
QString localText(Instant at, const QTimeZone &zone);

} // namespace tanggap::ctl::shapes
