// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace tanggap
{

/// A journaled table: which stream its rows belong to, and how much of a row the journal may hold.
struct Table
{
    QLatin1StringView name;
    QLatin1StringView stream; ///< a fixed stream, or "ticket/" for one stream per ticket
    bool sealed = false; ///< personal or secret: the journal holds a salted commitment instead of the columns
    QLatin1StringView bulky = {}; ///< a column left out of the journal because another holds its hash
    QLatin1StringView later = {}; ///< a column that came later: while NULL no part of a commitment

    bool perTicket() const { return stream.endsWith(QLatin1Char('/')); }
    /// The column that names the ticket, in a table of a ticket's stream.
    QLatin1StringView ownerColumn() const;
};

namespace tables
{

inline constexpr Table Ticket{QLatin1StringView("ticket"), QLatin1StringView("ticket/")};
inline constexpr Table TicketStep{QLatin1StringView("ticket_step"), QLatin1StringView("ticket/")};
inline constexpr Table TicketClock{QLatin1StringView("ticket_clock"), QLatin1StringView("ticket/")};
inline constexpr Table TicketPause{QLatin1StringView("ticket_pause"), QLatin1StringView("ticket/")};
inline constexpr Table TicketText{QLatin1StringView("ticket_text"), QLatin1StringView("ticket/")};
inline constexpr Table TicketAccess{QLatin1StringView("ticket_access"), QLatin1StringView("ticket/")};
inline constexpr Table Note{QLatin1StringView("note"), QLatin1StringView("ticket/")};
inline constexpr Table Evidence{QLatin1StringView("evidence"), QLatin1StringView("ticket/")};
inline constexpr Table Recommendation{QLatin1StringView("recommendation"), QLatin1StringView("ticket/")};
inline constexpr Table Paper{QLatin1StringView("paper"), QLatin1StringView("ticket/")};
inline constexpr Table PaperVersion{QLatin1StringView("paper_version"), QLatin1StringView("ticket/"), true};
inline constexpr Table PaperSignature{QLatin1StringView("paper_signature"), QLatin1StringView("ticket/"),
                                      true};
inline constexpr Table Sending{
    QLatin1StringView("sending"), QLatin1StringView("ticket/"), true, {}, QLatin1StringView("evidence_id")};
inline constexpr Table Reporter{QLatin1StringView("reporter"), QLatin1StringView("ticket/"), true};
inline constexpr Table Definition{QLatin1StringView("definition"), QLatin1StringView("organization"), false,
                                  QLatin1StringView("body")};
inline constexpr Table Setting{QLatin1StringView("setting"), QLatin1StringView("organization")};
inline constexpr Table Person{QLatin1StringView("person"), QLatin1StringView("accounts")};
inline constexpr Table Account{QLatin1StringView("account"), QLatin1StringView("accounts"), true};
inline constexpr Table Agency{QLatin1StringView("agency"), QLatin1StringView("registers")};
inline constexpr Table ElectronicSystem{QLatin1StringView("electronic_system"),
                                        QLatin1StringView("registers")};
inline constexpr Table Agenda{QLatin1StringView("agenda"), QLatin1StringView("agenda")};
inline constexpr Table LogEntry{QLatin1StringView("log_entry"), QLatin1StringView("registers")};
inline constexpr Table Activity{QLatin1StringView("activity"), QLatin1StringView("activities")};
inline constexpr Table FollowUp{QLatin1StringView("follow_up"), QLatin1StringView("activities")};
inline constexpr Table ActivityFile{QLatin1StringView("activity_file"), QLatin1StringView("activities")};
inline constexpr Table Decision{QLatin1StringView("decision"), QLatin1StringView("decisions")};
inline constexpr Table Presence{QLatin1StringView("presence"), QLatin1StringView("accounts")};
inline constexpr Table ShiftNote{QLatin1StringView("shift_note"), QLatin1StringView("activities")};
inline constexpr Table PeriodicReport{QLatin1StringView("periodic_report"), QLatin1StringView("registers")};

/// All journaled tables; `verify` walks them.
const QList<Table> &all();

} // namespace tables

inline QString streamOf(TicketId ticket)
{
    return QStringLiteral("ticket/") + QString::number(ticket.value);
}

} // namespace tanggap
