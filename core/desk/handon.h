// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/permission.h"

/// What somebody leaves undone goes to somebody else: beside their tickets (desk/assignticket.h) the
/// follow-ups and the questions that name them.
namespace tanggap::desk
{

/// How much of it there is.
struct OwnTasks
{
    int followUps = 0; ///< open
    int questions = 0; ///< open, asked of them by name
    int kept = 0;      ///< of those: about what the actor, or whoever takes them, may not see
    bool operator==(const OwnTasks &) const = default;

    int all() const { return followUps + questions; }
};

/// Whether the actor may hand a person's follow-ups and questions on: their own, and another's with
/// `ticket.assign` or `roster.edit`.
Result<> mayHandOn(const Asker &asker, PersonId from);

/// Those of a person; `kept` counts what the viewer may not see.
Result<OwnTasks> tasksOf(Reader &reader, PersonId from);

/// Gives them to somebody who is in office; each is journaled where it stands, with the reason. What the
/// actor may not see stays where it is, and so do questions about what whoever takes them may not see.
/// Answers what went and how much was kept. Invalid without a reason, and when nothing could go.
Result<OwnTasks> handOnTasks(Tx &tx, PersonId from, PersonId to, const QString &reason);

} // namespace tanggap::desk
