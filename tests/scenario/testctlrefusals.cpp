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

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

/// What a script wrote wrongly is refused in words, and nothing of it is taken.
class TestCtlRefusals : public QObject
{
    Q_OBJECT

private slots:
    void activityFilesAreStrict()
    {
        const Ctl ctl;
        const QJsonObject good{
            {u"kind"_s, u"meeting"_s},
            {u"title"_s, u"Rapat contoh"_s},
            {u"fields"_s, QJsonObject{{u"agenda"_s, u"Evaluasi"_s}, {u"place"_s, u"Ruang rapat"_s}}}};
        const auto add = [&](const QString &key, const QJsonValue &value) {
            QJsonObject what = good;
            what.insert(key, value);
            return ctl.as(u"semua"_s, {u"activity"_s, u"add"_s, ctl.file(u"k.json"_s, json(what))});
        };
        ENDS(add(u"result"_s, u"Baik"_s), 0);
        const QList<std::pair<QString, QJsonValue>> wrong{
            {u"date"_s, 20261121},
            {u"people"_s, u"semua"_s},
            {u"people"_s, QJsonArray{7}},
            {u"fields"_s, QJsonArray{}},
            {u"fields"_s, QJsonObject{{u"agenda"_s, QJsonArray{u"a"_s}}}},
            {u"follow_ups"_s, u"nanti"_s},
            {u"follow_ups"_s, QJsonArray{u"nanti"_s}},
        };
        for (const auto &[key, value] : wrong) {
            const Ran ran = add(key, value);
            QVERIFY2(ran.exit == 4, qPrintable(key));
            QVERIFY2(ran.error().value("message"_L1).toString().startsWith(u'"' + key), ran.err.constData());
        }
        for (const QString &day : {u"1026-11-21"_s, u"2999-01-01"_s})
            ENDS(add(u"date"_s, day), 4);
        QCOMPARE(ctl.as(u"semua"_s, {u"activity"_s, u"list"_s}).json().value("total"_L1).toInt(), 1);
    }

    void unknownNamesAreRefused()
    {
        const Ctl ctl;
        QJsonObject report = Ctl::report();
        report.insert(u"judul"_s, u"x"_s);
        const Ran unknown = ctl.as(u"helpdesk"_s, {u"report"_s, ctl.file(u"l.json"_s, json(report))});
        ENDS(unknown, 4);
        QVERIFY(unknown.error().value("message"_L1).toString().contains(u"judul"_s));
        report = Ctl::report();
        QJsonObject reporter = report.value("reporter"_L1).toObject();
        reporter.insert(u"telepon"_s, u"0"_s);
        report.insert(u"reporter"_s, reporter);
        ENDS(ctl.as(u"helpdesk"_s, {u"report"_s, ctl.file(u"l.json"_s, json(report))}), 4);
        const QList<QStringList> commands{
            {u"duty"_s, u"list"_s, u"--role"_s, u"nope"_s},
            {u"activity"_s, u"list"_s, u"--kind"_s, u"nope"_s},
            {u"activity"_s, u"list"_s, u"--duty"_s, u"nope"_s},
            {u"activity"_s, u"list"_s, u"--service"_s, u"nope"_s},
            {u"activity"_s, u"list"_s, u"--open"_s, u"--finished"_s},
            {u"decision"_s, u"ask"_s, u"Apa?"_s, u"--role"_s, u"ketua"_s, u"--activity"_s, u"abc"_s},
            {u"rfc2350"_s, u"--out"_s, ctl.path(u"tim.docx"_s)},
            {u"queue"_s, u"--at"_s, u"1026-11-20T07:44:00Z"_s},
        };
        for (const QStringList &command : commands)
            QVERIFY2(ctl.as(u"semua"_s, command).exit == 4, qPrintable(command.join(u' ')));
        const Ran family = ctl.run({u"activity"_s});
        ENDS(family, 2);
        QVERIFY(family.error().value("message"_L1).toString().contains(u"activity attach"_s));
        const Ran taken = ctl.run({u"init"_s, ctl.path(u"lain.tanggap"_s), u"--organization"_s, u"bekasi"_s,
                                   u"--drill"_s, u"--admin"_s, u"semua"_s});
        ENDS(taken, 4);
        QVERIFY(taken.error().value("message"_L1).toString().contains(u"semua"_s));
        QVERIFY(!QFile::exists(ctl.path(u"lain.tanggap"_s)));
    }

