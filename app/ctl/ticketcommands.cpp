// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/lookup.h"
#include "app/ctl/shapes.h"
#include "app/ctl/texttable.h"
#include "app/ctl/tickettext.h"
#include "desk/assignticket.h"
#include "desk/handover.h"
#include "desk/linkticket.h"
#include "desk/pauseclock.h"
#include "desk/reclassify.h"

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int PageSize = 500;

Result<QList<QueueEntry>> allRows(Reader &reader, const QueueFilter &filter, int limit)
{
    QList<QueueEntry> rows;
    std::optional<QueueCursor> after;
    do {
        TRY_LET(const QueuePage page,
                queue::page(reader, filter, after, std::min<int>(PageSize, limit - int(rows.size()))));
        rows += page.rows;
        after = page.next;
    } while (after && rows.size() < limit);
    return rows;
}

QString queueText(const QList<QueueEntry> &rows, int total, const QTimeZone &zone)
{
    QList<QStringList> cells{{Core::tr("Code"), Core::tr("Due"), Core::tr("Class"), Core::tr("Step"),
                              Core::tr("Team"), Core::tr("Person"), Core::tr("Title")}};
    for (const QueueEntry &row : rows) {
        QString due = row.due ? shapes::localText(*row.due, zone) : QString();
        if (row.paused)
            due = Core::tr("paused");
        cells << QStringList{row.code,        due.isEmpty() ? u"-"_s : due,
                             row.systemClass, row.step.isEmpty() ? row.state : row.step,
                             row.team,        row.personName,
                             row.title};
    }
    return textTable(cells, {0, 0, 12, 24, 14, 24, 60}) + Core::tr("Tickets: %1").arg(total);
}

Result<Answer> showQueue(const Call &call)
{
    QueueFilter filter;
    if (call.has(u"all"_s))
        filter.state = QueueFilter::State::All;
    filter.text = call.value(u"search"_s);
    int limit = std::numeric_limits<int>::max();
    if (call.has(u"limit"_s)) {
        bool isNumber = false;
        limit = call.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 1)
            return fail(ErrorCode::Invalid, Core::tr("--limit is a number from 1."));
    }
    struct Found
    {
        QList<QueueEntry> rows;
        int total = 0;
    };
    TRY_LET(const Found found, call.store().readNow(call.login, [&](Reader &reader) -> Result<Found> {
        Found all;
        TRY_LET(all.rows, allRows(reader, filter, limit));
        TRY_LET(all.total, queue::count(reader, filter));
        return all;
    }));
    return Answer{.json = shapes::queue(found.rows, found.total),
                  .text = queueText(found.rows, found.total, call.session->zone())};
}

Result<shapes::TicketFacts> factsOf(const Call &call)
{
    return call.store().readNow(call.login,
                                [&](Reader &reader) { return shapes::readTicket(reader, call.words.at(1)); });
}

Result<Answer> showTicket(const Call &call)
{
    TRY_LET(const auto facts, factsOf(call));
    return Answer{.json = shapes::ticket(facts), .text = ticketText(facts)};
}

/// Runs one action on the ticket that a command names and answers where the ticket stands then.
template <class Action>
Result<Answer> act(const Call &call, Action action)
{
    TRY(call.store().transactNow(call.login, [&](Tx &tx) -> Result<> {
        TRY_LET(const desk::TicketRef ref, ticketFor(tx, call.words.at(1)));
        return action(tx, ref);
    }));
    TRY_LET(const auto facts, factsOf(call));
    return Answer{.json = shapes::standing(facts), .text = standingText(facts)};
}

Result<Answer> assign(const Call &call)
{
    TRY_LET(const desk::Stated stated, statedIn(call));
    return act(call, [&](Tx &tx, const desk::TicketRef &ref) -> Result<> {
        TRY_LET(const QString team, teamFor(tx, call.value(u"team"_s)));
        TRY_LET(const PersonId person, personFor(tx, call.value(u"person"_s)));
        return desk::assignTicket(tx, ref, team, person, call.value(u"note"_s), stated);
    });
}

