// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/activitywork.h"
#include "support/deskharness.h"
#include "support/olderorganization.h"
#include "support/testmain.h"
#include "ui/base/widgets/frames.h"
#include "ui/setup/findingslist.h"
#include "ui/setup/settingspage.h"

#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace tanggap;
using namespace tanggap::test;
using namespace Qt::Literals::StringLiterals;

/// The definitions of an office: its own kinds of activity, and what a newer program brings.
class TestDefinitionsSection : public QObject
{
    Q_OBJECT

    static desk::SetUp withoutPlaces()
    {
        desk::SetUp setUp = *desk::shippedSetUp(u"bekasi"_s);
        setUp.organization = organizationWithoutPlaces();
        return setUp;
    }
    struct Shown
    {
        explicit Shown(const QString &organization, const QString &login)
            : harness(organization)
            , page(harness.as(login))
        {
            open();
        }
        explicit Shown(desk::SetUp setUp, const QString &login)
            : harness(std::move(setUp))
            , page(harness.as(login))
        {
            open();
        }
        void open()
        {
            page.resize(1166, 680);
            page.show();
            page.findChild<QListWidget *>(u"sections"_s)->setCurrentRow(4);
        }
        template <class T>
        T *find(const QString &name)
        {
            return page.findChild<T *>(name);
        }
        QDialog *preview()
        {
            for (QDialog *dialog : page.findChildren<QDialog *>(u"definitionPreview"_s)) {
                if (dialog->isVisible())
                    return dialog;
            }
            return nullptr;
        }
        QPushButton *accept() { return preview()->findChild<QPushButton *>(u"accept"_s); }
        void load(const QByteArray &bytes)
        {
            QFile file(harness.office.folder() + u"/jenis.json"_s);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
            harness.prompts.files << QStringList{file.fileName()};
            auto *button = find<QPushButton>(u"loadDefinition"_s);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }

        DeskHarness harness;
        SettingsPage page;
    };

private slots:
    void anOwnKindOfActivityIsLoaded()
    {
        Shown shown(u"kukar"_s, u"kepala_dinas"_s);
        auto *list = shown.find<QTreeView>(u"definitions"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3); // the organization and its two procedures
        // What is wrong is said with its place in the file.
        shown.load(QByteArray(ownKind()).replace("\"by\": \"day\"", "\"by\": \"besok\""));
        auto *findings = shown.find<FindingsList>(u"findings"_s);
        QTRY_COMPARE(findings->topLevelItemCount(), 1);
        QCOMPARE(findings->topLevelItem(0)->text(0), u"jenis.json"_s);
        QVERIFY(findings->topLevelItem(0)->text(1).startsWith(u"/due"_s));
        QVERIFY(!shown.preview());
        // What it brings is shown, and somebody says who keeps it.
        shown.load(ownKind());
        QTRY_VERIFY(shown.preview());
        QVERIFY(shown.preview()->findChild<QTreeWidget *>(u"changes"_s)->topLevelItemCount() > 4);
        QVERIFY(!shown.accept()->isEnabled());
        auto *keepers = shown.preview()->findChild<QListWidget *>(u"keepers"_s);
        QCOMPARE(keepers->count(), organizationOf(shown.harness.office)->roles.size());
        keepers->setFocus();
        keepers->setCurrentRow(2);
        QTest::keyClick(keepers, Qt::Key_Space);
        QTRY_VERIFY(shown.accept()->isEnabled());
        shown.accept()->setFocus();
        QTest::keyClick(shown.accept(), Qt::Key_Space);
        QTRY_VERIFY(!shown.preview());
        QTRY_COMPARE(list->model()->rowCount(), 5); // with the organization's second version
        const Duty *kept = organizationOf(shown.harness.office)->duty(u"patroli"_s);
        QVERIFY(kept && kept->isHeldBy(u"ttis_anggota"_s));
        MUST(record(shown.harness.office, u"ttis_anggota"_s,
                    entryOf(*kindOf(shown.harness.office, u"patroli"_s), u"patroli"_s)));
        // A second time nothing would change.
        shown.load(ownKind());
        QTRY_VERIFY(shown.preview());
        QVERIFY(!shown.accept()->isEnabled());
        shown.preview()->close();
        QCOMPARE(faults(shown.harness.office), QStringList());
    }

