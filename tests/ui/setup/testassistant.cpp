// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/people.h"
#include "support/deskharness.h"
#include "support/testmain.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/pill.h"
#include "ui/setup/assistant.h"
#include "ui/setup/findingslist.h"

#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace tanggap;
using namespace tanggap::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// The assistant in a window, with its answers, on a folder of its own.
struct Asked
{
    explicit Asked(Assistant::Samples samples = {})
        : assistant(clock, languages, prompts, folder.filePath(u"data"_s), std::move(samples))
    {
        languages.set(Language::English);
        QObject::connect(&assistant, &Assistant::finished, [this](const QString &path) { made << path; });
        assistant.resize(1366, 768);
        assistant.show();
    }
    QPushButton *next() { return assistant.findChild<QPushButton *>(u"next"_s); }
    void press(const char *name)
    {
        QTest::mouseClick(assistant.findChild<QWidget *>(QLatin1String(name)), Qt::LeftButton);
    }
    void choose(const char *name) { assistant.findChild<QRadioButton *>(QLatin1String(name))->click(); }
    void chooseOrganization(const QString &id)
    {
        auto *list = assistant.findChild<QListWidget *>(u"organizations"_s);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == id)
                list->setCurrentRow(row);
        }
    }
    QLineEdit *field(const char *name) { return assistant.findChild<QLineEdit *>(QLatin1String(name)); }
    QString placeError() { return assistant.findChild<FormField *>(u"pathField"_s)->error(); }

    QTemporaryDir folder;
    ManualClock clock{*fromIso(u"2026-11-20T07:44:00Z"_s)};
    LanguageSwitch languages;
    ScriptedPrompts prompts;
    Assistant assistant;
    QStringList made;
};

} // namespace

