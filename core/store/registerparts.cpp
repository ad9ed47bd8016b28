// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/registerparts.h"

#include "store/tickets.h"

#include <QRegularExpression>

#include <algorithm>

namespace tanggap::registershape
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Ids as an SQL list; they come from definition files, so that only plain ones are let through.
QString inList(const QStringList &ids)
{
    static const QRegularExpression plain(u"^[\\w/.]+$"_s);
    QStringList quoted;
    for (const QString &id : ids) {
        if (plain.match(id).hasMatch())
            quoted << u'\'' + id + u'\'';
    }
    return quoted.isEmpty() ? u"('')"_s : u'(' + quoted.join(u',') + u')';
}

/// Kinds of paper made from these templates: "procedure/kind".
QStringList kindsOf(const Office &office, const QStringList &templates)
{
    QStringList kinds;
    for (const ProcedurePtr &procedure : office.procedures) {
        for (const PaperKind &kind : procedure->papers) {
            if (templates.contains(kind.templateId))
                kinds << procedure->id + u'/' + kind.id;
        }
    }
    return kinds;
}

const QString ReporterName = QStringLiteral("(SELECT name FROM reporter WHERE reporter.id = ticket.id)");
const QString ReporterAgency = QStringLiteral("(SELECT agency FROM reporter WHERE reporter.id = ticket.id)");

/// What every part of a ticket says of it.
QHash<QString, Cell> ticketCells()
{
    return {
        {u"code"_s, {u"ticket.code"_s}},
        {u"title"_s, {u"ticket.title"_s}},
        {u"received"_s, {u"ticket.received"_s, Format::Moment}},
        {u"agenda"_s, {u"ticket.agenda_number"_s}},
        {u"letter_number"_s, {u"ticket.letter_number"_s}},
        {u"letter_date"_s, {u"ticket.letter_date"_s, Format::IsoDay}},
        {u"agency"_s, {u"ticket.agency"_s}},
        {u"system"_s, {u"ticket.system_name"_s}},
        {u"class"_s, {u"ticket.procedure || '/' || ticket.class"_s, Format::Grade}},
        {u"severity"_s, {u"ticket.procedure || '/' || ticket.severity"_s, Format::Grade}},
        {u"type"_s, {u"ticket.type"_s, Format::Type}},
        {u"team"_s, {u"ticket.team"_s, Format::Team}},
        {u"channel"_s, {u"ticket.channel"_s, Format::Word}},
        {u"description"_s, {u"ticket.description"_s}},
        {u"reporter"_s, {ReporterName}},
        {u"reporter_agency"_s, {ReporterAgency}},
        {u"sender"_s, {u"coalesce(nullif(%1, ''), %2)"_s.arg(ReporterAgency, ReporterName)}},
        {u"contact"_s,
         {u"(SELECT trim(phone || ' ' || email) FROM reporter WHERE reporter.id = ticket.id)"_s}},
        {u"person"_s, {u"(SELECT name FROM person WHERE person.id = ticket.person_id)"_s}},
        {u"due"_s, {u"ticket.due"_s, Format::Moment}},
        {u"status"_s, {u"ticket.state"_s, Format::Word}},
    };
}

QHash<QString, Cell> with(QHash<QString, Cell> cells, const QHash<QString, Cell> &more)
{
    cells.insert(more);
    return cells;
}

} // namespace

Part ticketPart(const Office &office, const QString &where)
{
    QHash<QString, Cell> cells = ticketCells();
    cells.insert(u"date"_s, cells.value(u"received"_s));
    cells.insert(u"finished"_s, {u"CASE WHEN ticket.state = 'closed' THEN %1 END"_s.arg(
                                     tickets::closingMoment(office.procedures)),
                                 Format::Moment});
    return {.from = u"ticket"_s,
            .where = where,
            .at = u"ticket.received"_s,
            .id = u"ticket.id"_s,
            .cells = cells};
}

