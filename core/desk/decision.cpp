// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/decision.h"

#include "base/text.h"
#include "org/capability.h"
#include "store/activities.h"
#include "store/decisions.h"
#include "store/people.h"
#include "store/ticketparts.h"
#include "store/tickets.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype TextLimit = 20'000;

Result<> append(Tx &tx, const Decision &decision, const QString &event, QJsonObject facts)
{
    facts.insert(u"decision"_s, decision.id.value);
    facts.insert(u"question"_s, decision.question);
    const QString stream = decision.ticket.isValid() ? streamOf(decision.ticket) : u"decisions"_s;
    TRY(tx.append({.stream = stream, .kind = event, .happened = tx.now(), .facts = facts}));
    return {};
}

Result<> needed(QString &text, qsizetype limit, const QString &field)
{
    TRY_LET(text, cleanText(text, limit, field));
    if (text.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Fill in: %1.").arg(field));
    return {};
}

Result<> mustSeeWhatItIsAbout(Tx &tx, const Decision &decision)
{
    if (decision.ticket.isValid()) {
        TRY_LET(const bool visible, tickets::isVisible(tx.db(), tx.actor(), decision.ticket));
        if (!visible)
            return fail(ErrorCode::NotFound, Core::tr("This ticket does not exist, or you may not see it."));
    }
    if (decision.activity.isValid()) {
        TRY_LET(const bool visible,
                activities::isVisible(tx.db(), tx.definitions(), tx.actor(), decision.activity));
        if (!visible)
            return fail(ErrorCode::NotFound, Core::tr("This entry does not exist, or you may not see it."));
    }
    return {};
}

/// A question tells of what it is about: on a ticket that is limited to some people it goes to one of them.
Result<> mustBeSeenByWhoDecides(Tx &tx, const Decision &decision)
{
    if (!decision.ticket.isValid())
        return {};
    TRY_LET(const Ticket ticket, tickets::load(tx.db(), decision.ticket));
    if (!ticket.restricted)
        return {};
    TRY_LET(const QList<PersonId> named, parts::access(tx.db(), ticket.id));
    bool seen = false;
    TRY_LET(const QList<Person> everybody, people::allAt(tx.db(), tx.now()));
    for (const Person &one : everybody) {
        const bool decides = decision.role.isEmpty() ? one.id == decision.person
                                                     : one.active && one.roles.contains(decision.role);
        if (!decides)
            continue;
        TRY_LET(const Actor actor, tx.definitions().actor(one));
        seen = seen || named.contains(one.id) || tickets::seesEveryTicket(actor);
    }
    return seen ? Result<>()
                : fail(ErrorCode::Invalid, Core::tr("This ticket is limited to people by name, and whoever "
                                                    "decides here is none of them. Add them to it first."));
}

Result<Decision> openDecision(Tx &tx, const DecisionRef &ref)
{
    TRY_LET(const Decision decision, decisions::load(tx.db(), ref.id));
    if (ref.version && *ref.version != decision.version)
        return fail(ErrorCode::Conflict,
                    Core::tr("Somebody else changed this meanwhile. Look again before you change it."));
    return decision;
}

} // namespace

Result<DecisionId> askDecision(Tx &tx, const Decision &given)
{
    Decision d = given;
    TRY(mustSeeWhatItIsAbout(tx, d));
    if (!d.ticket.isValid() && !d.activity.isValid())
        TRY(require(tx, capability::SeeAll));
    TRY(needed(d.question, 2000, Core::tr("Question")));
    TRY_LET(d.facts, cleanText(d.facts, TextLimit, Core::tr("Facts")));
    QStringList options;
    for (const QString &option : d.options) {
        TRY_LET(const QString words, cleanLine(option, 500, Core::tr("Option")));
        if (!words.isEmpty() && !options.contains(words))
            options << words;
    }
    d.options = options;
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    if (d.role.isEmpty() == !d.person.isValid())
        return fail(ErrorCode::Invalid, Core::tr("Say who decides: a role or a person."));
    if (!d.role.isEmpty() && !organization->role(d.role))
        return fail(ErrorCode::Invalid, Core::tr("The organization has no role “%1”.").arg(d.role));
    if (d.person.isValid())
        TRY(people::person(tx.db(), d.person));
    TRY(mustBeSeenByWhoDecides(tx, d));
    d.askedBy = tx.actor().person;
    d.asked = tx.now();
    d.state = Decision::State::Open;
    d.answer.clear();
    d.reason.clear();
    d.answeredBy = PersonId{};
    d.answered.reset();
    TRY(decisions::insert(tx, d));
    TRY(append(
        tx, d, u"decision.asked"_s,
        {{u"role"_s, d.role}, {u"person"_s, d.person.value}, {u"due"_s, d.due.toString(Qt::ISODate)}}));
    return d.id;
}