class TestAssistant : public QObject
{
    Q_OBJECT

private slots:
    void makesADatabaseThatOneCanLogInTo()
    {
        Asked asked;
        asked.press("next"); // language
        QTRY_VERIFY(asked.next()->isEnabled());
        asked.press("next"); // place: what is proposed
        QTRY_VERIFY(asked.next()->isEnabled());
        asked.chooseOrganization(u"bekasi"_s);
        QTRY_VERIFY(asked.next()->isEnabled());
        asked.press("next"); // organization
        auto *secretary = asked.assistant.findChild<Chip *>(u"map/helpdesk/sekretaris"_s);
        QVERIFY(secretary && secretary->isChecked());
        QTest::mouseClick(secretary, Qt::LeftButton);
        asked.press("next"); // flow roles
        asked.field("headAddress")->setText(u"Jalan Contoh Nomor 1"_s);
        QImage picture(200, 240, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(asked.folder.filePath(u"lambang.png"_s)));
        asked.prompts.files << QStringList{asked.folder.filePath(u"lambang.png"_s)};
        asked.press("chooseCrest");
        QTRY_VERIFY(!asked.assistant.findChild<QPushButton *>(u"dropCrest"_s)->isHidden());
        asked.press("next"); // letterhead
        QVERIFY(!asked.next()->isEnabled());
        QTest::keyClicks(asked.field("adminName"), u"Nama Pejabat"_s);
        QCOMPARE(asked.field("adminLogin")->text(), u"nama"_s);
        QTest::keyClicks(asked.field("newPassword"), u"Hujan pagi di atap"_s);
        QTest::keyClicks(asked.field("newPasswordAgain"), u"Hujan pagi di atap"_s);
        QVERIFY(asked.next()->isEnabled());
        asked.press("next");
        QTRY_COMPARE_WITH_TIMEOUT(asked.made.size(), 1, 20'000);

        auto store = Store::open(asked.made.first(), asked.clock);
        QVERIFY(store);
        QVERIFY(!(*store)->info().drill);
        const auto session = desk::logIn(**store, u"nama"_s, u"Hujan pagi di atap"_s);
        QVERIFY(session);
        QVERIFY(session->actor.can(u"account.manage"_s));
        const auto kept = (*store)->readNow(u"nama"_s, [](Reader &reader) -> Result<QString> {
            TRY_LET(const auto organization, reader.definitions.organization());
            TRY_LET(const auto roles, reader.definitions.flowRoleOverrides(u"bekasi"_s));
            return organization->letterhead.address + u'|' + roles.value(u"helpdesk"_s).join(u' ');
        });
        const auto crest =
            (*store)->readNow(u"nama"_s, [](Reader &reader) { return reader.definitions.crest(); });
        QVERIFY(crest->startsWith("\x89PNG"));
        QCOMPARE(kept.value(), u"Jalan Contoh Nomor 1|ppi_koordinator ppi_anggota"_s);
    }

    void drillNeedsLittleAndIsFilled()
    {
        int filled = 0;
        Asked asked([&](Store &store) -> Result<> {
            ++filled;
            return store.transactNow(u"semua"_s, [](Tx &tx) -> Result<> {
                TRY(desk::receiveReport(tx, Office::report()));
                return {};
            });
        });
        asked.press("next");
        asked.choose("placeDrill");
        QTRY_VERIFY(asked.next()->isEnabled());
        asked.press("next");
        asked.chooseOrganization(u"bekasi"_s);
        QTRY_VERIFY(asked.next()->isEnabled());
        QCOMPARE(asked.next()->text(), u"Make the database"_s);
        asked.press("next");
        QTRY_COMPARE_WITH_TIMEOUT(asked.made.size(), 1, 20'000);
        QCOMPARE(filled, 1);
        auto store = Store::open(asked.made.first(), asked.clock);
        QVERIFY(store);
        QVERIFY((*store)->info().drill);
        QVERIFY(desk::logIn(**store, u"helpdesk"_s, u"latihan"_s));
    }

    void placeIsCheckedAtOnce()
    {
        Asked asked;
        asked.press("next");
        QTRY_VERIFY(asked.next()->isEnabled());
        asked.field("path")->setText(u"kasus.tanggap"_s);
        QTRY_VERIFY(!asked.placeError().isEmpty());
        QFile there(asked.folder.filePath(u"ada.tanggap"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        asked.field("path")->setText(there.fileName());
        QTRY_VERIFY(asked.placeError().contains(u"already"_s));
        QVERIFY(!asked.next()->isEnabled());
        asked.field("path")->setText(there.fileName() + u"/di/bawah/berkas.tanggap"_s);
        QTRY_VERIFY(asked.placeError().contains(u"cannot be written"_s));
        // The same file is no database to open either.
        asked.choose("placeExisting");
        asked.field("path")->setText(there.fileName());
        QTRY_VERIFY(!asked.placeError().isEmpty());
        QVERIFY(!asked.next()->isEnabled());
    }

    void opensWhatIsThere()
    {
        Office office;
        office.close();
        Asked asked;
        asked.press("next");
        asked.choose("placeExisting");
        asked.prompts.files << QStringList{office.path()};
        asked.press("browse");
        QTRY_VERIFY(asked.next()->isEnabled());
        QCOMPARE(asked.next()->text(), u"Open"_s);
        asked.press("next");
        QCOMPARE(asked.made, QStringList{office.path()});
    }

    void findingsNameFileAndPlace()
    {
        Asked asked;
        QByteArray file = shippedOrganization(u"bekasi"_s);
        file.replace("\"zone\": \"Asia/Jakarta\"", "\"zone\": \"Asia/Bulan\"");
        QFile broken(asked.folder.filePath(u"kota.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(file);
        broken.close();
        asked.press("next");
        QTRY_VERIFY(asked.next()->isEnabled());
        asked.press("next");
        asked.prompts.files << QStringList{broken.fileName()};
        asked.press("organizationFile");
        auto *findings = asked.assistant.findChild<FindingsList *>();
        QTRY_COMPARE(findings->topLevelItemCount(), 1);
        QCOMPARE(findings->topLevelItem(0)->text(0), u"kota.json"_s);
        QCOMPARE(findings->topLevelItem(0)->text(1), u"/zone"_s);
        QVERIFY(!asked.next()->isEnabled());
        // Mended, the same file is taken; its procedure comes from the program.
        QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
        broken.write(shippedOrganization(u"bekasi"_s));
        broken.close();
        asked.prompts.files << QStringList{broken.fileName()};
        asked.press("organizationFile");
        QTRY_VERIFY(asked.next()->isEnabled());
        QVERIFY(!findings->isVisible());
    }

    void failureLeavesNothingBehind()
    {
        Asked asked([](Store &) -> Result<> { return fail(ErrorCode::Unavailable, u"Penuh."_s); });
        asked.press("next");
        asked.choose("placeDrill");
        QTRY_VERIFY(asked.next()->isEnabled());
        const QString path = asked.field("path")->text();
        asked.press("next");
        QTRY_VERIFY(asked.next()->isEnabled());
        asked.press("next");
        QTRY_VERIFY_WITH_TIMEOUT(asked.next()->isEnabled(), 20'000);
        QVERIFY(asked.made.isEmpty());
        QCOMPARE(QDir(QFileInfo(path).absolutePath()).entryList(QDir::Files), QStringList());
    }
};

TANGGAP_TEST(TestAssistant)
#include "testassistant.moc"