std::vector<Part> paperParts(const Office &office, const QStringList &templates)
{
    const QStringList kinds = kindsOf(office, templates);
    if (kinds.isEmpty())
        return {};
    const QString sending = u"FROM sending s WHERE s.ticket_id = paper.ticket_id AND s.paper_id = paper.id"_s;
    const auto field = [](const QString &name) { return Cell{u"paper.fields"_s, Format::Field, name}; };
    Part part{.from = u"paper JOIN ticket ON ticket.id = paper.ticket_id"_s,
              .where = u"ticket.procedure || '/' || paper.kind IN "_s + inList(kinds),
              .at = u"paper.at"_s,
              .id = u"paper.id"_s,
              .struck = u"paper.state = 'withdrawn'"_s};
    part.cells = with(
        ticketCells(),
        {{u"date"_s, {u"paper.at"_s, Format::Moment}},
         {u"number"_s, {u"paper.number"_s}},
         {u"what"_s, {u"ticket.procedure || '/' || paper.kind"_s, Format::Kind}},
         {u"status"_s, {u"paper.state"_s, Format::Word}},
         {u"addressee"_s, {u"(SELECT recipient %1 ORDER BY s.id DESC LIMIT 1)"_s.arg(sending)}},
         {u"sent"_s, {u"(SELECT max(at) %1)"_s.arg(sending), Format::Moment}},
         {u"signer"_s,
          {u"(SELECT signer FROM paper_signature g WHERE g.ticket_id = paper.ticket_id AND g.paper_id = "
           "paper.id ORDER BY g.id DESC LIMIT 1)"_s}},
         {u"returns"_s,
          {u"(SELECT count(*) FROM paper_version v WHERE v.paper_id = paper.id AND v.outcome = 'returned')"_s,
           Format::Number}},
         {u"recommendations"_s,
          {u"(SELECT count(*) FROM recommendation r WHERE r.ticket_id = paper.ticket_id)"_s, Format::Number}},
         {u"prints"_s, {u"paper.printed"_s, Format::Number}},
         {u"nature"_s, field(u"nature"_s)},
         {u"forwarded"_s, field(u"forwarded_to"_s)},
         {u"request"_s, field(u"request"_s)},
         {u"remarks"_s, field(u"notes"_s)}});
    return {part};
}

Part agendaPart(const Office &office, const AgendaBook &book)
{
    // To whom a paper is written, typed or as its template proposes; nothing of it is kept a second time,
    // since a reporter can be erased.
    const QString written =
        u"SELECT CASE WHEN p.fields LIKE '%\"addressee\":%' THEN p.fields "
        "WHEN ticket.procedure || '/' || p.kind IN %1 THEN %2 "
        "WHEN ticket.procedure || '/' || p.kind IN %3 THEN ticket.agency ELSE '' END "
        "FROM paper p WHERE p.ticket_id = agenda.ticket_id AND p.id = agenda.paper_id"_s.arg(
            inList(kindsOf(office, {u"jawaban_pengguna"_s, u"surat_jawaban"_s})), ReporterName,
            inList(kindsOf(office, {u"surat_pemberitahuan"_s, u"surat_pengantar"_s})));
    const QString sending =
        u"FROM sending s WHERE s.ticket_id = agenda.ticket_id AND s.paper_id = agenda.paper_id"_s;
    Part part{.from = u"agenda LEFT JOIN ticket ON ticket.id = agenda.ticket_id"_s,
              .where = u"agenda.book IN "_s + inList({book.id}),
              .at = u"agenda.at"_s,
              .sort = u"agenda.year * 1000000000 + agenda.serial"_s,
              .id = u"agenda.id"_s,
              .gapless = true,
              .byHand = u"CASE WHEN coalesce(agenda.ticket_id, 0) = 0 AND NOT EXISTS (SELECT 1 FROM "
                        "periodic_report r WHERE r.number = agenda.number AND r.number <> '') THEN agenda.id "
                        "ELSE 0 END"_s,
              .struck = u"agenda.withdrawn"_s};
    part.cells = {
        {u"serial"_s, {u"agenda.serial"_s, Format::Number}},
        {u"date"_s, {u"agenda.at"_s, Format::Moment}},
        {u"number"_s, {u"agenda.number"_s}},
        {u"sender"_s,
         {u"CASE WHEN agenda.counterpart <> '' OR ticket.id IS NULL THEN agenda.counterpart ELSE "
          "coalesce(nullif(%1, ''), %2) END"_s.arg(ReporterAgency, ReporterName)}},
        {u"addressee"_s,
         {u"CASE WHEN agenda.counterpart <> '' OR ticket.id IS NULL THEN agenda.counterpart ELSE "
          "coalesce((SELECT recipient %1 ORDER BY s.id DESC LIMIT 1), (%2)) END"_s.arg(sending, written),
          Format::Field, u"addressee"_s}},
        {u"letter_number"_s, {u"agenda.letter_number"_s}},
        {u"letter_date"_s, {u"agenda.letter_date"_s, Format::IsoDay}},
        {u"sent"_s, {u"(SELECT max(at) %1)"_s.arg(sending), Format::Moment}},
        {u"title"_s, {u"agenda.summary"_s}},
        {u"forwarded"_s, {u"agenda.forwarded"_s}},
        {u"code"_s, {u"ticket.code"_s}},
        {u"remarks"_s,
         {u"CASE WHEN agenda.withdrawn = 0 THEN '' WHEN agenda.reason IS NULL THEN 'withdrawn' "
          "ELSE 'withdrawn/' || agenda.reason END"_s,
          Format::Word}}};
    return part;
}

