// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/files.h"
#include "app/ctl/lookup.h"
#include "app/ctl/periodic.h"
#include "app/ctl/shapes.h"
#include "app/ctl/texttable.h"
#include "desk/ticketview.h"
#include "export/halloffame.h"
#include "export/registerfile.h"
#include "store/tickets.h"

#include <QJsonArray>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<Answer> listRegisters(const Call &call)
{
    TRY_LET(const QList<RegisterBook> books,
            call.store().readNow(call.login, [](Reader &reader) { return registerbook::books(reader); }));
    QJsonArray list;
    QList<QStringList> lines{{Core::tr("Register"), Core::tr("Name"), Core::tr("Kept by")}};
    for (const RegisterBook &book : books) {
        QJsonArray columns;
        for (const RegisterColumn &column : book.columns)
            columns << column.id;
        list << QJsonObject{{u"id"_s, book.id},
                            {u"name"_s, book.name.in(currentLanguage())},
                            {u"kept_by"_s, QJsonArray::fromStringList(book.keptBy)},
                            {u"columns"_s, columns}};
        lines << QStringList{book.id, book.name.in(currentLanguage()), book.keptBy.join(u", "_s)};
    }
    return Answer{.json = {{u"registers"_s, list}}, .text = textTable(lines, {0, 70, 0})};
}

Result<QDate> dayOf(const Call &call, const QString &option, QDate otherwise)
{
    if (!call.has(option))
        return otherwise;
    const QDate day = QDate::fromString(call.value(option), Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorCode::Invalid, Core::tr("--%1 is a day: 2026-11-21.").arg(option));
    return day;
}

Result<Answer> exportOne(const Call &call)
{
    const QString path = call.value(u"out"_s);
    if (path.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Say with --out into which file: .xlsx, .csv or .pdf."));
    TRY(mayWrite(path));
    const QDate today = toLocal(call.store().clock().now(), call.session->zone()).date();
    RegisterQuery query{.book = call.words.at(1), .language = currentLanguage()};
    TRY_LET(query.first, dayOf(call, u"from"_s, QDate(today.year(), 1, 1)));
    TRY_LET(query.last, dayOf(call, u"to"_s, today));
    ExportWatch watch;
    TRY_LET(const int rows, exportRegister(call.store(), call.login, query, path, watch));
    return Answer{.json = {{u"register"_s, query.book},
                           {u"from"_s, query.first.toString(Qt::ISODate)},
                           {u"to"_s, query.last.toString(Qt::ISODate)},
                           {u"rows"_s, rows},
                           {u"file"_s, path}},
                  .text = Core::tr("%1: %2 rows").arg(path).arg(rows)};
}

Result<Answer> registers(const Call &call)
{
    return call.words.at(1) == "list"_L1 ? listRegisters(call) : exportOne(call);
}

Result<Answer> hallOfFame(const Call &call)
{
    const QString folder = call.value(u"out"_s);
    TRY_LET(const int names, writeHallOfFame(call.store(), call.login, folder));
    return Answer{.json = {{u"names"_s, names}, {u"folder"_s, folder}},
                  .text = Core::tr("%1: %2 names").arg(folder).arg(names)};
}

/// What a reporter may know of their report: where it stands. Nobody's name or contact, no finding, no note.
Result<Answer> status(const Call &call)
{
    TRY_LET(const TicketView view,
            call.store().readNow(call.login, [&](Reader &reader) -> Result<TicketView> {
                TRY_LET(const TicketId id, tickets::idOf(reader.db, call.words.at(1)));
                return ticketview::load(reader, id);
            }));
    const QTimeZone &zone = view.organization->zone;
    const auto moment = [&](Instant at) { return shapes::localText(at, zone); };
    const QString state = view.ticket.state == TicketState::Closed ? Core::tr("Closed")
                          : view.ticket.paused                     ? Core::tr("Waiting")
                                                                   : Core::tr("Being handled");
    QString text = Core::tr("Ticket: %1").arg(view.ticket.code) + u'\n' +
                   Core::tr("Received: %1").arg(moment(view.ticket.received)) + u'\n' +
                   Core::tr("Status: %1").arg(state) + u'\n';
    QJsonArray steps;
    for (const StepRecord &record : view.ticket.steps) {
        const Step *step = view.procedure->step(record.step);
        if (!record.completed || record.withdrawn() || !step || step->afterClosing)
            continue;
        QString name = step->shortText.in(currentLanguage());
        for (const Outcome &outcome : step->outcomes) {
            if (outcome.id == record.outcome && !outcome.name.id.isEmpty())
                name = u"%1: %2"_s.arg(name, outcome.name.in(currentLanguage()));
        }
        steps << QJsonObject{{u"step"_s, name}, {u"completed"_s, toIso(*record.completed)}};
        text += u"  "_s + moment(*record.completed) + u"  "_s + name + u'\n';
    }
    const QString contact = view.organization->letterhead.contact;
    if (!contact.isEmpty())
        text += Core::tr("Contact: %1").arg(contact) + u'\n';
    return Answer{.json = {{u"code"_s, view.ticket.code},
                           {u"received"_s, toIso(view.ticket.received)},
                           {u"state"_s, view.ticket.state == TicketState::Closed ? u"closed"_s : u"open"_s},
                           {u"waiting"_s, view.ticket.paused},
                           {u"steps"_s, steps},
                           {u"contact"_s, contact}},
                  .text = text.trimmed()};
}

} // namespace

