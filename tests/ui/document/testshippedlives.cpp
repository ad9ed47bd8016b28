// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/signingservice.h"
#include "desk/notes.h"
#include "desk/paperdesk.h"
#include "desk/papernumber.h"
#include "desk/setup.h"
#include "support/deskharness.h"
#include "support/deskwork.h"
#include "support/odttext.h"
#include "support/paperacts.h"
#include "support/pdftext.h"
#include "support/testmain.h"
#include "support/ticketfeed.h"
#include "ui/base/widgets/frames.h"
#include "ui/document/pageview.h"
#include "ui/document/paperstab.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Papers of the shipped organizations through their whole life, each act by whom it belongs to, with the
/// buttons that a person presses and the pages that are printed.
class TestShippedLives : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::DeskHarness> m_desk;
    TicketId m_ticket;
    QString m_kind;
    QPointer<PapersTab> m_tab;

    test::Office &office() { return m_desk->office; }
    template <class T>
    T *find(const QString &name)
    {
        T *found = m_tab->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void press(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void perform(const QString &act) { test::perform(m_tab, act); }
    void accept(QDialog *dialog)
    {
        const QPointer<QDialog> shown(dialog);
        auto *button = dialog->findChild<QPushButton *>(u"accept"_s);
        QTRY_VERIFY(button->isEnabled());
        press(button);
        QTRY_VERIFY(!shown);
    }
    Paper paper()
    {
        Paper newest;
        for (const Paper &one : test::ticketNow(office(), m_ticket).papers) {
            if (one.kind == m_kind)
                newest = one;
        }
        return newest;
    }
    QByteArray issuedFile()
    {
        return *office().store().readNow(
            u"semua"_s, [this, id = paper().id](Reader &r) { return desk::issuedFile(r, m_ticket, id); });
    }
    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(office().folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Saved where the test says.
    QByteArray saved(const QString &act, const QString &name)
    {
        const QString path = office().folder() + u'/' + name;
        m_desk->prompts.saves << path;
        perform(act);
        if (!QTest::qWaitFor([&] { return QFileInfo(path).size() > 500; }, 20'000))
            qWarning().noquote() << act << "wrote nothing";
        return bytesOf(path);
    }

    void receive(const QString &organization, bool consent, const QString &procedure = {})
    {
        m_desk = std::make_unique<test::DeskHarness>(organization);
        Report report = test::Office::report();
        report.systemClass.clear();
        report.procedure = procedure;
        report.reporter.consentHallOfFame = consent;
        m_ticket = test::receive(office(), report).id;
    }
    /// Another person sits down at the desk and opens the paper.
    void seat(const QString &login)
    {
        delete m_tab;
        m_tab = new PapersTab(m_desk->as(login), &m_desk->window);
        m_tab->resize(m_desk->window.size());
        test::feed(m_desk->as(login), m_tab, m_ticket);
        m_desk->window.show();
        m_tab->show();
        // What is to be pressed stands where it will stand: the list is built anew with what is read.
        const auto stands = [this] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const auto *button = m_tab->findChild<QPushButton *>(u"open/"_s + m_kind);
            return button && button->isVisible();
        };
        QTRY_VERIFY(stands());
        press(find<QPushButton>(u"open/"_s + m_kind));
        QTRY_VERIFY(find<QWidget>(u"paperBack"_s)->isVisible());
        QTRY_VERIFY(!find<PageView>(u"paperPages"_s)->pages().isEmpty());
        QTRY_VERIFY(find<QAction>(u"paperOdt"_s)->isEnabled()); // read
    }
    /// What the page names as missing is typed where it leads; texts of the ticket are written by their
    /// steps.
    void fillIn(const QString &words, const QString &act = u"paperSubmit"_s)
    {
        for (int left = 30; left > 0; --left) {
            QTRY_VERIFY(find<QAction>(act)->toolTip() != u"The pages are still being drawn."_s);
            if (find<QAction>(act)->isEnabled())
                return;
            QString field;
            for (const QPushButton *link : m_tab->findChildren<QPushButton *>()) {
                const QString name = link->objectName();
                if (name.startsWith(u"problem/"_s) &&
                    (link->isEnabled() || name.startsWith(u"problem/text."_s)))
                    field = name.section(u'/', 1);
            }
            QVERIFY2(!field.isEmpty(), qPrintable(find<QAction>(act)->toolTip()));
            if (field.startsWith(u"text."_s)) {
                MUST(office().as(u"semua"_s, [&](Tx &tx) {
                    return desk::writeText(tx, {m_ticket, {}}, field.mid(5), words);
                }));
                const auto gone = [&] { return !m_tab->findChild<QPushButton *>(u"problem/"_s + field); };
                QTRY_VERIFY(gone());
                continue;
            }
            press(find<QPushButton>(u"problem/"_s + field));
            auto *editor = m_tab->findChild<QWidget *>(u"field/"_s + field.section(u'.', -1));
            QVERIFY2(editor, qPrintable(field));
            QTest::keyClicks(editor, words);
        }
        QFAIL("the paper is never complete");
    }
    /// Written by one person, returned once and then approved by another.
    void untilApproved(const QString &writer, const QString &approver)
    {
        seat(writer);
        fillIn(u"Ditulis petugas"_s);
        perform(u"paperSubmit"_s);
        QTRY_COMPARE(paper().state, PaperState::Submitted);

        seat(approver);
        perform(u"paperReturn"_s);
        test::answerInWords(test::form(m_tab, u"textForm"_s), u"Lengkapi uraian."_s);
        QTRY_COMPARE(paper().state, PaperState::Returned);

        seat(writer);
        QTRY_VERIFY(find<QLabel>(u"paperStanding"_s)->text().contains(u"Lengkapi uraian."_s));
        addWords();
        fillIn(u"Ditulis petugas"_s);
        perform(u"paperSubmit"_s);
        QTRY_COMPARE(paper().state, PaperState::Submitted);

        office().clock.advance(1min);
        seat(approver);
        perform(u"paperApprove"_s);
        accept(test::form(m_tab, u"approvalForm"_s));
        QTRY_COMPARE(paper().state, PaperState::Approved);
        QTRY_VERIFY(find<QLabel>(u"paperFacts"_s)->text().contains(paper().number));
    }
    /// Types into the first text of the form.
    void addWords()
    {
        auto *form = find<QWidget>(u"paperForm"_s);
        QPlainTextEdit *text = form->findChild<QPlainTextEdit *>();
        QVERIFY(text);
        QTRY_VERIFY(text->isEnabled());
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, u" Tambahan kedua."_s);
    }
    void signByHand(const QString &login)
    {
        seat(login);
        perform(u"paperSign"_s);
        QDialog *dialog = test::form(m_tab, u"signingForm"_s);
        press(dialog->findChild<QRadioButton *>(u"hand"_s));
        m_desk->prompts.files << QStringList{put(u"pindai.jpg"_s, "\xff\xd8\xff pindai")};
        press(dialog->findChild<QPushButton *>(u"chooseFile"_s));
        auto *signer = dialog->findChild<QLineEdit *>(u"signer"_s);
        signer->clear();
        QTest::keyClicks(signer, u"Pejabat Contoh"_s);
        accept(dialog);
        QTRY_COMPARE(paper().state, PaperState::Signed);
    }
    void signElsewhere(const QString &login)
    {
        seat(login);
        const QByteArray given = saved(u"paperExport"_s, u"keluar.pdf"_s);
        QCOMPARE(journal::hashOf(given), paper().fileHash);
        perform(u"paperSign"_s);
        QDialog *dialog = test::form(m_tab, u"signingForm"_s);
        m_desk->prompts.files << QStringList{put(u"masuk.pdf"_s, test::signedPdf(given))};
        press(dialog->findChild<QPushButton *>(u"chooseFile"_s));
        accept(dialog);
        QTRY_COMPARE(paper().state, PaperState::Signed);
    }
    void send(const QString &login)
    {
        seat(login);
        perform(u"paperSend"_s);
        QDialog *sending = test::form(m_tab, u"sendForm"_s);
        auto *recipient = sending->findChild<QLineEdit *>(u"recipient"_s);
        // Proposed is whom the paper is addressed to: only what is written to the reporter goes there.
        const QHash<QString, QString> addressees{
            {u"surat_jawaban"_s, u"Pelapor Contoh, Dinas Pendidikan, pelapor@contoh.example"_s},
            {u"sertifikat"_s, u"Pelapor Contoh, Dinas Pendidikan, pelapor@contoh.example"_s},
            {u"eskalasi_bssn"_s, u"Kepala Badan Siber dan Sandi Negara"_s},
            {u"surat_pengantar"_s, u"Kepala Dinas Pendidikan"_s},
            {u"surat_pemberitahuan"_s, u"Kepala Dinas Pendidikan"_s}};
        QCOMPARE(recipient->text(), addressees.value(m_kind));
        recipient->clear();
        QTest::keyClicks(recipient, u"Dinas Penerima"_s);
        accept(sending);
        QTRY_COMPARE(paper().state, PaperState::Sent);
        QCOMPARE(test::ticketNow(office(), m_ticket).sendings.constLast().recipient, u"Dinas Penerima"_s);
    }
    /// Another letterhead, behind the window.
    void moveHouse(const QString &organization)
    {
        QJsonObject json = QJsonDocument::fromJson(shippedOrganization(organization)).object();
        QJsonObject head = json.value(u"letterhead"_s).toObject();
        head.insert(u"lines"_s, QJsonArray{u"PEMERINTAH DAERAH LAIN"_s, u"DINAS LAIN"_s});
        json.insert(u"letterhead"_s, head);
        MUST(office().as(u"semua"_s,
                         [&](Tx &tx) { return desk::loadOrganization(tx, QJsonDocument(json).toJson()); }));
    }

private slots:
    void cleanup()
    {
        delete m_tab;
        if (m_desk)
            QCOMPARE(test::faults(office()), QStringList());
        m_desk.reset();
    }

    void fromDraftToSent_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("writer");
        QTest::addColumn<QString>("approver");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("electronic");
        const auto row = [](const QString &organization, const QString &kind, const QString &writer,
                            const QString &approver, const QString &number, bool electronic) {
            QTest::newRow(qPrintable(organization + u' ' + kind))
                << organization << kind << writer << approver << number << electronic;
        };
        row(u"batang"_s, u"surat_jawaban"_s, u"tim_resolusi"_s, u"ketua_csirt"_s, u"000.6/0001/2026"_s,
            false);
        // Its tickets are limited to some people by name: who approves is named with the submission.
        row(u"batang"_s, u"eskalasi_bssn"_s, u"tim_resolusi"_s, u"ketua_csirt"_s, u"000.6/0001/2026"_s, true);
        row(u"ciamis"_s, u"laporan_analisis"_s, u"csirt"_s, u"kepala_bidang"_s, {}, true);
        row(u"ciamis"_s, u"surat_pengantar"_s, u"csirt"_s, u"kepala_bidang"_s, {}, false);
        row(u"kukar"_s, u"surat_pemberitahuan"_s, u"ttis_kukarkab"_s, u"pimpinan"_s,
            u"B-1/DISKOMINFO/000.6/11/2026"_s, false);
        row(u"kukar"_s, u"sertifikat"_s, u"ttis_kukarkab"_s, u"pimpinan"_s,
            u"B-1/DISKOMINFO/400.14.11/11/2026"_s, true);
    }
    void fromDraftToSent()
    {
        QFETCH(QString, organization);
        QFETCH(QString, kind);
        QFETCH(QString, writer);
        QFETCH(QString, approver);
        QFETCH(QString, number);
        QFETCH(bool, electronic);
        m_kind = kind;
        receive(organization, m_kind == "sertifikat"_L1);
        untilApproved(writer, approver);
        if (!number.isEmpty())
            QCOMPARE(paper().number, number);
        QVERIFY(!paper().number.isEmpty());
        const QString printed = test::pdfText(issuedFile());
        QVERIFY2(printed.contains(paper().number), qPrintable(printed));

        // The editable copy stays what was issued, whatever the office is called by now.
        const QByteArray before = saved(u"paperOdt"_s, u"sebelum.odt"_s);
        QVERIFY(test::odtText(before).contains(paper().number));
        moveHouse(organization);
        seat(writer);
        QCOMPARE(saved(u"paperOdt"_s, u"sesudah.odt"_s), before);

        if (electronic)
            signElsewhere(writer);
        else
            signByHand(approver);
        send(writer);
        QTRY_VERIFY(find<QLabel>(u"paperFacts"_s)->text().contains(u"Dinas Penerima"_s));
    }

    void everyPaperOfAProcedureIsMadeInTheWindow_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("procedure");
        for (const QString &organization : shippedOrganizations()) {
            const QJsonDocument json = QJsonDocument::fromJson(shippedOrganization(organization));
            for (const QJsonValue procedure : json["procedures"_L1].toArray())
                QTest::newRow(qPrintable(organization + u' ' + procedure.toString()))
                    << organization << procedure.toString();
        }
    }
    void everyPaperOfAProcedureIsMadeInTheWindow()
    {
        QFETCH(QString, organization);
        QFETCH(QString, procedure);
        receive(organization, true, procedure);
        const auto view = test::view(office(), {m_ticket, {}});
        MUST(view);
        for (const PaperKind &kind : view->procedure->papers) {
            m_kind = kind.id;
            const bool reviewed = !kind.approvers.isEmpty();
            seat(u"semua"_s);
            fillIn(u"Ditulis petugas"_s, reviewed ? u"paperSubmit"_s : u"paperIssue"_s);
            if (reviewed) {
                perform(u"paperSubmit"_s);
                QTRY_VERIFY2(paper().state == PaperState::Submitted, qPrintable(kind.id));
                seat(kind.approvers.constFirst()); // whoever wrote it does not approve it
            }
            perform(reviewed ? u"paperApprove"_s : u"paperIssue"_s);
            if (reviewed || desk::bookOf(*view->organization, kind))
                accept(test::form(m_tab, u"approvalForm"_s));
            QTRY_VERIFY2(paper().state == PaperState::Approved, qPrintable(kind.id));
            QTRY_VERIFY2(find<QAction>(u"paperPrint"_s)->isEnabled(), qPrintable(kind.id));
            QVERIFY2(test::pdfText(issuedFile()).contains(paper().number), qPrintable(kind.id));
        }
    }

    void theRedactedCopyTakesNoNumber()
    {
        m_kind = u"surat_pemberitahuan"_s;
        receive(u"kukar"_s, false);
        untilApproved(u"ttis_kukarkab"_s, u"pimpinan"_s);
        seat(u"ttis_kukarkab"_s);
        const QString copy = test::pdfText(saved(u"paperSaveRedacted"_s, u"salinan.pdf"_s));
        QVERIFY2(copy.contains(paper().number), qPrintable(copy));
        QVERIFY(copy.contains(u"SALINAN UNTUK PELAPOR, DISAMARKAN"_s));
        QVERIFY(!copy.contains(u"Ditulis petugas"_s));
        QTRY_COMPARE(test::ticketNow(office(), m_ticket).journal.last().kind, u"paper.printed"_s);
        m_kind = u"jawaban_pengguna"_s; // the next paper of that book follows at once
        untilApproved(u"ttis_kukarkab"_s, u"pimpinan"_s);
        QCOMPARE(paper().number, u"B-2/DISKOMINFO/000.6/11/2026"_s);
        QVERIFY(!find<QAction>(u"paperSaveRedacted"_s)->isVisible());
    }

    void aPaperFromBeforeSaysThatItsTextIsNew()
    {
        m_kind = u"surat_pemberitahuan"_s;
        receive(u"kukar"_s, false);
        untilApproved(u"ttis_kukarkab"_s, u"pimpinan"_s);
        seat(u"ttis_kukarkab"_s);
        saved(u"paperOdt"_s, u"satu.odt"_s);
        QVERIFY(!find<Banner>(u"paperBanner"_s)->isVisible());
        test::tamper(office(), u"UPDATE paper SET editable_hash = NULL"_s);
        seat(u"ttis_kukarkab"_s);
        saved(u"paperOdt"_s, u"dua.odt"_s);
        QTRY_VERIFY(find<Banner>(u"paperBanner"_s)->isVisible());
        QCOMPARE(find<Banner>(u"paperBanner"_s)->tone(), Tone::Soon);
        delete m_tab;
        m_desk.reset(); // tampered with
    }
};

TANGGAP_TEST(TestShippedLives)
#include "testshippedlives.moc"