Part evidencePart()
{
    Part part{.from = u"evidence JOIN ticket ON ticket.id = evidence.ticket_id"_s,
              .at = u"evidence.at"_s,
              .id = u"evidence.id"_s};
    part.cells = with(ticketCells(),
                      {{u"date"_s, {u"evidence.at"_s, Format::Moment}},
                       {u"file"_s, {u"evidence.name"_s}},
                       {u"size"_s, {u"evidence.size"_s, Format::Number}},
                       {u"sha256"_s, {u"evidence.sha256"_s}},
                       {u"person"_s, {u"(SELECT name FROM person WHERE person.id = evidence.person_id)"_s}},
                       {u"remarks"_s, {u"evidence.note"_s}}});
    return part;
}

std::vector<Part> stepParts(const Office &office, const QList<StepAct> &acts)
{
    QStringList steps;
    for (const ProcedurePtr &procedure : office.procedures) {
        for (const Step &step : procedure->steps) {
            if (acts.contains(step.act))
                steps << procedure->id + u'/' + step.id;
        }
    }
    if (!acts.isEmpty() && steps.isEmpty())
        return {};
    Part part{.from = u"ticket_step JOIN ticket ON ticket.id = ticket_step.ticket_id"_s,
              .where = u"ticket_step.completed IS NOT NULL"_s,
              .at = u"ticket_step.completed"_s,
              .id = u"ticket_step.id"_s};
    if (!acts.isEmpty())
        part.where += u" AND ticket.procedure || '/' || ticket_step.step IN "_s + inList(steps);
    part.cells = with(
        ticketCells(),
        {{u"date"_s, {u"ticket_step.completed"_s, Format::Moment}},
         {u"what"_s,
          {u"ticket.procedure || '/' || ticket_step.step || '/' || ticket_step.outcome"_s, Format::Step}},
         {u"addressee"_s, {u"ticket.team"_s, Format::Team}},
         {u"status"_s, {QString()}},
         {u"person"_s, {u"(SELECT name FROM person WHERE person.id = ticket_step.person_id)"_s}},
         {u"remarks"_s, {u"ticket_step.note"_s}}});
    return {part};
}

std::vector<Part> honourParts(const Office &office)
{
    QStringList outcomes;
    for (const ProcedurePtr &procedure : office.procedures) {
        for (const Step &step : procedure->steps) {
            for (const Outcome &outcome : step.outcomes) {
                if (std::any_of(outcome.requirements.begin(), outcome.requirements.end(),
                                [](const Requirement &r) { return r.kind == Requirement::Kind::Consent; }))
                    outcomes << procedure->id + u'/' + step.id + u'/' + outcome.id;
            }
        }
    }
    if (outcomes.isEmpty())
        return {};
    const QString decided =
        u"ticket.procedure || '/' || ticket_step.step || '/' || ticket_step.outcome IN "_s + inList(outcomes);
    Part part{.from = u"ticket_step JOIN ticket ON ticket.id = ticket_step.ticket_id "
                      "JOIN reporter ON reporter.id = ticket.id"_s,
              .where =
                  u"ticket_step.completed IS NOT NULL AND reporter.consent = 1 AND reporter.name <> '' "
                  "AND ticket_step.id = (SELECT max(s.id) FROM ticket_step s WHERE s.ticket_id = ticket.id "
                  "AND s.step = ticket_step.step AND s.completed IS NOT NULL) AND "_s +
                  decided,
              .at = u"ticket_step.completed"_s,
              .id = u"ticket_step.id"_s};
    part.cells = with(ticketCells(), {{u"date"_s, {u"ticket_step.completed"_s, Format::Moment}},
                                      {u"reporter"_s, {u"reporter.name"_s}},
                                      {u"reporter_agency"_s, {u"reporter.agency"_s}}});
    return {part};
}

Part recommendationPart()
{
    Part part{.from = u"recommendation JOIN ticket ON ticket.id = recommendation.ticket_id"_s,
              .at = u"ticket.received"_s,
              .id = u"recommendation.id"_s};
    part.cells = with(ticketCells(), {{u"what"_s, {u"recommendation.text"_s}},
                                      {u"owner"_s, {u"recommendation.owner"_s}},
                                      {u"due_date"_s, {u"recommendation.due_date"_s, Format::IsoDay}},
                                      {u"status"_s, {u"recommendation.state"_s, Format::Word}},
                                      {u"remarks"_s, {u"recommendation.remark"_s}}});
    return part;
}