QList<Command> registerCommands()
{
    const Word database{u"DB"_s, Core::tr("The database.")};
    return {
        {.name = u"register"_s,
         .summary = Core::tr("Write a register into a file, or list them"),
         .words = {database, {u"NAME"_s, Core::tr("The register's id, or “list”.")}},
         .options = {option(u"from"_s, u"DAY"_s, Core::tr("First day; default: the first of this year.")),
                     option(u"to"_s, u"DAY"_s, Core::tr("Last day, included; default: today.")),
                     option(u"out"_s, u"FILE"_s, Core::tr("The file: .xlsx, .csv or .pdf.")), momentOption()},
         .paints = true,
         .run = registers},
        {.name = u"periodic"_s,
         .summary = Core::tr("Issue the office's report on a period, or write one that was issued"),
         .words = {database},
         .options = {option(u"from"_s, u"DAY"_s, Core::tr("First day of the period")),
                     option(u"to"_s, u"DAY"_s, Core::tr("Last day, included")),
                     option(u"field"_s, u"ID=TEXT"_s, Core::tr("Fill a field in; may be repeated")),
                     option(u"number"_s, u"N"_s,
                            Core::tr("The number that the agency's central agenda gave")),
                     option(u"degree"_s, u"D"_s, Core::tr("Security degree: SR, R, T or B")),
                     QCommandLineOption(u"electronic"_s, Core::tr("Prepared for electronic signing")),
                     option(u"report"_s, u"ID"_s, Core::tr("One that was issued, in place of a period")),
                     QCommandLineOption(u"preview"_s, Core::tr("As it would be now, without issuing it")),
                     option(u"out"_s, u"FILE"_s, Core::tr("The file: .pdf or .odt")), momentOption()},
         .paints = true,
         .run = periodicReport,
         .required = {u"out"_s}},
        {.name = u"halloffame"_s,
         .summary = Core::tr("Write the public page of thanks: who agrees to be named"),
         .words = {database},
         .options = {option(u"out"_s, u"FOLDER"_s, Core::tr("Where index.html and hall-of-fame.json go.")),
                     momentOption()},
         .run = hallOfFame,
         .required = {u"out"_s}},
        {.name = u"status"_s,
         .summary = Core::tr("Say what a reporter may know of their report"),
         .words = {database, {u"CODE"_s, Core::tr("The ticket's code.")}},
         .options = {momentOption()},
         .run = status}};
}

} // namespace tanggap::ctl
