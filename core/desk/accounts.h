// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/person.h"
#include "store/store.h"

#include <QString>

/// Accounts, logging in and out. Passwords are Argon2id hashes (libsodium, interactive limits, about 70 ms
/// each), so they are checked and made outside transactions.
namespace tanggap::desk
{

/// A hash for a new password. Invalid when it is shorter than 8 characters outside a drill.
Result<QString> hashPassword(const QString &password, bool drill);

/// Invalid when this is the password that the account has: one that somebody else made would stay known to
/// them. Takes as long as a hash.
Result<> checkDiffers(Reader &reader, const QString &login, const QString &password);

/// Who somebody is after logging in.
struct Session
{
    QString login;
    Actor actor;
    bool mustChangePassword = false; ///< until then the store serves nothing else: Actor
};

/// Checks a password and journals the outcome. After 3 failures in a row each further try has to wait: 5 s,
/// then twice as long each time, up to 15 minutes; Denied says how long. The same words and
/// waits answer an unknown account and a wrong password. Blocks for the length of the hash: from the window
/// use logInLater.
Result<Session> logIn(Store &store, const QString &login, const QString &password);

/// As above on a worker thread; `done` runs on the store's thread unless `owner` is gone.
void logInLater(Store &store, const QString &login, const QString &password, QObject *owner,
                std::function<void(Result<Session>)> done);

/// Until when a name has to wait after wrong passwords, whether an account has it or not; nothing when it
/// need not.
Result<std::optional<Instant>> waitsUntil(Reader &reader, const QString &login);

/// Letters and digits that cannot be mistaken for each other, about 79 bits: shown once, changed at login.
QString oneTimePassword();

Result<> recordLogOut(Tx &tx);

/// An account's name as it is stored; Invalid when it is empty, has blanks or is the program's own.
Result<QString> cleanLogin(const QString &name);

/// Adds an account for somebody on the roster; `passwordHash` from hashPassword. Needs `account.manage`.
Result<> addAccount(Tx &tx, const QString &login, PersonId person, const QString &passwordHash,
                    bool mustChange);
/// Own password, or with `account.manage` anybody's.
Result<> changePassword(Tx &tx, const QString &login, const QString &passwordHash, bool mustChange = false);
/// Closes or opens an account. Needs `account.manage`; one's own cannot be closed, nor the last one that
/// manages accounts.
Result<> setAccountActive(Tx &tx, const QString &login, bool active);

/// Invalid unless somebody can log in and manage accounts, by an office of their own without an end: after
/// whatever changes roster, accounts or roles.
Result<> mustLeaveAnAdministrator(Tx &tx);

} // namespace tanggap::desk
