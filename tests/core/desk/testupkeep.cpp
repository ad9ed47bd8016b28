// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/dailybackup.h"
#include "desk/register.h"
#include "desk/seal.h"
#include "store/queue.h"
#include "support/deskwork.h"
#include "support/testmain.h"

#include <QBuffer>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

desk::BackupPlan planOf(test::Office &office)
{
    return *office.store().readNow(Store::System,
                                   [&](Reader &reader) { return desk::backupPlan(reader, office.path()); });
}

JournalEvent newest(test::Office &office)
{
    return *office.store().readNow(
        Store::System, [](Reader &reader) { return journal::last(reader.db, u"organization"_s); });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the program does by itself: backups and seals.
class TestUpkeep : public QObject
{
    Q_OBJECT

private slots:
    void aBackupIsDue()
    {
        const Instant now = *fromIso(u"2026-11-20T07:44:00Z"_s);
        QVERIFY(desk::isBackupDue({}, now)); // never made
        QVERIFY(!desk::isBackupDue({.last = now}, now));
        QVERIFY(!desk::isBackupDue({.last = now - 24h + 1ms}, now));
        QVERIFY(desk::isBackupDue({.last = now - 24h}, now));
        QVERIFY(desk::isBackupDue({.everyHours = 1, .last = now - 1h}, now));
        QVERIFY(!desk::isBackupDue({.everyHours = 0}, now)); // switched off
        QVERIFY(desk::isBackupDue({.last = now + 1h}, now)); // the clock was set back
    }

    void oldBackupsAreNamed()
    {
        QCOMPARE(desk::backupName(u"/a/kasus.tanggap"_s, *fromIso(u"2026-11-20T07:44:00Z"_s)),
                 u"kasus-20261120T074400Z.tanggap"_s);
        const QStringList names{u"kasus-20261119T000000Z.tanggap"_s,
                                u"kasus-20261120T000000Z.tanggap"_s,
                                u"kasus-20261118T000000Z.tanggap"_s,
                                u"kasus.tanggap.evidence"_s,
                                u"kasus-lama.tanggap"_s,
                                u"lain-20200101T000000Z.tanggap"_s,
                                u"kasus-20200101T000000Z.tanggap.bak"_s};
        QCOMPARE(desk::surplusBackups(names, u"/a/kasus.tanggap"_s, 2),
                 QStringList{u"kasus-20261118T000000Z.tanggap"_s});
        QCOMPARE(desk::surplusBackups(names, u"/a/kasus.tanggap"_s, 9), QStringList());
        QCOMPARE(desk::surplusBackups(names, u"/a/kasus.tanggap"_s, 0).size(), 2); // one always stays
    }

    void backupsAreMadeKeptAndJournaled()
    {
        test::Office office;
        const auto ref = test::receive(office);
        const auto content = office.store().evidenceNow([](EvidenceFile &file) {
            QBuffer source;
            source.setData("bukti");
            source.open(QIODevice::ReadOnly);
            return file.add(source);
        });
        MUST(content);
        MUST(office.as(u"ketua"_s, [](Tx &tx) { return desk::saveSetting(tx, u"backup/keep"_s, u"2"_s); }));
        QVERIFY(desk::isBackupDue(planOf(office), office.clock.now()));
        QString last;
        for (int day = 0; day < 3; ++day) {
            const auto made = desk::makeBackup(office.store());
            MUST(made);
            last = *made;
            QVERIFY(!desk::isBackupDue(planOf(office), office.clock.now()));
            office.clock.advance(24h);
            QVERIFY(desk::isBackupDue(planOf(office), office.clock.now()));
        }
        const QDir folder(office.folder() + u"/backup"_s);
        QCOMPARE(folder.entryList({u"kasus-*.tanggap"_s}).size(), 2);
        QVERIFY(folder.exists(u"kasus.tanggap.evidence"_s)); // shared by all
        QCOMPARE(newest(office).kind, u"backup.made"_s);
        QCOMPARE(newest(office).facts.value(u"file"_s).toString(), last);
        QCOMPARE(test::faults(office), QStringList());

        // The evidence comes back with it.
        office.close();
        QVERIFY(QFile::remove(office.path()));
        QVERIFY(QFile::remove(EvidenceFile::evidencePath(office.path())));
        MUST(backup::restore(last, office.path()));
        const auto store = Store::open(office.path(), office.clock);
        MUST(store);
        const auto again =
            (*store)->readNow(u"semua"_s, [&](Reader &reader) { return ticketview::load(reader, ref.id); });
        MUST(again);
        QBuffer target;
        target.open(QIODevice::WriteOnly);
        MUST((*store)->evidenceNow([&](EvidenceFile &file) { return file.write(content->sha256, target); }));
        QCOMPARE(target.data(), QByteArray("bukti"));
    }

    void aBackupThatFailsIsNotJournaled()
    {
        test::Office office;
        QFile blocking(office.folder() + u"/berkas"_s);
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        MUST(office.as(u"ketua"_s, [&](Tx &tx) {
            return desk::saveSetting(tx, u"backup/folder"_s, blocking.fileName() + u"/di dalam"_s);
        }));
        REFUSED(ErrorCode::Unavailable, desk::makeBackup(office.store()));
        QVERIFY(!planOf(office).last);
        QCOMPARE(newest(office).kind, u"setting.saved"_s);
    }

    void theWindowIsToldWhenItIsDone()
    {
        test::Office office;
        QStringList told;
        const auto ask = [&] {
            const qsizetype before = told.size();
            desk::backUpWhenDue(office.store(), this,
                                [&](const Result<QString> &made) { told << made.value_or(u"failed"_s); });
            QTRY_COMPARE(told.size(), before + 1);
        };
        ask();
        QVERIFY(QFileInfo::exists(told.constFirst()));
        ask();
        QCOMPARE(told.constLast(), QString()); // not due again
    }

    void aSealIsDueOnceADay()
    {
        const QTimeZone zone("Asia/Jakarta");
        const Instant evening = *fromIso(u"2026-11-20T16:59:00Z"_s); // 23.59 WIB
        QVERIFY(desk::isSealDue({}, evening, zone));
        QVERIFY(!desk::isSealDue(evening - 10h, evening, zone));
        QVERIFY(desk::isSealDue(evening, evening + 1min, zone));
    }

    void aSealLeavesTheMachine()
    {
        test::Office office;
        const auto ref = test::receive(office);
        const auto path = office.store().readNow(
            Store::System, [&](Reader &reader) { return desk::sealPath(reader, office.path()); });
        MUST(path);
        QCOMPARE(*path, office.folder() + u"/backup/seal-kasus-20261120.txt"_s);
        const auto sealed = office.as(u"ketua"_s, [&](Tx &tx) { return desk::sealJournal(tx, *path); });
        MUST(sealed);
        QCOMPARE(sealed->path, *path);
        QCOMPARE(sealed->at, office.clock.now());
        const QByteArray file = contentOf(sealed->path);
        QVERIFY(file.contains(office.store().info().installation.toUtf8()));
        QVERIFY(file.contains("\nticket/1 1 "));
        QVERIFY(file.endsWith("# seal " + sealed->seal.toUtf8() + '\n'));
        QCOMPARE(newest(office).kind, u"journal.sealed"_s);
        QCOMPARE(newest(office).facts.value(u"seal"_s).toString(), sealed->seal);
        const auto last = office.store().readNow(
            Store::System, [](Reader &reader) { return desk::lastSeal(reader.definitions); });
        QCOMPARE(*last, office.clock.now());
        // It still fits after more work, and no longer after somebody cut the end or the file.
        const auto compare = [&](const QByteArray &bytes) {
            return office.store().readNow(
                Store::System, [&](Reader &reader) { return verify::compareWithSeal(reader.db, bytes); });
        };
        MUST(test::complete(office, ref, u"catat"_s));
        QCOMPARE(compare(file)->size(), 0);
        REFUSED(ErrorCode::Invalid, compare(QByteArray(file).replace("ticket/1 1", "ticket/1 2")));
        test::tamper(office, u"DELETE FROM journal WHERE stream = 'ticket/1'"_s);
        QCOMPARE(compare(file)->size(), 1);
    }

    void theDailySealMakesItself()
    {
        test::Office office;
        QStringList told;
        const auto ask = [&] {
            const qsizetype before = told.size();
            desk::sealWhenDue(office.store(), this,
                              [&](const Result<QString> &made) { told << made.value_or(u"failed"_s); });
            QTRY_COMPARE(told.size(), before + 1);
        };
        ask();
        QVERIFY(told.constLast().endsWith(u"/backup/seal-kasus-20261120.txt"_s));
        QVERIFY(QFileInfo::exists(told.constLast()));
        QCOMPARE(newest(office).kind, u"journal.sealed"_s);
        ask();
        QCOMPARE(told.constLast(), QString()); // not twice a day
        office.clock.advance(24h);
        ask();
        QVERIFY(told.constLast().endsWith(u"seal-kasus-20261121.txt"_s));
        QCOMPARE(test::faults(office), QStringList());
    }

    void aPrintedSealIsJournaled()
    {
        test::Office office;
        MUST(office.as(u"ketua"_s, [](Tx &tx) { return desk::recordSealPrint(tx, u"abc"_s, u"file"_s); }));
        QCOMPARE(newest(office).kind, u"seal.printed"_s);
        QCOMPARE(newest(office).facts.value(u"seal"_s).toString(), u"abc"_s);
        REFUSED(ErrorCode::Denied, office.as(u"helpdesk"_s, [](Tx &tx) {
            return desk::recordSealPrint(tx, u"abc"_s, u"file"_s);
        }));
    }

    void aSealThatCannotBeWrittenIsNotJournaled()
    {
        test::Office office;
        QFile blocking(office.folder() + u"/berkas"_s);
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        const QString before = newest(office).hash;
        REFUSED(ErrorCode::Unavailable, office.as(u"ketua"_s, [&](Tx &tx) {
            return desk::sealJournal(tx, blocking.fileName() + u"/x"_s);
        }));
        QCOMPARE(newest(office).hash, before);
    }
};

TANGGAP_TEST(TestUpkeep)
#include "testupkeep.moc"
