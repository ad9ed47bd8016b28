// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/registers.h"

#include "org/capability.h"

namespace tanggap::registers
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString SystemColumns = QStringLiteral(
    "SELECT id, name, url, agency, class, contact_name, contact_phone, contact_email, vital, description, "
    "active, version FROM electronic_system ");

ElectronicSystem systemOf(const Statement &row)
{
    return ElectronicSystem{SystemId{row.value(0).toLongLong()},
                            row.value(1).toString(),
                            row.value(2).toString(),
                            row.value(3).toString(),
                            row.value(4).toString(),
                            row.value(5).toString(),
                            row.value(6).toString(),
                            row.value(7).toString(),
                            row.value(8).toBool(),
                            row.value(9).toString(),
                            row.value(10).toBool(),
                            row.value(11).toLongLong()};
}

const QString AgencyColumns =
    QStringLiteral("SELECT id, name, address, phone, email, head_office, active, version FROM agency ");

Agency agencyOf(const Statement &row)
{
    return Agency{AgencyId{row.value(0).toLongLong()},
                  row.value(1).toString(),
                  row.value(2).toString(),
                  row.value(3).toString(),
                  row.value(4).toString(),
                  row.value(5).toString(),
                  row.value(6).toBool(),
                  row.value(7).toLongLong()};
}

/// Conditions on a row of the register.
QString ownAgency(const Actor &viewer)
{
    return readsWhole(viewer) ? u"1 = 1"_s : u"agency.id = :agency"_s;
}
QString ownSystem(const Actor &viewer)
{
    return readsWhole(viewer) ? u"1 = 1"_s
                              : u"(electronic_system.agency <> '' AND lower(electronic_system.agency) = "
                                "(SELECT lower(agency.name) FROM agency WHERE agency.id = :agency))"_s;
}
Binds bindsOf(const Actor &viewer, Binds more = {})
{
    if (!readsWhole(viewer))
        more << Bind{":agency"_L1, viewer.agency.value};
    return more;
}

Row rowOf(const ElectronicSystem &s)
{
    return {{"name"_L1, column(s.name)},
            {"url"_L1, column(s.url)},
            {"agency"_L1, column(s.agency)},
            {"class"_L1, column(s.systemClass)},
            {"contact_name"_L1, column(s.contactName)},
            {"contact_phone"_L1, column(s.contactPhone)},
            {"contact_email"_L1, column(s.contactEmail)},
            {"vital"_L1, column(s.vital)},
            {"description"_L1, column(s.description)},
            {"active"_L1, column(s.active)}};
}

Row rowOf(const Agency &a)
{
    return {{"name"_L1, column(a.name)},
            {"address"_L1, column(a.address)},
            {"phone"_L1, column(a.phone)},
            {"email"_L1, column(a.email)},
            {"head_office"_L1, column(a.headOffice)},
            {"active"_L1, column(a.active)}};
}

} // namespace

bool readsWhole(const Actor &viewer)
{
    return viewer.can(capability::SeeAll) || viewer.can(capability::Registers) ||
           viewer.can(capability::Roster);
}

Result<> mayReadBooks(const Actor &viewer)
{
    if (viewer.can(capability::SeeAll))
        return {};
    return fail(ErrorCode::Denied, Core::tr("Only whoever sees the office's tickets reads its registers."));
}

Result<QList<Agency>> agencies(Connection &db, const Actor &viewer)
{
    TRY_LET(Statement * rows,
            db.run(AgencyColumns + u"WHERE "_s + ownAgency(viewer) + u" ORDER BY name"_s, bindsOf(viewer)));
    QList<Agency> list;
    while (rows->next())
        list << agencyOf(*rows);
    rows->finish();
    return list;
}

Result<Agency> agency(Connection &db, const Actor &viewer, AgencyId id)
{
    TRY_LET(Statement * row, db.run(AgencyColumns + u"WHERE id = :id AND "_s + ownAgency(viewer),
                                    bindsOf(viewer, {{":id"_L1, id.value}})));
    if (!row->next())
        return fail(ErrorCode::NotFound, Core::tr("This agency is not in the register."));
    const Agency found = agencyOf(*row);
    row->finish();
    return found;
}

Result<AgencyId> insertAgency(Tx &tx, const Agency &agency)
{
    TRY_LET(const qint64 id, tx.insert(tables::Agency, rowOf(agency) + Row{{"version"_L1, column(1)}}));
    return AgencyId{id};
}

Result<> updateAgency(Tx &tx, const Agency &before, const Agency &after)
{
    return tx.update(tables::Agency, after.id.value, changedFields(rowOf(before), rowOf(after)), {},
                     before.version);
}

Result<QList<ElectronicSystem>> systems(Connection &db, const Actor &viewer)
{
    TRY_LET(Statement * rows,
            db.run(SystemColumns + u"WHERE "_s + ownSystem(viewer) + u" ORDER BY name"_s, bindsOf(viewer)));
    QList<ElectronicSystem> list;
    while (rows->next())
        list << systemOf(*rows);
    rows->finish();
    return list;
}

Result<ElectronicSystem> system(Connection &db, const Actor &viewer, SystemId id)
{
    TRY_LET(Statement * row, db.run(SystemColumns + u"WHERE id = :id AND "_s + ownSystem(viewer),
                                    bindsOf(viewer, {{":id"_L1, id.value}})));
    if (!row->next())
        return fail(ErrorCode::NotFound, Core::tr("This electronic system is not in the register."));
    const ElectronicSystem found = systemOf(*row);
    row->finish();
    return found;
}

Result<bool> isVital(Connection &db, SystemId id)
{
    TRY_LET(const QVariant vital,
            db.value(u"SELECT vital FROM electronic_system WHERE id = :id"_s, {{":id"_L1, id.value}}));
    return vital.toBool();
}

Result<SystemId> findSystem(Connection &db, const Actor &viewer, const QString &nameOrUrl)
{
    TRY_LET(const QVariant id,
            db.value(u"SELECT id FROM electronic_system WHERE active = 1 AND "
                     "(lower(name) = lower(:name) OR (url <> '' AND lower(url) = lower(:url))) AND "_s +
                         ownSystem(viewer) + u" LIMIT 1"_s,
                     bindsOf(viewer, {{":name"_L1, nameOrUrl.trimmed()}, {":url"_L1, nameOrUrl.trimmed()}})));
    return SystemId{id.toLongLong()};
}

Result<SystemId> insertSystem(Tx &tx, const ElectronicSystem &system)
{
    TRY_LET(const qint64 id,
            tx.insert(tables::ElectronicSystem, rowOf(system) + Row{{"version"_L1, column(1)}}));
    return SystemId{id};
}

Result<> updateSystem(Tx &tx, const ElectronicSystem &before, const ElectronicSystem &after)
{
    return tx.update(tables::ElectronicSystem, after.id.value, changedFields(rowOf(before), rowOf(after)), {},
                     before.version);
}

} // namespace tanggap::registers
