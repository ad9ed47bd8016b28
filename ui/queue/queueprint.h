// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/queue.h"
#include "ui/base/deskcontext.h"

#include <QSet>

namespace tanggap
{

/// The queue as it is shown, to be put on paper.
struct QueueSheet
{
    QueueFilter filter;
    QStringList filterWords; ///< what narrows the list: "Class: High"
    QString orderWords;      ///< "Time left"
    QSet<int> hidden;        ///< QueueColumn that are not printed
};

/// Nobody reads a longer list on paper; the sheet then says how many there are.
inline constexpr int QueueRowsPrinted = 2000;

/// Reads the tickets, sets them on landscape pages in the language of the window and opens the preview.
/// `done` comes on this thread when the preview is open, or with why not.
void printQueue(DeskContext &context, const QueueSheet &sheet, QWidget *parent,
                std::function<void(const Result<> &)> done);

} // namespace tanggap
