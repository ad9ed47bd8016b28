// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/ticketview.h"

#include "desk/case.h"
#include "desk/handover.h"
#include "desk/outside.h"
#include "desk/teamsbeside.h"
#include "org/capability.h"
#include "store/people.h"
#include "store/registers.h"
#include "store/ticketparts.h"
#include "store/tickets.h"

namespace tanggap::ticketview
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<> readParts(Reader &reader, TicketView &view)
{
    const TicketId id = view.ticket.id;
    TRY_LET(view.reporter, parts::reporter(reader.db, id));
    TRY_LET(view.journal, journal::read(reader.db, streamOf(id)));
    TRY_LET(view.texts, parts::texts(reader.db, id));
    TRY_LET(view.notes, parts::notes(reader.db, id));
    TRY_LET(view.evidence, parts::evidence(reader.db, id));
    TRY_LET(view.recommendations, parts::recommendations(reader.db, id));
    TRY_LET(view.papers, parts::papers(reader.db, id));
    TRY_LET(view.sendings, parts::sendings(reader.db, id));
    TRY_LET(view.access, parts::access(reader.db, id));
    for (const JournalEvent &event : std::as_const(view.journal))
        view.reporterErased = view.reporterErased || event.kind == "reporter.erased"_L1;
    return {};
}

Result<> readNames(Reader &reader, TicketView &view)
{
    TRY_LET(const QList<Person> everybody, people::all(reader.db));
    for (const Person &person : everybody)
        view.people.insert(person.id, person.name);
    TRY_LET(const QList<AccountLine> accounts, people::accounts(reader.db));
    for (const AccountLine &account : accounts)
        view.logins.insert(account.login, account.personName);
    if (view.ticket.system.isValid()) {
        const auto system = registers::system(reader.db, reader.viewer, view.ticket.system);
        if (!system && system.error().code != ErrorCode::NotFound) // not found: of another agency
            return fail(system.error());
        view.ownerContact = system ? system->contactName : QString();
        view.ownerPhone = system ? system->contactPhone : QString();
    }
    if (!view.ownerPhone.isEmpty() || view.ticket.agency.isEmpty())
        return {};
    TRY_LET(const QList<Agency> agencies, registers::agencies(reader.db, reader.viewer));
    for (const Agency &agency : agencies) {
        if (agency.name != view.ticket.agency)
            continue;
        view.ownerContact = agency.headOffice;
        view.ownerPhone = agency.phone;
    }
    return {};
}

Result<> readLinks(Reader &reader, TicketView &view)
{
    TRY_LET(const QList<TicketId> duplicates, parts::duplicates(reader.db, view.ticket.id));
    const auto codeOf = [&](TicketId id) -> Result<QString> {
        TRY_LET(const bool visible, tickets::isVisible(reader.db, reader.viewer, id));
        if (!visible)
            return QString();
        TRY_LET(const Ticket other, tickets::load(reader.db, id));
        return other.code;
    };
    for (const TicketId id : duplicates) {
        TRY_LET(const QString code, codeOf(id));
        if (!code.isEmpty())
            view.duplicates << std::pair(id, code);
    }
    if (view.ticket.duplicateOf.isValid()) {
        TRY_LET(view.duplicateOf, codeOf(view.ticket.duplicateOf));
    }
    return {};
}

Result<> readHandovers(Reader &reader, TicketView &view)
{
    const auto linked = [&](TicketId id) -> Result<std::optional<LinkedTicket>> {
        TRY_LET(const bool visible, tickets::isVisible(reader.db, reader.viewer, id));
        if (!visible)
            return std::nullopt;
        TRY_LET(const Ticket other, tickets::load(reader.db, id));
        TRY_LET(const ProcedurePtr procedure,
                reader.definitions.procedure(other.procedure, other.procedureVersion));
        const Step *step = procedure->step(tickets::currentStep(other));
        return LinkedTicket{id,
                            other.code,
                            procedure->id,
                            procedure->name,
                            step ? step->shortText : Localized(),
                            other.state == TicketState::Closed};
    };
    if (view.ticket.handoverOf.isValid()) {
        TRY_LET(view.handedOverBy, linked(view.ticket.handoverOf));
    }
    TRY_LET(const QList<TicketId> targets, tickets::handedOver(reader.db, view.ticket.id));
    for (const TicketId id : targets) {
        TRY_LET(const auto one, linked(id));
        if (one)
            view.handedOverTo << *one;
    }
    return {};
}

/// When what happened at a stated moment was written down.
Instant recordedAt(const Ticket &ticket, Instant happened)
{
    for (const StepRecord &record : ticket.steps) {
        if (record.completed == happened && record.recorded)
            return *record.recorded;
    }
    return happened == ticket.received ? ticket.recorded : happened;
}

