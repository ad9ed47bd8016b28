// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/accounts.h"

#include "base/text.h"
#include "desk/case.h"
#include "org/capability.h"
#include "store/people.h"

#include <sodium.h>

#include <array>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString Stream = QStringLiteral("accounts");
const QString FailedKind = QStringLiteral("login.failed");
constexpr int FreeFailures = 3;
constexpr int ShortestPassword = 8;

Duration waitAfter(int failures)
{
    if (failures < FreeFailures)
        return 0s;
    const int doublings = std::min(failures - FreeFailures, 10);
    return std::min<Duration>(5s * (1 << doublings), 15min);
}

bool matches(const QString &hash, const QString &password)
{
    const QByteArray known = hash.toLatin1(), given = password.toUtf8();
    return crypto_pwhash_str_verify(known.constData(), given.constData(),
                                    static_cast<unsigned long long>(given.size())) == 0;
}

tl::unexpected<Error> refused()
{
    return fail(ErrorCode::Denied, Core::tr("The account or the password is wrong."));
}

/// Stands for a name that no account has, in the journal: enough to count tries, too little to tell what was
/// typed, which may have been a password.
QString tagOf(const QString &login, const QString &installation)
{
    return journal::hashOf((installation + u'/' + login).toUtf8()).left(5);
}

/// How often a name without an account was tried, and until when it has to wait: the same as for an account,
/// or the wait would say which names there are. Counted from what the journal says lately.
struct Tries
{
    int failures = 0;
    std::optional<Instant> lockedUntil;
};

Result<Tries> triesOf(Connection &db, const QString &tag)
{
    constexpr qint64 looked = 2000; ///< events back
    Tries tries;
    const auto newest = journal::last(db, Stream);
    if (!newest)
        return tries;
    TRY_LET(const QList<JournalEvent> events,
            journal::read(db, Stream, std::max<qint64>(0, newest->position - looked)));
    for (const JournalEvent &event : events) {
        if (event.kind != FailedKind || event.facts.value("unknown"_L1).toString() != tag)
            continue;
        tries.failures = event.facts.value("failures"_L1).toInt();
        tries.lockedUntil.reset();
        if (waitAfter(tries.failures) > 0s)
            tries.lockedUntil = event.happened + waitAfter(tries.failures);
    }
    return tries;
}

Result<> journalAttempt(Tx &tx, const Account &account, bool passed)
{
    Account after = account;
    after.failures = passed ? 0 : account.failures + 1;
    after.lockedUntil.reset();
    if (!passed && waitAfter(after.failures) > 0s)
        after.lockedUntil = tx.now() + waitAfter(after.failures);
    TRY(people::updateAccount(tx, account, after));
    TRY(tx.append({.stream = u"accounts"_s,
                   .kind = passed ? u"login.passed"_s : FailedKind,
                   .happened = tx.now(),
                   .facts = {{u"login"_s, account.login}, {u"failures"_s, after.failures}}}));
    return {};
}

Result<> checkWait(const std::optional<Instant> &lockedUntil, Instant now)
{
    if (!lockedUntil || *lockedUntil <= now)
        return {};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*lockedUntil - now).count();
    return fail(ErrorCode::Denied, Core::tr("Too many wrong passwords. Try again in %1 s.").arg(seconds));
}

/// Somebody tries a name that opens nothing: no account has it, or a closed one.
Result<Session> turnAway(Store &store, const QString &login)
{
    const QString tag = tagOf(login, store.info().installation);
    TRY_LET(const Tries before,
            store.readNow(Store::System, [&](Reader &reader) { return triesOf(reader.db, tag); }));
    TRY(checkWait(before.lockedUntil, store.clock().now()));
    (void)hashPassword(login, true); // takes as long as a real check
    const Result<> counted = store.transactNow(Store::System, [&](Tx &tx) -> Result<> {
        TRY_LET(const Tries tries, triesOf(tx.db(), tag));
        TRY(checkWait(tries.lockedUntil, tx.now()));
        TRY(tx.append({.stream = Stream,
                       .kind = FailedKind,
                       .happened = tx.now(),
                       .facts = {{u"unknown"_s, tag}, {u"failures"_s, tries.failures + 1}}}));
        return {};
    });
    return counted ? Result<Session>(refused()) : fail(counted.error());
}

} // namespace

