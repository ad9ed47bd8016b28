// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activity.h"
#include "desk/case.h"

#include <optional>

/// Questions that somebody has to decide. Journaled on the ticket's stream when they are about one, otherwise
/// in "decisions".
namespace tanggap::desk
{

struct DecisionRef
{
    DecisionId id;
    std::optional<qint64> version;
};

/// Asks the holders of a role, or a person. What it is about has to be visible to whoever asks; of no ticket
/// or activity, whoever sees the office's tickets may ask. Invalid without a question or anybody asked.
Result<DecisionId> askDecision(Tx &tx, const Decision &given);
/// Only who it is asked of. One of the options, where there are some; a reason in any case.
Result<> answerDecision(Tx &tx, const DecisionRef &ref, const QString &answer, const QString &reason);
/// By whoever asked, while nobody has answered.
Result<> withdrawDecision(Tx &tx, const DecisionRef &ref, const QString &reason);

/// Asks somebody else in place of the person who is asked. Part of handing a person's work on
/// (desk/handon.h), which says who may. Invalid when whoever decides then may not see what it is about.
Result<> handOnDecision(Tx &tx, const DecisionRef &ref, PersonId to, const QString &reason);

/// Whether the actor is asked.
Result<> mayAnswer(const Asker &asker, const Decision &decision);

} // namespace tanggap::desk
