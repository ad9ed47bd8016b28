// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/organizationpatch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QJsonObject written(const Localized &text)
{
    // The office types one text; it stands for both languages until somebody translates it.
    return {{u"id"_s, text.id.isEmpty() ? text.en : text.id},
            {u"en"_s, text.en.isEmpty() ? text.id : text.en}};
}

QString nameOf(DayKind kind)
{
    switch (kind) {
    case DayKind::NationalHoliday:
        return u"national"_s;
    case DayKind::CollectiveLeave:
        return u"collective_leave"_s;
    case DayKind::Other:
        break;
    }
    return u"other"_s;
}

QJsonObject written(const WeekHours &week)
{
    static constexpr QLatin1StringView days[] = {"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                                                 "friday"_L1, "saturday"_L1, "sunday"_L1};
    QJsonObject hours;
    for (size_t day = 0; day < week.size(); ++day) {
        QJsonArray ranges;
        for (const TimeRange &range : week[day])
            ranges << range.from.toString(u"HH:mm"_s) + u'-' + range.until.toString(u"HH:mm"_s);
        if (!ranges.isEmpty())
            hours.insert(days[day], ranges);
    }
    return hours;
}

QJsonObject written(const Holiday &day)
{
    return {{u"date"_s, day.date.toString(Qt::ISODate)},
            {u"kind"_s, nameOf(day.kind)},
            {u"name"_s, written(day.name)}};
}

QJsonObject written(const SpecialHours &special)
{
    QJsonObject period{{u"from"_s, special.from.toString(Qt::ISODate)},
                       {u"until"_s, special.until.toString(Qt::ISODate)},
                       {u"name"_s, written(special.name)},
                       {u"hours"_s, written(special.hours)}};
    if (special.reading)
        period.insert(u"reading"_s, true);
    return period;
}

QJsonObject written(const Position &position)
{
    return {{u"id"_s, position.id}, {u"title"_s, written(position.title)}};
}

template <class T>
QJsonArray writtenList(const QList<T> &items)
{
    QJsonArray list;
    for (const T &item : items)
        list << written(item);
    return list;
}

QJsonObject written(const Letterhead &head)
{
    QJsonObject result{{u"lines"_s, QJsonArray::fromStringList(head.lines)},
                       {u"address"_s, head.address},
                       {u"contact"_s, head.contact},
                       {u"city"_s, head.city}};
    if (!head.crest.isEmpty())
        result.insert(u"crest"_s, head.crest);
    return result;
}

void replacePositions(QJsonObject &root, const RolePositions &wanted)
{
    QJsonArray roles = root.value("roles"_L1).toArray();
    for (qsizetype i = 0; i < roles.size(); ++i) {
        QJsonObject role = roles.at(i).toObject();
        if (role.value("id"_L1).toString() != wanted.role)
            continue;
        role.insert(u"positions"_s, writtenList(wanted.positions));
        roles.replace(i, role);
    }
    root.insert(u"roles"_s, roles);
}

/// An activity that is kept, as the file writes it.
QJsonObject keptActivity(const Duty &kept)
{
    return {{u"id"_s, kept.id},
            {u"roles"_s, QJsonArray::fromStringList(kept.holders())},
            {u"text"_s, written(kept.text)},
            {u"activity"_s, kept.place.activity}};
}

qsizetype placeOf(const QJsonArray &items, const QString &id)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i)["id"_L1].toString() == id)
            return i;
    }
    return -1;
}

void keep(QJsonObject &root, const Duty &wanted)
{
    QJsonArray activities = root.value("activities"_L1).toArray();
    if (const qsizetype known = placeOf(activities, wanted.id); known >= 0) {
        QJsonObject activity = activities.at(known).toObject();
        activity.insert(u"roles"_s, QJsonArray::fromStringList(wanted.holders()));
        activities.replace(known, activity);
    } else {
        activities << keptActivity(wanted);
    }
    root.insert(u"activities"_s, activities);
}

