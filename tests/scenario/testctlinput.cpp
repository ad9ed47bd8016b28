// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenario/ctl.h"
#include "support/testmain.h"

using namespace tanggap;
using test::Ctl;
using test::Ran;
using namespace Qt::Literals::StringLiterals;

/// What is wrong is named and leaves nothing behind; what is merely odd is kept.
class TestCtlInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_ctl = std::make_unique<Ctl>(); }

    void wrongReportsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("named");
        const auto with = [](const QString &key, const QJsonValue &value) {
            QJsonObject report = Ctl::report();
            report.insert(key, value);
            return QJsonDocument(report).toJson();
        };
        const auto without = [](const QString &key) {
            QJsonObject report = Ctl::report();
            report.remove(key);
            return QJsonDocument(report).toJson();
        };
        const auto reporter = [&](const QString &key, const QJsonValue &value) {
            QJsonObject who = Ctl::report().value("reporter"_L1).toObject();
            who.insert(key, value);
            return with(u"reporter"_s, who);
        };
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("no json") << QByteArray("{") << QString();
        QTest::newRow("a list") << QByteArray("[]") << QString();
        QTest::newRow("invalid UTF-8") << QByteArray("{\"title\":\"\xff\xfe\"}") << QString();
        for (const char *key : {"title", "description", "channel", "type", "reporter"})
            QTest::addRow("no %s", key) << without(QString::fromLatin1(key)) << QString::fromLatin1(key);
        QTest::newRow("title a number") << with(u"title"_s, 5) << u"title"_s;
        QTest::newRow("title empty") << with(u"title"_s, u" "_s) << QString();
        QTest::newRow("title with NUL") << with(u"title"_s, u"a"_s + QChar(0) + u"b"_s) << QString();
        QTest::newRow("description a list") << with(u"description"_s, QJsonArray{}) << u"description"_s;
        QTest::newRow("unknown channel") << with(u"channel"_s, u"merpati"_s) << u"channel"_s;
        QTest::newRow("unknown type") << with(u"type"_s, u"BANJIR"_s) << u"BANJIR"_s;
        QTest::newRow("unknown class") << with(u"system_class"_s, u"emas"_s) << u"emas"_s;
        QTest::newRow("unknown severity") << with(u"severity"_s, u"gawat"_s) << u"gawat"_s;
        QTest::newRow("unknown procedure") << with(u"procedure"_s, u"atlantis"_s) << QString();
        QTest::newRow("unknown tlp") << with(u"tlp"_s, u"pink"_s) << u"tlp"_s;
        QTest::newRow("tlp a flag") << with(u"tlp"_s, true) << u"tlp"_s;
        QTest::newRow("personal data a text") << with(u"personal_data"_s, u"ya"_s) << u"personal_data"_s;
        QTest::newRow("no moment") << with(u"received_at"_s, u"kemarin"_s) << u"received_at"_s;
        QTest::newRow("received later") << with(u"received_at"_s, u"2999-01-01T00:00:00Z"_s) << QString();
        QTest::newRow("occurred later") << with(u"occurred_at"_s, u"2999-01-01T00:00:00Z"_s) << QString();
        QTest::newRow("long ago") << with(u"occurred_at"_s, u"1999-12-31T00:00:00Z"_s) << QString();
        QTest::newRow("reporter a text") << with(u"reporter"_s, u"Budi"_s) << u"reporter"_s;
        QTest::newRow("reporter's kind") << reporter(u"kind"_s, u"hantu"_s) << u"reporter.kind"_s;
        QTest::newRow("reporter's name") << reporter(u"name"_s, 7) << u"reporter.name"_s;
        QTest::newRow("reporter's consent")
            << reporter(u"consent_hall_of_fame"_s, u"ya"_s) << u"reporter.consent_hall_of_fame"_s;
    }

    void wrongReportsAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, named);
        const QStringList words{u"report"_s, m_ctl->file(u"salah.json"_s, bytes)};
        const Ran ran = m_ctl->as(u"helpdesk"_s, words);
        ENDS(ran, 4);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.error().value("message"_L1).toString().contains(named), ran.err.constData());
    }

    void nothingWasLeftBehind() { QCOMPARE(m_ctl->total(), 0); }

    void oddTextsAreKept()
    {
        const QString big = QString(1'000'000, u'x');
        QJsonObject report = Ctl::report();
        report.insert(u"description"_s, big);
        report.insert(u"title"_s, u"<b>{{ticket.code}}</b> & "_s + QChar(0x202e) + u"gnp.exe"_s);
        report.insert(u"impact"_s, QJsonValue());
        const QString code = m_ctl->reported(report);
        QVERIFY(!code.isEmpty());
        const QJsonObject ticket = m_ctl->ticket(code);
        QCOMPARE(ticket.value("description"_L1).toString(), big);
        QCOMPARE(ticket.value("title"_L1).toString(), u"<b>{{ticket.code}}</b> & gnp.exe"_s);
        const QString pdf = m_ctl->path(u"d.pdf"_s);
        ENDS(m_ctl->as(u"semua"_s, {u"document"_s, code, u"disposisi"_s, u"--out"_s, pdf}), 0);
        QVERIFY(QFile(pdf).size() > 1000);
    }

    void lateReportsAreTakenWithTheirMoment()
    {
        QJsonObject report = Ctl::report();
        report.insert(u"received_at"_s, u"2026-11-20T14:44:00+07:00"_s);
        const QString code = m_ctl->reported(report, u"2026-11-20T09:00:00Z"_s);
        const QJsonObject clock = m_ctl->ticket(code).value("clocks"_L1).toArray().at(0).toObject();
        QCOMPARE(clock.value("started"_L1).toString(), u"2026-11-20T07:44:00Z"_s);
        QCOMPARE(clock.value("state"_L1).toString(), u"late"_s);
    }

    void unreadableEvidenceStopsTheReport()
    {
        const int before = m_ctl->total();
        const QString json = m_ctl->file(u"l.json"_s, QJsonDocument(Ctl::report()).toJson());
        ENDS(m_ctl->as(u"helpdesk"_s, {u"report"_s, json, u"--evidence"_s, m_ctl->path(u"tiada.bin"_s)}), 6);
        ENDS(m_ctl->as(u"helpdesk"_s, {u"report"_s, json, u"--evidence"_s, m_ctl->path(u"."_s)}), 6);
        ENDS(m_ctl->as(u"helpdesk"_s, {u"report"_s, m_ctl->path(u"tiada.json"_s)}), 6);
        QCOMPARE(m_ctl->total(), before);
    }

    void unknownNamesAreInvalid()
    {
        const QString code = m_ctl->reported();
        ENDS(m_ctl->as(u"semua"_s, {u"ticket"_s, u"BKS-1999-0001"_s}), 4);
        ENDS(m_ctl->as(u"semua"_s, {u"do"_s, u"BKS-1999-0001"_s, u"2"_s}), 4);
        ENDS(m_ctl->as(u"semua"_s, {u"do"_s, code, u"99"_s}), 4);
        ENDS(m_ctl->as(u"semua"_s, {u"do"_s, code, u"tutup"_s}), 4); // not open
        ENDS(m_ctl->as(u"semua"_s, {u"do"_s, code, u"2"_s, u"--outcome"_s, u"mungkin"_s}), 4);
        ENDS(m_ctl->as(u"semua"_s, {u"do"_s, code, u"2"_s, u"--at"_s, u"besok"_s}), 4);
        ENDS(m_ctl->as(u"semua"_s, {u"assign"_s, code, u"--team"_s, u"XX"_s}), 4);
        ENDS(m_ctl->as(u"semua"_s, {u"document"_s, code, u"puisi"_s, u"--out"_s, m_ctl->path(u"p.pdf"_s)}),
             4);
        QVERIFY(!QFile::exists(m_ctl->path(u"p.pdf"_s)));
        ENDS(m_ctl->as(u"semua"_s,
                       {u"document"_s, code, u"disposisi"_s, u"--out"_s, m_ctl->path(u"tiada/p.pdf"_s)}),
             6);
    }

    void batchGoesOnAfterAnError()
    {
        const QString json = m_ctl->file(u"laporan pagi.json"_s, QJsonDocument(Ctl::report()).toJson());
        const QList<QJsonObject> first =
            m_ctl->batch(u"helpdesk"_s, {u"# satu hari"_s, u"report 'laporan pagi.json'"_s,
                                         u"ticket BKS-1999-0001"_s, u"report \""_s + json + u'"', u"menari"_s,
                                         u"report 'tak ditutup"_s, u"queue "_s + m_ctl->database(),
                                         u"init x --organization bekasi"_s, u"queue --as pengarah --all"_s});
        QCOMPARE(first.size(), 8);
        QVERIFY(first.at(0).value("ok"_L1).toBool());
        const QString code = first.at(0).value("code"_L1).toString();
        QVERIFY(code.startsWith(u"BKS-"));
        QCOMPARE(first.at(1).value("exit"_L1).toInt(), 4);
        QCOMPARE(first.at(1).value("error"_L1)["code"_L1].toString(), u"not_found"_s);
        QVERIFY(first.at(2).value("ok"_L1).toBool());
        QCOMPARE(first.at(3).value("exit"_L1).toInt(), 2);
        QCOMPARE(first.at(4).value("exit"_L1).toInt(), 2);
        QVERIFY(first.at(5).value("total"_L1).toInt() >= 2);
        QCOMPARE(first.at(6).value("exit"_L1).toInt(), 2);
        QVERIFY(first.at(7).value("ok"_L1).toBool());
        const QList<QJsonObject> second =
            m_ctl->batch(u"semua"_s, {u"do %1 2"_s.arg(code), u"do %1 3 --note 'dua kata'"_s.arg(code),
                                      u"do %1 4 --outcome ya"_s.arg(code), u"ticket %1"_s.arg(code)});
        QCOMPARE(second.size(), 4);
        QCOMPARE(second.at(3).value("open_steps"_L1).toArray().at(0)["id"_L1].toString(), u"eskalasi"_s);
    }

    void aPipeIsReadToItsEnd()
    {
        QJsonObject report = Ctl::report();
        report.insert(u"description"_s, QString(300'000, u'x'));
        const QByteArray json = QJsonDocument(report).toJson();
        QProcess process;
        m_ctl->prepare(process);
        process.start(Ctl::program(), {u"report"_s, m_ctl->database(), u"-"_s, u"--as"_s, u"helpdesk"_s});
        QVERIFY(process.waitForStarted());
        process.write(json.left(40)); // whoever writes takes a breath
        QVERIFY(process.waitForBytesWritten());
        QTest::qWait(300);
        const Ran ran = Ctl::finish(process, json.mid(40));
        ENDS(ran, 0);
    }

    void aPipeIsNoEvidence()
    {
        const QString pipe = m_ctl->path(u"pipa"_s);
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
        const QString json = m_ctl->file(u"l.json"_s, QJsonDocument(Ctl::report()).toJson());
        ENDS(m_ctl->as(u"helpdesk"_s, {u"report"_s, json, u"--evidence"_s, pipe}), 6);
    }

    void aDrillRehearsesLateEntriesToo()
    {
        const QString code = m_ctl->reported(Ctl::report(), u"2026-11-20T00:00:00Z"_s);
        const auto record = [&](const QStringList &more) {
            return m_ctl->as(u"helpdesk"_s,
                             QStringList{u"do"_s, code, u"2"_s, u"--at"_s, u"2026-11-20T00:08:30Z"_s} + more);
        };
        ENDS(record({u"--happened"_s, u"omong kosong"_s}), 4);
        ENDS(record({u"--happened"_s, u"2026-11-20T00:01:00Z"_s}), 4); // more than five minutes, no reason
        ENDS(record({u"--happened"_s, u"2026-11-20T00:01:00Z"_s, u"--reason"_s, u"Jaringan mati"_s}), 0);
        const QJsonArray journal =
            m_ctl->as(u"helpdesk"_s, {u"ticket"_s, code}).json().value("journal"_L1).toArray();
        const QJsonObject last = journal.last().toObject();
        QCOMPARE(last.value("at"_L1).toString(), u"2026-11-20T00:01:00Z"_s);
        QCOMPARE(last.value("recorded"_L1).toString(), u"2026-11-20T00:08:30Z"_s);
    }

    void twoWritersLoseNothing()
    {
        const int before = m_ctl->total();
        const QString json = m_ctl->file(u"l.json"_s, QJsonDocument(Ctl::report()).toJson());
        constexpr int each = 25;
        QProcess one, two;
        for (QProcess *process : {&one, &two}) {
            m_ctl->prepare(*process);
            process->start(Ctl::program(),
                           {u"batch"_s, m_ctl->database(), u"--as"_s, u"helpdesk"_s, u"--json"_s});
            for (int i = 0; i < each; ++i)
                process->write("report l.json\n");
            process->closeWriteChannel();
        }
        QSet<QString> codes;
        for (QProcess *process : {&one, &two}) {
            QVERIFY(process->waitForFinished(120'000));
            QCOMPARE(process->exitCode(), 0);
            for (const QByteArray &line : process->readAllStandardOutput().split('\n')) {
                if (const QString code = QJsonDocument::fromJson(line).object().value("code"_L1).toString();
                    !code.isEmpty())
                    codes << code;
            }
        }
        QCOMPARE(codes.size(), 2 * each); // every one acknowledged, every code once
        QCOMPARE(m_ctl->total(), before + 2 * each);
        ENDS(m_ctl->as(u"semua"_s, {u"verify"_s}), 0);
    }

private:
    std::unique_ptr<Ctl> m_ctl;
};

TANGGAP_TEST(TestCtlInput)
#include "testctlinput.moc"
