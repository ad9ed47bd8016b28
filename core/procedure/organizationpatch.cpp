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
    const QByteArray result = QJsonDocument(root).toJson();
    const Reading<Organization> read =
        readOrganization(result, Core::tr("organization"), Checks::WithoutPlaces);
    if (!read.ok())
        return fail(ErrorCode::Invalid, Core::tr("The file has errors:") + u'\n' + textOf(read.findings));
    return result;
}

} // namespace tanggap
