// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/register.h"
#include "store/people.h"
#include "support/deskharness.h"
#include "support/paperacts.h"
#include "support/statedearlier.h"
#include "support/testmain.h"
#include "ui/board/boardpage.h"
#include "ui/board/boardtickets.h"
#include "ui/board/columnview.h"
#include "ui/models/boardmodel.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace tanggap;
using namespace tanggap::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The board in a window, with what dragging does where no pointer is.
struct Board
{
    Board(DeskHarness &harness, const QString &login)
        : desk(harness)
        , page(new BoardPage(harness.as(login)))
    {
        auto *layout = new QVBoxLayout(&harness.window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        harness.window.show();
    }
    ~Board()
    {
        delete page;
        delete desk.window.layout();
    }

    QList<ColumnView *> columns() const
    {
        QList<ColumnView *> shown;
        for (ColumnView *column : page->findChildren<ColumnView *>()) {
            if (column->isVisible())
                shown << column;
        }
        return shown;
    }
    ColumnView *column(const QString &name) const
    {
        for (ColumnView *column : columns()) {
            if (column->cards()->accessibleName() == name)
                return column;
        }
        return nullptr;
    }
    CardView *cards(const QString &name) const
    {
        ColumnView *found = column(name);
        return found ? found->cards() : nullptr;
    }
    bool holds(const QString &name, TicketId id) const
    {
        const CardView *list = cards(name);
        for (int i = 0; list && i < list->model()->rowCount(); ++i) {
            if (list->model()->index(i, 0).data(TicketIdRole).toLongLong() == id.value)
                return true;
        }
        return false;
    }

    /// The pointer comes over the column with a card; true when it may be let go there.
    bool hover(ColumnView *target, TicketId id, Qt::KeyboardModifiers keys = {})
    {
        data.reset(newTicketData(id, desk.office.store().info().installation));
        const QPoint at = target->rect().center();
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, keys);
        QApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return false;
        if (!QTest::qWaitFor([&] { return target->decision().has_value(); }))
            return false;
        QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, keys);
        QApplication::sendEvent(target, &move);
        return move.isAccepted();
    }
    void drop(ColumnView *target, Qt::KeyboardModifiers keys = {})
    {
        QDropEvent event(QPointF(target->rect().center()), Qt::MoveAction, data.get(), Qt::LeftButton, keys);
        QApplication::sendEvent(target, &event);
    }

    DeskHarness &desk;
    BoardPage *page;
    std::unique_ptr<QMimeData> data;
};

} // namespace

class TestBoardPage : public QObject
{
    Q_OBJECT

private slots:
    void droppingOnATeamCompletesTheEscalation()
    {
        DeskHarness desk;
        const TicketId id = verified(desk.office);
        Board board(desk, u"helpdesk"_s);
        QTRY_VERIFY(board.holds(u"Unassigned"_s, id));
        ColumnView *target = board.column(u"Applications"_s);
        QVERIFY(board.hover(target, id));
        QCOMPARE(target->decision()->text, u"Escalate to Applications · 0 open"_s);
        board.drop(target);
        QTRY_VERIFY(board.holds(u"Applications"_s, id));
        QCOMPARE(entry(desk.office, id).team, u"aplikasi"_s);
        QCOMPARE(entry(desk.office, id).step, u"investigasi"_s);
        QCOMPARE(eventsOf(desk.office, id).constLast(), u"step.completed"_s);
        QVERIFY(!target->decision()); // nothing is dragged any more

        QVERIFY(desk.undo.isOffered());
        desk.undo.takeBack();
        QTRY_VERIFY(board.holds(u"Unassigned"_s, id));
        QCOMPARE(entry(desk.office, id).step, u"eskalasi"_s);
        QCOMPARE(eventsOf(desk.office, id).mid(eventsOf(desk.office, id).size() - 2),
                 (QStringList{u"step.completed"_s, u"step.withdrawn"_s}));
    }

