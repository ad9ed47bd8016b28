// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

namespace tanggap
{

/// What a number is made of. The serial restarts each year, per book; the date is a local one.
struct NumberParts
{
    QString archive; ///< archive code: "000.6"
    int serial = 0;
    QString unit;   ///< issuing unit: "Diskominfostandi"
    QString degree; ///< security degree: "B"
    QDate date;
    bool operator==(const NumberParts &) const = default;
};

/// Invalid, with the reason, for an unknown field, an unclosed brace, a width that is none, or a pattern
/// without {serial} (its numbers would repeat).
Result<> checkNumberPattern(const QString &pattern);

/// Fills "{archive}/{serial:4}/{unit}/{degree}/{mm}/{roman}/{year}"; the same for ticket codes
/// ("BKS-{year}-{serial:4}").
/// `:4` pads the serial with zeros. Invalid also when a field that the pattern uses has no value.
Result<QString> formatNumber(const QString &pattern, const NumberParts &parts);

} // namespace tanggap
