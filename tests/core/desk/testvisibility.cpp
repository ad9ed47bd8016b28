// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/assignticket.h"
#include "desk/presence.h"
#include "desk/register.h"
#include "desk/restrictticket.h"
#include "store/people.h"
#include "store/queue.h"
#include "support/deskwork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

PersonId personOf(test::Office &office, const QString &role)
{
    return *office.store().readNow(Store::System, [&](Reader &reader) -> Result<PersonId> {
        TRY_LET(const QList<Person> holders, people::all(reader.db));
        for (const Person &one : holders) {
            if (one.roles == QStringList{role} && one.name.contains(role))
                return one.id;
        }
        return fail(ErrorCode::NotFound, role);
    });
}

/// Every way by which a list could let a ticket out, as one word each: what `login` gets to see.
QStringList ways(test::Office &office, const QString &login, TicketId id)
{
    const auto answer = office.store().readNow(login, [&](Reader &reader) -> Result<QStringList> {
        QStringList seen;
        for (const QueueFilter::State state : {QueueFilter::State::Open, QueueFilter::State::All}) {
            TRY_LET(const QueuePage page, queue::page(reader, {.state = state}, {}, 50));
            if (!page.rows.isEmpty())
                seen << u"page"_s;
            TRY_LET(const int n, queue::count(reader, {.state = state}));
            if (n > 0)
                seen << u"count"_s;
        }
        TRY_LET(const int classed, queue::count(reader, {.systemClass = u"strategis"_s}));
        TRY_LET(const int found, queue::count(reader, {.text = u"portal"_s}));
        TRY_LET(const QueuePage hits, queue::page(reader, {.text = u"portal"_s}, {}, 50));
        TRY_LET(const QueueCounters counters, queue::counters(reader));
        TRY_LET(const auto similar,
                queue::similar(reader, u"Halaman depan portal"_s, u"Portal PPDB (contoh)"_s, 5));
        TRY_LET(const auto rows, queue::rows(reader, {id}));
        if (classed > 0)
            seen << u"filtered count"_s;
        if (found > 0)
            seen << u"search count"_s;
        if (!hits.rows.isEmpty())
            seen << u"search page"_s;
        if (counters.open > 0 || counters.unassigned > 0 || counters.mine > 0 || counters.late > 0 ||
            counters.soon > 0)
            seen << u"counters"_s;
        if (!similar.isEmpty())
            seen << u"similar"_s;
        if (!rows.isEmpty())
            seen << u"rows"_s;
        if (ticketview::load(reader, id))
            seen << u"view"_s;
        if (ticketview::load(reader, u"BKS-2026-0001"_s))
            seen << u"view by code"_s;
        return seen;
    });
    return answer ? *answer : QStringList{answer.error().message};
}

const QStringList AllWays{u"page"_s,           u"count"_s,        u"page"_s,        u"count"_s,
                          u"filtered count"_s, u"search count"_s, u"search page"_s, u"counters"_s,
                          u"similar"_s,        u"rows"_s,         u"view"_s,        u"view by code"_s};

} // namespace

/// Who sees which ticket, by every way in.
class TestVisibility : public QObject
{
    Q_OBJECT

private slots:
    void anUnrestrictedTicketIsForTheTeam()
    {
        test::Office office;
        const auto ref = test::receive(office, test::Office::report(), u"helpdesk"_s);
        for (const QString &login :
             {u"pengarah"_s, u"publikasi_anggota"_s, u"infra_anggota"_s, u"helpdesk"_s})
            QCOMPARE(ways(office, login, ref.id), AllWays);
        QCOMPARE(ways(office, u"agen_opd"_s, ref.id), QStringList());
    }

    void anAgentSeesWhatTheyReported()
    {
        test::Office office;
        const auto own = test::receive(office, test::Office::report(), u"agen_opd"_s);
        const auto other = test::receive(office, test::Office::report(), u"helpdesk"_s);
        QCOMPARE(ways(office, u"agen_opd"_s, own.id), AllWays);
        const auto count =
            office.store().readNow(u"agen_opd"_s, [](Reader &reader) { return queue::count(reader, {}); });
        QCOMPARE(*count, 1);
        REFUSED(ErrorCode::NotFound, test::view(office, other, u"agen_opd"_s));
        REFUSED(ErrorCode::NotFound,
                office.as(u"agen_opd"_s, [&](Tx &tx) { return desk::addNote(tx, other, u"x"_s); }));
    }

