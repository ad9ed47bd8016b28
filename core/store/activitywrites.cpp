// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/activities.h"
#include "store/days.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tanggap::activities
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString peopleText(const QList<PersonId> &people)
{
    QStringList numbers;
    for (const PersonId person : people)
        numbers << QString::number(person.value);
    return numbers.join(u' ');
}

Row rowOf(const Activity &a)
{
    QJsonObject fields;
    for (auto it = a.fields.begin(); it != a.fields.end(); ++it)
        fields.insert(it.key(), it.value());
    return {{"kind"_L1, column(a.kind)},
            {"kind_version"_L1, column(a.kindVersion)},
            {"duty"_L1, column(a.duty)},
            {"service"_L1, column(a.service)},
            {"title"_L1, column(a.title)},
            {"day"_L1, dayColumn(a.day)},
            {"until"_L1, dayColumn(a.until)},
            {"people"_L1, column(peopleText(a.people))},
            {"system_id"_L1, column(a.system)},
            {"agency_id"_L1, column(a.agency)},
            {"ticket_id"_L1, column(a.ticket)},
            {"result"_L1, column(a.result)},
            {"fields"_L1, QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact))},
            {"state"_L1, column(a.state)},
            {"done"_L1, column(a.done)},
            {"done_day"_L1, dayColumn(a.doneDay)},
            {"due"_L1, dayColumn(a.due)},
            {"followed_by"_L1, column(a.followedBy)},
            {"withdrawn"_L1, column(a.withdrawn)},
            {"recorded"_L1, column(a.recorded)},
            {"recorded_by"_L1, column(a.recordedBy.value)}};
}

Row rowOf(const FollowUp &f)
{
    return {{"activity_id"_L1, column(f.activity)}, {"text"_L1, column(f.text)},
            {"person_id"_L1, column(f.person)},     {"due"_L1, dayColumn(f.due)},
            {"done_day"_L1, dayColumn(f.doneDay)},  {"done_by"_L1, column(f.doneBy)},
            {"result"_L1, column(f.result)}};
}

Result<> index(Tx &tx, const Activity &a)
{
    QStringList words{a.result};
    words << a.fields.values();
    TRY_LET(const QList<FollowUp> after, followUps(tx.db(), a.id));
    for (const FollowUp &one : after)
        words << one.text << one.result;
    TRY(tx.db().execute(u"DELETE FROM activity_search WHERE rowid = :id"_s, {{":id"_L1, a.id.value}}));
    TRY(tx.db().execute(u"INSERT INTO activity_search (rowid, title, words) VALUES (:id, :title, :words)"_s,
                        {{":id"_L1, a.id.value}, {":title"_L1, a.title}, {":words"_L1, words.join(u' ')}}));
    return {};
}

} // namespace

Result<> insert(Tx &tx, Activity &activity)
{
    activity.version = 1;
    TRY_LET(activity.id.value,
            tx.insert(tables::Activity, rowOf(activity) + Row{{"version"_L1, column(activity.version)}}));
    return index(tx, activity);
}

Result<> update(Tx &tx, const Activity &before, Activity &after)
{
    Row changed = changedFields(rowOf(before), rowOf(after));
    // A follow-up or a file still counts the version up, so that a stale window is told.
    if (changed.isEmpty())
        changed << Field{"title"_L1, column(after.title)};
    TRY(tx.update(tables::Activity, after.id.value, changed, {}, before.version));
    after.version = before.version + 1;
    return index(tx, after);
}

Result<qint64> insertFollowUp(Tx &tx, const FollowUp &followUp)
{
    return tx.insert(tables::FollowUp, rowOf(followUp));
}

Result<> updateFollowUp(Tx &tx, const FollowUp &before, const FollowUp &after)
{
    return tx.update(tables::FollowUp, after.id, changedFields(rowOf(before), rowOf(after)));
}

Result<qint64> insertFile(Tx &tx, const ActivityFile &f)
{
    return tx.insert(tables::ActivityFile, {{"activity_id"_L1, column(f.activity)},
                                            {"name"_L1, column(f.name)},
                                            {"size"_L1, column(f.size)},
                                            {"sha256"_L1, column(f.sha256)},
                                            {"media_type"_L1, column(f.mediaType)},
                                            {"person_id"_L1, column(f.addedBy.value)},
                                            {"at"_L1, column(f.added)}});
}

} // namespace tanggap::activities
