// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/presence.h"

#include "base/text.h"
#include "desk/activitycheck.h"
#include "org/capability.h"
#include "store/people.h"
#include "store/presence.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype NoteLimit = 2000;

Result<> append(Tx &tx, const QString &event, const Presence &presence, const QString &name)
{
    QJsonObject facts{{u"presence"_s, presence.id.value},
                      {u"person"_s, name},
                      {u"sort"_s, toName(presence.sort)},
                      {u"begins"_s, toIso(presence.begins)}};
    if (presence.ends)
        facts.insert(u"ends"_s, toIso(*presence.ends));
    if (!presence.role.isEmpty())
        facts.insert(u"role"_s, presence.role);
    TRY(tx.append({.stream = u"accounts"_s, .kind = event, .happened = tx.now(), .facts = facts}));
    return {};
}

/// A year that was mistyped would keep somebody away, or acting, for good.
Result<> checkDays(Tx &tx, const Presence &presence)
{
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    TRY(checkDay(toLocal(presence.begins, organization->zone).date()));
    return presence.ends ? checkDay(toLocal(*presence.ends, organization->zone).date()) : Result<>();
}

Result<> checkActing(Tx &tx, const Presence &presence, const Person &person)
{
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    if (!organization->role(presence.role))
        return fail(ErrorCode::Invalid, Core::tr("The organization has no role “%1”.").arg(presence.role));
    if (person.roles.contains(presence.role))
        return fail(ErrorCode::Invalid,
                    Core::tr("%1 holds this role and needs not act in its place.").arg(person.name));
    return {};
}

Result<> checkStandIn(Tx &tx, const Presence &presence)
{
    if (!presence.standIn.isValid())
        return {};
    TRY_LET(const Person standIn, people::person(tx.db(), presence.standIn));
    if (standIn.id == presence.person || !standIn.active)
        return fail(ErrorCode::Invalid, Core::tr("Choose somebody else who is in office as the stand-in."));
    return {};
}

Result<> checkOthers(Tx &tx, const Presence &presence, const Person &person)
{
    TRY_LET(const QList<Presence> others, presence::ofPerson(tx.db(), presence.person));
    for (const Presence &other : others) {
        if (!other.overlaps(presence))
            continue;
        if (other.sort == presence.sort && other.role == presence.role)
            return fail(ErrorCode::Invalid,
                        Core::tr("This stands for %1 in that time already.").arg(person.name));
        if (presence.sort == Presence::Sort::OnDuty && other.sort == Presence::Sort::Away)
            return fail(ErrorCode::Invalid, Core::tr("%1 is away in that time.").arg(person.name));
    }
    return {};
}

} // namespace

Result<> mayPlan(const Asker &asker, const Presence &presence)
{
    if (presence.sort == Presence::Sort::Acting) {
        TRY(require(asker, capability::Roster));
        return require(asker, capability::Accounts);
    }
    if (presence.person.isValid() && presence.person == asker.actor.person)
        return require(asker, capability::SeeAll);
    return require(asker, capability::Roster);
}

Result<PresenceId> addPresence(Tx &tx, const Presence &given)
{
    Presence p = given;
    p.withdrawn.clear();
    TRY(mayPlan(tx, p));
    TRY(checkDays(tx, p));
    TRY_LET(p.note, cleanText(p.note, NoteLimit, Core::tr("Note")));
    if (p.ends && *p.ends <= p.begins)
        return fail(ErrorCode::Invalid, Core::tr("It ends before it begins."));
    if (p.ends && *p.ends <= tx.now())
        return fail(ErrorCode::Invalid, Core::tr("That time is over already."));
    TRY_LET(const Person person, people::person(tx.db(), p.person));
    if (!person.active)
        return fail(ErrorCode::Invalid, Core::tr("%1 is no longer in office.").arg(person.name));
    if (p.sort == Presence::Sort::Acting)
        TRY(checkActing(tx, p, person));
    else
        p.role.clear();
    if (p.sort == Presence::Sort::Away)
        TRY(checkStandIn(tx, p));
    else
        p.standIn = PersonId{};
    TRY(checkOthers(tx, p, person));
    TRY_LET(p.id, presence::insert(tx, p));
    TRY(append(tx, u"presence.added"_s, p, person.name));
    return p.id;
}

Result<> endPresence(Tx &tx, const PresenceRef &ref, const QString &reason)
{
    TRY_LET(const Presence before, presence::load(tx.db(), ref.id));
    TRY(mayPlan(tx, before));
    if (ref.version && before.version != *ref.version)
        return fail(ErrorCode::Conflict,
                    Core::tr("Somebody else changed this meanwhile. Look again before you change it."));
    if (!before.withdrawn.isEmpty() || (before.ends && *before.ends <= tx.now()))
        return fail(ErrorCode::Invalid, Core::tr("That is over already."));
    TRY_LET(const QString why, cleanText(reason, NoteLimit, Core::tr("Reason")));
    Presence after = before;
    if (before.begins >= tx.now()) {
        if (why.isEmpty())
            return fail(ErrorCode::Invalid, Core::tr("Say why it will not be."));
        after.withdrawn = why;
    } else {
        after.ends = tx.now();
        if (!why.isEmpty())
            after.note += (after.note.isEmpty() ? QString() : u"\n"_s) + why;
    }
    TRY(presence::update(tx, before, after));
    TRY_LET(const Person person, people::person(tx.db(), before.person));
    return append(tx, u"presence.ended"_s, after, person.name);
}

} // namespace tanggap::desk
