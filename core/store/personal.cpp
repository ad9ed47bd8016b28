// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/personal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tanggap::personal
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<QString> bodyOf(Connection &db, const QString &owner, const QString &name)
{
    TRY_LET(const QVariant body, db.value(u"SELECT body FROM draft WHERE owner = :owner AND name = :name"_s,
                                          {{":owner"_L1, owner}, {":name"_L1, name}}));
    return body.toString();
}

QStringList textsIn(const QString &body)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(body.toUtf8()).array();
    for (const QJsonValue &text : array)
        texts << text.toString();
    return texts;
}

} // namespace

Result<QString> draft(Reader &reader, const QString &name)
{
    return bodyOf(reader.db, reader.viewer.name, name);
}

Result<> saveDraft(Tx &tx, const QString &name, const QString &body)
{
    TRY(tx.db().execute(u"INSERT INTO draft (owner, name, body, at) VALUES (:owner, :name, :body, :at) "
                        "ON CONFLICT (owner, name) DO UPDATE SET body = excluded.body, at = excluded.at"_s,
                        {{":owner"_L1, tx.actor().name},
                         {":name"_L1, name},
                         {":body"_L1, column(body)},
                         {":at"_L1, column(tx.now())}}));
    return {};
}

Result<> mergeDraft(Tx &tx, const QString &name, const QJsonObject &changed)
{
    TRY_LET(const QString body, bodyOf(tx.db(), tx.actor().name, name));
    QJsonObject fields = QJsonDocument::fromJson(body.toUtf8()).object();
    for (auto field = changed.begin(); field != changed.end(); ++field) {
        if (field->isNull())
            fields.remove(field.key());
        else
            fields.insert(field.key(), *field);
    }
    if (fields.isEmpty())
        return dropDraft(tx, name);
    return saveDraft(tx, name, QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)));
}

Result<> dropDraft(Tx &tx, const QString &name)
{
    TRY(tx.db().execute(u"DELETE FROM draft WHERE owner = :owner AND name = :name"_s,
                        {{":owner"_L1, tx.actor().name}, {":name"_L1, name}}));
    return {};
}

Result<QStringList> draftTexts(Reader &reader, const QString &name)
{
    TRY_LET(const QString body, draft(reader, name));
    return textsIn(body);
}

Result<QStringList> saveDraftText(Tx &tx, const QString &name, const QString &own, const QString &text)
{
    TRY_LET(const QString body, bodyOf(tx.db(), tx.actor().name, name));
    QStringList texts = textsIn(body);
    const qsizetype place = texts.indexOf(own);
    texts.removeAll(own);
    texts.removeAll(text); // typed alike in two places
    const QStringList others = texts;
    if (!text.isEmpty())
        texts.insert(place < 0 ? texts.size() : qMin(place, texts.size()), text);
    if (texts.isEmpty())
        TRY(dropDraft(tx, name));
    else
        TRY(saveDraft(tx, name,
                      QString::fromUtf8(
                          QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact))));
    return others;
}

Result<> markSeen(Tx &tx, TicketId ticket, qint64 version)
{
    TRY(tx.db().execute(
        u"INSERT INTO seen (person_id, ticket_id, version) VALUES (:person, :ticket, :version) "
        "ON CONFLICT (person_id, ticket_id) DO UPDATE SET version = excluded.version"_s,
        {{":person"_L1, tx.actor().person.value}, {":ticket"_L1, ticket.value}, {":version"_L1, version}}));
    return {};
}

Result<QHash<QString, QString>> filters(Reader &reader)
{
    TRY_LET(Statement * rows, reader.db.run(u"SELECT name, body FROM saved_filter WHERE owner = :owner"_s,
                                            {{":owner"_L1, reader.viewer.name}}));
    QHash<QString, QString> saved;
    while (rows->next())
        saved.insert(rows->value(0).toString(), rows->value(1).toString());
    rows->finish();
    return saved;
}

Result<> saveFilter(Tx &tx, const QString &name, const QString &json)
{
    TRY(tx.db().execute(u"INSERT INTO saved_filter (owner, name, body) VALUES (:owner, :name, :body) "
                        "ON CONFLICT (owner, name) DO UPDATE SET body = excluded.body"_s,
                        {{":owner"_L1, tx.actor().name}, {":name"_L1, name}, {":body"_L1, json}}));
    return {};
}

Result<> dropFilter(Tx &tx, const QString &name)
{
    TRY(tx.db().execute(u"DELETE FROM saved_filter WHERE owner = :owner AND name = :name"_s,
                        {{":owner"_L1, tx.actor().name}, {":name"_L1, name}}));
    return {};
}

} // namespace tanggap::personal
