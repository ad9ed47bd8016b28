// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/shiftnote.h"

#include "base/text.h"
#include "org/capability.h"
#include "store/decisions.h"
#include "store/ownwork.h"
#include "store/people.h"
#include "store/queue.h"
#include "store/tickets.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype RemarksLimit = 20'000;
constexpr int TicketsListed = 200;
constexpr int ActivitiesListed = 50;

QString moment(Instant at, const QTimeZone &zone)
{
    return toLocal(at, zone).toString(u"dd-MM-yyyy HH.mm"_s);
}

QString lineOf(const QueueEntry &ticket, const Organization &organization, Instant now)
{
    QStringList parts{ticket.code, ticket.title};
    const Group *group = organization.group(ticket.team);
    parts << (group ? group->name.id : u"belum ada tim"_s);
    if (!ticket.personName.isEmpty())
        parts << ticket.personName;
    if (ticket.paused)
        parts << u"dijeda"_s;
    else if (ticket.due)
        parts << u"tenggat "_s + moment(*ticket.due, organization.zone) +
                     (*ticket.due < now ? u" TERLAMBAT"_s : QString());
    return u"- "_s + parts.join(u" · "_s);
}

Result<QStringList> ticketLines(Reader &reader, const Organization &organization)
{
    TRY_LET(const QueuePage page, queue::page(reader, {}, {}, TicketsListed));
    TRY_LET(const int all, queue::count(reader, {}));
    QStringList lines;
    int restricted = 0;
    for (const QueueEntry &ticket : page.rows) {
        if (ticket.restricted)
            ++restricted;
        else
            lines << lineOf(ticket, organization, reader.now);
    }
    if (const qsizetype more = all - page.rows.size(); more > 0)
        lines << u"- dan %1 tiket lain dalam antrean"_s.arg(more);
    if (restricted)
        lines << u"- dan %1 tiket yang hanya untuk orang tertentu"_s.arg(restricted);
    lines.prepend(u"TIKET TERBUKA: %1"_s.arg(all));
    return lines;
}

/// The open questions that wait for the viewer and tell of nothing that only some may see: an entry may be
/// its group's own.
Result<QStringList> questionLines(Reader &reader)
{
    TRY_LET(const QList<DecisionLine> open,
            decisions::list(reader, {.state = Decision::State::Open, .mine = true}));
    QStringList lines;
    for (const DecisionLine &one : open) {
        bool limited = one.decision.activity.isValid();
        if (one.decision.ticket.isValid()) {
            TRY_LET(const Ticket ticket, tickets::load(reader.db, one.decision.ticket));
            limited = limited || ticket.restricted;
        }
        if (!limited)
            lines << u"- "_s + one.decision.question;
    }
    if (!lines.isEmpty())
        lines = QStringList{QString(), u"MENUNGGU KEPUTUSAN: %1"_s.arg(lines.size())} + lines;
    return lines;
}

QString dueText(QDate due, QDate today)
{
    return u"tenggat "_s + due.toString(u"dd-MM-yyyy"_s) + (due < today ? u" TERLAMBAT"_s : QString());
}

