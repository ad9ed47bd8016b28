// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/deskharness.h"
#include "support/testmain.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/countdown.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/pill.h"
#include "ui/base/widgets/stepper.h"
#include "ui/register/periodchoice.h"
#include "ui/setup/calendarsection.h"
#include "ui/setup/settingssections.h"
#include "ui/ticket/recommendationfields.h"
#include "ui/ticket/statedmoment.h"

#include <QAbstractSpinBox>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void countdownTurns()
    {
        const Instant start = fromMs(0);
        CountdownFacts facts{start, start + 3h, start + 4h, false, {}};
        QCOMPARE(countdownAt(facts, start + 1h).tone, Tone::Fine);
        QCOMPARE(countdownAt(facts, start + 1h).text, u"03:00:00"_s);
        QCOMPARE(countdownAt(facts, start + 1h).fraction, 0.25);
        QCOMPARE(countdownAt(facts, start + 3h).tone, Tone::Soon);
        QCOMPARE(countdownAt(facts, start + 4h).tone, Tone::Soon);
        QCOMPARE(countdownAt(facts, start + 4h + 1s).tone, Tone::Late);
        QCOMPARE(countdownAt(facts, start + 4h + 1s).text, u"\u221200:00:01"_s);
        facts.paused = true;
        QCOMPARE(countdownAt(facts, start + 5h).tone, Tone::Paused);
        QCOMPARE(countdownAt({}, start).tone, Tone::Neutral);
        QCOMPARE(countdownAt({}, start).text, u"—"_s);
        facts = {};
        facts.openSince = start;
        QCOMPARE(countdownAt(facts, start + 75h).text, timetext::age(75h));
        QCOMPARE(timetext::age(75h, QLocale(QLocale::Indonesian)), u"3 hari"_s);
    }

    void chips()
    {
        Chip chip(u"Open"_s);
        chip.setRemovable(true);
        chip.resize(chip.sizeHint());
        chip.show();
        QSignalSpy removed(&chip, &Chip::removed);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(10, chip.height() / 2));
        QVERIFY(chip.isActive());
        QCOMPARE(removed.count(), 0);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
        QCOMPARE(removed.count(), 1);
        QVERIFY(chip.isActive());
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.count(), 2);
        QCOMPARE(Avatar::initials(u"Nama Pejabat Lain"_s), u"NP"_s);
    }

    void theWheelChangesNothingWithoutTheFocus()
    {
        test::DeskHarness harness;
        DeskContext &context = harness.as(u"semua"_s);
        auto *column = new QVBoxLayout(&harness.window);
        auto *first = new QLineEdit;
        auto *choice = new ChoiceBox;
        choice->setChoices({{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}, {u"c"_s, u"C"_s, {}}});
        choice->choose(u"b"_s);
        auto *stated = new StatedMoment(context);
        const QList<QWidget *> forms{first,
                                     choice,
                                     new PeriodChoice,
                                     stated,
                                     stated->toggle(),
                                     new RecommendationFields(context),
                                     new CalendarSection(context),
                                     new OfficeSection(context)};
        for (QWidget *form : forms)
            column->addWidget(form);
        harness.window.show();
        harness.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&harness.window));
        stated->toggle()->setChecked(true);
        first->setFocus();
        const auto turn = [](QWidget *editor) {
            const QPointF at = QRectF(editor->rect()).center();
            QWheelEvent down(at, editor->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                             Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(editor, &down);
        };
        turn(choice);
        QCOMPARE(choice->choice(), u"b"_s);
        int editors = 0;
        for (auto *editor : harness.window.findChildren<QAbstractSpinBox *>()) {
            if (editor->objectName().startsWith("qt_"_L1))
                continue; // in Qt's own calendar
            const QString before = editor->text();
            turn(editor);
            QVERIFY2(editor->text() == before, qPrintable(editor->objectName()));
            QVERIFY(editor->focusPolicy() == Qt::StrongFocus);
            ++editors;
        }
        QVERIFY(editors >= 9);
        choice->setFocus();
        QTRY_VERIFY(choice->hasFocus());
        turn(choice);
        QCOMPARE(choice->choice(), u"c"_s);
    }

    void aChoiceGoesWhileItsListIsOpen()
    {
        auto page = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(page.get());
        auto *choice = new ChoiceBox;
        auto *after = new QLineEdit;
        column->addWidget(choice);
        column->addWidget(after);
        choice->setSearchable(u"Type a few letters"_s);
        choice->setChoices({{u"a"_s, u"Web defacement"_s, {}}, {u"b"_s, u"Defective relay"_s, {}}});
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        choice->setFocus();
        QTest::keyClicks(choice, u"def"_s);
        QTRY_VERIFY(QApplication::activePopupWidget());
        const QPointer<QWidget> list = QApplication::activePopupWidget();
        page.reset();
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(!list);
        QCoreApplication::processEvents();
    }

    void stepperNamesItsLines()
    {
        Stepper stepper;
        stepper.setLines({{u"a"_s, u"Verify"_s, u"Yes"_s, u"15.11"_s, StepMark::Done},
                          {u"b"_s, u"Recover"_s, {}, {}, StepMark::Ahead}});
        stepper.show();
        const auto rows = stepper.findChildren<QAbstractButton *>();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0)->accessibleName(), u"Verify, Yes, done, 15.11"_s);
        QCOMPARE(rows.at(1)->accessibleName(), u"Recover, ahead"_s);
        QSignalSpy pressed(&stepper, &Stepper::stepPressed);
        QTest::keyClick(rows.at(1), Qt::Key_Space);
        QCOMPARE(pressed.first().first().toString(), u"b"_s);
        stepper.setLines({{u"a"_s, u"Verify"_s, {}, {}, StepMark::Current}});
        QCOMPARE(stepper.findChildren<QAbstractButton *>().size(), 1);
    }

    void flowBreaksLines()
    {
        QWidget host;
        auto *flow = new FlowLayout(&host, 8);
        for (int i = 0; i < 4; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(100, 20);
            flow->addWidget(box);
        }
        QCOMPARE(flow->heightForWidth(424), 20);
        QCOMPARE(flow->heightForWidth(423), 48);
        QCOMPARE(flow->heightForWidth(100), 4 * 20 + 3 * 8);
    }

    void fieldShowsItsError()
    {
        auto *edit = new QLineEdit;
        FormField field(edit);
        field.setLabel(u"E-mail"_s, true);
        field.setHint(u"where we answer"_s);
        QCOMPARE(edit->accessibleDescription(), u"where we answer"_s);
        field.setError(u"no @"_s);
        QCOMPARE(edit->accessibleDescription(), u"no @"_s);
        QVERIFY(edit->property("wrong").toBool());
        field.setError({});
        QCOMPARE(edit->accessibleDescription(), u"where we answer"_s);
        QVERIFY(!edit->property("wrong").toBool());
        QVERIFY(edit->accessibleName().startsWith(u"E-mail"_s));
    }
};

TANGGAP_TEST(TestWidgets)
#include "testwidgets.moc"
