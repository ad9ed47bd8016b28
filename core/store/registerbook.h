// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/localized.h"
#include "base/result.h"
#include "store/reader.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

/// The office's registers. Each is a reading of what the work left behind (tickets, steps, papers, evidence,
/// sendings, journal) together with the few lines that somebody writes by hand; nothing is kept twice.
namespace tanggap
{

struct RegisterColumn
{
    enum class Kind { Text, Number, Day, Moment };

    QString id;
    Localized name;
    double width = 1; ///< share of the table's width
    Kind kind = Kind::Text;
};

struct RegisterBook
{
    /// What somebody may write into it by hand.
    enum class Entry { None, Line, IncomingLetter, OutgoingLetter, Report };

    QString id;         ///< "incidents", "agenda.surat_masuk", "log.dokumentasi_jaringan"
    Localized name;     ///< as the procedure that keeps it prints it
    Localized filledBy; ///< what puts lines into it
    QStringList keptBy; ///< Procedure::id; nobody's when no procedure in force names it
    QList<RegisterColumn> columns;
    Entry entry = Entry::None;
    bool timeless = false; ///< a list as it is now, whatever the period
};

/// Days in the organization's zone, both included.
struct RegisterQuery
{
    QString book; ///< RegisterBook::id
    QDate first;
    QDate last;
    Language language = Language::Indonesian;
};

struct RegisterRow
{
    qint64 key = 0;   ///< of this row in its register, whatever the period
    TicketId ticket;  ///< none: of no ticket, or of one that may not be seen
    qint64 entry = 0; ///< LogEntry::id, AgendaEntry::id or PeriodicReport::id of a line that was entered here
    QList<QVariant> cells; ///< QString, qint64, QDate, QDateTime (of the office); in the columns' order
    bool struck = false;   ///< withdrawn: stays visible
};

struct RegisterCursor
{
    qint64 sort = 0;
    qint64 key = 0;
};

struct RegisterRows
{
    QList<RegisterRow> rows;
    std::optional<RegisterCursor> next; ///< nothing when this was the last page
};

namespace registerbook
{

/// What the office keeps: its agenda books, what its procedures in force name, then what the work fills
/// anyway. Denied to whoever does not see the office's tickets.
Result<QList<RegisterBook>> books(Reader &reader);
/// By id, for whoever may read it or not; NotFound when the office has no such register.
Result<RegisterBook> book(Definitions &definitions, const QString &id);

/// Rows in the order of the book. Of tickets that the viewer may not see there is nothing but the numbers in
/// an agenda book, which has no gaps.
Result<RegisterRows> page(Reader &reader, const RegisterQuery &query,
                          const std::optional<RegisterCursor> &after, int limit);
Result<int> count(Reader &reader, const RegisterQuery &query);

/// A cell for people: "21 Nov 2026 09:15".
QString cellText(const QVariant &cell, Language language);

} // namespace registerbook

} // namespace tanggap
