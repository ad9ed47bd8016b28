// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/completestep.h"
#include "desk/notes.h"
#include "desk/paperdesk.h"
#include "document/facts.h"
#include "support/paperacts.h"
#include "support/statedearlier.h"
#include "support/testmain.h"
#include "support/ticketfeed.h"
#include "ui/base/widgets/frames.h"
#include "ui/document/pagerenderer.h"
#include "ui/document/pageview.h"
#include "ui/document/paperpage.h"
#include "ui/document/paperstab.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Papers through the real widgets; the database is looked at afterwards.
class TestPapersTab : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::DeskHarness> m_desk;
    TicketId m_ticket;
    QPointer<PapersTab> m_tab;

    template <class T = QPushButton>
    T *find(const QString &name)
    {
        T *found = m_tab->findChild<T *>(name);
        if (!found)
            qWarning().noquote() << "there is no" << name;
        return found;
    }

    void press(const QString &name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    QAction *act(const QString &name) { return find<QAction>(name); }
    /// As a person does it: the button when it is the next act, otherwise the menu.
    void perform(const QString &name) { test::perform(m_tab, name); }

    void show(const QString &login)
    {
        m_tab = new PapersTab(m_desk->as(login), &m_desk->window);
        m_tab->resize(m_desk->window.size());
        test::feed(m_desk->as(login), m_tab, m_ticket);
        m_desk->window.show();
        m_tab->show();
        QTRY_VERIFY(m_tab->findChild<QPushButton *>(u"open/disposisi"_s));
    }

    test::Office &office() { return m_desk->office; }
    QList<Paper> papers() { return test::ticketNow(office(), m_ticket).papers; }
    bool hasPages() { return !find<PageView>(u"paperPages"_s)->pages().isEmpty(); }

    /// To the verification, with the reason why it is no incident.
    void toTheAnswer()
    {
        const auto step = [&](const desk::StepDone &done) {
            const auto completed = office().as(u"helpdesk"_s, [&](Tx &tx) {
                return desk::completeStep(tx, {m_ticket, {}}, done);
            });
            QVERIFY2(completed, completed ? "" : qPrintable(completed.error().message));
        };
        step({.step = u"catat"_s});
        step({.step = u"analisis_awal"_s, .texts = {{u"analisis_awal"_s, u"Pemeliharaan."_s}}});
        QVERIFY(office().as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::writeText(tx, {m_ticket, {}}, u"alasan_bukan_insiden"_s,
                                   u"Pemeliharaan terjadwal oleh pengelola laman."_s);
        }));
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::DeskHarness>();
        const auto received = office().as(
            u"helpdesk"_s, [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); });
        QVERIFY(received);
        m_ticket = received->id;
    }

    void cleanup()
    {
        delete m_tab;
        m_desk.reset();
    }

    void dispositionIsFilledIssuedAndChecked()
    {
        show(u"helpdesk"_s);
        QCOMPARE(m_tab->title(), u"Papers"_s);
        press(u"open/disposisi"_s);
        QTRY_VERIFY(act(u"paperIssue"_s)->isEnabled());
        QVERIFY(hasPages());
        const QImage before = find<PageView>(u"paperPages"_s)->pages().first();
        auto *box = m_tab->findChild<QCheckBox *>(u"forwarded_to/sekretaris"_s);
        QVERIFY(box);
        box->click();
        auto *notes = find<QPlainTextEdit>(u"field/notes"_s);
        QTest::keyClicks(notes, u"Mohon segera ditangani"_s);
        QVERIFY(!act(u"paperIssue"_s)->isEnabled()); // not before what was typed is drawn
        QTRY_VERIFY(act(u"paperIssue"_s)->isEnabled());
        QVERIFY(find<PageView>(u"paperPages"_s)->pages().first() != before);
        perform(u"paperIssue"_s);
        QTRY_COMPARE(papers().size(), 1);
        QTRY_COMPARE(papers().first().state, PaperState::Approved);
        QVERIFY(m_desk->prompts.asked.isEmpty()); // takes no number, so nothing is asked
        QCOMPARE(papers().first().fields.value(u"notes"_s), u"Mohon segera ditangani"_s);
        QCOMPARE(papers().first().fields.value(u"forwarded_to"_s), u"sekretaris"_s);
        QTRY_COMPARE(m_tab->title(), u"Papers (1)"_s);
        QTRY_VERIFY(act(u"paperPrint"_s)->isVisible() && act(u"paperPrint"_s)->isEnabled());
        press(u"paperCopyHash"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), papers().first().fileHash);
        perform(u"paperCheck"_s);
        QTRY_COMPARE(find<Banner>(u"paperBanner"_s)->tone(), Tone::Fine);
    }

    void typedTextSurvives()
    {
        show(u"helpdesk"_s);
        press(u"open/disposisi"_s);
        QTRY_VERIFY(act(u"paperIssue"_s)->isEnabled());
        QTest::keyClicks(find<QPlainTextEdit>(u"field/notes"_s), u"belum selesai"_s);
        delete m_tab; // as when the program ends
        QTRY_VERIFY(office()
                        .store()
                        .readNow(u"helpdesk"_s,
                                 [&](Reader &r) { return desk::readPaper(r, m_ticket, u"disposisi"_s); })
                        ->drafts.value(0)
                        .contains(u"belum selesai"_s));
        QVERIFY(papers().isEmpty());
        show(u"helpdesk"_s);
        press(u"open/disposisi"_s);
        QTRY_VERIFY(m_tab->findChild<QPlainTextEdit *>(u"field/notes"_s));
        QTRY_COMPARE(find<QPlainTextEdit>(u"field/notes"_s)->toPlainText(), u"belum selesai"_s);
        perform(u"paperKeep"_s);
        QTRY_COMPARE(papers().size(), 1);
        QCOMPARE(papers().first().state, PaperState::Draft);
        QCOMPARE(papers().first().fields.value(u"notes"_s), u"belum selesai"_s);
    }

    void numberIsTakenOnlyWhenConfirmed()
    {
        toTheAnswer();
        show(u"helpdesk"_s);
        press(u"open/jawaban_pengguna"_s);
        QTRY_VERIFY(m_tab->findChild<QPlainTextEdit *>(u"field/reason"_s));
        QTRY_COMPARE(find<QPlainTextEdit>(u"field/reason"_s)->toPlainText(),
                     u"Pemeliharaan terjadwal oleh pengelola laman."_s);
        QTRY_VERIFY(act(u"paperIssue"_s)->isEnabled());
        perform(u"paperIssue"_s);
        QTest::mouseClick(test::form(m_tab, u"approvalForm"_s)->findChild<QPushButton *>(u"cancel"_s),
                          Qt::LeftButton);
        QVERIFY(papers().isEmpty() || papers().last().number.isEmpty());
        QTRY_VERIFY(!m_tab->findChild<QDialog *>());
        m_desk->advance(20min);
        perform(u"paperIssue"_s);
        QDialog *form = test::form(m_tab, u"approvalForm"_s);
        test::stateTenMinutesAgo(form);
        QTest::mouseClick(form->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
        QTRY_COMPARE(papers().value(0).number, u"555/1/Diskominfostandi/2026"_s);
        QCOMPARE(papers().size(), 1);
        QVERIFY(test::toldTenMinutesLate(office(), m_ticket, u"paper.issued"_s));
    }

    void missingValueLeadsToItsField()
    {
        show(u"helpdesk"_s);
        press(u"open/jawaban_pengguna"_s);
        QTRY_VERIFY(m_tab->findChild<QPushButton *>(u"problem/reason"_s));
        QVERIFY(!act(u"paperIssue"_s)->isEnabled());
        QVERIFY(!act(u"paperIssue"_s)->toolTip().isEmpty());
        m_desk->window.activateWindow();
        press(u"problem/reason"_s);
        auto *reason = find<QPlainTextEdit>(u"field/reason"_s);
        QTRY_VERIFY(reason->hasFocus());
        QTest::keyClicks(reason, u"Bukan insiden"_s);
        QTRY_VERIFY(act(u"paperIssue"_s)->isEnabled());
        QVERIFY(!m_tab->findChild<QPushButton *>(u"problem/reason"_s));
    }

    void issuedEarlierWithoutANumber()
    {
        show(u"helpdesk"_s);
        press(u"open/disposisi"_s);
        QTRY_VERIFY(act(u"paperIssue"_s)->isEnabled());
        m_desk->advance(20min);
        perform(u"paperIssueEarlier"_s);
        QDialog *form = test::form(m_tab, u"momentForm"_s);
        test::stateTenMinutesAgo(form);
        QTest::mouseClick(form->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
        QTRY_COMPARE(papers().size(), 1);
        QVERIFY(test::toldTenMinutesLate(office(), m_ticket, u"paper.issued"_s));
    }

    void savedFileIsTheIssuedOne()
    {
        show(u"helpdesk"_s);
        press(u"open/disposisi"_s);
        QTRY_VERIFY(act(u"paperIssue"_s)->isEnabled());
        perform(u"paperIssue"_s);
        QTRY_VERIFY(act(u"paperSave"_s)->isEnabled());
        const QString path = office().folder() + u"/lembar.pdf"_s;
        m_desk->prompts.saves << path;
        perform(u"paperSave"_s);
        QTRY_COMPARE(test::ticketNow(office(), m_ticket).journal.last().kind, u"paper.printed"_s);
        QTRY_VERIFY(QFile::exists(path)); // recorded first
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(
            QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()),
            papers().first().fileHash);
        QCOMPARE(papers().first().printed, 0);
        m_desk->prompts.saves << u"/nowhere/at/all.pdf"_s;
        perform(u"paperSave"_s);
        QTRY_COMPARE(find<Banner>(u"paperBanner"_s)->tone(), Tone::Late);
    }

    void printingIsCounted()
    {
        show(u"helpdesk"_s);
        QVERIFY(m_tab->printPaper(u"disposisi"_s)); // not issued yet: issued on the way
        const auto printTo = [&](const QString &path) {
            QTRY_VERIFY(m_tab->findChild<QPrintDialog *>());
            auto *dialog = m_tab->findChild<QPrintDialog *>();
            dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
            dialog->printer()->setOutputFileName(path);
            dialog->done(QDialog::Accepted);
            QTRY_VERIFY(!m_tab->findChild<QPrintDialog *>());
        };
        const QString first = office().folder() + u"/satu.pdf"_s, second = office().folder() + u"/dua.pdf"_s;
        printTo(first);
        QTRY_COMPARE(papers().value(0).printed, 1);
        QTRY_VERIFY(QFileInfo(first).size() > 1000);
        perform(u"paperPrint"_s);
        printTo(second);
        QTRY_COMPARE(papers().value(0).printed, 2);
        QTRY_VERIFY(QFileInfo(second).size() > 1000);
        QVERIFY(!m_tab->printPaper(u"surat_lain"_s));
    }

    void numberedPaperIsNotPrintedUnissued()
    {
        show(u"helpdesk"_s);
        QVERIFY(m_tab->printPaper(u"jawaban_pengguna"_s));
        QTRY_VERIFY(find<Banner>(u"paperBanner"_s)->isVisible());
        QVERIFY(papers().isEmpty());
        QVERIFY(!m_tab->findChild<QPrintDialog *>());
    }

    void olderVersionsStayReachable()
    {
        show(u"helpdesk"_s);
        press(u"open/disposisi"_s);
        QTRY_VERIFY(act(u"paperIssue"_s)->isEnabled());
        perform(u"paperIssue"_s);
        QTRY_VERIFY(act(u"paperNewVersion"_s)->isVisible());
        QTRY_VERIFY(act(u"paperNewVersion"_s)->isEnabled());
        perform(u"paperNewVersion"_s);
        QTest::keyClicks(find<QPlainTextEdit>(u"field/notes"_s), u"versi dua"_s);
        QTRY_VERIFY(act(u"paperIssue"_s)->isEnabled());
        perform(u"paperIssue"_s);
        QTRY_COMPARE(papers().size(), 2);
        QTest::mouseClick(find<QWidget>(u"paperBack"_s), Qt::LeftButton);
        const QString older = u"version/%1"_s.arg(papers().first().id.value);
        QTRY_VERIFY(m_tab->findChild<QPushButton *>(older));
        press(older);
        QTRY_VERIFY(find<QLabel>(u"paperHash"_s)->text().remove(u' ').contains(papers().first().fileHash));
    }

    void strangersSeeWhyNot()
    {
        show(u"pengarah"_s);
        press(u"open/jawaban_pengguna"_s);
        QTRY_VERIFY(find<QLabel>(u"paperStanding"_s)->isVisible());
        QTRY_VERIFY(hasPages());
        QVERIFY(!act(u"paperIssue"_s)->isEnabled());
        QVERIFY(!act(u"paperKeep"_s)->isEnabled());
    }

    void latestOrderWins()
    {
        PageRenderer renderer;
        QList<qsizetype> widths;
        connect(&renderer, &PageRenderer::drawn, this,
                [&](const Drawing &drawing) { widths << drawing.pages.first().width(); });
        const auto paper = shippedTemplate(u"disposisi"_s);
        QVERIFY(paper);
        PaperFacts facts = sampleFacts();
        facts.kind = u"disposisi"_s;
        for (const int width : {300, 310, 320, 330})
            renderer.draw(*paper, facts, width);
        QTRY_COMPARE(widths.size(), 1);
        QTest::qWait(200);
        QCOMPARE(widths.size(), 1);
        QVERIFY(qAbs(widths.first() - 330) <= 4);
        disconnect(&renderer, &PageRenderer::drawn, this, nullptr);
        renderer.draw("no pdf", 300);
        Drawing last;
        connect(&renderer, &PageRenderer::drawn, this, [&](const Drawing &drawing) { last = drawing; });
        QTRY_VERIFY(last.failed);
    }

    void photographs()
    {
        const QString folder = qEnvironmentVariable("TANGGAP_PICTURES");
        if (folder.isEmpty())
            QSKIP("TANGGAP_PICTURES names no folder");
        toTheAnswer();
        show(u"helpdesk"_s);
        m_desk->languages.set(Language::Indonesian);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            m_desk->theme.setScheme(scheme);
            const QString name = scheme == Scheme::Dark ? u"-dark.png"_s : u"-light.png"_s;
            m_tab->showList();
            m_desk->window.grab().save(folder + u"/papers-list"_s + name);
            m_tab->openPaper(u"disposisi"_s);
            QTRY_VERIFY(hasPages());
            QTest::qWait(400);
            m_desk->window.grab().save(folder + u"/papers-disposisi"_s + name);
            m_tab->openPaper(u"jawaban_pengguna"_s);
            QTRY_VERIFY(hasPages());
            QTest::qWait(400);
            m_desk->window.grab().save(folder + u"/papers-jawaban"_s + name);
        }
        m_tab->printPaper(u"disposisi"_s);
        QTRY_VERIFY(m_tab->findChild<QPrintDialog *>());
        QTest::qWait(600);
        m_desk->window.grab().save(folder + u"/papers-issued-dark.png"_s);
        m_tab->findChild<QPrintDialog *>()->reject();
    }
};

TANGGAP_TEST(TestPapersTab)
#include "testpaperstab.moc"
