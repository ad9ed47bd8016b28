// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenario/ctl.h"
#include "support/testmain.h"

using namespace tanggap;
using test::Ctl;
using test::Ran;
using namespace Qt::Literals::StringLiterals;

/// What scheduled jobs and support do with the program.
class TestCtlUpkeep : public QObject
{
    Q_OBJECT

private slots:
    void realDatabaseHasOneAdministrator()
    {
        Ctl ctl(false);
        ENDS(ctl.made, 0);
        const QString once = ctl.made.json().value("password"_L1).toString();
        QVERIFY(once.size() >= 12);
        QCOMPARE(ctl.made.json().value("accounts"_L1).toArray().size(), 1);
        QVERIFY(ctl.made.json().value("must_change"_L1).toBool());
        ENDS(ctl.as(u"admin"_s, {u"queue"_s}), 3); // not the drill's password
        // A password that somebody else made opens nothing but the way to one's own.
        ctl.password = once;
        const Ran early = ctl.as(u"admin"_s, {u"queue"_s});
        ENDS(early, 3);
        QVERIFY2(early.error().value("message"_L1).toString().contains(u"tanggapctl password"_s),
                 early.err.constData());
        ENDS(ctl.as(u"admin"_s, {u"verify"_s}), 3);
        ENDS(ctl.as(u"admin"_s, {u"batch"_s}, "queue\n"), 3);
        ctl.newPassword = u"punya sendiri"_s;
        ENDS(ctl.as(u"admin"_s, {u"password"_s}), 0);
        ENDS(ctl.as(u"admin"_s, {u"queue"_s}), 3); // the old one
        ctl.password = ctl.newPassword;
        ENDS(ctl.as(u"admin"_s, {u"queue"_s}), 0);
        const Ran moment = ctl.as(u"admin"_s, {u"queue"_s, u"--at"_s, u"2026-11-20T07:44:00Z"_s});
        ENDS(moment, 4);
        QCOMPARE(moment.error().value("code"_L1).toString(), u"invalid"_s);
        ENDS(ctl.as(u"admin"_s, {u"sample"_s, u"--tickets"_s, u"1"_s}), 4);
        // Nothing stands in for a person in a real database: the step stays open.
        const Ran received =
            ctl.as(u"admin"_s, {u"report"_s, ctl.file(u"l.json"_s, QJsonDocument(Ctl::report()).toJson())});
        ENDS(received, 0);
        const QString code = received.json().value("code"_L1).toString();
        ENDS(ctl.as(u"admin"_s, {u"do"_s, code, u"catat"_s}), 0);
        ENDS(ctl.as(u"admin"_s, {u"do"_s, code, u"analisis_awal"_s}), 4);
        ENDS(ctl.as(u"admin"_s,
                    {u"do"_s, code, u"analisis_awal"_s, u"--text"_s, u"analisis_awal=Sudah dilihat"_s}),
             0);
        ENDS(ctl.as(u"admin"_s, {u"do"_s, code, u"verifikasi"_s, u"--outcome"_s, u"ya"_s, u"--at"_s,
                                 u"2026-11-20T07:44:00Z"_s}),
             4);
    }

    void usageAndAccounts()
    {
        Ctl ctl;
        ENDS(ctl.run({u"menari"_s}), 2);
        ENDS(ctl.run({u"ticket"_s, ctl.database()}), 2);
        ENDS(ctl.run({u"queue"_s, ctl.database(), u"--warna"_s, u"merah"_s}), 2);
        ENDS(ctl.run({u"init"_s, ctl.path(u"lain.tanggap"_s)}), 2);
        QVERIFY(!QFile::exists(ctl.path(u"lain.tanggap"_s)));
        ENDS(ctl.run({u"queue"_s, ctl.database()}), 2);
        const Ran wrong = ctl.as(u"tidak_ada"_s, {u"queue"_s});
        ENDS(wrong, 3);
        QVERIFY(wrong.out.isEmpty());
        QCOMPARE(wrong.error().value("code"_L1).toString(), u"denied"_s);
        QVERIFY(!wrong.error().value("message"_L1).toString().isEmpty());
        ctl.password = QString();
        ENDS(ctl.as(u"semua"_s, {u"queue"_s}), 3); // stdin is no terminal
        ctl.password = u"latihan"_s;
        ENDS(ctl.as(u"pengarah"_s, {u"verify"_s}), 3);
        ENDS(ctl.run({u"--help"_s}), 0);
        ENDS(ctl.run({u"do"_s, u"--help"_s}), 0);
        ENDS(ctl.run({u"init"_s, ctl.database(), u"--organization"_s, u"bekasi"_s}), 5);
        ENDS(ctl.run({u"init"_s, ctl.path(u"lain.tanggap"_s), u"--organization"_s, u"atlantis"_s}), 4);
        QVERIFY(!QFile::exists(ctl.path(u"lain.tanggap"_s)));
    }

