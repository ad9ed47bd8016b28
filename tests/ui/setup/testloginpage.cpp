// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/people.h"
#include "support/deskharness.h"
#include "support/testmain.h"
#include "ui/base/widgets/fields.h"
#include "ui/setup/lockpage.h"
#include "ui/setup/loginpage.h"
#include "ui/setup/passwordfield.h"
#include "ui/setup/passwordform.h"
#include "ui/setup/passwordstrength.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace tanggap;
using namespace tanggap::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A login page in a window of its own.
struct Shown
{
    explicit Shown(DeskHarness &harness)
        : page(harness.office.store(), harness.ticker, harness.languages)
    {
        QObject::connect(&page, &LoginPage::loggedIn,
                         [this](const desk::Session &s) { sessions << s.login; });
        page.resize(1366, 768);
        page.show();
    }
    void type(const QString &login, const QString &password)
    {
        field(u"login"_s)->setText({});
        QTest::keyClicks(field(u"login"_s), login);
        QTest::keyClicks(field(u"password"_s), password);
    }
    QLineEdit *field(const QString &name) { return page.findChild<QLineEdit *>(name); }
    QPushButton *button() { return page.findChild<QPushButton *>(u"logIn"_s); }
    QString error() { return page.findChild<FormField *>(u"passwordField"_s)->error(); }

    LoginPage page;
    QStringList sessions;
};

} // namespace

class TestLoginPage : public QObject
{
    Q_OBJECT

private slots:
    void letsIn()
    {
        DeskHarness harness;
        Shown shown(harness);
        QVERIFY(!shown.button()->isEnabled());
        shown.type(u"helpdesk"_s, u"latihan"_s);
        QTest::keyClick(shown.field(u"password"_s), Qt::Key_Return);
        QTRY_COMPARE(shown.sessions, QStringList{u"helpdesk"_s});
        QTRY_COMPARE(shown.page.findChild<QLabel *>(u"teamName"_s)->text(), u"BekasiKota-CSIRT"_s);
        QVERIFY(shown.field(u"password"_s)->text().isEmpty());
    }