    void redIsForNamedPeopleOnly()
    {
        test::Office office;
        Report report = test::Office::report();
        report.tlp = Tlp::Red;
        const auto ref = test::receive(office, report, u"helpdesk"_s);
        for (const QString &login : {u"pengarah"_s, u"publikasi_anggota"_s, u"infra_koordinator"_s,
                                     u"aplikasi_anggota"_s, u"agen_opd"_s})
            QCOMPARE(ways(office, login, ref.id), QStringList());
        for (const QString &login : {u"helpdesk"_s, u"ketua"_s, u"ppi_anggota"_s})
            QCOMPARE(ways(office, login, ref.id), AllWays);
        // Not even that it exists: the same words as for a code that was never given.
        const auto answer = [&](const QString &code) {
            return office.store().readNow(u"pengarah"_s,
                                          [&](Reader &reader) { return ticketview::load(reader, code); });
        };
        QCOMPARE(answer(u"BKS-2026-0001"_s).error().message, answer(u"BKS-2026-0999"_s).error().message);
        REFUSED(ErrorCode::NotFound,
                office.as(u"infra_koordinator"_s, [&](Tx &tx) { return desk::addNote(tx, ref, u"x"_s); }));
    }

    void aRestrictedTicketCanBeWorkedToItsEnd()
    {
        test::Office office;
        Report report = test::Office::report();
        report.tlp = Tlp::Red;
        const auto ref = test::receive(office, report, u"helpdesk"_s);
        for (const QString &id : {u"catat"_s, u"analisis_awal"_s, u"verifikasi"_s})
            MUST(test::complete(office, ref, id, id == "verifikasi"_L1 ? u"ya"_s : QString(), {},
                                u"helpdesk"_s));
        const PersonId member = personOf(office, u"aplikasi_anggota"_s);
        MUST(office.as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::completeStep(tx, ref,
                                      {.step = u"eskalasi"_s, .team = u"aplikasi"_s, .person = member});
        }));
        QCOMPARE(ways(office, u"aplikasi_koordinator"_s, ref.id), AllWays);
        QCOMPARE(ways(office, u"infra_koordinator"_s, ref.id), QStringList());
        for (const QString &id : {u"investigasi"_s, u"pemulihan"_s})
            MUST(test::complete(office, ref, id, {}, {}, u"aplikasi_anggota"_s));
        MUST(office.as(u"aplikasi_koordinator"_s,
                       [&](Tx &tx) { return desk::assignTicket(tx, ref, u"infra"_s, {}, u"Jaringan"_s); }));
        MUST(test::complete(office, ref, u"laporan_penyelesaian"_s, {}, {}, u"infra_koordinator"_s));
        MUST(test::complete(office, ref, u"tutup"_s, {}, {}, u"helpdesk"_s));
        QCOMPARE(test::faults(office), QStringList());
    }

    void restrictingNamesAndLiftingOpens()
    {
        test::Office office;
        const auto ref = test::receive(office, test::Office::report(), u"helpdesk"_s);
        const PersonId named = personOf(office, u"publikasi_anggota"_s);
        const auto restrict = [&](bool on, const QList<PersonId> &people) {
            return office.as(u"ketua"_s,
                             [&](Tx &tx) { return desk::restrictTicket(tx, ref, on, people, u"Rahasia"_s); });
        };
        MUST(restrict(true, {named, named})); // named twice is named once
        QCOMPARE(test::view(office, ref, u"ketua"_s)->access.size(), 2);
        QCOMPARE(ways(office, u"publikasi_anggota"_s, ref.id), AllWays);
        QCOMPARE(ways(office, u"helpdesk"_s, ref.id), QStringList());
        REFUSED(ErrorCode::NotFound, restrict(true, {PersonId{999}}));
        MUST(restrict(false, {}));
        QCOMPARE(ways(office, u"helpdesk"_s, ref.id), AllWays);
        QCOMPARE(test::faults(office), QStringList());
    }

    void whoDecidesSeesAllAndWhoActsForThem()
    {
        test::Office office;
        const auto ref = test::receive(office, test::Office::report(), u"helpdesk"_s);
        const auto restrict = [&](const QString &login, const QList<PersonId> &people) {
            return office.as(
                login, [&](Tx &tx) { return desk::restrictTicket(tx, ref, true, people, u"Rahasia"_s); });
        };
        MUST(restrict(u"ketua"_s, {personOf(office, u"publikasi_anggota"_s)}));
        QCOMPARE(ways(office, u"sekretaris"_s, ref.id), QStringList());
        // The head is on leave; whoever acts for them can let others in, and sees it no longer afterwards.
        const PersonId secretary = personOf(office, u"sekretaris"_s), next = personOf(office, u"pengarah"_s);
        MUST(office.as(u"admin"_s, [&](Tx &tx) {
            return desk::addPresence(tx, {.person = secretary,
                                          .sort = Presence::Sort::Acting,
                                          .begins = tx.now(),
                                          .ends = tx.now() + 24h,
                                          .role = u"ketua"_s});
        }));
        QCOMPARE(ways(office, u"sekretaris"_s, ref.id), AllWays);
        office.clock.advance(24h);
        QCOMPARE(ways(office, u"sekretaris"_s, ref.id), QStringList());
        // A successor was never named on it.
        MUST(office.as(u"admin"_s, [&](Tx &tx) -> Result<> {
            TRY_LET(Person successor, people::person(tx.db(), next));
            successor.roles << u"ketua"_s;
            TRY(desk::savePerson(tx, successor));
            return {};
        }));
        QCOMPARE(ways(office, u"pengarah"_s, ref.id), AllWays);
        QCOMPARE(test::faults(office), QStringList());
    }

    void undoingAnAssignmentLetsNobodyIn()
    {
        test::Office office;
        const auto ref = test::receive(office, test::Office::report(), u"helpdesk"_s);
        test::walkTo(office, ref, u"investigasi"_s);
        const PersonId named = personOf(office, u"publikasi_anggota"_s);
        MUST(office.as(u"ketua"_s,
                       [&](Tx &tx) { return desk::restrictTicket(tx, ref, true, {named}, u"Rahasia"_s); }));
        MUST(office.as(u"ketua"_s,
                       [&](Tx &tx) { return desk::assignTicket(tx, ref, u"infra"_s, {}, u"Salah"_s); }));
        QCOMPARE(ways(office, u"infra_koordinator"_s, ref.id), AllWays);
        MUST(office.as(u"ketua"_s, [&](Tx &tx) { return desk::withdrawAssignment(tx, ref); }));
        QCOMPARE(ways(office, u"infra_koordinator"_s, ref.id), QStringList());
        QCOMPARE(ways(office, u"publikasi_anggota"_s, ref.id), AllWays);
        QCOMPARE(test::faults(office), QStringList());
    }

    void takingBackTheFirstAssignmentLetsNobodyIn()
    {
        test::Office office;
        Report report = test::Office::report();
        report.tlp = Tlp::Red;
        const auto ref = test::receive(office, report, u"helpdesk"_s);
        for (const QString &id : {u"catat"_s, u"analisis_awal"_s, u"verifikasi"_s})
            MUST(test::complete(office, ref, id, id == "verifikasi"_L1 ? u"ya"_s : QString(), {},
                                u"helpdesk"_s));
        MUST(office.as(u"helpdesk"_s,
                       [&](Tx &tx) { return desk::assignTicket(tx, ref, u"infra"_s, {}, u"Salah"_s); }));
        QCOMPARE(ways(office, u"infra_koordinator"_s, ref.id), AllWays);
        MUST(office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::withdrawStep(tx, ref, u"eskalasi"_s); }));
        QCOMPARE(ways(office, u"infra_koordinator"_s, ref.id), QStringList());
        QCOMPARE(test::faults(office), QStringList());
    }

    void keptCountsFollowWhoIsNamed()
    {
        test::Office office;
        const auto ref = test::receive(office, test::Office::report(), u"helpdesk"_s);
        const PersonId named = personOf(office, u"publikasi_anggota"_s);
        // Open tickets as the frame of the window counts them, and those of two teams.
        const auto counts = [&](const QString &login) {
            const auto read =
                office.store().readNow(login, [](Reader &reader) { return queue::counters(reader); });
            return read ? QList{read->open, read->byTeam.value(u"aplikasi"_s), read->byTeam.value(u"infra"_s)}
                        : QList<int>();
        };
        const auto restrict = [&](bool on, const QList<PersonId> &people) {
            return office.as(u"ketua"_s,
                             [&](Tx &tx) { return desk::restrictTicket(tx, ref, on, people, u"Rahasia"_s); });
        };
        for (const QString &id : {u"catat"_s, u"analisis_awal"_s, u"verifikasi"_s})
            MUST(test::complete(office, ref, id, id == "verifikasi"_L1 ? u"ya"_s : QString()));
        MUST(office.as(u"semua"_s, [&](Tx &tx) {
            return desk::completeStep(tx, ref, {.step = u"eskalasi"_s, .team = u"aplikasi"_s});
        }));
        MUST(restrict(true, {named}));
        QCOMPARE(counts(u"publikasi_anggota"_s), (QList{1, 1, 0}));
        QCOMPARE(counts(u"helpdesk"_s), (QList{0, 0, 0}));
        MUST(office.as(u"ketua"_s,
                       [&](Tx &tx) { return desk::assignTicket(tx, ref, u"infra"_s, {}, u"Jaringan"_s); }));
        QCOMPARE(counts(u"publikasi_anggota"_s), (QList{1, 0, 1}));
        MUST(restrict(true, {})); // named no longer
        QCOMPARE(counts(u"publikasi_anggota"_s), (QList{0, 0, 0}));
        QCOMPARE(counts(u"ketua"_s), (QList{1, 0, 1}));
        MUST(restrict(false, {}));
        QCOMPARE(counts(u"helpdesk"_s), (QList{1, 0, 1}));
        QCOMPARE(test::faults(office), QStringList());
    }
};

TANGGAP_TEST(TestVisibility)
#include "testvisibility.moc"
