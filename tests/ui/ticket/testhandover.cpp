// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/ticketview.h"
#include "store/queue.h"
#include "support/deskharness.h"
#include "support/testmain.h"
#include "ui/base/widgets/inputs.h"
#include "ui/report/reportpage.h"
#include "ui/ticket/ticketpanel.h"
#include "ui/ticket/ticketwords.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// An organization with several procedures: which one a report follows, and how a case goes over to another.
class TestHandover : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::DeskHarness> m_desk;

    static Report plainReport()
    {
        Report report = test::Office::report();
        report.systemClass.clear();
        report.severity.clear();
        return report;
    }
    TicketView viewOf(TicketId id)
    {
        auto read = m_desk->office.store().readNow(
            u"semua"_s, [&](Reader &reader) { return ticketview::load(reader, id); });
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }
    static QString words(const QWidget *widget)
    {
        QStringList texts;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            texts << label->text();
        for (const QPushButton *button : widget->findChildren<QPushButton *>())
            texts << button->toolTip();
        return texts.join(u'\n');
    }

private slots:
    void init() { m_desk = std::make_unique<test::DeskHarness>(u"ciamis"_s); }
    void cleanup() { m_desk.reset(); }

    void theMenuHandsOverAndBothShowTheOther()
    {
        const auto received =
            m_desk->office.as(u"semua"_s, [](Tx &tx) { return desk::receiveReport(tx, plainReport()); });
        QVERIFY2(received, received ? "" : qPrintable(received.error().message));
        new QVBoxLayout(&m_desk->window);
        m_desk->window.show();
        TicketPanel panel(m_desk->as(u"semua"_s));
        m_desk->window.layout()->addWidget(&panel);
        panel.showTicket(received->id);
        QTRY_VERIFY(panel.findChild<QToolButton *>(u"ticketMenu"_s));
        QMenu *menu = panel.findChild<QToolButton *>(u"ticketMenu"_s)->menu();
        QTRY_VERIFY(menu->findChild<QAction *>(u"handover"_s)->isEnabled());

        menu->findChild<QAction *>(u"handover"_s)->trigger();
        auto *dialog = m_desk->window.findChild<QDialog *>(u"handoverForm"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<ChoiceBox *>(u"procedure"_s)->choice(), u"penanganan"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
        QTRY_COMPARE(viewOf(received->id).handedOverTo.size(), 1);
        const LinkedTicket other = viewOf(received->id).handedOverTo.constFirst();
        const TicketView from = viewOf(received->id);
        QVERIFY(ticketwords::journalSentence(from.journal.constLast(), from).contains(other.code));
        QTRY_VERIFY(!menu->findChild<QAction *>(u"handover"_s)->isEnabled()); // once for each procedure
        QVERIFY(!menu->findChild<QAction *>(u"handover"_s)->toolTip().isEmpty());

        auto *tabs = panel.findChild<QTabBar *>(u"tabBar"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i).startsWith(u"Links"_s))
                tabs->setCurrentIndex(i);
        }
        auto *links = panel.findChild<QWidget *>(u"links"_s);
        const QString button = u"open%1"_s.arg(other.id.value);
        QTRY_VERIFY(links->findChild<QPushButton *>(button));
        QVERIFY(words(links).contains(other.step.en));
        QTest::mouseClick(links->findChild<QPushButton *>(button), Qt::LeftButton);
        QCOMPARE(m_desk->opened, QList<TicketId>{other.id});
        panel.showTicket(other.id);
        QTRY_VERIFY(links->findChild<QPushButton *>(u"open%1"_s.arg(received->id.value)));
    }

    void consentIsRecordedAndTakenBack()
    {
        const auto received =
            m_desk->office.as(u"semua"_s, [](Tx &tx) { return desk::receiveReport(tx, plainReport()); });
        QVERIFY(received);
        new QVBoxLayout(&m_desk->window);
        m_desk->window.show();
        TicketPanel panel(m_desk->as(u"semua"_s));
        m_desk->window.layout()->addWidget(&panel);
        panel.showTicket(received->id);
        QTRY_VERIFY(panel.findChild<QToolButton *>(u"ticketMenu"_s));
        auto *consent =
            panel.findChild<QToolButton *>(u"ticketMenu"_s)->menu()->findChild<QAction *>(u"consent"_s);
        QTRY_VERIFY(consent->isEnabled());
        const bool before = viewOf(received->id).reporter.consentHallOfFame;
        for (const bool agrees : {!before, before}) {
            const QString text = consent->text();
            m_desk->prompts.confirmations << true;
            consent->trigger();
            QTRY_COMPARE(viewOf(received->id).reporter.consentHallOfFame, agrees);
            QTRY_VERIFY(consent->text() != text);
            QCOMPARE(words(&panel).contains(u" · agrees to be named in public"_s), agrees);
            const TicketView view = viewOf(received->id);
            QCOMPARE(ticketwords::journalSentence(view.journal.constLast(), view).contains(u"not agree"_s),
                     !agrees);
        }
    }

    void theReportSaysWhichProcedureItFollows()
    {
        ReportPage page(m_desk->as(u"semua"_s));
        page.resize(1100, 700);
        page.show();
        auto *choice = page.findChild<ChoiceBox *>(u"procedure"_s);
        QVERIFY(choice->isVisible());
        QCOMPARE(choice->count(), 2);
        QCOMPARE(choice->choice(), m_desk->as(u"semua"_s).procedures.constFirst()->id);
        choice->choose(u"penanganan"_s);
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        for (const auto &[name, text] : {std::pair(u"title"_s, u"Portal diganti"_s),
                                         std::pair(u"description"_s, u"Beranda menjadi gambar."_s)}) {
            auto *field = page.findChild<QWidget *>(name);
            field->setFocus();
            QTest::keyClicks(field, text);
        }
        page.findChild<ChoiceBox *>(u"type"_s)->choose(u"WEB_DEFACEMENT"_s);
        QTest::keyClick(page.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QList<QueueEntry> recorded;
        const auto isRecorded = [&] {
            const auto found = m_desk->office.store().readNow(
                u"semua"_s, [](Reader &reader) { return queue::page(reader, {}, {}, 5); });
            recorded = found ? found->rows : QList<QueueEntry>();
            return recorded.size() == 1;
        };
        QTRY_VERIFY(isRecorded());
        QCOMPARE(viewOf(recorded.constFirst().id).ticket.procedure, u"penanganan"_s);
    }

    void severitiesShowTheirDefinitions()
    {
        m_desk.reset();
        test::DeskHarness desk(u"batang"_s);
        ReportPage page(desk.as(u"semua"_s));
        page.resize(1100, 700);
        page.show();
        auto *severity = page.findChild<ChoiceBox *>(u"severity"_s);
        QVERIFY(severity->isVisible());
        const QList<Grade> grades = desk.as(u"semua"_s).procedures.constFirst()->severities;
        QVERIFY(!grades.isEmpty());
        for (const Grade &grade : grades) {
            severity->choose(grade.id);
            QVERIFY2(words(&page).contains(grade.definition.en), qPrintable(grade.id));
        }
    }
};

TANGGAP_TEST(TestHandover)
#include "testhandover.moc"
