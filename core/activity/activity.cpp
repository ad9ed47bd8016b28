// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activity/activity.h"

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QDate repetition(const DueRule &rule, const Activity &activity)
{
    if (!activity.doneDay.isValid() || activity.followedBy.isValid())
        return {};
    if (rule.months > 0)
        return activity.doneDay.addMonths(rule.months);
    const int days = rule.days > 0 ? rule.days : activity.fields.value(rule.daysBy).toInt();
    return days > 0 ? activity.doneDay.addDays(days) : QDate();
}

} // namespace

QDate dayOf(const Activity &activity, const QString &field)
{
    if (field.isEmpty())
        return {};
    if (field == "day"_L1)
        return activity.day;
    if (field == "until"_L1)
        return activity.until;
    return QDate::fromString(activity.fields.value(field), Qt::ISODate);
}

QDate dueDay(const ActivityKind &kind, const Activity &activity, const QList<FollowUp> &followUps,
             const Calendar &calendar)
{
    if (!activity.withdrawn.isEmpty())
        return {};
    QDate first;
    const auto consider = [&first](QDate day) {
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    };
    if (const ActivityState *state = kind.state(activity.state); state && state->due) {
        if (state->done && kind.due.repeats())
            consider(calendar.workingDayFrom(repetition(kind.due, activity)));
        else if (kind.due.by == "day"_L1 || kind.due.by == "until"_L1)
            consider(dayOf(activity, kind.due.by));
        else
            consider(calendar.workingDayFrom(dayOf(activity, kind.due.by)));
    }
    for (const FollowUp &one : followUps) {
        if (!one.doneDay.isValid())
            consider(calendar.workingDayFrom(one.due));
    }
    return first;
}

bool isAlike(const DueRule &rule, const Activity &a, const Activity &b)
{
    return std::all_of(rule.same.begin(), rule.same.end(), [&](const QString &field) {
        return a.fields.value(field).compare(b.fields.value(field), Qt::CaseInsensitive) == 0;
    });
}

} // namespace tanggap
