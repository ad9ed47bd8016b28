// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/movefacts.h"
#include "ui/models/boardcolumn.h"

namespace tanggap
{

/// What moving a ticket to a place would do, in words that are shown before it is done.
struct DropDecision
{
    enum class Kind {
        Nothing, ///< it is there already
        Refused, ///< `text` says why
        Escalate,
        Reassign,
        CompleteStep,
    };

    Kind kind = Kind::Nothing;
    QString text;
    QString team;          ///< Escalate, Reassign
    PersonId person;       ///< Escalate, Reassign; may be empty
    QString step;          ///< Escalate, CompleteStep
    QString outcome;       ///< CompleteStep
    QString targetName;    ///< "Application"
    QString warning;       ///< what speaks against the person; the coordinator decides
    bool asksNote = false; ///< the target carries all that it can: a note says why it gets more

    bool isAllowed() const { return kind > Kind::Refused; }
};

/// "9 open of 10", "9 open", each with "2 late" where there are any.
QString loadText(const Load &load, int capacity);

/// Pure.
DropDecision decideDrop(const MoveFacts &facts, const BoardColumn &target, const Organization &organization);

} // namespace tanggap
