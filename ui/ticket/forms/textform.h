// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/prompts.h"
#include "ui/ticket/forms/formdialog.h"

/// One text about a ticket, and when what it tells of happened.
namespace tanggap::ticketforms
{

/// Closes once the desk has done `action` with the words; otherwise they stay. `accepted` tells of it.
QDialog *openText(
    DeskContext &context, QWidget *parent, const desk::TicketRef &ref, const TextQuestion &question,
    std::function<Result<>(Tx &, const desk::TicketRef &, const QString &, const desk::Stated &)> action);

/// Closes at once and hands the words over.
void askText(DeskContext &context, QWidget *parent, const desk::TicketRef &ref, const TextQuestion &question,
             std::function<void(const QString &, const desk::Stated &)> then);

} // namespace tanggap::ticketforms
