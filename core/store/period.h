// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/reader.h"
#include "store/tx.h"
#include "ticket/paperfacts.h"
#include "ticket/periodfigures.h"

#include <QDate>
#include <QList>

#include <optional>

namespace tanggap
{

namespace period
{

/// Denied to whoever sees no tickets of the office; Invalid for a period that ends before it begins.
Result<PeriodFigures> figures(Reader &reader, QDate first, QDate last);

/// What such a report is composed from beside its fields: the office, who signs, the day, the tickets that
/// are open. Its kind is the only one of its procedure.
Result<PaperFacts> facts(Connection &db, Definitions &definitions, const Actor &viewer, Instant now,
                         bool drill);

Result<qint64> insert(Tx &tx, const PeriodicReport &report);
/// NotFound when there is none.
Result<PeriodicReport> report(Connection &db, qint64 id);
/// Whether a number of an agenda book is one of these reports'.
Result<bool> hasNumber(Connection &db, const QString &number);
/// The report whose file has this hash, or that carries this mark; nothing when there is none.
Result<std::optional<PeriodicReport>> knownAs(Connection &db, const QString &fileHash, const QString &mark);

} // namespace period

} // namespace tanggap
