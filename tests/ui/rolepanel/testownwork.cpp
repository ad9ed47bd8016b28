// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/assignticket.h"
#include "desk/decision.h"
#include "support/activitywork.h"
#include "support/deskharness.h"
#include "support/deskwork.h"
#include "support/testmain.h"
#include "ui/rolepanel/panelpage.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// "My work" beside the duties, as whoever it waits for uses it.
class TestOwnWorkView : public QObject
{
    Q_OBJECT

    struct Seat
    {
        test::DeskHarness harness;
        std::unique_ptr<PanelPage> page;

        void sit(const QString &login)
        {
            page.reset();
            page = std::make_unique<PanelPage>(harness.as(login), &harness.window);
            page->setGeometry(harness.window.rect());
            harness.window.show();
            page->show();
        }
        QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
        /// Of the rows, from the top.
        QStringList rows() const
        {
            QList<QPushButton *> found;
            for (QPushButton *one : page->findChild<QWidget *>(u"ownWork"_s)->findChildren<QPushButton *>()) {
                const QString name = one->objectName();
                if (one->isVisible() &&
                    (name.startsWith("ownStep/"_L1) || name.startsWith("ownFollowUp/"_L1) ||
                     name.startsWith("ownActivity/"_L1)))
                    found << one;
            }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            std::sort(found.begin(), found.end(), [](const QPushButton *a, const QPushButton *b) {
                return a->mapToGlobal(QPoint()).y() < b->mapToGlobal(QPoint()).y();
            });
            QStringList names;
            for (const QPushButton *one : std::as_const(found))
                names << one->objectName();
            return names;
        }
        bool shows(const QString &words) const
        {
            for (const QLabel *label : page->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        }
        QDialog *dialog(const QString &name) const
        {
            for (QDialog *one : page->findChildren<QDialog *>(name)) {
                if (one->isVisible())
                    return one;
            }
            return nullptr;
        }
    };

    static void press(QWidget *widget)
    {
        QVERIFY(widget && widget->isEnabled());
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
    }

private slots:
    void everyRowStandsByItsDayAndOpensWhatItIsAbout()
    {
        Seat seat;
        auto &office = seat.harness.office;
        const PersonId me = test::personNamed(office, u"aplikasi_anggota"_s);
        Activity entry = test::entryOf(*test::kindOf(office, u"backup_site"_s), u"VII.A.b"_s, u"Portal"_s);
        entry.fields[u"every_days"_s] = u"5"_s; // a Wednesday
        entry.state = u"done"_s;
        const auto repeats = test::record(office, u"aplikasi_anggota"_s, entry);
        MUST(repeats);
        const auto meeting = test::record(
            office, u"sekretaris"_s, test::entryOf(*test::kindOf(office, u"meeting"_s), {}),
            {.followUps = {{.text = u"Kirim daftar"_s, .person = me, .due = QDate(2026, 11, 24)}}});
        MUST(meeting);
        const auto ticket = test::receive(office);
        test::walkTo(office, ticket, u"investigasi"_s); // some hours
        seat.sit(u"aplikasi_anggota"_s);
        const QString step = u"ownStep/%1/investigasi"_s.arg(ticket.id.value);
        const QString again = u"ownActivity/%1"_s.arg(repeats->value);
        QTRY_COMPARE(seat.rows(), (QStringList{step, u"ownFollowUp/1"_s, again}));
        QVERIFY(seat.shows(u"due again 25-11-2026"_s));
        press(seat.button(step));
        QCOMPARE(seat.harness.opened, QList<TicketId>{ticket.id});
        for (const QString &name : {u"ownFollowUp/1"_s, again}) {
            press(seat.button(name));
            QTRY_VERIFY2(seat.dialog(u"activityForm"_s), qPrintable(name));
            seat.dialog(u"activityForm"_s)->close();
            QTRY_VERIFY(!seat.dialog(u"activityForm"_s));
        }
    }

