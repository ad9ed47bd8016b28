// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/receivereport.h"

#include "base/text.h"
#include "desk/keepclocks.h"
#include "desk/notes.h"
#include "desk/restrictticket.h"
#include "org/capability.h"
#include "org/numbering.h"
#include "store/registers.h"
#include "store/series.h"
#include "store/ticketparts.h"
#include "store/tickets.h"
#include "ticket/incidenttype.h"
#include "ticket/ticketclocks.h"

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype LineLimit = 500;
constexpr qsizetype TextLimit = 2'000'000;

Result<> clean(Report &report)
{
    const auto line = [](QString &text, const QString &field) -> Result<> {
        TRY_LET(text, cleanLine(text, LineLimit, field));
        return {};
    };
    const auto text = [](QString &value, const QString &field) -> Result<> {
        TRY_LET(value, cleanText(value, TextLimit, field));
        return {};
    };
    TRY(line(report.title, Core::tr("Title")));
    TRY(text(report.description, Core::tr("Description")));
    TRY(text(report.chronology, Core::tr("Chronology")));
    TRY(text(report.impact, Core::tr("Impact")));
    TRY(text(report.actionTaken, Core::tr("Action taken")));
    TRY(line(report.systemName, Core::tr("Electronic system")));
    TRY(line(report.agency, Core::tr("Agency")));
    TRY(line(report.letterNumber, Core::tr("Letter number")));
    TRY(line(report.letterDate, Core::tr("Letter date")));
    TRY(line(report.reporter.name, Core::tr("Reporter's name")));
    TRY(line(report.reporter.email, Core::tr("Reporter's e-mail")));
    TRY(line(report.reporter.phone, Core::tr("Reporter's phone")));
    TRY(line(report.reporter.agency, Core::tr("Reporter's agency")));
    if (report.title.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("A report needs a title."));
    if (report.description.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("A report needs a description."));
    if (!report.letterDate.isEmpty() && !QDate::fromString(report.letterDate, Qt::ISODate).isValid())
        return fail(ErrorCode::Invalid, Core::tr("The letter's date is not a date."));
    return {};
}

Result<> checkMoment(const std::optional<Instant> &moment, Instant now, const QString &field)
{
    if (moment && *moment > now)
        return fail(ErrorCode::Invalid, Core::tr("%1 lies in the future.").arg(field));
    if (moment && *moment < EarliestMoment)
        return fail(ErrorCode::Invalid, Core::tr("%1 lies before the year 2000.").arg(field));
    return {};
}

Result<> checkChoices(const Report &report, const Procedure &procedure, const Organization &organization)
{
    if (!report.service.isEmpty() && !organization.service(report.service))
        return fail(ErrorCode::Invalid,
                    Core::tr("The organization has no service “%1”.").arg(report.service));
    if (!incidentType(report.type))
        return fail(ErrorCode::Invalid, Core::tr("There is no incident type “%1”.").arg(report.type));
    if (!report.systemClass.isEmpty() && !procedure.systemClass(report.systemClass))
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no class “%1”.").arg(report.systemClass));
    if (!report.severity.isEmpty() && !procedure.severity(report.severity))
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no severity “%1”.").arg(report.severity));
    return {};
}

/// Name, owner and class of the affected system from the register, when it is there.
/// (A class that the procedure does not know, of an older version or of another one, is left to whoever
/// classes the ticket.)
Result<> fillFromRegister(Tx &tx, Report &report, const Procedure &procedure)
{
    if (!report.system.isValid() && !report.systemName.isEmpty()) {
        TRY_LET(report.system, registers::findSystem(tx.db(), tx.actor(), report.systemName));
    }
    if (!report.system.isValid() && report.agency.isEmpty() && !tx.actor().can(capability::SeeAll) &&
        tx.actor().agency.isValid()) {
        // What an agency's agent reports without saying of whom is about their own.
        TRY_LET(const Agency own, registers::agency(tx.db(), tx.actor(), tx.actor().agency));
        report.agency = own.name;
    }
    if (!report.system.isValid())
        return {};
    TRY_LET(const ElectronicSystem system, registers::system(tx.db(), tx.actor(), report.system));
    report.systemName = system.name;
    if (report.agency.isEmpty())
        report.agency = system.agency;
    if (report.systemClass.isEmpty() && procedure.systemClass(system.systemClass))
        report.systemClass = system.systemClass;
    return {};
}

