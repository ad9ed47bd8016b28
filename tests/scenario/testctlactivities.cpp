// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenario/ctl.h"
#include "support/olderorganization.h"
#include "support/testmain.h"

using namespace tanggap;
using test::Ctl;
using test::Ran;
using namespace Qt::Literals::StringLiterals;

/// Duties, activities, decisions and the team's description through the program.
class TestCtlActivities : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_ctl = std::make_unique<Ctl>(); }
    void cleanupTestCase() { m_ctl.reset(); }

    void allDutiesAreListed()
    {
        const Ran ran = m_ctl->as(u"semua"_s, {u"duty"_s, u"list"_s});
        ENDS(ran, 0);
        const QJsonArray duties = ran.json().value("duties"_L1).toArray();
        QCOMPARE(duties.size(), 44);
        for (const QJsonValue value : duties) {
            const QJsonObject duty = value.toObject();
            QVERIFY(duty.value("text"_L1).toObject().value("id"_L1).toString().size() > 10);
            QVERIFY(duty.value("place"_L1).toObject().value("kind"_L1).toString() != "none"_L1);
            QVERIFY(duty.value("count"_L1).isDouble());
        }
        const Ran some = m_ctl->as(u"ketua"_s, {u"duty"_s, u"list"_s, u"--role"_s, u"ketua"_s});
        QCOMPARE(some.json().value("duties"_L1).toArray().size(), 8);
    }

    void anActivityIsAddedListedAndDone()
    {
        const QByteArray file = R"({"kind": "meeting", "title": "Rapat contoh", "date": "2026-11-20",
            "people": ["ketua"], "fields": {"place": "Ruang rapat", "agenda": "Evaluasi"},
            "follow_ups": [{"text": "Tambal", "person": "ppi_anggota", "due": "2026-11-25"}]})";
        const Ran added =
            m_ctl->as(u"sekretaris"_s, {u"activity"_s, u"add"_s, m_ctl->file(u"r.json"_s, file)});
        ENDS(added, 0);
        QCOMPARE(added.json().value("duty"_L1).toString(), u"IV.c"_s);
        QCOMPARE(count(u"IV.c"_s), 1);
        const QString id = QString::number(added.json().value("id"_L1).toInteger());
        ENDS(m_ctl->as(u"sekretaris"_s, {u"activity"_s, u"done"_s, id}), 4); // no minutes yet
        ENDS(m_ctl->as(u"infra_anggota"_s, {u"activity"_s, u"done"_s, id}), 3);
        const Ran done =
            m_ctl->as(u"sekretaris"_s, {u"activity"_s, u"done"_s, id, u"--field"_s, u"minutes=Sepakat"_s});
        ENDS(done, 0);
        QVERIFY(done.json().value("done"_L1).toBool());
        const auto followUp = done.json().value("follow_ups"_L1).toArray().at(0).toObject().value("id"_L1);
        const Ran followed = m_ctl->as(u"ppi_anggota"_s, {u"activity"_s, u"follow-up"_s, id, u"--done"_s,
                                                          QString::number(followUp.toInteger())});
        ENDS(followed, 0);
        QCOMPARE(followed.json().value("open_follow_ups"_L1).toInt(-1), 0);
        const auto listed = [&](const QStringList &more) {
            return m_ctl->as(u"semua"_s, QStringList{u"activity"_s, u"list"_s} + more)
                .json()
                .value("total"_L1)
                .toInt(-1);
        };
        QCOMPARE(listed({u"--kind"_s, u"meeting"_s}), 1);
        QCOMPARE(listed({u"--duty"_s, u"IV.c"_s, u"--from"_s, u"2026-11-20"_s, u"--to"_s, u"2026-11-20"_s}),
                 1);
        QCOMPARE(listed({u"--duty"_s, u"IV.c"_s, u"--from"_s, u"2026-11-21"_s}), 0);
        QCOMPARE(listed({u"--kind"_s, u"risk"_s}), 0);
    }

    void whoApprovesNeedNotRecord()
    {
        const QByteArray file = R"({"kind": "publication", "title": "Peringatan contoh", "date": "2026-11-20",
            "fields": {"sort": "warning", "tlp": "clear", "text": "Waspada."}})";
        const Ran added =
            m_ctl->as(u"publikasi_anggota"_s, {u"activity"_s, u"add"_s, m_ctl->file(u"p.json"_s, file)});
        ENDS(added, 0);
        const QString id = QString::number(added.json().value("id"_L1).toInteger());
        ENDS(m_ctl->as(u"publikasi_anggota"_s, {u"activity"_s, u"state"_s, id, u"approved"_s}), 3);
        ENDS(m_ctl->as(u"ketua"_s, {u"activity"_s, u"state"_s, id, u"approved"_s}), 0);
    }

    void aDutyIsRecordedFromTheCommandLine()
    {
        ENDS(m_ctl->as(u"ppi_anggota"_s,
                       {u"risk"_s, u"add"_s, u"--title"_s, u"Ransomware"_s, u"--field"_s, u"asset=Server"_s,
                        u"--field"_s, u"threat=Enkripsi"_s, u"--field"_s, u"likelihood=4"_s, u"--field"_s,
                        u"impact=5"_s, u"--field"_s, u"review=2027-01-31"_s}),
             0);
        const Ran risks = m_ctl->as(u"ppi_anggota"_s, {u"risk"_s, u"list"_s});
        const QJsonObject risk = risks.json().value("activities"_L1).toArray().at(0).toObject();
        QCOMPARE(risk.value("fields"_L1).toObject().value("level"_L1).toString(), u"extreme"_s);
        QCOMPARE(risk.value("service"_L1).toString(), u"S7"_s);
        QCOMPARE(risk.value("due"_L1).toString(), u"2027-02-01"_s); // the 31st is a Sunday
        ENDS(m_ctl->as(u"sekretaris"_s, {u"meeting"_s, u"add"_s, u"--title"_s, u"Rapat"_s, u"--field"_s,
                                         u"place=Daring"_s, u"--field"_s, u"agenda=Rencana"_s}),
             0);
        ENDS(m_ctl->as(u"sekretaris"_s, {u"meeting"_s, u"list"_s}), 0);
    }

    void whatIsWrongEndsWithItsCode()
    {
        ENDS(m_ctl->as(u"sekretaris"_s, {u"activity"_s, u"add"_s, u"--title"_s, u"x"_s}), 4);
        ENDS(m_ctl->as(u"sekretaris"_s, {u"activity"_s, u"add"_s, u"--kind"_s, u"juggling"_s}), 4);
        ENDS(m_ctl->as(u"sekretaris"_s, {u"risk"_s, u"add"_s, u"--title"_s, u"x"_s}), 3);
        ENDS(m_ctl->as(u"sekretaris"_s, {u"activity"_s, u"done"_s, u"999"_s}), 4);
        ENDS(m_ctl->as(u"sekretaris"_s, {u"activity"_s, u"done"_s}), 2);
        ENDS(m_ctl->as(u"sekretaris"_s, {u"activity"_s, u"add"_s, u"/tidak/ada.json"_s}), 6);
        ENDS(m_ctl->as(u"sekretaris"_s,
                       {u"activity"_s, u"add"_s, m_ctl->file(u"b.json"_s, R"({"kind":"meeting","x":1})")}),
             4);
    }

    void aKindIsChecked()
    {
        const QString good = QStringLiteral(TANGGAP_SOURCE_DIR "/resources/activities/risk.json");
        ENDS(m_ctl->run({u"procedure"_s, u"check"_s, good}), 0);
        QFile file(good);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString bad =
            m_ctl->file(u"risk.json"_s, file.readAll().replace("\"by\": \"review\"", "\"by\": \"someday\""));
        const Ran ran = m_ctl->run({u"procedure"_s, u"check"_s, bad});
        ENDS(ran, 4);
        QVERIFY(ran.out.contains("/due/by") || ran.err.contains("/due/by"));
    }

    void anOrganizationWithAKindOfItsOwnIsChecked()
    {
        QFile shipped(QStringLiteral(TANGGAP_SOURCE_DIR "/resources/organizations/kukar.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QJsonObject own = QJsonDocument::fromJson(shipped.readAll()).object();
        QJsonArray keeps = own.value("activities"_L1).toArray();
        keeps << QJsonObject{{u"id"_s, u"patroli"_s},
                             {u"roles"_s, QJsonArray{u"ttis_anggota"_s}},
                             {u"text"_s, QJsonObject{{u"id"_s, u"Patroli"_s}, {u"en"_s, u"Patrol"_s}}},
                             {u"activity"_s, u"patroli"_s},
                             {u"reading"_s, true}};
        own.insert(u"activities"_s, keeps);
        const QString file = m_ctl->file(u"sendiri.json"_s, QJsonDocument(own).toJson());
        const QString kind = m_ctl->file(u"patroli.json"_s, test::ownKind());
        const QStringList check{u"procedure"_s, u"check"_s, file};
        const Ran unknown = m_ctl->run(check);
        ENDS(unknown, 4);
        QVERIFY(unknown.out.contains("patroli"));
        ENDS(m_ctl->run(check + QStringList{u"--kind"_s, kind}), 0);
        // One more that does not matter; and one that is none.
        ENDS(m_ctl->run(check +
                        QStringList{u"--kind"_s, kind, u"--kind"_s,
                                    QStringLiteral(TANGGAP_SOURCE_DIR "/resources/activities/risk.json")}),
             0);
        ENDS(m_ctl->run(check + QStringList{u"--kind"_s, file}), 4);
        ENDS(m_ctl->run(check + QStringList{u"--kind"_s, m_ctl->path(u"tiada.json"_s)}), 6);
    }

    void aTicketNamesItsService()
    {
        const QString code = m_ctl->reported();
        QCOMPARE(m_ctl->ticket(code).value("service"_L1).toString(), u"S2"_s);
        ENDS(m_ctl->as(u"semua"_s, {u"reclassify"_s, code, u"--service"_s, u"S99"_s}), 4);
        ENDS(m_ctl->as(u"semua"_s, {u"reclassify"_s, code, u"--service"_s, u"S3"_s}), 0);
        QCOMPARE(m_ctl->ticket(code).value("service"_L1).toString(), u"S3"_s);
    }

    void aReportAsksForAService()
    {
        QJsonObject report = Ctl::report();
        report.insert(u"service"_s, u"S8"_s);
        report.insert(u"title"_s, u"Konsultasi kesiapan"_s);
        const QString code = m_ctl->reported(report);
        QCOMPARE(m_ctl->ticket(code).value("service"_L1).toString(), u"S8"_s);
        const auto listed = m_ctl->as(u"semua"_s, {u"queue"_s}).json().value("tickets"_L1).toArray();
        QVERIFY(std::any_of(listed.begin(), listed.end(), [&](const QJsonValue &one) {
            return one["code"_L1] == code && one["service"_L1] == "S8"_L1;
        }));
        report.insert(u"service"_s, u"S99"_s);
        ENDS(m_ctl->as(u"helpdesk"_s,
                       {u"report"_s, m_ctl->file(u"salah.json"_s, QJsonDocument(report).toJson())}),
             4);
        // An e-mail says nothing of services: it is taken for an incident.
        const QString mail = m_ctl->file(u"lapor.eml"_s, "From: Pelapor Contoh <p@contoh.example>\r\n"
                                                         "Subject: Situs diganti\r\n"
                                                         "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                                                         "Beranda berubah.\r\n");
        const Ran mailed = m_ctl->as(u"helpdesk"_s, {u"report"_s, mail});
        ENDS(mailed, 0);
        const QString second = mailed.json().value("code"_L1).toString();
        QCOMPARE(m_ctl->ticket(second).value("service"_L1).toString(), u"S2"_s);
    }

    void aFileIsKeptOnlyWhenTheEntryIsTaken()
    {
        const QString evidence = m_ctl->file(u"bukti.txt"_s, "isi");
        ENDS(m_ctl->as(u"sekretaris"_s,
                       {u"meeting"_s, u"add"_s, u"--title"_s, u"x"_s, u"--evidence"_s, evidence}),
             4);
        const Ran added =
            m_ctl->as(u"ketua"_s, {u"activity"_s, u"add"_s, u"--kind"_s, u"plan"_s, u"--title"_s,
                                   u"Rencana"_s, u"--field"_s, u"sort=strategic"_s, u"--field"_s,
                                   u"targets=Siap"_s, u"--evidence"_s, evidence});
        ENDS(added, 0);
        QCOMPARE(added.json().value("files"_L1).toInt(), 1);
        const QString id = QString::number(added.json().value("id"_L1).toInteger());
        ENDS(m_ctl->as(u"ketua"_s, {u"activity"_s, u"withdraw"_s, id, u"--reason"_s, u"Keliru"_s}), 0);
    }

    void decisionsAreAskedAndAnswered()
    {
        const QString code = m_ctl->reported();
        const Ran asked =
            m_ctl->as(u"helpdesk"_s,
                      {u"decision"_s, u"ask"_s, u"Matikan layanan?"_s, u"--role"_s, u"ketua"_s, u"--option"_s,
                       u"Ya"_s, u"--option"_s, u"Tidak"_s, u"--ticket"_s, code, u"--due"_s, u"2026-12-01"_s});
        ENDS(asked, 0);
        const QString id = QString::number(asked.json().value("id"_L1).toInteger());
        const auto answer = [&](const QString &login) {
            return m_ctl->as(
                login, {u"decision"_s, u"answer"_s, id, u"--answer"_s, u"Ya"_s, u"--reason"_s, u"Darurat"_s});
        };
        ENDS(answer(u"helpdesk"_s), 3);
        QCOMPARE(open(u"ketua"_s), 1);
        ENDS(answer(u"ketua"_s), 0);
        ENDS(answer(u"ketua"_s), 4);
        QCOMPARE(open(u"ketua"_s), 0);
        ENDS(m_ctl->as(u"ketua"_s, {u"decision"_s, u"answer"_s, id}), 2);
    }

    void whatWasAskedComesBackAnswered()
    {
        const auto asked = [&](const QStringList &more) {
            return m_ctl->as(u"infra_koordinator"_s, QStringList{u"decision"_s, u"list"_s} + more)
                .json()
                .value("decisions"_L1)
                .toArray();
        };
        ENDS(m_ctl->as(u"infra_koordinator"_s,
                       {u"decision"_s, u"ask"_s, u"Terima risiko server lama?"_s, u"--role"_s, u"ketua"_s}),
             0);
        const QJsonArray open = asked({u"--asked"_s});
        QCOMPARE(open.size(), 1);
        const QString id = QString::number(open.at(0)["id"_L1].toInteger());
        ENDS(m_ctl->as(u"ketua"_s, {u"decision"_s, u"answer"_s, id, u"--answer"_s, u"Diterima"_s,
                                    u"--reason"_s, u"Diganti tahun depan"_s}),
             0);
        const QJsonArray answered = asked({u"--asked"_s});
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.at(0)["answer"_L1].toString(), u"Diterima"_s);
        QCOMPARE(answered.at(0)["reason"_L1].toString(), u"Diganti tahun depan"_s);
    }

    void workIsListedAndHandedOn()
    {
        const auto work = [&](const QString &login) {
            const Ran ran = m_ctl->as(login, {u"work"_s, u"list"_s});
            return ran.exit == 0 ? ran.json() : QJsonObject();
        };
        const QString code = m_ctl->reported();
        const QJsonArray steps = work(u"ppi_anggota"_s).value("steps"_L1).toArray();
        QVERIFY(std::any_of(steps.begin(), steps.end(), [&](const QJsonValue &one) {
            return one["ticket"_L1] == code && one["step"_L1] == "catat"_L1;
        }));
        const QByteArray file = R"({"kind": "meeting", "title": "Rapat serah terima", "date": "2026-11-20",
            "fields": {"place": "Ruang rapat", "agenda": "Evaluasi"},
            "follow_ups": [{"text": "Cek cadangan", "person": "infra_anggota", "due": "2026-11-25"}]})";
        ENDS(m_ctl->as(u"sekretaris"_s, {u"activity"_s, u"add"_s, m_ctl->file(u"s.json"_s, file)}), 0);
        QCOMPARE(work(u"infra_anggota"_s).value("follow_ups"_L1).toArray().size(), 1);
        const QStringList order{u"work"_s, u"hand-on"_s,           u"--person"_s, u"infra_anggota"_s,
                                u"--to"_s, u"publikasi_anggota"_s, u"--reason"_s, u"Mutasi"_s};
        ENDS(m_ctl->as(u"publikasi_anggota"_s, order), 3);
        const Ran done = m_ctl->as(u"ketua"_s, order);
        ENDS(done, 0);
        QCOMPARE(done.json().value("follow_ups"_L1).toInt(), 1);
        QCOMPARE(work(u"infra_anggota"_s).value("follow_ups"_L1).toArray().size(), 0);
        QCOMPARE(work(u"publikasi_anggota"_s).value("follow_ups"_L1).toArray().size(), 1);
        ENDS(m_ctl->as(u"ketua"_s, order), 4); // nothing is left
    }

    void repetitionsAreListed()
    {
        ENDS(m_ctl->as(u"aplikasi_anggota"_s,
                       {u"activity"_s, u"add"_s, m_ctl->file(u"c.json"_s, R"({"kind": "backup_site",
                        "title": "Portal", "state": "done", "fields": {"sort": "backup", "location": "NAS",
                        "every_days": "8"}})"),
                        u"--at"_s, u"2026-11-20T03:00:00Z"_s}),
             0);
        const QStringList list{u"activity"_s, u"repetitions"_s, u"--kind"_s};
        const Ran ran = m_ctl->as(u"aplikasi_anggota"_s, list + QStringList{u"backup_site"_s});
        ENDS(ran, 0);
        const QJsonArray found = ran.json().value("repetitions"_L1).toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0)["done_on"_L1].toString(), u"2026-11-20"_s);
        QCOMPARE(found.at(0)["due"_L1].toString(), u"2026-11-30"_s); // the 28th is a Saturday
        ENDS(m_ctl->as(u"aplikasi_anggota"_s, list + QStringList{u"meeting"_s}), 4);
    }

    void theTeamIsDescribed()
    {
        ENDS(m_ctl->as(u"ketua"_s, {u"activity"_s, u"add"_s, u"--kind"_s, u"point_of_contact"_s, u"--title"_s,
                                    u"Surel"_s, u"--field"_s, u"channel=email"_s, u"--field"_s,
                                    u"address=csirt@contoh.example"_s, u"--field"_s, u"public=yes"_s}),
             0);
        ENDS(m_ctl->as(u"ketua"_s, {u"activity"_s, u"add"_s, u"--kind"_s, u"point_of_contact"_s, u"--title"_s,
                                    u"Pribadi"_s, u"--field"_s, u"channel=phone"_s, u"--field"_s,
                                    u"address=000-rahasia"_s}),
             0);
        const QString path = m_ctl->path(u"tim.md"_s);
        ENDS(m_ctl->as(u"ketua"_s, {u"rfc2350"_s, u"--out"_s, path}), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const char *part : {"## 1. ", "## 2. ", "## 3. ", "## 4. ", "## 5. ", "## 6. ", "## 7. ",
                                 "### 2.11 ", "### 3.4 ", "csirt@contoh.example", "BekasiKota-CSIRT", "S9"})
            QVERIFY2(text.contains(part), part);
        QVERIFY(!text.contains("rahasia"));
        const QString pdf = m_ctl->path(u"tim.pdf"_s);
        ENDS(m_ctl->as(u"ketua"_s, {u"rfc2350"_s, u"--out"_s, pdf}), 0);
        QFile page(pdf);
        QVERIFY(page.open(QIODevice::ReadOnly) && page.readAll().startsWith("%PDF"));
        ENDS(m_ctl->as(u"ketua"_s, {u"rfc2350"_s, u"--out"_s, u"/tidak/ada/tim.md"_s}), 6);
        ENDS(m_ctl->as(u"ketua"_s, {u"rfc2350"_s}), 2);
    }

    void samplesMakeThePanelsAlive()
    {
        const QString other = m_ctl->path(u"contoh.tanggap"_s);
        ENDS(m_ctl->run({u"init"_s, other, u"--organization"_s, u"bekasi"_s, u"--drill"_s}), 0);
        ENDS(m_ctl->run({u"sample"_s, other, u"--tickets"_s, u"5"_s, u"--as"_s, u"semua"_s}), 0);
        QHash<QString, int> byKind;
        const Ran listed = m_ctl->run({u"activity"_s, u"list"_s, other, u"--as"_s, u"semua"_s});
        for (const QJsonValue one : listed.json().value("activities"_L1).toArray()) {
            ++byKind[one.toObject().value("kind"_L1).toString()];
            QVERIFY(one.toObject().value("title"_L1).toString().contains("contoh"_L1));
        }
        const Ran ran = m_ctl->run({u"activity"_s, u"kinds"_s, other, u"--as"_s, u"semua"_s});
        const QJsonArray kinds = ran.json().value("kinds"_L1).toArray();
        QCOMPARE(kinds.size(), 22);
        for (const QJsonValue kind : kinds) {
            const QString id = kind.toObject().value("id"_L1).toString();
            QVERIFY2(byKind.value(id) > 0, qPrintable(id));
        }
        ENDS(m_ctl->run({u"verify"_s, other, u"--as"_s, u"semua"_s}), 0);
    }

private:
    int count(const QString &duty) const
    {
        for (const QJsonValue one :
             m_ctl->as(u"semua"_s, {u"duty"_s, u"list"_s}).json().value("duties"_L1).toArray()) {
            if (one.toObject().value("id"_L1).toString() == duty)
                return one.toObject().value("count"_L1).toInt(-1);
        }
        return -1;
    }
    int open(const QString &login) const
    {
        return int(m_ctl->as(login, {u"decision"_s, u"list"_s, u"--mine"_s})
                       .json()
                       .value("decisions"_L1)
                       .toArray()
                       .size());
    }

    std::unique_ptr<Ctl> m_ctl;
};

TANGGAP_TEST(TestCtlActivities)
#include "testctlactivities.moc"
