// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/shapes.h"

namespace tanggap::ctl
{

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(QDate day)
{
    return orNull(day.toString(Qt::ISODate));
}

QJsonValue orNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toIso(*at)) : QJsonValue();
}

} // namespace tanggap::ctl

namespace tanggap::ctl::shapes
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QJsonValue localOrNull(const std::optional<Instant> &at, const QTimeZone &zone)
{
    return at ? QJsonValue(toLocal(*at, zone).toString(Qt::ISODate)) : QJsonValue();
}

QString stretchText(const Stretch &stretch, const QTimeZone &zone)
{
    const QString span = localText(stretch.from, zone) + u" - "_s + localText(stretch.until, zone);
    switch (stretch.kind) {
    case Stretch::Kind::Counted:
        return Core::tr("%1: counted").arg(span);
    case Stretch::Kind::Paused:
        return Core::tr("%1: paused, %2").arg(span, stretch.why);
    case Stretch::Kind::Skipped:
        break;
    }
    return Core::tr("%1: not counted, %2").arg(span, stretch.why);
}

QJsonObject openStep(const TicketFacts &facts, const OpenStepView &open)
{
    const Step *step = facts.view.procedure->step(open.step);
    QJsonArray outcomes, missing;
    for (const Outcome &outcome : step->outcomes) {
        QJsonArray alsoMissing;
        for (const Requirement &requirement : open.missingByOutcome.value(outcome.id))
            alsoMissing << requirement.text.id;
        outcomes << QJsonObject{{u"id"_s, outcome.id},
                                {u"leads_to"_s, QJsonArray::fromStringList(outcome.leadsTo)},
                                {u"closes"_s, outcome.closes},
                                {u"missing"_s, alsoMissing}};
    }
    for (const Requirement &requirement : open.missing)
        missing << requirement.text.id;
    return {{u"id"_s, step->id},
            {u"number"_s, step->number},
            {u"text"_s, step->text.id},
            {u"pass"_s, open.pass},
            {u"actors"_s, QJsonArray::fromStringList(facts.recorders.value(open.step))},
            {u"outcomes"_s, outcomes},
            {u"missing"_s, missing},
            {u"may_record"_s, open.mayRecord}};
}

QJsonObject clock(const TicketView &view, const ClockView &one)
{
    const ClockRule *rule = view.procedure->clock(one.clock);
    const QTimeZone &zone = view.organization->zone;
    const ClockStatus status = one.reading.status;
    QJsonObject json{{u"id"_s, one.clock},
                     {u"kind"_s, rule->kind},
                     {u"pass"_s, one.run.pass},
                     {u"state"_s, nameOf(status)},
                     {u"started"_s, toIso(one.run.started)},
                     {u"stopped"_s, orNull(one.run.stopped)},
                     {u"deadline"_s, orNull(one.reading.deadline)},
                     {u"deadline_local"_s, localOrNull(one.reading.deadline, zone)},
                     {u"explanation"_s, QJsonArray::fromStringList(explanation(one, zone))}};
    if (status == ClockStatus::Met || status == ClockStatus::MetLate)
        json.insert(u"met"_s, status == ClockStatus::Met);
    return json;
}

QJsonObject event(const JournalEvent &one)
{
    return {{u"seq"_s, one.seq},
            {u"position"_s, one.position},
            {u"at"_s, toIso(one.happened)},
            {u"recorded"_s, toIso(one.recorded)},
            {u"actor"_s, one.actor},
            {u"kind"_s, one.kind},
            {u"facts"_s, one.facts},
            {u"hash"_s, one.hash}};
}

QJsonObject evidence(const Evidence &one)
{
    return {{u"id"_s, one.id.value},
            {u"name"_s, one.name},
            {u"size"_s, one.size},
            {u"sha256"_s, one.sha256},
            {u"added"_s, toIso(one.added)}};
}