    void whatOthersDoGoesFromTheList()
    {
        Seat seat;
        auto &office = seat.harness.office;
        const auto ticket = test::receive(office);
        seat.sit(u"ppi_anggota"_s);
        const QString step = u"ownStep/%1/catat"_s.arg(ticket.id.value);
        QTRY_COMPARE(seat.rows(), QStringList{step});
        test::walkTo(office, ticket, u"investigasi"_s);
        QTRY_COMPARE(seat.rows(), QStringList());
    }

    void aDeadlineThatPassesIsShownLate()
    {
        Seat seat;
        const auto ticket = test::receive(seat.harness.office);
        seat.sit(u"ppi_anggota"_s);
        const QString step = u"ownStep/%1/catat"_s.arg(ticket.id.value);
        QTRY_VERIFY(seat.button(step));
        QPointer<QPushButton> before = seat.button(step);
        seat.harness.advance(3h);                            // nobody changed anything
        QTRY_VERIFY(!before || before != seat.button(step)); // drawn anew
    }

    void thoseBeyondTheListAreInTheQueue()
    {
        Seat seat;
        for (int i = 0; i <= OwnWork::MostShown; ++i)
            test::receive(seat.harness.office);
        seat.sit(u"ppi_anggota"_s);
        QTRY_VERIFY(seat.button(u"moreSteps"_s));
        QTRY_COMPARE(seat.rows().size(), OwnWork::MostShown);
        press(seat.button(u"moreSteps"_s));
        QCOMPARE(seat.harness.lists.size(), 1);
        QVERIFY(std::holds_alternative<QueueFilter>(seat.harness.lists.constFirst()));
    }

    void whatIAskedStandsThereWithItsAnswer()
    {
        Seat seat;
        auto &office = seat.harness.office;
        const auto ask = [&](const QString &question) {
            return *office.as(u"ppi_koordinator"_s, [&](Tx &tx) {
                return desk::askDecision(
                    tx, {.question = question, .options = {u"Ya"_s, u"Tidak"_s}, .role = u"ketua"_s});
            });
        };
        const DecisionId id = ask(u"Terima risiko server lama?"_s);
        seat.sit(u"ppi_koordinator"_s);
        auto *asked = seat.page->findChild<QWidget *>(u"asked"_s);
        QTRY_VERIFY(asked->isVisible());
        QVERIFY(seat.shows(u"Terima risiko server lama?"_s));
        QVERIFY(!seat.button(u"allAsked"_s)->isVisible());
        MUST(office.as(u"ketua"_s, [&](Tx &tx) {
            return desk::answerDecision(tx, {id, {}}, u"Ya"_s, u"Diganti tahun depan"_s);
        }));
        QTRY_VERIFY(seat.shows(u"decided: Ya. Diganti tahun depan"_s));
        // Those that the panel has no room for stand in a list of their own.
        for (int i = 0; i < OwnWork::MostAsked; ++i)
            ask(u"Pertanyaan %1?"_s.arg(i));
        QTRY_VERIFY(seat.button(u"allAsked"_s)->isVisible());
        QTRY_VERIFY(!seat.shows(u"Diganti tahun depan"_s));
        press(seat.button(u"allAsked"_s));
        QTRY_VERIFY(seat.dialog(u"askedQuestions"_s));
        QTRY_VERIFY(seat.dialog(u"askedQuestions"_s)->findChild<QWidget *>(u"decision/%1"_s.arg(id.value)));
        press(seat.dialog(u"askedQuestions"_s)->findChild<QPushButton *>(u"close"_s));
        QTRY_VERIFY(!seat.dialog(u"askedQuestions"_s));
    }

    void whatOneAsksOneselfStandsThereOnce()
    {
        Seat seat;
        const auto asked = seat.harness.office.as(u"ketua"_s, [](Tx &tx) {
            return desk::askDecision(tx, {.question = u"Buka kantor Sabtu?"_s, .role = u"ketua"_s});
        });
        MUST(asked);
        seat.sit(u"ketua"_s);
        const QString card = u"decision/%1"_s.arg(asked->value);
        QTRY_VERIFY(seat.page->findChild<QWidget *>(card));
        QCOMPARE(seat.page->findChildren<QWidget *>(card).size(), 1);
    }
};

TANGGAP_TEST(TestOwnWorkView)
#include "testownwork.moc"