/// The items of both by id, in the order of `first`; one that both have is taken from it, but for the keys in
/// `theirs`.
QJsonArray merged(const QJsonArray &first, const QJsonArray &second, const QStringList &theirs = {})
{
    QJsonArray result;
    for (const QJsonValue &item : first) {
        QJsonObject object = item.toObject();
        const qsizetype other = placeOf(second, object.value("id"_L1).toString());
        for (const QString &key : theirs) {
            if (other >= 0 && second.at(other).toObject().contains(key))
                object.insert(key, second.at(other)[key]);
        }
        result << object;
    }
    for (const QJsonValue &item : second) {
        if (placeOf(first, item["id"_L1].toString()) < 0)
            result << item;
    }
    return result;
}

QJsonArray united(QJsonArray first, const QJsonArray &second)
{
    for (const QJsonValue &item : second) {
        if (!first.contains(item))
            first << item;
    }
    return first;
}

Result<QByteArray> checked(const QJsonObject &root)
{
    const QByteArray result = QJsonDocument(root).toJson();
    const Reading<Organization> read =
        readOrganization(result, Core::tr("organization"), Checks::WithoutPlaces);
    if (!read.ok())
        return fail(ErrorCode::Invalid, Core::tr("The file has errors:") + u'\n' + textOf(read.findings));
    return result;
}

} // namespace

QString textOf(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << finding.file + u' ' + finding.pointer + u": "_s + finding.message;
    return lines.join(u'\n');
}

Result<QByteArray> patchedOrganization(const QByteArray &file, const OrganizationPatch &patch)
{
    QJsonObject root = QJsonDocument::fromJson(file).object();
    if (patch.letterhead)
        root.insert(u"letterhead"_s, written(*patch.letterhead));
    if (patch.calendar) {
        QJsonObject calendar = root.value("calendar"_L1).toObject();
        calendar.remove("holiday_years"_L1);
        calendar.insert(u"hours"_s, written(patch.calendar->hours));
        calendar.insert(u"holidays"_s, writtenList(patch.calendar->holidays));
        calendar.insert(u"special_hours"_s, writtenList(patch.calendar->special));
        root.insert(u"calendar"_s, calendar);
    }
    if (patch.positions)
        replacePositions(root, *patch.positions);
    if (patch.keeps)
        keep(root, *patch.keeps);
    return checked(root);
}

Result<QByteArray> broughtUpTo(const QByteArray &shipped, const QByteArray &office)
{
    const QJsonObject fresh = QJsonDocument::fromJson(shipped).object();
    QJsonObject root = QJsonDocument::fromJson(office).object();
    const auto listIn = [](const QJsonObject &file, const QString &key) { return file.value(key).toArray(); };
    const auto take = [&](const QString &key, const QStringList &kept = {}) {
        if (fresh.contains(key))
            root.insert(key, merged(listIn(fresh, key), listIn(root, key), kept));
    };
    take(u"groups"_s);
    take(u"roles"_s, {u"positions"_s});
    take(u"duties"_s);
    take(u"services"_s);
    if (const QString usual = u"incident_service"_s; fresh.contains(usual))
        root.insert(usual, fresh.value(usual));
    take(u"activities"_s, {u"roles"_s});
    for (const QString &key : {u"agenda_books"_s, u"signatories"_s})
        root.insert(key, merged(listIn(root, key), listIn(fresh, key)));
    for (const QString &key : {u"instructions"_s, u"procedures"_s})
        root.insert(key, united(listIn(root, key), listIn(fresh, key)));
    QJsonObject calendar = root.value("calendar"_L1).toObject();
    if (const QString years = u"holiday_years"_s;
        calendar.contains(years)) { // else written out by the office
        calendar.insert(
            years, united(listIn(calendar, years), listIn(fresh.value("calendar"_L1).toObject(), years)));
        root.insert(u"calendar"_s, calendar);
    }
    return checked(root);
}

} // namespace tanggap
