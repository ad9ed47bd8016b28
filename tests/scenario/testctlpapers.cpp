// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenario/ctl.h"
#include "support/testmain.h"

using namespace tanggap;
using test::Ctl;
using test::Ran;
using namespace Qt::Literals::StringLiterals;

/// The life of a paper through the program, as a script drives it.
class TestCtlPapers : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        m_code = m_ctl->reported();
    }

    void aPaperRunsToItsEnd()
    {
        const Ran lacking = document(u"submit"_s);
        ENDS(lacking, 4);
        QVERIFY(lacking.error().value("message"_L1).toString().startsWith(u"Still to be written"_s));
        Ran ran = document(u"submit"_s, {u"--field"_s, u"reason=Pemeliharaan."_s});
        ENDS(ran, 0);
        QCOMPARE(ran.json().value("version"_L1).toInt(), 1);
        ENDS(document(u"return"_s), 2);
        ENDS(document(u"return"_s, {u"--remarks"_s, u"Lengkapi."_s}), 0);
        ENDS(document(u"submit"_s, {u"--field"_s, u"advice=Hubungi kami."_s}), 0);
        ENDS(document(u"approve"_s, {u"--number"_s, u"7"_s}), 4); // its book counts by itself
        ran = document(u"approve"_s);
        ENDS(ran, 0);
        QCOMPARE(ran.json().value("state"_L1).toString(), u"approved"_s);
        QCOMPARE(ran.json().value("number"_L1).toString().section(u'/', 1, 1), u"1"_s);
        const QString mark = ran.json().value("mark"_L1).toString();

        ENDS(document(u"sign"_s, {u"--export"_s, m_ctl->path(u"u.pdf"_s)}), 0);
        ENDS(document(u"sign"_s, {u"--file"_s, m_ctl->path(u"u.pdf"_s)}), 4); // nobody signed it
        const QString scan = m_ctl->file(u"pindai.pdf"_s, "%PDF-1.4 pindai");
        ENDS(document(u"sign"_s, {u"--scan"_s, scan}), 4); // by whom?
        ENDS(document(u"sign"_s, {u"--scan"_s, scan, u"--signer"_s, u"Pejabat Contoh"_s}), 0);
        const QString proof = m_ctl->file(u"resi.txt"_s, "resi");
        ENDS(document(u"send"_s, {u"--how"_s, u"kurir"_s, u"--to"_s, u"Pelapor"_s, u"--proof"_s, proof}), 4);
        ran = document(u"send"_s, {u"--how"_s, u"post"_s, u"--to"_s, u"Pelapor"_s, u"--proof"_s, proof});
        ENDS(ran, 0);
        QCOMPARE(ran.json().value("state"_L1).toString(), u"sent"_s);
        QCOMPARE(m_ctl->ticket(m_code).value("evidence"_L1).toArray().size(), 1);

        for (const QStringList &asked :
             {QStringList{m_ctl->path(u"u.pdf"_s)}, QStringList{scan}, QStringList{u"--mark"_s, mark}}) {
            ran = check(asked);
            ENDS(ran, 0);
            QVERIFY(ran.json().value("issued"_L1).toBool());
            QCOMPARE(ran.json().value("code"_L1).toString(), m_code);
        }
        ran = check({m_ctl->file(u"lain.pdf"_s, "%PDF-1.4 lain")});
        ENDS(ran, 1);
        QVERIFY(!ran.json().value("issued"_L1).toBool(true));
        ENDS(document(u"withdraw"_s, {u"--reason"_s, u"Keliru"_s}), 0);
        QCOMPARE(check({scan}).json().value("state"_L1).toString(), u"withdrawn"_s);
        QVERIFY(m_ctl->run({u"verify"_s, m_ctl->database(), u"--as"_s, u"semua"_s})
                    .json()
                    .value("intact"_L1)
                    .toBool());
    }

    void whatIsDoneToAPaperMayBeTold()
    {
        const QStringList years{u"--happened"_s, u"2001-01-01T00:00:00Z"_s};
        const QStringList late = years + QStringList{u"--late-reason"_s, u"Jaringan putus"_s};
        const QStringList ahead{u"--happened"_s, u"2999-01-01T00:00:00Z"_s};
        const QStringList now{u"--late-reason"_s, u"Jaringan putus"_s};
        const QString scan = m_ctl->file(u"pindai.pdf"_s, "%PDF-1.4 pindai");
        const QList<std::pair<QString, QStringList>> acts{
            {u"submit"_s, {u"--field"_s, u"reason=Pemeliharaan."_s}},
            {u"return"_s, {u"--remarks"_s, u"Lengkapi."_s}},
            {u"submit"_s, {}},
            {u"approve"_s, {}},
            {u"sign"_s, {u"--scan"_s, scan, u"--signer"_s, u"Pejabat Contoh"_s}},
            {u"withdraw"_s, {u"--reason"_s, u"Keliru"_s}}};
        for (const auto &[act, words] : acts) {
            ENDS(document(act, words + ahead), 4);
            ENDS(document(act, words + late), 4); // before the ticket came in
            ENDS(document(act, words + now), 0);
        }
        const QString sheet = m_ctl->path(u"lembar.pdf"_s);
        const auto issue = [&](const QStringList &more) {
            return m_ctl->run(QStringList{u"document"_s, m_ctl->database(), m_code, u"disposisi"_s,
                                          u"--out"_s, sheet, u"--as"_s, u"semua"_s} +
                              more);
        };
        ENDS(issue(ahead), 4);
        ENDS(issue(now), 0);
        const Ran ticket = m_ctl->as(u"semua"_s, {u"ticket"_s, m_code});
        QCOMPARE(ticket.json().value("papers"_L1).toArray().size(), 2);
    }

    void anEndingSaysTheFormat()
    {
        const auto write = [&](const QString &name, const QStringList &more = {}) {
            return m_ctl->run(QStringList{u"document"_s, m_ctl->database(), m_code, u"disposisi"_s,
                                          u"--out"_s, m_ctl->path(name), u"--as"_s, u"semua"_s} +
                              more);
        };
        const auto beginning = [&](const QString &name) {
            QFile file(m_ctl->path(name));
            return file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
        };
        ENDS(write(u"sheet.txt"_s), 4); // and issues nothing
        QVERIFY(!QFile::exists(m_ctl->path(u"sheet.txt"_s)));
        ENDS(write(u"before.odt"_s, {u"--preview"_s}), 0);
        QVERIFY(beginning(u"before.odt"_s).contains("application/vnd.oasis.opendocument.text"));
        // A letter that has no number yet can be looked at as well.
        ENDS(m_ctl->run({u"document"_s, u"submit"_s, m_ctl->database(), m_code, u"jawaban_pengguna"_s,
                         u"--field"_s, u"reason=Pemeliharaan."_s, u"--as"_s, u"semua"_s}),
             0);
        ENDS(m_ctl->run({u"document"_s, m_ctl->database(), m_code, u"jawaban_pengguna"_s, u"--out"_s,
                         m_ctl->path(u"letter.pdf"_s), u"--preview"_s, u"--as"_s, u"semua"_s}),
             0);
        const auto state = [&] {
            QString found;
            for (const QJsonValue &paper : m_ctl->ticket(m_code).value("papers"_L1).toArray()) {
                if (paper["kind"_L1] == "disposisi"_L1)
                    found = paper["state"_L1].toString();
            }
            return found;
        };
        QCOMPARE(state(), QString()); // looking makes none
        const Ran ran = write(u"sheet.ODT"_s);
        ENDS(ran, 0);
        QCOMPARE(ran.json().value("state"_L1).toString(), u"approved"_s);
        QVERIFY(beginning(u"sheet.ODT"_s).contains("application/vnd.oasis.opendocument.text"));
        ENDS(write(u"sheet.pdf"_s), 0);
        QVERIFY(beginning(u"sheet.pdf"_s).startsWith("%PDF"));
        QCOMPARE(state(), u"approved"_s);
    }

    void whatWasIssuedIsWhatIsGoneOnWith()
    {
        const auto write = [&](const QString &name) {
            return m_ctl->run({u"document"_s, m_ctl->database(), m_code, u"jawaban_pengguna"_s, u"--out"_s,
                               m_ctl->path(name), u"--as"_s, u"semua"_s});
        };
        const auto bytes = [&](const QString &name) {
            QFile file(m_ctl->path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto say = [&](const QString &reason) {
            return m_ctl->run({u"text"_s, m_ctl->database(), m_code, u"alasan_bukan_insiden"_s, reason,
                               u"--as"_s, u"semua"_s});
        };
        ENDS(say(u"Pemeliharaan."_s), 0);
        ENDS(document(u"submit"_s), 0);
        ENDS(document(u"approve"_s), 0);
        Ran ran = write(u"satu.odt"_s);
        ENDS(ran, 0);
        QVERIFY(ran.json().value("as_issued"_L1).toBool());
        ENDS(say(u"Alasan lain."_s), 0);
        ENDS(write(u"dua.odt"_s), 0);
        QVERIFY(!bytes(u"satu.odt"_s).isEmpty());
        QCOMPARE(bytes(u"dua.odt"_s), bytes(u"satu.odt"_s));
        ENDS(m_ctl->run({u"document"_s, m_ctl->database(), m_code, u"jawaban_pengguna"_s, u"--redacted"_s,
                         u"--out"_s, m_ctl->path(u"salinan.pdf"_s), u"--as"_s, u"semua"_s}),
             4); // this kind has none
    }

    void aPeriodicReportIsIssuedAndWrittenAgain()
    {
        const auto run = [&](const QStringList &more) {
            return m_ctl->run(QStringList{u"periodic"_s, m_ctl->database(), u"--as"_s, u"semua"_s} + more);
        };
        const QStringList days{u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-01-31"_s};
        ENDS(run({u"--out"_s, m_ctl->path(u"kosong.pdf"_s)}), 4); // of which period?
        ENDS(run(days + QStringList{u"--out"_s, m_ctl->path(u"draf.pdf"_s), u"--preview"_s}), 0);
        ENDS(run(days + QStringList{u"--out"_s, m_ctl->path(u"salah.pdf"_s), u"--field"_s, u"tidak_ada=x"_s}),
             4);
        Ran ran = run(days + QStringList{u"--out"_s, m_ctl->path(u"laporan.pdf"_s), u"--field"_s,
                                         u"obstacles=Kekurangan tenaga."_s});
        ENDS(ran, 0);
        QCOMPARE(ran.json().value("number"_L1).toString().section(u'/', 1, 1), u"1"_s);
        const QString id = QString::number(ran.json().value("id"_L1).toInt());
        ran = run({u"--report"_s, id, u"--out"_s, m_ctl->path(u"lagi.pdf"_s)});
        ENDS(ran, 0);
        QFile first(m_ctl->path(u"laporan.pdf"_s)), again(m_ctl->path(u"lagi.pdf"_s));
        QVERIFY(first.open(QIODevice::ReadOnly) && again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), first.readAll());
        ENDS(run({u"--report"_s, id, u"--out"_s, m_ctl->path(u"laporan.odt"_s)}), 0);
        QCOMPARE(check({m_ctl->path(u"laporan.pdf"_s)}).json().value("kind"_L1).toString(),
                 u"laporan_berkala"_s);
    }

    void rolesAreKeptApart()
    {
        const QStringList who{u"--as"_s, u"pengarah"_s};
        ENDS(m_ctl->run(QStringList{u"document"_s, u"submit"_s, m_ctl->database(), m_code,
                                    u"jawaban_pengguna"_s, u"--field"_s, u"reason=x"_s} +
                        who),
             3);
        ENDS(document(u"submit"_s, {u"--field"_s, u"reason=x"_s}), 0);
        ENDS(m_ctl->run(
                 QStringList{u"document"_s, u"approve"_s, m_ctl->database(), m_code, u"jawaban_pengguna"_s} +
                 who),
             3);
    }

private:
    Ran document(const QString &act, const QStringList &more = {}) const
    {
        return m_ctl->run(QStringList{u"document"_s, act, m_ctl->database(), m_code, u"jawaban_pengguna"_s,
                                      u"--as"_s, u"semua"_s} +
                          more);
    }
    Ran check(const QStringList &asked) const
    {
        return m_ctl->run(QStringList{u"document"_s, u"check"_s, m_ctl->database()} + asked +
                          QStringList{u"--as"_s, u"semua"_s});
    }

    std::unique_ptr<Ctl> m_ctl;
    QString m_code;
};

TANGGAP_TEST(TestCtlPapers)
#include "testctlpapers.moc"
