// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/connection.h"

#include <QList>

namespace tanggap::parts
{

/// Runs a query bound to the ticket (":id") and collects what `make` builds of each row.
template <class T, class Make>
Result<QList<T>> collect(Connection &db, const QString &sql, TicketId ticket, Make make)
{
    using namespace Qt::Literals::StringLiterals;
    TRY_LET(Statement * rows, db.run(sql, {{":id"_L1, ticket.value}}));
    QList<T> list;
    while (rows->next())
        list << make(*rows);
    rows->finish();
    return list;
}

} // namespace tanggap::parts
