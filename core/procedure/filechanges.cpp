// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/filechanges.h"

#include "base/localized.h"
#include "procedure/findings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

bool isText(const QJsonObject &object)
{
    return object.size() == 2 && object.contains("id"_L1) && object.contains("en"_L1);
}

/// A list whose items are known by their id.
bool isKeyed(const QJsonArray &items)
{
    return !items.isEmpty() && std::all_of(items.begin(), items.end(), [](const QJsonValue &item) {
        return item.isObject() && item["id"_L1].isString() && !isText(item.toObject());
    });
}

/// As a person reads it: a text in their language, a part of the file by what it is called.
QString words(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            parts << words(item);
        return parts.join(u", "_s);
    }
    if (!value.isObject())
        return value.isUndefined() ? QString() : value.toVariant().toString();
    const QJsonObject object = value.toObject();
    if (isText(object))
        return Localized{object["id"_L1].toString(), object["en"_L1].toString()}.in(currentLanguage());
    for (const auto key : {"text"_L1, "name"_L1, "title"_L1, "label"_L1}) {
        if (object.contains(key))
            return words(object.value(key));
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        parts << it.key() + u": "_s + words(it.value());
    return parts.join(u", "_s);
}

class Comparison
{
public:
    QList<FileChange> changes;

    void values(const QString &where, const QJsonValue &before, const QJsonValue &after)
    {
        if (before == after)
            return;
        const QJsonObject was = before.toObject(), is = after.toObject();
        if (before.isObject() && after.isObject() && !isText(was) && !isText(is))
            return objects(where, was, is);
        const QJsonArray had = before.toArray(), has = after.toArray();
        if ((isKeyed(had) || had.isEmpty()) && (isKeyed(has) || has.isEmpty()) &&
            (before.isArray() || before.isUndefined()) && (after.isArray() || after.isUndefined()))
            return lists(where, had, has);
        changes << FileChange{where, words(before), words(after)};
    }

private:
    void objects(const QString &where, const QJsonObject &before, const QJsonObject &after)
    {
        QStringList keys = before.keys() + after.keys();
        keys.removeDuplicates();
        std::sort(keys.begin(), keys.end());
        for (const QString &key : std::as_const(keys)) {
            if (!key.startsWith(u'$'))
                values(pointerTo(where, key), before.value(key), after.value(key));
        }
    }

    void lists(const QString &where, const QJsonArray &before, const QJsonArray &after)
    {
        const auto byId = [](const QJsonArray &items, const QString &id) -> QJsonValue {
            const auto found = std::find_if(items.begin(), items.end(), [&](const QJsonValue &item) {
                return item["id"_L1].toString() == id;
            });
            return found == items.end() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*found);
        };
        QStringList ids;
        for (const QJsonArray &items : {before, after}) {
            for (const QJsonValue &item : items) {
                if (const QString id = item["id"_L1].toString(); !ids.contains(id))
                    ids << id;
            }
        }
        const qsizetype known = changes.size();
        for (const QString &id : std::as_const(ids))
            values(pointerTo(where, id), byId(before, id), byId(after, id));
        if (changes.size() == known) // the same items in another order
            changes << FileChange{where, orderOf(before), orderOf(after)};
    }

    static QString orderOf(const QJsonArray &items)
    {
        QStringList ids;
        for (const QJsonValue &item : items)
            ids << item["id"_L1].toString();
        return ids.join(u", "_s);
    }
};

} // namespace

QList<FileChange> changesBetween(const QByteArray &before, const QByteArray &after)
{
    Comparison comparison;
    comparison.values({}, QJsonDocument::fromJson(before).object(), QJsonDocument::fromJson(after).object());
    return comparison.changes;
}

} // namespace tanggap
