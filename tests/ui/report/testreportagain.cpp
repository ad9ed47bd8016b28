// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/heldthread.h"
#include "support/testmain.h"
#include "ui/base/widgets/frames.h"
#include "ui/report/evidencesection.h"
#include "ui/report/reportdesk.h"

#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QPushButton>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A report that is not recorded at once: refused and tried again, left for tomorrow, beside other work.
class TestReportAgain : public QObject
{
    Q_OBJECT

    using Desk = test::ReportDesk;

private slots:
    void tryingAgainStillMeansTheOriginal()
    {
        Desk desk;
        desk.fillNeeded();
        desk.record();
        QTRY_COMPARE(desk.tickets().size(), 1);
        const TicketId original = desk.tickets().first().id;
        QTRY_VERIFY(desk.find<QLineEdit>(u"title"_s)->text().isEmpty());
        desk.fillNeeded();
        const QString path = desk.harness.office.folder() + u"/bukti.txt"_s;
        const auto put = [&] {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bukti") == 5);
        };
        put();
        desk.harness.prompts.files = {{path}};
        QTest::mouseClick(desk.find<QPushButton>(u"chooseEvidence"_s), Qt::LeftButton);
        QVERIFY(QFile::remove(path)); // as a stick that is not there for a moment
        auto *strip = desk.find<QWidget>(u"similarStrip"_s);
        QTRY_VERIFY(strip->isVisible());
        desk.harness.prompts.confirmations = {true};
        QTest::mouseClick(strip->findChild<QPushButton *>(u"duplicateOfSimilar"_s), Qt::LeftButton);
        auto *banner = desk.find<Banner>(u"banner"_s);
        QTRY_VERIFY(banner->isVisible());
        put();
        QPushButton *again = nullptr;
        for (QPushButton *button : banner->findChildren<QPushButton *>()) {
            if (button->text() == "Try again"_L1)
                again = button;
        }
        QVERIFY(again && again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE(desk.tickets(QueueFilter::State::Closed).size(), 1);
        QCOMPARE(desk.view(desk.tickets(QueueFilter::State::Closed).first().id).ticket.duplicateOf, original);
    }

    void aTimeOfTodayIsStillOfThatDayTomorrow()
    {
        Desk desk;
        desk.type(u"title"_s, "Belum selesai");
        desk.type(u"received"_s, "13.00");
        desk.tab();
        QCOMPARE(desk.find<QLineEdit>(u"received"_s)->text(), u"20/11/2026 13.00"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.draft().contains(u"20/11/2026 13.00"_s), 5000);
        desk.harness.advance(24h);
        desk.open();
        QTRY_COMPARE(desk.find<QLineEdit>(u"title"_s)->text(), u"Belum selesai"_s);
        QCOMPARE(desk.find<QLineEdit>(u"received"_s)->text(), u"20/11/2026 13.00"_s);
    }

    void nothingWaitsForEvidenceThatIsBeingAdded()
    {
        Desk desk;
        test::HeldThread evidence(desk.harness.office.store(), test::HeldThread::Which::Evidence);
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(picture);
        QTest::mouseClick(desk.find<QPushButton>(u"pastePicture"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.page->findChild<EvidenceSection *>()->items().size(), 1);
        desk.harness.prompts.files = {{QStringLiteral(TANGGAP_SOURCE_DIR "/tests/data/mail/gmail.eml")}};
        QTest::mouseClick(desk.find<QPushButton>(u"openMail"_s), Qt::LeftButton);
        QTRY_VERIFY(!desk.find<QLineEdit>(u"title"_s)->text().isEmpty());
    }
};

TANGGAP_TEST(TestReportAgain)
#include "testreportagain.moc"
