// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/periodicreport.h"

#include "base/text.h"
#include "desk/paperdesk.h"
#include "org/capability.h"
#include "store/journal.h"
#include "store/paperparts.h"
#include "ticket/papermark.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype FieldLimit = 200'000;

/// The days are said where a ticket's title stands, so that they count among what the mark is made of.
void putOrder(PaperFacts &facts, const ReportOrder &order)
{
    facts.ticket.title = u"%1/%2"_s.arg(order.first.toString(Qt::ISODate), order.last.toString(Qt::ISODate));
    facts.fields = order.fields;
}

Result<> checkPeriod(const ReportOrder &order)
{
    if (!order.first.isValid() || !order.last.isValid() || order.last < order.first)
        return fail(ErrorCode::Invalid, Core::tr("A period goes from a day to the same or a later one."));
    return {};
}

Result<QString> kept(Tx &tx, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QString();
    const QString hash = journal::hashOf(bytes);
    TRY(parts::keepPaperFile(tx, hash, bytes));
    return hash;
}

} // namespace

Result<> mayReport(const Actor &actor)
{
    for (const QString &needed : {capability::Paper, capability::SeeAll}) {
        if (!actor.can(needed))
            return fail(
                ErrorCode::Denied,
                Core::tr("The periodic report is for those who issue papers and see the office's tickets."),
                needed);
    }
    return {};
}

const AgendaBook *reportBook(const Organization &organization)
{
    const auto &books = organization.agendaBooks;
    const auto found = std::find_if(books.begin(), books.end(), [](const AgendaBook &one) {
        return one.direction == AgendaDirection::Outgoing;
    });
    return found == books.end() ? nullptr : &*found;
}

Result<PaperFacts> reportFacts(Reader &reader, const ReportOrder &order)
{
    TRY(mayReport(reader.viewer));
    TRY(checkPeriod(order));
    TRY_LET(PaperFacts facts,
            period::facts(reader.db, reader.definitions, reader.viewer, reader.now, reader.drill));
    putOrder(facts, order);
    return facts;
}

Result<PeriodicReport> issueReport(Tx &tx, const ReportOrder &given, const PaperRenderer &render,
                                   const Approval &approval)
{
    TRY(mayReport(tx.actor()));
    TRY(checkPeriod(given));
    TRY(checkDegree(approval.degree));
    ReportOrder order = given;
    for (auto it = order.fields.begin(); it != order.fields.end(); ++it) {
        TRY_LET(*it, cleanText(*it, FieldLimit, it.key()));
    }
    TRY_LET(PaperFacts facts, period::facts(tx.db(), tx.definitions(), tx.actor(), tx.now(), tx.drill()));
    if (order.last > facts.date)
        return fail(ErrorCode::Invalid, Core::tr("A period that has not ended yet cannot be reported on."));
    putOrder(facts, order);
    PeriodicReport report{
        .first = order.first, .last = order.last, .at = tx.now(), .person = tx.actor().person};
    if (const AgendaBook *book = reportBook(facts.organization)) {
        TRY_LET(report.number, enterInBook(tx, *book,
                                           {.at = tx.now(),
                                            .letterDate = facts.date.toString(Qt::ISODate),
                                            .summary = facts.procedure.papers.constFirst().name.id + u' ' +
                                                       facts.ticket.title},
                                           facts.date, approval));
    }
    facts.number = report.number;
    facts.degree = approval.degree;
    facts.electronic = approval.electronic;
    report.mark = facts.mark = paperMark(facts);
    TRY_LET(const QByteArray file, render(facts));
    TRY_LET(report.fileHash, kept(tx, file));
    TRY_LET(const PaperCopies copies, render.copies(facts));
    TRY_LET(report.editableHash, kept(tx, copies.editable));
    TRY_LET(report.id, period::insert(tx, report));
    TRY(tx.append({.stream = u"registers"_s,
                   .kind = u"periodic.issued"_s,
                   .happened = tx.now(),
                   .facts = {{u"from"_s, order.first.toString(Qt::ISODate)},
                             {u"to"_s, order.last.toString(Qt::ISODate)},
                             {u"number"_s, report.number},
                             {u"sha256"_s, report.fileHash}}}));
    return report;
}

Result<QByteArray> reportFile(Reader &reader, qint64 id, ReportFile which)
{
    if (!reader.viewer.can(capability::SeeAll))
        return fail(ErrorCode::Denied,
                    Core::tr("Only whoever sees the office's tickets reads its registers."));
    TRY_LET(const PeriodicReport report, period::report(reader.db, id));
    return parts::paperFile(reader.db, which == ReportFile::Pdf ? report.fileHash : report.editableHash);
}

Result<> recordReportPrint(Tx &tx, qint64 id, const QString &how)
{
    TRY(mayReport(tx.actor()));
    TRY_LET(const PeriodicReport report, period::report(tx.db(), id));
    TRY_LET(const QString where, cleanLine(how, 200, Core::tr("Printer")));
    TRY(tx.append({.stream = u"registers"_s,
                   .kind = u"periodic.printed"_s,
                   .happened = tx.now(),
                   .facts = {{u"report"_s, report.id}, {u"number"_s, report.number}, {u"how"_s, where}}}));
    return {};
}

} // namespace tanggap::desk
