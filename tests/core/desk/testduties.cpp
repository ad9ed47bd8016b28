// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/reclassify.h"
#include "support/dutywork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

Result<DutyStanding> standingOf(test::Office &office, const QString &login, const QString &duty)
{
    return office.store().readNow(login, [&](Reader &reader) -> Result<DutyStanding> {
        TRY_LET(const auto all, duties::standings(reader, reader.viewer.roles, test::november()));
        for (const DutyStanding &one : all) {
            if (one.duty.id == duty)
                return one;
        }
        return fail(ErrorCode::NotFound, duty);
    });
}

/// Every figure beside the length of the list that it opens.
QStringList differences(test::Office &office, const QString &login)
{
    const auto lines = office.store().readNow(login, [&](Reader &reader) -> Result<QStringList> {
        QStringList wrong;
        TRY_LET(const auto all, duties::standings(reader, reader.viewer.roles, test::november()));
        for (const DutyStanding &one : all) {
            QList<std::optional<DutyFigure>> figures{one.entries, one.waiting, one.late, one.done};
            for (const auto &also : one.also)
                figures << also.waiting;
            for (const auto &figure : figures) {
                if (!figure)
                    continue;
                TRY_LET(const int length, test::listed(reader, figure->list));
                if (length != figure->n)
                    wrong << u"%1: %2 instead of %3"_s.arg(one.duty.id).arg(figure->n).arg(length);
            }
        }
        return wrong;
    });
    return lines ? *lines : QStringList{lines.error().message};
}

} // namespace

