// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/handon.h"

#include "base/text.h"
#include "desk/decision.h"
#include "org/capability.h"
#include "store/activities.h"
#include "store/decisions.h"
#include "store/people.h"

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The open ones of a person that the viewer may see, and how many others there are.
struct Found
{
    QList<FollowUp> followUps;
    QList<Decision> questions;
    int hidden = 0;
};

Result<Found> find(Reader &reader, PersonId of)
{
    Found found;
    TRY_LET(const QList<OpenFollowUp> open, activities::openFollowUps(reader, of));
    for (const OpenFollowUp &one : open) {
        TRY_LET(const bool seen,
                activities::isVisible(reader.db, reader.definitions, reader.viewer, one.followUp.activity));
        if (seen)
            found.followUps << one.followUp;
        else
            ++found.hidden;
    }
    const DecisionFilter asked{.state = Decision::State::Open, .person = of};
    TRY_LET(const QList<DecisionLine> lines, decisions::list(reader, asked));
    for (const DecisionLine &line : lines)
        found.questions << line.decision;
    Reader everything{reader.db, reader.definitions, {.system = true}, reader.now, reader.drill};
    TRY_LET(const int all, decisions::count(everything, asked));
    found.hidden += all - int(found.questions.size());
    return found;
}

Result<> giveFollowUp(Tx &tx, const FollowUp &before, const Person &from, const Person &to,
                      const QString &reason)
{
    FollowUp after = before;
    after.person = to.id;
    TRY(activities::updateFollowUp(tx, before, after));
    // The entry counts its version up, so that a stale window is told.
    TRY_LET(const Activity entry, activities::load(tx.db(), before.activity));
    Activity same = entry;
    TRY(activities::update(tx, entry, same));
    TRY(tx.append({.stream = u"activities"_s,
                   .kind = u"activity.follow_up_handed_on"_s,
                   .happened = tx.now(),
                   .facts = {{u"activity"_s, entry.id.value},
                             {u"text"_s, before.text},
                             {u"from"_s, from.name},
                             {u"to"_s, to.name},
                             {u"reason"_s, reason}}}));
    return {};
}

} // namespace

Result<> mayHandOn(const Asker &asker, PersonId from)
{
    const Actor &actor = asker.actor;
    if (actor.can(capability::Assign) || actor.can(capability::Roster) ||
        (from.isValid() && actor.person == from))
        return {};
    return fail(ErrorCode::Denied, Core::tr("Your roles do not include handing on another's work."));
}

Result<OwnTasks> tasksOf(Reader &reader, PersonId from)
{
    TRY_LET(const Found found, find(reader, from));
    return OwnTasks{int(found.followUps.size()), int(found.questions.size()), found.hidden};
}

Result<OwnTasks> handOnTasks(Tx &tx, PersonId from, PersonId to, const QString &reason)
{
    TRY(mayHandOn(tx, from));
    TRY_LET(const QString why, cleanText(reason, 2000, Core::tr("Reason")));
    if (why.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Say why."));
    TRY_LET(const Person giver, people::person(tx.db(), from));
    TRY_LET(const Person taker, people::person(tx.db(), to));
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    if (to == from || !taker.isInOffice(toLocal(tx.now(), organization->zone).date()))
        return fail(ErrorCode::Invalid, Core::tr("Choose somebody else who is in office to take it over."));
    Reader reader{tx.db(), tx.definitions(), tx.actor(), tx.now(), tx.drill()};
    TRY_LET(const Found found, find(reader, from));
    OwnTasks done{.kept = found.hidden};
    for (const FollowUp &one : found.followUps) {
        TRY(giveFollowUp(tx, one, giver, taker, why));
        ++done.followUps;
    }
    for (const Decision &one : found.questions) {
        const Result<> given = handOnDecision(tx, {one.id, one.version}, taker.id, why);
        if (!given && given.error().code != ErrorCode::Invalid)
            return tl::unexpected(given.error());
        ++(given ? done.questions : done.kept);
    }
    if (done.all() == 0)
        return fail(ErrorCode::Invalid, Core::tr("There is nothing that could be handed on."));
    return done;
}

} // namespace tanggap::desk
