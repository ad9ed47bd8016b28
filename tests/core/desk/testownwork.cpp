// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/assignticket.h"
#include "desk/decision.h"
#include "desk/restrictticket.h"
#include "store/ownwork.h"
#include "support/activitywork.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

OwnWork workOf(test::Office &office, const QString &login)
{
    return *office.store().readNow(login, [](Reader &reader) { return ownwork::read(reader); });
}

/// "CODE step", in the order shown.
QStringList stepsOf(test::Office &office, const QString &login)
{
    QStringList steps;
    for (const WaitingStep &one : workOf(office, login).steps)
        steps << one.code + u' ' + one.step;
    return steps;
}

QString codeOf(test::Office &office, const desk::TicketRef &ref)
{
    return test::view(office, ref)->ticket.code;
}

QList<ActivityId> entriesOf(test::Office &office, const QString &login)
{
    QList<ActivityId> ids;
    for (const ActivityLine &line : workOf(office, login).activities)
        ids << line.activity.id;
    return ids;
}

ActivityId backup(test::Office &office, const QString &title, int days, const QString &sort = u"backup"_s,
                  const QString &state = u"done"_s)
{
    Activity entry = test::entryOf(*test::kindOf(office, u"backup_site"_s), u"VII.A.b"_s, title);
    entry.fields[u"every_days"_s] = QString::number(days);
    entry.fields[u"sort"_s] = sort;
    entry.state = state;
    return *test::record(office, u"aplikasi_anggota"_s, entry);
}

QByteArray withHoliday(const QString &date)
{
    QJsonObject root = QJsonDocument::fromJson(shippedOrganization(u"bekasi"_s)).object();
    QJsonObject calendar = root.value(u"calendar"_s).toObject();
    QJsonArray holidays = calendar.value(u"holidays"_s).toArray();
    holidays << QJsonObject{{u"date"_s, date},
                            {u"kind"_s, u"other"_s},
                            {u"name"_s, QJsonObject{{u"id"_s, u"Libur"_s}, {u"en"_s, u"Holiday"_s}}}};
    calendar.insert(u"holidays"_s, holidays);
    root.insert(u"calendar"_s, calendar);
    return QJsonDocument(root).toJson();
}

} // namespace

