// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/paperfacts.h"

#include "store/people.h"
#include "store/presence.h"
#include "store/row.h"
#include "store/ticketparts.h"
#include "store/tickets.h"
#include "ticket/incidenttype.h"

#include <algorithm>

namespace tanggap::paperfacts
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QList<ClockFact> readClocks(const PaperFacts &facts, Instant now)
{
    QList<ClockFact> clocks;
    for (const ClockRule &rule : facts.procedure.clocks) {
        for (const ClockRun &run : facts.ticket.clocks) {
            if (run.clock == rule.id)
                clocks << ClockFact{run,
                                    readClock(rule, run, facts.ticket.pauses, facts.ticket.systemClass,
                                              facts.organization.calendar, facts.organization.zone, now)};
        }
    }
    return clocks;
}

/// `group` is the writer's.
void chooseSigner(PaperFacts &facts, const PaperKind &kind, const QString &group,
                  const QList<Presence> &present)
{
    const Organization &organization = facts.organization;
    const auto usual = std::find_if(organization.signatories.begin(), organization.signatories.end(),
                                    [&](const Signatory &one) { return one.id == kind.signatory; });
    const RoleSlot *lead = kind.ownCoordinator ? organization.leadOf(group) : nullptr;
    if (!lead && usual == organization.signatories.end())
        return;
    const Signer signer = signerFor(lead ? organization.signatoryOf(*lead) : *usual, facts.roster, present);
    facts.signingOffice = signer.office;
    facts.signer = signer.person;
}

} // namespace

Result<QList<QueueFact>> queue(Connection &db, const Actor &viewer, TicketId own,
                               const QString &closedProcedure)
{
    Binds binds = tickets::visibleBinds(viewer);
    binds << Bind{":own"_L1, own.value} << Bind{":closed"_L1, closedProcedure};
    TRY_LET(
        Statement * rows,
        db.run(
            u"SELECT code, title, type, severity, team, paused, received, due FROM ticket "
            "WHERE state = 'open' AND (restricted = 0 OR id = :own OR (procedure = :closed AND tlp <> 'red')) AND "_s +
                tickets::visibleCondition(viewer) + u" ORDER BY sort_key, id LIMIT 500"_s,
            binds));
    QList<QueueFact> found;
    while (rows->next()) {
        QueueFact entry;
        entry.code = rows->value(0).toString();
        entry.title = rows->value(1).toString();
        const IncidentType *type = incidentType(rows->value(2).toString());
        entry.type = type ? type->name.id : rows->value(2).toString();
        entry.severity = rows->value(3).toString();
        entry.team = rows->value(4).toString();
        entry.paused = rows->value(5).toBool();
        entry.received = fromMs(rows->value(6).toLongLong());
        entry.due = instantOf(rows->value(7));
        found << entry;
    }
    rows->finish();
    return found;
}

Signer signerFor(const Signatory &signatory, const QList<Person> &roster, const QList<Presence> &present)
{
    for (const Presence &one : present) {
        const auto acts = std::find_if(roster.begin(), roster.end(),
                                       [&](const Person &person) { return person.id == one.person; });
        if (one.sort != Presence::Sort::Acting || one.role != signatory.role || acts == roster.end())
            continue;
        Signer signer{*acts, prefixOf(one.manner) + u' ' + signatory.office.id};
        if (one.manner == Presence::Manner::OnBehalf && !acts->position.isEmpty())
            signer.office += u'\n' + acts->position;
        return signer;
    }
    Signer signer{{}, signatory.office.id};
    const auto holderWho = [&](const auto &also) {
        return std::find_if(roster.begin(), roster.end(), [&](const Person &person) {
            return person.roles.contains(signatory.role) && also(person);
        });
    };
    auto holder = holderWho([](const Person &person) { return !person.nip.isEmpty(); });
    if (holder == roster.end())
        holder = holderWho([](const Person &) { return true; });
    if (holder != roster.end())
        signer.person = *holder;
    return signer;
}

Result<PaperFacts> load(Connection &db, Definitions &definitions, const Actor &viewer, TicketId id,
                        const QString &kindId, Instant now, bool drill)
{
    PaperFacts facts;
    facts.kind = kindId;
    facts.drill = drill;
    TRY_LET(facts.ticket, tickets::load(db, id));
    TRY_LET(const OrganizationPtr organization, definitions.organization());
    TRY_LET(const ProcedurePtr procedure,
            definitions.procedure(facts.ticket.procedure, facts.ticket.procedureVersion));
    const PaperKind *kind = procedure->paper(kindId);
    if (!kind && !kindId.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no paper “%1”.").arg(kindId));
    facts.organization = *organization;
    TRY_LET(facts.crest, definitions.crest());
    facts.procedure = *procedure;
    if (const IncidentType *type = incidentType(facts.ticket.type))
        facts.typeName = type->name;
    TRY_LET(facts.reporter, parts::reporter(db, id));
    TRY_LET(facts.texts, parts::texts(db, id));
    TRY_LET(facts.evidence, parts::evidence(db, id));
    TRY_LET(facts.recommendations, parts::recommendations(db, id));
    facts.clocks = readClocks(facts, now);
    TRY_LET(const QList<Person> everybody, people::all(db));
    facts.date = toLocal(now, organization->zone).date();
    for (const Person &person : everybody) {
        facts.people.insert(person.id, person.name);
        if (person.isInOffice(facts.date))
            facts.roster << person;
    }
    const QString viewers = organization->groupOf(viewer.roles, facts.ticket.team);
    QString group = viewers;
    TRY_LET(const QList<Paper> papers, parts::papers(db, id));
    TRY_LET(facts.sendings, parts::sendings(db, id));
    for (const Paper &paper : papers) {
        if (paper.state != PaperState::Withdrawn)
            facts.papers << paper;
        if (paper.kind != kindId)
            continue;
        group = paper.state >= PaperState::Approved || !paper.group.isEmpty() ? paper.group : viewers;
        if (paper.state == PaperState::Withdrawn)
            group = viewers;
        facts.number = paper.state == PaperState::Withdrawn ? QString() : paper.number;
        facts.fields = paper.fields;
        facts.copy = paper.printed + 1;
    }
    if (kind) {
        TRY_LET(const QList<Presence> present, presence::at(db, now));
        chooseSigner(facts, *kind, group, present);
        TRY_LET(facts.queue,
                queue(db, viewer, id, facts.procedure.restrictedByDefault ? facts.procedure.id : QString()));
    }
    return facts;
}

} // namespace tanggap::paperfacts