    void whoeverAsksHasToBeNamed()
    {
        const Ctl ctl;
        ENDS(ctl.run({u"queue"_s, ctl.database()}), 2);
        ENDS(ctl.run({u"queue"_s, ctl.database(), u"--as"_s, u"nobody"_s}), 3);
    }

    void anAgentIsToldWhereTheirTicketStands()
    {
        const Ctl ctl;
        const QString file = ctl.file(u"laporan.json"_s, QJsonDocument(Ctl::report()).toJson());
        const QString code = ctl.as(u"agen_opd"_s, {u"report"_s, file}).json().value("code"_L1).toString();
        ENDS(ctl.as(u"helpdesk"_s, {u"do"_s, code, u"catat"_s, u"--note"_s, u"zamrud di catatan"_s}), 0);
        ENDS(ctl.as(u"helpdesk"_s, {u"text"_s, code, u"alasan_bukan_insiden"_s, u"zamrud di teks"_s}), 0);
        ENDS(ctl.as(u"helpdesk"_s,
                    {u"decision"_s, u"ask"_s, u"zamrud?"_s, u"--role"_s, u"ketua"_s, u"--ticket"_s, code}),
             0);
        const Ran staff = ctl.as(u"pengarah"_s, {u"ticket"_s, code});
        ENDS(staff, 0);
        QVERIFY(staff.out.contains("zamrud"));
        const Ran agent = ctl.as(u"agen_opd"_s, {u"ticket"_s, code});
        ENDS(agent, 0);
        QVERIFY2(!agent.out.contains("zamrud"), agent.out.constData());
        const QJsonObject told = agent.json(), whole = staff.json();
        QCOMPARE(told.value("state"_L1), whole.value("state"_L1));
        QCOMPARE(told.value("clocks"_L1), whole.value("clocks"_L1));
        QCOMPARE(told.value("open_steps"_L1).toArray().size(), 1);
        QVERIFY(told.value("journal"_L1).toArray().size() < whole.value("journal"_L1).toArray().size());
        for (const auto &[login, found] : {std::pair(u"pengarah"_s, 1), std::pair(u"agen_opd"_s, 0)}) {
            QCOMPARE(ctl.as(login, {u"queue"_s, u"--search"_s, u"zamrud"_s}).json().value("total"_L1).toInt(),
                     found);
            QCOMPARE(ctl.as(login, {u"decision"_s, u"list"_s}).json().value("decisions"_L1).toArray().size(),
                     found);
        }
    }

    void aBatchKeepsItsLines()
    {
        const Ctl ctl;
        const QList<QJsonObject> answers =
            ctl.batch(u"semua"_s, {u"report -"_s, u"activity add -"_s, u"verify --seal -"_s, u"queue"_s});
        QCOMPARE(answers.size(), 4);
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(answers.at(i).value("exit"_L1).toInt(), 2);
        QVERIFY(answers.at(3).value("ok"_L1).toBool());
        const QString code = ctl.reported();
        const QList<QJsonObject> text =
            ctl.batch(u"semua"_s, {u"text %1 temuan -"_s.arg(code), u"ticket -"_s});
        QVERIFY(text.constFirst().value("ok"_L1).toBool());     // a dash is what is written
        QCOMPARE(text.constLast().value("exit"_L1).toInt(), 4); // there is no such ticket
        // A line may say whose it is in both ways.
        const QList<QJsonObject> named = ctl.batch(u"semua"_s, {u"seal --out s.txt --as=agen_opd"_s});
        QCOMPARE(named.constFirst().value("exit"_L1).toInt(), 3);
    }