/// Flow roles and the slots that hold them. A category's team is named by its members first, since the team
/// alone is no role that anybody holds.
QStringList recordersOf(const TicketView &view, const OpenStepView &open,
                        const QHash<QString, QStringList> &overrides)
{
    QStringList roles;
    for (const QString &actor : open.actors) {
        const FlowRole *flowRole = view.procedure->flowRole(actor);
        const QStringList holders =
            rolesFor(*view.procedure, *view.organization, actor, overrides, view.ticket.team);
        roles +=
            flowRole && flowRole->categoryTeam ? holders + QStringList{actor} : QStringList{actor} + holders;
    }
    roles.removeDuplicates();
    return roles;
}

} // namespace

QString nameOf(ClockStatus status)
{
    switch (status) {
    case ClockStatus::Running:
        return u"running"_s;
    case ClockStatus::Soon:
        return u"soon"_s;
    case ClockStatus::Late:
        return u"late"_s;
    case ClockStatus::Paused:
        return u"paused"_s;
    case ClockStatus::Met:
        return u"met"_s;
    case ClockStatus::MetLate:
        break;
    }
    return u"met_late"_s;
}

QString localText(Instant at, const QTimeZone &zone)
{
    return toLocal(at, zone).toString(u"dd-MM-yyyy HH:mm"_s) + u' ' + zoneLabel(zone);
}

QStringList explanation(const ClockView &clock, const QTimeZone &zone)
{
    const ClockExplanation &e = clock.explanation;
    QStringList lines{e.rule, Core::tr("Started %1").arg(localText(e.started, zone))};
    for (const Stretch &stretch : e.stretches)
        lines << stretchText(stretch, zone);
    if (e.deadline)
        lines << Core::tr("Deadline %1").arg(localText(*e.deadline, zone));
    if (clock.run.stopped)
        lines << Core::tr("Stopped %1").arg(localText(*clock.run.stopped, zone));
    for (const auto &[other, deadline] : e.otherClasses)
        lines << Core::tr("As class %1 it would be %2").arg(other, localText(deadline, zone));
    return lines;
}

QJsonObject queue(const QList<QueueEntry> &rows, int total)
{
    QJsonArray tickets;
    for (const QueueEntry &row : rows) {
        tickets << QJsonObject{{u"code"_s, row.code},
                               {u"title"_s, row.title},
                               {u"state"_s, row.state},
                               {u"finished"_s, row.finished},
                               {u"procedure"_s, row.procedure},
                               {u"class"_s, orNull(row.systemClass)},
                               {u"severity"_s, orNull(row.severity)},
                               {u"type"_s, row.type},
                               {u"service"_s, orNull(row.service)},
                               {u"tlp"_s, toName(row.tlp)},
                               {u"system"_s, orNull(row.systemName)},
                               {u"agency"_s, orNull(row.agency)},
                               {u"received"_s, toIso(row.received)},
                               {u"due"_s, orNull(row.due)},
                               {u"soon"_s, orNull(row.soon)},
                               {u"paused"_s, row.paused},
                               {u"restricted"_s, row.restricted},
                               {u"team"_s, orNull(row.team)},
                               {u"person"_s, orNull(row.personName)},
                               {u"step"_s, orNull(row.step)},
                               {u"version"_s, row.version}};
    }
    return {{u"total"_s, total}, {u"tickets"_s, tickets}};
}

Result<TicketFacts> readTicket(Reader &reader, const QString &code)
{
    TicketFacts facts;
    TRY_LET(facts.view, ticketview::load(reader, code));
    TRY_LET(const auto overrides, reader.definitions.flowRoleOverrides(facts.view.procedure->id));
    for (const OpenStepView &open : std::as_const(facts.view.open))
        facts.recorders.insert(open.step, recordersOf(facts.view, open, overrides));
    return facts;
}

QJsonObject linked(const LinkedTicket &other)
{
    return {{u"code"_s, other.code},
            {u"procedure"_s, other.procedure},
            {u"state"_s, other.closed ? u"closed"_s : u"open"_s},
            {u"step"_s, orNull(other.step.id)}};
}

