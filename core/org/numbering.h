// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

namespace tanggap
{

/// What a number pattern can name.
struct NumberParts
{
    qint64 serial = 0;
    QDate date; ///< local date in the organization's zone
    QString archive;
    QString unit;
    QString degree;
};

/// Fills "{archive}/{serial:4}/{unit}/{degree}/{mm}/{roman}/{year}". Invalid when the pattern names an
/// unknown field.
Result<QString> formatNumber(const QString &pattern, const NumberParts &parts);

} // namespace tanggap
