// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/deskharness.h"
#include "support/testmain.h"
#include "ui/procedure/procedurechart.h"
#include "ui/procedure/procedurepage.h"

#include <QComboBox>
#include <QPushButton>
#include <QSet>

using namespace tanggap;
using namespace tanggap::test;
using namespace Qt::Literals::StringLiterals;

class TestProcedurePage : public QObject
{
    Q_OBJECT

    /// Whether an outcome leads back to an earlier step.
    static bool hasLoop(const Procedure &procedure)
    {
        QStringList before;
        for (const Step &step : procedure.steps) {
            before << step.id;
            for (const Outcome &outcome : step.outcomes) {
                for (const QString &next : outcome.leadsTo) {
                    if (before.contains(next))
                        return true;
                }
            }
        }
        return false;
    }

private slots:
    void tableHasWhatTheDocumentHas()
    {
        DeskHarness harness;
        const Procedure &procedure = *harness.as(u"ketua"_s).procedures.first();
        const QFontMetrics metrics{QFont()};
        const ChartLayout chart = layOut(procedure, Language::Indonesian, 1100, metrics);
        QCOMPARE(chart.rows.size(), 9);
        QVERIFY(chart.size.width() <= 1100);
        QCOMPARE(std::count_if(chart.columns.begin(), chart.columns.end(),
                               [](const ChartColumn &one) { return one.kind == ChartColumn::Kind::Actor; }),
                 3);
        QCOMPARE(chart.rows.first().symbol, ChartSymbol::Terminator);
        QCOMPARE(chart.rows.at(3).symbol, ChartSymbol::Decision);
        QCOMPARE(chart.rows.last().symbol, ChartSymbol::Terminator);
        // "Tidak" ends in the column of the service user.
        QCOMPARE(chart.ends.size(), 1);
        const ChartColumn &user = chart.columns.at(2);
        QVERIFY(user.x < chart.ends.first().rect.left() &&
                chart.ends.first().rect.right() < user.x + user.width);
        // Times stand where the decree prints them: rows 2 and 5.
        const auto timeAt = [&](int row) {
            for (const ChartCell &cell : chart.rows.at(row).cells) {
                if (chart.columns.at(cell.column).kind == ChartColumn::Kind::Time)
                    return cell.text;
            }
            return QString();
        };
        QVERIFY(timeAt(1).contains(u"Waktu Respon"_s));
        QVERIFY(timeAt(4).contains(u"Waktu Resolusi"_s));
        QVERIFY(timeAt(2).isEmpty());
        for (const ChartLine &line : chart.lines) {
            QVERIFY(line.points.size() >= 2);
            for (const QPointF &point : line.points)
                QVERIFY(QRectF(QPointF(), chart.size).contains(point));
        }
    }

    void loopsGoBackInALane()
    {
        DeskHarness harness;
        Procedure procedure = *harness.as(u"ketua"_s).procedures.first();
        procedure.steps[6].outcomes << Outcome{.id = u"ulang"_s,
                                               .name = {u"Ulang"_s, u"Again"_s},
                                               .action = {},
                                               .leadsTo = {procedure.steps.at(5).id},
                                               .requirements = {},
                                               .papers = {}};
        const ChartLayout chart = layOut(procedure, Language::English, 1100, QFontMetrics{QFont()});
        const auto loop = std::find_if(chart.lines.begin(), chart.lines.end(),
                                       [](const ChartLine &line) { return line.name == u"Again"_s; });
        QVERIFY(loop != chart.lines.end());
        QCOMPARE(loop->points.size(), 4);
        QVERIFY(loop->points.last().y() < loop->points.first().y());
    }

