// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/presence.h"
#include "store/activities.h"
#include "store/decisions.h"

#include <QList>

#include <optional>

namespace tanggap
{

/// A shift that waits to be taken, and who hands it over.
struct WaitingShift
{
    ShiftNote note;
    QString giver;
    bool operator==(const WaitingShift &) const = default;
};

/// An open step of a ticket that somebody is to record.
struct WaitingStep
{
    TicketId ticket;
    QString code;
    QString title;
    QString procedure; ///< Procedure::id
    QString step;      ///< Step::id
    std::optional<Instant> due;
    bool paused = false;
    bool named = false; ///< the ticket was given to them by name
    bool operator==(const WaitingStep &) const = default;
};

/// What somebody in person has to do, beside the figures of their roles' duties.
struct OwnWork
{
    QList<WaitingStep> steps;      ///< the first due first, at most MostShown
    bool moreSteps = false;        ///< there are others
    QList<OpenFollowUp> followUps; ///< the first due first
    /// Not done, in which they take part, and what falls due of the duties of their roles (repetitions too)
    /// until a week from now; the first due first, at most MostShown.
    QList<ActivityLine> activities;
    QList<DecisionLine> decisions; ///< open questions that they may answer
    QList<WaitingShift> shifts;    ///< handed over to them, the oldest first
    QList<DecisionLine> asked;     ///< by them: the open ones, then the newest answers; at most MostAsked
    bool operator==(const OwnWork &) const = default;

    static constexpr int MostShown = 30;
    static constexpr int MostAsked = 10;
    static constexpr int DaysAhead = 7;
};

/// An open follow-up, and who has to do it.
struct TeamFollowUp
{
    QString text;
    QString person; ///< empty: nobody by name
    QString title;  ///< of what it follows
    QDate due;      ///< on a working day
    bool operator==(const TeamFollowUp &) const = default;
};

namespace ownwork
{

/// A step waits for whoever of its recorders the ticket was given to; for all of them while it was given to
/// nobody, or to somebody of a team that does not record it.
Result<OwnWork> read(Reader &reader);
/// What repeats under the duties of the viewer's roles and is overdue today, the longest overdue first.
Result<QList<ActivityLine>> overdue(Reader &reader, int limit);

/// For whoever takes over: what of the team's activities is open with its day come, or falls due, up to a
/// day; and the follow-ups that do. The first due first. What a group keeps to itself is left out.
Result<QList<ActivityLine>> ofTeam(Reader &reader, QDate until, int limit);
Result<QList<TeamFollowUp>> followUpsOfTeam(Reader &reader, QDate until, int limit);

} // namespace ownwork

} // namespace tanggap