Result<Answer> pause(const Call &call)
{
    const QString kind = call.has(u"for"_s) ? call.value(u"for"_s) : u"reporter"_s;
    TRY_LET(const desk::Stated stated, statedIn(call));
    return act(call, [&](Tx &tx, const desk::TicketRef &ref) {
        return desk::pauseClocks(tx, ref, kind, call.value(u"reason"_s), stated);
    });
}

Result<Answer> resume(const Call &call)
{
    TRY_LET(const desk::Stated stated, statedIn(call));
    return act(call, [&](Tx &tx, const desk::TicketRef &ref) {
        return desk::resumeClocks(
            tx, ref, call.has(u"note"_s) ? call.value(u"note"_s) : call.value(u"reason"_s), stated);
    });
}

Result<desk::Judgement> judgementIn(const Call &call)
{
    desk::Judgement judgement;
    const auto take = [&](const QString &option, std::optional<QString> &value) {
        if (call.has(option))
            value = call.value(option);
    };
    take(u"class"_s, judgement.systemClass);
    take(u"severity"_s, judgement.severity);
    take(u"category"_s, judgement.category);
    take(u"type"_s, judgement.type);
    take(u"service"_s, judgement.service);
    if (call.has(u"tlp"_s)) {
        judgement.tlp = tlpFromName(call.value(u"tlp"_s));
        if (!judgement.tlp)
            return fail(ErrorCode::Invalid,
                        Core::tr("--tlp is one of: clear, green, amber, amber_strict, red."));
    }
    if (call.has(u"personal-data"_s)) {
        const QString answer = call.value(u"personal-data"_s);
        if (answer != "yes"_L1 && answer != "no"_L1)
            return fail(ErrorCode::Invalid, Core::tr("--personal-data is yes or no."));
        judgement.personalData = answer == "yes"_L1;
    }
    if (call.has(u"discovered"_s)) {
        TRY_LET(judgement.discovered, call.session->momentFrom(call.value(u"discovered"_s)));
    }
    return judgement;
}

Result<Answer> judgeAnew(const Call &call)
{
    TRY_LET(desk::Judgement judgement, judgementIn(call));
    TRY_LET(const desk::Stated stated, statedIn(call));
    return act(call, [&](Tx &tx, const desk::TicketRef &ref) -> Result<> {
        TRY_LET(const SystemId system, systemFor(tx, call.value(u"system"_s)));
        if (system.isValid())
            judgement.system = system;
        return desk::reclassify(tx, ref, judgement, call.value(u"reason"_s), stated);
    });
}

Result<Answer> handOver(const Call &call)
{
    TRY_LET(const desk::Stated stated, statedIn(call));
    TRY_LET(const desk::Received opened,
            call.store().transactNow(call.login, [&](Tx &tx) -> Result<desk::Received> {
                TRY_LET(const desk::TicketRef ref, ticketFor(tx, call.words.at(1)));
                return desk::handOverCase(tx, ref, call.value(u"procedure"_s), call.value(u"note"_s), stated);
            }));
    return Answer{.json = {{u"code"_s, call.words.at(1)}, {u"handed_over_to"_s, opened.code}},
                  .text = Core::tr("%1 is handed over to %2.").arg(call.words.at(1), opened.code)};
}

Result<Answer> consent(const Call &call)
{
    const QString answer = call.words.at(2);
    if (answer != "yes"_L1 && answer != "no"_L1)
        return fail(ErrorCode::Invalid, Core::tr("The answer is yes or no."));
    TRY_LET(const desk::Stated stated, statedIn(call));
    return act(call, [&](Tx &tx, const desk::TicketRef &ref) {
        return desk::recordConsent(tx, ref, answer == "yes"_L1, stated);
    });
}

Result<Answer> reopen(const Call &call)
{
    TRY_LET(const desk::Stated stated, statedIn(call));
    return act(call, [&](Tx &tx, const desk::TicketRef &ref) {
        return desk::reopenTicket(tx, ref, call.value(u"step"_s), call.value(u"reason"_s), stated);
    });
}

