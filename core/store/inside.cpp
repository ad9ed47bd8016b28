// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/inside.h"

#include "org/capability.h"
#include "store/tickets.h"

#include <QStringList>

namespace tanggap::inside
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// That the addressee names what stands in one of these columns. (A name of three letters is part of many.)
QString named(const QStringList &columns)
{
    QStringList ways;
    for (const QString &column : columns)
        ways << u"(length(%1) > 3 AND lower(sending.recipient) LIKE '%' || lower(%1) || '%')"_s.arg(column);
    return u'(' + ways.join(u" OR "_s) + u')';
}

} // namespace

bool reads(const Actor &viewer)
{
    return viewer.can(capability::SeeAll) || viewer.can(capability::Work);
}

bool reads(const Actor &viewer, const Ticket &ticket)
{
    return reads(viewer) || (viewer.person.isValid() && viewer.person == ticket.person);
}

QString condition(const Actor &viewer)
{
    return reads(viewer) ? u"1 = 1"_s : u"ticket.person_id = :viewer"_s;
}

QString sentToViewer()
{
    return u"(EXISTS (SELECT 1 FROM person p WHERE p.id = :viewer AND "_s +
           named({u"p.name"_s, u"p.email"_s, u"p.phone"_s}) +
           u") OR EXISTS (SELECT 1 FROM agency a WHERE a.id = :agency AND "_s +
           named({u"a.name"_s, u"a.email"_s}) +
           u") OR EXISTS (SELECT 1 FROM reporter r JOIN ticket own ON own.id = r.id WHERE "
           "r.id = sending.ticket_id AND own.recorded_by = :viewer AND "_s +
           named({u"r.name"_s, u"r.email"_s, u"r.phone"_s}) + u"))"_s;
}

Result<QList<qint64>> sentTo(Connection &db, const Actor &viewer, TicketId ticket)
{
    Binds binds = tickets::visibleBinds(viewer);
    binds << Bind{":id"_L1, ticket.value};
    TRY_LET(Statement * rows,
            db.run(u"SELECT sending.id FROM sending WHERE sending.ticket_id = :id AND "_s + sentToViewer(),
                   binds));
    QList<qint64> found;
    while (rows->next())
        found << rows->integer(0);
    rows->finish();
    return found;
}

} // namespace tanggap::inside