int rankOf(const Procedure &procedure, const QString &severity)
{
    for (qsizetype i = 0; i < procedure.severities.size(); ++i) {
        if (procedure.severities.at(i).id == severity)
            return int(i);
    }
    return 9;
}

Ticket ticketFrom(const Report &report, const Procedure &procedure, Instant received, const Tx &tx)
{
    Ticket t;
    t.procedure = procedure.id;
    t.title = report.title;
    t.systemClass = report.systemClass;
    t.severity = report.severity;
    t.severityRank = rankOf(procedure, report.severity);
    t.type = report.type;
    const Category *category = procedure.categoryForType(report.type);
    t.category = category ? category->id : QString();
    t.tlp = report.tlp.value_or(tlpFromName(procedure.defaultTlp).value_or(Tlp::Green));
    t.restricted = t.tlp == Tlp::Red || procedure.restrictedByDefault;
    t.channel = report.channel;
    t.system = report.system;
    t.systemName = report.systemName;
    t.agency = report.agency;
    t.received = received;
    t.occurred = report.occurred;
    t.discovered = report.discovered;
    t.recorded = tx.now();
    t.recordedBy = tx.actor().person;
    t.description = report.description;
    t.chronology = report.chronology;
    t.impact = report.impact;
    t.actionTaken = report.actionTaken;
    t.personalData = report.personalData;
    t.letterNumber = report.letterNumber;
    t.letterDate = report.letterDate;
    t.service = report.service;
    return t;
}

/// Steps of the reporter are complete at receipt; the first that is not stays open.
void openFirstSteps(Ticket &ticket, const Procedure &procedure, const Tx &tx)
{
    QString next = procedure.steps.constFirst().id;
    while (!next.isEmpty()) {
        const Step *step = procedure.step(next);
        StepRecord record{.step = next, .opened = ticket.received, .person = tx.actor().person.value};
        next.clear();
        if (step->act == StepAct::Receive) {
            record.completed = ticket.received;
            record.recorded = tx.now();
            record.outcome = step->outcomes.constFirst().id;
            next = step->outcomes.constFirst().leadsTo.value(0);
        }
        ticket.steps << record;
        if (record.completed)
            ticketclocks::apply(ticket, procedure,
                                {.kind = ClockTrigger::Kind::StepCompleted, .step = record.step},
                                ticket.received);
        else
            ticketclocks::apply(ticket, procedure,
                                {.kind = ClockTrigger::Kind::StepOpened, .step = record.step},
                                ticket.received);
    }
}

/// Papers that the reporter's own steps bring, as far as the receipt completes them.
Result<> draftPapers(Tx &tx, const Case &c)
{
    QStringList kinds;
    for (const StepRecord &record : c.ticket.steps) {
        if (record.completed)
            kinds << c.procedure->step(record.step)->outcomes.constFirst().papers;
    }
    kinds.removeDuplicates();
    for (const QString &kind : std::as_const(kinds))
        TRY(parts::insertPaper(tx, {.ticket = c.ticket.id, .kind = kind, .at = c.ticket.received}));
    return {};
}

/// The letter stands in the book of the day on which it came, also when it is recorded in the new year.
Result<QString> takeAgendaNumber(Tx &tx, const Report &report, const Organization &organization,
                                 Instant received, TicketId id)
{
    const QDate date = toLocal(received, organization.zone).date();
    const AgendaBook *book = organization.agendaBook(AgendaDirection::Incoming);
    if (!book || book->source != NumberSource::OwnSeries)
        return QString();
    AgendaEntry entry{.book = book->id, .year = date.year(), .at = received, .ticket = id};
    TRY_LET(entry.serial, series::next(tx, u"agenda/"_s + book->id, entry.year));
    TRY_LET(entry.number, formatNumber(book->pattern, {.archive = book->archiveCode,
                                                       .serial = int(entry.serial),
                                                       .unit = book->unit,
                                                       .date = date}));
    // The sender is left out: an agenda line outlives a reporter's erased data.
    entry.counterpart = report.reporter.agency;
    entry.letterNumber = report.letterNumber;
    entry.letterDate = report.letterDate;
    entry.summary = report.title;
    TRY(series::enter(tx, entry));
    return entry.number;
}

} // namespace