    void laterDropsReassignAndUndoRestoresTeamAndPerson()
    {
        DeskHarness desk;
        const PersonId member = personOf(desk.office, u"aplikasi_anggota"_s);
        const TicketId id = verified(desk.office);
        assign(desk.office, id, u"aplikasi"_s, member);
        Board board(desk, u"aplikasi_koordinator"_s);
        QTRY_VERIFY(board.holds(u"Applications"_s, id));
        QVERIFY(board.hover(board.column(u"Infrastructure"_s), id));
        board.drop(board.column(u"Infrastructure"_s));
        QTRY_VERIFY(board.holds(u"Infrastructure"_s, id));
        QCOMPARE(entry(desk.office, id).team, u"infra"_s);
        QVERIFY(!entry(desk.office, id).person.isValid());

        desk.undo.takeBack();
        QTRY_VERIFY(board.holds(u"Applications"_s, id));
        QCOMPARE(entry(desk.office, id).team, u"aplikasi"_s);
        QCOMPARE(entry(desk.office, id).person, member);
        QCOMPARE(eventsOf(desk.office, id).count(u"ticket.assigned"_s), 2);
        QVERIFY(!desk.undo.isOffered());
    }

    void beforeVerificationItIsRefusedWithTheReason()
    {
        DeskHarness desk;
        const TicketId id = received(desk.office);
        Board board(desk, u"helpdesk"_s);
        QTRY_VERIFY(board.holds(u"Unassigned"_s, id));
        ColumnView *target = board.column(u"Applications"_s);
        QVERIFY(!board.hover(target, id));
        QCOMPARE(target->decision()->kind, DropDecision::Kind::Refused);
        QVERIFY(target->decision()->text.contains(u"not verified"_s));
        const qsizetype before = eventsOf(desk.office, id).size();
        board.drop(target); // somebody quicker than the answer
        QTRY_COMPARE(desk.toasts.count(), 1);
        QCOMPARE(eventsOf(desk.office, id).size(), before);
    }

    void anotherTeamsTicketIsRefused()
    {
        DeskHarness desk;
        const TicketId id = verified(desk.office);
        assign(desk.office, id, u"infra"_s);
        Board board(desk, u"aplikasi_koordinator"_s);
        QTRY_VERIFY(board.holds(u"Infrastructure"_s, id));
        QVERIFY(!board.hover(board.column(u"Applications"_s), id));
        QVERIFY(board.column(u"Applications"_s)->decision()->text.contains(u"another team"_s));
    }

