// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/paperparts.h"

#include "store/collect.h"
#include "store/journal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tanggap::parts
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString fieldsToJson(const QHash<QString, QString> &fields)
{
    QJsonObject object;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QHash<QString, QString> fieldsFromJson(const QString &json)
{
    QHash<QString, QString> fields;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(it.key(), it.value().toString());
    return fields;
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Row rowOf(const Paper &p)
{
    return {{"ticket_id"_L1, column(p.ticket)},
            {"kind"_L1, column(p.kind)},
            {"state"_L1, toName(p.state)},
            {"number"_L1, column(p.number)},
            {"fields"_L1, fieldsToJson(p.fields)},
            {"file_hash"_L1, column(p.fileHash)},
            {"printed"_L1, column(p.printed)},
            {"at"_L1, column(p.at)},
            {"mark"_L1, textOrNull(p.mark)},
            {"signed_hash"_L1, textOrNull(p.signedHash)},
            {"editable_hash"_L1, textOrNull(p.editableHash)},
            {"redacted_hash"_L1, textOrNull(p.redactedHash)},
            {"author_group"_L1, textOrNull(p.group)}};
}

Row rowOf(const PaperVersion &v)
{
    return {{"ticket_id"_L1, column(v.ticket)},
            {"paper_id"_L1, column(v.paper)},
            {"version"_L1, column(v.version)},
            {"fields"_L1, fieldsToJson(v.fields)},
            {"text"_L1, column(v.text)},
            {"person_id"_L1, column(v.submittedBy.value)},
            {"at"_L1, column(v.submitted)},
            {"outcome"_L1, column(v.outcome)},
            {"decided_by"_L1, column(v.decidedBy)},
            {"decided"_L1, column(v.decided)},
            {"remarks"_L1, column(v.remarks)}};
}

} // namespace

Result<QList<Paper>> papers(Connection &db, TicketId ticket)
{
    return collect<Paper>(
        db,
        u"SELECT id, kind, state, number, fields, file_hash, printed, at, version, mark, signed_hash, "
        "editable_hash, redacted_hash, author_group FROM paper WHERE ticket_id = :id ORDER BY id"_s,
        ticket, [&](const Statement &row) {
            return Paper{PaperId{row.value(0).toLongLong()},
                         ticket,
                         row.value(1).toString(),
                         paperStateFromName(row.value(2).toString()).value_or(PaperState::Draft),
                         row.value(3).toString(),
                         fieldsFromJson(row.value(4).toString()),
                         row.value(5).toString(),
                         row.value(6).toInt(),
                         fromMs(row.value(7).toLongLong()),
                         row.value(8).toLongLong(),
                         row.value(9).toString(),
                         row.value(10).toString(),
                         row.value(11).toString(),
                         row.value(12).toString(),
                         row.value(13).toString()};
        });
}

Result<QList<PaperVersion>> paperVersions(Connection &db, TicketId ticket)
{
    return collect<PaperVersion>(
        db,
        u"SELECT id, paper_id, version, fields, text, person_id, at, outcome, decided_by, decided, remarks "
        "FROM paper_version WHERE ticket_id = :id ORDER BY id"_s,
        ticket, [&](const Statement &row) {
            return PaperVersion{row.value(0).toLongLong(),
                                ticket,
                                PaperId{row.value(1).toLongLong()},
                                row.value(2).toInt(),
                                fieldsFromJson(row.value(3).toString()),
                                row.value(4).toString(),
                                PersonId{row.value(5).toLongLong()},
                                fromMs(row.value(6).toLongLong()),
                                row.value(7).toString(),
                                PersonId{row.value(8).toLongLong()},
                                instantOf(row.value(9)),
                                row.value(10).toString()};
        });
}

Result<> insertPaperVersion(Tx &tx, const PaperVersion &version)
{
    TRY(tx.insert(tables::PaperVersion, rowOf(version) + Row{{"salt"_L1, newSalt()}}, version.ticket));
    return {};
}

Result<> updatePaperVersion(Tx &tx, const PaperVersion &before, const PaperVersion &after)
{
    return tx.update(tables::PaperVersion, after.id, changedFields(rowOf(before), rowOf(after)),
                     after.ticket);
}

Result<QList<PaperSignature>> paperSignatures(Connection &db, TicketId ticket)
{
    return collect<PaperSignature>(
        db,
        u"SELECT id, paper_id, how, signer, signed, file_hash, checked, unchecked, reason, person_id, at "
        "FROM paper_signature WHERE ticket_id = :id ORDER BY id"_s,
        ticket, [&](const Statement &row) {
            return PaperSignature{row.value(0).toLongLong(),
                                  ticket,
                                  PaperId{row.value(1).toLongLong()},
                                  row.value(2).toString(),
                                  row.value(3).toString(),
                                  instantOf(row.value(4)),
                                  row.value(5).toString(),
                                  row.value(6).toString(),
                                  row.value(7).toString(),
                                  row.value(8).toString(),
                                  PersonId{row.value(9).toLongLong()},
                                  fromMs(row.value(10).toLongLong())};
        });
}

Result<> insertPaperSignature(Tx &tx, const PaperSignature &s)
{
    TRY(tx.insert(tables::PaperSignature,
                  {{"ticket_id"_L1, column(s.ticket)},
                   {"paper_id"_L1, column(s.paper)},
                   {"how"_L1, column(s.how)},
                   {"signer"_L1, column(s.signer)},
                   {"signed"_L1, column(s.signedAt)},
                   {"file_hash"_L1, column(s.fileHash)},
                   {"checked"_L1, column(s.checked)},
                   {"unchecked"_L1, column(s.unchecked)},
                   {"reason"_L1, column(s.reason)},
                   {"person_id"_L1, column(s.recordedBy.value)},
                   {"at"_L1, column(s.recorded)},
                   {"salt"_L1, newSalt()}},
                  s.ticket));
    return {};
}

Result<QList<PaperOwner>> papersKnownAs(Connection &db, const QString &fileHash, const QString &mark)
{
    TRY_LET(Statement * rows,
            db.run(u"SELECT ticket_id, id FROM paper WHERE (:hash <> '' AND file_hash = :hash_again) "
                   "OR (:signed <> '' AND signed_hash = :signed_again) "
                   "OR (:redacted <> '' AND redacted_hash = :redacted_again) "
                   "OR (:mark <> '' AND mark = :mark_again) ORDER BY id"_s,
                   {{":hash"_L1, column(fileHash)},
                    {":hash_again"_L1, column(fileHash)},
                    {":signed"_L1, column(fileHash)},
                    {":signed_again"_L1, column(fileHash)},
                    {":redacted"_L1, column(fileHash)},
                    {":redacted_again"_L1, column(fileHash)},
                    {":mark"_L1, column(mark)},
                    {":mark_again"_L1, column(mark)}}));
    QList<PaperOwner> found;
    while (rows->next())
        found << PaperOwner{TicketId{rows->value(0).toLongLong()}, PaperId{rows->value(1).toLongLong()}};
    rows->finish();
    return found;
}

Result<qint64> insertPaper(Tx &tx, const Paper &paper)
{
    return tx.insert(tables::Paper, rowOf(paper) + Row{{"version"_L1, column(1)}}, paper.ticket);
}

Result<> updatePaper(Tx &tx, const Paper &before, const Paper &after)
{
    return tx.update(tables::Paper, after.id.value, changedFields(rowOf(before), rowOf(after)), after.ticket,
                     before.version);
}

Result<QByteArray> paperFile(Connection &db, const QString &hash)
{
    TRY_LET(const QVariant bytes,
            db.value(u"SELECT bytes FROM paper_file WHERE hash = :hash"_s, {{":hash"_L1, hash}}));
    if (bytes.isNull())
        return fail(ErrorCode::NotFound, Core::tr("The file of this paper is not in the database."), hash);
    if (journal::hashOf(bytes.toByteArray()) != hash)
        return fail(
            ErrorCode::Internal,
            Core::tr("The stored file of this paper was altered: it no longer has the recorded hash."), hash);
    return bytes.toByteArray();
}

Result<> keepPaperFile(Tx &tx, const QString &hash, const QByteArray &bytes)
{
    TRY(tx.db().execute(
        u"INSERT INTO paper_file (hash, bytes) VALUES (:hash, :bytes) ON CONFLICT (hash) DO NOTHING"_s,
        {{":hash"_L1, hash}, {":bytes"_L1, bytes}}));
    return {};
}

} // namespace tanggap::parts