/// What of the team's activities falls to whoever is there until tomorrow, and the follow-ups. What a group
/// keeps to itself is left out: the taker may be of another.
Result<QStringList> activityLines(Reader &reader, const Organization &organization)
{
    const QDate today = toLocal(reader.now, organization.zone).date();
    const QDate until = organization.calendar.workingDayFrom(today.addDays(1));
    TRY_LET(const QList<ActivityLine> entries, ownwork::ofTeam(reader, until, ActivitiesListed));
    TRY_LET(const QList<TeamFollowUp> followUps, ownwork::followUpsOfTeam(reader, until, ActivitiesListed));
    TRY_LET(const QList<ActivityKindPtr> kinds, reader.definitions.activityKinds());
    QStringList lines;
    if (!entries.isEmpty())
        lines << QString() << u"KEGIATAN JATUH TEMPO: %1"_s.arg(entries.size());
    for (const ActivityLine &one : entries) {
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const ActivityKindPtr &known) {
            return known->id == one.activity.kind;
        });
        QStringList parts{kind == kinds.end() ? one.activity.kind : (*kind)->name.id, one.activity.title,
                          one.systemName};
        parts.removeAll(QString());
        const QDate due = one.activity.due.isValid() ? one.activity.due : one.activity.day;
        lines << u"- "_s + (parts << dueText(due, today)).join(u" · "_s);
    }
    if (!followUps.isEmpty())
        lines << QString() << u"TINDAK LANJUT JATUH TEMPO: %1"_s.arg(followUps.size());
    for (const TeamFollowUp &one : followUps) {
        const QString who = one.person.isEmpty() ? u"belum ada petugas"_s : one.person;
        lines << u"- "_s + QStringList{one.text, one.title, who, dueText(one.due, today)}.join(u" · "_s);
    }
    return lines;
}

/// It tells of every agency's tickets, and whoever takes it is there.
Result<> mayTake(Tx &tx, const Person &taker)
{
    TRY_LET(const QList<Presence> now, presence::at(tx.db(), tx.now()));
    Person seated = taker;
    seated.roles = rolesAt(now, taker, tx.now());
    TRY_LET(const Actor actor, tx.definitions().actor(seated));
    if (!actor.can(capability::SeeAll))
        return fail(ErrorCode::Invalid, Core::tr("%1 does not see the office's tickets.").arg(taker.name));
    if (awayAt(now, taker.id, tx.now()))
        return fail(ErrorCode::Invalid, Core::tr("%1 is written down as away.").arg(taker.name));
    return {};
}

Result<ShiftNote> openNote(Tx &tx, const ShiftNoteRef &ref)
{
    TRY_LET(const ShiftNote note, shiftnotes::load(tx.db(), ref.id));
    if (ref.version && note.version != *ref.version)
        return fail(ErrorCode::Conflict,
                    Core::tr("Somebody else changed this meanwhile. Look again before you change it."));
    if (!note.isWaiting())
        return fail(ErrorCode::Invalid, Core::tr("This handover is settled already."));
    return note;
}

Result<> append(Tx &tx, const QString &event, const ShiftNote &note)
{
    TRY_LET(const Person giver, people::person(tx.db(), note.giver));
    TRY_LET(const Person taker, people::person(tx.db(), note.taker));
    TRY(tx.append(
        {.stream = u"activities"_s,
         .kind = event,
         .happened = tx.now(),
         .facts = {{u"note"_s, note.id.value}, {u"giver"_s, giver.name}, {u"taker"_s, taker.name}}}));
    return {};
}

/// The giver's duty ends with it, the taker's begins.
Result<> passDuty(Tx &tx, const ShiftNote &note)
{
    TRY_LET(const QList<Presence> now, presence::at(tx.db(), tx.now()));
    bool ended = false;
    for (const Presence &one : now) {
        if (one.sort != Presence::Sort::OnDuty || one.person != note.giver || one.begins == tx.now())
            continue;
        Presence after = one;
        after.ends = tx.now();
        TRY(presence::update(tx, one, after));
        ended = true;
    }
    const bool runs = std::any_of(now.begin(), now.end(), [&](const Presence &one) {
        return one.sort == Presence::Sort::OnDuty && one.person == note.taker;
    });
    if (!runs) {
        Presence duty{.person = note.taker, .begins = tx.now()};
        TRY_LET(const QList<Presence> planned, presence::ofPerson(tx.db(), note.taker));
        for (const Presence &one : planned) { // it lasts until what is planned begins
            if (one.sort != Presence::Sort::Acting && one.begins > tx.now() &&
                (!duty.ends || one.begins < *duty.ends))
                duty.ends = one.begins;
        }
        TRY(presence::insert(tx, duty));
    }
    if (!ended && runs)
        return {};
    TRY(tx.append({.stream = u"accounts"_s,
                   .kind = u"presence.passed"_s,
                   .happened = tx.now(),
                   .facts = {{u"note"_s, note.id.value}}}));
    return {};
}

} // namespace

