// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/organization.h"
#include "procedure/procedure.h"
#include "ticket/ticket.h"

/// Pure functions that keep a ticket's clocks in line with what happened to it.
namespace tanggap::ticketclocks
{

/// What decides on the clocks given by law, beside the ticket itself.
struct LawFacts
{
    bool vitalSystem = false;
    QHash<QString, Instant> sent;  ///< PaperKind::id -> when the first of that kind left
    QHash<QString, bool> switched; ///< ClockRule::id -> on or off, where the office has said so
};

/// Whether a clock given by law runs or ran on the ticket, or is to start: only then it counts what was sent.
bool runsByLaw(const Ticket &ticket, const Procedure &procedure, const LawFacts &facts);

/// Starts and stops the clocks given by law from what is known now, however late it became known: a clock
/// begins at discovery and stops when its paper left. One that still runs goes when its fact no longer holds.
void applyLaw(Ticket &ticket, const Procedure &procedure, const LawFacts &facts);

/// Stops the running clocks that `trigger` stops, then starts those it starts (a new pass each time).
void apply(Ticket &ticket, const Procedure &procedure, const ClockTrigger &trigger, Instant at);

/// Takes back what completing a step did: the runs that it or the steps it `opened` started go, those that it
/// stopped run on.
void revert(Ticket &ticket, const Procedure &procedure, const StepRecord &taken, const QStringList &opened);

/// Lets run on what was stopped at `at` by no step of the ticket but by closing it as a whole.
void runOn(Ticket &ticket, const Procedure &procedure, Instant at, qint64 exceptRecord = 0);

/// Stops whatever still runs but what law gives: at closing.
void stopAll(Ticket &ticket, const Procedure &procedure, Instant at);

/// A ticket reopened at `step`: clocks that such a step is inside of start a new pass.
void restartFrom(Ticket &ticket, const Procedure &procedure, const QString &step, Instant at);

/// Recomputes deadlines from class, pauses and calendar, and the ticket's `due` and `soon`: its earliest
/// unpaused deadline.
void refresh(Ticket &ticket, const Procedure &procedure, const Organization &organization);

/// The measured clock that runs and has the earliest deadline; null when none runs.
const ClockRun *leading(const Ticket &ticket, const Procedure &procedure);

} // namespace tanggap::ticketclocks
