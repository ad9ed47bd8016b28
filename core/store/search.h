// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QString>

namespace tanggap::search
{

/// The engine's full-text expression for what a person typed: every word, the last one as a prefix. Nothing
/// typed can be read as syntax. Empty when there is no word in it.
QString expressionFor(const QString &typed);

/// How to find matches of an expression within a list in sort order.
enum class Plan {
    MatchFirst,   ///< few matches: take them from the index of words, then sort
    ProbeInOrder, ///< many that hold the words as they stand: walk the sort order and ask of each row
    WalkWithSet,  ///< many beginnings of words, dear to ask of each row: find all once, then walk the sort
                  ///< order
};

struct Search
{
    Plan plan = Plan::MatchFirst;
    QString match; ///< what `:match` is bound to; empty when nothing is searched for
};

/// Chooses by how many tickets match. A last word that is common as it stands is meant as it stands. Who does
/// not read what the office keeps to itself (`inside`) searches neither notes and texts nor reporters: to be
/// found would tell that they hold the word.
Result<Search> planFor(Connection &db, const QString &typed, bool inside);

/// The SQL condition on `ticket.id` for a plan; binds `:match`.
QString condition(Plan plan);

} // namespace tanggap::search