Result<QString> hashPassword(const QString &password, bool drill)
{
    if (!drill && password.size() < ShortestPassword)
        return fail(ErrorCode::Invalid,
                    Core::tr("A password has at least %1 characters.").arg(ShortestPassword));
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const QByteArray bytes = password.toUtf8();
    if (crypto_pwhash_str(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return fail(ErrorCode::Unavailable,
                    Core::tr("There is not enough memory to keep a password safely."));
    return QString::fromLatin1(hash.data());
}

Result<> checkDiffers(Reader &reader, const QString &login, const QString &password)
{
    TRY_LET(const Account account, people::account(reader.db, login));
    if (matches(account.password, password))
        return fail(ErrorCode::Invalid, Core::tr("This is the password that you have. Choose another."));
    return {};
}

Result<Session> logIn(Store &store, const QString &login, const QString &password)
{
    const auto found =
        store.readNow(Store::System, [&](Reader &reader) { return people::account(reader.db, login); });
    if (!found && found.error().code != ErrorCode::NotFound)
        return fail(found.error());
    if (!found || !found->active)
        return turnAway(store, login);
    TRY(checkWait(found->lockedUntil, store.clock().now()));
    const bool passed = matches(found->password, password);
    return store
        .transactNow(Store::System,
                     [&](Tx &tx) -> Result<Session> {
                         TRY_LET(const Account account, people::account(tx.db(), login));
                         if (!account.active)
                             return refused();
                         TRY(checkWait(account.lockedUntil, tx.now()));
                         const bool stillPassed = passed && account.password == found->password;
                         TRY(journalAttempt(tx, account, stillPassed));
                         Session session{.login = login, .mustChangePassword = account.mustChange};
                         if (stillPassed) {
                             TRY_LET(session.actor, tx.definitions().actor(login, tx.now()));
                         }
                         return session;
                     })
        .and_then([&](Session session) -> Result<Session> {
            if (!session.actor.person.isValid())
                return refused();
            return session;
        });
}

void logInLater(Store &store, const QString &login, const QString &password, QObject *owner,
                std::function<void(Result<Session>)> done)
{
    QPointer<QObject> guard(owner);
    store.aside([&store, login, password, guard, done = std::move(done)] {
        auto result = std::make_shared<Result<Session>>(logIn(store, login, password));
        store.report(guard, [result, done] { done(std::move(*result)); });
    });
}

Result<std::optional<Instant>> waitsUntil(Reader &reader, const QString &login)
{
    const auto found = people::account(reader.db, login);
    if (!found && found.error().code != ErrorCode::NotFound)
        return fail(found.error());
    std::optional<Instant> until = found ? found->lockedUntil : std::nullopt;
    if (!found || !found->active) {
        TRY_LET(const QString installation, reader.definitions.installation());
        TRY_LET(const Tries tries, triesOf(reader.db, tagOf(login, installation)));
        until = tries.lockedUntil;
    }
    return until && *until > reader.now ? until : std::nullopt;
}

QString oneTimePassword()
{
    constexpr QLatin1StringView letters{"abcdefghjkmnpqrstuvwxyz23456789"};
    QString password;
    for (int i = 0; i < 16; ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += QLatin1Char(letters[randombytes_uniform(quint32(letters.size()))]);
    }
    return password;
}

Result<> recordLogOut(Tx &tx)
{
    tx.allowBeforePasswordChange();
    TRY(tx.append({.stream = u"accounts"_s,
                   .kind = u"logged.out"_s,
                   .happened = tx.now(),
                   .facts = {{u"login"_s, tx.actor().name}}}));
    return {};
}

Result<QString> cleanLogin(const QString &name)
{
    TRY_LET(const QString login, cleanLine(name, 64, Core::tr("Account")));
    if (login.isEmpty() || login == Store::System || login.contains(u' '))
        return fail(ErrorCode::Invalid, Core::tr("An account's name has no blanks and is not empty."));
    return login;
}

Result<> addAccount(Tx &tx, const QString &name, PersonId person, const QString &passwordHash,
                    bool mustChange)
{
    TRY(require(tx, capability::Accounts));
    TRY_LET(const QString login, cleanLogin(name));
    TRY_LET(const Person holder, people::person(tx.db(), person));
    if (people::account(tx.db(), login))
        return fail(ErrorCode::Conflict, Core::tr("There is an account “%1” already.").arg(login));
    TRY(people::insertAccount(
        tx, {.login = login, .person = holder.id, .password = passwordHash, .mustChange = mustChange}));
    TRY(tx.append({.stream = u"accounts"_s,
                   .kind = u"account.added"_s,
                   .happened = tx.now(),
                   .facts = {{u"login"_s, login}, {u"person"_s, holder.name}}}));
    return {};
}

Result<> changePassword(Tx &tx, const QString &login, const QString &passwordHash, bool mustChange)
{
    if (tx.actor().name != login)
        TRY(require(tx, capability::Accounts));
    else if (!mustChange)
        tx.allowBeforePasswordChange();
    TRY_LET(const Account before, people::account(tx.db(), login));
    Account after = before;
    after.password = passwordHash;
    after.mustChange = mustChange;
    after.failures = 0;
    after.lockedUntil.reset();
    TRY(people::updateAccount(tx, before, after));
    TRY(tx.append({.stream = u"accounts"_s,
                   .kind = u"password.changed"_s,
                   .happened = tx.now(),
                   .facts = {{u"login"_s, login}}}));
    return {};
}

Result<> setAccountActive(Tx &tx, const QString &login, bool active)
{
    TRY(require(tx, capability::Accounts));
    if (tx.actor().name == login && !active)
        return fail(ErrorCode::Invalid, Core::tr("You cannot close your own account."));
    TRY_LET(const Account before, people::account(tx.db(), login));
    Account after = before;
    after.active = active;
    TRY(people::updateAccount(tx, before, after));
    TRY(mustLeaveAnAdministrator(tx));
    TRY(tx.append({.stream = u"accounts"_s,
                   .kind = active ? u"account.opened"_s : u"account.closed"_s,
                   .happened = tx.now(),
                   .facts = {{u"login"_s, login}}}));
    return {};
}

Result<> mustLeaveAnAdministrator(Tx &tx)
{
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    const QDate today = toLocal(tx.now(), organization->zone).date();
    TRY_LET(const QList<AccountLine> accounts, people::accounts(tx.db()));
    for (const AccountLine &account : accounts) {
        if (!account.active)
            continue;
        TRY_LET(const Person person, people::person(tx.db(), account.person));
        if (person.isInOffice(today) && !person.officeUntil.isValid() &&
            actorFor(person, account.login, *organization).can(capability::Accounts))
            return {};
    }
    return fail(ErrorCode::Invalid, Core::tr("Nobody would be left who can log in and manage accounts."));
}

} // namespace tanggap::desk
