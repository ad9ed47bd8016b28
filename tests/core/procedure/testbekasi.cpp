// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/procedurefile.h"
#include "support/testmain.h"
#include "ticket/incidenttype.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// The shipped data against the decree: Lampiran I (structure), II (duties), III (flow and times).
class TestBekasi : public QObject
{
    Q_OBJECT

private:
    Organization m_organization;
    Procedure m_procedure;

private slots:
    void initTestCase()
    {
        const auto organization = readOrganization(shippedOrganization(u"bekasi"_s), u"bekasi.json"_s);
        for (const Finding &finding : organization.findings)
            qWarning() << finding.pointer << finding.message;
        QVERIFY(organization.ok());
        QVERIFY(organization.findings.isEmpty());
        m_organization = *organization.value;
        const auto procedure =
            readProcedure(shippedProcedure(u"bekasi"_s), u"bekasi.json"_s, &m_organization);
        for (const Finding &finding : procedure.findings)
            qWarning() << finding.pointer << finding.message;
        QVERIFY(procedure.ok());
        QVERIFY(procedure.findings.isEmpty());
        m_procedure = *procedure.value;
    }

    void everythingIsThere()
    {
        qsizetype positions = 0;
        for (const RoleSlot &role : m_organization.roles)
            positions += role.positions.size();
        QCOMPARE(m_organization.groups.size(), 9);
        QCOMPARE(m_organization.roles.size(), 13);
        QCOMPARE(positions, 19);
        QCOMPARE(m_organization.duties.size(), 44);
        QCOMPARE(m_organization.services.size(), 9);
        QCOMPARE(m_procedure.steps.size(), 9);
        QCOMPARE(m_procedure.classes.size(), 3);
        QCOMPARE(m_procedure.head.legalBasis.size(), 14);
        QCOMPARE(m_procedure.registers.size(), 9);
        QCOMPARE(m_organization.procedures, QStringList{u"bekasi"_s});
    }

    void dutiesPerRoleAsInLampiranII()
    {
        const QHash<QString, int> counts{
            {u"pengarah"_s, 1},          {u"penanggung_jawab"_s, 1},      {u"ketua"_s, 8},
            {u"sekretaris"_s, 3},        {u"ppi_koordinator"_s, 2},       {u"ppi_anggota"_s, 9},
            {u"infra_koordinator"_s, 2}, {u"infra_anggota"_s, 8},         {u"aplikasi_koordinator"_s, 2},
            {u"aplikasi_anggota"_s, 4},  {u"publikasi_koordinator"_s, 2}, {u"publikasi_anggota"_s, 1},
            {u"agen_opd"_s, 1}};
        QCOMPARE(counts.size(), m_organization.roles.size());
        for (const RoleSlot &role : m_organization.roles)
            QCOMPARE(m_organization.dutiesOf(role.id).size(), counts.value(role.id));
        QCOMPARE(m_organization.teams(), (QStringList{u"ppi"_s, u"infra"_s, u"aplikasi"_s, u"publikasi"_s}));
    }

    void timesAsInLampiranIII()
    {
        using namespace std::chrono_literals;
        const ClockRule *response = m_procedure.clock(u"respon"_s);
        const ClockRule *resolution = m_procedure.clock(u"resolusi"_s);
        QVERIFY(response && resolution);
        const auto time = [](const ClockRule *rule, const QString &id) {
            return rule->lengths.value(id).time;
        };
        QCOMPARE(time(response, u"strategis"_s), Duration(10min));
        QCOMPARE(time(response, u"tinggi"_s), Duration(1h));
        QCOMPARE(time(response, u"rendah"_s), Duration(1h));
        QCOMPARE(time(resolution, u"strategis"_s), Duration(8h));
        QCOMPARE(time(resolution, u"tinggi"_s), Duration(24h));
        QCOMPARE(time(resolution, u"rendah"_s), Duration(48h));
        QCOMPARE(response->lengths.size() + resolution->lengths.size(), 6);
        QCOMPARE(response->time, TimeKind::Elapsed);
        QCOMPARE(resolution->starts, (ClockTrigger{ClockTrigger::Kind::Outcome, u"verifikasi"_s, u"ya"_s}));
        QVERIFY(resolution->reading);
        QCOMPARE(resolution->source, u"Lampiran III no. 5"_s);
    }

    void bothBranches()
    {
        const Step *verification = m_procedure.step(u"4"_s);
        QVERIFY(verification);
        QCOMPARE(verification->outcomes.size(), 2);
        QCOMPARE(verification->outcomes.at(0).leadsTo, QStringList{u"eskalasi"_s});
        QVERIFY(!verification->outcomes.at(0).closes);
        QVERIFY(verification->outcomes.at(1).closes);
        QCOMPARE(verification->outcomes.at(1).requirements.first().subject, u"alasan_bukan_insiden"_s);
        QCOMPARE(verification->outcomes.at(1).papers, QStringList{u"jawaban_pengguna"_s});
        const Requirement answer = verification->outcomes.at(1).requirements.last();
        QCOMPARE(answer.subject + u' ' + answer.state, u"jawaban_pengguna sent"_s);
        QVERIFY(answer.reading); // the decree does not print it
    }

    void everyIncidentTypeHasATeam()
    {
        qsizetype listed = 0;
        for (const Category &category : m_procedure.categories)
            listed += category.types.size();
        QCOMPARE(listed, incidentTypes().size());
        QCOMPARE(m_procedure.categoryForType(u"DDOS"_s)->team, u"infra"_s);
        QCOMPARE(m_procedure.categoryForType(u"WEB_DEFACEMENT"_s)->team, u"aplikasi"_s);
        QCOMPARE(m_procedure.categoryForType(u"SOMETHING_NEW"_s)->team, u"ppi"_s);
    }

    void calendarOf2026()
    {
        const Calendar &calendar = m_organization.calendar;
        QCOMPARE(std::count_if(calendar.holidays.begin(), calendar.holidays.end(),
                               [](const Holiday &day) { return day.kind == DayKind::NationalHoliday; }),
                 17);
        QCOMPARE(calendar.holidays.size(), 17 + 8);
        QCOMPARE(weekMinutes(calendar.hours), 37 * 60 + 30);
        QCOMPARE(calendar.special.size(), 1);
        QCOMPARE(weekMinutes(calendar.special.first().hours), 32 * 60 + 30);
        QVERIFY(calendar.special.first().reading);
    }

    void shippedIdsLeadNowhereElse()
    {
        QVERIFY(shippedOrganizations().contains(u"bekasi"_s));
        QVERIFY(!shippedProcedures().contains(u"procedure.schema"_s));
        QVERIFY(shippedProcedure(u"../organizations/bekasi"_s).isEmpty());
    }

private:
    static int weekMinutes(const WeekHours &week)
    {
        int seconds = 0;
        for (const QList<TimeRange> &day : week) {
            for (const TimeRange &range : day)
                seconds += range.from.secsTo(range.until);
        }
        return seconds / 60;
    }
};

TANGGAP_TEST(TestBekasi)
#include "testbekasi.moc"