Result<QString> shiftText(Reader &reader)
{
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    QStringList lines{
        u"Keadaan pada %1 %2"_s.arg(moment(reader.now, organization->zone), zoneLabel(organization->zone)),
        {}};
    TRY_LET(const QStringList tickets, ticketLines(reader, *organization));
    lines << tickets;
    TRY_LET(const QStringList questions, questionLines(reader));
    lines << questions;
    TRY_LET(const QStringList activities, activityLines(reader, *organization));
    lines << activities;
    return lines.join(u'\n');
}

Result<ShiftNoteId> giveShift(Tx &tx, PersonId taker, const QString &remarks)
{
    TRY(require(tx, capability::SeeAll));
    ShiftNote note{.giver = tx.actor().person, .taker = taker, .given = tx.now()};
    TRY_LET(note.remarks, cleanText(remarks, RemarksLimit, Core::tr("Remarks")));
    TRY_LET(const Person next, people::person(tx.db(), taker));
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    if (next.id == note.giver || !next.isInOffice(toLocal(tx.now(), organization->zone).date()))
        return fail(ErrorCode::Invalid, Core::tr("Choose somebody else who is in office to take the shift."));
    TRY(mayTake(tx, next));
    TRY_LET(const QList<ShiftNote> waiting, shiftnotes::waitingFor(tx.db(), taker));
    if (std::any_of(waiting.begin(), waiting.end(),
                    [&](const ShiftNote &one) { return one.giver == note.giver; }))
        return fail(ErrorCode::Invalid, Core::tr("%1 has your last note still to sign.").arg(next.name));
    Reader reader{tx.db(), tx.definitions(), tx.actor(), tx.now(), tx.drill()};
    TRY_LET(note.text, shiftText(reader));
    TRY_LET(note.id, shiftnotes::insert(tx, note));
    TRY(append(tx, u"shift.given"_s, note));
    return note.id;
}

Result<> takeShift(Tx &tx, const ShiftNoteRef &ref, const QString &reply)
{
    TRY_LET(const ShiftNote before, openNote(tx, ref));
    TRY_LET(const Person taker, people::person(tx.db(), before.taker));
    if (before.taker != tx.actor().person)
        return fail(ErrorCode::Denied, Core::tr("This shift is handed over to %1.").arg(taker.name));
    TRY(mayTake(tx, taker));
    ShiftNote after = before;
    after.taken = tx.now();
    TRY_LET(after.reply, cleanText(reply, RemarksLimit, Core::tr("Remarks")));
    TRY(shiftnotes::update(tx, before, after));
    TRY(append(tx, u"shift.taken"_s, after));
    return passDuty(tx, after);
}

Result<> takeBackShift(Tx &tx, const ShiftNoteRef &ref, const QString &reason)
{
    TRY_LET(const ShiftNote before, openNote(tx, ref));
    if (before.giver != tx.actor().person)
        return fail(ErrorCode::Denied, Core::tr("Only whoever handed the shift over takes it back."));
    ShiftNote after = before;
    TRY_LET(after.withdrawn, cleanText(reason, 2000, Core::tr("Reason")));
    if (after.withdrawn.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Say why."));
    TRY(shiftnotes::update(tx, before, after));
    return append(tx, u"shift.taken_back"_s, after);
}

Result<> recordShiftPrint(Tx &tx, ShiftNoteId id, const QString &how)
{
    TRY(require(tx, capability::SeeAll));
    TRY(shiftnotes::load(tx.db(), id));
    TRY_LET(const QString where, cleanLine(how, 200, Core::tr("Printer")));
    TRY(tx.append({.stream = u"activities"_s,
                   .kind = u"shift.printed"_s,
                   .happened = tx.now(),
                   .facts = {{u"note"_s, id.value}, {u"how"_s, where}}}));
    return {};
}

} // namespace tanggap::desk
