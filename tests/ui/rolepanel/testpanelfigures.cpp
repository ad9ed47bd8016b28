// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/assignticket.h"
#include "desk/paperlife.h"
#include "support/activitywork.h"
#include "support/deskharness.h"
#include "support/testmain.h"
#include "ui/board/boardpage.h"
#include "ui/board/cardview.h"
#include "ui/rolepanel/figurebutton.h"
#include "ui/rolepanel/glance.h"
#include "ui/rolepanel/panelpage.h"
#include "ui/rolepanel/paperlistpage.h"

#include <QComboBox>
#include <QLabel>
#include <QTreeView>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// The figures on a panel beside its duties: what each counts, and that it opens the list it counted.
class TestPanelFigures : public QObject
{
    Q_OBJECT

    struct Desk
    {
        test::DeskHarness harness;
        std::unique_ptr<PanelPage> page;

        test::Office &office() { return harness.office; }
        void sit(const QString &login)
        {
            page = std::make_unique<PanelPage>(harness.as(login), &harness.window);
            page->setGeometry(harness.window.rect());
            harness.window.show();
            page->show();
            m_login = login;
        }
        FigureButton *button(const QString &name) const
        {
            const auto all = page->findChildren<FigureButton *>(name);
            return all.isEmpty() ? nullptr : all.constLast(); // one that goes is deleted later
        }
        FigureButton *tile(Glance::What what) const { return button(u"glance/%1"_s.arg(int(what))); }
        int figure(const QString &name) const { return button(name) ? button(name)->figure() : -1; }
        int figure(Glance::What what) const { return tile(what) ? tile(what)->figure() : -1; }

        /// Presses the figure; whether the list that it opens is as long as it says.
        bool opensWhatItCounts(FigureButton *pressed)
        {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            harness.lists.clear();
            QTest::mouseClick(pressed, Qt::LeftButton);
            if (harness.lists.size() != 1)
                return false;
            const auto length = office().store().readNow(
                m_login, [&](Reader &reader) { return test::listed(reader, harness.lists.constFirst()); });
            return *length == pressed->figure();
        }