QList<Command> actions(const QList<Word> &words)
{
    return {
        {.name = u"assign"_s,
         .summary = Core::tr("Give a ticket to a team and person; completes a waiting escalation"),
         .words = words,
         .options =
             QList<QCommandLineOption>{
                 option(u"team"_s, u"T"_s, Core::tr("Team's id or number (default: its own)")),
                 option(u"person"_s, u"P"_s, Core::tr("Login, number or name of a member")),
                 option(u"note"_s, u"TEXT"_s, Core::tr("Note"))} +
             happenedOptions(),
         .run = assign},
        {.name = u"pause"_s,
         .summary = Core::tr("Pause a ticket's clocks"),
         .words = words,
         .options =
             QList<QCommandLineOption>{
                 option(u"for"_s, u"WHOM"_s,
                        Core::tr("reporter, owner or third_party is waited for (reporter)")),
                 option(u"reason"_s, u"TEXT"_s, Core::tr("Why; needed"))} +
             happenedOptions(),
         .run = pause},
        {.name = u"resume"_s,
         .summary = Core::tr("Let a ticket's clocks go on"),
         .words = words,
         .options =
             QList<QCommandLineOption>{option(u"note"_s, u"TEXT"_s, Core::tr("Note")),
                                       option(u"reason"_s, u"TEXT"_s, Core::tr("The same as a note"))} +
             happenedOptions(),
         .run = resume},
        {.name = u"reclassify"_s,
         .summary = Core::tr("Judge a ticket anew; its clocks keep their start"),
         .words = words,
         .options =
             QList<QCommandLineOption>{
                 option(u"class"_s, u"ID"_s, Core::tr("Class of the electronic system")),
                 option(u"severity"_s, u"ID"_s, Core::tr("Severity")),
                 option(u"category"_s, u"ID"_s, Core::tr("Category")),
                 option(u"type"_s, u"CODE"_s, Core::tr("Incident type")),
                 option(u"service"_s, u"ID"_s, Core::tr("Service that the work belongs to")),
                 option(u"tlp"_s, u"LEVEL"_s, Core::tr("clear, green, amber, amber_strict, red")),
                 option(u"personal-data"_s, u"yes|no"_s, Core::tr("Personal data are affected")),
                 option(u"system"_s, u"NAME"_s, Core::tr("Electronic system of the register")),
                 option(u"discovered"_s, u"TIME"_s, Core::tr("When the office first knew of it")),
                 option(u"reason"_s, u"TEXT"_s, Core::tr("Why"))} +
             happenedOptions(),
         .run = judgeAnew},
        {.name = u"handover"_s,
         .summary = Core::tr("Open a linked ticket under another procedure of the organization"),
         .words = words,
         .options =
             QList<QCommandLineOption>{option(u"procedure"_s, u"ID"_s, Core::tr("The other procedure")),
                                       option(u"note"_s, u"TEXT"_s, Core::tr("Note"))} +
             happenedOptions(),
         .run = handOver,
         .required = {u"procedure"_s}},
        {.name = u"consent"_s,
         .summary = Core::tr("Record whether the reporter agrees to be named in public"),
         .words = words + QList<Word>{{u"ANSWER"_s, Core::tr("yes or no")}},
         .options = happenedOptions(),
         .run = consent},
        {.name = u"reopen"_s,
         .summary = Core::tr("Open a closed ticket again"),
         .words = words,
         .options = QList<QCommandLineOption>{option(u"step"_s, u"STEP"_s,
                                                     Core::tr("At which step (the last completed one)")),
                                              option(u"reason"_s, u"TEXT"_s, Core::tr("Why; needed"))} +
                    happenedOptions(),
         .run = reopen},
    };
}

} // namespace

QList<Command> ticketCommands()
{
    const Word database{u"DB"_s, Core::tr("Database")}, code{u"CODE"_s, Core::tr("Code of the ticket")};
    return QList<Command>{
               {.name = u"queue"_s,
                .summary = Core::tr("List open tickets, the most urgent first"),
                .words = {database},
                .options = {QCommandLineOption(u"all"_s, Core::tr("Closed ones too")),
                            option(u"search"_s, u"TEXT"_s, Core::tr("Only those with these words")),
                            option(u"limit"_s, u"N"_s, Core::tr("At most so many; the total stays exact")),
                            momentOption()},
                .run = showQueue},
               {.name = u"ticket"_s,
                .summary = Core::tr("Show a ticket with its clocks, journal and papers"),
                .words = {database, code},
                .options = {momentOption()},
                .run = showTicket},
           } +
           actions({database, code});
}

} // namespace tanggap::ctl
