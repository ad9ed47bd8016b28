// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenario/ctl.h"
#include "support/testmain.h"

using namespace tanggap;
using test::Ctl;
using test::Ran;
using namespace Qt::Literals::StringLiterals;

/// Registers, the page of thanks and the reporter's status through the program.
class TestCtlRegisters : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_ctl = std::make_unique<Ctl>();
        m_code = m_ctl->reported(Ctl::report(), u"2026-11-20T09:00:00+07:00"_s);
    }
    void cleanupTestCase() { m_ctl.reset(); }

    void registersAreListed()
    {
        const Ran ran = m_ctl->as(u"semua"_s, {u"register"_s, u"list"_s});
        ENDS(ran, 0);
        QStringList ids;
        for (const QJsonValue &one : ran.json().value("registers"_L1).toArray())
            ids << one.toObject().value("id"_L1).toString();
        for (const QString &id : {u"agenda.surat_masuk"_s, u"incidents"_s, u"log.dokumentasi_jaringan"_s})
            QVERIFY2(ids.contains(id), qPrintable(ids.join(u' ')));
        QVERIFY(ids.indexOf(u"incidents"_s) <
                ids.indexOf(u"queue"_s)); // what the procedure keeps comes first
    }

    void aRegisterIsWrittenInEachFormat()
    {
        for (const auto &[ending, start] :
             {std::pair("csv", "\xEF\xBB\xBF"), std::pair("xlsx", "PK"), std::pair("pdf", "%PDF")}) {
            const QString path = m_ctl->path(u"register."_s + QLatin1String(ending));
            const Ran ran = exported(path);
            ENDS(ran, 0);
            QCOMPARE(ran.json().value("rows"_L1).toInt(), 1);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.startsWith(start));
            if (path.endsWith("csv"_L1))
                QVERIFY(bytes.contains(m_code.toUtf8()));
        }
        QCOMPARE(exported(m_ctl->path(u"k.csv"_s), u"2026-11-21"_s).json().value("rows"_L1).toInt(-1), 0);
        // Each copy is in the journal; listing, which logs in as well, is not.
        const auto events = [&] {
            return m_ctl->as(u"semua"_s, {u"verify"_s}).json().value("events"_L1).toInt(-1);
        };
        const int before = events();
        ENDS(m_ctl->as(u"semua"_s, {u"register"_s, u"list"_s}), 0);
        const int listed = events();
        ENDS(exported(m_ctl->path(u"again.csv"_s)), 0);
        QCOMPARE(events() - listed, listed - before + 1);
    }

    void whatIsWrongIsSaid()
    {
        ENDS(exported(m_ctl->path(u"x.doc"_s)), 4);
        ENDS(exported(u"/tidak/ada/x.csv"_s), 6);
        ENDS(exported(m_ctl->path(u"x.csv"_s), u"kemarin"_s), 4);
        ENDS(m_ctl->as(u"semua"_s, {u"register"_s, u"incidents"_s}), 4);
        ENDS(m_ctl->as(u"agen_opd"_s, {u"register"_s, u"list"_s}), 3);
        ENDS(m_ctl->as(u"semua"_s, {u"halloffame"_s}), 2);
    }

    /// The books are the office's, and what is another agency's is not in the register for an agent.
    void anAgentIsToldOfNoOtherAgency()
    {
        const QString path = m_ctl->path(u"agen.csv"_s);
        for (const QString &book : {u"agenda.surat_masuk"_s, u"incidents"_s})
            ENDS(m_ctl->as(u"agen_opd"_s, {u"register"_s, book, u"--out"_s, path}), 3);
        QVERIFY(!QFile::exists(path));
        const QString list = m_ctl->file(u"sistem.csv"_s, "nama,pemilik\nSistem Arsip,Dinas Arsip\n");
        ENDS(m_ctl->as(u"sekretaris"_s, {u"systems"_s, u"import"_s, list}), 0);
        const auto entered = [&](const QString &account, const QString &kind, const QString &duty) {
            const QJsonObject entry{{u"kind"_s, kind},
                                    {u"duty"_s, duty},
                                    {u"title"_s, u"Pemeriksaan contoh"_s},
                                    {u"system"_s, u"Sistem Arsip"_s},
                                    {u"fields"_s, QJsonObject{{u"checked"_s, u"Log"_s}}}};
            return m_ctl->as(account, {u"activity"_s, u"add"_s,
                                       m_ctl->file(u"kegiatan.json"_s, QJsonDocument(entry).toJson())});
        };
        const Ran refused = entered(u"agen_opd"_s, u"agency_monitoring"_s, u"IX"_s);
        ENDS(refused, 4);
        QVERIFY2(refused.err.contains("Sistem Arsip"), refused.err.constData());
        ENDS(entered(u"semua"_s, u"agency_monitoring"_s, u"IX"_s), 0);
    }

    void aReporterIsToldWhereTheReportStands()
    {
        const Ran ran = m_ctl->as(u"semua"_s, {u"status"_s, m_code});
        ENDS(ran, 0);
        QCOMPARE(ran.json().value("code"_L1).toString(), m_code);
        QCOMPARE(ran.json().value("state"_L1).toString(), u"open"_s);
        QCOMPARE(ran.json().value("steps"_L1).toArray().size(), 1);
        for (const QByteArray &secret :
             {QByteArray("Pelapor Contoh"), QByteArray("000-000"), QByteArray("Portal")})
            QVERIFY2(!ran.out.contains(secret), ran.out.constData());
        ENDS(m_ctl->as(u"semua"_s, {u"status"_s, u"BKS-2026-9999"_s}), 4);
    }

    void theHallOfFameIsWritten()
    {
        const QString folder = m_ctl->path(u"hof/lama"_s);
        // The organization's procedure asks nobody for consent, so there is no such register.
        ENDS(m_ctl->as(u"semua"_s, {u"halloffame"_s, u"--out"_s, folder}), 4);
        QVERIFY(!QFile::exists(folder + u"/index.html"_s));
        const QString other = m_ctl->path(u"lain.tanggap"_s);
        ENDS(m_ctl->run({u"init"_s, other, u"--organization"_s, u"kukar"_s, u"--drill"_s}), 0);
        const Ran ran = m_ctl->run({u"halloffame"_s, other, u"--out"_s, folder, u"--as"_s, u"semua"_s});
        ENDS(ran, 0);
        QCOMPARE(ran.json().value("names"_L1).toInt(-1), 0);
        QVERIFY(QFile::exists(folder + u"/index.html"_s));
        QVERIFY(QFile::exists(folder + u"/hall-of-fame.json"_s));
    }

private:
    Ran exported(const QString &path, const QString &from = u"2026-11-01"_s) const
    {
        return m_ctl->as(u"semua"_s, {u"register"_s, u"incidents"_s, u"--from"_s, from, u"--to"_s,
                                      u"2026-11-30"_s, u"--out"_s, path});
    }

    std::unique_ptr<Ctl> m_ctl;
    QString m_code;
};

TANGGAP_TEST(TestCtlRegisters)
#include "testctlregisters.moc"
