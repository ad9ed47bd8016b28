// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/command.h"
#include "app/ctl/shapes.h"
#include "desk/case.h"

/// What people and scripts write, found in the database.
namespace tanggap::ctl
{

/// The ticket with that code; the same words answer one that does not exist and one that may not be seen.
Result<desk::TicketRef> ticketFor(Tx &tx, const QString &code);

/// A team's id by id, printed number or short name. Invalid for an unknown.
Result<QString> teamFor(Tx &tx, const QString &text);

/// A system of the register, by name or address; none for an empty text. Invalid for an unknown.
Result<SystemId> systemFor(Tx &tx, const QString &text);

/// Somebody by login, number or full name; nobody for an empty text. Invalid for an unknown, and for a name
/// that several have.
Result<PersonId> personFor(Tx &tx, const QString &text);

/// An id of the list whose id or name is written so, whatever its case; the text itself otherwise.
QString stepFor(const Procedure &procedure, const QString &text);
QString outcomeFor(const Step &step, const QString &text);

/// The number of an activity or a question. Invalid when it is none.
Result<qint64> entryNumber(const QString &text);

/// "FIELD=TEXT", as --text and --field take it.
Result<QHash<QString, QString>> pairsOf(const Call &call, const QString &option);

/// When something happened, from --happened and, for why it is told only now, --reason or the option of that
/// name. Without --happened a drill's --at is the moment itself, so that it is checked against the one
/// before.
Result<desk::Stated> happenedIn(const Call &call, const QString &reason = QStringLiteral("reason"));
/// The same with --late-reason, where --reason is or could be the action's own; and the options to it.
Result<desk::Stated> statedIn(const Call &call);
QList<QCommandLineOption> happenedOptions();

/// Whether the action would be taken, without taking it: what is refused must not leave its files behind.
template <class Action>
Result<> rehearse(const Call &call, Action action)
{
    const QString passed = QStringLiteral("rehearsed");
    const auto outcome = call.store().transactNow(call.login, [&](Tx &tx) -> Result<> {
        TRY(action(tx));
        return fail(ErrorCode::Conflict, {}, passed); // rolls back
    });
    return outcome.error().detail == passed ? Result<>() : outcome;
}

} // namespace tanggap::ctl
