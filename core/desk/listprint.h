// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/queue.h"
#include "store/tx.h"

#include <QDate>

namespace tanggap::desk
{

/// A list of tickets that leaves the screen on paper or in a file.
struct ListPrint
{
    QueueFilter filter;
    int tickets = 0;
    QString how; ///< the printer's name, or PrintedToFile
};

/// Journals `list.printed` in the stream "organization". Everybody may print what they may see. The words
/// that were searched for can name a person and are not kept, only that there were some. Invalid when it does
/// not say how.
Result<> recordListPrint(Tx &tx, const ListPrint &print);

/// A register that leaves the house: it names reporters and how to reach them.
struct RegisterCopy
{
    QString book; ///< RegisterBook::id
    QDate first;
    QDate last;
    int rows = 0;
    QString how; ///< the printer's name, or PrintedToFile
};

/// Journals `register.copied` in the stream "organization". Everybody may take along what they may read;
/// Denied to whoever reads no register.
Result<> recordRegisterCopy(Tx &tx, const RegisterCopy &copy);

} // namespace tanggap::desk
