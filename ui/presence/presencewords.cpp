// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presence/presencewords.h"

#include "ui/base/timetext.h"

#include <QCoreApplication>

namespace tanggap::presencewords
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::presencewords)
};

bool isMidnight(Instant at, const QTimeZone &zone)
{
    const QDateTime local = toLocal(at, zone);
    return local == local.date().startOfDay(zone);
}

/// A day without its year when that is the present one.
QString day(Instant at, Instant now, const QTimeZone &zone)
{
    const bool thisYear = toLocal(at, zone).date().year() == toLocal(now, zone).date().year();
    const QString text = timetext::shortDate(at, zone);
    return thisYear ? text.left(text.lastIndexOf(u' ')) : text;
}

} // namespace

QString sort(const Presence &presence, const Organization &organization)
{
    switch (presence.sort) {
    case Presence::Sort::OnDuty:
        return Words::tr("On duty");
    case Presence::Sort::Away:
        return Words::tr("Away");
    case Presence::Sort::Acting:
        break;
    }
    const RoleSlot *role = organization.role(presence.role);
    return prefixOf(presence.manner) + u' ' + (role ? role->title.in(currentLanguage()) : presence.role);
}

QString begins(const Presence &presence, Instant now, const QTimeZone &zone)
{
    return isMidnight(presence.begins, zone) ? day(presence.begins, now, zone)
                                             : timetext::briefMoment(presence.begins, now, zone);
}

QString ends(const Presence &presence, Instant now, const QTimeZone &zone)
{
    if (!presence.ends)
        return Words::tr("further notice");
    // A midnight ends the day before it.
    return isMidnight(*presence.ends, zone) ? day(*presence.ends - Duration(1), now, zone)
                                            : timetext::briefMoment(*presence.ends, now, zone);
}

QString until(const Presence &presence, Instant now, const QTimeZone &zone)
{
    return Words::tr("until %1").arg(ends(presence, now, zone));
}

QString absence(const Presence &presence, const QString &standIn, Instant now, const QTimeZone &zone)
{
    const QString away = Words::tr("away %1").arg(until(presence, now, zone));
    return standIn.isEmpty() ? away : Words::tr("%1, stand-in: %2").arg(away, standIn);
}

} // namespace tanggap::presencewords