/// What waits for somebody in person, and the calendar by which it falls due. 20 November 2026 is a Friday.
class TestOwnWork : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<test::Office>(); }
    void cleanup()
    {
        QCOMPARE(test::faults(*m_office), QStringList());
        m_office.reset();
    }

    void aStepWaitsForThoseWhoRecordIt()
    {
        const auto ref = test::receive(*m_office);
        const QString code = codeOf(*m_office, ref);
        // The service desk's, until it is escalated to the team of its category.
        QCOMPARE(stepsOf(*m_office, u"ppi_anggota"_s), QStringList{code + u" catat"_s});
        QCOMPARE(stepsOf(*m_office, u"helpdesk"_s), QStringList{code + u" catat"_s});
        QCOMPARE(stepsOf(*m_office, u"aplikasi_anggota"_s), QStringList());
        QCOMPARE(stepsOf(*m_office, u"ketua"_s), QStringList());
        QCOMPARE(stepsOf(*m_office, u"agen_opd"_s), QStringList());
        test::walkTo(*m_office, ref, u"investigasi"_s);
        QCOMPARE(stepsOf(*m_office, u"ppi_anggota"_s), QStringList());
        QCOMPARE(stepsOf(*m_office, u"aplikasi_anggota"_s), QStringList{code + u" investigasi"_s});
        QCOMPARE(stepsOf(*m_office, u"aplikasi_koordinator"_s), QStringList{code + u" investigasi"_s});
        QCOMPARE(stepsOf(*m_office, u"infra_anggota"_s), QStringList());
    }

    void whatSomebodyWasGivenWaitsForThemAlone()
    {
        const auto ref = test::receive(*m_office);
        const QString code = codeOf(*m_office, ref);
        test::walkTo(*m_office, ref, u"investigasi"_s);
        const PersonId member = test::personNamed(*m_office, u"aplikasi_anggota"_s);
        MUST(m_office->as(u"aplikasi_koordinator"_s, [&](Tx &tx) {
            return desk::assignTicket(tx, ref, u"aplikasi"_s, member, u"Tolong periksa"_s);
        }));
        QCOMPARE(stepsOf(*m_office, u"aplikasi_anggota"_s), QStringList{code + u" investigasi"_s});
        QVERIFY(workOf(*m_office, u"aplikasi_anggota"_s).steps.constFirst().named);
        QCOMPARE(stepsOf(*m_office, u"aplikasi_koordinator"_s), QStringList());
        // Whoever has it of another team does not keep the service desk from closing it.
        for (const QString &step : {u"investigasi"_s, u"pemulihan"_s, u"laporan_penyelesaian"_s})
            MUST(test::complete(*m_office, ref, step));
        QCOMPARE(stepsOf(*m_office, u"aplikasi_anggota"_s), QStringList());
        QCOMPARE(stepsOf(*m_office, u"ppi_anggota"_s), QStringList{code + u" tutup"_s});
    }

    void whatSomebodyMayNotSeeDoesNotWaitForThem()
    {
        const auto ref = test::receive(*m_office);
        QCOMPARE(stepsOf(*m_office, u"ppi_anggota"_s).size(), 1);
        MUST(m_office->as(u"ketua"_s,
                          [&](Tx &tx) { return desk::restrictTicket(tx, ref, true, {}, u"Hanya ketua"_s); }));
        QCOMPARE(stepsOf(*m_office, u"ppi_anggota"_s), QStringList());
    }

    void theFirstDueComesFirstAndNotTooMany()
    {
        Report slow = test::Office::report(), quick = slow;
        slow.systemClass = u"rendah"_s;
        const auto later = test::receive(*m_office, slow);
        const auto sooner = test::receive(*m_office, quick);
        QCOMPARE(stepsOf(*m_office, u"ppi_anggota"_s), (QStringList{codeOf(*m_office, sooner) + u" catat"_s,
                                                                    codeOf(*m_office, later) + u" catat"_s}));
        QVERIFY(!workOf(*m_office, u"ppi_anggota"_s).moreSteps);
        for (int i = 0; i < OwnWork::MostShown; ++i)
            test::receive(*m_office);
        QCOMPARE(workOf(*m_office, u"ppi_anggota"_s).steps.size(), OwnWork::MostShown);
        QVERIFY(workOf(*m_office, u"ppi_anggota"_s).moreSteps);
    }

    void whatFallsDueOfADutyWaitsForItsHolders()
    {
        const ActivityId soon = backup(*m_office, u"Portal"_s, 7); // Friday the 27th
        const ActivityId far = backup(*m_office, u"Arsip"_s, 30);
        QCOMPARE(entriesOf(*m_office, u"aplikasi_anggota"_s), QList<ActivityId>{soon});
        QCOMPARE(entriesOf(*m_office, u"infra_anggota"_s), QList<ActivityId>());
        m_office->clock.advance(std::chrono::hours(24 * 25));
        QCOMPARE(entriesOf(*m_office, u"aplikasi_anggota"_s), (QList<ActivityId>{soon, far}));
        backup(*m_office, u"Portal"_s, 30); // met
        QCOMPARE(entriesOf(*m_office, u"aplikasi_anggota"_s), QList<ActivityId>{far});
    }

    void aFollowUpOfOnesOwnStandsThereOnce()
    {
        const PersonId member = test::personNamed(*m_office, u"ppi_anggota"_s);
        const Activity risk = test::entryOf(*test::kindOf(*m_office, u"risk"_s), u"V.A.h"_s);
        const auto id = test::record(
            *m_office, u"ppi_anggota"_s, risk,
            {.followUps = {{.text = u"Tambal"_s, .person = member, .due = QDate(2026, 11, 24)}}});
        MUST(id);
        QCOMPARE(workOf(*m_office, u"ppi_anggota"_s).followUps.size(), 1);
        QCOMPARE(entriesOf(*m_office, u"ppi_anggota"_s), QList<ActivityId>());
    }

    void whatRepeatsFallsDueWhenTheOfficeIsOpen_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("due");
        QTest::newRow("a working day") << 7 << QDate(2026, 11, 27);
        QTest::newRow("a Saturday") << 8 << QDate(2026, 11, 30);
        QTest::newRow("a Sunday") << 9 << QDate(2026, 11, 30);
        // Thursday is collective leave, Friday Christmas, then the weekend.
        QTest::newRow("a holiday") << 34 << QDate(2026, 12, 28);
    }
    void whatRepeatsFallsDueWhenTheOfficeIsOpen()
    {
        QFETCH(int, days);
        QFETCH(QDate, due);
        QCOMPARE(test::activityOf(*m_office, backup(*m_office, u"Portal"_s, days)).due, due);
    }

    void deadlinesMoveAndChosenDaysStay()
    {
        const PersonId member = test::personNamed(*m_office, u"ppi_anggota"_s);
        Activity meeting = test::entryOf(*test::kindOf(*m_office, u"meeting"_s), {});
        meeting.day = QDate(2026, 11, 28); // a meeting on a Saturday takes place then
        const auto met =
            test::record(*m_office, u"sekretaris"_s, meeting,
                         {.followUps = {{.text = u"Kirim"_s, .person = member, .due = QDate(2026, 11, 22)}}});
        MUST(met);
        QCOMPARE(test::activityOf(*m_office, *met).due, QDate(2026, 11, 23));
        const OpenFollowUp open = workOf(*m_office, u"ppi_anggota"_s).followUps.constFirst();
        QCOMPARE(open.followUp.due, QDate(2026, 11, 22)); // as it was agreed
        QCOMPARE(open.due, QDate(2026, 11, 23));
        MUST(m_office->as(u"ppi_anggota"_s, [&](Tx &tx) {
            return desk::completeFollowUp(tx, open.followUp.id, u"Terkirim"_s);
        }));
        QCOMPARE(test::activityOf(*m_office, *met).due, QDate(2026, 11, 28));
        Activity risk = test::entryOf(*test::kindOf(*m_office, u"risk"_s), u"V.A.h"_s);
        risk.fields[u"review"_s] = u"2027-01-31"_s; // a Sunday
        const auto id = test::record(*m_office, u"ppi_anggota"_s, risk);
        MUST(id);
        QCOMPARE(test::activityOf(*m_office, *id).due, QDate(2027, 2, 1));
    }

    void anEditedCalendarMovesWhatIsDue()
    {
        const ActivityId id = backup(*m_office, u"Portal"_s, 10); // Monday the 30th
        QCOMPARE(test::activityOf(*m_office, id).due, QDate(2026, 11, 30));
        MUST(m_office->as(u"admin"_s,
                          [](Tx &tx) { return desk::loadOrganization(tx, withHoliday(u"2026-11-30"_s)); }));
        QCOMPARE(test::activityOf(*m_office, id).due, QDate(2026, 12, 1));
    }

    void lastSuccessAndLastRestoreTestOfEachSystem()
    {
        backup(*m_office, u"Portal"_s, 1);
        backup(*m_office, u"Portal"_s, 90, u"restore_test"_s);
        m_office->clock.advance(std::chrono::hours(24 * 4)); // Tuesday the 24th
        backup(*m_office, u"portal"_s, 1);
        backup(*m_office, u"Arsip"_s, 7, u"backup"_s, u"failed"_s);
        m_office->clock.advance(std::chrono::hours(24));
        backup(*m_office, u"Portal"_s, 1, u"backup"_s, u"failed"_s);
        const auto kind = test::kindOf(*m_office, u"backup_site"_s);
        const auto found = m_office->store().readNow(u"aplikasi_anggota"_s, [&](Reader &reader) {
            return activities::repetitions(reader, *kind, u"VII.A.b"_s);
        });
        MUST(found);
        QStringList lines;
        for (const Repetition &one : *found)
            lines << QStringList{one.line.activity.title.toLower(), one.line.activity.fields.value(u"sort"_s),
                                 one.done.toString(u"dd-MM"_s), one.due.toString(u"dd-MM"_s)}
                         .join(u' ');
        // A try that failed is no success, and what never succeeded is said to be so.
        QCOMPARE(lines, (QStringList{u"arsip backup  24-11"_s, u"portal backup 24-11 25-11"_s,
                                     u"portal restore_test 20-11 18-02"_s}));
    }

    void whatRepeatsIsOverdueForThoseWhoseDutyItIs()
    {
        const ActivityId id = backup(*m_office, u"Portal"_s, 3); // Monday the 23rd
        const auto overdue = [&](const QString &login) {
            QList<ActivityId> ids;
            const auto found =
                m_office->store().readNow(login, [](Reader &reader) { return ownwork::overdue(reader, 10); });
            for (const ActivityLine &line : *found)
                ids << line.activity.id;
            return ids;
        };
        m_office->clock.advance(std::chrono::hours(24 * 3));
        QCOMPARE(overdue(u"aplikasi_anggota"_s), QList<ActivityId>());
        m_office->clock.advance(std::chrono::hours(24));
        QCOMPARE(overdue(u"aplikasi_anggota"_s), QList<ActivityId>{id});
        QCOMPARE(overdue(u"infra_anggota"_s), QList<ActivityId>());
        backup(*m_office, u"Portal"_s, 3);
        QCOMPARE(overdue(u"aplikasi_anggota"_s), QList<ActivityId>());
        // A risk has a day of its own and repeats nothing.
        Activity risk = test::entryOf(*test::kindOf(*m_office, u"risk"_s), u"V.A.h"_s);
        risk.fields[u"review"_s] = u"2026-11-23"_s;
        MUST(test::record(*m_office, u"ppi_anggota"_s, risk));
        QCOMPARE(overdue(u"ppi_anggota"_s), QList<ActivityId>());
    }

    void whatSomebodyAskedComesBackAnswered()
    {
        const auto ask = [&](const QString &login, const QString &question) {
            return *m_office->as(login, [&](Tx &tx) {
                return desk::askDecision(
                    tx, {.question = question, .options = {u"Ya"_s, u"Tidak"_s}, .role = u"ketua"_s});
            });
        };
        const DecisionId answered = ask(u"ppi_koordinator"_s, u"Terima risiko server lama?"_s);
        const DecisionId open = ask(u"ppi_koordinator"_s, u"Eskalasi?"_s);
        ask(u"sekretaris"_s, u"Rapat luar?"_s);
        MUST(m_office->as(u"ketua"_s, [&](Tx &tx) {
            return desk::answerDecision(tx, {answered, {}}, u"Ya"_s, u"Akan diganti tahun depan"_s);
        }));
        const QList<DecisionLine> mine = workOf(*m_office, u"ppi_koordinator"_s).asked;
        QCOMPARE(mine.size(), 2);
        QCOMPARE(mine.at(0).decision.id, open);
        QCOMPARE(mine.at(1).decision.answer, u"Ya"_s);
        QCOMPARE(mine.at(1).decision.reason, u"Akan diganti tahun depan"_s);
        QVERIFY(!mine.at(1).answeredBy.isEmpty());
        QCOMPARE(workOf(*m_office, u"ketua"_s).asked.size(), 0);
    }

private:
    std::unique_ptr<test::Office> m_office;
};

TANGGAP_TEST(TestOwnWork)
#include "testownwork.moc"
