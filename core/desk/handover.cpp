// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/handover.h"

#include "base/text.h"
#include "desk/restrictticket.h"
#include "org/capability.h"
#include "store/ticketparts.h"
#include "store/tickets.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// What the other procedure does not know is judged there anew.
Report reportOf(const Ticket &t, const Reporter &reporter, const Procedure &target)
{
    return {.title = t.title,
            .description = t.description,
            .channel = t.channel,
            .type = t.type,
            .procedure = target.id,
            .systemClass = target.systemClass(t.systemClass) ? t.systemClass : QString(),
            .systemName = t.systemName,
            .system = t.system,
            .agency = t.agency,
            .severity = target.severity(t.severity) ? t.severity : QString(),
            .occurred = t.occurred,
            .discovered = t.known(),
            .chronology = t.chronology,
            .impact = t.impact,
            .actionTaken = t.actionTaken,
            .tlp = t.tlp,
            .personalData = t.personalData,
            .letterNumber = t.letterNumber,
            .letterDate = t.letterDate,
            .reporter = reporter};
}

/// What was found so far and what was recommended stays known: texts that the other procedure asks for too,
/// and recommendations that are open.
Result<> carryFindings(Tx &tx, TicketId from, TicketId to, const Procedure &target)
{
    TRY_LET(const QList<TicketText> texts, parts::texts(tx.db(), from));
    for (const TicketText &text : texts) {
        const bool asked = std::any_of(target.textFields.begin(), target.textFields.end(),
                                       [&](const TextField &field) { return field.id == text.field; });
        if (asked)
            TRY(parts::putText(tx, to, text.field, text.text));
    }
    TRY_LET(const QList<Recommendation> recommendations, parts::recommendations(tx.db(), from));
    for (Recommendation one : recommendations) {
        if (one.state != RecommendationState::Open)
            continue;
        one.id = {};
        one.ticket = to;
        TRY(parts::insertRecommendation(tx, one));
    }
    return tickets::index(tx, to);
}

/// Whoever was named for the one ticket may see the other.
Result<> nameTheSame(Tx &tx, TicketId from, TicketId to)
{
    TRY_LET(QList<PersonId> named, parts::access(tx.db(), to));
    TRY_LET(const QList<PersonId> before, parts::access(tx.db(), from));
    for (const PersonId person : before) {
        if (!named.contains(person))
            named << person;
    }
    return parts::setAccess(tx, to, named);
}

} // namespace

Result<QStringList> handoverTargets(const Asker &asker, const Case &c)
{
    TRY(require(asker, capability::Receive));
    TRY(mayWork(asker, c));
    if (c.ticket.duplicateOf.isValid())
        return fail(ErrorCode::Invalid,
                    Core::tr("Ticket %1 is a duplicate; hand over the one that carries the case.")
                        .arg(c.ticket.code));
    TRY_LET(const QList<ProcedurePtr> procedures, asker.definitions.procedures());
    QStringList targets;
    for (const ProcedurePtr &one : procedures) {
        if (one->id != c.procedure->id)
            targets << one->id;
    }
    TRY_LET(QList<TicketId> linked, tickets::handedOver(asker.db, c.ticket.id));
    if (c.ticket.handoverOf.isValid())
        linked << c.ticket.handoverOf;
    for (const TicketId id : linked) {
        TRY_LET(const Ticket other, tickets::load(asker.db, id));
        targets.removeOne(other.procedure);
    }
    if (targets.isEmpty())
        return fail(ErrorCode::Invalid,
                    Core::tr("There is no other procedure to hand ticket %1 over to.").arg(c.ticket.code));
    return targets;
}

Result<Received> handOverCase(Tx &tx, const TicketRef &ref, const QString &procedure, const QString &note,
                              const Stated &stated)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY_LET(const QStringList targets, handoverTargets(tx, c));
    if (!targets.contains(procedure))
        return fail(ErrorCode::Invalid, Core::tr("Ticket %1 cannot be handed over to “%2”. It can to: %3.")
                                            .arg(c.ticket.code, procedure, targets.join(u", "_s)));
    TRY_LET(const QString words, cleanText(note, 10'000, Core::tr("Note")));
    TRY_LET(const ProcedurePtr target, tx.definitions().procedure(procedure));
    TRY_LET(const Reporter reporter, parts::reporter(tx.db(), ref.id));
    TRY_LET(const QList<Evidence> evidence, parts::evidence(tx.db(), ref.id));
    TRY_LET(const Instant happened, momentOf(tx, stated, c.ticket.received));
    Report report = reportOf(c.ticket, reporter, *target);
    if (c.organization->service(c.ticket.service))
        report.service = c.ticket.service;
    report.received = stated.happened;
    report.lateReason = stated.reason;
    TRY_LET(const Received opened, receiveReport(tx, report, evidence, &c.ticket));
    TRY(carryFindings(tx, ref.id, opened.id, *target));
    if (c.ticket.restricted)
        TRY(nameTheSame(tx, ref.id, opened.id));
    QJsonObject facts{{u"to"_s, opened.code}, {u"procedure"_s, procedure}};
    if (!words.isEmpty())
        facts.insert(u"note"_s, words);
    stateIn(facts, stated);
    TRY(closeCase(tx, c, {.kind = u"ticket.handed_over"_s, .happened = happened, .facts = facts}));
    return opened;
}

Result<> recordConsent(Tx &tx, const TicketRef &ref, bool agrees, const Stated &stated)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayWork(tx, c));
    TRY_LET(const Instant at, momentOf(tx, stated, c.ticket.received));
    TRY_LET(Reporter reporter, parts::reporter(tx.db(), ref.id));
    if (reporter.consentHallOfFame == agrees)
        return fail(ErrorCode::Invalid, Core::tr("Nothing would change."));
    reporter.consentHallOfFame = agrees;
    TRY(parts::updateReporter(tx, ref.id, reporter));
    QJsonObject facts{{u"agrees"_s, agrees}};
    stateIn(facts, stated);
    TRY(closeCase(tx, c, {.kind = u"reporter.consent"_s, .happened = at, .facts = facts}));
    return {};
}

} // namespace tanggap::desk