/// Every duty of the decree has a place where it is done, and figures that say how it stands.
class TestDuties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<test::Office>();
        // Tickets at each step, so that the lists of tickets and papers have something in them.
        const auto finished = test::receive(*m_office);
        test::walkTo(*m_office, finished, u"selesai"_s);
        for (const QString &step :
             {u"catat"_s, u"verifikasi"_s, u"investigasi"_s, u"pemulihan"_s, u"tutup"_s})
            test::walkTo(*m_office, test::receive(*m_office), step);
        m_organization = test::organizationOf(*m_office);
    }
    void cleanupTestCase() { m_office.reset(); }

    void eachDutyIsShownToItsRoleWithAPlace_data() { eachDuty(); }
    void eachDutyIsShownToItsRoleWithAPlace()
    {
        QFETCH(QString, id);
        const Duty &duty = *m_organization->duty(id);
        const auto standing = standingOf(*m_office, duty.role, id);
        MUST(standing);
        QVERIFY(standing->duty.place.kind != DutyPlace::Kind::None);
        QVERIFY(standing->entries && standing->waiting && standing->done);
        QCOMPARE(differences(*m_office, duty.role), QStringList());
    }

    void eachDutyIsDoneInItsPlace_data() { eachDuty(); }
    void eachDutyIsDoneInItsPlace()
    {
        QFETCH(QString, id);
        const Duty &duty = *m_organization->duty(id);
        for (const QString &name : duty.place.kinds()) {
            const ActivityKindPtr kind = test::kindOf(*m_office, name);
            const auto before = standingOf(*m_office, duty.role, id);
            const auto entry = test::record(*m_office, duty.role, test::entryOf(*kind, id));
            MUST(entry);
            const auto after = standingOf(*m_office, duty.role, id);
            if (name == duty.place.activity)
                QCOMPARE(after->entries->n, before->entries->n + 1);
            else
                QCOMPARE(after->also.constFirst().waiting.n, before->also.constFirst().waiting.n + 1);
            // In the counts by duty, service and period; and not in those of another.
            const auto counts = [&](QDate first, QDate last) {
                return *m_office->store().readNow(
                    duty.role, [&](Reader &reader) { return activities::counts(reader, first, last); });
            };
            const auto mine = [&](const ActivityCount &one) {
                return one.duty == id && one.kind == name && one.service == duty.place.service;
            };
            const auto november = counts(test::november().first, test::november().last);
            const auto found = std::find_if(november.begin(), november.end(), mine);
            QVERIFY(found != november.end());
            QVERIFY(found->entered >= 1);
            const auto october = counts(QDate(2026, 10, 1), QDate(2026, 10, 31));
            QVERIFY(std::none_of(october.begin(), october.end(), mine));
            const auto services = *m_office->store().readNow(
                u"semua"_s, [&](Reader &reader) { return duties::services(reader, test::november()); });
            QVERIFY(std::any_of(services.begin(), services.end(), [&](const ServiceCount &one) {
                return one.service == duty.place.service && one.activities >= 1;
            }));
        }
        // Whoever coordinates publication sees what is ready to be closed, and does not close it: theirs is
        // the publication.
        if (duty.place.kind != DutyPlace::Kind::Activity && id != "VIII.K.a"_L1)
            doneOnATicket(duty);
        QCOMPARE(differences(*m_office, duty.role), QStringList());
    }

    void listsOfTicketsHoldWhatTheDutyIsAbout()
    {
        const auto figures = [&](const QString &role, const QString &id) {
            return *standingOf(*m_office, role, id);
        };
        QCOMPARE(figures(u"ketua"_s, u"III.a"_s).waiting->n, 5);
        QCOMPARE(figures(u"ketua"_s, u"III.a"_s).done->n, 1); // closed within the month
        QVERIFY(figures(u"ketua"_s, u"III.a"_s).lastDone);
        QVERIFY(figures(u"ketua"_s, u"III.a"_s).nextDue);
        QCOMPARE(figures(u"ppi_anggota"_s, u"V.A.b"_s).waiting->n, 1);
        QCOMPARE(figures(u"ppi_anggota"_s, u"V.A.b"_s).done->n, 4); // verified within the month
        QCOMPARE(figures(u"publikasi_koordinator"_s, u"VIII.K.a"_s).waiting->n, 1);
        QCOMPARE(figures(u"sekretaris"_s, u"IV.a"_s).waiting->n, 1);
        QVERIFY(figures(u"publikasi_anggota"_s, u"VIII.A"_s).entries->n >= 0);
    }

    void informingTheHeadCountsForWhoInforms_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"V.K.b", "VI.K.b", "VII.K.b", "VIII.K.b"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void informingTheHeadCountsForWhoInforms()
    {
        QFETCH(QString, id);
        const QString own = m_organization->duty(id)->role;
        // The case is that of a team, whichever it is: whose duty is done depends on who writes.
        const auto ticket = test::receive(*m_office);
        test::walkTo(*m_office, ticket, u"investigasi"_s);
        const auto figures = [&] {
            QMap<QString, std::pair<int, int>> counts;
            for (const QString &duty : {u"V.K.b"_s, u"VI.K.b"_s, u"VII.K.b"_s, u"VIII.K.b"_s}) {
                const auto standing = standingOf(*m_office, m_organization->duty(duty)->role, duty);
                counts.insert(duty, {standing->entries->n, standing->done->n});
            }
            return counts;
        };
        auto expected = figures();
        const auto issued = m_office->as(
            own, [&](Tx &tx) { return desk::issuePaper(tx, ticket, u"nota_dinas"_s, test::plainFile()); });
        MUST(issued);
        expected[id].first += 1;
        expected[id].second += 1;
        QCOMPARE(figures(), expected); // nobody else's duty is done
        const DutyFigure entries = *standingOf(*m_office, own, id)->entries;
        const auto list = m_office->store().readNow(own, [&](Reader &reader) {
            return paperlist::list(reader, std::get<PaperFilter>(entries.list), 10);
        });
        MUST(list);
        QVERIFY(std::any_of(list->begin(), list->end(),
                            [&](const PaperLine &line) { return line.paper.id == issued->id; }));
        QCOMPARE(differences(*m_office, own), QStringList());
    }

    void reportsToTheMayorAreThoseOfTicketsAndOfPeriods()
    {
        const auto standing = [&] { return *standingOf(*m_office, u"ketua"_s, u"III.h"_s); };
        const int before = standing().entries->n, done = standing().done->n;
        const desk::ReportOrder order{
            {2026, 11, 1},
            {2026, 11, 20},
            periodicFields(*m_office->store().readNow(u"ketua"_s, [](Reader &reader) {
                return period::figures(reader, {2026, 11, 1}, {2026, 11, 20});
            }))};
        const auto report =
            m_office->as(u"ketua"_s, [&](Tx &tx) { return desk::issueReport(tx, order, paperRenderer()); });
        MUST(report);
        QCOMPARE(standing().entries->n, before + 1);
        QCOMPARE(standing().done->n, done + 1);
        const auto ticket = test::receive(*m_office);
        MUST(m_office->as(u"sekretaris"_s,
                          [&](Tx &tx) { return desk::draftPaper(tx, ticket, u"laporan_walikota"_s, {}); }));
        QCOMPARE(standing().entries->n, before + 2);
        QCOMPARE(standing().done->n, done + 1); // a draft informs nobody
        const auto filter = std::get<PaperFilter>(standing().entries->list);
        const auto list = m_office->store().readNow(
            u"ketua"_s, [&](Reader &reader) { return paperlist::list(reader, filter, 10); });
        MUST(list);
        const auto found = std::find_if(list->begin(), list->end(),
                                        [](const PaperLine &line) { return line.first.isValid(); });
        QVERIFY(found != list->end());
        QCOMPARE(found->paper.kind, u"laporan_berkala"_s);
        QCOMPARE(found->paper.id.value, -report->id);
        QCOMPARE(found->paper.number, report->number);
        QCOMPARE(found->last, QDate(2026, 11, 20));
        QCOMPARE(differences(*m_office, u"ketua"_s), QStringList());
        // Whoever does not see the office's tickets reads none of its reports either.
        const auto agents = m_office->store().readNow(
            u"agen_opd"_s, [](Reader &reader) { return paperlist::list(reader, {}, 100); });
        MUST(agents);
        QVERIFY(std::none_of(agents->begin(), agents->end(),
                             [](const PaperLine &line) { return line.first.isValid(); }));
    }

    void ticketsCountByTheirService()
    {
        const auto ticket = test::receive(*m_office);
        MUST(m_office->as(u"semua"_s,
                          [&](Tx &tx) { return desk::reclassify(tx, ticket, {.service = u"S8"_s}, {}); }));
        REFUSED(ErrorCode::Invalid, m_office->as(u"semua"_s, [&](Tx &tx) {
            return desk::reclassify(tx, ticket, {.service = u"S99"_s}, {});
        }));
        const auto counts = *m_office->store().readNow(
            u"semua"_s, [](Reader &reader) { return duties::services(reader, test::november()); });
        const auto found = std::find_if(counts.begin(), counts.end(),
                                        [](const ServiceCount &one) { return one.service == "S8"_L1; });
        QVERIFY(found != counts.end());
        QCOMPARE(found->tickets, 1);
    }

    void lateIsWhatTheQueueCallsLate()
    {
        m_office->clock.advance(std::chrono::hours(24 * 5));
        const auto standing = standingOf(*m_office, u"ketua"_s, u"III.e"_s);
        MUST(standing);
        QVERIFY(standing->late->n > 0);
        QCOMPARE(differences(*m_office, u"ketua"_s), QStringList());
        QCOMPARE(differences(*m_office, u"semua"_s), QStringList());
    }

    void everythingIsJournaled() { QCOMPARE(test::faults(*m_office), QStringList()); }

    void organizationsWithoutDutiesHaveThoseOfTheirSteps_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"batang", "ciamis", "kukar"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void organizationsWithoutDutiesHaveThoseOfTheirSteps()
    {
        QFETCH(QString, id);
        test::Office office(id);
        const OrganizationPtr organization = test::organizationOf(office);
        QVERIFY(organization->duties.isEmpty());
        int withDuties = 0;
        for (const RoleSlot &role : organization->roles) {
            const auto held = office.store().readNow(
                role.id, [&](Reader &reader) { return duties::ofRoles(reader.definitions, {role.id}); });
            MUST(held);
            int steps = 0;
            for (const Duty &duty : *held) {
                if (duty.number.isEmpty())
                    continue; // kept beside the steps
                QCOMPARE(duty.place.kind, DutyPlace::Kind::Queue);
                QVERIFY(!duty.place.step.isEmpty() && !duty.text.id.isEmpty());
                ++steps;
            }
            withDuties += steps > 0 ? 1 : 0;
            QCOMPARE(differences(office, role.id), QStringList());
        }
        QVERIFY(withDuties > 0);
    }

    void officesWithoutDutiesKeepEachKindOfActivity_data()
    {
        organizationsWithoutDutiesHaveThoseOfTheirSteps_data();
    }
    void officesWithoutDutiesKeepEachKindOfActivity()
    {
        QFETCH(QString, id);
        test::Office office(id);
        const OrganizationPtr organization = test::organizationOf(office);
        QStringList kinds;
        for (const Duty &kept : organization->keeps) {
            kinds << kept.place.activity;
            const ActivityKindPtr kind = test::kindOf(office, kept.place.activity);
            int entered = 0;
            for (const RoleSlot &role : organization->roles) {
                const auto entry = test::record(office, role.id, test::entryOf(*kind, kept.id));
                const bool coordinates =
                    role.kind == RoleKind::Coordinator &&
                    std::any_of(organization->roles.begin(), organization->roles.end(),
                                [&](const RoleSlot &one) {
                                    return one.group == role.group && kept.isHeldBy(one.id);
                                });
                if (!kept.isHeldBy(role.id) && !coordinates) {
                    REFUSED(ErrorCode::Denied, entry);
                    REFUSED(ErrorCode::NotFound, standingOf(office, role.id, kept.id));
                    continue;
                }
                MUST(entry);
                ++entered;
                const bool agent = role.kind == RoleKind::Agent;
                if (kept.isHeldBy(role.id) && !agent)
                    QCOMPARE(standingOf(office, role.id, kept.id)->entries->n, entered);
            }
            QVERIFY(entered > 0);
            const auto counts = *office.store().readNow(u"semua"_s, [](Reader &reader) {
                return activities::counts(reader, test::november().first, test::november().last);
            });
            QVERIFY(std::any_of(counts.begin(), counts.end(), [&](const ActivityCount &one) {
                return one.duty == kept.id && one.kind == kept.place.activity && one.entered == entered;
            }));
        }
        kinds.sort();
        QStringList shipped = shippedActivityKinds();
        shipped.sort();
        QCOMPARE(kinds, shipped); // nothing that the program knows is out of reach
        for (const RoleSlot &role : organization->roles)
            QCOMPARE(differences(office, role.id), QStringList());
        QCOMPARE(test::faults(office), QStringList());
    }

