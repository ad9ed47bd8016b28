// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/register.h"
#include "support/deskharness.h"
#include "support/testmain.h"
#include "ui/upkeep.h"

#include <QDir>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What the window sees to by itself.
class TestUpkeepOfTheWindow : public QObject
{
    Q_OBJECT

private slots:
    void sealsAndBacksUpOnceADay()
    {
        test::DeskHarness harness;
        const QDir folder(harness.office.folder() + u"/backup"_s);
        Upkeep upkeep(harness.office.store(), harness.ticker);
        QVERIFY(!upkeep.state().lastSeal);
        harness.ticker.pulse();
        QTRY_VERIFY(upkeep.state().lastSeal && upkeep.state().lastBackup);
        QCOMPARE(*upkeep.state().lastSeal, harness.office.clock.now());
        QCOMPARE(folder.entryList({u"seal-*.txt"_s}), QStringList{u"seal-kasus-20261120.txt"_s});
        QCOMPARE(folder.entryList({u"kasus-*.tanggap"_s}).size(), 1);
        const Instant first = harness.office.clock.now();
        harness.advance(10min);
        QTRY_VERIFY(!upkeep.state().running);
        QCOMPARE(*upkeep.state().lastSeal, first);
        harness.advance(24h);
        QTRY_COMPARE(*upkeep.state().lastSeal, harness.office.clock.now());
        QCOMPARE(folder.entryList({u"seal-*.txt"_s}).size(), 2);
    }

    void saysWhyASealFailed()
    {
        test::DeskHarness harness;
        QFile blocking(harness.office.folder() + u"/berkas"_s);
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        QVERIFY(harness.office.as(u"semua"_s, [&](Tx &tx) {
            return desk::saveSetting(tx, u"backup/folder"_s, blocking.fileName() + u"/di dalam"_s);
        }));
        Upkeep upkeep(harness.office.store(), harness.ticker);
        upkeep.look();
        QTRY_VERIFY(!upkeep.state().sealFailure.isEmpty());
        QTRY_VERIFY(!upkeep.state().backupFailure.isEmpty());
        QVERIFY(!upkeep.state().lastSeal);
    }
};

TANGGAP_TEST(TestUpkeepOfTheWindow)
#include "testupkeepofthewindow.moc"
