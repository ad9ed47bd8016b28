// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/person.h"
#include "store/tx.h"

#include <QList>
#include <QString>

namespace tanggap
{

/// An account as login sees it. The password is Argon2id's own text form.
struct Account
{
    qint64 id = 0;
    QString login;
    PersonId person;
    QString password;
    int failures = 0;
    std::optional<Instant> lockedUntil;
    bool mustChange = false;
    bool active = true;
    bool operator==(const Account &) const = default;
};

/// A line of a drill's login page and of the list of accounts.
struct AccountLine
{
    QString login;
    QString personName;
    QStringList roles;
    bool active = true;
    PersonId person;
    bool mustChange = false;
};

/// The roster and who may log in.
namespace people
{

Result<QList<Person>> all(Connection &db);
Result<Person> person(Connection &db, PersonId id);
/// Everybody, with the roles too in whose holder's place they act at that moment.
Result<QList<Person>> allAt(Connection &db, Instant moment);
Result<PersonId> insert(Tx &tx, const Person &person);
Result<> update(Tx &tx, const Person &before, const Person &after);

Result<QList<AccountLine>> accounts(Connection &db);
Result<Account> account(Connection &db, const QString &login);
/// The name of whoever has the account; the login itself where there is none.
QString nameOf(Connection &db, const QString &login);
Result<qint64> insertAccount(Tx &tx, const Account &account);
Result<> updateAccount(Tx &tx, const Account &before, const Account &after);

} // namespace people

} // namespace tanggap
