// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets.h"

#include "org/capability.h"
#include "store/dialect.h"

#include <algorithm>

namespace tanggap::tickets
{

using namespace Qt::Literals::StringLiterals;

namespace
{

// The order of the queue is one number: a deadline; else, without a running clock, severity then age; paused
// ones last.
constexpr qint64 NoClock = 100'000'000'000'000;
constexpr qint64 PausedLast = 5'000'000'000'000'000;

qint64 sortKey(const Ticket &ticket)
{
    if (ticket.due)
        return toMs(*ticket.due);
    if (ticket.paused)
        return PausedLast + toMs(ticket.received);
    return NoClock * (1 + ticket.severityRank) + toMs(ticket.received);
}

QString stateName(TicketState state)
{
    return state == TicketState::Open ? u"open"_s : u"closed"_s;
}

Row rowOf(const Ticket &t)
{
    return {{"code"_L1, column(t.code)},
            {"procedure"_L1, column(t.procedure)},
            {"procedure_version"_L1, column(t.procedureVersion)},
            {"organization_version"_L1, column(t.organizationVersion)},
            {"title"_L1, column(t.title)},
            {"state"_L1, stateName(t.state)},
            {"finished"_L1, column(t.finished)},
            {"class"_L1, column(t.systemClass)},
            {"severity"_L1, column(t.severity)},
            {"severity_rank"_L1, column(t.severityRank)},
            {"category"_L1, column(t.category)},
            {"type"_L1, column(t.type)},
            {"tlp"_L1, toName(t.tlp)},
            {"restricted"_L1, column(t.restricted)},
            {"channel"_L1, toName(t.channel)},
            {"system_id"_L1, column(t.system)},
            {"system_name"_L1, column(t.systemName)},
            {"agency"_L1, column(t.agency)},
            {"received"_L1, column(t.received)},
            {"occurred"_L1, column(t.occurred)},
            {"recorded"_L1, column(t.recorded)},
            {"recorded_by"_L1, column(t.recordedBy.value)},
            {"description"_L1, column(t.description)},
            {"chronology"_L1, column(t.chronology)},
            {"impact"_L1, column(t.impact)},
            {"action_taken"_L1, column(t.actionTaken)},
            {"personal_data"_L1, column(t.personalData)},
            {"letter_number"_L1, column(t.letterNumber)},
            {"letter_date"_L1, column(t.letterDate)},
            {"agenda_number"_L1, column(t.agendaNumber)},
            {"team"_L1, column(t.team)},
            {"person_id"_L1, column(t.person)},
            {"step"_L1, column(currentStep(t))},
            {"paused"_L1, column(t.paused)},
            {"due"_L1, column(t.due)},
            {"soon"_L1, column(t.soon)},
            {"sort_key"_L1, column(sortKey(t))},
            {"duplicate_of"_L1, column(t.duplicateOf)},
            {"discovered"_L1, column(t.discovered)},
            {"handover_of"_L1, column(t.handoverOf)},
            {"service"_L1, t.service.isEmpty() ? QVariant() : QVariant(t.service)}};
}

Row rowOf(const StepRecord &s)
{
    return {{"step"_L1, column(s.step)},         {"pass"_L1, column(s.pass)},
            {"opened"_L1, column(s.opened)},     {"completed"_L1, column(s.completed)},
            {"recorded"_L1, column(s.recorded)}, {"outcome"_L1, column(s.outcome)},
            {"person_id"_L1, column(s.person)},  {"note"_L1, column(s.note)},
            {"reason"_L1, column(s.reason)}};
}

Row rowOf(const ClockRun &c)
{
    return {{"clock"_L1, column(c.clock)},       {"pass"_L1, column(c.pass)},
            {"started"_L1, column(c.started)},   {"stopped"_L1, column(c.stopped)},
            {"deadline"_L1, column(c.deadline)}, {"soon"_L1, column(c.soon)}};
}

Row rowOf(const Pause &p)
{
    return {{"since"_L1, column(p.from)},
            {"until"_L1, column(p.until)},
            {"kind"_L1, column(p.kind)},
            {"reason"_L1, column(p.reason)}};
}

/// Inserts the children without an id, updates those that changed and removes those that are gone.
template <class Child>
Result<> saveChildren(Tx &tx, const Table &table, TicketId ticket, const QList<Child> &before,
                      QList<Child> &after)
{
    for (const Child &old : before) {
        if (std::none_of(after.begin(), after.end(), [&](const Child &c) { return c.id == old.id; }))
            TRY(tx.remove(table, old.id, ticket));
    }
    for (Child &child : after) {
        if (child.id == 0) {
            Row row = rowOf(child);
            row.prepend(Field{"ticket_id"_L1, column(ticket)});
            TRY_LET(child.id, tx.insert(table, row, ticket));
            continue;
        }
        const auto old =
            std::find_if(before.begin(), before.end(), [&](const Child &c) { return c.id == child.id; });
        if (old != before.end())
            TRY(tx.update(table, child.id, changedFields(rowOf(*old), rowOf(child)), ticket));
    }
    return {};
}

Result<> saveAllChildren(Tx &tx, const Ticket &before, Ticket &after)
{
    TRY(saveChildren(tx, tables::TicketStep, after.id, before.steps, after.steps));
    TRY(saveChildren(tx, tables::TicketClock, after.id, before.clocks, after.clocks));
    return saveChildren(tx, tables::TicketPause, after.id, before.pauses, after.pauses);
}

Result<> count(Tx &tx, const Ticket &ticket, int by)
{
    TRY(tx.db().execute(
        u"INSERT INTO tally (state, restricted, team, n) VALUES (:state, :restricted, :team, :by) "
        "ON CONFLICT (state, restricted, team) DO UPDATE SET n = n + excluded.n"_s,
        {{":state"_L1, stateName(ticket.state)},
         {":restricted"_L1, column(ticket.restricted)},
         {":team"_L1, column(ticket.team)},
         {":by"_L1, by}}));
    return {};
}

Result<> loadChildren(Connection &db, Ticket &ticket)
{
    const Binds id{{":id"_L1, ticket.id.value}};
    TRY_LET(Statement * steps,
            db.run(u"SELECT id, step, pass, opened, completed, recorded, outcome, person_id, note, reason "
                   "FROM ticket_step WHERE ticket_id = :id ORDER BY id"_s,
                   id));
    while (steps->next()) {
        ticket.steps << StepRecord{steps->value(0).toLongLong(), steps->value(1).toString(),
                                   steps->value(2).toInt(),      fromMs(steps->value(3).toLongLong()),
                                   instantOf(steps->value(4)),   instantOf(steps->value(5)),
                                   steps->value(6).toString(),   steps->value(7).toLongLong(),
                                   steps->value(8).toString(),   steps->value(9).toString()};
    }
    steps->finish();
    TRY_LET(Statement * clocks,
            db.run(u"SELECT id, clock, pass, started, stopped, deadline, soon FROM ticket_clock "
                   "WHERE ticket_id = :id ORDER BY id"_s,
                   id));
    while (clocks->next()) {
        ticket.clocks << ClockRun{clocks->value(0).toLongLong(), clocks->value(1).toString(),
                                  clocks->value(2).toInt(),      fromMs(clocks->value(3).toLongLong()),
                                  instantOf(clocks->value(4)),   instantOf(clocks->value(5)),
                                  instantOf(clocks->value(6))};
    }
    clocks->finish();
    TRY_LET(Statement * pauses, db.run(u"SELECT id, since, until, kind, reason FROM ticket_pause "
                                       "WHERE ticket_id = :id ORDER BY id"_s,
                                       id));
    while (pauses->next()) {
        ticket.pauses << Pause{pauses->value(0).toLongLong(), fromMs(pauses->value(1).toLongLong()),
                               instantOf(pauses->value(2)), pauses->value(3).toString(),
                               pauses->value(4).toString()};
    }
    pauses->finish();
    return {};
}

Result<QList<TicketId>> idsOf(Connection &db, const QString &sql, const Binds &binds = {})
{
    TRY_LET(Statement * rows, db.run(sql, binds));
    QList<TicketId> ids;
    while (rows->next())
        ids << TicketId{rows->value(0).toLongLong()};
    rows->finish();
    return ids;
}

} // namespace

QString currentStep(const Ticket &ticket)
{
    const auto open = std::find_if(ticket.steps.begin(), ticket.steps.end(),
                                   [](const StepRecord &record) { return !record.completed; });
    return open == ticket.steps.end() ? QString() : open->step;
}

Result<TicketId> idOf(Connection &db, const QString &code)
{
    TRY_LET(const QVariant id, db.value(u"SELECT id FROM ticket WHERE code = :code"_s, {{":code"_L1, code}}));
    if (id.isNull())
        return fail(ErrorCode::NotFound, Core::tr("This ticket does not exist, or you may not see it."));
    return TicketId{id.toLongLong()};
}

Result<Ticket> load(Connection &db, TicketId id)
{
    TRY_LET(
        Statement * row,
        db.run(
            u"SELECT code, procedure, procedure_version, organization_version, title, state, finished, "
            u"class, "
            "severity, severity_rank, category, type, tlp, restricted, channel, system_id, system_name, "
            "agency, "
            "received, occurred, recorded, recorded_by, description, chronology, impact, action_taken, "
            "personal_data, letter_number, letter_date, agenda_number, team, person_id, paused, due, soon, "
            "duplicate_of, version, discovered, handover_of, service FROM ticket WHERE id = :id"_s,
            {{":id"_L1, id.value}}));
    if (!row->next())
        return fail(ErrorCode::NotFound, Core::tr("This ticket does not exist."), QString::number(id.value));
    int i = 0;
    const auto next = [&] { return row->value(i++); };
    Ticket t;
    t.id = id;
    t.code = next().toString();
    t.procedure = next().toString();
    t.procedureVersion = next().toInt();
    t.organizationVersion = next().toInt();
    t.title = next().toString();
    t.state = next().toString() == "open"_L1 ? TicketState::Open : TicketState::Closed;
    t.finished = next().toBool();
    t.systemClass = next().toString();
    t.severity = next().toString();
    t.severityRank = next().toInt();
    t.category = next().toString();
    t.type = next().toString();
    t.tlp = tlpFromName(next().toString()).value_or(Tlp::Red);
    t.restricted = next().toBool();
    t.channel = channelFromName(next().toString()).value_or(Channel::Web);
    t.system = SystemId{next().toLongLong()};
    t.systemName = next().toString();
    t.agency = next().toString();
    t.received = fromMs(next().toLongLong());
    t.occurred = instantOf(next());
    t.recorded = fromMs(next().toLongLong());
    t.recordedBy = PersonId{next().toLongLong()};
    t.description = next().toString();
    t.chronology = next().toString();
    t.impact = next().toString();
    t.actionTaken = next().toString();
    t.personalData = next().toBool();
    t.letterNumber = next().toString();
    t.letterDate = next().toString();
    t.agendaNumber = next().toString();
    t.team = next().toString();
    t.person = PersonId{next().toLongLong()};
    t.paused = next().toBool();
    t.due = instantOf(next());
    t.soon = instantOf(next());
    t.duplicateOf = TicketId{next().toLongLong()};
    t.version = next().toLongLong();
    t.discovered = instantOf(next());
    t.handoverOf = TicketId{next().toLongLong()};
    t.service = next().toString();
    row->finish();
    TRY(loadChildren(db, t));
    return t;
}

Result<> insert(Tx &tx, Ticket &ticket)
{
    ticket.version = 1;
    Row row = rowOf(ticket);
    row << Field{"version"_L1, column(ticket.version)};
    TRY_LET(ticket.id.value, tx.insert(tables::Ticket, row));
    TRY(saveAllChildren(tx, Ticket{}, ticket));
    return count(tx, ticket, 1);
}

Result<> save(Tx &tx, const Ticket &before, Ticket &after)
{
    TRY(saveAllChildren(tx, before, after));
    const bool recount =
        before.state != after.state || before.restricted != after.restricted || before.team != after.team;
    if (recount)
        TRY(countNamed(tx, after.id, -1));
    // A change to children only (a note, a text) still counts the version up, so that a stale window is told.
    Row changed = changedFields(rowOf(before), rowOf(after));
    if (changed.isEmpty())
        changed << Field{"title"_L1, column(after.title)};
    TRY(tx.update(tables::Ticket, after.id.value, changed, {}, before.version));
    after.version = before.version + 1;
    if (recount) {
        TRY(count(tx, before, -1));
        TRY(count(tx, after, 1));
        TRY(countNamed(tx, after.id, 1));
    }
    return {};
}

Result<> countNamed(Tx &tx, TicketId id, int by)
{
    TRY(tx.db().execute(
        u"INSERT INTO tally_named (person_id, state, team, n) "
        "SELECT ticket_access.person_id, ticket.state, ticket.team, :by FROM ticket JOIN ticket_access ON "
        "ticket_access.ticket_id = ticket.id WHERE ticket.id = :id AND ticket.restricted = 1 "
        "ON CONFLICT (person_id, state, team) DO UPDATE SET n = tally_named.n + excluded.n"_s,
        {{":id"_L1, id.value}, {":by"_L1, by}}));
    return {};
}

Result<> index(Tx &tx, TicketId id)
{
    const Binds bind{{":id"_L1, id.value}};
    TRY(tx.db().execute(u"DELETE FROM ticket_search WHERE rowid = :id"_s, bind));
    TRY(tx.db().execute(
        u"INSERT INTO ticket_search (rowid, code, title, description, reporter, system, notes) "
        "SELECT ticket.id, code, title, description || ' ' || chronology, "
        "coalesce((SELECT name || ' ' || reporter.agency || ' ' || email FROM reporter WHERE reporter.id = "
        "ticket.id), ''), "
        "system_name || ' ' || ticket.agency || ' ' || coalesce((SELECT url FROM electronic_system s WHERE "
        "s.id = system_id), ''), "
        "coalesce((SELECT group_concat(text, ' ') FROM note WHERE ticket_id = ticket.id), '') || ' ' || "
        "coalesce((SELECT group_concat(text, ' ') FROM ticket_text WHERE ticket_id = ticket.id), '') "
        "|| ' ' || coalesce((SELECT group_concat(note, ' ') FROM ticket_step WHERE ticket_id = ticket.id), "
        "'') "
        "FROM ticket WHERE ticket.id = :id"_s,
        bind));
    return {};
}

Result<> indexErased(Tx &tx, TicketId id)
{
    TRY(index(tx, id));
    return dialect::forgetErasedWords(tx.db());
}

bool seesEveryTicket(const Actor &viewer)
{
    return viewer.system || (viewer.can(capability::SeeAll) && viewer.can(capability::Restrict));
}

QString visibleCondition(const Actor &viewer)
{
    if (seesEveryTicket(viewer))
        return u"1 = 1"_s;
    const QString named = u"EXISTS (SELECT 1 FROM ticket_access WHERE ticket_access.person_id = :viewer "
                          "AND ticket_access.ticket_id = ticket.id)"_s;
    if (viewer.can(capability::SeeAll))
        return u"(ticket.restricted = 0 OR "_s + named + u')';
    // Whoever is for one agency (its agent) sees what concerns it, and what they brought in themselves.
    return u"((ticket.restricted = 0 AND (ticket.recorded_by = :viewer OR (ticket.agency <> '' AND "
           "lower(ticket.agency) = (SELECT lower(agency.name) FROM agency WHERE agency.id = :agency)))) OR "_s +
           named + u')';
}

Binds visibleBinds(const Actor &viewer)
{
    if (viewer.system)
        return {};
    return {{":viewer"_L1, viewer.person.value}, {":agency"_L1, viewer.agency.value}};
}

Result<bool> isVisible(Connection &db, const Actor &viewer, TicketId id)
{
    Binds binds = visibleBinds(viewer);
    binds << Bind{":id"_L1, id.value};
    TRY_LET(const QVariant seen,
            db.value(u"SELECT 1 FROM ticket WHERE id = :id AND "_s + visibleCondition(viewer), binds));
    return !seen.isNull();
}

QString closingMoment(const QList<ProcedurePtr> &procedures)
{
    QStringList after{u"done.outcome = 'withdrawn'"_s};
    for (const ProcedurePtr &procedure : procedures) {
        for (const Step &step : procedure->steps) {
            if (step.afterClosing)
                after << u"ticket.procedure = '%1' AND done.step = '%2'"_s.arg(procedure->id, step.id);
        }
    }
    return u"(SELECT max(completed) FROM ticket_step AS done WHERE done.ticket_id = ticket.id AND NOT (%1))"_s
        .arg(after.join(u" OR "_s));
}

QString closedWithin(const QList<ProcedurePtr> &procedures)
{
    return u"ticket.state = 'closed' AND coalesce(ticket.duplicate_of, 0) = 0 AND "_s +
           closingMoment(procedures) + u" BETWEEN :from AND :until - 1"_s;
}

Result<QList<TicketId>> withRunningClocks(Connection &db)
{
    return idsOf(db, u"SELECT id FROM ticket WHERE state = 'open' AND EXISTS (SELECT 1 FROM ticket_clock c "
                     "WHERE c.ticket_id = ticket.id AND c.stopped IS NULL) ORDER BY id"_s);
}

Result<QList<TicketId>> openOfSystem(Connection &db, SystemId system)
{
    return idsOf(db, u"SELECT id FROM ticket WHERE state = 'open' AND system_id = :system ORDER BY id"_s,
                 {{":system"_L1, system.value}});
}

Result<QList<TicketId>> openOfProcedure(Connection &db, const QString &procedure)
{
    return idsOf(db, u"SELECT id FROM ticket WHERE state = 'open' AND procedure = :procedure ORDER BY id"_s,
                 {{":procedure"_L1, procedure}});
}

Result<QList<TicketId>> handedOver(Connection &db, TicketId from)
{
    return idsOf(db, u"SELECT id FROM ticket WHERE handover_of = :id ORDER BY id"_s,
                 {{":id"_L1, from.value}});
}

Result<QList<TicketId>> sameCase(Connection &db, TicketId ticket)
{
    QList<TicketId> all{ticket};
    for (qsizetype i = 0; i < all.size(); ++i) {
        const TicketId one = all.at(i);
        TRY_LET(QList<TicketId> next, handedOver(db, one));
        TRY_LET(const QVariant from,
                db.value(u"SELECT handover_of FROM ticket WHERE id = :id"_s, {{":id"_L1, one.value}}));
        next << TicketId{from.toLongLong()};
        for (const TicketId id : std::as_const(next)) {
            if (id.isValid() && !all.contains(id))
                all << id;
        }
    }
    all.removeFirst();
    return all;
}

} // namespace tanggap::tickets
