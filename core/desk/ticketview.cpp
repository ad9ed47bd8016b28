// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/ticketview.h"

#include "desk/case.h"
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
        TRY_LET(const ElectronicSystem system, registers::system(reader.db, view.ticket.system));
        view.ownerContact = system.contactName;
        view.ownerPhone = system.contactPhone;
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

Result<> readOpenSteps(Reader &reader, TicketView &view, const desk::Case &c)
{
    TRY_LET(const CaseFacts facts, desk::factsOf(reader.db, view.ticket.id));
    for (const OpenStep &open : view.progress.open) {
        OpenStepView step{.step = open.step->id, .pass = open.pass, .actors = open.actors};
        step.missing = missingFor(*open.step, {}, view.ticket, facts);
        for (const Outcome &outcome : open.step->outcomes)
            step.missingByOutcome.insert(outcome.id, missingFor(*open.step, outcome.id, view.ticket, facts));
        step.mayRecord = desk::mayRecord(reader, c, open).has_value();
        view.open << step;
    }
    view.mayWork = desk::mayWork(reader, c).has_value();
    if (const auto may = desk::mayAssign(reader, c); !may)
        view.whyNotAssign = may.error().message;
    view.routedTeam = desk::routedTeam(reader, c).value_or(QString());
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
    TRY(readNames(reader, view));
    TRY(readLinks(reader, view));
    readClocks(reader, view);
    TRY(readOpenSteps(reader, view, c));
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
