// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenario/ctl.h"
#include "support/olderorganization.h"
#include "support/testmain.h"

using namespace tanggap;
using test::Ctl;
using test::Ran;
using namespace Qt::Literals::StringLiterals;

/// Duty, absence and acting officials through the program; an office's own definitions too.
class TestCtlPresence : public QObject
{
    Q_OBJECT

    static inline const QString Now = QStringLiteral("2026-11-20T08:00:00+07:00");

    Ran presence(const QString &login, QStringList words) const
    {
        return m_ctl->as(login, QStringList{u"presence"_s} + words + QStringList{u"--at"_s, Now});
    }
    QJsonArray listed(const QStringList &more = {}) const
    {
        return presence(u"ketua"_s, QStringList{u"list"_s} + more).json().value("presences"_L1).toArray();
    }

private slots:
    void init() { m_ctl = std::make_unique<Ctl>(); }
    void cleanup()
    {
        ENDS(m_ctl->as(u"ketua"_s, {u"verify"_s}), 0);
        m_ctl.reset();
    }

    void dutyAndAbsenceAreWrittenDown()
    {
        // In the office's time, and without a beginning from now on.
        const Ran duty = presence(u"infra_anggota"_s, {u"add"_s, u"duty"_s, u"infra_anggota"_s, u"--until"_s,
                                                       u"2026-11-20T16:00"_s, u"--note"_s, u"Piket siang"_s});
        ENDS(duty, 0);
        QCOMPARE(duty.json().value("sort"_L1).toString(), u"duty"_s);
        QCOMPARE(duty.json().value("begins"_L1).toString(), u"2026-11-20T01:00:00Z"_s);
        QCOMPARE(duty.json().value("ends"_L1).toString(), u"2026-11-20T09:00:00Z"_s);
        QVERIFY(duty.json().value("now"_L1).toBool() && duty.json().value("role"_L1).isNull());
        const Ran away = presence(u"ketua"_s, {u"add"_s, u"away"_s, u"ppi_anggota"_s, u"--from"_s,
                                               u"2026-11-21T00:00"_s, u"--until"_s, u"2026-11-24T00:00"_s,
                                               u"--stand-in"_s, u"ppi_koordinator"_s});
        ENDS(away, 0);
        QVERIFY(away.json().value("stand_in"_L1).toString().contains("ppi_koordinator"_L1));
        QVERIFY(!away.json().value("now"_L1).toBool(true));
        QCOMPARE(listed().size(), 2);
        QCOMPARE(listed({u"--from"_s, u"2026-11-22T00:00"_s}).size(), 1);
        QCOMPARE(listed({u"--until"_s, u"2026-11-20T12:00"_s}).size(), 1);
        // Somebody else's are not everybody's to write down or to end.
        ENDS(presence(u"infra_anggota"_s, {u"add"_s, u"away"_s, u"ppi_anggota"_s}), 3);
        const QString id = QString::number(away.json().value("id"_L1).toInteger());
        ENDS(presence(u"infra_anggota"_s, {u"end"_s, id, u"--reason"_s, u"Salah"_s}), 3);
        ENDS(presence(u"ketua"_s, {u"end"_s, id}), 4); // what has not begun is called off with a reason
        const Ran ended = presence(u"ketua"_s, {u"end"_s, id, u"--reason"_s, u"Rapat batal"_s});
        ENDS(ended, 0);
        QCOMPARE(ended.json().value("withdrawn"_L1).toString(), u"Rapat batal"_s);
        QCOMPARE(listed().size(), 1);
    }

    void whoActsMayWhatTheHolderMay()
    {
        ENDS(presence(u"ppi_anggota"_s, {u"add"_s, u"away"_s, u"infra_anggota"_s}), 3);
        const QStringList acting{u"add"_s,   u"acting"_s,  u"ppi_anggota"_s,      u"--role"_s,
                                 u"ketua"_s, u"--until"_s, u"2026-11-21T00:00"_s, u"--manner"_s,
                                 u"plh"_s};
        ENDS(presence(u"ppi_anggota"_s, acting), 3);
        const Ran done = presence(u"ketua"_s, acting);
        ENDS(done, 0);
        QCOMPARE(done.json().value("role"_L1).toString(), u"ketua"_s);
        QCOMPARE(done.json().value("manner"_L1).toString(), u"plh"_s);
        ENDS(presence(u"ppi_anggota"_s, {u"add"_s, u"away"_s, u"infra_anggota"_s}), 0);
    }

