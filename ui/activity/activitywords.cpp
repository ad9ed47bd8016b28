// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitywords.h"

#include "activity/fieldrows.h"

#include <QCoreApplication>

namespace tanggap::activitywords
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ActivityWords)
};

} // namespace

QString day(QDate day)
{
    return day.isValid() ? day.toString(u"dd-MM-yyyy"_s) : QString();
}

QString days(const Activity &activity)
{
    const QString first = day(activity.day);
    return activity.until.isValid() && activity.until != activity.day ? first + u" – "_s + day(activity.until)
                                                                      : first;
}

QString state(const ActivityKind &kind, const QString &stateId)
{
    const ActivityState *known = kind.state(stateId);
    return known ? known->name.in(currentLanguage()) : stateId;
}

QString value(const ActivityField &field, const QString &value)
{
    switch (field.type) {
    case ActivityField::Type::Choice:
        if (const ActivityChoice *choice = field.choice(value))
            return choice->label.in(currentLanguage());
        return value;
    case ActivityField::Type::Date:
        return day(QDate::fromString(value, Qt::ISODate));
    case ActivityField::Type::Flag:
        return value.isEmpty() ? Words::tr("no") : Words::tr("yes");
    case ActivityField::Type::Rows:
        return fieldrows::told(field, value, activitywords::value);
    default:
        return value;
    }
}

} // namespace tanggap::activitywords
