// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activitykind.h"
#include "base/clock.h"
#include "base/result.h"
#include "org/organization.h"
#include "org/person.h"
#include "procedure/procedure.h"
#include "store/connection.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace tanggap
{

using OrganizationPtr = std::shared_ptr<const Organization>;
using ProcedurePtr = std::shared_ptr<const Procedure>;
using ActivityKindPtr = std::shared_ptr<const ActivityKind>;

/// Organization, procedures, settings and actors as the database has them, read once and kept until they
/// change. One per connection.
class Definitions
{
public:
    explicit Definitions(Connection &db)
        : m_db(db)
    {
    }

    /// Drops what another connection has changed since. Cheap; called at the start of each transaction.
    void refresh();
    /// Drops everything; after an own transaction that changed organization or accounts.
    void clear();

    Result<OrganizationPtr> organization();
    Result<int> organizationVersion();
    /// A procedure as some ticket began with it, and those in force, which new tickets follow: the
    /// organization's default first. Invalid for an unknown.
    Result<ProcedurePtr> procedure(const QString &name, int version);
    Result<ProcedurePtr> procedure(const QString &name);
    Result<QList<ProcedurePtr>> procedures();
    Result<int> activeVersion(const QString &procedure);

    /// A kind of activity as some entry was recorded with it, and those in force: the office's, and what the
    /// program brings beside them (version 0). Invalid for an unknown.
    Result<ActivityKindPtr> activityKind(const QString &name, int version);
    Result<ActivityKindPtr> activityKind(const QString &name);
    Result<QList<ActivityKindPtr>> activityKinds();

    /// The random id of this database.
    Result<QString> installation();
    /// A setting as stored, or `fallback`.
    Result<QString> setting(const QString &name, const QString &fallback = {});
    /// The office's crest as a PNG file; empty when it has given none.
    Result<QByteArray> crest();
    /// Flow role -> role slots, where the office has changed the procedure's default. Stored as ids with
    /// blanks between.
    Result<QHash<QString, QStringList>> flowRoleOverrides(const QString &procedure);
    /// Category -> team, where the office has changed the procedure's default.
    Result<QHash<QString, QString>> routeOverrides(const QString &procedure);

    /// Clock given by law -> on or off, where the office has changed the procedure's default.
    Result<QHash<QString, bool>> clockSwitches(const QString &procedure);

    /// Who a login is and what they may do at `now`: the roles that they hold, and those in whose holder's
    /// place they act then. Denied for an unknown or inactive account, and outside a period of office.
    Result<Actor> actor(const QString &login, Instant now);
    /// What the roles of somebody on the roster let them do, whatever account they have.
    Result<Actor> actor(const Person &person, const QString &login = {});

private:
    /// Somebody as they are from one moment until before another.
    struct Known
    {
        Actor actor;
        Instant from;
        Instant until;
    };

    Result<QHash<QString, QString>> settings();
    Result<Known> read(const QString &login, Instant now);
    Result<> addFlowRoleCapabilities(Actor &actor, const Organization &organization);

    Connection &m_db;
    qint64 m_dataVersion = -1;
    qint64 m_heads =
        -1; ///< events about organization and accounts so far; all that is kept here follows them
    OrganizationPtr m_organization;
    int m_organizationVersion = 0;
    QHash<QString, ProcedurePtr> m_procedures; ///< by "name/version"; immutable, so never dropped
    QHash<QString, int> m_active;
    QHash<QString, ActivityKindPtr> m_kindVersions; ///< likewise
    std::optional<QList<ActivityKindPtr>> m_kinds;
    std::optional<QHash<QString, QString>> m_settings;
    QHash<QString, Known> m_actors;
};

/// The capabilities and teams that a person's roles add up to.
Actor actorFor(const Person &person, const QString &login, const Organization &organization);

} // namespace tanggap
