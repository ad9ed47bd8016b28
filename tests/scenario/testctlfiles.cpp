// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenario/ctl.h"
#include "support/testmain.h"

using namespace tanggap;
using test::Ctl;
using test::Ran;
using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// Runs it with its answer going into another file.
int exitInto(const Ctl &ctl, const QString &target, const QStringList &words)
{
    QProcess process;
    ctl.prepare(process);
    process.setStandardOutputFile(target);
    process.start(Ctl::program(), words);
    return Ctl::finish(process, {}).exit;
}

} // namespace

/// The files that the program writes and reads beside the database.
class TestCtlFiles : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerThatIsLostIsNoSuccess()
    {
        const Ctl ctl;
        ENDS(ctl.as(u"semua"_s, {u"queue"_s}), 0);
        const QStringList words{u"queue"_s, ctl.database(), u"--as"_s, u"semua"_s};
        QCOMPARE(exitInto(ctl, u"/dev/full"_s, words), 6);
        QCOMPARE(exitInto(ctl, u"/dev/full"_s, words + QStringList{u"--json"_s}), 6);
        QCOMPARE(exitInto(ctl, u"/dev/full"_s, {u"--version"_s}), 6);
        QCOMPARE(exitInto(ctl, ctl.path(u"jawaban.txt"_s), words), 0);
    }

    void noOutputTakesTheDatabasesPlace()
    {
        const Ctl ctl;
        const QString code = ctl.reported();
        const QByteArray key = contentOf(ctl.database() + u".key"_s);
        QVERIFY(QFile::link(ctl.database(), ctl.path(u"tautan.pdf"_s)));
        QVERIFY(QFile::link(ctl.database() + u".key"_s, ctl.path(u"kunci.csv"_s)));
        const QList<QStringList> commands{
            {u"seal"_s},
            {u"rfc2350"_s},
            {u"document"_s, code, u"bukti_lapor"_s},
        };
        ENDS(ctl.as(u"semua"_s, {u"register"_s, u"incidents"_s, u"--out"_s, ctl.path(u"kunci.csv"_s)}), 4);
        for (const QStringList &command : commands) {
            for (const QString &out :
                 {ctl.database(), ctl.database() + u".key"_s, ctl.path(u"tautan.pdf"_s)}) {
                const int exit = ctl.as(u"semua"_s, command + QStringList{u"--out"_s, out}).exit;
                QVERIFY2(exit == 4, qPrintable(command.join(u' ') + u' ' + out));
            }
        }
        ENDS(ctl.run({u"document"_s, u"sign"_s, ctl.database(), code, u"bukti_lapor"_s, u"--export"_s,
                      ctl.database(), u"--as"_s, u"semua"_s}),
             4);
        QCOMPARE(contentOf(ctl.database() + u".key"_s), key);
        ENDS(ctl.as(u"semua"_s, {u"verify"_s}), 0);
        // A seal does not make the folder of a slip of the hand.
        ENDS(ctl.as(u"semua"_s, {u"seal"_s, u"--out"_s, ctl.path(u"tiada/segel.txt"_s)}), 6);
        QVERIFY(!QFile::exists(ctl.path(u"tiada"_s)));
    }

    void evidenceThatIsGoneIsSaid()
    {
        const Ctl ctl;
        const QString json = ctl.file(u"l.json"_s, QJsonDocument(Ctl::report()).toJson());
        const QStringList report{u"report"_s, json, u"--evidence"_s, ctl.file(u"bukti.txt"_s, "log")};
        ENDS(ctl.as(u"helpdesk"_s, report), 0);
        const QString copy = ctl.path(u"cadangan.tanggap"_s), evidence = ctl.database() + u".evidence"_s;
        ENDS(ctl.as(u"semua"_s, {u"backup"_s, copy}), 0);
        ENDS(ctl.as(u"semua"_s, {u"verify"_s}), 0);
        QVERIFY(QFile::rename(evidence, ctl.path(u"hilang"_s)));
        const Ran found = ctl.as(u"semua"_s, {u"verify"_s});
        ENDS(found, 1);
        QVERIFY2(found.out.contains("kasus.tanggap.evidence"), found.out.constData());
        ENDS(ctl.as(u"semua"_s, {u"backup"_s, ctl.path(u"lain.tanggap"_s)}), 6);
        QVERIFY(!QFile::exists(ctl.path(u"lain.tanggap"_s)));
        ENDS(ctl.as(u"helpdesk"_s, report), 6);
        QVERIFY(!QFile::exists(evidence)); // no empty one that hides it
        // Restored elsewhere it says what has to be brought; with both it says nothing.
        const auto restored = [&](const QString &target) {
            return ctl.run({u"restore"_s, copy, target}).json().value("missing"_L1).toArray();
        };
        QCOMPARE(restored(ctl.path(u"a.tanggap"_s)).size(), 1); // the key
        QVERIFY(QFile::remove(copy + u".evidence"_s));
        QCOMPARE(restored(ctl.path(u"b.tanggap"_s)).size(), 2);
        QVERIFY(QFile::rename(ctl.path(u"hilang"_s), evidence));
        QCOMPARE(ctl.run({u"restore"_s, copy, ctl.database(), u"--as"_s, u"semua"_s})
                     .json()
                     .value("missing"_L1)
                     .toArray()
                     .size(),
                 0);
    }

    void aBackupTakesNoOtherDatabasesPlace()
    {
        const Ctl ctl, other;
        const QByteArray before = contentOf(other.database());
        ENDS(ctl.as(u"semua"_s, {u"backup"_s, other.database()}), 5);
        QVERIFY(QFile::remove(other.database() + u".key"_s)); // still another installation's
        ENDS(ctl.as(u"semua"_s, {u"backup"_s, other.database()}), 5);
        QCOMPARE(contentOf(other.database()), before);
        ENDS(ctl.as(u"semua"_s, {u"backup"_s, ctl.database() + u".key"_s}), 5);
        // An earlier backup is replaced; one that is worked with, its key beside it, is none.
        const QString copy = ctl.path(u"cadangan.tanggap"_s);
        ENDS(ctl.as(u"semua"_s, {u"backup"_s, copy}), 0);
        ENDS(ctl.as(u"semua"_s, {u"backup"_s, copy}), 0);
        QVERIFY(QFile::copy(ctl.database() + u".key"_s, copy + u".key"_s));
        ENDS(ctl.as(u"semua"_s, {u"backup"_s, copy}), 5);
    }
};

TANGGAP_TEST(TestCtlFiles)
#include "testctlfiles.moc"
