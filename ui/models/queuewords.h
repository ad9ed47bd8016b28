// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/definitions.h"
#include "store/queue.h"
#include "ui/models/queuerow.h"

#include <QHash>

namespace tanggap
{

/// Procedure versions that tickets are pinned to, by "name/version".
using PinnedProcedures = QHash<QString, ProcedurePtr>;

/// Adds the versions that these tickets follow; those that are there already are not read again.
Result<> pinProcedures(Reader &reader, const QList<QueueEntry> &entries, PinnedProcedures &pinned);

/// The tone of a grade by its place among them, the gravest first; nothing for one that is none of them.
std::optional<Tone> gradeTone(const QList<Grade> &grades, const QString &id);
/// Says in the row which class the system has or, where the procedure has no classes, which severity the
/// incident.
void nameGrade(QueueRow &row, const QueueEntry &entry, const Procedure *procedure);
/// The procedure that a ticket follows, of those that are pinned; null when it is not among them.
const Procedure *pinnedOf(const QueueEntry &entry, const PinnedProcedures &pinned);

/// A ticket of a list in words, in the language of the window. Names that are not known stay as ids.
QueueRow inWords(const QueueEntry &entry, const PinnedProcedures &pinned, const Organization &organization);

} // namespace tanggap
