// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/register.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace tanggap
{

/// One agency of a list to import, with everything that is wrong with it.
struct AgencyRow
{
    int line = 0;         ///< in the file, from 1
    Agency agency;        ///< with id and version where the register has it: what it becomes
    QStringList problems; ///< translated sentences; a row with any is not to be imported
    bool operator==(const AgencyRow &) const = default;
};

/// The preview of an import.
struct AgencyList
{
    QList<AgencyRow> rows;
    QStringList unknownColumns; ///< as written; also a second column of the same meaning
    bool operator==(const AgencyList &) const = default;
};

/// Reads a CSV (ticket/csvtable.h) whose first line names the columns in Indonesian or English, in any order.
/// A name of the register changes its entry: columns that the list lacks stay as they are. The name of one
/// out of use, or one that came before in the list, is a problem of its row. Error Invalid: unreadable, no
/// column of names, more than 50,000 rows.
Result<AgencyList> readAgencyList(const QByteArray &csv, const QList<Agency> &present);

/// The same list written, to be read again or to be filled in.
QByteArray toCsv(const QList<Agency> &agencies);

} // namespace tanggap
