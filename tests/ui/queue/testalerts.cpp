// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/reclassify.h"
#include "queueoffice.h"
#include "support/activitywork.h"
#include "support/testmain.h"
#include "ui/queue/alerts.h"
#include "ui/queue/notifier.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Writes down what would be shown on the desktop.
class WrittenNotes : public DesktopNotes
{
public:
    struct Page
    {
        QStringList texts;
        int badge = -1;
        std::function<void()> pressed;
    };
    explicit WrittenNotes(Page &page)
        : m_page(page)
    {
    }
    void show(const QString &, const QString &text, Tone, std::function<void()> pressed) override
    {
        m_page.texts << text;
        m_page.pressed = std::move(pressed);
    }
    void setBadge(int late, const QString &) override { m_page.badge = late; }

private:
    Page &m_page;
};

class CountedSounds : public Sounds
{
public:
    explicit CountedSounds(QList<Sound> &played)
        : m_played(played)
    {
    }
    void play(Sound sound) override { m_played << sound; }

private:
    QList<Sound> &m_played;
};

/// Lets everything that was asked of the database be answered.
void settle(test::DeskHarness &harness)
{
    (void)harness.office.store().readNow(Store::System, [](Reader &) -> Result<int> { return 0; });
    QTest::qWait(20);
    (void)harness.office.store().readNow(Store::System, [](Reader &) -> Result<int> { return 0; });
    QTest::qWait(20);
}

/// Alerts of one person, with their notifier.
struct Watch
{
    explicit Watch(test::DeskHarness &office, const QString &login = u"semua"_s)
        : Watch(office, office.as(login))
    {
    }
    Watch(test::DeskHarness &office, DeskContext &context)
        : harness(office)
        , alerts(context)
        , notifier(context, alerts, std::make_unique<WrittenNotes>(notes),
                   std::make_unique<CountedSounds>(sounds))
    {
    }
    bool begin()
    {
        settle(harness); // what happened before is told before
        QSignalSpy started(&alerts, &Alerts::started);
        alerts.start();
        return started.wait();
    }

    test::DeskHarness &harness;
    WrittenNotes::Page notes;
    QList<Sound> sounds;
    Alerts alerts;
    Notifier notifier;
    QSignalSpy soon{&alerts, &Alerts::turnedSoon};
    QSignalSpy late{&alerts, &Alerts::turnedLate};
    QSignalSpy arrived{&alerts, &Alerts::arrived};
};

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT

