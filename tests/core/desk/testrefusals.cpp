// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/linkticket.h"
#include "desk/pauseclock.h"
#include "desk/receivereport.h"
#include "desk/reclassify.h"
#include "desk/ticketview.h"
#include "support/deskwork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What the view says a person may not do is what the desk refuses, in the same words.
class TestRefusals : public QObject
{
    Q_OBJECT

private:
    static TicketView view(test::Office &office, const QString &login, TicketId id)
    {
        auto read = office.store().readNow(login, [&](Reader &r) { return ticketview::load(r, id); });
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }
    static TicketId receive(test::Office &office)
    {
        const auto received =
            office.as(u"helpdesk"_s, [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); });
        return received ? received->id : TicketId{};
    }

private slots:
    void aMemberIsToldWhatTheDeskWouldSay()
    {
        test::Office office;
        const TicketId id = receive(office);
        const TicketView seen = view(office, u"infra_anggota"_s, id);
        QVERIFY(!seen.open.constFirst().mayRecord);
        QVERIFY(seen.open.constFirst().whyNot.contains(u"desk"_s, Qt::CaseInsensitive));
        const auto pause = office.as(u"infra_anggota"_s, [&](Tx &tx) {
            return desk::pauseClocks(tx, {id, {}}, u"reporter"_s, u"menunggu"_s);
        });
        QVERIFY(!pause);
        QCOMPARE(seen.whyNot.pause, pause.error().message);
        const auto classed = office.as(u"infra_anggota"_s, [&](Tx &tx) {
            return desk::reclassify(tx, {id, {}}, {.systemClass = u"rendah"_s}, {});
        });
        QVERIFY(!classed);
        QCOMPARE(seen.whyNot.classify, classed.error().message);
        const auto reopened = office.as(u"infra_anggota"_s, [&](Tx &tx) {
            return desk::reopenTicket(tx, {id, {}}, {}, u"uji"_s);
        });
        QVERIFY(!reopened);
        QCOMPARE(seen.whyNot.reopen, reopened.error().message);
        QVERIFY(!seen.whyNot.restrict.isEmpty() && !seen.whyNot.erase.isEmpty());
    }

    void theStateOfTheTicketCounts()
    {
        test::Office office;
        const TicketId id = receive(office);
        TicketView seen = view(office, u"ppi_koordinator"_s, id);
        QCOMPARE(seen.whyNot.pause, QString());
        QVERIFY(!seen.whyNot.resume.isEmpty());
        QCOMPARE(seen.whyNot.classify, QString());
        QCOMPARE(seen.whyNot.link, QString());
        QVERIFY(!seen.whyNot.unlink.isEmpty());
        QVERIFY(office.as(u"ppi_koordinator"_s, [&](Tx &tx) {
            return desk::pauseClocks(tx, {id, {}}, u"reporter"_s, u"menunggu"_s);
        }));
        seen = view(office, u"ppi_koordinator"_s, id);
        QVERIFY(!seen.whyNot.pause.isEmpty());
        QCOMPARE(seen.whyNot.resume, QString());
    }

    void aLateClockCannotBePausedAnyMore()
    {
        test::Office office;
        const TicketId id = receive(office);
        office.clock.advance(10min);
        QCOMPARE(view(office, u"ppi_koordinator"_s, id).whyNot.pause, QString());
        office.clock.advance(1ms);
        QVERIFY(!view(office, u"ppi_koordinator"_s, id).whyNot.pause.isEmpty());
    }

    void linksAreOfferedWhereTheyWouldHold()
    {
        test::Office office;
        const TicketId original = receive(office);
        const TicketId duplicate = receive(office);
        QVERIFY(office.as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::linkDuplicate(tx, {duplicate, {}}, original, {});
        }));
        const TicketView first = view(office, u"semua"_s, original);
        QVERIFY(!first.whyNot.link.isEmpty());
        const TicketView second = view(office, u"semua"_s, duplicate);
        QVERIFY(!second.whyNot.link.isEmpty());
        QCOMPARE(second.whyNot.unlink, QString());
        QVERIFY(!second.whyNot.reopen.isEmpty());
        QVERIFY(second.whyNot.erase.isEmpty());
        QVERIFY(office.as(u"semua"_s, [&](Tx &tx) {
            return desk::eraseReporter(tx, {duplicate, {}}, u"diminta"_s);
        }));
        QVERIFY(!view(office, u"semua"_s, duplicate).whyNot.erase.isEmpty());
    }

    void aClosedTicketCarriesNoOther()
    {
        test::Office office;
        const auto closed = test::receive(office);
        test::walkTo(office, closed, u"selesai"_s);
        const auto again = test::receive(office);
        const auto link = [&] {
            return office.as(u"helpdesk"_s,
                             [&](Tx &tx) { return desk::linkDuplicate(tx, again, closed.id, {}); });
        };
        REFUSED(ErrorCode::Invalid, link());
        MUST(office.as(u"ketua"_s, [&](Tx &tx) {
            return desk::reopenTicket(tx, closed, u"investigasi"_s, u"Terulang"_s);
        }));
        MUST(link());
    }
};

TANGGAP_TEST(TestRefusals)
#include "testrefusals.moc"
