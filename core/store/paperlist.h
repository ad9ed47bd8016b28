// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/reader.h"
#include "ticket/ticket.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace tanggap
{

/// Papers of all tickets that a list shows. Empty fields do not filter.
struct PaperFilter
{
    /// Waiting: not approved yet. Mine: submitted or not signed yet, of a kind that the viewer approves.
    /// Done: approved or beyond. None is withdrawn.
    enum class State { All, Waiting, Mine, Done };

    QStringList kinds; ///< PaperKind::id
    QString team;      ///< Group::id in whose name they were written; before that, of their tickets
    State state = State::All;
    std::optional<Instant> from, until; ///< when they came into their state; the first moment included
    bool operator==(const PaperFilter &) const = default;
};

struct PaperLine
{
    Paper paper;
    QString code;      ///< of its ticket
    QString title;     ///< of its ticket
    QString procedure; ///< Procedure::id
    QDate first, last; ///< of a periodic report, which has no ticket; its id is the report's, negated
};

/// Papers across tickets, and the office's periodic reports as papers of their kind (period::Kind). Of
/// tickets that the viewer may not see there are none, and reports only for who sees all tickets.
namespace paperlist
{

/// The newest first.
Result<QList<PaperLine>> list(Reader &reader, const PaperFilter &filter, int limit);
Result<int> count(Reader &reader, const PaperFilter &filter);
/// When the last one came into its state.
Result<std::optional<Instant>> lastChange(Reader &reader, const PaperFilter &filter);

} // namespace paperlist

} // namespace tanggap
