// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/standins.h"
#include "shownticket.h"
#include "support/deskwork.h"
#include "support/testmain.h"
#include "support/walks.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The shipped procedures from report to end with the buttons of the ticket's panel, every branch and loop,
/// each step by whom it belongs to.
class TestWalks : public QObject
{
    Q_OBJECT

    /// What other pages of the desk give to a step: its papers, the severity, the reporter's contact.
    static Result<> standIn(test::ShownTicket &shown, const test::Stride &stride)
    {
        const PaperRenderer render = test::plainFile();
        return shown.harness.office.as(u"semua"_s, [&](Tx &tx) -> Result<> {
            TRY_LET(desk::Case c, desk::openCase(tx, {shown.id, {}}));
            const Step *step = c.procedure->step(stride.step);
            TRY(desk::fillStandIns(tx, c, *step, stride.outcome, render));
            TRY(desk::closeCase(tx, c, {.kind = u"drill.filled"_s, .happened = tx.now()}));
            return {};
        });
    }

    /// Writes into every text of the step's form that is still empty.
    static void write(test::ShownTicket &shown, const QString &step)
    {
        auto *form = shown.find<QWidget>(u"step_"_s + step);
        for (auto *text : form->findChildren<QPlainTextEdit *>()) {
            if (text->objectName().startsWith(u"text_"_s) && text->isVisible() &&
                text->toPlainText().isEmpty()) {
                text->setFocus();
                QTest::keyClicks(text, u"Ditulis petugas"_s);
            }
        }
    }

private slots:
    void fromReportToEnd_data()
    {
        QTest::addColumn<test::Walk>("way");
        for (const test::Walk &walk : test::shippedWalks())
            QTest::newRow(qPrintable(walk.name)) << walk;
    }

    void fromReportToEnd()
    {
        QFETCH(test::Walk, way);
        Report report = test::Office::report();
        report.systemClass.clear();
        report.procedure = way.procedure;
        report.reporter.consentHallOfFame = way.consent;
        test::ShownTicket shown(way.organization, test::Stride(way.strides.constFirst()).login, report);
        for (const QString &line : std::as_const(way.strides)) {
            const test::Stride stride(line);
            const QString outcome =
                stride.outcome.isEmpty() ? onlyOutcome(shown, stride.step) : stride.outcome;
            QVERIFY2(!outcome.isEmpty(), qPrintable(line));
            shown.harness.advance(1min);
            MUST(standIn(shown, stride));
            shown.as(stride.login);
            QTRY_VERIFY2(shown.find<QWidget>(u"step_"_s + stride.step), qPrintable(line));
            write(shown, stride.step);
            if (returnsAPaper(shown, stride)) { // whoever gives it back says what has to be changed
                QTest::mouseClick(shown.find<QPushButton>(stride.step, u"addNote"_s), Qt::LeftButton);
                shown.type(stride.step, u"note"_s, u"Lengkapi uraian"_s);
            }
            PRESS(shown, stride.step, outcome);
            QTRY_COMPARE(test::openSteps(shown.view()), stride.open);
        }
        QTRY_VERIFY(shown.find<QLabel>(u"end"_s));
        const TicketView end = shown.view();
        QCOMPARE(end.ticket.code, way.code);
        QCOMPARE(end.ticket.state, TicketState::Closed);
        QVERIFY(end.ticket.finished);
        for (const ClockView &clock : end.clocks)
            QVERIFY2(clock.run.stopped, qPrintable(clock.clock));
        QCOMPARE(test::faults(shown.harness.office), QStringList());
    }

private:
    static bool returnsAPaper(test::ShownTicket &shown, const test::Stride &stride)
    {
        const TicketView view = shown.view();
        const Step *step = view.procedure->step(stride.step);
        for (const Outcome &outcome : step->outcomes) {
            for (const Requirement &one : outcome.requirements) {
                if (outcome.id == stride.outcome && one.state == toName(PaperState::Returned))
                    return true;
            }
        }
        return false;
    }

    static QString onlyOutcome(test::ShownTicket &shown, const QString &step)
    {
        const TicketView view = shown.view();
        const Step *known = view.procedure->step(step);
        return known && known->outcomes.size() == 1 ? known->outcomes.constFirst().id : QString();
    }
};

TANGGAP_TEST(TestWalks)
#include "testwalks.moc"