QJsonObject standing(const TicketFacts &facts)
{
    const Ticket &t = facts.view.ticket;
    QJsonArray steps;
    for (const OpenStepView &open : facts.view.open)
        steps << openStep(facts, open);
    return {{u"code"_s, t.code},
            {u"title"_s, t.title},
            {u"state"_s, t.state == TicketState::Open ? u"open"_s : u"closed"_s},
            {u"finished"_s, t.finished},
            {u"procedure"_s, t.procedure},
            {u"class"_s, orNull(t.systemClass)},
            {u"severity"_s, orNull(t.severity)},
            {u"type"_s, t.type},
            {u"category"_s, orNull(t.category)},
            {u"tlp"_s, toName(t.tlp)},
            {u"restricted"_s, t.restricted},
            {u"paused"_s, t.paused},
            {u"team"_s, orNull(t.team)},
            {u"service"_s, orNull(t.service)},
            {u"person"_s, orNull(facts.view.people.value(t.person))},
            {u"received"_s, toIso(t.received)},
            {u"due"_s, orNull(t.due)},
            {u"duplicate_of"_s, orNull(facts.view.duplicateOf)},
            {u"version"_s, t.version},
            {u"open_steps"_s, steps}};
}

QJsonObject ticket(const TicketFacts &facts)
{
    const TicketView &view = facts.view;
    QJsonObject json = standing(facts);
    QJsonArray clocks, journal, papers, files, handedOverTo;
    for (const LinkedTicket &one : view.handedOverTo)
        handedOverTo << linked(one);
    json.insert(u"handed_over_by"_s, view.handedOverBy ? linked(*view.handedOverBy) : QJsonValue());
    json.insert(u"handed_over_to"_s, handedOverTo);
    for (const ClockView &one : view.clocks)
        clocks << clock(view, one);
    for (const JournalEvent &one : view.journal)
        journal << event(one);
    for (const Paper &one : view.papers)
        papers << paper(one);
    for (const Evidence &one : view.evidence)
        files << evidence(one);
    json.insert(u"description"_s, view.ticket.description);
    json.insert(u"system"_s, orNull(view.ticket.systemName));
    json.insert(u"agency"_s, orNull(view.ticket.agency));
    json.insert(u"agenda_number"_s, orNull(view.ticket.agendaNumber));
    json.insert(u"clocks"_s, clocks);
    json.insert(u"journal"_s, journal);
    json.insert(u"papers"_s, papers);
    json.insert(u"evidence"_s, files);
    return json;
}

QJsonObject paper(const Paper &one)
{
    QJsonObject json{{u"id"_s, one.id.value}, {u"kind"_s, one.kind}, {u"state"_s, toName(one.state)}};
    if (!one.number.isEmpty())
        json.insert(u"number"_s, one.number);
    if (!one.fileHash.isEmpty())
        json.insert(u"sha256"_s, one.fileHash);
    if (!one.signedHash.isEmpty())
        json.insert(u"signed_sha256"_s, one.signedHash);
    if (!one.mark.isEmpty())
        json.insert(u"mark"_s, one.mark);
    return json;
}

QJsonObject stepDone(const QString &code, const desk::StepOutcome &outcome)
{
    return {{u"code"_s, code},
            {u"step"_s, outcome.step},
            {u"outcome"_s, outcome.outcome},
            {u"opened"_s, QJsonArray::fromStringList(outcome.opened)},
            {u"closed"_s, outcome.closed},
            {u"finished"_s, outcome.finished},
            {u"version"_s, outcome.version}};
}

QJsonObject verification(const verify::Outcome &outcome)
{
    QJsonArray faults;
    for (const verify::Fault &fault : outcome.faults)
        faults << QJsonObject{{u"stream"_s, fault.stream}, {u"what"_s, fault.what}};
    return {{u"intact"_s, outcome.intact()},
            {u"events"_s, outcome.events},
            {u"streams"_s, outcome.streams},
            {u"seal"_s, outcome.seal},
            {u"faults"_s, faults}};
}

QJsonArray findings(const QList<Finding> &list)
{
    QJsonArray array;
    for (const Finding &one : list) {
        array << QJsonObject{
            {u"severity"_s, one.severity == Finding::Severity::Error ? u"error"_s : u"warning"_s},
            {u"file"_s, one.file},
            {u"pointer"_s, one.pointer},
            {u"message"_s, one.message}};
    }
    return array;
}

} // namespace tanggap::ctl::shapes