    void pressingAStepAsksForItsTickets()
    {
        DeskHarness harness;
        QVERIFY(harness.office.as(u"helpdesk"_s,
                                  [](Tx &tx) { return desk::receiveReport(tx, Office::report()); }));
        ProcedurePage page(harness.as(u"ketua"_s));
        QStringList pressed;
        connect(&page, &ProcedurePage::stepPressed, this,
                [&](const QString &procedure, const QString &step) { pressed << procedure + u'/' + step; });
        page.resize(1166, 680);
        page.show();
        auto *chart = page.findChild<ProcedureChart *>();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Down);
        // The report waits at step 2, and the chart says so.
        QTRY_VERIFY(chart->accessibleDescription().contains(u"Open tickets: 1"_s));
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(pressed, QStringList{u"bekasi/catat"_s});
        const ChartRow &row = chart->chart().rows.at(4);
        QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(100, row.y + row.height / 2));
        QCOMPARE(pressed.last(), u"bekasi/eskalasi"_s);
        QVERIFY(harness.office.as(u"helpdesk"_s,
                                  [](Tx &tx) { return desk::receiveReport(tx, Office::report()); }));
        QTest::keyClick(chart, Qt::Key_Up);
        QTest::keyClick(chart, Qt::Key_Up);
        QTest::keyClick(chart, Qt::Key_Up);
        QTRY_VERIFY(chart->accessibleDescription().contains(u"Open tickets: 2"_s));
    }

    /// Each organization that is shipped, with all its procedures: rows, actors, times, loops.
    void everyShippedProcedureIsATable()
    {
        QSet<QString> seen;
        for (const QString &organization : {u"bekasi"_s, u"batang"_s, u"ciamis"_s, u"kukar"_s}) {
            DeskHarness harness(organization);
            for (const ProcedurePtr &procedure : harness.as(u"semua"_s).procedures) {
                seen << procedure->id;
                const ChartLayout chart =
                    layOut(*procedure, Language::Indonesian, 1100, QFontMetrics{QFont()});
                QSet<QString> drawn;
                for (const ChartRow &row : chart.rows)
                    drawn << row.step;
                for (const Step &step : procedure->steps) {
                    QVERIFY2(drawn.contains(step.id), qPrintable(procedure->id + u'/' + step.id));
                    if (!step.timeStandard)
                        continue;
                    const auto row = std::find_if(chart.rows.begin(), chart.rows.end(),
                                                  [&](const ChartRow &one) { return one.step == step.id; });
                    QVERIFY2(std::any_of(row->cells.begin(), row->cells.end(),
                                         [&](const ChartCell &cell) {
                                             return cell.text.contains(spanText(*step.timeStandard));
                                         }),
                             qPrintable(procedure->id + u'/' + step.id));
                }
                QSet<QString> actors;
                for (const ChartColumn &column : chart.columns) {
                    if (column.kind == ChartColumn::Kind::Actor)
                        actors << column.flowRole;
                }
                for (const Step &step : procedure->steps) {
                    for (const QString &actor : step.actors)
                        QVERIFY2(actors.contains(actor), qPrintable(procedure->id + u'/' + actor));
                }
                QCOMPARE(std::any_of(chart.lines.begin(), chart.lines.end(),
                                     [](const ChartLine &line) {
                                         return line.points.last().y() < line.points.first().y();
                                     }),
                         hasLoop(*procedure));
            }
        }
        QCOMPARE(seen.size(), 5);
    }

    void anotherProcedureIsChosen()
    {
        DeskHarness harness(u"ciamis"_s);
        ProcedurePage page(harness.as(u"semua"_s));
        page.resize(1166, 680);
        page.show();
        auto *choice = page.findChild<QComboBox *>(u"procedureChoice"_s);
        auto *chart = page.findChild<ProcedureChart *>();
        QCOMPARE(choice->count(), 2);
        for (const QString &id : {u"penanganan"_s, u"ciamis"_s}) {
            choice->setCurrentIndex(choice->findData(id));
            QStringList drawn, steps;
            for (const ChartRow &row : chart->chart().rows)
                drawn << row.step;
            for (const ProcedurePtr &procedure : harness.as(u"semua"_s).procedures) {
                if (procedure->id == id)
                    steps << procedure->steps.first().id << procedure->steps.last().id;
            }
            QCOMPARE(steps.size(), 2);
            QVERIFY(drawn.contains(steps.first()) && drawn.contains(steps.last()));
        }
    }

    void headFolds()
    {
        DeskHarness harness;
        ProcedurePage page(harness.as(u"ketua"_s));
        page.resize(1166, 680);
        page.show();
        auto *head = page.findChild<QWidget *>(u"procedureHead"_s);
        QVERIFY(!head->isVisible());
        QTest::mouseClick(page.findChild<QPushButton *>(u"foldHead"_s), Qt::LeftButton);
        QVERIFY(head->isVisible());
        QTRY_VERIFY(head->height() > 300); // laid out in the next turn
    }
};

TANGGAP_TEST(TestProcedurePage)
#include "testprocedurepage.moc"
