// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/paperlist.h"

#include "org/capability.h"
#include "procedure/progress.h"
#include "store/inside.h"
#include "store/row.h"
#include "store/tickets.h"
#include "store/where.h"
#include "ticket/periodfigures.h"

#include <algorithm>

namespace tanggap::paperlist
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Rows named like those of `paper`, with what its ticket adds.
QString from(const Reader &reader)
{
    QString readable = tickets::visibleCondition(reader.viewer);
    if (!inside::reads(reader.viewer))
        readable +=
            u" AND (%1 OR EXISTS (SELECT 1 FROM sending WHERE sending.paper_id = paper.id AND %2))"_s.arg(
                inside::condition(reader.viewer), inside::sentToViewer());
    const QString ofTickets =
        u"SELECT paper.id, paper.ticket_id, paper.kind, paper.state, paper.number, paper.at, paper.version, "
        "ticket.code, ticket.title, ticket.procedure, coalesce(paper.author_group, ticket.team) AS team, "
        "ticket.team AS ticket_team, NULL AS first, NULL AS last FROM paper JOIN ticket ON ticket.id = paper.ticket_id WHERE "_s +
        readable;
    const QString ofPeriods =
        u" UNION ALL SELECT -id, 0, '%1', '%2', number, at, 0, '', '', '', '', '', first, "
        "last FROM periodic_report"_s.arg(period::Kind, toName(PaperState::Approved));
    return u" FROM ("_s + ofTickets + (reader.viewer.can(capability::SeeAll) ? ofPeriods : QString()) +
           u") AS paper "_s;
}

/// A paper of a kind that the viewer approves and signs; for roles of the team that has the ticket, of
/// theirs.
Result<QString> approvedByViewer(Reader &reader)
{
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    TRY_LET(const QList<ProcedurePtr> procedures, reader.definitions.procedures());
    QStringList ways{u"1 = 0"_s};
    for (const ProcedurePtr &procedure : procedures) {
        TRY_LET(const auto overrides, reader.definitions.flowRoleOverrides(procedure->id));
        for (const QString &team : organization->teams() + QStringList{QString()}) {
            const auto acts = [&](const QString &approver) {
                const QStringList roles = rolesFor(*procedure, *organization, approver, overrides, team);
                return reader.viewer.hasRole(approver) ||
                       std::any_of(roles.begin(), roles.end(),
                                   [&](const QString &role) { return reader.viewer.hasRole(role); });
            };
            QStringList kinds;
            for (const PaperKind &kind : procedure->papers) {
                if (std::any_of(kind.approvers.begin(), kind.approvers.end(), acts))
                    kinds << kind.id;
            }
            if (!kinds.isEmpty())
                ways << u"(paper.procedure IN %1 AND paper.ticket_team IN %2 AND paper.kind IN %3)"_s.arg(
                    sqlList({procedure->id}), sqlList({team}), sqlList(kinds));
        }
    }
    return u'(' + ways.join(u" OR "_s) + u')';
}

Result<Where> whereFor(Reader &reader, const PaperFilter &filter)
{
    Where where;
    where.binds.append(tickets::visibleBinds(reader.viewer));
    if (!filter.kinds.isEmpty())
        where.add(u"paper.kind IN "_s + sqlList(filter.kinds));
    if (!filter.team.isEmpty())
        where.add(u"paper.team = :team"_s, {{":team"_L1, filter.team}});
    where.add(u"paper.state <> '"_s + toName(PaperState::Withdrawn) + u'\'');
    if (filter.state == PaperFilter::State::Waiting)
        where.add(u"paper.state IN "_s + sqlList({toName(PaperState::Draft), toName(PaperState::Submitted),
                                                  toName(PaperState::Returned)}));
    if (filter.state == PaperFilter::State::Mine) {
        TRY_LET(const QString approved, approvedByViewer(reader));
        where.add(approved + u" AND paper.state IN "_s +
                  sqlList({toName(PaperState::Submitted), toName(PaperState::Approved)}));
    }
    if (filter.state == PaperFilter::State::Done)
        where.add(u"paper.state IN "_s + sqlList({toName(PaperState::Approved), toName(PaperState::Signed),
                                                  toName(PaperState::Sent)}));
    if (filter.from)
        where.add(u"paper.at >= :from"_s, {{":from"_L1, column(*filter.from)}});
    if (filter.until)
        where.add(u"paper.at < :until"_s, {{":until"_L1, column(*filter.until)}});
    return where;
}

} // namespace

Result<QList<PaperLine>> list(Reader &reader, const PaperFilter &filter, int limit)
{
    TRY_LET(Where where, whereFor(reader, filter));
    where.binds << Bind{":limit"_L1, limit};
    TRY_LET(Statement * rows,
            reader.db.run(u"SELECT paper.id, paper.ticket_id, paper.kind, paper.state, paper.number, "
                          "paper.at, paper.version, paper.code, paper.title, paper.procedure, paper.first, "
                          "paper.last"_s +
                              from(reader) + where.text() +
                              u" ORDER BY paper.at DESC, paper.id DESC LIMIT :limit"_s,
                          where.binds));
    QList<PaperLine> lines;
    while (rows->next()) {
        PaperLine line{.code = rows->text(7), .title = rows->text(8), .procedure = rows->text(9)};
        line.paper.id = PaperId{rows->integer(0)};
        line.paper.ticket = TicketId{rows->integer(1)};
        line.paper.kind = rows->text(2);
        line.paper.state = paperStateFromName(rows->text(3)).value_or(PaperState::Draft);
        line.paper.number = rows->text(4);
        line.paper.at = fromMs(rows->integer(5));
        line.paper.version = rows->integer(6);
        line.first = QDate::fromString(rows->text(10), Qt::ISODate);
        line.last = QDate::fromString(rows->text(11), Qt::ISODate);
        lines << line;
    }
    rows->finish();
    return lines;
}

Result<int> count(Reader &reader, const PaperFilter &filter)
{
    TRY_LET(const Where where, whereFor(reader, filter));
    TRY_LET(const QVariant n,
            reader.db.value(u"SELECT count(*)"_s + from(reader) + where.text(), where.binds));
    return n.toInt();
}

Result<std::optional<Instant>> lastChange(Reader &reader, const PaperFilter &filter)
{
    TRY_LET(const Where where, whereFor(reader, filter));
    TRY_LET(const QVariant at,
            reader.db.value(u"SELECT max(paper.at)"_s + from(reader) + where.text(), where.binds));
    return instantOf(at);
}

} // namespace tanggap::paperlist
