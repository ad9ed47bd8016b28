// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/files.h"
#include "app/ctl/shapes.h"
#include "app/ctl/texttable.h"
#include "desk/keepclocks.h"
#include "document/templates.h"
#include "procedure/organizationpatch.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<Answer> list(const Call &)
{
    Answer answer;
    QJsonArray procedures;
    QList<QStringList> rows{{Core::tr("Id"), Core::tr("Steps"), Core::tr("Name")}};
    for (const QString &id : shippedProcedures()) {
        const auto read = readProcedure(shippedProcedure(id), id);
        if (!read.ok())
            continue;
        procedures << QJsonObject{{u"id"_s, id},
                                  {u"name"_s, read.value->name.id},
                                  {u"name_en"_s, read.value->name.en},
                                  {u"document"_s, read.value->source.document},
                                  {u"steps"_s, int(read.value->steps.size())}};
        rows << QStringList{id, QString::number(read.value->steps.size()), read.value->name.id};
    }
    answer.json = {{u"procedures"_s, procedures},
                   {u"organizations"_s, QJsonArray::fromStringList(shippedOrganizations())}};
    answer.text = textTable(rows, {0, 0, 90});
    return answer;
}

/// The organizations that name a procedure, so that their roles and teams are checked too.
QList<Organization> organizationsOf(const QString &procedure)
{
    QList<Organization> found;
    for (const QString &id : shippedOrganizations()) {
        const auto read = readOrganization(shippedOrganization(id), id);
        if (read.ok() && read.value->procedures.contains(procedure))
            found << *read.value;
    }
    return found;
}

/// Ids of the office's own kinds of activity, from the files that the command names.
Result<QStringList> namedKinds(const Call &call)
{
    QStringList kinds;
    for (const QString &file : call.given.values(u"kind"_s)) {
        TRY_LET(const QByteArray bytes, readFile(file, DefinitionLimit));
        const auto read = readActivityKind(bytes, QFileInfo(file).fileName());
        if (!read.ok())
            return fail(ErrorCode::Invalid, Core::tr("The file has errors:") + u'\n' + textOf(read.findings));
        kinds << read.value->id;
    }
    return kinds;
}

Result<QList<Finding>> findingsOf(const QString &file, const QStringList &ownKinds)
{
    TRY_LET(const QByteArray bytes, readFile(file, DefinitionLimit));
    const QJsonObject content = QJsonDocument::fromJson(bytes).object();
    const QString name = QFileInfo(file).fileName();
    if (content.contains("roles"_L1) && !content.contains("steps"_L1))
        return readOrganization(bytes, name, Checks::All, ownKinds).findings;
    if (content.contains("states"_L1) && content.contains("fields"_L1))
        return readActivityKind(bytes, name).findings;
    QList<Finding> findings = readProcedure(bytes, name).findings;
    for (const Organization &organization : organizationsOf(content.value("id"_L1).toString())) {
        for (Finding &one : readProcedure(bytes, name, &organization).findings) {
            if (findings.contains(one))
                continue;
            one.message = Core::tr("%1 (for %2)").arg(one.message, organization.id);
            findings << one;
        }
    }
    return findings;
}

Answer judgement(const Call &call, const QList<Finding> &findings)
{
    Answer answer;
    bool valid = true;
    for (const Finding &one : findings) {
        valid = valid && one.severity != Finding::Severity::Error;
        answer.text += (one.severity == Finding::Severity::Error ? Core::tr("Error") : Core::tr("Warning")) +
                       u": "_s + one.file + u' ' + one.pointer + u": "_s + one.message + u'\n';
    }
    if (valid)
        answer.text += Core::tr("%1 is valid.").arg(call.words.constFirst()) + u'\n';
    answer.json = {{u"valid"_s, valid}, {u"findings"_s, shapes::findings(findings)}};
    answer.exit = valid ? Done : InvalidExit;
    return answer;
}

Result<Answer> check(const Call &call)
{
    TRY_LET(const QStringList kinds, namedKinds(call));
    TRY_LET(const QList<Finding> findings, findingsOf(call.words.constFirst(), kinds));
    return judgement(call, findings);
}

Result<Answer> checkKind(const Call &call)
{
    const QString file = call.words.constFirst();
    TRY_LET(const QByteArray bytes, readFile(file, DefinitionLimit));
    return judgement(call, readActivityKind(bytes, QFileInfo(file).fileName()).findings);
}

