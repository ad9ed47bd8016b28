// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "procedure/procedure.h"

#include <QHash>
#include <QList>
#include <QString>

namespace tanggap
{

/// One passage of a ticket through a step.
struct StepRecord
{
    qint64 id = 0;
    QString step; ///< Step::id
    int pass = 1;
    Instant opened{};
    std::optional<Instant> completed; ///< when it happened, as stated
    std::optional<Instant> recorded;  ///< when it was written down
    QString outcome;                  ///< Outcome::id
    qint64 person = 0;                ///< PersonId of who recorded it
    QString note;
    QString reason; ///< why it is recorded late, if it is

    /// Opened by a step that was taken back afterwards.
    bool withdrawn() const { return outcome == QLatin1StringView("withdrawn"); }
    bool operator==(const StepRecord &) const = default;
};

/// What may happen next.
struct OpenStep
{
    const Step *step = nullptr;
    int pass = 1;
    QStringList actors; ///< flow roles that may record it, the recorder in place of an outside actor
};

/// Where a ticket stands in its procedure; derived, never stored as such.
struct Progress
{
    QList<OpenStep> open;
    bool closed = false;       ///< an outcome that closes was taken (and no reopening since)
    bool finished = false;     ///< nothing is open
    QList<const Step *> ahead; ///< not reached yet, on the way that remains, in printed order
};

/// Pure. Which steps are open now, for whom, with which outcomes.
Progress progressOf(const Procedure &procedure, const QList<StepRecord> &records, bool closed);

/// Pure. The steps at which a closed ticket may go on, in printed order: those that it has been at, without
/// the reporter's own and those after closing, which would never close it again.
QList<const Step *> stepsToReopen(const Procedure &procedure, const QList<StepRecord> &records);
/// Pure. Of those the one completed last; null when there is none.
const Step *lastToReopen(const Procedure &procedure, const QList<StepRecord> &records);

/// The steps that taking `outcome` opens, and whether it closes the ticket. Invalid when the step is not open
/// or has no such outcome; an empty outcome id stands for a step's only one.
struct Move
{
    QStringList opens; ///< Step::id
    bool closes = false;
    QString outcome;
};
Result<Move> moveAfter(const Procedure &procedure, const QList<StepRecord> &records, const QString &stepId,
                       const QString &outcomeId);

/// Which organization roles hold a flow role. `overrides` comes from the office's settings; `team` is the
/// ticket's.
QStringList rolesFor(const Procedure &procedure, const Organization &organization, const QString &flowRole,
                     const QHash<QString, QStringList> &overrides, const QString &team);

} // namespace tanggap
