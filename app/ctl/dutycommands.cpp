// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/files.h"
#include "app/ctl/lookup.h"
#include "app/ctl/shapes.h"
#include "app/ctl/texttable.h"
#include "desk/decision.h"
#include "export/teamdescription.h"
#include "store/decisions.h"
#include "store/duties.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QJsonValue countOf(const std::optional<DutyFigure> &figure)
{
    return figure ? QJsonValue(figure->n) : QJsonValue();
}

QJsonObject shape(const DutyPlace &place)
{
    QJsonObject json{{u"kind"_s, nameIn(DutyPlaces, place.kind)}};
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    add(u"activity"_s, place.activity);
    add(u"service"_s, place.service);
    add(u"procedure"_s, place.procedure);
    add(u"step"_s, place.step);
    add(u"team"_s, place.team);
    add(u"clock"_s, place.clock);
    if (place.unassigned)
        json.insert(u"unassigned"_s, true);
    if (!place.papers.isEmpty())
        json.insert(u"papers"_s, QJsonArray::fromStringList(place.papers));
    if (!place.also.isEmpty())
        json.insert(u"also"_s, QJsonArray::fromStringList(place.also));
    return json;
}

Result<Answer> listDuties(const Call &call)
{
    const QDate today = toLocal(call.store().clock().now(), call.session->zone()).date();
    const Days month{QDate(today.year(), today.month(), 1), today};
    TRY_LET(const QList<DutyStanding> standings,
            call.store().readNow(call.login, [&](Reader &reader) -> Result<QList<DutyStanding>> {
                QList<Duty> wanted;
                if (call.has(u"role"_s)) {
                    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
                    if (!organization->role(call.value(u"role"_s)))
                        return fail(ErrorCode::Invalid,
                                    Core::tr("There is no role “%1”.").arg(call.value(u"role"_s)));
                    TRY_LET(wanted, duties::ofRoles(reader.definitions, {call.value(u"role"_s)}));
                } else {
                    TRY_LET(wanted, duties::all(reader.definitions));
                }
                QList<DutyStanding> all;
                for (const Duty &duty : wanted) {
                    TRY_LET(const DutyStanding one, duties::standing(reader, duty, month));
                    all << one;
                }
                return all;
            }));
    QJsonArray json;
    QList<QStringList> lines{{Core::tr("Duty"), Core::tr("Role"), Core::tr("Place"), Core::tr("Waiting"),
                              Core::tr("Late"), Core::tr("Done"), Core::tr("Text")}};
    const auto cell = [](const std::optional<DutyFigure> &figure) {
        return figure ? QString::number(figure->n) : u"-"_s;
    };
    for (const DutyStanding &one : standings) {
        const Duty &duty = one.duty;
        json << QJsonObject{{u"id"_s, duty.id},
                            {u"role"_s, duty.role},
                            {u"roles"_s, QJsonArray::fromStringList(duty.holders())},
                            {u"text"_s, QJsonObject{{u"id"_s, duty.text.id}, {u"en"_s, duty.text.en}}},
                            {u"place"_s, shape(duty.place)},
                            {u"count"_s, countOf(one.entries)},
                            {u"waiting"_s, countOf(one.waiting)},
                            {u"late"_s, countOf(one.late)},
                            {u"done"_s, countOf(one.done)},
                            {u"last_done"_s, orNull(one.lastDone)},
                            {u"next_due"_s, orNull(one.nextDue)}};
        const QString what = duty.place.activity.isEmpty() ? duty.place.step : duty.place.activity;
        lines << QStringList{duty.id,
                             duty.holders().join(u' '),
                             nameIn(DutyPlaces, duty.place.kind) + (what.isEmpty() ? QString() : u' ' + what),
                             cell(one.waiting),
                             cell(one.late),
                             cell(one.done),
                             duty.text.in(currentLanguage())};
    }
    return Answer{.json = {{u"duties"_s, json}}, .text = textTable(lines, {0, 24, 30, 0, 0, 0, 60})};
}

