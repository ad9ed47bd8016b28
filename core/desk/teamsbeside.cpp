// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/teamsbeside.h"

#include "desk/register.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString supportSetting(const QString &procedure, const QString &category)
{
    return u"support/"_s + procedure + u'/' + category;
}

QString announceSetting(const QString &procedure)
{
    return u"announce/"_s + procedure;
}

/// Ids with blanks between, as the setting keeps them; what the procedure says where there is none.
Result<QStringList> kept(Definitions &definitions, const QString &setting, const QStringList &shipped)
{
    TRY_LET(const QString ids, definitions.setting(setting, shipped.join(u' ')));
    return ids.split(u' ', Qt::SkipEmptyParts);
}

Result<> keep(Tx &tx, const QString &setting, const QStringList &teams)
{
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    const QStringList known = organization->teams();
    if (!std::all_of(teams.begin(), teams.end(), [&](const QString &team) { return known.contains(team); }))
        return fail(ErrorCode::Invalid, Core::tr("There is no such category or team."));
    return saveSetting(tx, setting, teams.join(u' '));
}

} // namespace

Result<QStringList> supportersOf(Definitions &definitions, const Procedure &procedure,
                                 const Category &category)
{
    return kept(definitions, supportSetting(procedure.id, category.id), category.supporting);
}

Result<QStringList> announcersOf(Definitions &definitions, const Procedure &procedure)
{
    return kept(definitions, announceSetting(procedure.id), procedure.announcers);
}

Result<> setSupporters(Tx &tx, const QString &procedure, const QString &category, const QStringList &teams)
{
    TRY_LET(const ProcedurePtr known, tx.definitions().procedure(procedure));
    if (!known->category(category))
        return fail(ErrorCode::Invalid, Core::tr("There is no such category or team."));
    return keep(tx, supportSetting(procedure, category), teams);
}

Result<> setAnnouncers(Tx &tx, const QString &procedure, const QStringList &teams)
{
    TRY(tx.definitions().procedure(procedure));
    return keep(tx, announceSetting(procedure), teams);
}

} // namespace tanggap::desk
