// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings.h"

#include "base/text.h"

namespace tanggap::settings
{

using namespace Qt::Literals::StringLiterals;

Result<> put(Tx &tx, const QString &givenName, const QString &givenValue)
{
    TRY_LET(const QString name, cleanLine(givenName, 500, Core::tr("Setting")));
    TRY_LET(const QString value, cleanText(givenValue, 1'000'000, name));
    TRY_LET(const QVariant id,
            tx.db().value(u"SELECT id FROM setting WHERE name = :name"_s, {{":name"_L1, name}}));
    if (!id.isNull())
        return tx.update(tables::Setting, id.toLongLong(), {{"value"_L1, column(value)}});
    TRY(tx.insert(tables::Setting, {{"name"_L1, column(name)}, {"value"_L1, column(value)}}));
    return {};
}

Result<int> keepDefinition(Tx &tx, const QString &kind, const QString &name, const QByteArray &body)
{
    const QString hash = journal::hashOf(body);
    TRY_LET(const QList<DefinitionLine> known, definitions(tx.db()));
    int newest = 0;
    for (const DefinitionLine &line : known) {
        if (line.kind != kind || line.name != name)
            continue;
        newest = std::max(newest, line.version);
        if (line.active && line.hash == hash)
            return line.version;
    }
    // One organization is in force; of procedures, one version each.
    TRY_LET(Statement * rows,
            tx.db().run(
                u"SELECT id FROM definition WHERE kind = :kind AND active = 1 "
                "AND (name = :name OR :all = 1)"_s,
                {{":kind"_L1, kind}, {":name"_L1, name}, {":all"_L1, column(kind == "organization"_L1)}}));
    QList<qint64> inForce;
    while (rows->next())
        inForce << rows->value(0).toLongLong();
    rows->finish();
    for (const qint64 id : inForce)
        TRY(tx.update(tables::Definition, id, {{"active"_L1, column(false)}}));
    TRY(tx.insert(tables::Definition, {{"kind"_L1, kind},
                                       {"name"_L1, name},
                                       {"version"_L1, column(newest + 1)},
                                       {"hash"_L1, hash},
                                       {"body"_L1, QString::fromUtf8(body)},
                                       {"loaded_at"_L1, column(tx.now())},
                                       {"active"_L1, column(true)}}));
    return newest + 1;
}

Result<QList<DefinitionLine>> definitions(Connection &db)
{
    TRY_LET(
        Statement * rows,
        db.run(
            u"SELECT kind, name, version, hash, loaded_at, active FROM definition ORDER BY kind, name, version"_s));
    QList<DefinitionLine> lines;
    while (rows->next())
        lines << DefinitionLine{
            rows->value(0).toString(), rows->value(1).toString(),           rows->value(2).toInt(),
            rows->value(3).toString(), fromMs(rows->value(4).toLongLong()), rows->value(5).toBool()};
    rows->finish();
    return lines;
}

Result<QByteArray> definitionInForce(Connection &db, const QString &kind, const QString &name)
{
    TRY_LET(const QVariant body, db.value(u"SELECT body FROM definition WHERE kind = :kind AND name = :name "
                                          "AND active = 1"_s,
                                          {{":kind"_L1, kind}, {":name"_L1, name}}));
    if (body.isNull())
        return fail(ErrorCode::NotFound, Core::tr("The database holds no definition “%1”.").arg(name));
    return body.toString().toUtf8();
}

} // namespace tanggap::settings
