// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/queue.h"
#include "store/tx.h"

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

} // namespace tanggap::desk
