// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/filtertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

constexpr std::array States{"open"_L1, "closed"_L1, "all"_L1};
constexpr std::array Clocks{"any"_L1, "late"_L1, "soon"_L1, "paused"_L1};
constexpr std::array Sorts{"due"_L1,   "received"_L1, "code"_L1, "title"_L1,
                           "class"_L1, "team"_L1,     "step"_L1, "service"_L1};

/// The texts of a filter, each with its name.
template <class Filter, class Visit>
void eachText(Filter &filter, Visit visit)
{
    visit("team"_L1, filter.team);
    visit("class"_L1, filter.systemClass);
    visit("severity"_L1, filter.severity);
    visit("type"_L1, filter.type);
    visit("service"_L1, filter.service);
    visit("procedure"_L1, filter.procedure);
    visit("step"_L1, filter.step);
    visit("text"_L1, filter.text);
}

template <class Enum, class Names>
void read(const QJsonValue &value, const Names &names, Enum &into)
{
    const QString name = value.toString();
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            into = Enum(i);
    }
}

} // namespace

QString toJson(const QueueFilter &filter)
{
    QJsonObject json;
    if (filter.state != QueueFilter::State::Open)
        json["state"_L1] = States[size_t(filter.state)];
    if (filter.clock != QueueFilter::Clock::Any)
        json["clock"_L1] = Clocks[size_t(filter.clock)];
    if (filter.sort != QueueFilter::Sort::Due)
        json["sort"_L1] = Sorts[size_t(filter.sort)];
    eachText(filter, [&json](QLatin1StringView name, const QString &text) {
        if (!text.isEmpty())
            json[name] = text;
    });
    if (filter.person.isValid())
        json["person"_L1] = filter.person.value;
    for (const auto &[name, flag] :
         {std::pair("unassigned"_L1, filter.unassigned), std::pair("unread"_L1, filter.unread),
          std::pair("without_person"_L1, filter.withoutPerson),
          std::pair("descending"_L1, filter.descending)}) {
        if (flag)
            json[name] = true;
    }
    if (filter.worked)
        json["worked"_L1] = QJsonObject{{"steps"_L1, QJsonArray::fromStringList(filter.worked->steps)},
                                        {"from"_L1, toMs(filter.worked->from)},
                                        {"until"_L1, toMs(filter.worked->until)}};
    if (filter.receivedFrom)
        json["received_from"_L1] = toMs(*filter.receivedFrom);
    if (filter.receivedUntil)
        json["received_until"_L1] = toMs(*filter.receivedUntil);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QueueFilter filterFromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    QueueFilter filter;
    read(json["state"_L1], States, filter.state);
    read(json["clock"_L1], Clocks, filter.clock);
    read(json["sort"_L1], Sorts, filter.sort);
    eachText(filter, [&json](QLatin1StringView name, QString &into) { into = json[name].toString(); });
    filter.person = PersonId{json["person"_L1].toInteger()};
    filter.unassigned = json["unassigned"_L1].toBool();
    filter.unread = json["unread"_L1].toBool();
    filter.withoutPerson = json["without_person"_L1].toBool();
    filter.descending = json["descending"_L1].toBool();
    if (const QJsonObject worked = json["worked"_L1].toObject(); !worked.isEmpty()) {
        filter.worked = WorkedSpan{.from = fromMs(worked["from"_L1].toInteger()),
                                   .until = fromMs(worked["until"_L1].toInteger())};
        for (const QJsonValue &step : worked["steps"_L1].toArray())
            filter.worked->steps << step.toString();
    }
    if (const QJsonValue from = json["received_from"_L1]; from.isDouble())
        filter.receivedFrom = fromMs(from.toInteger());
    if (const QJsonValue until = json["received_until"_L1]; until.isDouble())
        filter.receivedUntil = fromMs(until.toInteger());
    return filter;
}

bool showsAllOpen(const QueueFilter &filter)
{
    QueueFilter all;
    all.sort = filter.sort;
    all.descending = filter.descending;
    return filter == all;
}

} // namespace tanggap
