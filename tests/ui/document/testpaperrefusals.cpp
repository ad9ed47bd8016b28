// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/issuepaper.h"
#include "desk/paperdesk.h"
#include "desk/register.h"
#include "store/people.h"
#include "store/personal.h"
#include "support/deskharness.h"
#include "support/paperacts.h"
#include "support/paperoffice.h"
#include "support/testmain.h"
#include "support/ticketfeed.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/document/pageview.h"
#include "ui/document/paperforms.h"
#include "ui/document/paperstab.h"
#include "ui/document/printpreview.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSemaphore>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using test::PaperOffice;

/// What happens to what was typed and to the buttons when the desk refuses, or answers late.
class TestPaperRefusals : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::DeskHarness> m_desk;
    TicketId m_ticket;
    QPointer<PapersTab> m_tab;
    QSemaphore m_gate;

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
    QString reason() { return find<QPlainTextEdit>(u"field/reason"_s)->toPlainText(); }
    QString draftOf(const QString &kind)
    {
        return *office().store().readNow(u"helpdesk"_s, [&](Reader &reader) {
            return personal::draft(reader, desk::paperDraftName(m_ticket, kind));
        });
    }

    void seat(const QString &login)
    {
        delete m_tab;
        m_tab = new PapersTab(m_desk->as(login), &m_desk->window);
        m_tab->resize(m_desk->window.size());
        test::feed(m_desk->as(login), m_tab, m_ticket);
        m_desk->window.show();
        m_tab->show();
    }
    void open(const QString &kind)
    {
        QTRY_VERIFY(m_tab->findChild<QPushButton *>(u"open/"_s + kind));
        press(find<QPushButton>(u"open/"_s + kind));
        QTRY_VERIFY(!find<PageView>(u"paperPages"_s)->pages().isEmpty());
    }
    void write(const QString &words)
    {
        auto *text = find<QPlainTextEdit>(u"field/reason"_s);
        text->clear();
        QTest::keyClicks(text, words);
    }
    /// The writer waits at the gate, then does this.
    void holdWriter(std::function<Result<>(Tx &)> then = {})
    {
        office().store().transact(
            u"semua"_s, this,
            [this, then](Tx &tx) -> Result<> {
                m_gate.acquire();
                return then ? then(tx) : Result<>();
            },
            [](const Result<> &done) { QVERIFY2(done, done ? "" : qPrintable(done.error().message)); });
    }
    /// Drafted, submitted and approved behind the window.
    PaperId approved(const QString &kind, const desk::Approval &approval)
    {
        PaperId id;
        const auto done = office().as(u"helpdesk"_s, [&](Tx &tx) -> Result<> {
            TRY_LET(id, desk::draftPaper(tx, {m_ticket, {}}, kind, {{u"isi"_s, u"Kata-kata."_s}}));
            TRY(desk::submitPaper(tx, {m_ticket, {}}, id, PaperOffice::renderer()));
            return {};
        });
        const auto issued = office().as(u"ketua"_s, [&](Tx &tx) {
            return desk::approvePaper(tx, {m_ticket, {}}, id, PaperOffice::renderer(), approval);
        });
        if (!done || !issued)
            qFatal("%s", qPrintable((done ? issued.error() : done.error()).message));
        return id;
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
        m_ticket = test::receive(office(), test::Office::report(), u"helpdesk"_s).id;
    }
    void cleanup()
    {
        delete m_tab;
        QCOMPARE(test::faults(office()), QStringList());
        m_desk.reset();
    }

    void whatWasTypedSurvivesARefusal()
    {
        seat(u"helpdesk"_s);
        open(PaperOffice::Answer);
        write(u"Pemeliharaan terjadwal"_s);
        auto *act = find<QAction>(u"paperSubmit"_s);
        QTRY_VERIFY(act->isEnabled());
        MUST(office().as(u"semua"_s, [&](Tx &tx) -> Result<> { // a colleague was faster
            TRY_LET(const PaperId id, desk::draftPaper(tx, {m_ticket, {}}, PaperOffice::Answer,
                                                       {{u"reason"_s, u"Lain"_s}, {u"isi"_s, u"Lain"_s}}));
            TRY(desk::submitPaper(tx, {m_ticket, {}}, id, PaperOffice::renderer()));
            return {};
        }));
        perform(u"paperSubmit"_s);
        QTRY_VERIFY(find<Banner>(u"paperBanner"_s)->isVisible());
        QTRY_VERIFY(draftOf(PaperOffice::Answer).contains(u"Pemeliharaan terjadwal"_s));
        QTRY_VERIFY(find<QAction>(u"paperApprove"_s)->isVisible()); // the colleague's is there
        QCOMPARE(reason(), u"Pemeliharaan terjadwal"_s);
    }

    void aRefusalIsToldOverAnotherPaper_data()
    {
        QTest::addColumn<QString>("act");
        QTest::newRow("keep") << u"paperKeep"_s;
        QTest::newRow("submit") << u"paperSubmit"_s;
    }
    void aRefusalIsToldOverAnotherPaper()
    {
        QFETCH(QString, act);
        const PersonId self =
            office()
                .store()
                .readNow(Store::System,
                         [](Reader &reader) { return people::account(reader.db, u"helpdesk"_s); })
                ->person;
        seat(u"helpdesk"_s);
        open(PaperOffice::Answer);
        write(u"Pemeliharaan terjadwal"_s);
        QTRY_VERIFY(find<QAction>(act)->isEnabled());
        holdWriter([self](Tx &tx) -> Result<> { // the roles are taken away meanwhile
            TRY_LET(Person person, people::person(tx.db(), self));
            person.roles.clear();
            TRY(desk::savePerson(tx, person));
            return {};
        });
        perform(act);
        press(find<QWidget>(u"paperBack"_s));
        open(PaperOffice::Disposition);
        auto *keep = find<QAction>(u"paperKeep"_s);
        QTRY_VERIFY(!keep->isEnabled());
        QCOMPARE(m_desk->toasts.count(), 0);
        m_gate.release();
        QTRY_COMPARE(m_desk->toasts.count(), 1);
        QTRY_VERIFY(keep->isEnabled());
        QVERIFY(!find<Banner>(u"paperBanner"_s)->isVisible());
        QTRY_VERIFY(draftOf(PaperOffice::Answer).contains(u"Pemeliharaan terjadwal"_s));
        QCOMPARE(draftOf(PaperOffice::Disposition), QString());
    }

    void aRefusedNumberIsOfferedAgain()
    {
        const TicketId own = m_ticket;
        m_ticket = test::receive(office(), test::Office::report(), u"helpdesk"_s).id;
        approved(PaperOffice::Report, {.number = u"900/1"_s});
        m_ticket = own;
        MUST(office().as(u"helpdesk"_s, [&](Tx &tx) -> Result<> {
            TRY_LET(const PaperId id,
                    desk::draftPaper(tx, {m_ticket, {}}, PaperOffice::Report, {{u"isi"_s, u"Kata-kata."_s}}));
            TRY(desk::submitPaper(tx, {m_ticket, {}}, id, PaperOffice::renderer()));
            return {};
        }));
        seat(u"ketua"_s);
        open(PaperOffice::Report);
        perform(u"paperApprove"_s);
        QPointer<QDialog> form = test::form(m_tab, u"approvalForm"_s);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"number"_s), u"900/1"_s);
        press(form->findChild<QPushButton *>(u"accept"_s));
        QTRY_VERIFY(find<Banner>(u"paperBanner"_s)->isVisible());
        QTRY_VERIFY(!form);
        perform(u"paperApprove"_s);
        form = test::form(m_tab, u"approvalForm"_s);
        QCOMPARE(form->findChild<QLineEdit *>(u"number"_s)->text(), u"900/1"_s);
        press(form->findChild<QPushButton *>(u"cancel"_s));
    }

    void refusedRemarksAreOfferedAgain()
    {
        MUST(office().as(u"helpdesk"_s, [&](Tx &tx) -> Result<> {
            TRY_LET(const PaperId id,
                    desk::draftPaper(tx, {m_ticket, {}}, PaperOffice::Report, {{u"isi"_s, u"Kata-kata."_s}}));
            TRY(desk::submitPaper(tx, {m_ticket, {}}, id, PaperOffice::renderer()));
            return {};
        }));
        seat(u"ketua"_s);
        open(PaperOffice::Report);
        const QString tooLong(30'000, u'x');
        perform(u"paperReturn"_s);
        const QPointer<QDialog> form = test::form(m_tab, u"textForm"_s);
        auto *words = form->findChild<QPlainTextEdit *>(u"words"_s);
        words->setPlainText(tooLong);
        press(form->findChild<QPushButton *>(u"accept"_s));
        QTRY_VERIFY(form->findChild<Banner *>(u"formBanner"_s)->isVisible());
        QCOMPARE(words->toPlainText(), tooLong);
        words->setPlainText(u"Singkatkan."_s);
        press(form->findChild<QPushButton *>(u"accept"_s));
        QTRY_COMPARE(test::ticketNow(office(), m_ticket).papers.constFirst().state, PaperState::Returned);
    }

    void theTypedNumberAndTheDegreeReachThePaper()
    {
        MUST(office().as(u"ketua"_s, [](Tx &tx) {
            return desk::reserveNumbers(tx, u"nomor_jatah"_s, 2026, {.from = 150, .to = 180});
        }));
        MUST(office().as(u"helpdesk"_s, [&](Tx &tx) -> Result<> {
            for (const QString &kind : {PaperOffice::Report, PaperOffice::Disposition}) {
                TRY_LET(const PaperId id,
                        desk::draftPaper(tx, {m_ticket, {}}, kind, {{u"isi"_s, u"Kata-kata."_s}}));
                TRY(desk::submitPaper(tx, {m_ticket, {}}, id, PaperOffice::renderer()));
            }
            return {};
        }));
        const auto number = [this](const QString &kind) {
            for (const Paper &paper : test::ticketNow(office(), m_ticket).papers) {
                if (paper.kind == kind)
                    return paper.number;
            }
            return QString();
        };
        const auto ask = [this](const QString &kind) {
            seat(u"ketua"_s);
            open(kind);
            perform(u"paperApprove"_s);
            return test::form(m_tab, u"approvalForm"_s);
        };
        QDialog *form = ask(PaperOffice::Report);
        auto *accept = form->findChild<QPushButton *>(u"accept"_s);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(form->findChild<QLineEdit *>(u"number"_s), u"900/7/2026"_s);
        QVERIFY(accept->isEnabled());
        press(accept);
        QTRY_COMPARE(number(PaperOffice::Report), u"900/7/2026"_s);

        form = ask(PaperOffice::Disposition);
        QVERIFY(!form->findChild<QLineEdit *>(u"number"_s)->isVisible()); // the block gives it
        auto *degree = form->findChild<ChoiceBox *>(u"degree"_s);
        degree->setFocus();
        QTest::keyClick(degree, Qt::Key_Down);
        QTest::keyClick(degree, Qt::Key_Down);
        QCOMPARE(degree->choice(), u"R"_s);
        press(form->findChild<QPushButton *>(u"accept"_s));
        QTRY_COMPARE(number(PaperOffice::Disposition), u"R-150/2026"_s);
    }

    void aPaperIsSentOnceWhileItsProofIsKept()
    {
        const PaperId id = approved(PaperOffice::Answer, {});
        MUST(office().as(u"ketua"_s, [&](Tx &tx) { return desk::signInDrill(tx, {m_ticket, {}}, id); }));
        const TicketView view = test::ticketNow(office(), m_ticket);
        QFile proof(office().folder() + u"/resi.txt"_s);
        QVERIFY(proof.open(QIODevice::WriteOnly) && proof.write("Diterima") == 8);
        proof.close();
        m_desk->window.show();
        paperforms::openSending(m_desk->as(u"helpdesk"_s), &m_desk->window, view.papers.constFirst(),
                                u"Dinas"_s, view.reporter);
        const QPointer<QDialog> form = test::form(&m_desk->window, u"sendForm"_s);
        m_desk->prompts.files << QStringList{proof.fileName()};
        press(form->findChild<QPushButton *>(u"proof"_s));
        office().store().evidence(
            this,
            [this](EvidenceFile &) -> Result<> {
                m_gate.acquire();
                return {};
            },
            [](const Result<> &) {});
        auto *record = form->findChild<QPushButton *>(u"accept"_s);
        press(record);
        QVERIFY(!record->isEnabled());
        QTest::keyClicks(form->findChild<QLineEdit *>(u"recipient"_s), u" Contoh"_s);
        QVERIFY(!record->isEnabled());
        m_gate.release();
        QTRY_VERIFY(!form);
        QCOMPARE(test::ticketNow(office(), m_ticket).sendings.size(), view.sendings.size() + 1);
    }

    void aPreviewIsSavedOnce()
    {
        int recorded = 0;
        m_desk->window.show();
        openPrintPreview(m_desk->as(u"helpdesk"_s),
                         {.title = u"Antrean"_s,
                          .fileName = u"antrean.pdf"_s,
                          .pdf = "%PDF",
                          .record = [&recorded](Tx &, const QString &) -> Result<> {
                              if (++recorded > 1)
                                  return {};
                              return fail(ErrorCode::Unavailable, u"Nanti"_s);
                          }},
                         &m_desk->window);
        const QPointer<QDialog> preview = test::form(&m_desk->window, u"printPreview"_s);
        auto *save = preview->findChild<QPushButton *>(u"previewSave"_s);
        const QString path = office().folder() + u"/antrean.pdf"_s;
        m_desk->prompts.saves << path << path;
        holdWriter();
        press(save);
        QVERIFY(!save->isEnabled());
        QVERIFY(!preview->findChild<QPushButton *>(u"previewPrint"_s)->isEnabled());
        m_gate.release();
        QTRY_VERIFY(save->isEnabled()); // refused: once more
        QCOMPARE(recorded, 1);
        press(save);
        QTRY_VERIFY(!preview);
        QVERIFY(QFile::exists(path));
    }
};

TANGGAP_TEST(TestPaperRefusals)
#include "testpaperrefusals.moc"
