// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <QDate>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tanggap
{

/// Somebody on the roster. Roles are ids of role slots, or of flow roles that the procedure maps to nobody.
struct Person
{
    PersonId id;
    QString name;
    QString position; ///< office held, as written under a signature
    QString rank;     ///< pangkat
    QString nip;
    QString phone;
    QString email;
    AgencyId agency; ///< of an agent
    QStringList roles;
    bool active = true;
    QDate officeFrom;           ///< first day in office; none: not said
    QDate officeUntil;          ///< last day in office; none: not said
    QStringList qualifications; ///< of those that procedures ask for, in their own (Indonesian) words
    qint64 version = 0;
    bool operator==(const Person &) const = default;

    /// Whether they hold their roles and sign on a day of the office.
    bool isInOffice(QDate day) const
    {
        return active && (!officeFrom.isValid() || officeFrom <= day) &&
               (!officeUntil.isValid() || day <= officeUntil);
    }
};

/// Who acts: resolved by the store inside the transaction, so that a role taken away a moment ago counts.
struct Actor
{
    PersonId person;
    QString name; ///< login name, as the journal keeps it
    QString displayName;
    QStringList roles; ///< role slots held, and flow roles reached through them (see procedure/rolemap.h)
    QSet<QString> capabilities;
    QStringList teams; ///< groups in which the actor is coordinator or member
    AgencyId agency;
    bool mustChangePassword = false; ///< may change their own password and nothing else
    bool system = false;             ///< the program itself (backup, seal, set-up)
    bool operator==(const Actor &) const = default;

    bool can(const QString &capability) const { return system || capabilities.contains(capability); }
    bool hasRole(const QString &role) const { return system || roles.contains(role); }
};

} // namespace tanggap