    void papersAreAskedForByTheirFields()
    {
        const Ctl ctl;
        const QString code = ctl.reported();
        const QString out = ctl.path(u"n.pdf"_s);
        const auto paper = [&](const QStringList &more, const QString &who = u"semua"_s) {
            return ctl.as(who, QStringList{u"document"_s, code, u"disposisi"_s, u"--out"_s, out} + more);
        };
        const QJsonArray papers =
            ctl.run({u"procedure"_s, u"show"_s, u"bekasi"_s}).json().value("papers"_L1).toArray();
        QStringList fields;
        for (const QJsonValue one : papers) {
            if (one["id"_L1] != u"disposisi"_s)
                continue;
            for (const QJsonValue field : one["fields"_L1].toArray())
                fields << field["id"_L1].toString();
        }
        QVERIFY(fields.contains(u"notes"_s));
        const Ran unknown = paper({u"--field"_s, u"nope=1"_s});
        ENDS(unknown, 4);
        QVERIFY2(unknown.error().value("message"_L1).toString().contains(u"notes"_s),
                 unknown.err.constData());
        ENDS(paper({u"--preview"_s, u"--field"_s, u"nope=1"_s}), 4);
        // A preview says what the paper would: only to whoever may write it.
        ENDS(paper({u"--preview"_s}), 0);
        ENDS(paper({u"--preview"_s}, u"pengarah"_s), 3);
        ENDS(paper({u"--degree"_s, u"Q"_s}), 4);
        ENDS(paper({u"--degree"_s, u"B"_s}), 0);
        ENDS(paper({u"--degree"_s, u"B"_s}), 4);
        ENDS(paper({u"--number"_s, u"7"_s}), 4);
        ENDS(paper({}), 0);
        ENDS(ctl.as(u"semua"_s,
                    {u"document"_s, code, u"disposisi"_s, u"--signed"_s, u"--out"_s, ctl.path(u"n.docx"_s)}),
             4);
    }

    void previewsFollowTheirFields()
    {
        const Ctl ctl;
        const QString code = ctl.reported(), out = ctl.path(u"n.odt"_s);
        const auto preview = [&](const QString &notes) {
            const Ran ran = ctl.as(u"semua"_s, {u"document"_s, code, u"disposisi"_s, u"--preview"_s,
                                                u"--out"_s, out, u"--field"_s, u"notes="_s + notes});
            QFile file(out);
            return ran.exit == 0 && file.open(QIODevice::ReadOnly) ? file.size() : -1;
        };
        const qint64 small = preview(u"x"_s);
        QVERIFY(small > 0);
        QString words;
        for (int i = 0; i < 2000; ++i)
            words += QString::number(i * 7919) + u' ';
        QVERIFY(preview(words) > small + 1000);
    }

    void theSamePasswordIsNoNewOne()
    {
        Ctl ctl(false);
        ctl.password = ctl.newPassword = ctl.made.json().value("password"_L1).toString();
        ENDS(ctl.as(u"admin"_s, {u"password"_s}), 4);
        ENDS(ctl.as(u"admin"_s, {u"queue"_s}), 3); // it still has to be changed
        ctl.newPassword = u"punya sendiri"_s;
        ENDS(ctl.as(u"admin"_s, {u"password"_s}), 0);
    }

    void everyOrganizationHasSamples_data()
    {
        QTest::addColumn<QString>("organization");
        for (const char *name : {"batang", "ciamis", "kukar"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyOrganizationHasSamples()
    {
        QFETCH(QString, organization);
        const Ctl ctl;
        const QString path = ctl.path(u"lain.tanggap"_s), at = u"2026-11-20T07:44:00Z"_s;
        ENDS(ctl.run({u"init"_s, path, u"--organization"_s, organization, u"--drill"_s}), 0);
        ENDS(ctl.run({u"sample"_s, path, u"--tickets"_s, u"60"_s, u"--at"_s, at, u"--as"_s, u"semua"_s}), 0);
        ENDS(ctl.run({u"verify"_s, path, u"--as"_s, u"semua"_s}), 0);
        const Ran queue = ctl.run({u"queue"_s, path, u"--all"_s, u"--at"_s, at, u"--as"_s, u"semua"_s});
        QCOMPARE(queue.json().value("total"_L1).toInt(), 60);
    }
};

TANGGAP_TEST(TestCtlRefusals)
#include "testctlrefusals.moc"
