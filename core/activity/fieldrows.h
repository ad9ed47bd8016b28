// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activitykind.h"

#include <functional>

/// Values of a field of rows: each row is a line, its cells stand between semicolons in the order of the
/// columns. A text that was written before there were columns is read as rows of one cell.
namespace tanggap::fieldrows
{

/// Rows without an empty one, each with as many cells as there are columns; a cell holds no semicolon.
QList<QStringList> rowsOf(const ActivityField &field, const QString &value);
QString valueOf(const QList<QStringList> &rows);

/// The cells of one column, from the first row to the last.
QStringList column(const ActivityField &field, const QString &value, const QString &columnId);

/// How `say(column, cell)` words a cell.
using Saying = std::function<QString(const ActivityField &, const QString &)>;
/// As people read it: a row a line, its cells side by side.
QString told(const ActivityField &field, const QString &value, const Saying &say);

} // namespace tanggap::fieldrows