    void whatMakesNoSense_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("sort") << QStringList{u"add"_s, u"libur"_s, u"ketua"_s} << 4;
        QTest::newRow("nobody") << QStringList{u"add"_s, u"duty"_s, u"tidak ada"_s} << 4;
        QTest::newRow("no role") << QStringList{u"add"_s, u"acting"_s, u"sekretaris"_s} << 4;
        QTest::newRow("manner") << QStringList{u"add"_s,   u"acting"_s,   u"sekretaris"_s, u"--role"_s,
                                               u"ketua"_s, u"--manner"_s, u"raja"_s}
                                << 4;
        QTest::newRow("role of a duty")
            << QStringList{u"add"_s, u"duty"_s, u"ketua"_s, u"--role"_s, u"ketua"_s} << 4;
        QTest::newRow("moment") << QStringList{u"add"_s, u"duty"_s, u"ketua"_s, u"--from"_s, u"besok"_s} << 4;
        QTest::newRow("year") << QStringList{u"add"_s, u"away"_s, u"ketua"_s, u"--until"_s,
                                             u"2206-11-21T00:00"_s}
                              << 4;
        QTest::newRow("number") << QStringList{u"end"_s, u"satu"_s} << 4;
        QTest::newRow("unknown") << QStringList{u"end"_s, u"99"_s} << 4;
    }
    void whatMakesNoSense()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        ENDS(presence(u"ketua"_s, words), exit);
        QCOMPARE(listed().size(), 0);
    }

    void anOwnKindOfActivityIsCheckedAndLoaded()
    {
        const QString good = m_ctl->file(u"patroli.json"_s, test::ownKind());
        const QString bad = m_ctl->file(
            u"salah.json"_s, QByteArray(test::ownKind()).replace("\"by\": \"day\"", "\"by\": \"besok\""));
        const Ran wrong = m_ctl->run({u"activity"_s, u"check"_s, bad});
        ENDS(wrong, 4);
        const QJsonObject finding = wrong.json().value("findings"_L1).toArray().at(0).toObject();
        QVERIFY(finding.value("pointer"_L1).toString().startsWith(u"/due"_s));
        ENDS(m_ctl->run({u"activity"_s, u"check"_s, good}), 0);
        ENDS(m_ctl->as(u"ketua"_s, {u"activity"_s, u"load"_s, bad}), 4);
        ENDS(m_ctl->as(u"ketua"_s, {u"activity"_s, u"load"_s, good, u"--preview"_s}), 0);
        ENDS(m_ctl->as(u"ppi_anggota"_s, {u"activity"_s, u"load"_s, good}), 3);
        const QStringList add{u"activity"_s, u"add"_s, u"--kind"_s, u"patroli"_s, u"--title"_s, u"Malam"_s};
        ENDS(m_ctl->as(u"ppi_anggota"_s, add), 4); // nothing was loaded so far
        const Ran loaded =
            m_ctl->as(u"ketua"_s, {u"activity"_s, u"load"_s, good, u"--role"_s, u"ppi_anggota"_s});
        ENDS(loaded, 0);
        QCOMPARE(loaded.json().value("version"_L1).toInt(), 1);
        QVERIFY(!loaded.json().value("changes"_L1).toArray().isEmpty());
        ENDS(m_ctl->as(u"ppi_anggota"_s, add), 0);
        ENDS(m_ctl->as(u"infra_anggota"_s, add), 3);
        const Ran duties = m_ctl->as(u"ppi_anggota"_s, {u"duty"_s, u"list"_s, u"--role"_s, u"ppi_anggota"_s});
        const QJsonObject last = duties.json().value("duties"_L1).toArray().last().toObject();
        QCOMPARE(last.value("id"_L1).toString(), u"patroli"_s);
        QCOMPARE(last.value("count"_L1).toInt(), 1);
    }

    void anOlderOrganizationIsBroughtUpToDate()
    {
        const QString file = m_ctl->file(u"lama.json"_s, test::organizationWithoutPlaces());
        const QString older = m_ctl->path(u"lama.tanggap"_s);
        ENDS(m_ctl->run({u"init"_s, older, u"--organization"_s, file, u"--drill"_s}), 0);
        const auto update = [&](const QString &login, const QStringList &more = {}) {
            return m_ctl->run(QStringList{u"organization"_s, u"update"_s, older, u"--as"_s, login} + more);
        };
        const Ran looked = update(u"ppi_anggota"_s, {u"--preview"_s});
        ENDS(looked, 0);
        QCOMPARE(looked.json().value("changes"_L1).toArray().size(), 44);
        QCOMPARE(looked.json().value("version"_L1).toInt(), 1);
        ENDS(update(u"ppi_anggota"_s), 3);
        const Ran taken = update(u"ketua"_s);
        ENDS(taken, 0);
        QCOMPARE(taken.json().value("version"_L1).toInt(), 2);
        const Ran again = update(u"ketua"_s);
        ENDS(again, 0);
        QVERIFY(again.json().value("changes"_L1).toArray().isEmpty());
        QCOMPARE(again.json().value("version"_L1).toInt(), 2);
        const Ran duties = m_ctl->run({u"duty"_s, u"list"_s, older, u"--as"_s, u"semua"_s});
        for (const QJsonValue duty : duties.json().value("duties"_L1).toArray())
            QVERIFY(duty["place"_L1]["kind"_L1].toString() != "none"_L1);
        ENDS(m_ctl->run({u"verify"_s, older, u"--as"_s, u"ketua"_s}), 0);
    }

private:
    std::unique_ptr<Ctl> m_ctl;
};

TANGGAP_TEST(TestCtlPresence)
#include "testctlpresence.moc"
