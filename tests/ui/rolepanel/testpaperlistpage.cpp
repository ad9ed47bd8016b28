// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/deskharness.h"
#include "support/deskwork.h"
#include "support/testmain.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/pill.h"
#include "ui/rolepanel/paperlistpage.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTreeView>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The papers of all tickets.
class TestPaperListPage : public QObject
{
    Q_OBJECT

    struct Desk
    {
        test::DeskHarness harness;
        TicketId ticket;
        std::unique_ptr<PaperListPage> page;

        Desk() { ticket = test::receive(harness.office).id; }
        void show()
        {
            page = std::make_unique<PaperListPage>(harness.as(u"semua"_s), &harness.window);
            page->setGeometry(harness.window.rect());
            harness.window.show();
            page->show();
        }
        QTreeView *table() const { return page->findChild<QTreeView *>(u"table"_s); }
        int rowCount() const { return table()->model()->rowCount(); }
        Banner *reading() const { return page->findChild<Banner *>(u"reading"_s); }
        bool says(const QString &text) const
        {
            for (const QLabel *label : reading()->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
            return false;
        }
        /// Straight into the table: what a year of work leaves there.
        void papers(int n, const QString &state)
        {
            MUST(harness.office.as(u"semua"_s, [&](Tx &tx) -> Result<> {
                for (int i = 0; i < n; ++i)
                    TRY(tx.db().run(u"INSERT INTO paper (ticket_id, kind, state, number, fields, file_hash, "
                                    "printed, at, version) VALUES (:ticket, 'disposisi', :state, :number, "
                                    "'{}', '', 0, :at, 1)"_s,
                                    {{":ticket"_L1, ticket.value},
                                     {":state"_L1, state},
                                     {":number"_L1, QString::number(i)},
                                     {":at"_L1, toMs(tx.now()) + i}}));
                TRY(tx.append({.stream = u"registers"_s, .kind = u"test.filled"_s, .happened = tx.now()}));
                return {};
            }));
        }
    };

private slots:
    void aLongListSaysWhatItLeavesOut()
    {
        Desk desk;
        desk.papers(510, u"draft"_s);
        desk.papers(2, u"approved"_s);
        desk.show();
        QTRY_COMPARE(desk.rowCount(), 500);
        QVERIFY(desk.says(u"500 of 512"_s));
        auto *state = desk.page->findChild<ChoiceBox *>(u"state"_s);
        state->setFocus();
        QTest::keyClick(state, Qt::Key_End); // issued
        QTRY_COMPARE(desk.rowCount(), 2);
        QTRY_VERIFY(!desk.reading()->isVisible());
    }

    void theDaysOfAFigureAreSaidAndCanBeTakenAway()
    {
        Desk desk;
        desk.papers(2, u"approved"_s);
        desk.show();
        QTRY_COMPARE(desk.rowCount(), 2);
        const Instant now = desk.harness.office.clock.now();
        desk.page->setFilter({.state = PaperFilter::State::Done, .from = now - 240h, .until = now - 24h});
        QTRY_COMPARE(desk.rowCount(), 0);
        auto *chip = desk.page->findChild<Chip *>(u"narrowed"_s);
        QVERIFY(chip->isVisible());
        QVERIFY(chip->text().contains(u"2026"_s));
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(desk.rowCount(), 2);
        QVERIFY(!chip->isVisible());
    }

    void theChosenPaperStaysChosen()
    {
        Desk desk;
        desk.papers(60, u"draft"_s);
        desk.show();
        QTRY_COMPARE(desk.rowCount(), 60);
        QTreeView *table = desk.table();
        table->setCurrentIndex(table->model()->index(40, 0));
        table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
        const QString number = table->model()->index(40, 2).data().toString();
        const QString topmost = table->indexAt({0, 0}).siblingAtColumn(2).data().toString();
        desk.harness.advance(1h);
        desk.papers(1, u"draft"_s);
        QTRY_COMPARE(desk.rowCount(), 61);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"0"_s); // the newest is the first
        QVERIFY(table->currentIndex().isValid());
        QCOMPARE(table->currentIndex().siblingAtColumn(2).data().toString(), number);
        QTRY_COMPARE(table->indexAt({0, 0}).siblingAtColumn(2).data().toString(), topmost);
    }

    void nothingIsReadWhileItIsHidden()
    {
        Desk desk;
        desk.show();
        desk.page->hide();
        QSignalSpy changed(&desk.harness.office.store(), &Store::changed);
        desk.papers(3, u"draft"_s);
        QTRY_VERIFY(!changed.isEmpty() &&
                    changed.constLast().constFirst().value<ChangeSet>().streams.contains(u"registers"_s));
        // Whatever the page asked for would be answered before this.
        bool answered = false;
        desk.harness.office.store().read(
            u"semua"_s, this, [](Reader &) { return Result<>(); },
            [&](const Result<> &) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(desk.rowCount(), 0);
        desk.page->show();
        QTRY_COMPARE(desk.rowCount(), 3);
    }
};

TANGGAP_TEST(TestPaperListPage)
#include "testpaperlistpage.moc"
