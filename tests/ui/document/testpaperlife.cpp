// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/signingservice.h"
#include "desk/issuepaper.h"
#include "desk/paperdesk.h"
#include "document/renderer.h"
#include "support/deskharness.h"
#include "support/odttext.h"
#include "support/paperacts.h"
#include "support/paperoffice.h"
#include "support/statedearlier.h"
#include "support/testmain.h"
#include "support/ticketfeed.h"
#include "ui/base/widgets/frames.h"
#include "ui/document/linediff.h"
#include "ui/document/pageview.h"
#include "ui/document/paperpage.h"
#include "ui/document/paperstab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QScopeGuard>
#include <QTreeWidget>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::PaperOffice;

/// A reviewed paper from draft to sent, by pressing what a person presses; the database is looked at
/// afterwards.
class TestPaperLife : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::DeskHarness> m_desk;
    TicketId m_ticket;
    QPointer<PapersTab> m_tab;

    template <class T>
    T *find(const QString &name)
    {
        T *found = m_tab->findChild<T *>(name);
        if (!found)
            qWarning().noquote() << "there is no" << name;
        return found;
    }

    void press(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void perform(const QString &act) { test::perform(m_tab, act); }
    QDialog *form(const QString &name) { return test::form(m_tab, name); }
    void accept(QDialog *dialog)
    {
        const QPointer<QDialog> shown(dialog);
        auto *button = dialog->findChild<QPushButton *>(u"accept"_s);
        QVERIFY(button->isEnabled());
        press(button);
        QTRY_VERIFY(!shown);
    }

    /// Another person sits down at the desk and opens the answer.
    void seat(const QString &login)
    {
        delete m_tab;
        m_tab = new PapersTab(m_desk->as(login), &m_desk->window);
        m_tab->resize(m_desk->window.size());
        test::feed(m_desk->as(login), m_tab, m_ticket);
        m_desk->window.show();
        m_tab->show();
        QTRY_VERIFY(m_tab->findChild<QPushButton *>(u"open/"_s + PaperOffice::Answer));
        press(find<QPushButton>(u"open/"_s + PaperOffice::Answer));
        QTRY_VERIFY(!find<PageView>(u"paperPages"_s)->pages().isEmpty());
    }

    test::Office &office() { return m_desk->office; }
    Paper paper() { return test::ticketNow(office(), m_ticket).papers.value(0); }
    void write(const QString &words)
    {
        auto *reason = find<QPlainTextEdit>(u"field/reason"_s);
        reason->clear();
        QTest::keyClicks(reason, words);
    }
    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(office().folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    /// Submitted by the service desk and approved by its head.
    void approve()
    {
        seat(u"helpdesk"_s);
        write(u"Pemeliharaan terjadwal"_s);
        perform(u"paperSubmit"_s);
        QTRY_COMPARE(paper().state, PaperState::Submitted);
        seat(u"ketua"_s);
        perform(u"paperApprove"_s);
        accept(form(u"approvalForm"_s));
        QTRY_COMPARE(paper().state, PaperState::Approved);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::DeskHarness>();
        MUST(office().as(u"admin"_s, [](Tx &tx) {
            return desk::loadOrganization(tx, PaperOffice::organizationWithBooks());
        }));
        MUST(office().as(u"admin"_s,
                         [](Tx &tx) { return desk::loadProcedure(tx, PaperOffice::reviewedProcedure()); }));
        const auto received = office().as(
            u"helpdesk"_s, [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); });
        MUST(received);
        m_ticket = received->id;
    }

    void cleanup()
    {
        delete m_tab;
        QCOMPARE(test::faults(office()), QStringList());
        m_desk.reset();
    }

    void returnedWithRemarksComparedAndApproved()
    {
        seat(u"helpdesk"_s);
        QVERIFY(!find<QAction>(u"paperSubmit"_s)->isEnabled()); // the reason is not written
        write(u"Pemeliharaan"_s);
        QVERIFY(!find<QAction>(u"paperIssue"_s)->isVisible());
        perform(u"paperSubmit"_s);
        QTRY_COMPARE(paper().state, PaperState::Submitted);
        QTRY_VERIFY(!find<QAction>(u"paperApprove"_s)->isEnabled()); // not by who wrote it
        QTRY_VERIFY(!find<QAction>(u"paperApprove"_s)->toolTip().isEmpty());
        QTRY_VERIFY(!find<QPlainTextEdit>(u"field/reason"_s)->isEnabled());

        seat(u"ketua"_s);
        m_desk->advance(20min);
        perform(u"paperReturn"_s);
        test::stateTenMinutesAgo(form(u"textForm"_s));
        test::answerInWords(form(u"textForm"_s), u"Sebutkan jamnya."_s);
        QTRY_COMPARE(paper().state, PaperState::Returned);
        QVERIFY(test::toldTenMinutesLate(office(), m_ticket, u"paper.returned"_s));

        seat(u"helpdesk"_s);
        QTRY_VERIFY(find<QLabel>(u"paperStanding"_s)->text().contains(u"Sebutkan jamnya."_s));
        write(u"Pemeliharaan pukul 09.00"_s);
        m_desk->advance(20min);
        perform(u"paperSubmitEarlier"_s);
        test::stateTenMinutesAgo(form(u"momentForm"_s));
        accept(form(u"momentForm"_s));
        QTRY_COMPARE(paper().state, PaperState::Submitted);
        QVERIFY(test::toldTenMinutesLate(office(), m_ticket, u"paper.submitted"_s));

        seat(u"ketua"_s);
        perform(u"paperCompare"_s);
        QDialog *versions = form(u"versionDialog"_s);
        auto *lines = versions->findChild<QTreeWidget *>(u"versionLines"_s);
        QStringList differing;
        for (int i = 0; i < lines->topLevelItemCount(); ++i) {
            if (!lines->topLevelItem(i)->text(0).isEmpty())
                differing << lines->topLevelItem(i)->text(2);
        }
        QCOMPARE(differing.size(), 1);
        QVERIFY(differing.first().contains(u"pukul 09.00"_s));
        press(versions->findChild<QPushButton *>(u"closeVersions"_s));
        m_desk->advance(20min);
        perform(u"paperApprove"_s);
        test::stateTenMinutesAgo(form(u"approvalForm"_s));
        accept(form(u"approvalForm"_s));
        QTRY_COMPARE(paper().state, PaperState::Approved);
        QVERIFY(test::toldTenMinutesLate(office(), m_ticket, u"paper.approved"_s));
        QCOMPARE(paper().number, u"555/1/Diskominfostandi/2026"_s);
        QTRY_VERIFY(find<QLabel>(u"paperFacts"_s)->text().contains(paper().number));
    }

    void whatChangedMeanwhileIsReadBeforeItIsApproved()
    {
        seat(u"helpdesk"_s);
        write(u"Pemeliharaan terjadwal"_s);
        perform(u"paperSubmit"_s);
        QTRY_COMPARE(paper().state, PaperState::Submitted);
        seat(u"ketua"_s);
        perform(u"paperApprove"_s);
        QDialog *approval = form(u"approvalForm"_s);
        MUST(office().as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::addNote(tx, {m_ticket, {}}, u"Pelapor menelepon lagi"_s);
        }));
        accept(approval);
        auto *banner = find<Banner>(u"paperBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QString said;
        for (const QLabel *label : banner->findChildren<QLabel *>())
            said += label->text() + u'\n';
        QVERIFY2(said.contains(u"a note"_s), qPrintable(said));
        QCOMPARE(paper().state, PaperState::Submitted);
        perform(u"paperApprove"_s);
        accept(form(u"approvalForm"_s));
        QTRY_COMPARE(paper().state, PaperState::Approved);
    }

    void signedElsewhereAndSent()
    {
        approve();
        const QString given = office().folder() + u"/keluar.pdf"_s;
        m_desk->prompts.saves << given;
        perform(u"paperExport"_s);
        QTRY_VERIFY(QFileInfo(given).size() > 1000);
        QFile file(given);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray unsignedFile = file.readAll();
        QCOMPARE(journal::hashOf(unsignedFile), paper().fileHash);

        // Another paper is refused in words and cannot be recorded.
        perform(u"paperSign"_s);
        QDialog *dialog = form(u"signingForm"_s);
        auto *found = dialog->findChild<QLabel *>(u"found"_s);
        auto *record = dialog->findChild<QPushButton *>(u"accept"_s);
        QVERIFY(!record->isEnabled());
        m_desk->prompts.files << QStringList{
            put(u"lain.pdf"_s, test::signedPdf(test::pdfWith({"Surat lain"})))};
        press(dialog->findChild<QPushButton *>(u"chooseFile"_s));
        QTRY_VERIFY(found->text().contains(u"another paper"_s));
        QVERIFY(!record->isEnabled());
        m_desk->prompts.files << QStringList{put(u"masuk.pdf"_s, test::signedPdf(unsignedFile))};
        press(dialog->findChild<QPushButton *>(u"chooseFile"_s));
        QTRY_VERIFY(found->text().contains(u"Pejabat Contoh"_s));
        QVERIFY(found->text().contains(u"Not checked"_s));
        accept(dialog);
        QTRY_COMPARE(paper().state, PaperState::Signed);
        QTRY_VERIFY(find<QLabel>(u"paperFacts"_s)->text().contains(u"Pejabat Contoh"_s));

        seat(u"helpdesk"_s); // who approves it does not send it
        m_desk->prompts.files << QStringList{put(u"resi.txt"_s, "Diterima")};
        perform(u"paperSend"_s);
        QDialog *sending = form(u"sendForm"_s);
        auto *recipient = sending->findChild<QLineEdit *>(u"recipient"_s);
        recipient->clear();
        QVERIFY(!sending->findChild<QPushButton *>(u"accept"_s)->isEnabled());
        QTest::keyClicks(recipient, u"Dinas Pendidikan"_s);
        press(sending->findChild<QPushButton *>(u"proof"_s));
        m_desk->advance(20min);
        test::stateTenMinutesAgo(sending);
        accept(sending);
        QTRY_COMPARE(paper().state, PaperState::Sent);
        QVERIFY(test::toldTenMinutesLate(office(), m_ticket, u"paper.sent"_s));
        const TicketView now = test::ticketNow(office(), m_ticket);
        QCOMPARE(now.sendings.last().recipient, u"Dinas Pendidikan"_s);
        QCOMPARE(now.evidence.last().name, u"resi.txt"_s);
        QCOMPARE(now.evidence.last().id, now.sendings.last().proof);
        QTRY_VERIFY(find<QLabel>(u"paperFacts"_s)->text().contains(u"Dinas Pendidikan"_s));
    }

    void aRewrittenFileAsksForAReason()
    {
        approve();
        QByteArray anew = *office().store().readNow(
            u"ketua"_s, [this, id = paper().id](Reader &r) { return desk::issuedFile(r, m_ticket, id); });
        anew.replace(0, 8, "%PDF-1.6");
        perform(u"paperSign"_s);
        QDialog *dialog = form(u"signingForm"_s);
        m_desk->prompts.files << QStringList{put(u"anew.pdf"_s, test::signedPdf(anew))};
        press(dialog->findChild<QPushButton *>(u"chooseFile"_s));
        auto *reason = dialog->findChild<QPlainTextEdit *>(u"reason"_s);
        QVERIFY(!reason->isVisible());
        QTRY_VERIFY(reason->isVisible());
        auto *record = dialog->findChild<QPushButton *>(u"accept"_s);
        QVERIFY(!record->isEnabled());
        QTest::keyClicks(reason, u"Sudah dibandingkan"_s);
        accept(dialog);
        QTRY_COMPARE(paper().state, PaperState::Signed);
        QTRY_VERIFY(find<QLabel>(u"paperFacts"_s)->text().contains(u"Sudah dibandingkan"_s));
    }

    void aScanNamesItsSigner()
    {
        approve();
        perform(u"paperSign"_s);
        QDialog *dialog = form(u"signingForm"_s);
        press(dialog->findChild<QRadioButton *>(u"hand"_s));
        auto *record = dialog->findChild<QPushButton *>(u"accept"_s);
        QVERIFY(!record->isEnabled());
        m_desk->prompts.files << QStringList{put(u"pindai.jpg"_s, "\xff\xd8\xff pindai")};
        press(dialog->findChild<QPushButton *>(u"chooseFile"_s));
        auto *signer = dialog->findChild<QLineEdit *>(u"signer"_s);
        QVERIFY(signer->isVisible());
        signer->clear();
        QTest::keyClicks(signer, u"Pejabat Contoh"_s);
        QTRY_VERIFY(record->isEnabled());
        m_desk->advance(20min);
        test::stateTenMinutesAgo(dialog);
        accept(dialog);
        QTRY_COMPARE(paper().state, PaperState::Signed);
        QVERIFY(test::toldTenMinutesLate(office(), m_ticket, u"paper.signed"_s));
        const QString copy = office().folder() + u"/ttd.jpg"_s;
        m_desk->prompts.saves << copy;
        perform(u"paperSaveSigned"_s);
        QTRY_COMPARE(QFileInfo(copy).size(), 10);
    }

    void withdrawnIsShownAsSuch()
    {
        approve();
        m_desk->advance(20min);
        perform(u"paperWithdraw"_s);
        test::stateTenMinutesAgo(form(u"textForm"_s));
        test::answerInWords(form(u"textForm"_s), u"Salah alamat"_s);
        QTRY_COMPARE(paper().state, PaperState::Withdrawn);
        QVERIFY(test::toldTenMinutesLate(office(), m_ticket, u"paper.withdrawn"_s));
        QTRY_VERIFY(find<QLabel>(u"paperFacts"_s)->text().contains(u"no longer in force"_s));
        QVERIFY(!find<QAction>(u"paperSend"_s)->isEnabled());
    }

    void editableCopiesAreWritten()
    {
        seat(u"helpdesk"_s);
        const QString odt = office().folder() + u"/naskah.odt"_s;
        m_desk->prompts.saves << odt;
        perform(u"paperOdt"_s);
        QTRY_VERIFY(QFileInfo(odt).size() > 1000);
        QVERIFY(test::ticketNow(office(), m_ticket).journal.constLast().kind !=
                "paper.printed"_L1); // a draft
        const QString docxFile = office().folder() + u"/naskah.docx"_s;
        if (canConvertOdt()) {
            m_desk->prompts.saves << docxFile;
            perform(u"paperDocx"_s);
            QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(docxFile).size() > 1000, 120'000);
            QFile docx(docxFile);
            QVERIFY(docx.open(QIODevice::ReadOnly));
            QVERIFY(test::partOf(docx.readAll(), u"word/document.xml"_s).contains("<w:document"));
        }
        const auto restored = qScopeGuard([path = qgetenv("PATH")] { qputenv("PATH", path); });
        qputenv("PATH", "/nowhere");
        seat(u"helpdesk"_s);
        QAction *docx = find<QAction>(u"paperDocx"_s);
        QVERIFY(docx->isVisible() && !docx->isEnabled());
        QVERIFY(docx->toolTip().contains(u"LibreOffice"_s));
    }

    void theIssuedTextLeavesWrittenDown()
    {
        approve();
        const QString odt = office().folder() + u"/naskah.odt"_s;
        m_desk->prompts.saves << odt;
        perform(u"paperOdt"_s);
        QTRY_VERIFY(QFileInfo(odt).size() > 1000);
        const JournalEvent last = test::ticketNow(office(), m_ticket).journal.constLast();
        QCOMPARE(last.kind, u"paper.printed"_s);
    }

    void theOfficesOwnTemplateIsUsed()
    {
        const OfficeTemplates own = m_desk->as(u"helpdesk"_s).templates();
        MUST(own.copyForEditing(PaperOffice::Answer));
        QFile file(own.path(PaperOffice::Answer));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray xml = file.readAll();
        xml.replace("</body>", "<paragraph>Kalimat kantor ini.</paragraph></body>");
        file.resize(0);
        file.seek(0);
        file.write(xml);
        file.close();
        seat(u"helpdesk"_s);
        write(u"Pemeliharaan"_s);
        perform(u"paperSubmit"_s);
        QTRY_COMPARE(paper().state, PaperState::Submitted);
        const auto versions = office().store().readNow(
            u"ketua"_s, [this, id = paper().id](Reader &r) { return desk::paperVersions(r, m_ticket, id); });
        QVERIFY(versions->first().text.contains(u"Kalimat kantor ini."_s));
    }

    void linesAreHeldSideBySide()
    {
        const QList<DiffLine> lines = diffLines(u"satu\ndua\ntiga"_s, u"satu\n2\ntiga\nempat"_s);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), (DiffLine{u"satu"_s, u"satu"_s, true}));
        QCOMPARE(lines.at(1), (DiffLine{u"dua"_s, u"2"_s, false}));
        QVERIFY(lines.at(3).left.isNull() && !lines.at(3).same);
    }

    void nothingIsCutInANarrowColumn()
    {
        approve();
        m_tab->resize(620, 560); // the column of the ticket page at 1366x768
        for (const QString &name : {u"primaryAct"_s, u"moreActs"_s, u"paperPages"_s}) {
            auto *widget = find<QWidget>(name);
            QTRY_VERIFY(widget->isVisible());
            const QPoint corner = widget->mapTo(m_tab, QPoint(widget->width(), 0));
            QVERIFY2(corner.x() <= m_tab->width(), qPrintable(name));
        }
        QVERIFY(find<PaperPage>(QString())->minimumSizeHint().width() <= 620);
    }

    void photographs()
    {
        const QString folder = qEnvironmentVariable("TANGGAP_PICTURES");
        if (folder.isEmpty())
            QSKIP("TANGGAP_PICTURES names no folder");
        m_desk->languages.set(Language::Indonesian);
        approve();
        m_tab->resize(640, 640);
        QTest::qWait(500);
        m_tab->grab().save(folder + u"/paper-approved.png"_s);
        perform(u"paperSign"_s);
        QDialog *dialog = form(u"signingForm"_s);
        QByteArray given = *office().store().readNow(
            u"ketua"_s, [this, id = paper().id](Reader &r) { return desk::issuedFile(r, m_ticket, id); });
        m_desk->prompts.files << QStringList{put(u"masuk.pdf"_s, test::signedPdf(given))};
        press(dialog->findChild<QPushButton *>(u"chooseFile"_s));
        QTest::qWait(400);
        dialog->grab().save(folder + u"/paper-signing.png"_s);
        accept(dialog);
        m_desk->theme.setScheme(Scheme::Dark);
        QTest::qWait(500);
        m_tab->grab().save(folder + u"/paper-signed-dark.png"_s);
        seat(u"helpdesk"_s);
        perform(u"paperSend"_s);
        form(u"sendForm"_s)->grab().save(folder + u"/paper-sending-dark.png"_s);
    }
};

TANGGAP_TEST(TestPaperLife)
#include "testpaperlife.moc"
