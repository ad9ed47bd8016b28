// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/register.h"
#include "procedure/procedure.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace tanggap
{

/// One electronic system of a list to import, with everything that is wrong with it.
struct SystemRow
{
    int line = 0;            ///< in the file, from 1
    ElectronicSystem system; ///< with id and version where the register has it: what it becomes
    QStringList problems;    ///< translated sentences; a row with any is not to be imported
    bool operator==(const SystemRow &) const = default;
};

/// The preview of an import.
struct SystemList
{
    QList<SystemRow> rows;
    QStringList unknownColumns; ///< as written; also a second column of the same meaning
    bool operator==(const SystemList &) const = default;
};

/// Reads a CSV (ticket/csvtable.h) whose first line names the columns in Indonesian or English, in any order.
/// A class is an id or a name of `classes`. A name of the register changes its entry: columns that the list
/// lacks stay as they are. The name of one out of use, or one that came before in the list, is a problem of
/// its row. Error Invalid: unreadable, no column of names, more than 50,000 rows.
Result<SystemList> readSystemList(const QByteArray &csv, const QList<Grade> &classes,
                                  const QList<ElectronicSystem> &present);

/// The same list written, to be read again or to be filled in.
QByteArray toCsv(const QList<ElectronicSystem> &systems);

} // namespace tanggap
