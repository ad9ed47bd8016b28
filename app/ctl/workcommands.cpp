// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/files.h"
#include "app/ctl/lookup.h"
#include "app/ctl/reportcommand.h"
#include "app/ctl/shapes.h"
#include "desk/completestep.h"
#include "desk/notes.h"
#include "desk/register.h"
#include "document/renderer.h"
#include "store/registers.h"
#include "ticket/systemlist.h"

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<Answer> doStep(const Call &call)
{
    const QString code = call.words.at(1);
    desk::StepDone done{.step = call.words.at(2), .note = call.value(u"note"_s)};
    TRY_LET(done.stated, happenedIn(call));
    TRY_LET(done.texts, pairsOf(call, u"text"_s));
    // In a drill the command alone can walk a procedure to its end.
    const PaperRenderer render = call.renderer();
    TRY_LET(const desk::StepOutcome outcome,
            call.store().transactNow(call.login, [&](Tx &tx) -> Result<desk::StepOutcome> {
                TRY_LET(const desk::TicketRef ref, ticketFor(tx, code));
                TRY_LET(const desk::Case c, desk::openCase(tx, ref));
                done.step = stepFor(*c.procedure, done.step);
                if (const Step *step = c.procedure->step(done.step))
                    done.outcome = outcomeFor(*step, call.value(u"outcome"_s));
                TRY_LET(done.team, teamFor(tx, call.value(u"team"_s)));
                TRY_LET(done.person, personFor(tx, call.value(u"person"_s)));
                return desk::completeStep(tx, ref, done, tx.drill() ? &render : nullptr);
            }));
    QString text = Core::tr("%1: step %2 is done.").arg(code, outcome.step);
    if (!outcome.opened.isEmpty())
        text += u' ' + Core::tr("Next: %1.").arg(outcome.opened.join(u", "_s));
    if (outcome.closed)
        text += u' ' + Core::tr("The ticket is closed.");
    return Answer{.json = shapes::stepDone(code, outcome), .text = text};
}

Result<Answer> writeText(const Call &call)
{
    const QString code = call.words.at(1);
    TRY(call.store().transactNow(call.login, [&](Tx &tx) -> Result<> {
        TRY_LET(const desk::TicketRef ref, ticketFor(tx, code));
        return desk::writeText(tx, ref, call.words.at(2), call.words.at(3));
    }));
    return Answer{.json = {{u"code"_s, code}, {u"field"_s, call.words.at(2)}},
                  .text = Core::tr("%1: written.").arg(code)};
}

Result<SystemList> systemsIn(const Call &call)
{
    TRY_LET(const QByteArray bytes, readFile(call.words.at(1), 64 * 1024 * 1024));
    return call.store().readNow(call.login, [&](Reader &reader) -> Result<SystemList> {
        QList<Grade> all;
        TRY_LET(const QList<ProcedurePtr> procedures, reader.definitions.procedures());
        for (const ProcedurePtr &procedure : procedures)
            all += procedure->classes;
        TRY_LET(const QList<ElectronicSystem> present, registers::systems(reader.db, reader.viewer));
        return readSystemList(bytes, all, present);
    });
}

Result<Answer> importSystems(const Call &call)
{
    TRY_LET(const SystemList list, systemsIn(call));
    QList<ElectronicSystem> systems;
    QJsonArray problems;
    QStringList lines;
    for (const SystemRow &row : list.rows) {
        if (row.problems.isEmpty()) {
            systems << row.system;
            continue;
        }
        problems << QJsonObject{{u"line"_s, row.line},
                                {u"name"_s, row.system.name},
                                {u"problems"_s, QJsonArray::fromStringList(row.problems)}};
        lines << Core::tr("Line %1: %2").arg(QString::number(row.line), row.problems.join(u' '));
    }
    Answer answer{.json = {{u"rows"_s, int(list.rows.size())},
                           {u"unknown_columns"_s, QJsonArray::fromStringList(list.unknownColumns)},
                           {u"problems"_s, problems}},
                  .text = lines.join(u'\n')};
    if (!lines.isEmpty() && !call.has(u"skip-bad"_s) && !call.has(u"preview"_s))
        return fail(ErrorCode::Invalid,
                    Core::tr("Nothing was imported. These rows are wrong:") + u'\n' + lines.join(u'\n'));
    int imported = 0;
    if (!call.has(u"preview"_s)) {
        TRY_LET(imported, call.store().transactNow(call.login,
                                                   [&](Tx &tx) { return desk::importSystems(tx, systems); }));
    }
    answer.json.insert(u"imported"_s, imported);
    answer.text += (lines.isEmpty() ? QString() : u"\n"_s) +
                   Core::tr("Imported: %1 of %2 rows.").arg(imported).arg(list.rows.size());
    return answer;
}

} // namespace

QList<Command> workCommands()
{
    const Word database{u"DB"_s, Core::tr("Database")}, code{u"CODE"_s, Core::tr("Code of the ticket")};
    return {
        {.name = u"report"_s,
         .summary = Core::tr("Record a report from a JSON file or an e-mail (.eml)"),
         .words = {database, {u"FILE"_s, Core::tr("FILE.json, FILE.eml, or - for JSON on stdin")}},
         .options = {option(u"evidence"_s, u"F"_s, Core::tr("A file to keep as evidence; may be repeated")),
                     option(u"type"_s, u"CODE"_s, Core::tr("Incident type, in place of the file's")),
                     option(u"class"_s, u"ID"_s, Core::tr("Class of the system, in place of the file's")),
                     option(u"system"_s, u"NAME"_s, Core::tr("Electronic system, in place of the file's")),
                     momentOption()},
         .run = report},
        {.name = u"do"_s,
         .summary = Core::tr("Complete an open step"),
         .words = {database, code, {u"STEP"_s, Core::tr("Id or printed number")}},
         .options = {option(u"outcome"_s, u"O"_s, Core::tr("Where the step has several")),
                     option(u"note"_s, u"T"_s, Core::tr("Note")),
                     option(u"text"_s, u"FIELD=T"_s, Core::tr("A text that the step asks for; repeatable")),
                     option(u"team"_s, u"T"_s, Core::tr("At the step that assigns: the team")),
                     option(u"person"_s, u"P"_s, Core::tr("At the step that assigns: the person")),
                     option(u"happened"_s, u"TIME"_s, Core::tr("When it happened, if not now")),
                     option(u"reason"_s, u"TEXT"_s, Core::tr("Why it is recorded late")), momentOption()},
         .paints = true,
         .run = doStep},
        {.name = u"text"_s,
         .summary = Core::tr("Write a text that a step asks for, ahead of completing it"),
         .words = {database,
                   code,
                   {u"FIELD"_s, Core::tr("Id of the text field")},
                   {u"TEXT"_s, Core::tr("What is written")}},
         .options = {momentOption()},
         .run = writeText},
        {.name = u"systems import"_s,
         .summary = Core::tr("Take a CSV list into the register of electronic systems"),
         .words = {database, {u"FILE.csv"_s, Core::tr("List; a known name is brought up to date")}},
         .options = {QCommandLineOption(u"preview"_s, Core::tr("Only say which rows are wrong")),
                     QCommandLineOption(u"skip-bad"_s, Core::tr("Import the rows that are right"))},
         .run = importSystems},
    };
}

} // namespace tanggap::ctl
