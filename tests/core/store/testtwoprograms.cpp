// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/deskwork.h"
#include "support/testmain.h"

#include <QProcess>
#include <QSignalSpy>

#include <thread>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int Writers = 4;
constexpr int Each = 100;
const char *const DatabaseVariable = "TANGGAP_TEST_WRITER";

/// Receives reports as a program of its own would; how many could not be received.
int writeReports(const QString &path, int count)
{
    const SystemClock clock;
    const auto store = Store::open(path, clock, 60s);
    if (!store)
        return count;
    int failed = 0;
    for (int i = 0; i < count; ++i) {
        const auto done = (*store)->transactNow(
            u"helpdesk"_s, [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); });
        failed += done ? 0 : 1;
    }
    return failed;
}

/// Codes and agenda numbers must be 1..n, each once.
void checkNumbers(const QString &path, int count)
{
    const auto db = *Connection::open(path, Connection::Access::ReadOnly);
    for (const QString &sql : {u"SELECT code FROM ticket ORDER BY code"_s,
                               u"SELECT 'x-' || serial FROM agenda ORDER BY serial"_s}) {
        const auto rows = db->run(sql);
        MUST(rows);
        int expected = 0;
        while ((*rows)->next())
            QCOMPARE((*rows)->value(0).toString().section(u'-', -1).toInt(), ++expected);
        QCOMPARE(expected, count);
    }
    const auto outcome = verify::run(*db);
    MUST(outcome);
    QVERIFY(outcome->intact());
}

} // namespace

/// Several programs, or several parts of one, on the same database.
class TestTwoPrograms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Started by ourselves below, to be the other program.
        if (const QString path = qEnvironmentVariable(DatabaseVariable); !path.isEmpty())
            std::_Exit(writeReports(path, Each));
    }

    void bothSeeTheOthersChanges()
    {
        test::Office office;
        const auto other = Store::open(office.path(), office.clock);
        MUST(other);
        QSignalSpy ours(&office.store(), &Store::changed), theirs(other->get(), &Store::changed);
        const auto ref = test::receive(office);
        QTRY_COMPARE_WITH_TIMEOUT(theirs.size(), 1, 2000);
        const auto changes = theirs.constFirst().constFirst().value<ChangeSet>();
        QCOMPARE(changes.received, QSet<TicketId>{ref.id});
        QTRY_VERIFY_WITH_TIMEOUT(!ours.isEmpty(), 2000);
        ours.clear();
        MUST((*other)->transactNow(u"semua"_s,
                                   [&](Tx &tx) { return desk::addNote(tx, ref, u"Dari sana"_s); }));
        QTRY_COMPARE_WITH_TIMEOUT(ours.size(), 1, 2000);
        QCOMPARE(ours.constFirst().constFirst().value<ChangeSet>().tickets, QSet<TicketId>{ref.id});
        QCOMPARE(test::view(office, ref)->notes.size(), 1);
    }

    void aRoleTakenAwayThereCountsHere()
    {
        test::Office office;
        const auto ref = test::receive(office);
        const auto other = Store::open(office.path(), office.clock);
        MUST(other);
        const auto note = [&] {
            return (*other)->transactNow(u"publikasi_anggota"_s,
                                         [&](Tx &tx) { return desk::addNote(tx, ref, u"x"_s); });
        };
        MUST(note());
        MUST(office.as(u"ketua"_s,
                       [](Tx &tx) { return desk::setAccountActive(tx, u"publikasi_anggota"_s, false); }));
        REFUSED(ErrorCode::Denied, note());
    }

    void numbersHaveNoGapsFromThreads()
    {
        test::Office office;
        std::atomic_int failed = 0;
        std::vector<std::thread> writers;
        for (int i = 0; i < Writers; ++i)
            writers.emplace_back([&] { failed += writeReports(office.path(), Each); });
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(failed.load(), 0);
        checkNumbers(office.path(), Writers * Each);
    }

    void numbersHaveNoGapsFromPrograms()
    {
        test::Office office;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(DatabaseVariable), office.path());
        std::array<QProcess, 2> programs;
        for (QProcess &program : programs) {
            program.setProcessEnvironment(environment);
            program.start(QCoreApplication::applicationFilePath(), {u"TestTwoPrograms"_s});
        }
        int here = 0;
        for (int i = 0; i < 20; ++i, ++here)
            test::receive(office);
        for (QProcess &program : programs) {
            QVERIFY(program.waitForFinished(120'000));
            QCOMPARE(program.exitStatus(), QProcess::NormalExit);
            QCOMPARE(program.exitCode(), 0);
        }
        office.close();
        const auto db = *Connection::open(office.path(), Connection::Access::ReadOnly);
        QCOMPARE(db->value(u"SELECT count(*) FROM ticket"_s)->toInt(), here + 2 * Each);
        const auto outcome = verify::run(*db);
        MUST(outcome);
        QVERIFY(outcome->intact());
    }
};

TANGGAP_TEST(TestTwoPrograms)
#include "testtwoprograms.moc"
