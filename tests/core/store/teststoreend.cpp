// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/sample.h"
#include "store/queue.h"
#include "store/verify.h"
#include "support/office.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A store is closed at any time, and a drill's time passes inside a transaction.
class TestStoreEnd : public QObject
{
    Q_OBJECT

private slots:
    void closingWaitsForWhatIsQueued()
    {
        test::Office office;
        constexpr int queued = 20;
        for (int i = 0; i < queued; ++i) {
            office.store().transact(
                u"helpdesk"_s, nullptr,
                [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); }, [](const auto &) {});
        }
        office.close();
        const auto store = Store::open(office.path(), office.clock);
        QVERIFY(store);
        const auto count =
            (*store)->readNow(Store::System, [](Reader &reader) { return queue::count(reader, {}); });
        QVERIFY(count);
        QCOMPARE(*count, queued);
    }

    void simulatedTimeIsForDrills()
    {
        const auto report = [](Tx &tx) -> Result<QString> {
            TRY(tx.simulate(u"admin"_s, *fromIso(u"2026-01-05T01:00:00Z"_s)));
            return tx.actor().name + u' ' + toIso(tx.now());
        };
        test::Office drill;
        const auto simulated = drill.as(Store::System, report);
        QVERIFY(simulated);
        QCOMPARE(*simulated, u"admin 2026-01-05T01:00:00Z"_s);
        test::Office real(u"bekasi"_s, false);
        const auto refused = real.as(Store::System, report);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
    }

    void samplesAreWholeAndAreForDrills()
    {
        const PaperRenderer render = [](const PaperFacts &facts) -> Result<QByteArray> {
            return QByteArray("berkas ") + facts.kind.toUtf8();
        };
        test::Office office;
        const auto made = desk::fillWithSamples(office.store(), 120, 3, render);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        QCOMPARE(*made, 120);
        const auto outcome =
            office.store().readNow(Store::System, [](Reader &reader) { return verify::run(reader.db); });
        QVERIFY(outcome);
        QVERIFY(outcome->intact());
        const auto counters =
            office.store().readNow(u"semua"_s, [](Reader &reader) { return queue::counters(reader); });
        QVERIFY(counters);
        QVERIFY(counters->open >= 30 && counters->late >= 3 && counters->soon >= 3 &&
                counters->unassigned >= 3);
        test::Office real(u"bekasi"_s, false);
        const auto refused = desk::fillWithSamples(real.store(), 1, 3, render);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
    }
};

TANGGAP_TEST(TestStoreEnd)
#include "teststoreend.moc"
