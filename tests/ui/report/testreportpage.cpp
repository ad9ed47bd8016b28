// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/register.h"
#include "desk/ticketview.h"
#include "store/personal.h"
#include "store/queue.h"
#include "support/deskharness.h"
#include "support/testmain.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/report/evidencesection.h"
#include "ui/report/reportdesk.h"
#include "ui/report/reportpage.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <utility>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestReportPage : public QObject
{
    Q_OBJECT

    using Desk = test::ReportDesk;

    static QString mail(const QString &name)
    {
        return QStringLiteral(TANGGAP_SOURCE_DIR "/tests/data/mail/") + name;
    }

private slots:
    void aServiceIsAskedFor()
    {
        Desk desk;
        auto *service = desk.find<ChoiceBox>(u"service"_s);
        QVERIFY(service->isVisible());
        QCOMPARE(service->count(), 9);
        QCOMPARE(service->choice(), u"S2"_s); // an incident, unless somebody says otherwise
        desk.fillNeeded();
        service->setFocus();
        QTest::keyClick(service, Qt::Key_End);
        QCOMPARE(service->choice(), u"S9"_s);
        desk.record();
        QTRY_COMPARE(desk.tickets().size(), 1);
        QCOMPARE(desk.tickets().constFirst().service, u"S9"_s);
        QTRY_COMPARE(service->choice(), u"S2"_s); // the next report is an incident again
    }

    void whereThereAreNoServicesNobodyIsAsked()
    {
        test::DeskHarness harness(u"batang"_s);
        ReportPage page(harness.as(u"semua"_s), &harness.window);
        harness.window.show();
        page.show();
        QVERIFY(page.findChild<QWidget *>(u"title"_s)->isVisible());
        QVERIFY(!page.findChild<QWidget *>(u"service"_s)->isVisible());
    }

    void thePageGoesWhileAChoiceIsTyped()
    {
        Desk desk;
        auto *type = desk.find<ChoiceBox>(u"type"_s);
        int said = 0;
        connect(type, &QComboBox::currentIndexChanged, type, [&said] { ++said; });
        type->setFocus();
        type->lineEdit()->setText(u"web defacement"_s); // found when the line is left
        QPointer<ReportPage> page = desk.page;
        delete std::exchange(desk.page, nullptr);
        QVERIFY(!page);
        QCOMPARE(said, 0); // nobody hears it any more
    }

    void goesWhileAListIsOpen_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a choice") << u"type"_s << u"defac"_s;
        QTest::newRow("a line") << u"system"_s << u"portal"_s;
        QTest::newRow("a choice, unfinished") << u"type"_s << u"e"_s;
    }
    void goesWhileAListIsOpen()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        Desk desk;
        const ElectronicSystem system{.name = u"Portal PPDB"_s,
                                      .url = u"ppdb.contoh.example"_s,
                                      .agency = u"Dinas Pendidikan"_s,
                                      .systemClass = u"tinggi"_s};
        QVERIFY(desk.harness.office.as(u"semua"_s, [&](Tx &tx) { return desk::saveSystem(tx, system); }));
        desk.open();
        if (field != "type"_L1)
            QTRY_COMPARE(desk.find<QLineEdit>(u"system"_s)->completer()->model()->rowCount(), 1);
        desk.type(field, typed.toLatin1().constData());
        QTRY_VERIFY(QApplication::activePopupWidget());
        delete std::exchange(desk.page, nullptr);
        QVERIFY(!QApplication::activePopupWidget());
        QCoreApplication::processEvents();
    }

    void recordsByKeyboardAlone()
    {
        Desk desk;
        QSignalSpy recorded(desk.page, &ReportPage::recorded);
        QCOMPARE(desk.page->focusWidget()->objectName(), u"title"_s);
        const auto tab = [&] { desk.tab(); };
        const auto write = [&](const char *name, const char *text) {
            QCOMPARE(desk.page->focusWidget()->objectName(), QLatin1String(name));
            QTest::keyClicks(desk.page->focusWidget(), QLatin1String(text));
            tab();
        };
        write("title", "Portal sekolah diganti");
        write("system", "Portal PPDB");
        write("agency", "Dinas Pendidikan");
        QTest::keyClicks(desk.page->focusWidget(), u"defac"_s);
        tab();
        write("occurred", "kemarin 20.00");
        QCOMPARE(desk.page->focusWidget()->objectName(), u"service"_s); // the usual one stands there
        tab();
        write("description", "Beranda menjadi gambar peretas.");
        write("chronology", "20.00 dilaporkan warga");
        write("impact", "Pendaftaran berhenti");
        write("actionTaken", "Server diputus");
        QTest::keyClick(desk.page->focusWidget(), Qt::Key_Space);
        tab();
        write("reporterName", "Pelapor Contoh");
        tab();
        write("reporterEmail", "pelapor@contoh.example");
        write("reporterPhone", "000-000");
        write("reporterAgency", "Dinas Pendidikan");
        desk.record();
        QTRY_COMPARE(recorded.size(), 1);

        QCOMPARE(desk.tickets().size(), 1);
        const TicketView view = desk.view(desk.tickets().first().id);
        QCOMPARE(view.ticket.title, u"Portal sekolah diganti"_s);
        QCOMPARE(view.ticket.type, u"WEB_DEFACEMENT"_s);
        QCOMPARE(view.ticket.systemName, u"Portal PPDB"_s);
        QCOMPARE(view.ticket.chronology, u"20.00 dilaporkan warga"_s);
        QCOMPARE(view.ticket.impact, u"Pendaftaran berhenti"_s);
        QCOMPARE(view.ticket.actionTaken, u"Server diputus"_s);
        QVERIFY(view.ticket.personalData);
        QCOMPARE(toIso(*view.ticket.occurred), u"2026-11-19T13:00:00Z"_s);
        QCOMPARE(view.reporter.name, u"Pelapor Contoh"_s);
        QCOMPARE(view.reporter.email, u"pelapor@contoh.example"_s);
        QCOMPARE(view.ticket.channel, Channel::Phone);
        QVERIFY(!view.ticket.agendaNumber.isEmpty());
        // The page is empty again and the note leads to the ticket.
        QCOMPARE(desk.find<QLineEdit>(u"title"_s)->text(), QString());
        auto *open = desk.harness.window.findChild<QPushButton *>(u"toastAction"_s);
        QVERIFY(open);
        open->click();
        QCOMPARE(desk.harness.opened, QList<TicketId>{desk.tickets().first().id});
    }

    void asksForTheDispositionSheet()
    {
        Desk desk;
        QSignalSpy wanted(desk.page, &ReportPage::dispositionRequested);
        desk.fillNeeded();
        desk.record();
        QTRY_COMPARE(desk.harness.window.findChildren<QPushButton *>(u"toastAction"_s).size(), 2);
        desk.harness.window.findChildren<QPushButton *>(u"toastAction"_s).at(1)->click();
        QCOMPARE(wanted.size(), 1);
    }

    void saysWhatIsMissingAtItsField()
    {
        Desk desk;
        desk.record();
        QVERIFY(!desk.errorAt(u"title"_s).isEmpty());
        QVERIFY(!desk.errorAt(u"description"_s).isEmpty());
        QVERIFY(!desk.errorAt(u"type"_s).isEmpty());
        QCOMPARE(desk.page->focusWidget()->objectName(), u"title"_s);
        desk.type(u"title"_s, "x");
        QVERIFY(desk.errorAt(u"title"_s).isEmpty());
        QVERIFY(desk.tickets().isEmpty());
    }

    void refusesImpossibleMoments_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no date") << u"occurred"_s << u"31 Februari 10.00"_s;
        QTest::newRow("future") << u"occurred"_s << u"21/11/2026 10.00"_s;
        QTest::newRow("before 2000") << u"occurred"_s << u"31/12/1999"_s;
        QTest::newRow("received later") << u"received"_s << u"23.59"_s;
        QTest::newRow("nonsense") << u"received"_s << u"<b>soon</b>"_s;
    }
    void refusesImpossibleMoments()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        Desk desk;
        desk.fillNeeded();
        desk.type(field, text.toLatin1().constData());
        desk.record();
        QVERIFY(!desk.errorAt(field).isEmpty());
        QCOMPARE(desk.page->focusWidget()->objectName(), field);
        QVERIFY(desk.tickets().isEmpty());
    }

    void earlierReceiptAsksForAReason()
    {
        Desk desk;
        desk.fillNeeded();
        QVERIFY(!desk.find<QLineEdit>(u"lateReason"_s)->isVisible());
        desk.type(u"received"_s, "13.00");
        QVERIFY(desk.find<QLineEdit>(u"lateReason"_s)->isVisible());
        desk.record();
        QVERIFY(!desk.errorAt(u"lateReason"_s).isEmpty());
        desk.type(u"lateReason"_s, "Jaringan putus");
        desk.record();
        QTRY_COMPARE(desk.tickets().size(), 1);
        QCOMPARE(toIso(desk.tickets().first().received), u"2026-11-20T06:00:00Z"_s);
    }

    void aLetterBringsItsNumberAndDate()
    {
        Desk desk;
        desk.fillNeeded();
        QVERIFY(!desk.find<QLineEdit>(u"letterNumber"_s)->isVisible());
        desk.find<ChoiceBox>(u"channel"_s)->choose(u"letter"_s);
        desk.type(u"letterNumber"_s, "005/12/Disdik");
        desk.type(u"letterDate"_s, "40/11/2026");
        desk.record();
        QVERIFY(!desk.errorAt(u"letterDate"_s).isEmpty());
        desk.find<QLineEdit>(u"letterDate"_s)->setText(u"19 Nov 2026"_s);
        desk.record();
        QTRY_COMPARE(desk.tickets().size(), 1);
        const Ticket ticket = desk.view(desk.tickets().first().id).ticket;
        QCOMPARE(ticket.letterNumber, u"005/12/Disdik"_s);
        QCOMPARE(ticket.letterDate, u"2026-11-19"_s);
        QCOMPARE(ticket.channel, Channel::Letter);
    }

    void theRegisterFillsOwnerAndClass()
    {
        Desk desk;
        const ElectronicSystem system{.name = u"Portal PPDB"_s,
                                      .url = u"ppdb.contoh.example"_s,
                                      .agency = u"Dinas Pendidikan"_s,
                                      .systemClass = u"tinggi"_s};
        QVERIFY(desk.harness.office.as(u"semua"_s, [&](Tx &tx) { return desk::saveSystem(tx, system); }));
        desk.open();
        QTRY_VERIFY(desk.find<QLineEdit>(u"system"_s)->completer()->model()->rowCount() == 1);
        QVERIFY(desk.find<QLabel>(u"deadline"_s)->text().contains(u"10"_s));
        desk.type(u"system"_s, "PPDB.contoh.example");
        desk.tab();
        QCOMPARE(desk.find<QLineEdit>(u"system"_s)->text(), u"Portal PPDB"_s);
        QCOMPARE(desk.find<QLineEdit>(u"agency"_s)->text(), u"Dinas Pendidikan"_s);
        QCOMPARE(desk.find<ChoiceBox>(u"class"_s)->choice(), u"tinggi"_s);
        QVERIFY(desk.find<QLabel>(u"deadline"_s)->text().contains(u"15:44"_s));
        desk.fillNeeded();
        desk.record();
        QTRY_COMPARE(desk.tickets().size(), 1);
        QVERIFY(desk.view(desk.tickets().first().id).ticket.system.isValid());
    }

    void tlpRedRestricts()
    {
        Desk desk;
        desk.fillNeeded();
        desk.find<ChoiceBox>(u"tlp"_s)->choose(u"red"_s);
        desk.record();
        QTRY_COMPARE(desk.tickets().size(), 1);
        QVERIFY(desk.tickets().first().restricted);
    }

    void draftSurvives()
    {
        Desk desk;
        desk.type(u"title"_s, "Belum selesai");
        desk.find<GrowingText>(u"description"_s)->setPlainText(u"<b>{{x}}</b> \u202Eabc"_s);
        desk.page->findChild<EvidenceSection *>()->addBytes(u"gambar.png"_s, "bytes");
        QTRY_VERIFY_WITH_TIMEOUT(desk.draft().contains(u"gambar.png"_s), 5000);
        desk.open();
        QTRY_COMPARE(desk.find<QLineEdit>(u"title"_s)->text(), u"Belum selesai"_s);
        QCOMPARE(desk.find<GrowingText>(u"description"_s)->toPlainText(), u"<b>{{x}}</b> \u202Eabc"_s);
        QCOMPARE(desk.page->findChild<EvidenceSection *>()->items().first().bytes, QByteArray("bytes"));
        auto *banner = desk.find<Banner>(u"draftBanner"_s);
        QVERIFY(banner->isVisible());
        banner->findChildren<QPushButton *>().first()->click();
        QCOMPARE(desk.find<QLineEdit>(u"title"_s)->text(), QString());
        QVERIFY(!banner->isVisible());
        QTRY_COMPARE(desk.draft(), QString());
    }

    void recordingTakesTheDraftAlong()
    {
        Desk desk;
        desk.fillNeeded();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.draft().isEmpty(), 5000);
        desk.record();
        QTRY_COMPARE(desk.tickets().size(), 1);
        QCOMPARE(desk.draft(), QString());
    }

    void aDroppedMailFillsTheForm()
    {
        Desk desk;
        desk.harness.office.clock.set(*fromIso(u"2026-11-21T02:00:00Z"_s));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(mail(u"gmail.eml"_s))});
        QDragEnterEvent enter(QPoint(50, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.page, &drop);
        QTRY_VERIFY(!desk.find<QLineEdit>(u"title"_s)->text().isEmpty());
        QVERIFY(desk.find<QLineEdit>(u"title"_s)->text().startsWith(u"Situs layanan disusupi"_s));
        QCOMPARE(desk.find<QLineEdit>(u"reporterName"_s)->text(), u"Nama Pelapor"_s);
        QCOMPARE(desk.find<QLineEdit>(u"reporterEmail"_s)->text(), u"pelapor@example.com"_s);
        QCOMPARE(desk.find<ChoiceBox>(u"channel"_s)->choice(), u"email"_s);
        QCOMPARE(desk.page->findChild<QListWidget *>(u"evidenceList"_s)->count(), 2);
        desk.find<ChoiceBox>(u"type"_s)->choose(u"GAMBLING_INJECTION"_s);
        desk.find<QLineEdit>(u"title"_s)->setFocus();
        desk.record();
        QTRY_COMPARE(desk.tickets().size(), 1);
        const TicketView view = desk.view(desk.tickets().first().id);
        QCOMPARE(toIso(view.ticket.received), u"2026-11-21T01:05:12Z"_s);
        QCOMPARE(view.evidence.size(), 2);
        QFile original(mail(u"gmail.eml"_s));
        QVERIFY(original.open(QIODevice::ReadOnly));
        QBuffer kept;
        kept.open(QIODevice::WriteOnly);
        QVERIFY(desk.harness.office.store().evidenceNow(
            [&](EvidenceFile &file) { return file.write(view.evidence.first().sha256, kept); }));
        QCOMPARE(kept.data(), original.readAll());
    }

    void mailKeepsWhatIsTyped()
    {
        Desk desk;
        desk.type(u"title"_s, "Judul saya");
        desk.harness.prompts.files = {{mail(u"outlook.eml"_s)}};
        QTest::mouseClick(desk.find<QPushButton>(u"openMail"_s), Qt::LeftButton);
        QTRY_VERIFY(!desk.find<GrowingText>(u"description"_s)->toPlainText().isEmpty());
        QCOMPARE(desk.find<QLineEdit>(u"title"_s)->text(), u"Judul saya"_s);
    }

    void anUnreadableMailIsSaid()
    {
        Desk desk;
        desk.page->takeFiles({u"/no/such.eml"_s});
        QTRY_VERIFY(desk.find<Banner>(u"banner"_s)->isVisible());
        desk.page->takeFiles({desk.harness.office.folder()});
        QVERIFY(desk.page->findChild<EvidenceSection *>()->items().isEmpty());
    }

    void vanishedEvidenceKeepsTheText()
    {
        Desk desk;
        const QString path = desk.harness.office.folder() + u"/bukti.txt"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("bukti");
        file.close();
        desk.fillNeeded();
        desk.harness.prompts.files = {{path}};
        QTest::mouseClick(desk.find<QPushButton>(u"chooseEvidence"_s), Qt::LeftButton);
        QCOMPARE(desk.page->findChild<EvidenceSection *>()->items().size(), 1);
        QVERIFY(QFile::remove(path));
        desk.find<QLineEdit>(u"title"_s)->setFocus();
        desk.record();
        QTRY_VERIFY(desk.find<Banner>(u"banner"_s)->isVisible());
        QVERIFY(desk.find<Banner>(u"banner"_s)->accessibleName().contains(u"bukti.txt"_s));
        QCOMPARE(desk.find<QLineEdit>(u"title"_s)->text(), u"Portal sekolah diganti"_s);
        QVERIFY(desk.tickets().isEmpty());
        auto *list = desk.find<QListWidget>(u"evidenceList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(desk.page->findChild<EvidenceSection *>()->items().isEmpty());
        desk.find<QLineEdit>(u"title"_s)->setFocus();
        desk.record();
        QTRY_COMPARE(desk.tickets().size(), 1);
    }

    void aRefusedWriteKeepsTheText()
    {
        Desk desk;
        desk.fillNeeded();
        const auto behind = [&](const QString &sql) {
            const auto db = Connection::open(desk.harness.office.path(), Connection::Access::ReadWrite);
            return db && (*db)->execute(sql);
        };
        QVERIFY(behind(u"CREATE TRIGGER full_disk BEFORE INSERT ON ticket BEGIN "
                       "SELECT RAISE(ABORT, 'database or disk is full'); END"_s));
        desk.record();
        auto *banner = desk.find<Banner>(u"banner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!banner->accessibleName().isEmpty());
        QVERIFY(desk.tickets().isEmpty());
        QCOMPARE(desk.find<QLineEdit>(u"title"_s)->text(), u"Portal sekolah diganti"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.draft().contains(u"Portal sekolah diganti"_s), 5000);
        QVERIFY(behind(u"DROP TRIGGER full_disk"_s));
        desk.record();
        QTRY_COMPARE(desk.tickets().size(), 1);
        QVERIFY(!banner->isVisible());
    }

    void pastesAPicture()
    {
        Desk desk;
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(picture);
        QTest::mouseClick(desk.find<QPushButton>(u"pastePicture"_s), Qt::LeftButton);
        auto *evidence = desk.page->findChild<EvidenceSection *>();
        QTRY_COMPARE(evidence->items().size(), 1);
        QVERIFY(evidence->items().first().name.endsWith(u".png"_s));
        QCOMPARE(QImage::fromData(evidence->items().first().bytes).size(), picture.size());
    }

    void similarTicketsAndDuplicates()
    {
        Desk desk;
        desk.fillNeeded();
        desk.record();
        QTRY_COMPARE(desk.tickets().size(), 1);
        const TicketId original = desk.tickets().first().id;
        QTRY_VERIFY(desk.find<QLineEdit>(u"title"_s)->text().isEmpty()); // the page is ready for the next
        desk.fillNeeded();
        auto *strip = desk.find<QWidget>(u"similarStrip"_s);
        QTRY_VERIFY(strip->isVisible());
        QTest::mouseClick(strip->findChild<QPushButton *>(u"openSimilar"_s), Qt::LeftButton);
        QCOMPARE(desk.harness.opened.last(), original);
        desk.harness.prompts.confirmations = {true};
        QTest::mouseClick(strip->findChild<QPushButton *>(u"duplicateOfSimilar"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.tickets(QueueFilter::State::Closed).size(), 1);
        QCOMPARE(desk.tickets().size(), 1);
        const TicketId duplicate = desk.tickets(QueueFilter::State::Closed).first().id;
        QCOMPARE(desk.view(duplicate).ticket.duplicateOf, original);
        QTRY_VERIFY(!strip->isVisible());
    }

    void hugeTextStaysFluid()
    {
        Desk desk;
        desk.fillNeeded();
        QString huge;
        for (int i = 0; huge.size() < 1'000'000; ++i)
            huge += u"baris %1 <script>{{#laporan}}</script>\n"_s.arg(i);
        QGuiApplication::clipboard()->setText(huge);
        auto *text = desk.find<GrowingText>(u"description"_s);
        QElapsedTimer timer;
        timer.start();
        text->selectAll();
        text->paste();
        QCoreApplication::processEvents();
        text->setFocus();
        QTest::keyClicks(text, u"akhir"_s);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        desk.record();
        QTRY_COMPARE_WITH_TIMEOUT(desk.tickets().size(), 1, 10000);
        QCOMPARE(desk.view(desk.tickets().first().id).ticket.description, (huge + u"akhir"_s));
    }

    void escapeGoesBackAndKeepsTheText()
    {
        Desk desk;
        desk.type(u"title"_s, "x");
        QTest::keyClick(desk.page->focusWidget(), Qt::Key_Escape);
        QCOMPARE(desk.harness.shown, QStringList{u"queue"_s});
        QCOMPARE(desk.find<QLineEdit>(u"title"_s)->text(), u"x"_s);
    }

    void whoMayNotCannotRecord()
    {
        Desk desk(u"pengarah"_s);
        QVERIFY(!desk.find<QPushButton>(u"record"_s)->isEnabled());
        QVERIFY(!desk.find<QPushButton>(u"record"_s)->toolTip().isEmpty());
    }

    void languageChangesLive()
    {
        Desk desk;
        desk.fillNeeded();
        desk.harness.languages.set(Language::Indonesian);
        QCoreApplication::processEvents();
        QCOMPARE(desk.find<ChoiceBox>(u"type"_s)->choice(), u"WEB_DEFACEMENT"_s);
        QCOMPARE(desk.find<QLineEdit>(u"title"_s)->text(), u"Portal sekolah diganti"_s);
    }

    /// With TANGGAP_PICTURES=FOLDER the page is photographed there, for the eye.
    void photographs()
    {
        const QString folder = qEnvironmentVariable("TANGGAP_PICTURES");
        if (folder.isEmpty())
            QSKIP("no folder for pictures");
        Desk desk;
        const ElectronicSystem system{.name = u"Portal PPDB Daring"_s,
                                      .url = u"ppdb.contoh.example"_s,
                                      .agency = u"Dinas Pendidikan"_s,
                                      .systemClass = u"strategis"_s,
                                      .contactName = u"Nama Narahubung"_s,
                                      .contactPhone = u"021-000000"_s,
                                      .vital = true};
        QVERIFY(desk.harness.office.as(u"admin"_s, [&](Tx &tx) { return desk::saveSystem(tx, system); }));
        QVERIFY(desk.harness.office.as(
            u"helpdesk"_s, [&](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); }));
        desk.open();
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QString name = scheme == Scheme::Dark ? u"dark"_s : u"light"_s;
            desk.harness.theme.setScheme(scheme);
            QTest::qWait(100);
            desk.harness.window.grab().save(folder + u"/report-empty-%1.png"_s.arg(name));
            desk.fillNeeded();
            desk.find<QLineEdit>(u"title"_s)->setText(u"Halaman depan portal sekolah diganti"_s);
            desk.find<QLineEdit>(u"system"_s)->setText(u"Portal PPDB Daring"_s);
            desk.find<QLineEdit>(u"agency"_s)->setText(u"Dinas Pendidikan"_s);
            desk.find<ChoiceBox>(u"channel"_s)->choose(u"letter"_s);
            desk.find<ChoiceBox>(u"tlp"_s)->choose(u"red"_s);
            desk.find<ChoiceBox>(u"class"_s)->choose(u"strategis"_s);
            desk.find<QLineEdit>(u"received"_s)->setText(u"13.00"_s);
            desk.find<QLineEdit>(u"reporterEmail"_s)->setText(u"bukan alamat"_s);
            desk.page->findChild<EvidenceSection *>()->addBytes(u"tangkapan layar.png"_s,
                                                                QByteArray(345'000, 'x'));
            desk.record();
            QTest::qWait(700);
            desk.harness.window.grab().save(folder + u"/report-filled-%1.png"_s.arg(name));
            desk.harness.prompts.confirmations = {true};
            desk.find<QPushButton>(u"clear"_s)->click();
        }
    }
};

TANGGAP_TEST(TestReportPage)
#include "testreportpage.moc"