private slots:
    void eachTurnIsToldOnce()
    {
        test::DeskHarness harness;
        const TicketId id =
            test::receive(harness, {.title = u"Portal diganti"_s, .systemClass = u"strategis"_s});
        Watch watch(harness);
        QVERIFY(watch.begin());
        harness.advance(7min);
        settle(harness);
        QCOMPARE(watch.soon.size(), 0);
        harness.advance(1min); // 2.5 of 10 minutes left at 7:30
        QTRY_COMPARE(watch.soon.size(), 1);
        QCOMPARE(watch.soon.at(0).at(0).value<QueueEntry>().id, id);
        harness.advance(1min);
        settle(harness);
        QCOMPARE(watch.soon.size(), 1);
        QCOMPARE(watch.late.size(), 0);
        harness.advance(1min);
        settle(harness);
        QCOMPARE(watch.late.size(), 0); // at its very deadline it can still be met
        harness.advance(1s);
        QTRY_COMPARE(watch.late.size(), 1);
        harness.advance(30min);
        settle(harness);
        QCOMPARE(watch.late.size(), 1);
        QCOMPARE(watch.soon.size(), 1);
        QTRY_COMPARE(watch.notes.badge, 1);
        QCOMPARE(watch.sounds, QList<Sound>({Sound::Alarm, Sound::Alarm}));
        QVERIFY(watch.notes.texts.last().contains(u"Portal diganti"_s));
        QSignalSpy raised(&watch.notifier, &Notifier::raiseRequested);
        watch.notes.pressed();
        QCOMPARE(harness.opened, QList<TicketId>{id});
        QCOMPARE(raised.size(), 1);
    }

    void theStartCountsWhatIsLateAndNoMore()
    {
        test::DeskHarness harness;
        for (int i = 0; i < 5; ++i)
            test::receive(harness, {.title = u"Lama"_s, .systemClass = u"strategis"_s, .ago = 2h});
        test::receive(harness, {.title = u"Hampir"_s, .systemClass = u"strategis"_s, .ago = 8min});
        Watch watch(harness);
        QSignalSpy started(&watch.alerts, &Alerts::started);
        QVERIFY(watch.begin());
        QCOMPARE(started.at(0), QVariantList({5, 1}));
        QCOMPARE(harness.toasts.count(), 1);
        QTRY_COMPARE(watch.notes.badge, 5);
        harness.advance(1s);
        settle(harness);
        QCOMPARE(watch.late.size() + watch.soon.size(), 0);
        QVERIFY(watch.sounds.isEmpty());
        // Somebody works on a ticket that was late before: nothing new.
        test::complete(harness, TicketId{1}, {.step = u"catat"_s});
        settle(harness);
        QCOMPARE(watch.late.size(), 0);
        harness.advance(2min);
        QTRY_COMPARE(watch.late.size(), 1);
    }

    void reportsOfOthersArrive()
    {
        test::DeskHarness harness;
        Watch watch(harness);
        QVERIFY(watch.begin());
        test::receive(harness, {.title = u"Milik sendiri"_s, .by = u"semua"_s});
        test::receive(harness, {.title = u"Dari meja layanan"_s, .by = u"helpdesk"_s});
        QTRY_COMPARE(watch.arrived.size(), 1);
        QCOMPARE(watch.arrived.at(0).at(0).value<QueueEntry>().title, u"Dari meja layanan"_s);
        QTRY_COMPARE(watch.sounds, QList<Sound>{Sound::Arrival});
        QCOMPARE(harness.toasts.count(), 1);
        watch.notifier.setMuted(true);
        test::receive(harness, {.title = u"Satu lagi"_s, .by = u"helpdesk"_s});
        QTRY_COMPARE(watch.notes.texts.size(), 2);
        QCOMPARE(watch.sounds.size(), 1);
    }

    void aStricterClassCanMakeATicketLateAtOnce()
    {
        test::DeskHarness harness;
        const TicketId id =
            test::receive(harness, {.title = u"Portal"_s, .systemClass = u"rendah"_s, .ago = 20min});
        Watch watch(harness);
        QVERIFY(watch.begin());
        QVERIFY(harness.office.as(u"semua"_s, [&](Tx &tx) {
            return desk::reclassify(tx, {id, {}}, {.systemClass = u"strategis"_s}, u"Salah kelas"_s);
        }));
        QTRY_COMPARE(watch.late.size(), 1);
        QCOMPARE(watch.soon.size(), 0);
        // The next clock of the same ticket is another matter.
        test::escalate(harness, id, u"aplikasi"_s);
        settle(harness);
        harness.advance(8h + 1s);
        QTRY_COMPARE(watch.late.size(), 2);
    }

    void pausedClocksAreSilent()
    {
        test::DeskHarness harness;
        const TicketId id = test::receive(harness, {.title = u"Menunggu"_s, .systemClass = u"strategis"_s});
        Watch watch(harness);
        QVERIFY(watch.begin());
        QVERIFY(harness.office.as(u"semua"_s, [&](Tx &tx) {
            return desk::pauseClocks(tx, {id, {}}, u"reporter"_s, u"Menunggu tangkapan layar"_s);
        }));
        settle(harness);
        harness.advance(1h);
        settle(harness);
        QCOMPARE(watch.late.size() + watch.soon.size(), 0);
        QVERIFY(harness.office.as(u"semua"_s, [&](Tx &tx) { return desk::resumeClocks(tx, {id, {}}, {}); }));
        settle(harness);
        harness.advance(10min + 1s);
        QTRY_COMPARE(watch.late.size(), 1);
    }

    void manyAtOnceAreToldInOneSentence()
    {
        test::DeskHarness harness;
        for (int i = 0; i < 6; ++i)
            test::receive(harness, {.title = u"Serentak"_s, .systemClass = u"strategis"_s});
        Watch watch(harness);
        QVERIFY(watch.begin());
        harness.advance(9h); // a machine that slept
        QTRY_COMPARE(watch.late.size(), 6);
        QTRY_COMPARE(watch.notes.texts.size(), 1);
        QVERIFY2(watch.notes.texts.first().contains(u"Turned late: 6"_s),
                 qPrintable(watch.notes.texts.first()));
        QCOMPARE(watch.sounds.size(), 1);
    }

    void restrictedTitlesStayOffTheDesktop()
    {
        test::DeskHarness harness;
        Watch watch(harness);
        QVERIFY(watch.begin());
        QueueEntry entry;
        entry.id = TicketId{7};
        entry.code = u"CTH-7"_s;
        entry.title = u"Rahasia"_s;
        entry.restricted = true;
        emit watch.alerts.arrived(entry);
        QTRY_COMPARE(watch.notes.texts.size(), 1);
        QVERIFY(watch.notes.texts.first().contains(u"CTH-7"_s));
        QVERIFY(!watch.notes.texts.first().contains(u"Rahasia"_s));
    }

    void anOverdueBackupIsToldOnce()
    {
        test::DeskHarness harness;
        const auto backup = [&](const QString &title) {
            Activity entry =
                test::entryOf(*test::kindOf(harness.office, u"backup_site"_s), u"VII.A.b"_s, title);
            entry.fields[u"every_days"_s] = u"3"_s; // Monday the 23rd
            entry.state = u"done"_s;
            QVERIFY(test::record(harness.office, u"aplikasi_anggota"_s, entry));
        };
        backup(u"Portal PPDB"_s);
        Watch watch(harness, u"aplikasi_anggota"_s), other(harness, u"infra_anggota"_s);
        QSignalSpy overdue(&watch.alerts, &Alerts::turnedOverdue);
        QVERIFY(watch.begin());
        QVERIFY(other.begin());
        harness.advance(24h * 3); // its day
        settle(harness);
        QCOMPARE(overdue.size(), 0);
        harness.advance(24h);
        QTRY_COMPARE(overdue.size(), 1);
        QTRY_COMPARE(watch.notes.texts.size(), 1);
        QVERIFY2(watch.notes.texts.constFirst().contains(u"Portal PPDB"_s),
                 qPrintable(watch.notes.texts.constFirst()));
        QCOMPARE(watch.notes.badge, 1);
        QCOMPARE(watch.sounds, QList<Sound>{Sound::Alarm});
        harness.advance(1s); // neither by the next pulse, nor by the next day, nor by what others record
        harness.advance(24h);
        backup(u"Arsip"_s);
        settle(harness);
        QCOMPARE(overdue.size(), 1);
        QCOMPARE(other.notes.texts, QStringList()); // not their duty
        watch.notes.pressed();
        QCOMPARE(harness.lists.size(), 1);
        QVERIFY(std::get<ActivityFilter>(harness.lists.constFirst()).late);
        // Done, and overdue anew another time.
        backup(u"Portal PPDB"_s);
        QTRY_COMPARE(watch.notes.badge, 0);
        harness.advance(24h * 7);
        QTRY_COMPARE(overdue.size(), 2);
    }

    void whatIsOverdueAtTheStartIsSaidQuietly()
    {
        test::DeskHarness harness;
        Activity entry =
            test::entryOf(*test::kindOf(harness.office, u"backup_site"_s), u"VII.A.b"_s, u"Portal"_s);
        entry.fields[u"every_days"_s] = u"1"_s;
        entry.state = u"done"_s;
        MUST(test::record(harness.office, u"aplikasi_anggota"_s, entry));
        harness.office.clock.advance(24h * 7);
        Watch watch(harness, u"aplikasi_anggota"_s);
        QVERIFY(watch.begin());
        QTRY_COMPARE(watch.notes.texts.size(), 1);
        QCOMPARE(watch.notes.badge, 1);
        QVERIFY(watch.sounds.isEmpty());
    }

    void aQuietPulseCostsNothing()
    {
        test::DeskHarness harness;
        for (int i = 0; i < 200; ++i)
            test::receive(harness, {.title = u"Banyak"_s});
        Watch watch(harness);
        QVERIFY(watch.begin());
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1000; ++i)
            harness.ticker.pulse();
        const double perPulse = double(timer.nsecsElapsed()) / 1e6 / 1000;
        QVERIFY2(perPulse < 0.5, qPrintable(QString::number(perPulse)));
    }

    void theTrayIsHarmlessWhereThereIsNone()
    {
        const std::unique_ptr<DesktopNotes> notes = newTrayNotes({});
        notes->setBadge(12, u"12"_s);
        bool pressed = false;
        notes->show(u"a"_s, u"b"_s, Tone::Late, [&] { pressed = true; });
        QVERIFY(!pressed);
        for (const QString &name : {u"alarm"_s, u"arrival"_s})
            QVERIFY(QFile::exists(u":/tanggap/sounds/%1.wav"_s.arg(name)));
    }
};

TANGGAP_TEST(TestAlerts)
#include "testalerts.moc"
