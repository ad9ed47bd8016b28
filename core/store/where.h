// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QString>
#include <QStringList>

namespace tanggap
{

/// A WHERE clause and what it binds, grown condition by condition.
struct Where
{
    QStringList conditions;
    Binds binds;

    void add(const QString &condition, std::initializer_list<Bind> more = {})
    {
        conditions << condition;
        binds.append(QList<Bind>(more));
    }
    QString text() const
    {
        using namespace Qt::Literals::StringLiterals;
        return conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s);
    }
};

/// An id out of a definition file as an SQL text.
inline QString sqlText(QString id)
{
    return u'\'' + id.replace(u'\'', QStringLiteral("''")) + u'\'';
}

/// The same of several as an SQL list.
inline QString sqlList(const QStringList &ids)
{
    QStringList quoted;
    for (const QString &id : ids)
        quoted << sqlText(id);
    return u'(' + quoted.join(u',') + u')';
}

} // namespace tanggap
