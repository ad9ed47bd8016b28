// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/base/ticker.h"

#include <QSignalSpy>
#include <QWidget>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestTicker : public QObject
{
    Q_OBJECT

private slots:
    void pulsesOnTheSecondOfItsClock()
    {
        // 900 ms into a second: the first pulse comes after 100 ms, not after 1000.
        ManualClock clock(fromMs(1'000'900));
        Ticker ticker(clock);
        QSignalSpy ticks(&ticker, &Ticker::tick);
        QVERIFY(ticks.wait(600));
        QCOMPARE(ticks.first().first().value<Instant>(), clock.now());
    }

    void onlyTheVisibleRepaint()
    {
        ManualClock clock(fromMs(0));
        Ticker ticker(clock);
        QWidget seen;
        QWidget hidden;
        int seenTicks = 0;
        int hiddenTicks = 0;
        ticker.watch(&seen, [&] { ++seenTicks; });
        ticker.watch(&hidden, [&] { ++hiddenTicks; });
        seen.show();
        ticker.pulse();
        QCOMPARE(seenTicks, 1);
        QCOMPARE(hiddenTicks, 0);
        seen.hide();
        ticker.pulse();
        QCOMPARE(seenTicks, 1);
    }

    void aDestroyedWidgetIsForgotten()
    {
        ManualClock clock(fromMs(0));
        Ticker ticker(clock);
        int ticks = 0;
        {
            QWidget gone;
            gone.show();
            ticker.watch(&gone, [&] { ++ticks; });
        }
        ticker.pulse();
        QCOMPARE(ticks, 0);
    }
};

TANGGAP_TEST(TestTicker)
#include "testticker.moc"