void readClocks(const Reader &reader, TicketView &view)
{
    const Grade *grade = view.procedure->systemClass(view.ticket.systemClass);
    const QString className = grade ? grade->name.in(currentLanguage()) : QString();
    for (const ClockRun &run : std::as_const(view.ticket.clocks)) {
        const ClockRule *rule = view.procedure->clock(run.clock);
        if (!rule)
            continue;
        const Calendar &calendar = view.organization->calendar;
        const QTimeZone &zone = view.organization->zone;
        view.clocks << ClockView{
            run.clock,
            run,
            readClock(*rule, run, view.ticket.pauses, view.ticket.systemClass, calendar, zone, reader.now),
            explainClock(*rule, run, view.ticket.pauses, view.ticket.systemClass, calendar, zone, reader.now,
                         className),
            recordedAt(view.ticket, run.started),
            run.stopped ? std::optional(recordedAt(view.ticket, *run.stopped)) : std::nullopt};
    }
}

QString reasonOf(const Result<> &may)
{
    return may ? QString() : may.error().message;
}

/// Asks the desk's own questions, so that the window refuses what the desk would.
Result<> readRefusals(Reader &reader, TicketView &view, const desk::Case &c)
{
    Refusals &why = view.whyNot;
    why.work = reasonOf(desk::mayWork(reader, c));
    why.assign = reasonOf(desk::mayAssign(reader, c));
    why.classify = reasonOf(desk::mayClassify(reader, c));
    why.pause = reasonOf(desk::mayPause(reader, c, reader.now));
    why.resume = reasonOf(desk::mayResume(reader, c));
    why.link = reasonOf(desk::mayLink(reader, c));
    why.unlink = reasonOf(desk::mayUnlink(reader, c));
    why.restrict = reasonOf(desk::require(reader, capability::Restrict));
    why.reopen = reasonOf(desk::mayReopen(reader, c));
    why.erase = reasonOf(desk::require(reader, capability::Erase));
    if (const auto targets = desk::handoverTargets(reader, c))
        view.handoverTargets = *targets;
    else
        why.handover = targets.error().message;
    if (why.erase.isEmpty() && view.reporterErased)
        why.erase = Core::tr("The reporter's personal data is erased already.");
    TRY_LET(const auto duplicates, parts::duplicates(reader.db, view.ticket.id));
    if (why.link.isEmpty() && !duplicates.isEmpty())
        why.link = Core::tr("Other tickets are linked to this one; it carries their case.");
    view.mayWork = why.work.isEmpty();
    view.whyNotAssign = why.assign;
    return {};
}

Result<> readOpenSteps(Reader &reader, TicketView &view, const desk::Case &c)
{
    TRY_LET(const CaseFacts facts, desk::factsOf(reader.db, view.ticket.id));
    for (const OpenStep &open : view.progress.open) {
        OpenStepView step{.step = open.step->id, .pass = open.pass, .actors = open.actors};
        step.missing = missingFor(*open.step, {}, view.ticket, facts);
        for (const Outcome &outcome : open.step->outcomes)
            step.missingByOutcome.insert(outcome.id, missingFor(*open.step, outcome.id, view.ticket, facts));
        step.whyNot = reasonOf(desk::mayRecord(reader, c, open));
        step.mayRecord = step.whyNot.isEmpty();
        view.open << step;
    }
    view.routedTeam = desk::routedTeam(reader, c).value_or(QString());
    if (const Category *category = desk::categoryOf(c)) {
        TRY_LET(view.supporters, desk::supportersOf(reader.definitions, *c.procedure, *category));
    }
    TRY_LET(view.announcers, desk::announcersOf(reader.definitions, *c.procedure));
    return {};
}

} // namespace

Result<TicketView> load(Reader &reader, TicketId id)
{
    TRY_LET(const bool visible, tickets::isVisible(reader.db, reader.viewer, id));
    if (!visible)
        return fail(ErrorCode::NotFound, Core::tr("This ticket does not exist, or you may not see it."));
    TicketView view;
    TRY_LET(view.ticket, tickets::load(reader.db, id));
    TRY_LET(view.organization, reader.definitions.organization());
    TRY_LET(view.procedure,
            reader.definitions.procedure(view.ticket.procedure, view.ticket.procedureVersion));
    const desk::Case c{view.ticket, view.ticket, view.procedure, view.organization};
    view.progress = desk::progressOf(c);
    TRY(readParts(reader, view));
    TRY(desk::keepInside(reader, view)); // before what is worked out of the parts
    TRY(readNames(reader, view));
    TRY(readLinks(reader, view));
    TRY(readHandovers(reader, view));
    readClocks(reader, view);
    TRY(readOpenSteps(reader, view, c));
    TRY(readRefusals(reader, view, c));
    return view;
}

Result<TicketView> load(Reader &reader, const QString &code)
{
    // A restricted ticket answers like one that does not exist.
    const Result<TicketId> id = tickets::idOf(reader.db, code);
    if (!id && id.error().code != ErrorCode::NotFound)
        return fail(id.error());
    return load(reader, id.value_or(TicketId{}));
}

} // namespace tanggap::ticketview
