// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "procedure/progress.h"
#include "store/reader.h"
#include "store/tx.h"
#include "ticket/ticket.h"

#include <QString>

/// Who may do what, decided from the procedure's actors and the roles' capabilities. The window asks the same
/// questions to disable, with the reason, what the desk would refuse.
namespace tanggap::desk
{

/// A ticket with the definitions it is pinned to: as it was, and as an action changes it.
struct Case
{
    Ticket before;
    Ticket ticket;
    ProcedurePtr procedure;
    OrganizationPtr organization;
};

/// For whom and by which definitions a question is asked.
struct Asker
{
    Connection &db;
    Definitions &definitions;
    const Actor &actor;

    Asker(Tx &tx)
        : db(tx.db())
        , definitions(tx.definitions())
        , actor(tx.actor())
    {
    }
    Asker(Reader &reader)
        : db(reader.db)
        , definitions(reader.definitions)
        , actor(reader.viewer)
    {
    }
};

/// Denied, in words, unless the actor has the capability.
Result<> require(const Asker &asker, const QString &capability);

/// Whether the actor may record what a flow role does on this ticket.
Result<bool> actsAs(const Asker &asker, const Case &c, const QString &flowRole);
/// Whether the actor acts in any of these flow roles.
Result<bool> actsAsAny(const Asker &asker, const Case &c, const QStringList &flowRoles);

/// Whether the actor may record an open step; Denied names who may.
Result<> mayRecord(const Asker &asker, const Case &c, const OpenStep &open);

/// Whether the actor may work on a ticket's content: notes, evidence, texts, recommendations.
Result<> mayWork(const Asker &asker, const Case &c);

/// Whether the ticket waits at the step that assigns, is past it, or has not come to it.
enum class AssignStage { Before, At, After };
AssignStage assignStage(const Case &c);
/// The step that assigns; null when the procedure has none.
const Step *assigningStep(const Procedure &procedure);

/// Whether the actor may give the ticket to another team or person now.
Result<> mayAssign(const Asker &asker, const Case &c);

/// Whether the actor may judge class, severity, category, type and TLP: whoever holds `ticket.classify`, and
/// the service desk while it verifies.
Result<> mayClassify(const Asker &asker, const Case &c);

/// Whether the actor may pause the ticket's clocks at `now`, or let them run on.
Result<> mayPause(const Asker &asker, const Case &c, Instant now);
Result<> mayResume(const Asker &asker, const Case &c);

/// Whether the actor may mark the ticket as a duplicate of another, or take that back. Whether another one
/// will do is for the action to say.
Result<> mayLink(const Asker &asker, const Case &c);
Result<> mayUnlink(const Asker &asker, const Case &c);

/// Whether the actor may open the closed ticket again.
Result<> mayReopen(const Asker &asker, const Case &c);

/// Where a ticket stands, as the pure functions see it.
Progress progressOf(const Case &c);

/// A ticket's category, or the one that stands for none; null where the procedure has neither.
const Category *categoryOf(const Case &c);

/// The team that a ticket's category leads to, with the office's changes. Invalid when there is none.
Result<QString> routedTeam(const Asker &asker, const Case &c);

} // namespace tanggap::desk
