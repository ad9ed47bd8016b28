// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/lookup.h"

#include "store/people.h"
#include "store/registers.h"
#include "store/tickets.h"

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<desk::TicketRef> ticketFor(Tx &tx, const QString &code)
{
    TRY_LET(const TicketId id, tickets::idOf(tx.db(), code));
    return desk::TicketRef{id, {}};
}

Result<QString> teamFor(Tx &tx, const QString &text)
{
    if (text.isEmpty())
        return QString();
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    for (const Group &group : organization->groups) {
        if (group.team &&
            (same(group.id, text) || same(group.number, text) || same(group.shortName.id, text)))
            return group.id;
    }
    return fail(
        ErrorCode::Invalid,
        Core::tr("There is no team “%1”. There are: %2.").arg(text, organization->teams().join(u", "_s)));
}

Result<PersonId> personFor(Tx &tx, const QString &text)
{
    if (text.isEmpty())
        return PersonId{};
    if (const auto account = people::account(tx.db(), text))
        return account->person;
    TRY_LET(const QList<Person> everybody, people::all(tx.db()));
    QList<PersonId> found;
    for (const Person &one : everybody) {
        if (same(one.name, text) || QString::number(one.id.value) == text)
            found << one.id;
    }
    if (found.size() > 1)
        return fail(ErrorCode::Invalid,
                    Core::tr("Several people are called “%1”; write the login.").arg(text));
    if (found.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("There is nobody called “%1”.").arg(text));
    return found.constFirst();
}

Result<SystemId> systemFor(Tx &tx, const QString &text)
{
    if (text.isEmpty())
        return SystemId{};
    TRY_LET(const SystemId id, registers::findSystem(tx.db(), tx.actor(), text));
    if (!id.isValid())
        return fail(ErrorCode::Invalid, Core::tr("The register has no system “%1”.").arg(text));
    return id;
}

QString stepFor(const Procedure &procedure, const QString &text)
{
    for (const Step &step : procedure.steps) {
        if (same(step.id, text) || same(step.number, text))
            return step.id;
    }
    return text;
}

QString outcomeFor(const Step &step, const QString &text)
{
    for (const Outcome &outcome : step.outcomes) {
        if (same(outcome.id, text) ||
            (!text.isEmpty() && (same(outcome.name.id, text) || same(outcome.name.en, text))))
            return outcome.id;
    }
    return text;
}

Result<qint64> entryNumber(const QString &text)
{
    bool whole = false;
    const qint64 number = text.toLongLong(&whole);
    if (!whole || number <= 0)
        return fail(ErrorCode::Invalid, Core::tr("“%1” is no number of an entry.").arg(text));
    return number;
}

Result<QHash<QString, QString>> pairsOf(const Call &call, const QString &option)
{
    QHash<QString, QString> pairs;
    for (const QString &one : call.given.values(option)) {
        const qsizetype sign = one.indexOf(u'=');
        if (sign < 1)
            return fail(ErrorCode::Invalid, Core::tr("--%1 is written FIELD=TEXT.").arg(option));
        pairs.insert(one.left(sign), one.mid(sign + 1));
    }
    return pairs;
}

Result<desk::Stated> happenedIn(const Call &call, const QString &reason)
{
    if (call.has(u"at"_s) && !call.has(u"happened"_s))
        return desk::Stated{call.store().clock().now(), {}};
    desk::Stated stated{.reason = call.value(reason)};
    if (call.has(u"happened"_s)) {
        TRY_LET(stated.happened, call.session->momentFrom(call.value(u"happened"_s)));
    }
    return stated;
}

Result<desk::Stated> statedIn(const Call &call)
{
    return happenedIn(call, u"late-reason"_s);
}

QList<QCommandLineOption> happenedOptions()
{
    return {option(u"happened"_s, u"TIME"_s, Core::tr("When it happened, if not now")),
            option(u"late-reason"_s, u"TEXT"_s, Core::tr("Why it is recorded more than 5 minutes later")),
            momentOption()};
}

} // namespace tanggap::ctl