Result<> mayAnswer(const Asker &asker, const Decision &decision)
{
    const Actor &actor = asker.actor;
    if ((decision.person.isValid() && decision.person == actor.person) ||
        (!decision.role.isEmpty() && actor.roles.contains(decision.role)))
        return {};
    return fail(ErrorCode::Denied, Core::tr("Only who is asked may answer."));
}

Result<> answerDecision(Tx &tx, const DecisionRef &ref, const QString &answer, const QString &reason)
{
    TRY_LET(const Decision before, openDecision(tx, ref));
    TRY(mayAnswer(tx, before));
    if (before.person != tx.actor().person)
        TRY(mustSeeWhatItIsAbout(tx, before));
    if (before.state != Decision::State::Open)
        return fail(ErrorCode::Invalid, Core::tr("This question is not open any more."));
    Decision after = before;
    after.answer = answer;
    after.reason = reason;
    TRY(needed(after.answer, TextLimit, Core::tr("Answer")));
    TRY(needed(after.reason, TextLimit, Core::tr("Reason")));
    if (!before.options.isEmpty() && !before.options.contains(after.answer))
        return fail(ErrorCode::Invalid, Core::tr("Choose one of: %1.").arg(before.options.join(u", "_s)));
    after.state = Decision::State::Answered;
    after.answeredBy = tx.actor().person;
    after.answered = tx.now();
    TRY(decisions::update(tx, before, after));
    return append(tx, after, u"decision.answered"_s,
                  {{u"answer"_s, after.answer}, {u"reason"_s, after.reason}});
}

Result<> withdrawDecision(Tx &tx, const DecisionRef &ref, const QString &reason)
{
    TRY_LET(const Decision before, openDecision(tx, ref));
    if (before.askedBy != tx.actor().person)
        return fail(ErrorCode::Denied, Core::tr("Only who asked may take the question back."));
    if (before.state != Decision::State::Open)
        return fail(ErrorCode::Invalid, Core::tr("This question is not open any more."));
    Decision after = before;
    after.reason = reason;
    TRY(needed(after.reason, TextLimit, Core::tr("Reason")));
    after.state = Decision::State::Withdrawn;
    TRY(decisions::update(tx, before, after));
    return append(tx, after, u"decision.withdrawn"_s, {{u"reason"_s, after.reason}});
}

Result<> handOnDecision(Tx &tx, const DecisionRef &ref, PersonId to, const QString &reason)
{
    TRY_LET(const Decision before, openDecision(tx, ref));
    if (before.state != Decision::State::Open || !before.person.isValid())
        return fail(ErrorCode::Invalid, Core::tr("This question is not open any more."));
    TRY_LET(const Person taker, people::person(tx.db(), to));
    TRY_LET(const Person giver, people::person(tx.db(), before.person));
    Decision after = before;
    after.person = taker.id;
    TRY(mustBeSeenByWhoDecides(tx, after));
    TRY(decisions::update(tx, before, after));
    return append(tx, after, u"decision.handed_on"_s,
                  {{u"from"_s, giver.name}, {u"to"_s, taker.name}, {u"reason"_s, reason}});
}

} // namespace tanggap::desk
