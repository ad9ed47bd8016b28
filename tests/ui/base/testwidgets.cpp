// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/base/widgets/countdown.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/pill.h"
#include "ui/base/widgets/stepper.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>

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
