// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/files.h"
#include "app/ctl/shapes.h"
#include "app/ctl/texttable.h"
#include "desk/setup.h"
#include "procedure/organizationpatch.h"
#include "store/settings.h"

#include <QFileInfo>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// [{"where": JSON pointer with ids, "before", "after"}]; empty: it was or is not there.
QJsonArray shape(const QList<FileChange> &changes)
{
    QJsonArray json;
    for (const FileChange &one : changes)
        json << QJsonObject{{u"where"_s, one.where}, {u"before"_s, one.before}, {u"after"_s, one.after}};
    return json;
}

QString textOf(const QList<FileChange> &changes)
{
    if (changes.isEmpty())
        return Core::tr("Nothing changes.") + u'\n';
    QList<QStringList> lines{{Core::tr("Place"), Core::tr("Until now"), Core::tr("From then on")}};
    for (const FileChange &one : changes)
        lines << QStringList{one.where, one.before, one.after};
    return textTable(lines, {50, 60, 60});
}

/// What the kind's file changes of the one in force: the office's, else what the program brings.
Result<QList<FileChange>> changesOf(const Call &call, const QString &kind, const QByteArray &file)
{
    return call.store().readNow(call.login, [&](Reader &reader) -> Result<QList<FileChange>> {
        const auto kept = settings::definitionInForce(reader.db, u"activity"_s, kind);
        if (!kept && kept.error().code != ErrorCode::NotFound)
            return fail(kept.error());
        return changesBetween(kept.value_or(shippedActivityKind(kind)), file);
    });
}

Result<Answer> loadKind(const Call &call)
{
    TRY_LET(const QByteArray file, readFile(call.words.at(1), DefinitionLimit));
    const auto read = readActivityKind(file, QFileInfo(call.words.at(1)).fileName());
    if (!read.ok())
        return fail(ErrorCode::Invalid,
                    Core::tr("The file has errors:") + u'\n' + tanggap::textOf(read.findings));
    const QString kind = read.value->id;
    TRY_LET(const QList<FileChange> changes, changesOf(call, kind, file));
    QJsonObject json{{u"kind"_s, kind}, {u"changes"_s, shape(changes)}};
    if (call.has(u"preview"_s))
        return Answer{.json = json, .text = textOf(changes)};
    const QStringList roles = call.given.values(u"role"_s);
    TRY_LET(const int version, call.store().transactNow(call.login, [&](Tx &tx) -> Result<int> {
        TRY_LET(const int loaded, desk::loadActivityKind(tx, file));
        if (!roles.isEmpty())
            TRY(desk::keepActivity(tx, kind, roles));
        return loaded;
    }));
    json.insert(u"version"_s, version);
    json.insert(u"roles"_s, QJsonArray::fromStringList(roles));
    return Answer{.json = json,
                  .text = textOf(changes) + Core::tr("%1: version %2 is in force.").arg(kind).arg(version)};
}

Result<Answer> updateOrganization(const Call &call)
{
    TRY_LET(const desk::OrganizationUpdate update, call.store().readNow(call.login, [](Reader &reader) {
        return desk::organizationUpdate(reader.db, reader.definitions);
    }));
    QJsonObject json{{u"changes"_s, shape(update.changes)}, {u"version"_s, update.version}};
    if (call.has(u"preview"_s) || update.changes.isEmpty())
        return Answer{.json = json, .text = textOf(update.changes)};
    TRY_LET(const int version, call.store().transactNow(call.login, [&](Tx &tx) {
        return desk::updateOrganization(tx, update.version);
    }));
    json.insert(u"version"_s, version);
    return Answer{.json = json,
                  .text = textOf(update.changes) +
                          Core::tr("Version %1 of the organization is in force.").arg(version)};
}

} // namespace

QList<Command> definitionCommands()
{
    const Word database{u"DB"_s, Core::tr("Database")};
    const QCommandLineOption preview(u"preview"_s, Core::tr("Say what would change, and change nothing"));
    return {
        {.name = u"activity load"_s,
         .summary = Core::tr("Take the office's own kind of activity, or a new version of one, into use"),
         .words = {database, {u"FILE"_s, Core::tr("JSON file")}},
         .options = {option(u"role"_s, u"ID"_s, Core::tr("A role that keeps it; may be repeated")), preview,
                     momentOption()},
         .run = loadKind},
        {.name = u"organization update"_s,
         .summary = Core::tr("Take over what the program brings newer of the organization"),
         .words = {database},
         .options = {preview, momentOption()},
         .run = updateOrganization},
    };
}

} // namespace tanggap::ctl
