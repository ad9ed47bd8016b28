// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/models/linesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestLinesModel : public QObject
{
    Q_OBJECT

private slots:
    void mergesById()
    {
        LinesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setHeadings({u"A"_s, u"B"_s});
        resets.clear();
        model.setLines({{1, {u"a"_s}}, {2, {u"b"_s}}, {3, {u"c"_s}}});
        const QPersistentModelIndex third(model.index(2, 0));
        model.setLines({{2, {u"b2"_s}}, {3, {u"c"_s}}, {4, {u"d"_s}}});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(third.data().toString(), u"c"_s);
        QCOMPARE(model.index(model.rowOf(2), 0).data().toString(), u"b2"_s);
        QCOMPARE(model.rowOf(1), -1);
    }

    void linesStandAsTheyAreGiven()
    {
        LinesModel model;
        LinesFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester lines(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filtered(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHeadings({u"A"_s});
        const auto set = [&](const QList<qint64> &ids) {
            QList<Line> given;
            for (const qint64 id : ids)
                given << Line{id, {QString::number(id)}};
            model.setLines(given);
            QList<qint64> shown, passed;
            for (int row = 0; row < model.rowCount(); ++row)
                shown << model.index(row, 0).data(LinesModel::IdRole).toLongLong();
            for (int row = 0; row < filter.rowCount(); ++row)
                passed << filter.index(row, 0).data(LinesModel::IdRole).toLongLong();
            return shown == ids && passed == ids;
        };
        QVERIFY(set({3, 2, 1}));
        const QPersistentModelIndex two(filter.index(1, 0));
        QVERIFY(set({5, 4, 3, 2, 1}));
        QVERIFY(set({1, 7, 2, 6, 5}));
        QCOMPARE(two.data(LinesModel::IdRole).toLongLong(), 2);
        QCOMPARE(two.row(), 2);
        QVERIFY(set({8, 9}));
        QVERIFY(!two.isValid());
        QVERIFY(set({}));
    }

    void filtersByEveryWord()
    {
        LinesModel model;
        model.setHeadings({u"A"_s, u"B"_s});
        model.setLines({{1, {u"Portal PPDB"_s, u"Pendidikan"_s}}, {2, {u"Portal Pajak"_s, u"Bapenda"_s}}});
        LinesFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setWords(u"portal"_s);
        QCOMPARE(filter.rowCount(), 2);
        filter.setWords(u" didik  portal "_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords({});
        QCOMPARE(filter.rowCount(), 2);
    }
};

TANGGAP_TEST(TestLinesModel)
#include "testlinesmodel.moc"
