// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"
#include "store/dialect.h"
#include "store/migrations.h"
#include "store/queue.h"
#include "support/deskwork.h"
#include "support/testmain.h"

#include <QBuffer>

#include <thread>

#include <unistd.h>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// While it lives, the program has no more rights than anybody: root would write what is read-only.
class AsNobody
{
public:
    AsNobody() { m_changed = geteuid() == 0 && seteuid(65534) == 0; }
    ~AsNobody()
    {
        if (m_changed && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_changed = false;
};

void setMode(const QString &path, bool writable)
{
    QFileDevice::Permissions mode = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (QFileInfo(path).isDir())
        mode |= QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    if (writable)
        mode |= QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    if (!QFile::setPermissions(path, mode))
        qFatal("cannot change %s", qPrintable(path));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

Result<> note(Store &store, const desk::TicketRef &ref, const QString &text)
{
    return store.transactNow(u"semua"_s, [&](Tx &tx) -> Result<> {
        TRY(desk::addNote(tx, ref, text));
        return {};
    });
}

Result<int> openTickets(Store &store)
{
    return store.readNow(Store::System, [](Reader &reader) { return queue::count(reader, {}); });
}

/// Gives so many bytes and then fails, like a file on a stick that was pulled out.
class Breaking : public QIODevice
{
public:
    explicit Breaking(qint64 good)
        : m_good(good)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return false; }

protected:
    qint64 readData(char *data, qint64 wanted) override
    {
        if (m_good <= 0)
            return -1;
        const qint64 given = std::min(wanted, m_good);
        memset(data, 'x', size_t(given));
        m_good -= given;
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_good;
};

qint64 chunksIn(const test::Office &office)
{
    const auto db = Connection::open(EvidenceFile::evidencePath(office.path()), Connection::Access::ReadOnly);
    return db ? (*db)->value(u"SELECT count(*) FROM chunk"_s)->toLongLong() : -1;
}

} // namespace

/// What may go wrong with disk, file and other programs: a clear message, nothing half-written.
class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void readOnlyFolderCannotTakeADatabase()
    {
        QTemporaryDir folder;
        setMode(folder.path(), false);
        {
            const AsNobody nobody;
            REFUSED(ErrorCode::Unavailable, Store::create(folder.filePath(u"a.tanggap"_s), false));
        }
        setMode(folder.path(), true);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
    }

    void failedCreationLeavesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.tanggap"_s);
        write(EvidenceFile::keyPath(path), "a key of an older database");
        REFUSED(ErrorCode::Unavailable, Store::create(path, false));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.tanggap.key"_s});
        QFile key(EvidenceFile::keyPath(path));
        QVERIFY(key.open(QIODevice::ReadOnly));
        QCOMPARE(key.readAll(), QByteArray("a key of an older database"));
    }

    void readOnlyFileRefusesChanges()
    {
        test::Office office;
        const auto ref = test::receive(office);
        office.close();
        for (const QString &path : {office.path(), office.folder()})
            setMode(path, false);
        {
            const AsNobody nobody;
            const auto store = Store::open(office.path(), office.clock);
            if (store)
                REFUSED(ErrorCode::Unavailable, note(**store, ref, u"x"_s));
            else
                QCOMPARE(store.error().code, ErrorCode::Unavailable);
        }
        for (const QString &path : {office.folder(), office.path()})
            setMode(path, true);
        const auto again = Store::open(office.path(), office.clock);
        MUST(again);
        QCOMPARE(*openTickets(**again), 1);
    }

    void fullDiskLeavesNothing()
    {
        test::Office office;
        const auto ref = test::receive(office);
        // The engine's own limit gives the same answer as a full disk, on every machine.
        const auto limit = [&](const QString &pages) {
            return office.as(Store::System, [&](Tx &tx) -> Result<> {
                TRY(tx.db().value(u"PRAGMA max_page_count = "_s + pages));
                return {};
            });
        };
        MUST(limit(u"1"_s)); // cannot go below what is used
        const auto refused = note(office.store(), ref, QString(1'000'000, u'x'));
        REFUSED(ErrorCode::Unavailable, refused);
        QVERIFY2(refused.error().message.contains(u"disk is full"_s), qPrintable(refused.error().message));
        QCOMPARE(test::view(office, ref)->notes.size(), 0);
        MUST(limit(u"1000000"_s));
        MUST(note(office.store(), ref, QString(1'000'000, u'x')));
        QCOMPARE(test::faults(office), QStringList());
    }

