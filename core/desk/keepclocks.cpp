// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/keepclocks.h"

#include "desk/register.h"
#include "store/registers.h"
#include "store/ticketparts.h"
#include "store/tickets.h"
#include "ticket/ticketclocks.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<ticketclocks::LawFacts> lawFacts(Tx &tx, const Case &c)
{
    ticketclocks::LawFacts facts;
    if (c.ticket.system.isValid()) {
        TRY_LET(facts.vitalSystem, registers::isVital(tx.db(), c.ticket.system));
    }
    TRY_LET(facts.switched, tx.definitions().clockSwitches(c.procedure->id));
    if (ticketclocks::runsByLaw(c.ticket, *c.procedure, facts)) {
        TRY_LET(facts.sent, parts::sentPapers(tx.db(), c.ticket.id, c.ticket.handoverOf));
    }
    return facts;
}

} // namespace

Result<> keepClocks(Tx &tx, Case &c)
{
    const auto &clocks = c.procedure->clocks;
    if (std::any_of(clocks.begin(), clocks.end(), [](const ClockRule &rule) { return rule.when; })) {
        TRY_LET(const ticketclocks::LawFacts facts, lawFacts(tx, c));
        ticketclocks::applyLaw(c.ticket, *c.procedure, facts);
    }
    ticketclocks::refresh(c.ticket, *c.procedure, *c.organization);
    return {};
}

Result<> settleClocks(Tx &tx, const QList<TicketId> &tickets, const QString &kind)
{
    for (const TicketId id : tickets) {
        TRY_LET(Case c, caseOf(tx, id));
        TRY(keepClocks(tx, c));
        if (c.ticket != c.before)
            TRY(closeCase(tx, c, {.kind = kind, .happened = tx.now()}));
    }
    return {};
}

Result<> switchClock(Tx &tx, const QString &procedure, const QString &clock, bool on)
{
    TRY_LET(const ProcedurePtr known, tx.definitions().procedure(procedure));
    const ClockRule *rule = known->clock(clock);
    if (!rule || !rule->when)
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no clock “%1” to switch.").arg(clock));
    TRY(saveSetting(tx, u"clock/"_s + procedure + u'/' + clock, on ? u"on"_s : u"off"_s));
    tx.definitions().clear();
    TRY_LET(const QList<TicketId> open, tickets::openOfProcedure(tx.db(), procedure));
    return settleClocks(tx, open, u"clocks.settled"_s);
}

} // namespace tanggap::desk
