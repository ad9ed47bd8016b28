// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"
#include "desk/issuepaper.h"

#include <QHash>
#include <QString>

namespace tanggap::desk
{

/// What the person at the desk states when a step is done.
struct StepDone
{
    QString step;    ///< Step::id or its printed number
    QString outcome; ///< Outcome::id; may be empty where there is only one
    QString note;
    Stated stated;
    QString team;                  ///< for a step that assigns; empty: the team that the category leads to
    PersonId person;               ///< for a step that assigns; may be empty
    QHash<QString, QString> texts; ///< written along with it, by TextField::id
};

/// Where a ticket stands after a step.
struct StepOutcome
{
    QString step;
    QString outcome;
    QStringList opened;
    bool closed = false;
    bool finished = false;
    qint64 version = 0;
};

/// Completes an open step: permission from the procedure's actors, requirements, branch, clocks, journal.
/// Invalid names what is missing. With `standIn` (a drill only) missing texts, recommendations and papers are
/// filled with marked stand-ins, so that a procedure can be walked to its end.
Result<StepOutcome> completeStep(Tx &tx, const TicketRef &ref, const StepDone &done,
                                 const PaperRenderer *standIn = nullptr);

/// Takes back the step completed last: possible for its author (or with `ticket.reopen`) while nothing has
/// happened since. The journal keeps both. Invalid otherwise.
Result<> withdrawStep(Tx &tx, const TicketRef &ref, const QString &step);

} // namespace tanggap::desk
