// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/samplearchive.h"

#include "org/numbering.h"
#include "org/organization.h"
#include "store/series.h"
#include "store/ticketparts.h"
#include "store/tickets.h"
#include "ticket/ticketclocks.h"

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Ticket ticketFrom(const Report &report, const SampleTicket &sample, const Procedure &procedure, const Tx &tx)
{
    Ticket t;
    t.procedure = procedure.id;
    t.title = report.title;
    t.description = report.description;
    t.chronology = report.chronology;
    t.impact = report.impact;
    t.type = report.type;
    const Category *category = procedure.categoryForType(report.type);
    t.category = category ? category->id : QString();
    t.systemClass = sample.systemClass;
    t.systemName = report.systemName;
    t.agency = report.agency;
    t.severity = report.severity;
    const Grade *severity = procedure.severity(report.severity);
    t.severityRank = severity ? int(severity - procedure.severities.constData()) : 9;
    t.tlp = tlpFromName(procedure.defaultTlp).value_or(Tlp::Green);
    t.channel = report.channel;
    t.occurred = report.occurred;
    t.personalData = report.personalData;
    t.received = sample.past.front().at;
    t.recorded = t.received;
    t.recordedBy = tx.actor().person;
    t.state = TicketState::Closed;
    t.finished = true;
    return t;
}

/// The steps of a ticket that is over, and its clocks along the way.
void walk(Ticket &t, const SampleTicket &sample, const Procedure &procedure)
{
    using Kind = ClockTrigger::Kind;
    const auto pass = [&](const QString &step, const QString &outcome, Instant opened, Instant completed) {
        ticketclocks::apply(t, procedure, {.kind = Kind::StepOpened, .step = step}, opened);
        t.steps << StepRecord{.step = step,
                              .opened = opened,
                              .completed = completed,
                              .recorded = completed,
                              .outcome = outcome,
                              .person = t.recordedBy.value};
        ticketclocks::apply(t, procedure, {.kind = Kind::Outcome, .step = step, .outcome = outcome},
                            completed);
    };
    ticketclocks::apply(t, procedure, {.kind = Kind::Received}, t.received);
    const Step &first = procedure.steps.constFirst();
    if (first.act == StepAct::Receive)
        pass(first.id, first.outcomes.constFirst().id, t.received, t.received);
    Instant at = t.received;
    for (const SampleAction &action : sample.past) {
        if (action.kind != SampleAction::Kind::Step)
            continue;
        const Step &step = procedure.steps.at(action.step);
        pass(step.id, action.subject, at, action.at);
        if (step.act == StepAct::Assign)
            t.team = sample.team;
        at = action.at;
    }
    ticketclocks::stopAll(t, procedure, at);
}

} // namespace

Result<TicketId> archiveTicket(Tx &tx, const Report &report, const SampleTicket &sample,
                               const Procedure &procedure, const Organization &organization,
                               const QHash<QString, QString> &texts)
{
    Ticket t = ticketFrom(report, sample, procedure, tx);
    TRY_LET(t.procedureVersion, tx.definitions().activeVersion(procedure.id));
    TRY_LET(t.organizationVersion, tx.definitions().organizationVersion());
    t.service = organization.incidentService;
    walk(t, sample, procedure);
    ticketclocks::refresh(t, procedure, organization);
    const QDate date = toLocal(t.received, organization.zone).date();
    TRY_LET(const qint64 serial, series::next(tx, u"ticket/"_s + procedure.codePattern, date.year()));
    TRY_LET(t.code, formatNumber(procedure.codePattern, {.serial = int(serial), .date = date}));
    TRY(tickets::insert(tx, t));
    TRY(parts::insertReporter(tx, t.id, report.reporter));
    for (auto it = texts.begin(); it != texts.end(); ++it)
        TRY(parts::putText(tx, t.id, it.key(), it.value()));
    TRY(tickets::index(tx, t.id));
    TRY(tx.append({.stream = streamOf(t.id),
                   .kind = u"report.received"_s,
                   .happened = t.received,
                   .facts = {{u"code"_s, t.code}, {u"title"_s, t.title}, {u"archive"_s, true}}}));
    return t.id;
}

} // namespace tanggap::desk
