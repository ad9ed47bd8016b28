// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/handover.h"
#include "desk/linkticket.h"
#include "desk/restrictticket.h"
#include "procedure/procedurefile.h"
#include "store/ticketparts.h"
#include "support/deskwork.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

Report plainReport()
{
    Report report = test::Office::report();
    report.systemClass.clear();
    return report;
}

Result<desk::Received> handOver(test::Office &office, const desk::TicketRef &ref,
                                const QString &procedure = u"penanganan"_s,
                                const QString &login = u"ttis_koordinator"_s)
{
    return office.as(login, [&](Tx &tx) { return desk::handOverCase(tx, ref, procedure); });
}

/// The shipped procedure with a name of its own.
QByteArray renamed(const QString &procedure, const QString &name)
{
    QJsonObject root = QJsonDocument::fromJson(shippedProcedure(procedure)).object();
    root.insert(u"name"_s, QJsonObject{{u"id"_s, name}, {u"en"_s, name}});
    return QJsonDocument(root).toJson();
}

} // namespace

/// Two procedures in one database, and a case that goes from the one to the other.
class TestHandover : public QObject
{
    Q_OBJECT

private slots:
    void theFactsGoAlong()
    {
        test::Office office(u"ciamis"_s);
        Report report = plainReport();
        report.personalData = true;
        report.chronology = u"Terlihat pukul 06.00"_s;
        const auto received = office.as(u"csirt"_s, [&](Tx &tx) {
            return desk::receiveReport(tx, report,
                                       {{.name = u"layar.png"_s, .size = 3, .sha256 = QString(64, u'a')}});
        });
        MUST(received);
        const desk::TicketRef ref{received->id, {}};
        const Instant known = office.clock.now();
        office.clock.advance(2h);
        const auto opened = handOver(office, ref);
        MUST(opened);
        QCOMPARE(opened->code, u"PIS-2026-0001"_s);
        const auto from = test::view(office, ref);
        const auto to = test::view(office, {opened->id, {}});
        MUST(from);
        MUST(to);
        QCOMPARE(to->ticket.title, report.title);
        QCOMPARE(to->ticket.chronology, report.chronology);
        QCOMPARE(to->ticket.agency, report.agency);
        QCOMPARE(to->ticket.agendaNumber, from->ticket.agendaNumber);
        QCOMPARE(to->reporter, from->reporter);
        QCOMPARE(to->evidence.size(), 1);
        QCOMPARE(to->evidence.constFirst().sha256, from->evidence.constFirst().sha256);
        QVERIFY(to->ticket.personalData);
        QCOMPARE(to->ticket.received, known + 2h);
        QCOMPARE(to->ticket.discovered, known); // what law counts from does not begin anew
        QVERIFY(to->handedOverBy);
        QCOMPARE(to->handedOverBy->code, received->code);
        QCOMPARE(to->handedOverBy->step.id, u"Verifikasi"_s);
        QCOMPARE(from->handedOverTo.size(), 1);
        QCOMPARE(from->handedOverTo.constFirst().code, opened->code);
        QCOMPARE(from->handedOverTo.constFirst().step.id, u"Investigasi"_s);
        QVERIFY(!from->handedOverTo.constFirst().closed);
        QCOMPARE(from->journal.constLast().kind, u"ticket.handed_over"_s);
        QCOMPARE(test::faults(office), QStringList());
    }

    void onceForEachProcedure()
    {
        test::Office office(u"kukar"_s);
        const auto ref = test::receive(office, plainReport());
        auto view = test::view(office, ref);
        MUST(view);
        QCOMPARE(view->handoverTargets, QStringList{u"penanganan"_s});
        REFUSED(ErrorCode::Invalid, handOver(office, ref, u"kukar"_s));
        REFUSED(ErrorCode::Invalid, handOver(office, ref, u"entah"_s));
        REFUSED(ErrorCode::Denied, handOver(office, ref, u"penanganan"_s, u"kepala_dinas"_s));
        const auto opened = handOver(office, ref);
        MUST(opened);
        REFUSED(ErrorCode::Invalid, handOver(office, ref));
        REFUSED(ErrorCode::Invalid, handOver(office, {opened->id, {}}, u"kukar"_s));
        view = test::view(office, ref);
        MUST(view);
        QVERIFY(view->handoverTargets.isEmpty() && !view->whyNot.handover.isEmpty());
    }

    void anOrganizationWithOneProcedureHasNowhereToHandOver()
    {
        test::Office office;
        const auto view = test::view(office, test::receive(office));
        MUST(view);
        QVERIFY(view->handoverTargets.isEmpty() && !view->whyNot.handover.isEmpty());
    }

    void restrictionGoesAlong()
    {
        test::Office office(u"ciamis"_s);
        Report report = plainReport();
        report.tlp = Tlp::Red;
        const auto ref = test::receive(office, report, u"ttis_koordinator"_s);
        const auto opened = handOver(office, ref);
        MUST(opened);
        const auto view = test::view(office, {opened->id, {}}, u"ttis_koordinator"_s);
        MUST(view);
        QVERIFY(view->ticket.restricted);
        REFUSED(ErrorCode::NotFound, test::view(office, {opened->id, {}}, u"agen_opd"_s));
        QCOMPARE(test::faults(office), QStringList());
    }

    void erasingTheReporterReachesTheCopy()
    {
        test::Office office(u"ciamis"_s);
        const auto ref = test::receive(office, plainReport());
        const auto opened = handOver(office, ref);
        MUST(opened);
        MUST(office.as(u"kepala_dinas"_s,
                       [&](Tx &tx) { return desk::eraseReporter(tx, ref, u"Permintaan"_s); }));
        const auto copy = test::view(office, {opened->id, {}});
        MUST(copy);
        QVERIFY(copy->reporterErased);
        QVERIFY(copy->reporter.name.isEmpty());
        QCOMPARE(test::faults(office), QStringList());
    }

    void ticketsKeepTheVersionTheyBeganWith()
    {
        test::Office office(u"kukar"_s);
        const auto old = test::receive(office, plainReport());
        const auto version = office.as(u"kepala_dinas"_s, [&](Tx &tx) {
            return desk::loadProcedure(tx, renamed(u"kukar"_s, u"Versi kedua"_s));
        });
        MUST(version);
        QCOMPARE(*version, 2);
        const auto fresh = test::receive(office, plainReport());
        const auto before = test::view(office, old);
        const auto after = test::view(office, fresh);
        MUST(before);
        MUST(after);
        QCOMPARE(before->procedure->name.id, u"Pelaporan Insiden Siber"_s);
        QCOMPARE(after->procedure->name.id, u"Versi kedua"_s);
        QCOMPARE(after->ticket.code, u"KKR-2026-0002"_s);
        // Both go on, and so does the sibling procedure, which nobody touched.
        MUST(test::complete(office, old, u"verifikasi"_s, u"tidak_sesuai"_s));
        MUST(test::complete(office, fresh, u"verifikasi"_s, u"tidak_sesuai"_s));
        MUST(handOver(office, test::receive(office, plainReport())));
        QCOMPARE(test::faults(office), QStringList());
    }
};

TANGGAP_TEST(TestHandover)
#include "testhandover.moc"
