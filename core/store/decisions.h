// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activity.h"
#include "base/result.h"
#include "store/reader.h"
#include "store/tx.h"

#include <QList>

#include <optional>

namespace tanggap
{

struct DecisionFilter
{
    std::optional<Decision::State> state;
    bool mine = false;  ///< those that the viewer may answer
    bool asked = false; ///< those that the viewer asked
    TicketId ticket;
    ActivityId activity;
    PersonId person; ///< asked of them by name
    int limit = 0;   ///< the first so many; 0: all
    bool operator==(const DecisionFilter &) const = default;
};

struct DecisionLine
{
    Decision decision;
    QString ticketCode;    ///< empty for a ticket that the viewer may not see
    QString activityTitle; ///< likewise
    QString person;        ///< name of who is asked, where it is a person
    QString askedBy;
    QString answeredBy;
    bool operator==(const DecisionLine &) const = default;
};

namespace decisions
{

/// Whoever asked, whoever is asked and who sees what it is about; the open ones by their day, then the
/// others, the newest first.
Result<QList<DecisionLine>> list(Reader &reader, const DecisionFilter &filter);
Result<int> count(Reader &reader, const DecisionFilter &filter);

Result<Decision> load(Connection &db, DecisionId id);
Result<> insert(Tx &tx, Decision &decision);
Result<> update(Tx &tx, const Decision &before, Decision &after);

/// "open", "answered", "withdrawn"
QString toName(Decision::State state);

} // namespace decisions

} // namespace tanggap
