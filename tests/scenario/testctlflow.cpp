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

QStringList idsOf(const QJsonValue &list)
{
    QStringList ids;
    for (const QJsonValue &one : list.toArray())
        ids << one["id"_L1].toString();
    return ids;
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &one : list.toArray())
        texts << one.toString();
    return texts;
}

/// Those of `wanted` that an object does not have.
QStringList lacking(const QJsonObject &object, const QStringList &wanted)
{
    QStringList missing;
    for (const QString &key : wanted) {
        if (!object.contains(key))
            missing << key;
    }
    return missing;
}

} // namespace

/// A ticket from report to closing through the program, as a script drives it.
class TestCtlFlow : public QObject
{
    Q_OBJECT

private slots:
    void drillHasItsAccounts()
    {
        const Ctl ctl;
        ENDS(ctl.made, 0);
        const QStringList accounts = textsOf(ctl.made.json().value("accounts"_L1));
        for (const QString &name : {u"pengarah"_s, u"ppi_koordinator"_s, u"helpdesk"_s, u"tim_kategori"_s,
                                    u"aplikasi_anggota"_s, u"semua"_s})
            QVERIFY2(accounts.contains(name), qPrintable(name));
        ENDS(ctl.as(u"pengarah"_s, {u"queue"_s}), 0);
        QCOMPARE(ctl.as(u"semua"_s, {u"queue"_s}).json().value("total"_L1).toInt(-1), 0);
    }

    void incidentIsWalkedToItsEndByItsActors()
    {
        const Ctl ctl;
        const QString code = ctl.reported();
        QVERIFY(code.startsWith(u"BKS-"));
        QStringList walked;
        for (int guard = 0; guard < 20; ++guard) {
            const QJsonObject ticket = ctl.ticket(code);
            const QJsonArray open = ticket.value("open_steps"_L1).toArray();
            if (open.isEmpty())
                break;
            const QJsonObject step = open.at(0).toObject();
            const QString actor = textsOf(step.value("actors"_L1)).value(0);
            const QJsonArray outcomes = step.value("outcomes"_L1).toArray();
            QStringList words{u"do"_s, code, step.value("number"_L1).toString()};
            if (outcomes.size() > 1)
                words << u"--outcome"_s << u"Ya"_s; // ids are lower case: case does not matter
            const Ran ran = ctl.as(actor, words);
            ENDS(ran, 0);
            QCOMPARE(ran.json().value("code"_L1).toString(), code);
            walked << ran.json().value("step"_L1).toString();
        }
        QCOMPARE(walked,
                 QStringList({u"catat"_s, u"analisis_awal"_s, u"verifikasi"_s, u"eskalasi"_s,
                              u"investigasi"_s, u"pemulihan"_s, u"laporan_penyelesaian"_s, u"tutup"_s}));
        const QJsonObject ticket = ctl.ticket(code);
        QCOMPARE(ticket.value("state"_L1).toString(), u"closed"_s);
        QVERIFY(ticket.value("finished"_L1).toBool());
        QCOMPARE(ticket.value("team"_L1).toString(), u"aplikasi"_s);
        QCOMPARE(ticket.value("clocks"_L1).toArray().size(), 2);
        for (const QJsonValue &clock : ticket.value("clocks"_L1).toArray())
            QVERIFY(clock["met"_L1].toBool());
        ENDS(ctl.as(u"semua"_s, {u"verify"_s}), 0);
    }

