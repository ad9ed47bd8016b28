// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/lookup.h"
#include "app/ctl/shapes.h"
#include "app/ctl/texttable.h"
#include "desk/handon.h"
#include "store/ownwork.h"

#include <QJsonArray>

#include <algorithm>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<Answer> listWork(const Call &call)
{
    TRY_LET(const OwnWork work,
            call.store().readNow(call.login, [](Reader &reader) { return ownwork::read(reader); }));
    QJsonArray steps, followUps, entries, questions;
    QList<QStringList> lines{{Core::tr("Due"), Core::tr("Work"), Core::tr("About"), Core::tr("Text")}};
    for (const WaitingStep &one : work.steps) {
        steps << QJsonObject{{u"ticket"_s, one.code},
                             {u"title"_s, one.title},
                             {u"step"_s, one.step},
                             {u"due"_s, orNull(one.due)},
                             {u"named"_s, one.named}};
        lines << QStringList{one.due ? shapes::localText(*one.due, call.session->zone()) : QString(),
                             one.step, one.code, one.title};
    }
    for (const OpenFollowUp &one : work.followUps) {
        const FollowUp &f = one.followUp;
        followUps << QJsonObject{{u"id"_s, f.id},
                                 {u"activity"_s, f.activity.value},
                                 {u"text"_s, f.text},
                                 {u"due"_s, orNull(f.due)}};
        lines << QStringList{f.due.toString(Qt::ISODate), Core::tr("Follow-up"),
                             QString::number(f.activity.value), f.text};
    }
    for (const ActivityLine &line : work.activities) {
        const Activity &a = line.activity;
        entries << QJsonObject{{u"id"_s, a.id.value},
                               {u"kind"_s, a.kind},
                               {u"duty"_s, a.duty},
                               {u"title"_s, a.title},
                               {u"due"_s, orNull(a.due)}};
        lines << QStringList{a.due.toString(Qt::ISODate), a.kind, QString::number(a.id.value), a.title};
    }
    for (const DecisionLine &line : work.decisions) {
        const Decision &d = line.decision;
        questions << QJsonObject{{u"id"_s, d.id.value},
                                 {u"question"_s, d.question},
                                 {u"ticket"_s, orNull(line.ticketCode)},
                                 {u"due"_s, orNull(d.due)}};
        lines << QStringList{d.due.toString(Qt::ISODate), Core::tr("Question"), QString::number(d.id.value),
                             d.question};
    }
    return Answer{.json = {{u"steps"_s, steps},
                           {u"more_steps"_s, work.moreSteps},
                           {u"follow_ups"_s, followUps},
                           {u"activities"_s, entries},
                           {u"decisions"_s, questions}},
                  .text = textTable(lines, {0, 24, 0, 60})};
}

Result<Answer> handOn(const Call &call)
{
    TRY_LET(const desk::OwnTasks done,
            call.store().transactNow(call.login, [&](Tx &tx) -> Result<desk::OwnTasks> {
                TRY_LET(const PersonId from, personFor(tx, call.value(u"person"_s)));
                TRY_LET(const PersonId to, personFor(tx, call.value(u"to"_s)));
                return desk::handOnTasks(tx, from, to, call.value(u"reason"_s));
            }));
    return Answer{
        .json = {{u"follow_ups"_s, done.followUps}, {u"questions"_s, done.questions}, {u"kept"_s, done.kept}},
        .text = Core::tr("Follow-ups handed on: %1. Questions: %2. Kept: %3.")
                    .arg(done.followUps)
                    .arg(done.questions)
                    .arg(done.kept)};
}

Result<Answer> listRepetitions(const Call &call)
{
    const QString wanted = call.value(u"kind"_s);
    QStringList same; // what tells one repetition from another
    TRY_LET(const QList<Repetition> found,
            call.store().readNow(call.login, [&](Reader &reader) -> Result<QList<Repetition>> {
                TRY_LET(const QList<ActivityKindPtr> kinds, reader.definitions.activityKinds());
                const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                               [&](const auto &one) { return one->id == wanted; });
                if (kind == kinds.end() || !(*kind)->due.repeats())
                    return fail(ErrorCode::Invalid, Core::tr("No kind “%1” repeats.").arg(wanted));
                same = (*kind)->due.same;
                return activities::repetitions(reader, **kind, {});
            }));
    QJsonArray json;
    QList<QStringList> lines{{Core::tr("About"), Core::tr("Number"), Core::tr("Done"), Core::tr("Due")}};
    for (const Repetition &one : found) {
        const Activity &a = one.line.activity;
        QJsonObject fields;
        for (auto it = a.fields.begin(); it != a.fields.end(); ++it)
            fields.insert(it.key(), *it);
        json << QJsonObject{{u"id"_s, a.id.value},
                            {u"title"_s, a.title},
                            {u"system"_s, orNull(one.line.systemName)},
                            {u"fields"_s, fields},
                            {u"done_on"_s, orNull(one.done)},
                            {u"due"_s, orNull(one.due)}};
        QStringList about{one.line.systemName.isEmpty() ? a.title : one.line.systemName};
        for (const QString &field : same)
            about << a.fields.value(field);
        about.removeAll(QString());
        lines << QStringList{about.join(u", "_s), QString::number(a.id.value), one.done.toString(Qt::ISODate),
                             one.due.toString(Qt::ISODate)};
    }
    return Answer{.json = {{u"repetitions"_s, json}}, .text = textTable(lines, {60, 0, 0, 0})};
}

} // namespace

QList<Command> ownCommands()
{
    const Word database{u"DB"_s, Core::tr("Database")};
    return {
        {.name = u"work list"_s,
         .summary = Core::tr("List what waits for you: steps, follow-ups, activities and questions"),
         .words = {database},
         .options = {momentOption()},
         .run = listWork},
        {.name = u"work hand-on"_s,
         .summary = Core::tr("Give somebody's follow-ups and questions to another person"),
         .words = {database},
         .options = {option(u"person"_s, u"P"_s, Core::tr("Whose")),
                     option(u"to"_s, u"P"_s, Core::tr("Who takes them over")),
                     option(u"reason"_s, u"TEXT"_s, Core::tr("Why")), momentOption()},
         .run = handOn,
         .required = {u"person"_s, u"to"_s, u"reason"_s}},
        {.name = u"activity repetitions"_s,
         .summary = Core::tr("List what repeats of a kind (backups): done last, due again"),
         .words = {database},
         .options = {option(u"kind"_s, u"ID"_s, Core::tr("Kind of activity")), momentOption()},
         .run = listRepetitions,
         .required = {u"kind"_s}},
    };
}

} // namespace tanggap::ctl
