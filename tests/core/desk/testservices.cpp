// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/reclassify.h"
#include "document/periodicreport.h"
#include "store/duties.h"
#include "store/period.h"
#include "support/activitywork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// Each service of the team is asked for, delivered and counted.
class TestServices : public QObject
{
    Q_OBJECT

    static Report asking(const QString &service)
    {
        Report report = test::Office::report();
        report.service = service;
        return report;
    }
    static QString serviceOf(test::Office &office, const desk::TicketRef &ref)
    {
        return test::view(office, ref)->ticket.service;
    }
    static Result<PeriodFigures> november(test::Office &office)
    {
        return office.store().readNow(u"semua"_s, [](Reader &reader) {
            return period::figures(reader, test::november().first, test::november().last);
        });
    }
    /// "asked for/delivered" of each line of the report, by the name's first word.
    static QStringList told(test::Office &office)
    {
        QStringList lines;
        const auto figures = november(office);
        for (const PeriodFigures::Service &one : figures->services)
            lines << u"%1 %2/%3"_s.arg(one.name.section(u' ', 0, 0)).arg(one.tickets).arg(one.closed);
        return lines;
    }

private slots:
    void eachIsAskedForDeliveredAndCounted_data()
    {
        QTest::addColumn<QString>("id");
        for (int i = 1; i <= 9; ++i)
            QTest::newRow(qPrintable(u"S%1"_s.arg(i))) << u"S%1"_s.arg(i);
    }
    void eachIsAskedForDeliveredAndCounted()
    {
        QFETCH(QString, id);
        test::Office office;
        const auto ref = test::receive(office, asking(id), u"helpdesk"_s);
        QCOMPARE(serviceOf(office, ref), id);
        const auto expected = [&](const QString &figures) {
            QStringList lines;
            for (int i = 1; i <= 9; ++i) {
                const QString service = u"S%1"_s.arg(i);
                lines << service + u". "_s + (service == id ? figures : u"0/0"_s);
            }
            return lines;
        };
        QCOMPARE(told(office), expected(u"1/0"_s)); // the others too, with nothing
        test::walkTo(office, ref, u"selesai"_s);
        QCOMPARE(told(office), expected(u"1/1"_s));
        // And on the paper, in its own words.
        const QString rows = periodicFields(*november(office)).value(u"services"_s);
        const Service *service = test::organizationOf(office)->service(id);
        QVERIFY2(rows.contains(id + u". "_s + service->text.id + u" | 0 | 1 | 1"_s), qPrintable(rows));
        // The queue finds it by its service, and by no other.
        const auto found = [&](const QString &which) {
            return office.store().readNow(u"semua"_s, [&](Reader &reader) {
                return queue::page(reader, {.state = QueueFilter::State::All, .service = which}, {}, 10);
            });
        };
        QCOMPARE(found(id)->rows.size(), 1);
        QCOMPARE(found(id)->rows.constFirst().service, id);
        QCOMPARE(found(id == "S1"_L1 ? u"S9"_s : u"S1"_s)->rows.size(), 0);
        QCOMPARE(test::faults(office), QStringList());
    }

    void aReportThatSaysNothingIsAnIncident()
    {
        test::Office office;
        const QString usual = test::organizationOf(office)->incidentService;
        QCOMPARE(usual, u"S2"_s);
        const auto ref = test::receive(office);
        QCOMPARE(serviceOf(office, ref), usual);
        QVERIFY(told(office).contains(u"S2. 1/0"_s));
        QCOMPARE(told(office).size(), 9); // none is without a service
        MUST(office.as(u"semua"_s,
                       [&](Tx &tx) { return desk::reclassify(tx, ref, {.service = u"S8"_s}, {}); }));
        QVERIFY(told(office).contains(u"S2. 0/0"_s) && told(office).contains(u"S8. 1/0"_s));
    }

    void agentsAskForServicesToo()
    {
        test::Office office;
        const auto ref = test::receive(office, asking(u"S8"_s), u"agen_opd"_s);
        QCOMPARE(serviceOf(office, ref), u"S8"_s);
    }

    void oneThatTheTeamDoesNotGiveIsRefused()
    {
        test::Office office;
        REFUSED(ErrorCode::Invalid,
                office.as(u"semua"_s, [](Tx &tx) { return desk::receiveReport(tx, asking(u"S10"_s)); }));
    }

    void withoutServicesNothingIsSaidOfThem()
    {
        test::Office office(u"kukar"_s);
        Report report = test::Office::report();
        report.systemClass.clear();
        const auto ref = test::receive(office, report);
        QCOMPARE(serviceOf(office, ref), QString());
        QVERIFY(november(office)->services.isEmpty());
        REFUSED(ErrorCode::Invalid,
                office.as(u"semua"_s, [](Tx &tx) { return desk::receiveReport(tx, asking(u"S2"_s)); }));
    }

    void whatCameBeforeIsCountedWithoutOne()
    {
        test::Office office;
        test::receive(office);
        test::tamper(office, u"UPDATE ticket SET service = NULL"_s); // as before a report named one
        const QStringList lines = told(office);
        QCOMPARE(lines.size(), 10);
        QCOMPARE(lines.constLast(), u"Tanpa 1/0"_s);
    }
};

TANGGAP_TEST(TestServices)
#include "testservices.moc"
