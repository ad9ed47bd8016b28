// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/completestep.h"
#include "desk/notes.h"
#include "desk/restrictticket.h"
#include "store/personal.h"
#include "store/queue.h"
#include "support/deskwork.h"
#include "support/testmain.h"
#include "support/ticketfeed.h"
#include "ui/ticket/repliestab.h"
#include "ui/ticket/ticketpage.h"
#include "ui/ticket/ticketpanel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// One ticket in two places, beside the queue and on its page, as somebody goes from the one to the other.
class TestTicketPage : public QObject
{
    Q_OBJECT

    struct Places
    {
        test::DeskHarness harness;
        TicketId id = test::receive(harness.office).id;
        QStackedWidget *stack = new QStackedWidget;
        TicketPanel *panel;
        TicketPage *page;

        explicit Places(const QString &login = u"helpdesk"_s)
            : panel(new TicketPanel(harness.as(login)))
            , page(new TicketPage(harness.as(login)))
        {
            complete({.step = u"catat"_s});
            panel->addTab(new RepliesTab(harness.as(login)));
            page->addTab(new RepliesTab(harness.as(login)));
            stack->addWidget(panel);
            stack->addWidget(page);
            (new QVBoxLayout(&harness.window))->addWidget(stack);
            harness.window.show();
        }
        ~Places() { delete stack; }

        void complete(const desk::StepDone &done)
        {
            MUST(harness.office.as(u"helpdesk"_s, [&](Tx &tx) {
                return desk::completeStep(tx, {id, {}}, done);
            }));
        }
        template <class Place>
        void go(Place *place)
        {
            place->showTicket(id);
            stack->setCurrentWidget(place);
        }
        /// A field of a place that can be seen; null until there is one.
        template <class Widget = QPlainTextEdit>
        static Widget *find(QWidget *place, const QString &name)
        {
            for (Widget *one : place->findChildren<Widget *>(name)) {
                if (one->isVisible())
                    return one;
            }
            return nullptr;
        }
        static QString text(QWidget *place, const QString &name)
        {
            const auto *edit = find(place, name);
            return edit ? edit->toPlainText() : u"not there"_s;
        }
        static void type(QWidget *place, const QString &name, const QString &words)
        {
            auto *edit = find(place, name);
            edit->moveCursor(QTextCursor::End);
            QTest::keyClicks(edit, words);
        }
        static bool says(const QWidget *place, const QString &words)
        {
            const QList<QLabel *> labels = place->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text().contains(words); });
        }
        bool isUnread(const QString &login = u"helpdesk"_s)
        {
            return harness.office.store()
                .readNow(login, [this](Reader &reader) { return queue::rows(reader, {id}); })
                ->constFirst()
                .unread;
        }
        /// What the window has asked for before is done after it.
        void letTheWriterFinish()
        {
            MUST(harness.office.as(Store::System, [](Tx &) { return Result<>(); }));
        }
    };

