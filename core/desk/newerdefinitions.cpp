// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/newerdefinitions.h"

#include "desk/permission.h"
#include "desk/setup.h"
#include "org/capability.h"
#include "procedure/procedurefile.h"
#include "store/settings.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Sort = NewerDefinition::Sort;

/// The file of the program where it says something else than the one in force, `newer` with its name.
Result<std::optional<NewerDefinition>> newerOne(Connection &db, const QList<settings::DefinitionLine> &known,
                                                NewerDefinition newer)
{
    const QString kind = newer.sort == Sort::Procedure ? u"procedure"_s : u"activity"_s;
    const QString hash = journal::hashOf(newer.file);
    for (const settings::DefinitionLine &line : known) {
        if (line.kind != kind || line.name != newer.id)
            continue;
        if (line.hash == hash)
            return std::nullopt;
        if (line.active)
            newer.version = line.version;
    }
    if (newer.file.isEmpty() || newer.version == 0)
        return std::nullopt; // the office's alone; or not kept yet, and so the program's by itself
    TRY_LET(const QByteArray kept, settings::definitionInForce(db, kind, newer.id));
    newer.changes = changesBetween(kept, newer.file);
    return newer.changes.isEmpty() ? std::nullopt : std::optional(newer);
}

} // namespace

Result<QList<NewerDefinition>> newerDefinitions(Connection &db, Definitions &definitions)
{
    TRY_LET(const QList<settings::DefinitionLine> known, settings::definitions(db));
    QList<NewerDefinition> all;
    const auto add = [&](const NewerDefinition &shipped) -> Result<> {
        TRY_LET(const std::optional<NewerDefinition> newer, newerOne(db, known, shipped));
        if (newer)
            all << *newer;
        return {};
    };
    TRY_LET(const QList<ProcedurePtr> procedures, definitions.procedures());
    for (const ProcedurePtr &one : procedures)
        TRY(add({.id = one->id, .name = one->name, .file = shippedProcedure(one->id)}));
    TRY_LET(const QList<ActivityKindPtr> kinds, definitions.activityKinds());
    for (const ActivityKindPtr &one : kinds)
        TRY(add({.sort = Sort::Activity,
                 .id = one->id,
                 .name = one->name,
                 .file = shippedActivityKind(one->id)}));
    return all;
}

Result<int> takeNewer(Tx &tx, Sort sort, const QString &id, int seen)
{
    TRY(require(tx, capability::Accounts));
    TRY_LET(const QList<NewerDefinition> all, newerDefinitions(tx.db(), tx.definitions()));
    const auto one = std::find_if(all.begin(), all.end(), [&](const NewerDefinition &newer) {
        return newer.sort == sort && newer.id == id;
    });
    if (one == all.end())
        return fail(ErrorCode::NotFound, Core::tr("The program brings nothing newer of “%1”.").arg(id));
    if (one->version != seen)
        return fail(ErrorCode::Conflict,
                    Core::tr("Somebody else changed this meanwhile. Look again before you change it."));
    return sort == Sort::Procedure ? loadProcedure(tx, one->file) : loadActivityKind(tx, one->file);
}

} // namespace tanggap::desk
