// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/permission.h"
#include "desk/presence.h"
#include "desk/register.h"
#include "store/people.h"
#include "store/personal.h"
#include "store/queue.h"
#include "store/settings.h"
#include "support/deskwork.h"
#include "support/testmain.h"

#include <QJsonDocument>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Accounts, passwords and what slows a guesser down.
class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void passwordsAreArgon2id()
    {
        const auto one = desk::hashPassword(u"rahasia-sekali"_s, false);
        const auto two = desk::hashPassword(u"rahasia-sekali"_s, false);
        MUST(one);
        QVERIFY2(one->startsWith(u"$argon2id$v=19$"_s), qPrintable(*one));
        QVERIFY(*one != *two); // salted
        REFUSED(ErrorCode::Invalid, desk::hashPassword(u"pendek"_s, false));
        test::Office office;
        const auto stored = office.store().readNow(
            Store::System, [](Reader &reader) { return people::account(reader.db, u"ketua"_s); });
        QVERIFY(stored->password.startsWith(u"$argon2id$"_s));
    }

    void loggingInGivesWhoOneIs()
    {
        test::Office office;
        const auto session = desk::logIn(office.store(), u"infra_koordinator"_s, u"latihan"_s);
        MUST(session);
        QCOMPARE(session->actor.roles, QStringList{u"infra_koordinator"_s});
        QVERIFY(!session->mustChangePassword);
        const auto events = office.store().readNow(
            Store::System, [](Reader &reader) { return journal::last(reader.db, u"accounts"_s); });
        QCOMPARE(events->kind, u"login.passed"_s);
    }

    void guessingSlowsDown()
    {
        test::Office office;
        const auto guess = [&](const QString &password = u"salah"_s) {
            return desk::logIn(office.store(), u"ketua"_s, password);
        };
        const auto waits = [](const Result<desk::Session> &result) {
            return !result && result.error().message.contains(u"Try again in"_s);
        };
        for (int i = 0; i < 3; ++i)
            QVERIFY(!waits(guess()));
        QList<qint64> expected{5, 10, 20, 40, 80, 160, 320, 640, 900, 900};
        for (const qint64 seconds : expected) {
            QVERIFY(waits(guess()));
            QVERIFY(waits(guess(u"latihan"_s))); // the right one has to wait too
            office.clock.advance(std::chrono::seconds(seconds) - 1ms);
            QVERIFY2(waits(guess()), qPrintable(QString::number(seconds)));
            office.clock.advance(1ms);
            QVERIFY2(!waits(guess()), qPrintable(QString::number(seconds)));
        }
        office.clock.advance(15min);
        MUST(guess(u"latihan"_s));
        QVERIFY(!waits(guess())); // a success starts the count anew
        QVERIFY(!waits(guess()));
        MUST(guess(u"latihan"_s));
        QCOMPARE(test::faults(office), QStringList());
    }

    void guessingNamesSlowsDownLikewise()
    {
        test::Office office;
        MUST(office.as(u"ketua"_s, [](Tx &tx) { return desk::setAccountActive(tx, u"semua"_s, false); }));
        const auto answer = [&](const QString &login) {
            const auto result = desk::logIn(office.store(), login, u"salah"_s);
            return result ? u"let in"_s : result.error().message;
        };
        const auto waits = [&](const QString &login) {
            return *office.store().readNow(Store::System,
                                           [&](Reader &reader) { return desk::waitsUntil(reader, login); });
        };
        const QStringList names{u"ketua"_s, u"tidak_ada"_s, u"semua"_s};
        for (const qint64 seconds : {0, 0, 0, 5, 10, 20}) {
            office.clock.advance(std::chrono::seconds(seconds));
            QStringList answers;
            QList<std::optional<Instant>> until;
            for (const QString &login : names) {
                answers << answer(login) << answer(login); // the second may have to wait
                until << waits(login);
            }
            QCOMPARE(answers.mid(2, 2), answers.mid(0, 2));
            QCOMPARE(answers.mid(4, 2), answers.mid(0, 2));
            QVERIFY(until.at(1) == until.at(0) && until.at(2) == until.at(0));
        }
        QVERIFY(waits(u"tidak_ada"_s));
        QVERIFY(!waits(u"tidak_ada_juga"_s)); // each name for itself
        // What was typed may have been a password: it is not kept.
        const auto events = office.store().readNow(
            Store::System, [](Reader &reader) { return journal::read(reader.db, u"accounts"_s); });
        for (const JournalEvent &event : *events)
            QVERIFY(!QJsonDocument(event.facts).toJson().contains("tidak_ada"));
        QCOMPARE(test::faults(office), QStringList());
    }

    void nobodyLearnsWhichAccountsExist()
    {
        test::Office office;
        MUST(office.as(u"ketua"_s, [](Tx &tx) { return desk::setAccountActive(tx, u"semua"_s, false); }));
        const auto words = [&](const QString &login, const QString &password) {
            const auto result = desk::logIn(office.store(), login, password);
            return result ? u"let in"_s : QString::number(int(result.error().code)) + result.error().message;
        };
        const QString wrong = words(u"ketua"_s, u"salah"_s);
        QCOMPARE(words(u"tidak_ada"_s, u"salah"_s), wrong);
        QCOMPARE(words(u"semua"_s, u"latihan"_s), wrong); // closed, right password
        QCOMPARE(words(u"system"_s, u""_s), wrong);
        QCOMPARE(words(u"' OR 1=1 --"_s, u"x"_s), wrong);
    }

    void aClosedAccountCanDoNothing()
    {
        test::Office office;
        const auto close = [&](const QString &by, const QString &login) {
            return office.as(by, [&](Tx &tx) { return desk::setAccountActive(tx, login, false); });
        };
        REFUSED(ErrorCode::Invalid, close(u"ketua"_s, u"ketua"_s));
        MUST(close(u"ketua"_s, u"helpdesk"_s));
        REFUSED(ErrorCode::Denied, office.as(u"helpdesk"_s, [](Tx &tx) {
            return desk::receiveReport(tx, test::Office::report());
        }));
        MUST(office.as(u"ketua"_s, [](Tx &tx) { return desk::setAccountActive(tx, u"helpdesk"_s, true); }));
        MUST(desk::logIn(office.store(), u"helpdesk"_s, u"latihan"_s));
    }

    void somebodyCanAlwaysManageAccounts()
    {
        test::Office office;
        const auto close = [&](const QString &login) {
            return office.as(u"sekretaris"_s,
                             [&](Tx &tx) { return desk::setAccountActive(tx, login, false); });
        };
        // All but whoever acts for a while, and the one whose office it is.
        const auto manages = [&](const QString &login) {
            return office.store().readNow(login, [](Reader &reader) -> Result<> {
                return desk::require(reader, capability::Accounts);
            });
        };
        const auto accounts =
            office.store().readNow(Store::System, [](Reader &reader) { return people::accounts(reader.db); });
        MUST(accounts);
        PersonId acting;
        QStringList managers;
        for (const AccountLine &one : *accounts) {
            if (one.login == "sekretaris"_L1)
                acting = one.person;
            else if (manages(one.login))
                managers << one.login;
        }
        MUST(office.as(u"admin"_s, [&](Tx &tx) {
            return desk::addPresence(tx, {.person = acting,
                                          .sort = Presence::Sort::Acting,
                                          .begins = tx.now(),
                                          .ends = tx.now() + std::chrono::hours(24),
                                          .role = u"ketua"_s});
        }));
        for (const QString &login : managers.mid(1))
            MUST(close(login));
        REFUSED(ErrorCode::Invalid, close(managers.constFirst()));
        // Nor does an organization take effect whose roles manage none.
        const auto bytes = office.store().readNow(Store::System, [](Reader &reader) {
            return settings::definitionInForce(reader.db, u"organization"_s, u"bekasi"_s);
        });
        MUST(bytes);
        const auto load = [&](QByteArray file, const QByteArray &what, const QByteArray &by) {
            return office.as(u"admin"_s,
                             [&](Tx &tx) { return desk::loadOrganization(tx, file.replace(what, by)); });
        };
        REFUSED(ErrorCode::Invalid, load(*bytes, "\"account.manage\"", "\"roster.edit\""));
        MUST(load(*bytes, "Tim Tanggap", "Tim  Tanggap"));
    }

    void aGivenPasswordMustBeChanged()
    {
        test::Office office;
        const QString hash = *desk::hashPassword(u"sementara-1"_s, false);
        MUST(office.as(u"ketua"_s, [&](Tx &tx) -> Result<> {
            TRY_LET(const PersonId person,
                    desk::savePerson(tx, {.name = u"Orang Baru"_s, .roles = {u"sekretaris"_s}}));
            return desk::addAccount(tx, u"baru"_s, person, hash, true);
        }));
        QVERIFY(desk::logIn(office.store(), u"baru"_s, u"sementara-1"_s)->mustChangePassword);
        // Until then the account opens nothing else, however it comes in.
        REFUSED(ErrorCode::Denied,
                office.store().readNow(u"baru"_s, [](Reader &reader) { return queue::counters(reader); }));
        REFUSED(ErrorCode::Denied,
                office.as(u"baru"_s, [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); }));
        REFUSED(ErrorCode::Denied,
                office.as(u"baru"_s, [](Tx &tx) { return personal::saveDraft(tx, u"catatan"_s, u"x"_s); }));
        REFUSED(ErrorCode::Denied, office.as(u"baru"_s, [&](Tx &tx) {
            return desk::changePassword(tx, u"baru"_s, hash, true);
        }));
        MUST(office.as(u"baru"_s, [](Tx &tx) { return desk::recordLogOut(tx); }));
        const QString own = *desk::hashPassword(u"punya-sendiri"_s, false);
        MUST(office.as(u"baru"_s, [&](Tx &tx) { return desk::changePassword(tx, u"baru"_s, own); }));
        QVERIFY(!desk::logIn(office.store(), u"baru"_s, u"punya-sendiri"_s)->mustChangePassword);
        MUST(office.store().readNow(u"baru"_s, [](Reader &reader) { return queue::counters(reader); }));
        REFUSED(ErrorCode::Denied, desk::logIn(office.store(), u"baru"_s, u"sementara-1"_s));
        REFUSED(ErrorCode::NotFound,
                office.as(u"ketua"_s, [&](Tx &tx) { return desk::changePassword(tx, u"tidak_ada"_s, own); }));
    }

    void namesAndRolesAreChecked()
    {
        test::Office office;
        const auto add = [&](const QString &login) {
            return office.as(u"ketua"_s,
                             [&](Tx &tx) { return desk::addAccount(tx, login, PersonId{1}, u"x"_s, false); });
        };
        for (const QString &login : {u""_s, u" "_s, u"system"_s, u"dua kata"_s, QString(65, u'x')})
            REFUSED(ErrorCode::Invalid, add(login));
        REFUSED(ErrorCode::Conflict, add(u"ketua"_s));
        REFUSED(ErrorCode::NotFound, office.as(u"ketua"_s, [](Tx &tx) {
            return desk::addAccount(tx, u"lain"_s, PersonId{999}, u"x"_s, false);
        }));
        const auto person = [&](const QStringList &roles) {
            return office.as(u"ketua"_s, [&](Tx &tx) {
                return desk::savePerson(tx, {.name = u"Orang"_s, .roles = roles});
            });
        };
        REFUSED(ErrorCode::Invalid, person({u"raja"_s}));
        REFUSED(ErrorCode::Invalid, person({u"ketua sekretaris"_s}));
        MUST(person({u"helpdesk"_s, u"ppi_anggota"_s}));
    }

    void theProgramsOwnNameIsNobodys()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.tanggap"_s);
        const ManualClock clock(*fromIso(u"2026-11-20T07:44:00Z"_s));
        MUST(Store::create(path, false));
        const auto store = Store::open(path, clock);
        MUST(store);
        auto setUp = desk::shippedSetUp(u"bekasi"_s);
        setUp->adminRoles = {u"ketua"_s};
        setUp->adminName = u"Admin"_s;
        for (const QString &login : {u"system"_s, u""_s, u"a b"_s}) {
            setUp->adminLogin = login;
            REFUSED(ErrorCode::Invalid,
                    (*store)->transactNow(Store::System, [&](Tx &tx) { return desk::setUp(tx, *setUp); }));
        }
        setUp->adminLogin = u"admin"_s;
        MUST((*store)->transactNow(Store::System, [&](Tx &tx) { return desk::setUp(tx, *setUp); }));
        REFUSED(ErrorCode::Invalid, (*store)->transactNow(Store::System, [](Tx &tx) {
            return desk::addDrillAccounts(tx, u"x"_s);
        }));
    }

    void closingWhileSomebodyLogsInIsSafe()
    {
        test::Office office;
        bool answered = false;
        for (int i = 0; i < 4; ++i)
            desk::logInLater(office.store(), u"ketua"_s, u"latihan"_s, this,
                             [&](const Result<desk::Session> &) { answered = true; });
        office.close(); // waits for them
        QCoreApplication::processEvents();
        QVERIFY(!answered); // and tells nobody any more
        const auto store = Store::open(office.path(), office.clock);
        MUST(store);
        desk::logInLater(**store, u"ketua"_s, u"latihan"_s, this,
                         [&](const Result<desk::Session> &session) { answered = session.has_value(); });
        QTRY_VERIFY(answered);
    }
};

TANGGAP_TEST(TestAccounts)
#include "testaccounts.moc"