    private:
        QString m_login;
    };

private slots:
    void papersThatWaitForTheHead()
    {
        Desk desk;
        const auto ticket = test::receive(desk.office());
        const PaperRenderer readable(
            [](const PaperFacts &) -> Result<QByteArray> { return QByteArray("file"); },
            [](const PaperFacts &) -> Result<PaperText> { return PaperText{}; });
        PaperId submitted;
        MUST(desk.office().as(u"semua"_s, [&](Tx &tx) -> Result<> {
            TRY(desk::draftPaper(tx, ticket, u"laporan_walikota"_s, {}));
            TRY(desk::draftPaper(tx, ticket, u"disposisi"_s, {}));
            TRY_LET(submitted, desk::draftPaper(tx, ticket, u"laporan_walikota"_s, {}));
            return Result<>();
        }));
        desk.sit(u"ketua"_s);
        QTRY_COMPARE(desk.figure(Glance::What::AwaitingSignature), 0); // drafts wait for nobody
        MUST(desk.office().as(
            u"semua"_s, [&](Tx &tx) { return answer(desk::submitPaper(tx, ticket, submitted, readable)); }));
        QTRY_COMPARE(desk.figure(Glance::What::AwaitingSignature), 1);
        QVERIFY(desk.opensWhatItCounts(desk.tile(Glance::What::AwaitingSignature)));
        PaperListPage list(desk.harness.as(u"ketua"_s));
        list.setFilter(std::get<PaperFilter>(desk.harness.lists.constFirst()));
        list.show();
        const auto *table = list.findChild<QTreeView *>(u"table"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(list.findChild<QComboBox *>(u"state"_s)->currentText(), u"To be approved or signed by me"_s);
        // It waits for the signature after the approval, and for nobody who does not approve it.
        MUST(desk.office().as(
            u"ketua"_s, [&](Tx &tx) { return answer(desk::approvePaper(tx, ticket, submitted, readable)); }));
        QTRY_COMPARE(table->model()->index(0, 1).data().toString(), u"Issued"_s);
        QTRY_COMPARE(desk.figure(Glance::What::AwaitingSignature), 1);
        desk.sit(u"pengarah"_s);
        QTRY_COMPARE(desk.figure(Glance::What::AwaitingSignature), 0);
    }

    void reportsOfTwoWeeks()
    {
        Desk desk;
        test::receive(desk.office());
        test::receive(desk.office());
        desk.office().clock.advance(std::chrono::hours(24 * 7));
        test::receive(desk.office());
        desk.sit(u"ketua"_s);
        QTRY_COMPARE(desk.figure(u"trend/received"_s), 1);
        QCOMPARE(desk.figure(u"trend/before"_s), 2);
        for (const QString &name : {u"trend/received"_s, u"trend/before"_s})
            QVERIFY2(desk.opensWhatItCounts(desk.button(name)), qPrintable(name));
        desk.sit(u"infra_koordinator"_s);
        QTRY_VERIFY(desk.tile(Glance::What::Open));
        QVERIFY(!desk.button(u"trend/received"_s)->isVisible());
    }

    void whatNobodyOfTheTeamHas()
    {
        Desk desk;
        const auto held = test::receive(desk.office()), free = test::receive(desk.office());
        test::walkTo(desk.office(), held, u"investigasi"_s); // to the applications' team
        test::walkTo(desk.office(), free, u"investigasi"_s);
        test::receive(desk.office()); // of no team
        const PersonId member = test::personNamed(desk.office(), u"aplikasi_anggota"_s);
        MUST(desk.office().as(u"semua"_s, [&](Tx &tx) {
            return desk::assignTicket(tx, held, u"aplikasi"_s, member, u"Paham sistemnya"_s);
        }));
        desk.sit(u"aplikasi_koordinator"_s);
        QTRY_COMPARE(desk.figure(Glance::What::Open), 2);
        // Every ticket of the team stands in one row, and each row opens its own.
        int rows = 0, sum = 0;
        while (FigureButton *open = desk.button(u"team/open/%1"_s.arg(rows))) {
            QVERIFY(desk.opensWhatItCounts(open));
            sum += open->figure();
            ++rows;
        }
        QCOMPARE(sum, 2);
        const auto filter = std::get<QueueFilter>(desk.harness.lists.constFirst());
        QVERIFY(filter.withoutPerson);
        QCOMPARE(filter.team, u"aplikasi"_s);
        QCOMPARE(desk.figure(u"team/open/%1"_s.arg(rows - 1)), 1);
        const auto labels = desk.page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text() == "Given to nobody"_L1; }));
        // Late ones too.
        desk.harness.advance(std::chrono::hours(24 * 10));
        QTRY_COMPARE(desk.figure(u"team/late/%1"_s.arg(rows - 1)), 1);
        QVERIFY(desk.opensWhatItCounts(desk.button(u"team/late/%1"_s.arg(rows - 1))));
    }

    void theSecretarysTiles()
    {
        Desk desk;
        const auto ticket = test::receive(desk.office());
        desk.sit(u"sekretaris"_s);
        using What = Glance::What;
        QTRY_COMPARE(desk.figure(What::PapersWaiting), 0);
        QCOMPARE(desk.figure(What::Dispositions), 0);
        QCOMPARE(desk.figure(What::MeetingsToday), 0);
        const ActivityKindPtr meeting = test::kindOf(desk.office(), u"meeting"_s);
        MUST(desk.office().as(u"semua"_s, [&](Tx &tx) -> Result<> {
            TRY(desk::draftPaper(tx, ticket, u"disposisi"_s, {}));
            TRY(desk::draftPaper(tx, ticket, u"laporan_walikota"_s, {}));
            TRY(desk::issuePaper(tx, ticket, u"jawaban_pengguna"_s, test::plainFile())); // no longer in work
            for (const int days : {0, 1}) {
                Activity entry = test::entryOf(*meeting, u"IV.c"_s);
                entry.day = toLocal(tx.now(), QTimeZone("Asia/Jakarta")).date().addDays(days);
                TRY(desk::recordActivity(tx, entry));
            }
            return {};
        }));
        QTRY_COMPARE(desk.figure(What::PapersWaiting), 2);
        QCOMPARE(desk.figure(What::Dispositions), 1);
        QTRY_COMPARE(desk.figure(What::MeetingsToday), 1); // tomorrow's is not today's
        for (const What what : {What::PapersWaiting, What::Dispositions, What::MeetingsToday})
            QVERIFY2(desk.opensWhatItCounts(desk.tile(what)), qPrintable(QString::number(int(what))));
        // Tomorrow is another day.
        desk.harness.advance(std::chrono::hours(24 * 2));
        QTRY_COMPARE(desk.figure(What::MeetingsToday), 0);
    }

    /// What is to be repeated and is late waits as well.
    void aLateRepetitionWaits()
    {
        Desk desk;
        for (const auto &[role, duty, kind] :
             {std::tuple(u"infra_anggota"_s, u"VI.A.b"_s, u"ids_equipment"_s),
              std::tuple(u"aplikasi_anggota"_s, u"VII.A.b"_s, u"backup_site"_s)}) {
            const ActivityKindPtr of = test::kindOf(desk.office(), kind);
            Activity entry = test::entryOf(*of, duty);
            entry.state = of->doneState()->id;
            MUST(test::record(desk.office(), role, entry));
        }
        desk.sit(u"infra_anggota"_s);
        const auto name = [](const QString &duty, const QString &figure) {
            return u"duty/%1/%2"_s.arg(duty, figure);
        };
        QTRY_COMPARE(desk.figure(name(u"VI.A.b"_s, u"done"_s)), 1);
        QCOMPARE(desk.figure(name(u"VI.A.b"_s, u"waiting"_s)), 0);
        desk.office().clock.advance(std::chrono::hours(24 * 400));
        for (const auto &[role, duty] :
             {std::pair(u"infra_anggota"_s, u"VI.A.b"_s), std::pair(u"aplikasi_anggota"_s, u"VII.A.b"_s)}) {
            desk.sit(role);
            QTRY_COMPARE(desk.figure(name(duty, u"late"_s)), 1);
            QCOMPARE(desk.figure(name(duty, u"waiting"_s)), 1);
            QVERIFY(desk.opensWhatItCounts(desk.button(name(duty, u"waiting"_s))));
        }
    }

    void theBoardIsShownWhereTheTeamIs()
    {
        Desk desk;
        for (const QString &team : {u"aplikasi"_s, u"infra"_s}) {
            const auto ticket = test::receive(desk.office());
            test::walkTo(desk.office(), ticket, u"investigasi"_s);
            if (team == "infra"_L1)
                MUST(desk.office().as(u"semua"_s, [&](Tx &tx) {
                    return desk::assignTicket(tx, ticket, team, {}, u"Jaringan"_s);
                }));
        }
        BoardPage board(desk.harness.as(u"infra_koordinator"_s), &desk.harness.window);
        board.setView(BoardView::People);
        board.showTeam(u"infra"_s);        // asked for before it is shown
        board.setGeometry(0, 0, 500, 600); // not wide enough for all columns
        desk.harness.window.show();
        board.show();
        QTRY_COMPARE(board.selectedTickets().size(), 1);
        QCOMPARE(board.view(), BoardView::Teams);
        const auto chosen = board.selectedTickets().constFirst();
        const auto team = desk.office().store().readNow(u"semua"_s, [&](Reader &reader) -> Result<QString> {
            TRY_LET(const auto rows, queue::rows(reader, {chosen}));
            return rows.constFirst().team;
        });
        QCOMPARE(*team, u"infra"_s);
        for (const CardView *cards : board.findChildren<CardView *>()) {
            if (cards->selectionModel() && cards->selectionModel()->hasSelection())
                QTRY_VERIFY(!cards->visibleRegion().isEmpty());
        }
        // Asked for again, of another team, while it is read already.
        board.hide();
        board.showTeam(u"aplikasi"_s);
        board.show();
        QTRY_VERIFY(!board.selectedTickets().isEmpty() && board.selectedTickets().constFirst() != chosen);
    }

private:
    template <class T>
    static Result<> answer(const Result<T> &result)
    {
        return result ? Result<>() : fail(result.error());
    }
};

TANGGAP_TEST(TestPanelFigures)
#include "testpanelfigures.moc"