private slots:
    void whatIsTypedInOnePlaceStandsInTheOther()
    {
        Places at;
        const QString step = u"text_analisis_awal"_s, note = u"newNote"_s;
        at.go(at.panel);
        QTRY_VERIFY(at.find(at.panel, step));
        at.go(at.page);
        QTRY_VERIFY(at.find(at.page, step));
        at.type(at.page, step, u"Beranda diganti."_s);
        at.type(at.page, note, u"Pelapor ditelepon"_s);
        at.go(at.panel);
        QTRY_COMPARE(at.text(at.panel, step), u"Beranda diganti."_s);
        QTRY_COMPARE(at.text(at.panel, note), u"Pelapor ditelepon"_s);
        at.type(at.panel, step, u" Plugin usang."_s);
        at.go(at.page);
        QTRY_COMPARE(at.text(at.page, step), u"Beranda diganti. Plugin usang."_s);
        QCOMPARE(at.text(at.page, note), u"Pelapor ditelepon"_s);

        // Done in one place, it is gone from the other.
        QTest::mouseClick(at.find<QPushButton>(at.page, u"saveNote"_s), Qt::LeftButton);
        QTRY_COMPARE(at.text(at.page, note), QString());
        at.go(at.panel);
        QTRY_COMPARE(at.text(at.panel, note), QString());
        QCOMPARE(at.text(at.panel, step), u"Beranda diganti. Plugin usang."_s);
        QTest::mouseClick(at.find<QPushButton>(at.panel, u"outcome_lanjut"_s), Qt::LeftButton);
        QTRY_VERIFY(!test::ticketNow(at.harness.office, at.id).texts.isEmpty());
        QCOMPARE(test::ticketNow(at.harness.office, at.id).texts.constFirst().text,
                 u"Beranda diganti. Plugin usang."_s);
    }

    void aPlaceSavesOnlyWhatWasTypedThere()
    {
        test::DeskHarness harness;
        const auto merge = [&](const QJsonObject &changed) {
            MUST(harness.office.as(u"helpdesk"_s,
                                   [&](Tx &tx) { return personal::mergeDraft(tx, u"step/1"_s, changed); }));
        };
        const auto kept = [&] {
            return *harness.office.store().readNow(
                u"helpdesk"_s, [](Reader &reader) { return personal::draft(reader, u"step/1"_s); });
        };
        merge({{u"temuan"_s, u"Plugin"_s}});
        merge({{u"note"_s, u"Catatan"_s}});
        QCOMPARE(kept(), u"{\"note\":\"Catatan\",\"temuan\":\"Plugin\"}"_s);
        merge({{u"temuan"_s, QJsonValue()}});
        QCOMPARE(kept(), u"{\"note\":\"Catatan\"}"_s);
        merge({{u"note"_s, QJsonValue()}});
        QCOMPARE(kept(), QString());
    }

    void aReplyFollowsFromPlaceToPlace()
    {
        Places at;
        const QString reply = u"replyText"_s;
        at.go(at.panel);
        QTRY_VERIFY(at.find<QWidget>(at.panel, u"journal"_s));
        const auto openReplies = [&](QWidget *place) {
            auto *tabs = place->findChild<QTabBar *>(u"tabBar"_s);
            tabs->setCurrentIndex(tabs->count() - 1);
        };
        openReplies(at.panel);
        QTRY_VERIFY(at.text(at.panel, reply).contains(u"BKS-2026-0001"_s));
        at.go(at.page);
        QTRY_VERIFY(at.find<QWidget>(at.page, u"journal"_s));
        openReplies(at.page);
        QTRY_VERIFY(at.text(at.page, reply).contains(u"BKS-2026-0001"_s));
        at.type(at.page, reply, u" Salam."_s);
        at.go(at.panel);
        QTRY_VERIFY(at.text(at.panel, reply).endsWith(u" Salam."_s));
        at.type(at.panel, reply, u" Hormat."_s);
        at.go(at.page);
        QTRY_VERIFY(at.text(at.page, reply).endsWith(u" Salam. Hormat."_s));
    }

    void readIsWhatStoodOnTheScreen()
    {
        Places at;
        at.go(at.panel);
        QTRY_VERIFY(at.find(at.panel, u"text_analisis_awal"_s));
        at.letTheWriterFinish();
        QVERIFY(at.isUnread()); // the queue counts how long somebody looks at its rows
        at.go(at.page);
        QTRY_VERIFY(!at.isUnread());
        at.go(at.panel);
        MUST(at.harness.office.as(u"semua"_s, [&](Tx &tx) {
            return desk::addNote(tx, {at.id, {}}, u"Catatan rekan"_s);
        }));
        QTRY_VERIFY(at.says(at.page, u"Catatan rekan"_s)); // kept up to date, though nobody sees it
        at.letTheWriterFinish();
        QVERIFY(at.isUnread());
        at.go(at.page);
        QTRY_VERIFY(!at.isUnread());
    }

    void aTicketThatCannotBeReadLeavesNothingOfTheOneBefore()
    {
        Places at;
        at.go(at.page);
        QTRY_VERIFY(at.find<QToolButton>(at.page, u"ticketMenu"_s));
        at.page->showTicket(TicketId{999});
        QTRY_VERIFY(!at.find<QToolButton>(at.page, u"ticketMenu"_s));
        QVERIFY(at.says(at.page, u"This ticket does not exist"_s));
        QVERIFY(at.page->selectedTickets().isEmpty());
        at.go(at.page);
        QTRY_VERIFY(at.find<QToolButton>(at.page, u"ticketMenu"_s));
        QCOMPARE(at.page->selectedTickets(), QList<TicketId>{at.id});
    }

    void aTicketThatIsClosedToOneGoesFromTheScreen()
    {
        Places at(u"infra_anggota"_s);
        at.go(at.panel);
        QTRY_VERIFY(at.find<QToolButton>(at.panel, u"ticketMenu"_s));
        at.go(at.page);
        QTRY_VERIFY(at.find<QToolButton>(at.page, u"ticketMenu"_s));
        MUST(at.harness.office.as(u"ketua"_s, [&](Tx &tx) {
            return desk::restrictTicket(tx, {at.id, {}}, true, {}, {});
        }));
        QTRY_VERIFY(!at.find<QToolButton>(at.page, u"ticketMenu"_s));
        QVERIFY(at.says(at.page, u"This ticket does not exist"_s));
        at.stack->setCurrentWidget(at.panel);
        QTRY_VERIFY(!at.find<QToolButton>(at.panel, u"ticketMenu"_s));
        QVERIFY(!at.find(at.panel, u"newNote"_s));
    }
};

TANGGAP_TEST(TestTicketPage)
#include "testticketpage.moc"