Result<Received> receiveReport(Tx &tx, const Report &incoming, const QList<Evidence> &evidence,
                               const Ticket *from)
{
    TRY(require(tx, capability::Receive));
    Report report = incoming;
    TRY(clean(report));
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    if (report.procedure.isEmpty())
        report.procedure = organization->procedures.value(0);
    TRY_LET(const ProcedurePtr procedure, tx.definitions().procedure(report.procedure));
    TRY(fillFromRegister(tx, report, *procedure));
    if (report.service.isEmpty())
        report.service = organization->incidentService;
    TRY(checkChoices(report, *procedure, *organization));
    TRY(checkMoment(report.occurred, tx.now(), Core::tr("The time of the incident")));
    TRY(checkMoment(report.received, tx.now(), Core::tr("The time of receipt")));
    TRY(checkMoment(report.discovered, tx.now(), Core::tr("The time of discovery")));
    const Stated stated{report.received, report.lateReason};
    TRY_LET(const Instant received, momentOf(tx, stated));

    Case c{.ticket = ticketFrom(report, *procedure, received, tx),
           .procedure = procedure,
           .organization = organization};
    Ticket &ticket = c.ticket;
    TRY_LET(ticket.procedureVersion, tx.definitions().activeVersion(procedure->id));
    TRY_LET(ticket.organizationVersion, tx.definitions().organizationVersion());
    const QDate date = toLocal(received, organization->zone).date();
    TRY_LET(const qint64 serial, series::next(tx, u"ticket/"_s + procedure->codePattern, date.year()));
    TRY_LET(ticket.code, formatNumber(procedure->codePattern, {.serial = int(serial), .date = date}));
    ticketclocks::apply(ticket, *procedure, {.kind = ClockTrigger::Kind::Received}, received);
    openFirstSteps(ticket, *procedure, tx);
    if (from) {
        ticket.handoverOf = from->id;
        ticket.restricted = ticket.restricted || from->restricted;
        ticket.agendaNumber = from->agendaNumber;
    }
    TRY(keepClocks(tx, c));
    TRY(tickets::insert(tx, ticket));
    TRY(draftPapers(tx, c));

    TRY(parts::insertReporter(tx, ticket.id, report.reporter));
    for (const Evidence &given : evidence) {
        TRY_LET(const Evidence one, enteredEvidence(tx, ticket.id, given));
        TRY(parts::insertEvidence(tx, one));
    }
    if (!from) {
        TRY_LET(ticket.agendaNumber, takeAgendaNumber(tx, report, *organization, received, ticket.id));
    }
    if (!from && !ticket.agendaNumber.isEmpty())
        TRY(tx.update(tables::Ticket, ticket.id.value, {{"agenda_number"_L1, ticket.agendaNumber}}));
    if (ticket.restricted)
        TRY(nameThoseWhoMaySee(tx, c));
    TRY(tickets::index(tx, ticket.id));

    QJsonObject facts{{u"code"_s, ticket.code},
                      {u"channel"_s, toName(ticket.channel)},
                      {u"title"_s, ticket.title},
                      {u"evidence"_s, int(evidence.size())}};
    if (from)
        facts.insert(u"handed_over_by"_s, from->code);
    stateIn(facts, stated);
    TRY(tx.append(
        {.stream = streamOf(ticket.id), .kind = u"report.received"_s, .happened = received, .facts = facts}));
    return Received{ticket.id, ticket.code, ticket.agendaNumber};
}

} // namespace tanggap::desk