QJsonObject shape(const DecisionLine &line)
{
    const Decision &d = line.decision;
    return {{u"id"_s, d.id.value},
            {u"question"_s, d.question},
            {u"facts"_s, d.facts},
            {u"options"_s, QJsonArray::fromStringList(d.options)},
            {u"role"_s, orNull(d.role)},
            {u"person"_s, orNull(line.person)},
            {u"due"_s, orNull(d.due.toString(Qt::ISODate))},
            {u"ticket"_s, orNull(line.ticketCode)},
            {u"activity"_s, d.activity.isValid() ? QJsonValue(d.activity.value) : QJsonValue()},
            {u"state"_s, decisions::toName(d.state)},
            {u"asked_by"_s, line.askedBy},
            {u"asked"_s, toIso(d.asked)},
            {u"answer"_s, orNull(d.answer)},
            {u"reason"_s, orNull(d.reason)},
            {u"answered_by"_s, orNull(line.answeredBy)},
            {u"answered"_s, orNull(d.answered)}};
}

Result<Answer> listDecisions(const Call &call)
{
    DecisionFilter filter{.mine = call.has(u"mine"_s), .asked = call.has(u"asked"_s)};
    if (!call.has(u"all"_s) && !filter.asked)
        filter.state = Decision::State::Open;
    TRY_LET(const QList<DecisionLine> rows, call.store().readNow(call.login, [&](Reader &reader) {
        return decisions::list(reader, filter);
    }));
    QJsonArray json;
    QList<QStringList> lines{{Core::tr("Number"), Core::tr("State"), Core::tr("Asked of"), Core::tr("Due"),
                              Core::tr("Ticket"), Core::tr("Question"), Core::tr("Answer"),
                              Core::tr("Reason")}};
    for (const DecisionLine &line : rows) {
        const Decision &d = line.decision;
        json << shape(line);
        lines << QStringList{QString::number(d.id.value),
                             decisions::toName(d.state),
                             d.role.isEmpty() ? line.person : d.role,
                             d.due.toString(Qt::ISODate),
                             line.ticketCode,
                             d.question,
                             d.answer,
                             d.reason};
    }
    return Answer{.json = {{u"decisions"_s, json}}, .text = textTable(lines, {0, 0, 24, 0, 0, 60, 40, 40})};
}

Result<Answer> standing(const Call &call, DecisionId id)
{
    TRY_LET(const QList<DecisionLine> rows,
            call.store().readNow(call.login, [&](Reader &reader) { return decisions::list(reader, {}); }));
    for (const DecisionLine &line : rows) {
        if (line.decision.id == id)
            return Answer{
                .json = shape(line),
                .text =
                    Core::tr("Question %1: %2.").arg(id.value).arg(decisions::toName(line.decision.state))};
    }
    return Answer{.json = {{u"id"_s, id.value}}};
}

Result<DecisionId> decisionIn(const Call &call)
{
    TRY_LET(const qint64 number, entryNumber(call.words.at(1)));
    return DecisionId{number};
}

Result<Answer> ask(const Call &call)
{
    Decision asked{.question = call.words.at(1),
                   .facts = call.value(u"facts"_s),
                   .options = call.given.values(u"option"_s),
                   .role = call.value(u"role"_s),
                   .due = QDate::fromString(call.value(u"due"_s), Qt::ISODate)};
    if (call.has(u"activity"_s)) {
        TRY_LET(asked.activity.value, entryNumber(call.value(u"activity"_s)));
    }
    if (call.has(u"due"_s) && !asked.due.isValid())
        return fail(ErrorCode::Invalid, Core::tr("--%1 is a day: 2026-11-21.").arg(u"due"_s));
    TRY_LET(const DecisionId id, call.store().transactNow(call.login, [&](Tx &tx) -> Result<DecisionId> {
        TRY_LET(asked.person, personFor(tx, call.value(u"person"_s)));
        if (call.has(u"ticket"_s)) {
            TRY_LET(const desk::TicketRef ref, ticketFor(tx, call.value(u"ticket"_s)));
            asked.ticket = ref.id;
        }
        return desk::askDecision(tx, asked);
    }));
    return standing(call, id);
}

Result<Answer> answer(const Call &call)
{
    TRY_LET(const DecisionId id, decisionIn(call));
    TRY(call.store().transactNow(call.login, [&](Tx &tx) {
        return desk::answerDecision(tx, {id, {}}, call.value(u"answer"_s), call.value(u"reason"_s));
    }));
    return standing(call, id);
}

