// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ticket/periodfigures.h"

#include <QHash>
#include <QString>

namespace tanggap
{

/// Pure. What the figures of a period fill into the fields of its report, in official Indonesian: a line for
/// each row, its cells parted by "|". The office can put them right before the report is issued.
QHash<QString, QString> periodicFields(const PeriodFigures &figures);

} // namespace tanggap
