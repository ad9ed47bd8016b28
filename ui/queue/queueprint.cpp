// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queueprint.h"

#include "desk/listprint.h"
#include "document/officepaper.h"
#include "document/page.h"
#include "ui/base/background.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/countdown.h"
#include "ui/document/printpreview.h"
#include "ui/models/queuewords.h"
#include "ui/queue/queuedelegate.h"

#include <QCoreApplication>

#include <array>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Printed
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::QueuePrint)
};

struct Tickets
{
    QList<QueueEntry> rows;
    PinnedProcedures procedures;
    QByteArray crest;
    int total = 0;
};

Result<Tickets> readTickets(Reader &reader, const QueueFilter &filter)
{
    Tickets tickets;
    TRY_LET(const QueuePage page, queue::page(reader, filter, std::nullopt, QueueRowsPrinted));
    tickets.rows = page.rows;
    tickets.total = int(page.rows.size());
    if (page.next) {
        TRY_LET(tickets.total, queue::count(reader, filter));
    }
    TRY_LET(tickets.crest, reader.definitions.crest());
    TRY(pinProcedures(reader, tickets.rows, tickets.procedures));
    return tickets;
}

/// Says when, where the screen counts down: paper stands still.
QString deadline(const QueueRow &row, Instant now, const QTimeZone &zone)
{
    const CountdownView view = countdownAt(countdownFacts(row), now);
    if (!row.due)
        return view.text;
    const QString when = timetext::briefMoment(*row.due, now, zone);
    return view.tone == Tone::Late || view.tone == Tone::Soon ? when + u'\n' + view.word : when;
}

QString below(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first.isEmpty() ? second : first + u'\n' + second;
}

struct Column
{
    int column;
    QString title;
    double width;
};

TableBlock table(const DeskContext &context, const Tickets &tickets, const QSet<int> &hidden)
{
    const std::array columns{Column{CountdownColumn, Printed::tr("Deadline"), 11},
                             Column{CodeColumn, Printed::tr("Code"), 13},
                             Column{IncidentColumn, Printed::tr("Incident"), 34},
                             Column{ClassColumn, Printed::tr("Class"), 10},
                             Column{StepColumn, Printed::tr("Step"), 18},
                             Column{AssignedColumn, Printed::tr("Assigned to"), 16},
                             Column{ServiceColumn, Printed::tr("Service"), 7}};
    const Instant now = context.ticker.now();
    TableBlock table{.columns = {{u"No."_s, 4, Align::Center}}, .points = 8.5};
    for (const Column &one : columns) {
        if (!hidden.contains(one.column))
            table.columns << TableColumn{one.title, one.width};
    }
    for (const QueueEntry &entry : tickets.rows) {
        const QueueRow row = inWords(entry, tickets.procedures, *context.organization);
        QList<QList<Run>> cells{plainRun(QString::number(table.rows.size() + 1))};
        for (const Column &one : columns) {
            if (hidden.contains(one.column))
                continue;
            const QString text =
                one.column == CountdownColumn ? deadline(row, now, context.organization->zone)
                : one.column == CodeColumn    ? row.code
                : one.column == IncidentColumn
                    ? below(row.title, row.state.isEmpty() || row.secondary.isEmpty()
                                           ? row.state + row.secondary
                                           : row.state + u" · "_s + row.secondary)
                : one.column == ClassColumn    ? row.grade
                : one.column == StepColumn     ? QString(row.stepNumber + u' ' + row.stepText).trimmed()
                : one.column == AssignedColumn ? below(row.teamName, row.personName)
                                               : row.service;
            cells << plainRun(text);
        }
        table.rows << cells;
    }
    return table;
}

/// The strictest marking among the tickets is that of the list.
QString strictest(const QList<QueueEntry> &rows)
{
    Tlp found = Tlp::Clear;
    for (const QueueEntry &entry : rows)
        found = std::max(found, entry.tlp);
    return rows.isEmpty() ? QString() : displayName(found);
}

OfficePaper sheetPaper(const DeskContext &context, const Tickets &tickets, const QueueSheet &sheet)
{
    const int shown = int(tickets.rows.size());
    OfficePaper paper{.title = Printed::tr("List of tickets"),
                      .crest = tickets.crest,
                      .tlp = strictest(tickets.rows),
                      .landscape = true,
                      .drill = context.store.info().drill};
    const QString moment = timetext::moment(context.ticker.now(), context.organization->zone);
    const QString count = shown < tickets.total
                              ? Printed::tr("the first %1 of %2 tickets")
                                    .arg(timetext::number(shown), timetext::number(tickets.total))
                              : Printed::tr("tickets: %1").arg(timetext::number(shown));
    paper.blocks.push_back(
        {centredLine(Printed::tr("As of %1; %2; ordered by: %3; printed by %4")
                         .arg(moment, count, sheet.orderWords, context.actor().displayName))});
    if (!sheet.filterWords.isEmpty())
        paper.blocks.push_back(
            {centredLine(Printed::tr("Shown are only: %1").arg(sheet.filterWords.join(u"; "_s)))});
    paper.blocks.push_back({Space{.height = 4}});
    if (shown == 0)
        paper.blocks.push_back({centredLine(Printed::tr("No ticket."))});
    else
        paper.blocks.push_back({table(context, tickets, sheet.hidden)});
    return paper;
}

} // namespace

void printQueue(DeskContext &context, const QueueSheet &sheet, QWidget *parent,
                std::function<void(const Result<> &)> done)
{
    context.read(
        parent, [filter = sheet.filter](Reader &reader) { return readTickets(reader, filter); },
        [&context, sheet, parent, done = std::move(done)](const Result<Tickets> &tickets) {
            if (!tickets)
                return done(fail(tickets.error()));
            const ComposedPaper paper =
                compose(sheetPaper(context, *tickets, sheet), context.organization->letterhead);
            inBackground(
                parent, [paper] { return Pages(paper).pdf(); },
                [&context, paper, parent, done, filter = sheet.filter,
                 count = int(tickets->rows.size())](const QByteArray &pdf) {
                    const QString stamp = toLocal(context.ticker.now(), context.organization->zone)
                                              .toString(u"yyyyMMdd-HHmm"_s);
                    openPrintPreview(context,
                                     {.title = paper.title,
                                      .fileName = u"%1-%2.pdf"_s.arg(Printed::tr("tickets"), stamp),
                                      .pdf = pdf,
                                      .record =
                                          [filter, count](Tx &tx, const QString &how) {
                                              return desk::recordListPrint(tx, {filter, count, how});
                                          }},
                                     parent);
                    done({});
                });
        });
}

} // namespace tanggap