Result<Answer> takeBack(const Call &call)
{
    TRY_LET(const DecisionId id, decisionIn(call));
    TRY(call.store().transactNow(call.login, [&](Tx &tx) {
        return desk::withdrawDecision(tx, {id, {}}, call.value(u"reason"_s));
    }));
    return standing(call, id);
}

Result<Answer> describeTeam(const Call &call)
{
    const QString path = call.value(u"out"_s), ending = QFileInfo(path).suffix().toLower();
    if (ending != "md"_L1 && ending != "txt"_L1 && ending != "pdf"_L1)
        return fail(ErrorCode::Invalid, Core::tr("The description is written as .md, .txt or .pdf."));
    TRY(mayWrite(path));
    TRY_LET(const TeamDescription description,
            call.store().readNow(call.login, [](Reader &reader) { return teamDescription(reader); }));
    QByteArray bytes;
    if (ending == "pdf"_L1) {
        TRY_LET(bytes, toPdf(description));
    } else {
        bytes = toMarkdown(description);
    }
    TRY(saveFile(path, bytes));
    return Answer{.json = {{u"file"_s, path}, {u"sections"_s, int(description.sections.size())}},
                  .text = Core::tr("%1: %2 sections").arg(path).arg(description.sections.size())};
}

} // namespace

QList<Command> dutyCommands()
{
    const Word database{u"DB"_s, Core::tr("Database")}, id{u"NUMBER"_s, Core::tr("Number of the question")};
    const QCommandLineOption reason = option(u"reason"_s, u"TEXT"_s, Core::tr("Why"));
    return {
        {.name = u"duty list"_s,
         .summary = Core::tr("List the duties of the team and how each stands"),
         .words = {database},
         .options = {option(u"role"_s, u"ID"_s, Core::tr("Of this role only")), momentOption()},
         .run = listDuties},
        {.name = u"decision ask"_s,
         .summary = Core::tr("Ask somebody to decide"),
         .words = {database, {u"QUESTION"_s, Core::tr("What is to be decided")}},
         .options = {option(u"role"_s, u"ID"_s, Core::tr("Asked of the holders of this role")),
                     option(u"person"_s, u"P"_s, Core::tr("Asked of this person")),
                     option(u"facts"_s, u"TEXT"_s, Core::tr("What is known")),
                     option(u"option"_s, u"TEXT"_s, Core::tr("A possible answer; may be repeated")),
                     option(u"due"_s, u"DAY"_s, Core::tr("By when")),
                     option(u"ticket"_s, u"CODE"_s, Core::tr("Ticket that it is about")),
                     option(u"activity"_s, u"NUMBER"_s, Core::tr("Entry that it is about")), momentOption()},
         .run = ask},
        {.name = u"decision answer"_s,
         .summary = Core::tr("Answer a question that you are asked"),
         .words = {database, id},
         .options = {option(u"answer"_s, u"TEXT"_s,
                            Core::tr("The answer; one of the options, if there are any")),
                     reason, momentOption()},
         .run = answer,
         .required = {u"answer"_s, u"reason"_s}},
        {.name = u"decision withdraw"_s,
         .summary = Core::tr("Take a question back"),
         .words = {database, id},
         .options = {reason, momentOption()},
         .run = takeBack,
         .required = {u"reason"_s}},
        {.name = u"decision list"_s,
         .summary = Core::tr("List open questions"),
         .words = {database},
         .options = {QCommandLineOption(u"mine"_s, Core::tr("Those that you are asked")),
                     QCommandLineOption(u"asked"_s, Core::tr("Those that you asked, with their answers")),
                     QCommandLineOption(u"all"_s, Core::tr("Also answered and withdrawn ones")),
                     momentOption()},
         .run = listDecisions},
        {.name = u"rfc2350"_s,
         .summary = Core::tr("Write the description of the team that RFC 2350 asks for"),
         .words = {database},
         .options = {option(u"out"_s, u"FILE"_s, Core::tr("The file: .md, .txt or .pdf")), momentOption()},
         .paints = true,
         .run = describeTeam,
         .required = {u"out"_s}},
    };
}

} // namespace tanggap::ctl