    void lockedDatabaseIsUnavailable()
    {
        test::Office office;
        const auto ref = test::receive(office);
        const auto impatient = Store::open(office.path(), office.clock, 100ms);
        MUST(impatient);
        const auto other = *Connection::open(office.path(), Connection::Access::ReadWrite);
        MUST(other->begin());
        QElapsedTimer waited;
        waited.start();
        REFUSED(ErrorCode::Unavailable, note(**impatient, ref, u"x"_s));
        QVERIFY(waited.elapsed() < 3000);
        QCOMPARE(*openTickets(**impatient), 1); // reading goes on
        other->rollback();
        MUST(note(**impatient, ref, u"x"_s));
    }

    void strangeFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("text") << QByteArray("Ini bukan basis data.").repeated(500) << ErrorCode::Unavailable;
        QTest::newRow("header only") << (QByteArray("SQLite format 3") + QByteArray(2000, '\xff'))
                                     << ErrorCode::Unavailable;
        QTest::newRow("empty") << QByteArray() << ErrorCode::Invalid;
    }

    void strangeFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.tanggap"_s);
        write(path, bytes);
        const ManualClock clock(fromMs(0));
        REFUSED(code, Store::open(path, clock));
        REFUSED(ErrorCode::NotFound, Store::open(path + u"x"_s, clock));
        REFUSED(ErrorCode::Conflict, Store::create(path, false));
    }

    void anotherProgramsDatabaseIsRefusedAsItIs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.sqlite"_s), empty = folder.filePath(u"b.sqlite"_s);
        {
            const auto db = *Connection::open(path, Connection::Access::Create);
            MUST(db->execute(u"CREATE TABLE meta (a TEXT)"_s));
            MUST(db->value(u"PRAGMA journal_mode = DELETE"_s));
        }
        write(empty, {});
        const auto bytes = [](const QString &name) {
            QFile file(name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
        };
        const QByteArray before = bytes(path);
        const ManualClock clock(fromMs(0));
        REFUSED(ErrorCode::Invalid, Store::open(path, clock));
        REFUSED(ErrorCode::Invalid, Store::open(empty, clock));
        QCOMPARE(bytes(path), before);
        QCOMPARE(bytes(empty), QByteArray());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList({u"a.sqlite"_s, u"b.sqlite"_s}));
    }

    void damagedDatabaseSaysSo()
    {
        test::Office office;
        for (int i = 0; i < 20; ++i)
            test::receive(office);
        office.close();
        QFile file(office.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        for (qint64 page = 1; page < pages; ++page) {
            file.seek(page * 4096);
            file.write(QByteArray(4096, '\xa5'));
        }
        file.close();
        const auto store = Store::open(office.path(), office.clock);
        const Result<int> count = store ? openTickets(**store) : Result<int>(fail(store.error()));
        REFUSED(ErrorCode::Unavailable, count);
        QVERIFY(count.error().message.contains(u"damaged"_s));
    }

    void newerSchemaIsLeftAlone()
    {
        test::Office office;
        test::tamper(office, u"UPDATE meta SET value = '99' WHERE key = 'schema'"_s);
        office.close();
        const auto refused = Store::open(office.path(), office.clock);
        REFUSED(ErrorCode::Unavailable, refused);
        QVERIFY(refused.error().message.contains(u"newer"_s));
        const auto db = *Connection::open(office.path(), Connection::Access::ReadOnly);
        QCOMPARE(db->value(u"SELECT value FROM meta WHERE key = 'schema'"_s)->toString(), u"99"_s);
    }

    void failedMigrationLeavesTheDatabaseAndABackup()
    {
        // A database said to be older: the step meets its own tables and fails, after the copy was made.
        test::Office office;
        test::receive(office);
        office.close();
        const auto db = *Connection::open(office.path(), Connection::Access::ReadWrite);
        MUST(db->execute(u"UPDATE meta SET value = '-1' WHERE key = 'schema'"_s));
        QVERIFY(!migrations::apply(*db, office.path()));
        QCOMPARE(db->value(u"SELECT value FROM meta WHERE key = 'schema'"_s)->toString(), u"-1"_s);
        QCOMPARE(db->value(u"SELECT count(*) FROM ticket"_s)->toInt(), 1);
        const QString copy = office.path() + u".before-0"_s;
        QVERIFY(QFileInfo::exists(copy));
        const auto before = *Connection::open(copy, Connection::Access::ReadOnly);
        QCOMPARE(before->value(u"SELECT count(*) FROM ticket"_s)->toInt(), 1);
    }

    void networkSharesAreKnown()
    {
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "CIFS", "9p", "fuse.sshfs", "ceph"})
            QVERIFY2(dialect::isNetworkFileSystem(type), type);
        for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", "vfat", ""})
            QVERIFY2(!dialect::isNetworkFileSystem(type), type);
    }

    void aNetworkShareIsRefusedInWords()
    {
        const QString path = u"/mnt/bersama/kasus.tanggap"_s;
        const auto refused = dialect::checkLocalDisk(path, "cifs");
        REFUSED(ErrorCode::Unavailable, refused);
        QVERIFY(refused.error().message.startsWith(path + u" lies on a network share."_s));
        QVERIFY(refused.error().message.contains(u"on a disk of this computer"_s));
        QCOMPARE(refused.error().detail, u"cifs"_s);
        MUST(dialect::checkLocalDisk(path, "ext4"));
        MUST(dialect::checkLocalDisk(path, {})); // a disk that says nothing of itself
    }

    void missingKeyStopsEvidenceOnly()
    {
        test::Office office;
        const auto ref = test::receive(office);
        QVERIFY(QFile::rename(EvidenceFile::keyPath(office.path()), office.path() + u".away"_s));
        const auto add = [&] {
            return office.store().evidenceNow([](EvidenceFile &file) {
                QBuffer source;
                source.setData("bukti");
                source.open(QIODevice::ReadOnly);
                return file.add(source);
            });
        };
        const auto refused = add();
        REFUSED(ErrorCode::Unavailable, refused);
        QVERIFY(refused.error().message.contains(u".key"_s));
        MUST(note(office.store(), ref, u"Kerja jalan terus"_s));
        QVERIFY(QFile::rename(office.path() + u".away"_s, EvidenceFile::keyPath(office.path())));
        MUST(add());
    }

    void brokenSourceAndCancelLeaveNothing()
    {
        test::Office office;
        office.store().evidenceNow([&](EvidenceFile &file) -> Result<> {
            Breaking pulled(3 << 20);
            const auto broken = file.add(pulled);
            [&] { REFUSED(ErrorCode::Unavailable, broken); }();
            QBuffer source;
            source.setData(QByteArray(5 << 20, 'y'));
            source.open(QIODevice::ReadOnly);
            int told = 0;
            const auto cancelled = file.add(source, [&](qint64) { return ++told < 2; });
            [&] { REFUSED(ErrorCode::Unavailable, cancelled); }();
            return {};
        });
        QCOMPARE(chunksIn(office), 0);
    }

    void evidenceThatLostAPieceIsSaid()
    {
        test::Office office;
        const auto kept = office.store().evidenceNow([](EvidenceFile &file) {
            QBuffer source;
            source.setData(QByteArray(2'500'000, 'x'));
            source.open(QIODevice::ReadOnly);
            return file.add(source);
        });
        MUST(kept);
        MUST(office.as(u"semua"_s, [&](Tx &tx) {
            return desk::receiveReport(
                tx, test::Office::report(),
                {{.name = u"bukti.bin"_s, .size = kept->size, .sha256 = kept->sha256}});
        }));
        const auto problems = [&] {
            return *office.store().readNow(Store::System,
                                           [](Reader &reader) { return EvidenceFile::problems(reader.db); });
        };
        QCOMPARE(problems(), QStringList());
        {
            const auto pieces =
                Connection::open(EvidenceFile::evidencePath(office.path()), Connection::Access::ReadWrite);
            MUST(pieces);
            MUST((*pieces)->execute(u"DELETE FROM chunk WHERE position = 1"_s));
        }
        QCOMPARE(problems().size(), 1);
        QVERIFY2(problems().constFirst().startsWith(u"1 contents are missing"_s),
                 qPrintable(problems().constFirst()));
    }

    void damagedEvidenceIsNotHandedOut_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("chunk changed")
            << u"UPDATE chunk SET bytes = zeroblob(length(bytes)) WHERE position = 1"_s;
        QTest::newRow("chunk gone") << u"DELETE FROM chunk WHERE position = 1"_s;
        QTest::newRow("header changed") << u"UPDATE blob SET header = zeroblob(24)"_s;
        QTest::newRow("another content under its name")
            << u"UPDATE blob SET sha256 = 'x' || sha256; "
               u"UPDATE blob SET sha256 = (SELECT substr(sha256, 2) FROM blob WHERE id = 1) WHERE id = 2"_s;
    }

    void damagedEvidenceIsNotHandedOut()
    {
        QFETCH(QString, sql);
        test::Office office;
        const auto add = [&](char c) {
            return *office.store().evidenceNow([&](EvidenceFile &file) {
                QBuffer source;
                source.setData(QByteArray(2'500'000, c));
                source.open(QIODevice::ReadOnly);
                return file.add(source);
            });
        };
        const EvidenceFile::Content first = add('a');
        add('b');
        const auto write = [&] {
            return office.store().evidenceNow([&](EvidenceFile &file) {
                QBuffer target;
                target.open(QIODevice::WriteOnly);
                return file.write(first.sha256, target);
            });
        };
        MUST(write());
        {
            const auto db =
                *Connection::open(EvidenceFile::evidencePath(office.path()), Connection::Access::ReadWrite);
            for (const QString &statement : sql.split(u';'))
                MUST(db->execute(statement));
        }
        const auto refused = write();
        REFUSED(ErrorCode::Internal, refused);
        QVERIFY(refused.error().message.contains(u"damaged"_s));
    }

    void backupIsWholeWhileOthersWrite()
    {
        test::Office office;
        for (int i = 0; i < 30; ++i)
            test::receive(office);
        for (int i = 1; i <= 2; ++i) // several slices
            MUST(note(office.store(), {TicketId{i}, {}}, QString(1'900'000, u'x')));
        const QString target = office.folder() + u"/salinan.tanggap"_s;
        int slices = 0;
        std::atomic_bool stop = false;
        int written = 0;
        std::thread writer([&] {
            while (!stop) {
                test::receive(office);
                ++written;
            }
        });
        const auto made = backup::run(office.path(), target, [&](int, int) {
            std::this_thread::sleep_for(20ms);
            return ++slices < 100; // it would begin again and again if it saw the commits
        });
        stop = true;
        writer.join();
        MUST(made);
        QVERIFY(slices > 2);
        QVERIFY(written > 0);
        QVERIFY(!QFileInfo::exists(target + u".part"_s));
        const auto db = *Connection::open(target, Connection::Access::ReadOnly);
        const auto outcome = verify::run(*db);
        MUST(outcome);
        QVERIFY(outcome->intact());
        QVERIFY(db->value(u"SELECT count(*) FROM ticket"_s)->toInt() >= 30);
    }

    void backupRefusesItselfAndCancels()
    {
        test::Office office;
        test::receive(office);
        REFUSED(ErrorCode::Invalid, backup::run(office.path(), office.path()));
        REFUSED(ErrorCode::Invalid, backup::run(office.path(), office.folder() + u"/./kasus.tanggap"_s));
        REFUSED(ErrorCode::Unavailable, backup::run(office.path(), office.folder() + u"/tiada/x.tanggap"_s));
        const QString target = office.folder() + u"/x.tanggap"_s;
        for (int i = 0; i < 2; ++i) // more than one slice
            MUST(note(office.store(), {TicketId{1}, {}}, QString(1'900'000, u'x')));
        REFUSED(ErrorCode::Unavailable, backup::run(office.path(), target, [](int, int) { return false; }));
        QVERIFY(!QFileInfo::exists(target + u".part"_s));
        QVERIFY(!QFileInfo::exists(target));
        QCOMPARE(*openTickets(office.store()), 1);
    }

    void restorePutsABackupInPlace()
    {
        test::Office office;
        test::receive(office);
        const QString copy = office.folder() + u"/salinan.tanggap"_s;
        MUST(backup::run(office.path(), copy));
        test::receive(office);
        REFUSED(ErrorCode::Unavailable, backup::restore(copy, office.path())); // we have it open
        QCOMPARE(*openTickets(office.store()), 2);
        office.close();
        REFUSED(ErrorCode::Invalid, backup::restore(copy, copy));
        const QString junk = office.folder() + u"/bukan.tanggap"_s;
        write(junk, QByteArray("x").repeated(5000));
        QVERIFY(!backup::restore(junk, office.path()));
        MUST(backup::restore(copy, office.path()));
        QVERIFY(QFileInfo::exists(office.path() + u".replaced-1"_s));
        const auto store = Store::open(office.path(), office.clock);
        MUST(store);
        QCOMPARE(*openTickets(**store), 1);
    }

    void restoreReplacesADamagedDatabase()
    {
        test::Office office;
        test::receive(office);
        const QString copy = office.folder() + u"/salinan.tanggap"_s;
        MUST(backup::run(office.path(), copy));
        office.close();
        write(office.path(), QByteArray(100'000, '\xa5'));
        write(office.path() + u"-wal"_s, "remains of a crash");
        MUST(backup::restore(copy, office.path()));
        const auto store = Store::open(office.path(), office.clock);
        MUST(store);
        QCOMPARE(*openTickets(**store), 1);
    }

    void cancelledReadingOfTheJournalSaysSo()
    {
        test::Office office;
        for (int i = 0; i < 170; ++i) // 500 events are needed before the first word
            test::receive(office);
        for (int i = 1; i <= 170; ++i)
            MUST(note(office.store(), {TicketId{i}, {}}, u"x"_s));
        const auto cancelled = office.store().readNow(Store::System, [](Reader &reader) {
            return verify::run(reader.db, [](qint64, qint64) { return false; });
        });
        REFUSED(ErrorCode::Unavailable, cancelled);
        QCOMPARE(test::faults(office), QStringList());
    }
};

TANGGAP_TEST(TestFaults)
#include "testfaults.moc"
