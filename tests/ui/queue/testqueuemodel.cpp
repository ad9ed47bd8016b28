// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/reclassify.h"
#include "queueoffice.h"
#include "support/testmain.h"
#include "ui/models/queuemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestQueueModel : public QObject
{
    Q_OBJECT

    static QStringList titles(const QueueModel &model)
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles << model.entry(row).title;
        return titles;
    }

private slots:
    void rowsComeFirstAndTheTotalAfter()
    {
        test::DeskHarness harness;
        test::receive(harness, {.title = u"Rendah"_s});
        test::receive(harness, {.title = u"Strategis"_s, .systemClass = u"strategis"_s});
        QueueModel model(harness.as(u"semua"_s));
        QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &QueueModel::loaded);
        QSignalSpy total(&model, &QueueModel::totalChanged);
        bool totalKnown = true;
        connect(&model, &QueueModel::loaded, this, [&] { totalKnown = model.total().has_value(); });
        model.reload();
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(!totalKnown);
        QCOMPARE(titles(model), QStringList({u"Strategis"_s, u"Rendah"_s}));
        QTRY_COMPARE(total.size(), 1);
        QCOMPARE(model.total(), 2);
        const auto row = model.index(0, 0).data(RowRole).value<QueueRow>();
        QCOMPARE(row.grade, u"Strategic"_s);
        QCOMPARE(row.stepNumber, u"2"_s);
        QVERIFY(!row.stepText.isEmpty());
        QCOMPARE(row.secondary, u"Dinas Pendidikan · Portal PPDB (contoh)"_s);
        QVERIFY(row.unread);
        QCOMPARE(*row.due - row.started, Duration(10min));
    }

    void othersChangesMoveInsertAndRemoveRows()
    {
        test::DeskHarness harness;
        const TicketId a = test::receive(harness, {.title = u"A"_s, .ago = 4min});
        const TicketId b = test::receive(harness, {.title = u"B"_s, .ago = 3min});
        const TicketId c = test::receive(harness, {.title = u"C"_s, .ago = 2min});
        QueueModel model(harness.as(u"semua"_s));
        QAbstractItemModelTester tester(&model);
        QSignalSpy resets(&model, &QueueModel::modelReset);
        QSignalSpy moves(&model, &QueueModel::rowsMoved);
        model.reload();
        QTRY_COMPARE(titles(model), QStringList({u"A"_s, u"B"_s, u"C"_s}));
        const QPersistentModelIndex held = model.indexOf(a);

        test::receive(harness, {.title = u"Baru"_s, .ago = 3min + 30s});
        QTRY_COMPARE(titles(model), QStringList({u"A"_s, u"Baru"_s, u"B"_s, u"C"_s}));

        const auto judged = harness.office.as(u"semua"_s, [&](Tx &tx) {
            return desk::reclassify(tx, {c, {}}, {.systemClass = u"strategis"_s}, u"Salah kelas"_s);
        });
        QVERIFY(judged);
        QTRY_COMPARE(titles(model), QStringList({u"C"_s, u"A"_s, u"Baru"_s, u"B"_s}));
        QCOMPARE(moves.size(), 1);
        QCOMPARE(model.index(0, 0).data(RowRole).value<QueueRow>().systemClass, u"strategis"_s);

        for (const QString &step : {u"catat"_s, u"analisis_awal"_s})
            test::complete(harness, b, {.step = step, .texts = {{u"analisis_awal"_s, u"Diperiksa."_s}}});
        QueueFilter verifying = model.filter();
        verifying.step = u"catat"_s;
        QTRY_COMPARE(model.entry(model.indexOf(b).row()).step, u"verifikasi"_s);
        QCOMPARE(resets.size(), 1);
        model.setFilter(verifying);
        QTRY_COMPARE(titles(model), QStringList({u"C"_s, u"A"_s, u"Baru"_s}));
        test::complete(harness, a, {.step = u"catat"_s});
        QTRY_COMPARE(titles(model), QStringList({u"C"_s, u"Baru"_s}));
        QTRY_COMPARE(model.total(), 2);
        QVERIFY(!held.isValid());
        QCOMPARE(resets.size(), 2);
    }

    void longListsArePagedByKey()
    {
        test::DeskHarness harness;
        const int many = QueueModel::PageSize + 20;
        for (int i = 0; i < many; ++i)
            test::receive(harness, {.title = u"Tiket %1"_s.arg(i, 3, 10, QLatin1Char('0'))});
        QueueModel model(harness.as(u"semua"_s));
        QueueFilter byTitle;
        byTitle.sort = QueueFilter::Sort::Title;
        model.setFilter(byTitle);
        QTRY_COMPARE(model.total(), many);
        QCOMPARE(model.rowCount(), QueueModel::PageSize);
        QVERIFY(model.canFetchMore({}));
        // Behind what was paged in: it waits for its page. Before: it comes in.
        test::receive(harness, {.title = u"Tiket 999"_s});
        test::receive(harness, {.title = u"Tiket 000 a"_s});
        QTRY_COMPARE(model.rowCount(), QueueModel::PageSize + 1);
        QCOMPARE(model.entry(1).title, u"Tiket 000 a"_s);
        QTRY_COMPARE(model.total(), many + 2);
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({}));
        QTRY_COMPARE(model.rowCount(), many + 2);
        QVERIFY(!model.canFetchMore({}));
        QStringList sorted = titles(model);
        sorted.sort();
        QCOMPARE(titles(model), sorted);
        QAbstractItemModelTester tester(&model); // fetches by itself, hence only now
        byTitle.descending = true;
        model.setFilter(byTitle);
        QTRY_COMPARE(model.entry(0).title, u"Tiket 999"_s);
    }

    void onlyTheNewestQuestionIsAnswered()
    {
        test::DeskHarness harness;
        test::receive(harness, {.title = u"Rendah"_s});
        test::receive(harness, {.title = u"Strategis"_s, .systemClass = u"strategis"_s});
        QueueModel model(harness.as(u"semua"_s));
        QSignalSpy loaded(&model, &QueueModel::loaded);
        QueueFilter filter;
        for (const QString &systemClass : {u"strategis"_s, u"tinggi"_s, u"rendah"_s}) {
            filter.systemClass = systemClass;
            model.setFilter(filter);
        }
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(titles(model), QStringList({u"Rendah"_s}));
        QTRY_COMPARE(model.total(), 1);
        QCOMPARE(loaded.size(), 1);
    }

    void classesAreOrderedByStrictness()
    {
        test::DeskHarness harness;
        for (const QString &systemClass : {u"rendah"_s, u"tinggi"_s, u"strategis"_s, QString()})
            test::receive(harness, {.title = u"Kelas "_s + systemClass, .systemClass = systemClass});
        QueueModel model(harness.as(u"semua"_s));
        QueueFilter filter;
        filter.sort = QueueFilter::Sort::Class;
        model.setFilter(filter);
        QTRY_COMPARE(model.rowCount(), 4);
        QStringList classes;
        for (int row = 0; row < 4; ++row)
            classes << model.entry(row).systemClass;
        QCOMPARE(classes, QStringList({{}, u"strategis"_s, u"tinggi"_s, u"rendah"_s}));
    }

    void withoutClocksTheGravestAndOldestComesFirst()
    {
        test::DeskHarness harness(u"batang"_s);
        const auto receive = [&](const QString &title, const QString &severity, Duration ago) {
            Report report = test::Office::report();
            report.title = title;
            report.systemClass.clear();
            report.severity = severity;
            report.received = harness.office.clock.now() - ago;
            report.lateReason = u"Dicatat kemudian"_s;
            QVERIFY(harness.office.as(u"semua"_s, [&](Tx &tx) { return desk::receiveReport(tx, report); }));
        };
        receive(u"Ringan"_s, u"low"_s, 72h);
        receive(u"Berat, baru"_s, u"high"_s, 2h);
        receive(u"Sedang"_s, u"medium"_s, 24h);
        receive(u"Berat, lama"_s, u"high"_s, 50h);
        const QStringList order{u"Berat, lama"_s, u"Berat, baru"_s, u"Sedang"_s, u"Ringan"_s};
        QueueModel model(harness.as(u"semua"_s));
        QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(titles(model), order);
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, CountdownColumn), u"2 d, no clock, unread"_s);
        QCOMPARE(cell(1, CountdownColumn), u"2 h, no clock, unread"_s);
        QCOMPARE(cell(0, ClassColumn), u"High"_s);
        QCOMPARE(cell(2, ClassColumn), u"Medium"_s);
        QCOMPARE(cell(3, ClassColumn), u"Low"_s);
        const auto tone = [&](int row) {
            return model.index(row, 0).data(RowRole).value<QueueRow>().gradeTone;
        };
        QVERIFY(tone(0) == Tone::Late);
        QVERIFY(tone(2) == Tone::Soon);
        QVERIFY(tone(3) == Tone::Fine);
        QCOMPARE(model.headerData(ClassColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"Severity"_s);
        QueueFilter filter;
        filter.sort = QueueFilter::Sort::Class;
        filter.descending = true;
        model.setFilter(filter);
        QTRY_COMPARE(cell(0, ClassColumn), u"Low"_s);
        QCOMPARE(cell(1, ClassColumn), u"Medium"_s);
        filter.severity = u"medium"_s;
        model.setFilter(filter);
        QTRY_COMPARE(titles(model), QStringList{u"Sedang"_s});
    }

    void timeAloneBringsRowsIn()
    {
        test::DeskHarness harness;
        test::receive(harness, {.title = u"Sebentar lagi"_s, .systemClass = u"strategis"_s});
        QueueModel model(harness.as(u"semua"_s));
        QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &QueueModel::loaded);
        QueueFilter late;
        late.clock = QueueFilter::Clock::Late;
        model.setFilter(late);
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), 0);
        harness.advance(11min);
        for (int i = 0; i < 4; ++i)
            harness.advance(1s);
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_COMPARE(model.total(), 1);
        QCOMPARE(loaded.size(), 1);
    }

    void restrictedTicketsStayAway()
    {
        test::DeskHarness harness;
        Report report = test::Office::report();
        report.tlp = Tlp::Red;
        QVERIFY(harness.office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::receiveReport(tx, report); }));
        test::receive(harness, {.title = u"Untuk semua"_s});
        QueueModel model(harness.as(u"infra_anggota"_s));
        model.reload();
        QTRY_COMPARE(model.total(), 1);
        QCOMPARE(titles(model), QStringList({u"Untuk semua"_s}));
    }
};

TANGGAP_TEST(TestQueueModel)
#include "testqueuemodel.moc"
