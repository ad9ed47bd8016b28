// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/connection.h"

#include <QList>

namespace tanggap
{

/// Runs a query and collects what `make` builds of each row.
template <class T, class Make>
Result<QList<T>> listOf(Connection &db, const QString &sql, const Binds &binds, Make make)
{
    TRY_LET(Statement * rows, db.run(sql, binds));
    QList<T> list;
    while (rows->next())
        list << make(*rows);
    rows->finish();
    return list;
}

} // namespace tanggap

namespace tanggap::parts
{

/// The same of a query that is bound to the ticket (":id").
template <class T, class Make>
Result<QList<T>> collect(Connection &db, const QString &sql, TicketId ticket, Make make)
{
    return listOf<T>(db, sql, {{QLatin1StringView(":id"), ticket.value}}, make);
}

} // namespace tanggap::parts