    void anotherDatabasesTicketIsNone()
    {
        DeskHarness desk;
        const TicketId id = verified(desk.office);
        Board board(desk, u"helpdesk"_s);
        QTRY_VERIFY(board.holds(u"Unassigned"_s, id));
        std::unique_ptr<QMimeData> foreign(newTicketData(id, u"elsewhere"_s));
        QDragEnterEvent enter({10, 10}, Qt::MoveAction, foreign.get(), Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(board.column(u"Applications"_s), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void onAPersonItGoesToThemInTheirTeam()
    {
        DeskHarness desk;
        const TicketId id = verified(desk.office);
        const PersonId member = personOf(desk.office, u"infra_anggota"_s);
        Board board(desk, u"semua"_s);
        QTRY_VERIFY(board.holds(u"Unassigned"_s, id));
        QTest::mouseClick(board.page->findChild<QAbstractButton *>(u"boardByPerson"_s), Qt::LeftButton);
        QTRY_COMPARE(board.page->view(), BoardView::People);
        const auto taker =
            desk.office.store().readNow(u"semua"_s, [&](Reader &r) { return people::person(r.db, member); });
        QTRY_VERIFY(board.column(taker->name));
        QVERIFY(board.hover(board.column(taker->name), id));
        board.drop(board.column(taker->name));
        QTRY_COMPARE(entry(desk.office, id).person, member);
        QCOMPARE(entry(desk.office, id).team, u"infra"_s);
    }

    void theColumnUnderThePointerIsTheOneThatIsShown()
    {
        DeskHarness desk;
        const TicketId id = verified(desk.office);
        Board board(desk, u"semua"_s);
        QTRY_VERIFY(board.holds(u"Unassigned"_s, id));
        QTest::mouseClick(board.page->findChild<QAbstractButton *>(u"boardByPerson"_s), Qt::LeftButton);
        QTRY_COMPARE(board.page->view(), BoardView::People);
        const PersonId member = personOf(desk.office, u"infra_anggota"_s);
        const auto nameOf = [&](PersonId one) {
            return desk.office.store()
                .readNow(Store::System, [&](Reader &r) { return people::person(r.db, one); })
                ->name;
        };
        QTRY_VERIFY(board.column(nameOf(member)));
        ColumnView *target = board.column(nameOf(member));
        const auto *model = board.page->findChild<BoardModel *>();
        const int before = model->count();
        // While a card is dragged, everybody else leaves: the columns shift under the pointer.
        emit board.cards(u"Unassigned"_s)->dragBegan(id);
        QVERIFY(board.hover(target, id));
        const auto left = desk.office.as(Store::System, [&](Tx &tx) -> Result<> {
            TRY_LET(const QList<Person> all, people::all(tx.db()));
            for (Person one : all) {
                if (one.id == member || one.roles.size() != 1 || one.roles.contains(u"ketua"_s))
                    continue;
                one.active = false;
                TRY(desk::savePerson(tx, one));
            }
            return {};
        });
        QVERIFY2(left, left ? "" : qPrintable(left.error().message));
        QTRY_VERIFY(model->count() < before);
        board.drop(target);
        emit target->cards()->dragEnded();
        QTRY_COMPARE(entry(desk.office, id).person, member);
    }

    void onTheNextStepItIsCompleted()
    {
        DeskHarness desk;
        const TicketId id = received(desk.office);
        Board board(desk, u"helpdesk"_s);
        QTRY_VERIFY(board.holds(u"Unassigned"_s, id));
        board.page->setView(BoardView::Steps);
        QTRY_VERIFY(board.holds(u"Recorded"_s, id));
        QVERIFY(!board.hover(board.column(u"Verification"_s), id));
        QVERIFY(board.hover(board.column(u"Initial analysis"_s), id));
        board.drop(board.column(u"Initial analysis"_s));
        QTRY_COMPARE(entry(desk.office, id).step, u"analisis_awal"_s);
        QTRY_VERIFY(board.holds(u"Initial analysis"_s, id));
        QVERIFY(!board.hover(board.column(u"Verification"_s), id)); // its text is missing
        QVERIFY(board.column(u"Verification"_s)->decision()->text.contains(u"missing"_s));
        QVERIFY(desk.undo.isOffered());
        desk.undo.takeBack();
        QTRY_COMPARE(entry(desk.office, id).step, u"catat"_s);
    }

    void aFullTeamWantsANote()
    {
        DeskHarness desk;
        giveCapacity(desk.office, 1);
        const TicketId first = verified(desk.office);
        assign(desk.office, first, u"infra"_s);
        const TicketId id = verified(desk.office);
        Board board(desk, u"helpdesk"_s);
        QTRY_VERIFY(board.holds(u"Unassigned"_s, id));
        ColumnView *target = board.column(u"Infrastructure"_s);
        QVERIFY(board.hover(target, id));
        QCOMPARE(target->decision()->text, u"Escalate to Infrastructure · 1 open of 1"_s);
        board.drop(target);
        QDialog *asked = test::form(board.page, u"textForm"_s);
        QTest::mouseClick(asked->findChild<QPushButton *>(u"cancel"_s), Qt::LeftButton); // it stays
        QTRY_VERIFY(!board.page->findChild<QDialog *>(u"textForm"_s));
        QCOMPARE(entry(desk.office, id).team, QString());
        QVERIFY(board.hover(target, id));
        board.drop(target);
        test::answerInWords(test::form(board.page, u"textForm"_s), u"Tim lain sedang rapat"_s);
        QTRY_COMPARE(entry(desk.office, id).team, u"infra"_s);
    }

    void shiftAsksForANote()
    {
        DeskHarness desk;
        const TicketId id = verified(desk.office);
        Board board(desk, u"helpdesk"_s);
        QTRY_VERIFY(board.holds(u"Unassigned"_s, id));
        desk.advance(20min);
        QVERIFY(board.hover(board.column(u"Infrastructure"_s), id));
        board.drop(board.column(u"Infrastructure"_s), Qt::ShiftModifier);
        const QPointer<QDialog> asked = test::form(board.page, u"textForm"_s);
        QTest::keyClicks(asked->findChild<QPlainTextEdit *>(u"words"_s), u"Mohon segera"_s);
        stateTenMinutesAgo(asked);
        QTest::mouseClick(asked->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
        QTRY_COMPARE(entry(desk.office, id).team, u"infra"_s);
        QTRY_VERIFY(!asked);
        QVERIFY(toldTenMinutesLate(desk.office, id, u"step.completed"_s));
    }

    void arrowsMoveAndEnterOpens()
    {
        DeskHarness desk;
        const TicketId first = verified(desk.office);
        desk.office.clock.advance(1min);
        const TicketId second = verified(desk.office);
        const TicketId given = verified(desk.office);
        assign(desk.office, given, u"aplikasi"_s);
        Board board(desk, u"semua"_s);
        QTRY_VERIFY(board.holds(u"Unassigned"_s, second));
        CardView *unassigned = board.cards(u"Unassigned"_s);
        unassigned->enter(0);
        QCOMPARE(board.page->selectedTickets(), QList<TicketId>{first});
        QTest::keyClick(unassigned, Qt::Key_Down);
        QCOMPARE(board.page->selectedTickets(), QList<TicketId>{second});
        QTest::keyClick(unassigned, Qt::Key_K);
        QCOMPARE(board.page->selectedTickets(), QList<TicketId>{first});
        QTest::keyClick(unassigned, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(board.page->selectedTickets().size(), 2);
        QTest::keyClick(unassigned, Qt::Key_Right); // over empty columns to the next card
        QCOMPARE(board.page->selectedTickets(), QList<TicketId>{given});
        QTest::keyClick(board.cards(u"Applications"_s), Qt::Key_Return);
        QCOMPARE(desk.opened, QList<TicketId>{given});
        QTest::keyClick(board.cards(u"Applications"_s), Qt::Key_Left);
        QCOMPARE(board.page->selectedTickets().size(), 1);
        QVERIFY(board.page->selectedTickets() != QList<TicketId>{given});
    }

    void cardsNeverOverlapWhateverTheWidth()
    {
        DeskHarness desk;
        for (int i = 0; i < 3; ++i)
            verified(desk.office, u"Sisipan tautan judi daring pada 41 halaman situs puskesmas kecamatan"_s);
        Board board(desk, u"semua"_s);
        QTRY_VERIFY(board.cards(u"Unassigned"_s));
        for (const int width : {2400, 1100}) {
            desk.window.resize(width, 680);
            CardView *cards = board.cards(u"Unassigned"_s);
            QTRY_VERIFY(cards->model()->rowCount() == 3);
            const QModelIndex second = cards->model()->index(1, 0);
            QStyleOptionViewItem option;
            option.font = cards->font();
            QTRY_COMPARE(cards->visualRect(second).height(),
                         cards->itemDelegate()->sizeHint(option, second).height());
        }
    }

    void theRestOfAColumnIsInTheQueue()
    {
        DeskHarness desk;
        for (int i = 0; i < BoardModel::CardsPerColumn + 2; ++i)
            received(desk.office);
        Board board(desk, u"semua"_s);
        QTRY_VERIFY(board.column(u"Unassigned"_s));
        auto *more = board.column(u"Unassigned"_s)->findChild<QPushButton *>(u"boardMore"_s);
        QTRY_VERIFY(more->isVisible());
        QCOMPARE(more->text(), u"… 2 more"_s);
        QSignalSpy asked(board.page, &BoardPage::queueRequested);
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.constFirst().constFirst().value<QueueFilter>().unassigned);
        QCOMPARE(desk.shown, QStringList{u"queue"_s});
    }
};

TANGGAP_TEST(TestBoardPage)
#include "testboardpage.moc"