Part linePart(const QString &book)
{
    Part part{.from = u"log_entry"_s,
              .where = u"log_entry.book IN "_s + inList({book}),
              .at = u"log_entry.at"_s,
              .id = u"log_entry.id"_s,
              .ofTicket = false,
              .byHand = u"log_entry.id"_s,
              .struck = u"log_entry.struck <> ''"_s};
    part.cells = {
        {u"date"_s, {u"log_entry.at"_s, Format::Moment}},
        {u"what"_s, {u"log_entry.title"_s}},
        {u"addressee"_s, {u"log_entry.counterpart"_s}},
        {u"status"_s, {u"CASE WHEN log_entry.struck <> '' THEN 'struck' ELSE '' END"_s, Format::Word}},
        {u"person"_s, {u"(SELECT name FROM person WHERE person.id = log_entry.person_id)"_s}},
        {u"remarks"_s, {u"trim(log_entry.text || ' ' || log_entry.struck)"_s}}};
    return part;
}

Part reportPart()
{
    Part part{.from = u"periodic_report"_s,
              .at = u"periodic_report.at"_s,
              .id = u"periodic_report.id"_s,
              .ofTicket = false,
              .byHand = u"periodic_report.id"_s};
    part.cells = {{u"date"_s, {u"periodic_report.at"_s, Format::Moment}},
                  {u"number"_s, {u"periodic_report.number"_s}},
                  {u"what"_s, {u"'periodic'"_s, Format::Word}},
                  {u"title"_s, {u"periodic_report.first || ' – ' || periodic_report.last"_s}},
                  {u"status"_s, {u"'approved'"_s, Format::Word}}};
    return part;
}

Part activityPart(const QString &kind)
{
    // The day in milliseconds, by the rule of the Julian day number, since engines differ in their functions
    // of dates. Five o'clock in UTC is noon or soon after in every zone of Indonesia: the same day.
    const auto cut = [](int from, int length) {
        return u"CAST(substr(activity.day, %1, %2) AS INTEGER)"_s.arg(from).arg(length);
    };
    const QString y = cut(1, 4), m = cut(6, 2), d = cut(9, 2), march = u"((%1 - 14) / 12)"_s.arg(m);
    const QString julian = u"((1461 * (%1 + 4800 + %3)) / 4 + (367 * (%2 - 2 - 12 * %3)) / 12 - "
                           "(3 * ((%1 + 4900 + %3) / 100)) / 4 + %4 - 32075)"_s.arg(y, m, march, d);
    Part part{.from = u"activity"_s,
              .where = u"activity.withdrawn = ''"_s +
                       (kind.isEmpty() ? QString() : u" AND activity.kind IN "_s + inList({kind})),
              .at = u"((%1 - 2440588) * 86400000 + 18000000)"_s.arg(julian),
              .id = u"activity.id"_s,
              .ofTicket = false};
    part.cells = {{u"date"_s, {u"activity.day"_s, Format::IsoDay}},
                  {u"what"_s, {u"activity.title"_s}},
                  {u"status"_s, {u"activity.kind || '/' || activity.state"_s, Format::State}},
                  {u"person"_s, {u"(SELECT name FROM person WHERE person.id = activity.recorded_by)"_s}},
                  {u"remarks"_s, {u"activity.result"_s}}};
    return part;
}

Part backupPart()
{
    Part part{.from = u"journal"_s,
              .where = u"journal.stream = 'organization' AND journal.kind = 'backup.made'"_s,
              .at = u"journal.happened"_s,
              .id = u"journal.seq"_s,
              .ofTicket = false};
    part.cells = {{u"date"_s, {u"journal.happened"_s, Format::Moment}},
                  {u"what"_s, {u"'backup'"_s, Format::Word}},
                  {u"person"_s, {u"journal.actor"_s}}};
    return part;
}

Part handoverPart(const Office &office)
{
    Part part = ticketPart(office, u"ticket.handover_of IS NOT NULL"_s);
    part.cells.insert(u"what"_s, {u"'handed_over'"_s, Format::Word});
    part.cells.insert(u"addressee"_s, {u"ticket.team"_s, Format::Team});
    return part;
}

Part contactPart()
{
    Part part{.from = u"electronic_system"_s,
              .where = u"electronic_system.active = 1 AND electronic_system.contact_name <> ''"_s,
              .sort = u"electronic_system.id"_s,
              .id = u"electronic_system.id"_s,
              .ofTicket = false};
    part.cells = {{u"system"_s, {u"electronic_system.name"_s}},
                  {u"agency"_s, {u"electronic_system.agency"_s}},
                  {u"person"_s, {u"electronic_system.contact_name"_s}},
                  {u"phone"_s, {u"electronic_system.contact_phone"_s}},
                  {u"email"_s, {u"electronic_system.contact_email"_s}}};
    return part;
}

} // namespace tanggap::registershape