    void aNewVersionOfAKindSaysWhatChanges()
    {
        Shown shown(u"bekasi"_s, u"ketua"_s);
        QTRY_VERIFY(shown.find<QTreeView>(u"definitions"_s)->model()->rowCount() > 0);
        shown.load(shippedActivityKind(u"meeting"_s).replace("\"en\": \"Minutes\"", "\"en\": \"Record\""));
        QTRY_VERIFY(shown.preview());
        auto *changes = shown.preview()->findChild<QTreeWidget *>(u"changes"_s);
        QCOMPARE(changes->topLevelItemCount(), 1);
        QCOMPARE(changes->topLevelItem(0)->text(0), u"/fields/minutes/label"_s);
        QCOMPARE(changes->topLevelItem(0)->text(1), u"Minutes"_s);
        QCOMPARE(changes->topLevelItem(0)->text(2), u"Record"_s);
        QVERIFY(!shown.preview()->findChild<QListWidget *>(u"keepers"_s)); // a duty of the decree has it
        QTest::mouseClick(shown.accept(), Qt::LeftButton);
        QTRY_COMPARE(kindOf(shown.harness.office, u"meeting"_s)->version, 2);
    }

    void aNewerOrganizationIsOfferedAndTaken()
    {
        Shown shown(withoutPlaces(), u"ketua"_s);
        auto *newer = shown.find<Banner>(u"newer"_s);
        QTRY_VERIFY(newer->isVisible());
        auto *look = shown.find<QPushButton>(u"newer/organization"_s);
        QTRY_VERIFY(look->isVisible());
        look->setFocus();
        QTest::keyClick(look, Qt::Key_Space);
        QTRY_VERIFY(shown.preview());
        QCOMPARE(shown.preview()->findChild<QTreeWidget *>(u"changes"_s)->topLevelItemCount(), 44);
        QCOMPARE(organizationOf(shown.harness.office)->duty(u"IV.c"_s)->place.kind, DutyPlace::Kind::None);
        QTest::mouseClick(shown.accept(), Qt::LeftButton);
        QTRY_COMPARE(organizationOf(shown.harness.office)->duty(u"IV.c"_s)->place.activity, u"meeting"_s);
        QCOMPARE(organizationOf(shown.harness.office)->letterhead.city, u"Kota Contoh"_s);
        QTRY_VERIFY(!newer->isVisible());
        QCOMPARE(faults(shown.harness.office), QStringList());
    }

    void newerProceduresAndKindsAreOfferedAndTaken()
    {
        desk::SetUp setUp = *desk::shippedSetUp(u"bekasi"_s);
        setUp.procedures[0] = earlierFile(setUp.procedures.at(0));
        setUp.activityKinds = {earlierFile(shippedActivityKind(u"meeting"_s))};
        Shown shown(setUp, u"ketua"_s);
        auto *newer = shown.find<Banner>(u"newer"_s);
        QTRY_VERIFY(newer->isVisible());
        QVERIFY(!shown.find<QPushButton>(u"newer/organization"_s));
        const auto take = [&](const QString &name) {
            QPushButton *look = nullptr;
            QTRY_VERIFY2((look = shown.find<QPushButton>(name)) && look->isVisible(), qPrintable(name));
            look->setFocus();
            QTest::keyClick(look, Qt::Key_Space);
            QTRY_VERIFY(shown.preview());
            auto *changes = shown.preview()->findChild<QTreeWidget *>(u"changes"_s);
            QCOMPARE(changes->topLevelItemCount(), 1);
            QCOMPARE(changes->topLevelItem(0)->text(0), u"/name"_s);
            QTest::mouseClick(shown.accept(), Qt::LeftButton);
            QTRY_VERIFY(!shown.preview());
            QTRY_VERIFY(!shown.find<QPushButton>(name));
        };
        take(u"newer/procedure/bekasi"_s);
        QVERIFY(newer->isVisible()); // the other one is still to be looked at
        take(u"newer/activity/meeting"_s);
        QTRY_VERIFY(!newer->isVisible());
        QCOMPARE(kindOf(shown.harness.office, u"meeting"_s)->version, 2);
        QCOMPARE(faults(shown.harness.office), QStringList());
    }

    void whoMayNotChangeItIsToldOnly()
    {
        Shown shown(withoutPlaces(), u"ppi_anggota"_s);
        auto *newer = shown.find<Banner>(u"newer"_s);
        QTRY_VERIFY(newer->isVisible());
        QVERIFY(!shown.find<QPushButton>(u"newer/organization"_s)->isVisible());
        Shown current(u"bekasi"_s, u"ketua"_s);
        QTRY_VERIFY(current.find<QTreeView>(u"definitions"_s)->model()->rowCount() > 0);
        QVERIFY(!current.find<Banner>(u"newer"_s)->isVisible());
    }
};

TANGGAP_TEST(TestDefinitionsSection)
#include "testdefinitionssection.moc"
