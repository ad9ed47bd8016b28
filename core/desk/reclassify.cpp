// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/reclassify.h"

#include "base/text.h"
#include "desk/restrictticket.h"
#include "store/registers.h"
#include "store/tickets.h"
#include "ticket/incidenttype.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Applies one judgement and notes it in the facts as [before, after].
template <class Set>
void judge(QJsonObject &facts, const QString &name, const QString &before, const QString &after, Set set)
{
    if (before == after)
        return;
    facts.insert(name, QJsonObject{{u"from"_s, before}, {u"to"_s, after}});
    set(after);
}

Result<> checkKnown(const Judgement &j, const Procedure &procedure)
{
    if (j.systemClass && !j.systemClass->isEmpty() && !procedure.systemClass(*j.systemClass))
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no class “%1”.").arg(*j.systemClass));
    if (j.severity && !j.severity->isEmpty() && !procedure.severity(*j.severity))
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no severity “%1”.").arg(*j.severity));
    if (j.category && !procedure.category(*j.category))
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no category “%1”.").arg(*j.category));
    if (j.type && !incidentType(*j.type))
        return fail(ErrorCode::Invalid, Core::tr("There is no incident type “%1”.").arg(*j.type));
    return {};
}

Result<> linkSystem(Tx &tx, Ticket &ticket, const Procedure &procedure, SystemId id, QJsonObject &facts)
{
    TRY_LET(const ElectronicSystem system, registers::system(tx.db(), tx.actor(), id));
    facts.insert(u"system"_s, QJsonObject{{u"from"_s, ticket.systemName}, {u"to"_s, system.name}});
    ticket.system = id;
    ticket.systemName = system.name;
    if (ticket.agency.isEmpty())
        ticket.agency = system.agency;
    if (ticket.systemClass.isEmpty() && procedure.systemClass(system.systemClass))
        ticket.systemClass = system.systemClass;
    return {};
}

} // namespace

Result<> reclassify(Tx &tx, const TicketRef &ref, const Judgement &j, const QString &reason,
                    const Stated &stated)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayClassify(tx, c));
    TRY(checkKnown(j, *c.procedure));
    TRY_LET(const QString why, cleanText(reason, 2000, Core::tr("Reason")));
    Ticket &t = c.ticket;
    QJsonObject facts;
    judge(facts, u"class"_s, t.systemClass, j.systemClass.value_or(t.systemClass),
          [&](auto v) { t.systemClass = v; });
    judge(facts, u"category"_s, t.category, j.category.value_or(t.category), [&](auto v) { t.category = v; });
    judge(facts, u"type"_s, t.type, j.type.value_or(t.type), [&](auto v) { t.type = v; });
    judge(facts, u"severity"_s, t.severity, j.severity.value_or(t.severity), [&](auto v) {
        t.severity = v;
        t.severityRank =
            v.isEmpty() ? 9 : int(c.procedure->severity(v) - c.procedure->severities.constData());
    });
    judge(facts, u"tlp"_s, toName(t.tlp), toName(j.tlp.value_or(t.tlp)),
          [&](auto v) { t.tlp = *tlpFromName(v); });
    if (j.service && !j.service->isEmpty() && !c.organization->service(*j.service))
        return fail(ErrorCode::Invalid, Core::tr("The organization has no service “%1”.").arg(*j.service));
    judge(facts, u"service"_s, t.service, j.service.value_or(t.service), [&](auto v) { t.service = v; });
    if (j.personalData && *j.personalData != t.personalData) {
        t.personalData = *j.personalData;
        facts.insert(u"personal_data"_s, t.personalData);
    }
    if (j.system && *j.system != t.system)
        TRY(linkSystem(tx, t, *c.procedure, *j.system, facts));
    if (j.discovered && j.discovered != t.discovered) {
        if (*j.discovered > t.received)
            return fail(ErrorCode::Invalid,
                        Core::tr("What was reported was known at the receipt at the latest."));
        facts.insert(u"discovered"_s, toIso(*j.discovered));
        t.discovered = j.discovered;
    }
    if (facts.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Nothing would change."));
    if (t.tlp == Tlp::Red && c.before.tlp != Tlp::Red && !t.restricted) {
        t.restricted = true;
        TRY(nameThoseWhoMaySee(tx, c));
    }
    if (!why.isEmpty())
        facts.insert(u"reason"_s, why);
    TRY_LET(const Instant happened, momentOf(tx, stated, t.received));
    stateIn(facts, stated);
    TRY(closeCase(tx, c, {.kind = u"ticket.reclassified"_s, .happened = happened, .facts = facts}));
    if (j.system)
        TRY(tickets::index(tx, ref.id));
    return {};
}

} // namespace tanggap::desk
