// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/paperlife.h"
#include "store/period.h"

/// The office's report on a period: figures counted by the desk, words by a person. It belongs to no ticket.
namespace tanggap::desk
{

/// For those who issue papers and see the office's tickets.
Result<> mayReport(const Actor &actor);

/// A stretch of days of the office, both included, and what the report's template fills in.
struct ReportOrder
{
    QDate first, last;
    QHash<QString, QString> fields;
};

/// What the report would be composed from now, without a number.
Result<PaperFacts> reportFacts(Reader &reader, const ReportOrder &order);

/// The book that numbers it: the first for outgoing letters; null when there is none.
const AgendaBook *reportBook(const Organization &organization);

/// Issues the report: takes its number, makes file and text with `render`, keeps them with their hashes and
/// enters the report, all in one transaction. Invalid while a text that a person must write is missing.
Result<PeriodicReport> issueReport(Tx &tx, const ReportOrder &order, const PaperRenderer &render,
                                   const Approval &approval = {});

/// The PDF, or the text for a word processor, exactly as issued. Internal when its bytes no longer have the
/// recorded hash.
enum class ReportFile { Pdf, Odt };
Result<QByteArray> reportFile(Reader &reader, qint64 report, ReportFile which);

/// Journals that it was printed (`how` names the printer) or written to a file (PrintedToFile).
Result<> recordReportPrint(Tx &tx, qint64 report, const QString &how);

} // namespace tanggap::desk
