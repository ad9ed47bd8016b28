// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tables.h"

namespace tanggap
{

QLatin1StringView Table::ownerColumn() const
{
    return name == tables::Ticket.name || name == tables::Reporter.name ? QLatin1StringView("id")
                                                                        : QLatin1StringView("ticket_id");
}

const QList<Table> &tables::all()
{
    static const QList<Table> list = {
        Ticket,       TicketStep, TicketClock,      TicketPause, TicketText,    TicketAccess,
        Note,         Evidence,   Recommendation,   Paper,       PaperVersion,  PaperSignature,
        Sending,      Reporter,   Definition,       Setting,     Person,        Account,
        Agency,       Agenda,     ElectronicSystem, LogEntry,    Activity,      FollowUp,
        ActivityFile, Decision,   Presence,         ShiftNote,   PeriodicReport};
    return list;
}

} // namespace tanggap