    void drillFillsThePasswordIn()
    {
        DeskHarness harness;
        Shown shown(harness);
        auto *tree = shown.page.findChild<QTreeWidget *>(u"drillAccounts"_s);
        QTRY_VERIFY(tree->topLevelItemCount() > 9);
        const auto found = tree->findItems(u"ppi_koordinator"_s, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first()->parent()->text(0).startsWith(u"V. "_s));
        auto *search = shown.page.findChild<QLineEdit *>(u"drillSearch"_s);
        QTest::keyClicks(search, u"publikasi_koord"_s);
        QVERIFY(found.first()->isHidden());
        search->clear();
        tree->scrollToItem(found.first());
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(found.first()).center());
        QCOMPARE(shown.field(u"login"_s)->text(), u"ppi_koordinator"_s);
        QTest::mouseClick(shown.button(), Qt::LeftButton);
        QTRY_COMPARE(shown.sessions, QStringList{u"ppi_koordinator"_s});
    }

    void wrongPasswordsSlowDown()
    {
        DeskHarness harness;
        Shown shown(harness);
        for (int i = 0; i < 3; ++i) {
            shown.type(u"helpdesk"_s, u"salah"_s);
            QTest::mouseClick(shown.button(), Qt::LeftButton);
            QTRY_VERIFY(!shown.error().isEmpty());
            QTRY_VERIFY(shown.button()->text() == u"Log in"_s);
        }
        // The third failure in a row: 5 s.
        QTRY_VERIFY(shown.error().contains(u"possible in 5 s"_s));
        QVERIFY(!shown.button()->isEnabled());
        harness.advance(3s);
        QVERIFY(shown.error().contains(u"possible in 2 s"_s));
        QVERIFY(!shown.button()->isEnabled());
        harness.advance(3s);
        QVERIFY(shown.error().isEmpty());
        QTRY_VERIFY(shown.button()->isEnabled());
        shown.field(u"password"_s)->setText(u"latihan"_s);
        QTest::mouseClick(shown.button(), Qt::LeftButton);
        QTRY_COMPARE(shown.sessions, QStringList{u"helpdesk"_s});
    }

    void capsLockIsSeenInTheLetters()
    {
        PasswordField field;
        QTest::keyClick(&field, 'A', Qt::ShiftModifier);
        QVERIFY(!field.isCapsLockOn());
        QTest::keyEvent(QTest::Click, &field, 'A', Qt::NoModifier);
        field.clear();
        QKeyEvent caps(QEvent::KeyPress, Qt::Key_B, Qt::NoModifier, u"B"_s);
        QCoreApplication::sendEvent(&field, &caps);
        QVERIFY(field.isCapsLockOn());
        QKeyEvent plain(QEvent::KeyPress, Qt::Key_B, Qt::NoModifier, u"b"_s);
        QCoreApplication::sendEvent(&field, &plain);
        QVERIFY(!field.isCapsLockOn());
    }

    void oneTimePasswordIsChangedFirst()
    {
        DeskHarness harness;
        const QString once = desk::oneTimePassword();
        const auto hash = desk::hashPassword(once, true);
        QVERIFY(harness.office.as(
            u"ketua"_s, [&](Tx &tx) { return desk::changePassword(tx, u"helpdesk"_s, *hash, true); }));
        Shown shown(harness);
        shown.type(u"helpdesk"_s, once);
        QTest::mouseClick(shown.button(), Qt::LeftButton);
        QTRY_VERIFY(shown.field(u"newPassword"_s));
        QVERIFY(shown.sessions.isEmpty());
        auto *save = shown.page.findChild<QPushButton *>(u"savePassword"_s);
        // The one that somebody else made is no new one.
        QTest::keyClicks(shown.field(u"newPassword"_s), once);
        QTest::keyClicks(shown.field(u"newPasswordAgain"_s), once);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(shown.sessions.isEmpty());
        shown.field(u"newPassword"_s)->clear();
        shown.field(u"newPasswordAgain"_s)->clear();
        QTest::keyClicks(shown.field(u"newPassword"_s), u"kata sandi baru"_s);
        QTest::keyClicks(shown.field(u"newPasswordAgain"_s), u"kata sandi bar"_s);
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(shown.field(u"newPasswordAgain"_s), u"u"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(shown.sessions, QStringList{u"helpdesk"_s});
        const auto session = desk::logIn(harness.office.store(), u"helpdesk"_s, u"kata sandi baru"_s);
        QVERIFY(session);
        QVERIFY(!session->mustChangePassword);
    }

    void lockAsksTheSamePerson()
    {
        DeskHarness harness;
        const auto session = desk::logIn(harness.office.store(), u"ketua"_s, u"latihan"_s);
        QVERIFY(session);
        LockPage page(harness.office.store(), harness.ticker, *session);
        int unlocked = 0, left = 0;
        connect(&page, &LockPage::unlocked, this, [&](const desk::Session &s) {
            QCOMPARE(s.login, u"ketua"_s);
            ++unlocked;
        });
        connect(&page, &LockPage::logOutRequested, this, [&] { ++left; });
        page.resize(1366, 768);
        page.show();
        QVERIFY(!page.findChild<QLineEdit *>(u"login"_s)->isVisible());
        auto *password = page.findChild<QLineEdit *>(u"password"_s);
        auto *button = page.findChild<QPushButton *>(u"logIn"_s);
        QTest::keyClicks(password, u"salah"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!page.findChild<FormField *>(u"passwordField"_s)->error().isEmpty());
        QCOMPARE(unlocked, 0);
        password->setText(u"latihan"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_COMPARE(unlocked, 1);
        QTest::mouseClick(page.findChild<QPushButton *>(u"logOut"_s), Qt::LeftButton);
        QCOMPARE(left, 1);
    }

    void ownPasswordAsksThePresentOne()
    {
        DeskHarness harness;
        harness.window.show();
        int done = 0;
        openPasswordSheet(&harness.window, harness.office.store(), u"helpdesk"_s, [&] { ++done; });
        auto *sheet = harness.window.findChild<QDialog *>();
        QVERIFY(sheet);
        const auto field = [&](const QString &name) { return sheet->findChild<QLineEdit *>(name); };
        auto *save = sheet->findChild<QPushButton *>(u"savePassword"_s);
        QTest::keyClicks(field(u"presentPassword"_s), u"salah"_s);
        QTest::keyClicks(field(u"newPassword"_s), u"kata sandi baru"_s);
        QTest::keyClicks(field(u"newPasswordAgain"_s), u"kata sandi baru"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(done, 0);
        QVERIFY(desk::logIn(harness.office.store(), u"helpdesk"_s, u"latihan"_s));
        field(u"presentPassword"_s)->setText(u"latihan"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(done, 1);
        QVERIFY(desk::logIn(harness.office.store(), u"helpdesk"_s, u"kata sandi baru"_s));
    }

    void strengthGrows()
    {
        QCOMPARE(passwordStrength(u"abc"_s, {}).tone, Tone::Late);
        QCOMPARE(passwordStrength(u"aaaaaaaaaa"_s, {}).tone, Tone::Late);
        QCOMPARE(passwordStrength(u"admin-admin-1"_s, u"admin"_s).tone, Tone::Late);
        QCOMPARE(passwordStrength(u"hujanpagi"_s, {}).tone, Tone::Late);
        QCOMPARE(passwordStrength(u"Hujan pagi"_s, {}).tone, Tone::Soon);
        QCOMPARE(passwordStrength(u"Hujan pagi di 2 atap seng"_s, {}).tone, Tone::Fine);
        QVERIFY(passwordStrength({}, {}).word.isEmpty());
    }
};

TANGGAP_TEST(TestLoginPage)
#include "testloginpage.moc"
