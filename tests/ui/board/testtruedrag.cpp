// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/deskharness.h"
#include "support/testmain.h"
#include "ui/board/boardpage.h"
#include "ui/board/boardtickets.h"
#include "ui/board/columnview.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <QWindow>

using namespace tanggap;
using namespace tanggap::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// One drag with a real pointer. The offscreen platform cannot drag, so there the test starts itself again
/// under a virtual X server.
class TestTrueDrag : public QObject
{
    Q_OBJECT

private slots:
    void aCardIsDraggedToATeam()
    {
        if (QGuiApplication::platformName() != "xcb"_L1)
            runUnderX();
        else
            drag();
    }

private:
    static void runUnderX()
    {
        const QString xvfb = QStandardPaths::findExecutable(u"xvfb-run"_s);
        if (xvfb.isEmpty())
            QSKIP("xvfb-run is not installed");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(xvfb, {u"-a"_s, u"-s"_s, u"-screen 0 1366x768x24"_s,
                             QCoreApplication::applicationFilePath(), u"TestTrueDrag"_s});
        if (!process.waitForFinished(60'000)) {
            process.terminate(); // xvfb-run takes its server along
            process.waitForFinished();
            QFAIL("the drag did not end");
        }
        const QByteArray output = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
    }

    static void drag()
    {
        DeskHarness desk;
        const TicketId id = verified(desk.office);
        auto *page = new BoardPage(desk.as(u"helpdesk"_s), &desk.window);
        auto *layout = new QVBoxLayout(&desk.window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        desk.window.move(0, 0);
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        QTRY_COMPARE(page->findChildren<ColumnView *>().size(), 5);
        auto *source = page->findChild<CardView *>(u"boardCards0"_s);
        auto *target = page->findChild<ColumnView *>(u"boardColumn2"_s);
        QTRY_COMPARE(source->model()->rowCount(), 1);
        QTRY_VERIFY(target->x() > source->width()); // laid out

        QWindow *window = desk.window.windowHandle();
        const QPoint from = source->viewport()->mapTo(&desk.window, QPoint(60, 30));
        const QPoint to = target->mapTo(&desk.window, target->rect().center());
        QString promised;
        QTest::mouseMove(window, from);
        QTest::mousePress(window, Qt::LeftButton, {}, from);
        // The drag runs in a loop of Qt's own, begun within one of these moves: each has a timer of its own,
        // since one that repeats would wait for that move to end.
        constexpr int Moves = 12;
        constexpr int Still = 10; // the reason is read meanwhile
        bool released = false;
        for (int i = 1; i <= Moves + Still; ++i) {
            QTimer::singleShot(30 * i, window, [&, i] {
                QTest::mouseMove(window,
                                 from + (to - from) * std::min(1.0, double(i) / Moves) + QPoint(0, i));
                if (target->decision())
                    promised = target->decision()->text;
            });
        }
        QTimer::singleShot(30 * (Moves + Still + 1), window, [&] {
            QTest::mouseRelease(window, Qt::LeftButton, {}, to);
            released = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(released, 10'000);
        QVERIFY2(promised.startsWith(u"Escalate to "_s), qPrintable(promised));
        QTRY_VERIFY(!entry(desk.office, id).team.isEmpty());
        QTRY_VERIFY(desk.undo.isOffered());
    }
};

TANGGAP_TEST(TestTrueDrag)
#include "testtruedrag.moc"