private:
    /// On a ticket or with a paper, by somebody of that role: the panel's figures and the period's count
    /// follow.
    static void doneOnATicket(const Duty &duty)
    {
        test::Office office;
        const desk::TicketRef ref = test::ticketFor(office, duty);
        const auto figures = [&] {
            const auto standing = standingOf(office, duty.role, duty.id);
            return standing ? QList{standing->entries->n, standing->waiting->n, standing->done->n}
                            : QList<int>();
        };
        const auto reported = [&](const Days &days) { return test::reported(office, duty, days); };
        const Days october{QDate(2026, 10, 1), QDate(2026, 10, 31)};
        const QList<int> before = figures();
        const int reportedBefore = reported(test::november());
        QCOMPARE(before.size(), 3);
        QCOMPARE(reportedBefore, before.at(2));
        MUST(test::doDuty(office, duty, ref));
        const QList<int> after = figures();
        QVERIFY2(after.at(2) != before.at(2), "the panel counts nothing as done");
        if (duty.place.kind ==
            DutyPlace::Kind::Queue) // a board's tickets stay its team's until they are closed
            QVERIFY2(after.at(1) != before.at(1), "nothing waits more or less");
        if (duty.place.kind == DutyPlace::Kind::Papers)
            QVERIFY(after.at(0) > before.at(0) || after.at(1) < before.at(1)); // new, or no draft any more
        QCOMPARE(reported(test::november()), after.at(2));
        QCOMPARE(reported(october), 0);
        QCOMPARE(differences(office, duty.role), QStringList());
        QCOMPARE(differences(office, u"semua"_s), QStringList());
        QCOMPARE(test::faults(office), QStringList());
    }

    void eachDuty()
    {
        QTest::addColumn<QString>("id");
        QCOMPARE(m_organization->duties.size(), 44);
        for (const Duty &duty : m_organization->duties)
            QTest::newRow(qPrintable(duty.id)) << duty.id;
    }

    std::unique_ptr<test::Office> m_office;
    OrganizationPtr m_organization;
};

TANGGAP_TEST(TestDuties)
#include "testduties.moc"