    void noIncidentEndsWithAnAnswer()
    {
        const Ctl ctl;
        const QString code = ctl.reported();
        ENDS(ctl.as(u"helpdesk"_s, {u"do"_s, code, u"catat"_s}), 0);
        ENDS(ctl.as(u"helpdesk"_s,
                    {u"do"_s, code, u"analisis_awal"_s, u"--text"_s, u"analisis_awal=Biasa saja"_s}),
             0);
        ENDS(ctl.as(u"helpdesk"_s, {u"text"_s, code, u"alasan_bukan_insiden"_s, u"Pemeliharaan terjadwal"_s}),
             0);
        ENDS(ctl.as(u"helpdesk"_s, {u"text"_s, code, u"tidak_ada"_s, u"x"_s}), 4);
        const QString pdf = ctl.path(u"jawaban.pdf"_s);
        const Ran issued =
            ctl.as(u"helpdesk"_s, {u"document"_s, code, u"jawaban_pengguna"_s, u"--out"_s, pdf});
        ENDS(issued, 0);
        QVERIFY(issued.json().value("issued_now"_L1).toBool());
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray first = file.readAll();
        QVERIFY(first.startsWith("%PDF"));
        // The issued file is given again, byte for byte.
        const QString again = ctl.path(u"lagi.pdf"_s);
        const Ran second =
            ctl.as(u"helpdesk"_s, {u"document"_s, code, u"jawaban_pengguna"_s, u"--out"_s, again});
        ENDS(second, 0);
        QVERIFY(!second.json().value("issued_now"_L1).toBool());
        QFile copy(again);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), first);
        ENDS(ctl.run({u"document"_s, u"send"_s, ctl.database(), code, u"jawaban_pengguna"_s, u"--how"_s,
                      u"email"_s, u"--to"_s, u"Pelapor Contoh"_s, u"--as"_s, u"helpdesk"_s}),
             0);
        const Ran closed =
            ctl.as(u"helpdesk"_s, {u"do"_s, code, u"verifikasi"_s, u"--outcome"_s, u"TIDAK"_s});
        ENDS(closed, 0);
        QVERIFY(closed.json().value("closed"_L1).toBool());
        QVERIFY(closed.json().value("finished"_L1).toBool());
        const QJsonArray papers = ctl.ticket(code).value("papers"_L1).toArray();
        QCOMPARE(papers.size(), 1); // the answer that was sent, and no stand-in beside it
        QCOMPARE(papers.at(0)["state"_L1].toString(), u"sent"_s);
        QVERIFY(!papers.at(0)["number"_L1].toString().isEmpty());
    }

    void anOrganizationOfTheOfficesOwnIsAFile()
    {
        const Ctl ctl;
        const QString data = QStringLiteral(TANGGAP_SOURCE_DIR "/tests/data/fifth/");
        const QString database = ctl.path(u"lain.tanggap"_s);
        const auto init = [&](const QString &file) {
            return ctl.run({u"init"_s, database, u"--organization"_s, file, u"--drill"_s});
        };
        const QString alone = ctl.path(u"organization.json"_s);
        QVERIFY(QFile::copy(data + u"organization.json"_s, alone));
        const Ran incomplete = init(alone); // its procedure is neither beside it nor in the program
        QVERIFY(incomplete.exit != 0);
        QVERIFY2(incomplete.error().value("message"_L1).toString().contains(u"rantau"_s),
                 incomplete.err.constData());
        QVERIFY(!QFile::exists(database));
        QVERIFY(init(ctl.path(u"tiada.json"_s)).exit != 0);
        ENDS(init(data + u"organization.json"_s), 0);
        const Ran listed = ctl.run({u"register"_s, database, u"list"_s, u"--as"_s, u"semua"_s});
        ENDS(listed, 0);
        QVERIFY2(listed.out.contains("log.buku_angin") && listed.out.contains("agenda.keluar"),
                 listed.out.constData());
    }

    void aClockOfLawIsSwitched()
    {
        const Ctl ctl;
        const auto turn = [&](const QString &login, const QString &clock, const QString &state) {
            return ctl.as(login, {u"clock"_s, u"bekasi"_s, clock, state});
        };
        const Ran off = turn(u"ketua"_s, u"bssn_iiv"_s, u"off"_s);
        ENDS(off, 0);
        QCOMPARE(off.json().value("on"_L1).toBool(true), false);
        ENDS(turn(u"ketua"_s, u"bssn_iiv"_s, u"on"_s), 0);
        ENDS(turn(u"helpdesk"_s, u"bssn_iiv"_s, u"off"_s), 3);
        ENDS(turn(u"ketua"_s, u"respon"_s, u"off"_s), 4); // the decree's own
        ENDS(turn(u"ketua"_s, u"bssn_iiv"_s, u"maybe"_s), 4);
        ENDS(ctl.as(u"semua"_s, {u"verify"_s}), 0);
    }

    void shapesAreAsPromised()
    {
        const Ctl ctl;
        const QString code = ctl.reported(Ctl::report(), u"2026-11-20T14:44:00+07:00"_s);
        const QJsonObject row = ctl.as(u"semua"_s, {u"queue"_s, u"--at"_s, u"2026-11-20T07:45:00Z"_s})
                                    .json()
                                    .value("tickets"_L1)
                                    .toArray()
                                    .at(0)
                                    .toObject();
        QCOMPARE(lacking(row, {u"code"_s, u"title"_s, u"state"_s, u"class"_s, u"due"_s, u"team"_s,
                               u"person"_s, u"step"_s}),
                 QStringList());
        QCOMPARE(row.value("code"_L1).toString(), code);
        QCOMPARE(row.value("due"_L1).toString(), u"2026-11-20T07:54:00Z"_s); // strategic: 10 minutes
        QCOMPARE(row.value("step"_L1).toString(), u"catat"_s);
        QVERIFY(row.value("team"_L1).isNull());

        const QJsonObject ticket =
            ctl.as(u"semua"_s, {u"ticket"_s, code, u"--at"_s, u"2026-11-20T07:52:00Z"_s}).json();
        QCOMPARE(lacking(ticket,
                         {u"code"_s, u"title"_s, u"state"_s, u"finished"_s, u"procedure"_s, u"class"_s,
                          u"team"_s, u"person"_s, u"open_steps"_s, u"clocks"_s, u"journal"_s, u"papers"_s}),
                 QStringList());
        const QJsonObject step = ticket.value("open_steps"_L1).toArray().at(0).toObject();
        QCOMPARE(lacking(step, {u"id"_s, u"number"_s, u"text"_s, u"actors"_s, u"outcomes"_s, u"missing"_s}),
                 QStringList());
        QCOMPARE(idsOf(step.value("outcomes"_L1)), QStringList{u"lanjut"_s});
        QCOMPARE(step.value("outcomes"_L1).toArray().at(0)["leads_to"_L1].toArray().at(0).toString(),
                 u"analisis_awal"_s);
        const QJsonObject clock = ticket.value("clocks"_L1).toArray().at(0).toObject();
        QCOMPARE(clock.value("kind"_L1).toString(), u"response"_s);
        QCOMPARE(clock.value("state"_L1).toString(), u"soon"_s);
        QCOMPARE(clock.value("started"_L1).toString(), u"2026-11-20T07:44:00Z"_s);
        QCOMPARE(clock.value("deadline_local"_L1).toString(), u"2026-11-20T14:54:00+07:00"_s);
        QVERIFY(!clock.contains("met"_L1));
        QVERIFY(clock.value("explanation"_L1).toArray().size() >= 3);
        const QJsonObject event = ticket.value("journal"_L1).toArray().at(0).toObject();
        QCOMPARE(lacking(event, {u"seq"_s, u"at"_s, u"recorded"_s, u"actor"_s, u"kind"_s, u"hash"_s}),
                 QStringList());
        QCOMPARE(event.value("actor"_L1).toString(), u"helpdesk"_s);
        QCOMPARE(event.value("hash"_L1).toString().size(), 64);
    }

    void coordinatorsMoveAndJudgeAndPause()
    {
        const Ctl ctl;
        const QString code = ctl.reported();
        ENDS(ctl.as(u"ppi_koordinator"_s, {u"assign"_s, code, u"--team"_s, u"aplikasi"_s}),
             4); // not verified yet
        ENDS(ctl.as(u"helpdesk"_s,
                    {u"reclassify"_s, code, u"--class"_s, u"rendah"_s, u"--reason"_s, u"Salah"_s}),
             0);
        ENDS(ctl.as(u"helpdesk"_s, {u"reclassify"_s, code, u"--class"_s, u"gawat"_s}), 4);
        for (const QString &step : {u"2"_s, u"3"_s})
            ENDS(ctl.as(u"helpdesk"_s, {u"do"_s, code, step}), 0);
        ENDS(ctl.as(u"helpdesk"_s, {u"do"_s, code, u"4"_s}), 4); // several outcomes
        ENDS(ctl.as(u"helpdesk"_s, {u"do"_s, code, u"4"_s, u"--outcome"_s, u"ya"_s}), 0);
        // Assigning completes the escalation.
        const Ran assigned =
            ctl.as(u"semua"_s, {u"assign"_s, code, u"--team"_s, u"VI"_s, u"--person"_s, u"infra_anggota"_s});
        ENDS(assigned, 0);
        QCOMPARE(assigned.json().value("team"_L1).toString(), u"infra"_s);
        QVERIFY(!assigned.json().value("person"_L1).toString().isEmpty());
        QCOMPARE(idsOf(assigned.json().value("open_steps"_L1)), QStringList{u"investigasi"_s});
        ENDS(ctl.as(u"aplikasi_anggota"_s, {u"do"_s, code, u"investigasi"_s}), 3);
        ENDS(ctl.as(u"infra_anggota"_s, {u"pause"_s, code, u"--reason"_s, u"Menunggu"_s}), 3);
        ENDS(ctl.as(u"infra_koordinator"_s, {u"pause"_s, code}), 4); // without a reason
        const Ran paused = ctl.as(u"infra_koordinator"_s, {u"pause"_s, code, u"--for"_s, u"owner"_s,
                                                           u"--reason"_s, u"Menunggu data"_s});
        ENDS(paused, 0);
        QVERIFY(paused.json().value("paused"_L1).toBool());
        QVERIFY(paused.json().value("due"_L1).isNull());
        // The wait may have ended before somebody records it, but not before it began.
        const auto resumeAt = [&](const QString &moment, const QString &why) {
            return ctl.as(u"infra_koordinator"_s,
                          {u"resume"_s, code, u"--happened"_s, moment, u"--late-reason"_s, why});
        };
        ENDS(resumeAt(u"2026-01-01T00:00:00Z"_s, u"Lupa"_s), 4);
        ENDS(resumeAt(u"2999-01-01T00:00:00Z"_s, u"Lupa"_s), 4);
        ENDS(resumeAt(u"besok"_s, {}), 4);
        const Ran resumed = resumeAt(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), {});
        ENDS(resumed, 0);
        QVERIFY(!resumed.json().value("due"_L1).isNull());
        for (const QString &step : {u"6"_s, u"7"_s, u"8"_s, u"9"_s})
            ENDS(ctl.as(u"semua"_s, {u"do"_s, code, step}), 0);
        ENDS(ctl.as(u"ketua"_s, {u"reopen"_s, code}), 4);
        const Ran reopened = ctl.as(
            u"ketua"_s, {u"reopen"_s, code, u"--step"_s, u"investigasi"_s, u"--reason"_s, u"Kambuh"_s});
        ENDS(reopened, 0);
        QCOMPARE(reopened.json().value("state"_L1).toString(), u"open"_s);
        QCOMPARE(idsOf(reopened.json().value("open_steps"_L1)), QStringList{u"investigasi"_s});
        ENDS(ctl.as(u"semua"_s, {u"verify"_s}), 0);
    }

    void restrictedTicketsAreNotThereForOthers()
    {
        const Ctl ctl;
        QJsonObject report = Ctl::report();
        report.insert(u"tlp"_s, u"red"_s);
        const QString code = ctl.reported(report);
        QVERIFY(!code.isEmpty());
        ENDS(ctl.as(u"helpdesk"_s, {u"ticket"_s, code}), 0);
        const Ran hidden = ctl.as(u"publikasi_anggota"_s, {u"ticket"_s, code});
        const Ran unknown = ctl.as(u"publikasi_anggota"_s, {u"ticket"_s, u"BKS-2026-9999"_s});
        ENDS(hidden, 4);
        ENDS(unknown, 4);
        QCOMPARE(hidden.err, unknown.err); // the words do not tell that it exists
        QCOMPARE(ctl.as(u"publikasi_anggota"_s, {u"queue"_s, u"--search"_s, u"portal"_s})
                     .json()
                     .value("total"_L1)
                     .toInt(-1),
                 0);
        ENDS(ctl.as(u"publikasi_anggota"_s,
                    {u"document"_s, code, u"disposisi"_s, u"--out"_s, ctl.path(u"x.pdf"_s)}),
             4);
    }

    void theQueueIsSearched()
    {
        const Ctl ctl;
        const QString portal = ctl.reported();
        QJsonObject report = Ctl::report();
        report.insert(u"title"_s, u"Surel palsu mengaku bendahara"_s);
        report.insert(u"description"_s, u"Meminta transfer."_s);
        report.insert(u"type"_s, u"PHISHING"_s);
        const QString mail = ctl.reported(report);
        const auto found = [&](const QStringList &more) {
            const QJsonObject json = ctl.as(u"semua"_s, QStringList{u"queue"_s, u"--search"_s} + more).json();
            QStringList codes;
            for (const QJsonValue &ticket : json.value("tickets"_L1).toArray())
                codes << ticket["code"_L1].toString();
            return codes.size() == json.value("total"_L1).toInt(-1) ? codes : QStringList{u"?"_s};
        };
        QCOMPARE(found({u"bendahara"_s}), QStringList{mail});
        QCOMPARE(found({u"peretas"_s}), QStringList{portal}); // in its description
        QCOMPARE(found({portal}), QStringList{portal});
        QCOMPARE(found({u"banjir"_s}), QStringList());
        QCOMPARE(found({u"BENDA"_s}), QStringList{mail}); // by the beginning of a word, in any case
    }

    void mailBecomesATicketWithItsOriginal()
    {
        const Ctl ctl;
        const QString mail =
            ctl.file(u"lapor.eml"_s, "From: =?utf-8?Q?Pelapor_Contoh?= <pelapor@contoh.example>\r\n"
                                     "Subject: Fwd: Phishing mengatasnamakan layanan\r\n"
                                     "MIME-Version: 1.0\r\n"
                                     "Content-Type: multipart/mixed; boundary=x\r\n\r\n"
                                     "--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                                     "Ada surel palsu.\r\n"
                                     "--x\r\nContent-Type: text/plain; name=bukti.txt\r\n"
                                     "Content-Disposition: attachment; filename=bukti.txt\r\n\r\n"
                                     "isi\r\n--x--\r\n");
        const Ran ran = ctl.as(u"helpdesk"_s, {u"report"_s, mail});
        ENDS(ran, 0);
        const QJsonObject ticket = ctl.ticket(ran.json().value("code"_L1).toString());
        QCOMPARE(ticket.value("type"_L1).toString(), u"PHISHING"_s);
        QStringList names;
        for (const QJsonValue &one : ticket.value("evidence"_L1).toArray())
            names << one["name"_L1].toString();
        QCOMPARE(names, QStringList({u"lapor.eml"_s, u"bukti.txt"_s}));
    }

    void noMailIsLostForWhatItLacks()
    {
        const Ctl ctl;
        const QString mail =
            ctl.file(u"gambar.eml"_s, "From: pelapor@contoh.example\r\n"
                                      "Date: Fri, 1 Jan 2100 10:00:00 +0700\r\n"
                                      "MIME-Version: 1.0\r\n"
                                      "Content-Type: image/png; name=layar.png\r\n"
                                      "Content-Disposition: attachment; filename=layar.png\r\n"
                                      "Content-Transfer-Encoding: base64\r\n\r\n"
                                      "iVBORw0KGgo=\r\n");
        const Ran ran = ctl.as(u"helpdesk"_s, {u"report"_s, mail});
        ENDS(ran, 0);
        const QJsonObject ticket = ctl.ticket(ran.json().value("code"_L1).toString());
        QVERIFY(!ticket.value("title"_L1).toString().isEmpty());
        QCOMPARE(ticket.value("evidence"_L1).toArray().size(), 2);
    }
};

TANGGAP_TEST(TestCtlFlow)
#include "testctlflow.moc"
