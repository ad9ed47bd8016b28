// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/restrictticket.h"

#include "base/text.h"
#include "org/capability.h"
#include "store/people.h"
#include "store/ticketparts.h"

#include <QJsonArray>
#include <QSet>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Role slots whose holders a restricted ticket cannot do without.
Result<QSet<QString>> neededRoles(Tx &tx, const Case &c)
{
    QSet<QString> needed;
    for (const RoleSlot &role : c.organization->roles) {
        const bool coordinates = role.group == c.ticket.team && role.kind == RoleKind::Coordinator;
        if (coordinates || role.capabilities.contains(capability::Restrict))
            needed.insert(role.id);
    }
    TRY_LET(const auto overrides, tx.definitions().flowRoleOverrides(c.procedure->id));
    const auto need = [&](const QString &role) {
        needed.insert(role);
        for (const QString &id : rolesFor(*c.procedure, *c.organization, role, overrides, c.ticket.team))
            needed.insert(id);
    };
    for (const OpenStep &open : progressOf(c).open) {
        const FlowRole *role =
            open.actors.isEmpty() ? nullptr : c.procedure->flowRole(open.actors.constFirst());
        if (!role || role->categoryTeam)
            continue;
        need(role->id);
    }
    TRY_LET(const QList<Paper> papers, parts::papers(tx.db(), c.ticket.id));
    for (const Paper &paper : papers) { // whoever has to approve it has to read it
        const PaperKind *kind = c.procedure->paper(paper.kind);
        if (!kind || paper.state != PaperState::Submitted)
            continue;
        for (const QString &id : kind->approvers)
            need(id);
    }
    return needed;
}

} // namespace

Result<QJsonArray> nameThoseWhoMaySee(Tx &tx, const Case &c)
{
    TRY_LET(QList<PersonId> named, parts::access(tx.db(), c.ticket.id));
    QJsonArray fresh;
    const auto name = [&](PersonId person) {
        if (person.isValid() && !named.contains(person)) {
            named << person;
            fresh << person.value;
        }
    };
    name(c.ticket.recordedBy);
    name(c.ticket.person);
    name(tx.actor().person);
    TRY_LET(const QSet<QString> needed, neededRoles(tx, c));
    TRY_LET(const QList<Person> everybody, people::allAt(tx.db(), tx.now()));
    for (const Person &person : everybody) {
        if (person.active && QSet<QString>(person.roles.begin(), person.roles.end()).intersects(needed))
            name(person.id);
    }
    TRY(parts::setAccess(tx, c.ticket.id, named));
    return fresh;
}

Result<> takeNamesBack(Tx &tx, const Case &c, const QJsonArray &named)
{
    TRY_LET(QList<PersonId> left, parts::access(tx.db(), c.ticket.id));
    left.removeIf([&](PersonId one) { return named.contains(one.value); });
    TRY(parts::setAccess(tx, c.ticket.id, left));
    TRY(nameThoseWhoMaySee(tx, c));
    return {};
}

Result<> restrictTicket(Tx &tx, const TicketRef &ref, bool restricted, const QList<PersonId> &people,
                        const QString &reason, const Stated &stated)
{
    TRY(require(tx, capability::Restrict));
    TRY_LET(Case c, openCase(tx, ref));
    TRY_LET(const QString why, cleanText(reason, 2000, Core::tr("Reason")));
    c.ticket.restricted = restricted;
    QList<PersonId> named;
    if (restricted) {
        for (const PersonId person : people + QList{tx.actor().person, c.ticket.person}) {
            if (person.isValid() && !named.contains(person))
                named << person;
        }
        for (const PersonId person : std::as_const(named))
            TRY(people::person(tx.db(), person));
    }
    TRY(parts::setAccess(tx, c.ticket.id, named));
    QJsonArray ids;
    for (const PersonId person : named)
        ids << person.value;
    TRY_LET(const Instant happened, momentOf(tx, stated, c.ticket.received));
    QJsonObject facts{{u"people"_s, ids}, {u"reason"_s, why}};
    stateIn(facts, stated);
    TRY(closeCase(tx, c,
                  {.kind = restricted ? u"ticket.restricted"_s : u"ticket.unrestricted"_s,
                   .happened = happened,
                   .facts = facts}));
    return {};
}

} // namespace tanggap::desk