QString tableOf(const Procedure &procedure)
{
    QList<QStringList> rows{{Core::tr("No."), Core::tr("Step"), Core::tr("Actors"), Core::tr("Time"),
                             Core::tr("Outputs"), Core::tr("Leads to")}};
    for (const Step &step : procedure.steps) {
        QStringList ways;
        for (const Outcome &outcome : step.outcomes)
            ways << outcome.id + u": "_s +
                        (outcome.leadsTo.isEmpty() ? Core::tr("end") : outcome.leadsTo.join(u' '));
        QStringList outputs;
        for (const Localized &output : step.outputs)
            outputs << output.id;
        rows << QStringList{step.number + (step.reading ? u"*"_s : QString()),
                            step.shortText.id + u" ("_s + step.id + u')',
                            step.actors.join(u' ') + (step.actorsReading ? u"*"_s : QString()),
                            step.timeStandard ? toIso(*step.timeStandard) : u"-"_s,
                            outputs.join(u"; "_s),
                            ways.join(u"; "_s)};
    }
    return procedure.name.id + u'\n' + procedure.source.document + u"\n\n"_s +
           textTable(rows, {0, 50, 40, 0, 40, 60}) + Core::tr("* our reading, not printed in the document") +
           u'\n';
}

/// The file with what its papers ask to be filled in, which stands in their templates.
QJsonObject withFields(QJsonObject procedure)
{
    QJsonArray papers = procedure.value("papers"_L1).toArray();
    for (qsizetype i = 0; i < papers.size(); ++i) {
        QJsonObject paper = papers.at(i).toObject();
        const auto found = shippedTemplate(paper.value("template"_L1).toString());
        QJsonArray fields;
        for (const FieldSpec &field : found ? found->fields : QList<FieldSpec>())
            fields << QJsonObject{
                {u"id"_s, field.id},
                {u"label"_s, QJsonObject{{u"id"_s, field.label.id}, {u"en"_s, field.label.en}}},
                {u"required"_s, field.required}};
        paper.insert(u"fields"_s, fields);
        papers.replace(i, paper);
    }
    procedure.insert(u"papers"_s, papers);
    return procedure;
}

Result<Answer> show(const Call &call)
{
    const QByteArray bytes = shippedProcedure(call.words.constFirst());
    if (bytes.isEmpty())
        return fail(ErrorCode::NotFound,
                    Core::tr("There is no procedure “%1”. There are: %2.")
                        .arg(call.words.constFirst(), shippedProcedures().join(u", "_s)));
    const auto read = readProcedure(bytes, call.words.constFirst());
    return Answer{.json = withFields(QJsonDocument::fromJson(bytes).object()),
                  .text = read.ok() ? tableOf(*read.value) : QString()};
}

Result<Answer> switchClock(const Call &call)
{
    const QString procedure = call.words.at(1), clock = call.words.at(2), state = call.words.at(3);
    if (state != "on"_L1 && state != "off"_L1)
        return fail(ErrorCode::Invalid, Core::tr("A clock is switched “on” or “off”."));
    const bool on = state == "on"_L1;
    TRY(call.store().transactNow(call.login,
                                 [&](Tx &tx) { return desk::switchClock(tx, procedure, clock, on); }));
    return Answer{.json = {{u"procedure"_s, procedure}, {u"clock"_s, clock}, {u"on"_s, on}},
                  .text = on ? Core::tr("On: %1").arg(clock) : Core::tr("Off: %1").arg(clock)};
}

} // namespace

QList<Command> procedureCommands()
{
    return {
        {.name = u"procedure list"_s,
         .summary = Core::tr("List the procedures that the program brings"),
         .needs = Needs::Nothing,
         .run = list},
        {.name = u"procedure check"_s,
         .summary = Core::tr("Say what is wrong with a procedure, an organization or a kind of activity"),
         .words = {{u"FILE"_s, Core::tr("JSON file")}},
         .options = {option(u"kind"_s, u"FILE"_s,
                            Core::tr("The office's own kind of activity, which an organization names; may be "
                                     "repeated"))},
         .needs = Needs::Nothing,
         .run = check},
        {.name = u"activity check"_s,
         .summary = Core::tr("Say what is wrong with a kind of activity"),
         .words = {{u"FILE"_s, Core::tr("JSON file")}},
         .needs = Needs::Nothing,
         .run = checkKind},
        {.name = u"procedure show"_s,
         .summary = Core::tr("Show a procedure's steps; with --json its whole file"),
         .words = {{u"ID"_s, Core::tr("One of the list")}},
         .needs = Needs::Nothing,
         .run = show},
        {.name = u"clock"_s,
         .summary = Core::tr("Switch a clock given by law on or off, in open tickets too"),
         .words = {{u"DB"_s, Core::tr("Database")},
                   {u"PROCEDURE"_s, Core::tr("Id of the procedure")},
                   {u"CLOCK"_s, Core::tr("Id of the clock")},
                   {u"STATE"_s, Core::tr("on or off")}},
         .run = switchClock},
    };
}

} // namespace tanggap::ctl