    void databasesThatCannotBeUsed()
    {
        const Ctl ctl;
        ENDS(ctl.run({u"queue"_s, ctl.path(u"tiada.tanggap"_s), u"--as"_s, u"semua"_s}), 6);
        const QString torn = ctl.file(u"rusak.tanggap"_s, QByteArray(20'000, 'x'));
        ENDS(ctl.run({u"queue"_s, torn, u"--as"_s, u"semua"_s}), 6);
        const QString empty = ctl.file(u"kosong.tanggap"_s, {});
        ENDS(ctl.run({u"queue"_s, empty, u"--as"_s, u"semua"_s}), 6);
        ENDS(ctl.run({u"init"_s, u"/proc/kasus.tanggap"_s, u"--organization"_s, u"bekasi"_s}), 6);
    }

    void newerSchemaIsRefused()
    {
        const Ctl ctl;
        const QByteArray before = [&] {
            QProcess sqlite;
            sqlite.start(u"sqlite3"_s,
                         {ctl.database(), u"UPDATE meta SET value = '999' WHERE key = 'schema';"_s});
            sqlite.waitForFinished();
            return sqlite.readAllStandardError() + QByteArray::number(sqlite.exitCode());
        }();
        if (before != "0")
            QSKIP("sqlite3 is not there");
        const Ran ran = ctl.as(u"semua"_s, {u"queue"_s});
        ENDS(ran, 6);
        QVERIFY(ran.error().value("message"_L1).toString().contains("999"_L1));
    }

    void backupAndRestore()
    {
        const Ctl ctl;
        const QString evidence = ctl.file(u"bukti.bin"_s, QByteArray(3'000'000, 'b'));
        const QString json = ctl.file(u"l.json"_s, QJsonDocument(Ctl::report()).toJson());
        ENDS(ctl.as(u"helpdesk"_s, {u"report"_s, json, u"--evidence"_s, evidence}), 0);
        const QString copy = ctl.path(u"cadangan.tanggap"_s);
        const auto events = [&] {
            return ctl.as(u"semua"_s, {u"verify"_s}).json().value("events"_L1).toInt();
        };
        const int before = events();
        QVERIFY(before > 0);
        ENDS(ctl.as(u"semua"_s, {u"backup"_s, copy}), 0);
        QVERIFY(QFile::exists(copy));
        QCOMPARE(events(), before + 3); // two logins, and that a copy of everything left
        QVERIFY(!ctl.reported().isEmpty());
        QCOMPARE(ctl.total(), 2);
        ENDS(ctl.run({u"restore"_s, copy, ctl.database(), u"--as"_s, u"pengarah"_s}), 3);
        QCOMPARE(ctl.total(), 2);
        ENDS(ctl.run({u"restore"_s, copy, ctl.database(), u"--as"_s, u"semua"_s}), 0);
        QCOMPARE(ctl.total(), 1);
        QVERIFY(QFile::exists(ctl.database() + u".replaced-1"_s));
        ENDS(ctl.as(u"semua"_s, {u"verify"_s}), 0);
        ENDS(ctl.run({u"restore"_s, json, ctl.database(), u"--as"_s, u"semua"_s}), 6);
        QCOMPARE(ctl.total(), 1);
        ENDS(ctl.as(u"semua"_s, {u"backup"_s, json}), 5); // not over something else
        ENDS(ctl.as(u"semua"_s, {u"backup"_s, ctl.path(u"tiada/cadangan"_s)}), 6);
    }

    void verifyFindsWhatWasChangedBehindTheDesk()
    {
        const Ctl ctl;
        const QString code = ctl.reported();
        const QString seal = ctl.path(u"segel.txt"_s);
        ENDS(ctl.as(u"semua"_s, {u"seal"_s, u"--out"_s, seal}), 0);
        const Ran whole = ctl.as(u"semua"_s, {u"verify"_s, u"--seal"_s, seal});
        ENDS(whole, 0);
        QVERIFY(whole.json().value("intact"_L1).toBool());
        QVERIFY(whole.json().value("events"_L1).toInt() > 3);
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {ctl.database(), u"UPDATE ticket SET title = 'Lain';"_s});
        sqlite.waitForFinished();
        if (sqlite.exitStatus() != QProcess::NormalExit || sqlite.error() == QProcess::FailedToStart)
            QSKIP("sqlite3 is not there");
        const Ran changed = ctl.as(u"semua"_s, {u"verify"_s});
        ENDS(changed, 1);
        QVERIFY(!changed.json().value("intact"_L1).toBool());
        QVERIFY(!changed.json().value("faults"_L1).toArray().isEmpty());
        Q_UNUSED(code);
    }

    void proceduresCanBeCheckedWithoutADatabase()
    {
        const Ctl ctl;
        const QString shipped = QStringLiteral(TANGGAP_SOURCE_DIR "/resources/procedures/bekasi.json");
        const Ran good = ctl.run({u"procedure"_s, u"check"_s, shipped});
        ENDS(good, 0);
        QVERIFY(good.json().value("valid"_L1).toBool());
        QFile file(shipped);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject broken = QJsonDocument::fromJson(file.readAll()).object();
        QJsonArray steps = broken.value("steps"_L1).toArray();
        QJsonObject step = steps.at(1).toObject();
        step.insert(u"actors"_s, QJsonArray{u"siapa"_s});
        steps.replace(1, step);
        broken.insert(u"steps"_s, steps);
        const Ran bad =
            ctl.run({u"procedure"_s, u"check"_s, ctl.file(u"p.json"_s, QJsonDocument(broken).toJson())});
        ENDS(bad, 4);
        QVERIFY(
            bad.json().value("findings"_L1).toArray().at(0)["pointer"_L1].toString().startsWith(u"/steps/1"));
        ENDS(ctl.run({u"procedure"_s, u"check"_s, ctl.path(u"tiada.json"_s)}), 6);
        const Ran list = ctl.run({u"procedure"_s, u"list"_s});
        ENDS(list, 0);
        QVERIFY(!list.json().value("procedures"_L1).toArray().isEmpty());
        QCOMPARE(ctl.run({u"procedure"_s, u"show"_s, u"bekasi"_s}).json().value("steps"_L1).toArray().size(),
                 9);
        ENDS(ctl.run({u"procedure"_s, u"show"_s, u"../bekasi"_s}), 4);
    }

    void systemsComeFromAList()
    {
        const Ctl ctl;
        const QByteArray good = "nama,url,perangkat daerah,klasifikasi\n"
                                "Portal PPDB,https://ppdb.contoh.example,Dinas Pendidikan,Strategis\n"
                                "Absensi,https://absensi.contoh.example,BKPSDM,Rendah\n";
        const Ran ran = ctl.as(u"semua"_s, {u"systems"_s, u"import"_s, ctl.file(u"s.csv"_s, good)});
        ENDS(ran, 0);
        QCOMPARE(ran.json().value("imported"_L1).toInt(), 2);
        // A list of phones changes phones.
        ENDS(ctl.as(u"semua"_s,
                    {u"systems"_s, u"import"_s, ctl.file(u"p.csv"_s, "nama,telepon\nAbsensi,021-000000\n")}),
             0);
        const QByteArray bad = good + "Salah,bukan alamat,Dinas,Emas\n";
        const Ran refused = ctl.as(u"semua"_s, {u"systems"_s, u"import"_s, ctl.file(u"b.csv"_s, bad)});
        ENDS(refused, 4);
        QVERIFY(refused.error().value("message"_L1).toString().contains("4"_L1)); // the line
        ENDS(ctl.as(u"semua"_s, {u"systems"_s, u"import"_s, ctl.path(u"b.csv"_s), u"--skip-bad"_s}), 0);
        ENDS(ctl.as(u"pengarah"_s, {u"systems"_s, u"import"_s, ctl.path(u"s.csv"_s)}), 3);
        // A report that names a system of the register takes its class.
        QJsonObject report = Ctl::report();
        report.remove(u"system_class"_s);
        report.insert(u"system"_s, u"Absensi"_s);
        QCOMPARE(ctl.ticket(ctl.reported(report)).value("class"_L1).toString(), u"rendah"_s);
    }

    void samplesShowEveryStateAndVerify()
    {
        const Ctl ctl;
        const QStringList words{u"sample"_s, u"--tickets"_s,           u"60"_s, u"--seed"_s, u"7"_s,
                                u"--at"_s,   u"2026-11-20T07:44:00Z"_s};
        ENDS(ctl.as(u"semua"_s, words), 0);
        const QJsonObject queue =
            ctl.as(u"semua"_s, {u"queue"_s, u"--all"_s, u"--at"_s, u"2026-11-20T07:44:00Z"_s}).json();
        QCOMPARE(queue.value("total"_L1).toInt(), 60);
        QSet<QString> steps, states;
        bool paused = false, restricted = false, unclassed = false;
        for (const QJsonValue &row : queue.value("tickets"_L1).toArray()) {
            steps << row["step"_L1].toString();
            states << row["state"_L1].toString();
            paused = paused || row["paused"_L1].toBool();
            restricted = restricted || row["restricted"_L1].toBool();
            unclassed = unclassed || row["class"_L1].isNull();
        }
        for (const QString &step : {u"catat"_s, u"analisis_awal"_s, u"verifikasi"_s, u"eskalasi"_s,
                                    u"investigasi"_s, u"pemulihan"_s, u"laporan_penyelesaian"_s, u"tutup"_s})
            QVERIFY2(steps.contains(step), qPrintable(step));
        QCOMPARE(states, QSet<QString>({u"open"_s, u"closed"_s}));
        QVERIFY(paused && unclassed);
        QVERIFY(restricted);
        ENDS(ctl.as(u"semua"_s, {u"verify"_s}), 0);
        // The same seed and moment, the same data.
        const Ctl twin;
        ENDS(twin.as(u"semua"_s, words), 0);
        QCOMPARE(twin.as(u"semua"_s, {u"queue"_s, u"--all"_s, u"--at"_s, u"2026-11-20T07:44:00Z"_s}).json(),
                 queue);
        ENDS(ctl.as(u"semua"_s, {u"sample"_s, u"--tickets"_s, u"banyak"_s}), 4);
    }
};

TANGGAP_TEST(TestCtlUpkeep)
#include "testctlupkeep.moc"
