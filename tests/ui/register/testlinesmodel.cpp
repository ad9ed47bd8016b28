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
