// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/deskharness.h"
#include "support/testmain.h"
#include "ui/board/boardtickets.h"
#include "ui/models/boardmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace tanggap;
using namespace tanggap::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestBoardModel : public QObject
{
    Q_OBJECT

    static QueueRow row(qint64 id, const QString &title = {})
    {
        QueueRow made;
        made.id = TicketId{id};
        made.title = title;
        return made;
    }

    static int columnOf(const BoardModel &model, const QString &team)
    {
        for (int i = 0; i < model.count(); ++i) {
            if (model.column(i).team == team)
                return i;
        }
        return -1;
    }

private slots:
    void cardsAreMergedById()
    {
        CardList list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setRows({row(1), row(2), row(3)});
        const QPersistentModelIndex second = list.index(1);
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        list.setRows({row(4), row(2, u"new title"_s), row(1)});
        QCOMPARE(list.rows(), (QList<QueueRow>{row(4), row(2, u"new title"_s), row(1)}));
        QVERIFY(second.isValid());
        QCOMPARE(second.data(TicketIdRole).toLongLong(), 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(list.rowOf(TicketId{3}), -1);
    }

    void anyOrderBecomesAnyOther()
    {
        CardList list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(20261121);
        for (int round = 0; round < 200; ++round) {
            QList<QueueRow> rows;
            for (int id = 1; id <= 12; ++id) {
                if (random.bounded(3) > 0)
                    rows.insert(random.bounded(int(rows.size()) + 1),
                                row(id, QString::number(random.bounded(2))));
            }
            list.setRows(rows);
            QCOMPARE(list.rows(), rows);
        }
    }

    void columnsFollowTheTeams()
    {
        DeskHarness desk;
        const TicketId waiting = verified(desk.office);
        const TicketId given = verified(desk.office);
        assign(desk.office, given, u"aplikasi"_s);
        BoardModel model(desk.as(u"semua"_s));
        model.reload();
        QTRY_VERIFY(model.isLoaded());
        QVERIFY(model.column(0).isUnassigned());
        QCOMPARE(model.count(), 1 + int(desk.as(u"semua"_s).organization->teams().size()));
        QCOMPARE(model.find(waiting).first, 0);
        const int team = columnOf(model, u"aplikasi"_s);
        QCOMPARE(model.find(given).first, team);
        QCOMPARE(model.column(team).load, (Load{1, 0}));
    }

    void aChangeMovesACard()
    {
        DeskHarness desk;
        const TicketId id = verified(desk.office);
        BoardModel model(desk.as(u"semua"_s));
        model.reload();
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.find(id).first, 0);
        QAbstractItemModelTester from(model.cards(0), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int team = columnOf(model, u"infra"_s);
        QAbstractItemModelTester to(model.cards(team),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy rebuilt(&model, &BoardModel::columnsChanged);
        assign(desk.office, id, u"infra"_s);
        QTRY_COMPARE(model.find(id).first, team);
        QCOMPARE(model.column(0).load.open, 0);
        QCOMPARE(model.column(team).load.open, 1);
        QCOMPARE(rebuilt.size(), 0);
    }

    void lateOnesAreCountedAsTimePasses()
    {
        DeskHarness desk;
        verified(desk.office);
        BoardModel model(desk.as(u"semua"_s));
        model.reload();
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.column(0).load.late, 0);
        desk.office.clock.advance(8h);
        model.reloadLoads();
        QTest::qWait(200);
        QCOMPARE(model.column(0).load.late, 0); // at its very deadline it can still be met
        desk.office.clock.advance(1h);
        model.reloadLoads();
        QTRY_COMPARE(model.column(0).load.late, 1);
    }

    void byPersonAndByStep()
    {
        DeskHarness desk;
        const PersonId member = personOf(desk.office, u"aplikasi_anggota"_s);
        const TicketId id = verified(desk.office);
        assign(desk.office, id, u"aplikasi"_s, member);
        BoardModel model(desk.as(u"semua"_s));
        model.setView(BoardView::People);
        QTRY_VERIFY(model.isLoaded());
        const BoardColumn holder = model.column(model.find(id).first);
        QCOMPARE(holder.person, member);
        QCOMPARE(holder.teams, QStringList{u"aplikasi"_s});
        QVERIFY(model.column(0).isUnassigned());
        model.setView(BoardView::Steps);
        QTRY_COMPARE(model.column(0).view, BoardView::Steps);
        QCOMPARE(model.column(model.find(id).first).step, u"investigasi"_s);
    }

    void whatDoesNotFitIsCounted()
    {
        DeskHarness desk;
        for (int i = 0; i < BoardModel::CardsPerColumn + 3; ++i)
            received(desk.office);
        BoardModel model(desk.as(u"semua"_s));
        model.reload();
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.cards(0)->rowCount(), BoardModel::CardsPerColumn);
        QCOMPARE(model.hidden(0), 3);
        QVERIFY(model.column(0).filter().unassigned);
    }
};

TANGGAP_TEST(TestBoardModel)
#include "testboardmodel.moc"
