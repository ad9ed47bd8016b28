// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/assignticket.h"

#include "base/text.h"
#include "desk/completestep.h"
#include "desk/restrictticket.h"
#include "org/capability.h"
#include "store/journal.h"
#include "store/people.h"
#include "store/presence.h"

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

Result<> handOver(Tx &tx, Case &c, QString team, PersonId person)
{
    if (team.isEmpty()) {
        TRY_LET(team, routedTeam(tx, c));
    }
    if (!c.organization->teams().contains(team))
        return fail(ErrorCode::Invalid, Core::tr("There is no team “%1” that tickets can go to.").arg(team));
    if (person.isValid()) {
        TRY_LET(const Person taker, people::person(tx.db(), person));
        TRY_LET(const QList<Presence> presences, presence::at(tx.db(), tx.now()));
        if (!taker.active || !c.organization->teamsOf(rolesAt(presences, taker, tx.now())).contains(team))
            return fail(ErrorCode::Invalid, Core::tr("%1 is not in this team.").arg(taker.name));
    }
    c.ticket.team = team;
    c.ticket.person = person;
    return {};
}

Result<> assignTicket(Tx &tx, const TicketRef &ref, const QString &team, PersonId person, const QString &note,
                      const Stated &stated)
{
    TRY_LET(Case c, openCase(tx, ref));
    if (c.ticket.state == TicketState::Open && assignStage(c) == AssignStage::At) {
        TRY(completeStep(tx, ref,
                         {.step = assigningStep(*c.procedure)->id,
                          .note = note,
                          .stated = stated,
                          .team = team,
                          .person = person}));
        return {};
    }
    TRY(mayAssign(tx, c));
    TRY_LET(const QString words, cleanText(note, 100'000, Core::tr("Note")));
    TRY_LET(const Instant happened, momentOf(tx, stated, c.ticket.received));
    TRY(handOver(tx, c, team.isEmpty() ? c.ticket.team : team, person));
    if (c.ticket.team == c.before.team && c.ticket.person == c.before.person)
        return fail(ErrorCode::Invalid, Core::tr("The ticket is there already."));
    QJsonArray named;
    if (c.ticket.restricted) {
        TRY_LET(named, nameThoseWhoMaySee(tx, c));
    }
    QJsonObject facts{{u"from_team"_s, c.before.team},
                      {u"from_person"_s, c.before.person.value},
                      {u"team"_s, c.ticket.team},
                      {u"person"_s, c.ticket.person.value}};
    if (!words.isEmpty())
        facts.insert(u"note"_s, words);
    if (!named.isEmpty())
        facts.insert(u"named"_s, named);
    stateIn(facts, stated);
    TRY(closeCase(tx, c, {.kind = u"ticket.assigned"_s, .happened = happened, .facts = facts}));
    return {};
}

Result<> withdrawAssignment(Tx &tx, const TicketRef &ref)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY_LET(const JournalEvent last, journal::last(tx.db(), streamOf(ref.id)));
    if (last.kind != "ticket.assigned"_L1 || last.facts.value("withdrawn"_L1).toBool())
        return fail(ErrorCode::Invalid,
                    Core::tr("Something else has happened on this ticket since. It cannot be taken back."));
    if (last.actor != tx.actor().name)
        TRY(require(tx, capability::Reopen));
    c.ticket.team = last.facts.value("from_team"_L1).toString();
    c.ticket.person = PersonId{last.facts.value("from_person"_L1).toInteger()};
    if (c.ticket.restricted)
        TRY(takeNamesBack(tx, c, last.facts.value("named"_L1).toArray()));
    TRY(closeCase(tx, c,
                  {.kind = u"ticket.assigned"_s,
                   .happened = tx.now(),
                   .facts = {{u"from_team"_s, c.before.team},
                             {u"from_person"_s, c.before.person.value},
                             {u"team"_s, c.ticket.team},
                             {u"person"_s, c.ticket.person.value},
                             {u"withdrawn"_s, true}}}));
    return {};
}

} // namespace tanggap::desk
