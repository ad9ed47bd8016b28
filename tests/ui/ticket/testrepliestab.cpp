// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/issuepaper.h"
#include "desk/register.h"
#include "document/renderer.h"
#include "store/people.h"
#include "store/personal.h"
#include "support/activitywork.h"
#include "support/testmain.h"
#include "support/ticketfeed.h"
#include "ui/base/widgets/frames.h"
#include "ui/ticket/repliestab.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSemaphore>
#include <QTreeWidget>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Replies through the real widgets; the database is looked at afterwards.
class TestRepliesTab : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::DeskHarness> m_desk;
    TicketId m_ticket;
    QPointer<RepliesTab> m_tab;
    QSemaphore m_gate;

    template <class T = QPushButton>
    T *find(const QString &name)
    {
        return m_tab->findChild<T *>(name);
    }

    void press(const QString &name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    void choose(const QString &combo, int index) { find<QComboBox>(combo)->setCurrentIndex(index); }
    QString text() { return find<QPlainTextEdit>(u"replyText"_s)->toPlainText(); }
    QList<Sending> sendings() { return test::ticketNow(m_desk->office, m_ticket).sendings; }

    void show(const QString &login)
    {
        m_tab = new RepliesTab(m_desk->as(login), &m_desk->window);
        m_tab->resize(m_desk->window.size());
        test::feed(m_desk->as(login), m_tab, m_ticket);
        m_desk->window.show();
        m_tab->show();
        QTRY_VERIFY(!text().isEmpty());
    }

    /// The writer waits at the gate; then the person's roles are gone, and nothing can be recorded.
    void holdAndRefuse()
    {
        const PersonId self = test::personNamed(m_desk->office, u"helpdesk"_s);
        m_desk->office.store().transact(
            u"semua"_s, this,
            [this, self](Tx &tx) -> Result<> {
                m_gate.acquire();
                TRY_LET(Person person, people::person(tx.db(), self));
                person.roles.clear();
                TRY(desk::savePerson(tx, person));
                return {};
            },
            [](const Result<> &done) { MUST(done); });
    }
    /// What was asked of the reader so far has been answered here.
    void awaitReader()
    {
        (void)m_desk->office.store().readNow(Store::System, [](Reader &) { return Result<>(); });
        QCoreApplication::processEvents();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::DeskHarness>();
        const auto received = m_desk->office.as(
            u"helpdesk"_s, [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); });
        QVERIFY(received);
        m_ticket = received->id;
        show(u"helpdesk"_s);
    }

    void cleanup()
    {
        delete m_tab;
        m_desk.reset();
    }

    void textIsFilledEditedAndCopied()
    {
        QVERIFY2(text().contains(u"BKS-2026-0001"_s), qPrintable(text()));
        auto *editor = find<QPlainTextEdit>(u"replyText"_s);
        editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor, u" Salam."_s);
        press(u"replyCopy"_s);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u" Salam."_s));
        const QString typed = text();
        choose(u"replySituation"_s, 1);
        QTRY_VERIFY(text().contains(u"informasi tambahan"_s));
        choose(u"replySituation"_s, 0);
        QTRY_COMPARE(text(), typed); // kept for the person who typed it
        QVERIFY(find(u"replyReset"_s)->isEnabled());
        press(u"replyReset"_s);
        QVERIFY(!text().endsWith(u" Salam."_s));
    }

    void typedTextSurvivesTheEndOfTheProgram()
    {
        QTest::keyClicks(find<QPlainTextEdit>(u"replyText"_s), u"Penting. "_s);
        const QString typed = text();
        delete m_tab;
        show(u"helpdesk"_s);
        QTRY_COMPARE(text(), typed);
    }

    void sendingIsRecorded()
    {
        QCOMPARE(find<QComboBox>(u"sendingWay"_s)->currentData().toString(), u"phone"_s);
        QCOMPARE(find<QLineEdit>(u"sendingRecipient"_s)->text(), u"Pelapor Contoh, 000-000"_s);
        choose(u"sendingWay"_s, 0);
        QCOMPARE(find<QLineEdit>(u"sendingRecipient"_s)->text(), u"Pelapor Contoh, pelapor@contoh.example"_s);
        const QString sent = text();
        press(u"sendingRecord"_s);
        QTRY_COMPARE(sendings().size(), 1);
        QCOMPARE(sendings().first().channel, u"email"_s);
        QCOMPARE(sendings().first().recipient, u"Pelapor Contoh, pelapor@contoh.example"_s);
        QCOMPARE(sendings().first().text, sent);
        QTRY_COMPARE(find<QTreeWidget>(u"sentList"_s)->topLevelItemCount(), 1);
        QCOMPARE(m_tab->title(), u"Replies (1)"_s);
    }

    void aDoubleClickRecordsOneSending()
    {
        press(u"sendingRecord"_s);
        press(u"sendingRecord"_s);
        QTRY_COMPARE(find<QTreeWidget>(u"sentList"_s)->topLevelItemCount(), 1);
        press(u"sendingRecord"_s); // a slow hand: the answer was faster
        QTRY_VERIFY(find(u"sendingRecord"_s)->isEnabled());
        QCOMPARE(sendings().size(), 1);
    }

    void aLateRefusalIsNotTakenForAnotherTicket()
    {
        const TicketId other = test::receive(m_desk->office, test::Office::report(), u"helpdesk"_s).id;
        holdAndRefuse();
        press(u"sendingRecord"_s);
        m_tab->showTicket(test::ticketNow(m_desk->office, other));
        QTRY_VERIFY(text().contains(u"BKS-2026-0002"_s));
        m_gate.release();
        QTRY_COMPARE(m_desk->toasts.count(), 1);
        QVERIFY(!find<Banner>(u"repliesBanner"_s)->isVisible()); // nor a way to try it again from here
        QVERIFY(test::ticketNow(m_desk->office, other).sendings.isEmpty());
        QVERIFY(sendings().isEmpty());
    }

    void whatWasTypedSurvivesARefusal()
    {
        QTest::keyClicks(find<QPlainTextEdit>(u"replyText"_s), u"Penting. "_s);
        const QString typed = text();
        holdAndRefuse();
        press(u"sendingRecord"_s);
        TicketView changed = test::ticketNow(m_desk->office, m_ticket); // by somebody else, meanwhile
        ++changed.ticket.version;
        m_tab->showTicket(changed);
        awaitReader();
        QCOMPARE(text(), typed);
        m_gate.release();
        QTRY_VERIFY(find<Banner>(u"repliesBanner"_s)->isVisible());
        QCOMPARE(text(), typed);
        const auto draft = m_desk->office.store().readNow(u"helpdesk"_s, [this](Reader &reader) {
            const QString situation = find<QComboBox>(u"replySituation"_s)->currentData().toString();
            return personal::draft(reader, u"reply/%1/%2"_s.arg(m_ticket.value).arg(situation));
        });
        MUST(draft);
        QCOMPARE(*draft, typed);
    }

    void earlierMomentNeedsItsReason()
    {
        m_desk->office.clock.advance(2h);
        find<QCheckBox>(u"sendingEarlier"_s)->click();
        auto *moment = find<QDateTimeEdit>(u"sendingMoment"_s);
        QCOMPARE(moment->time(), QTime(16, 44)); // the office's wall clock
        moment->setTime(QTime(15, 30));
        press(u"sendingRecord"_s);
        QTRY_VERIFY(find<Banner>(u"repliesBanner"_s)->isVisible());
        QVERIFY(sendings().isEmpty());
        QVERIFY(!text().isEmpty());
        QTest::keyClicks(find<QLineEdit>(u"sendingReason"_s), u"Sistem padam"_s);
        press(u"sendingRecord"_s);
        QTRY_COMPARE(sendings().size(), 1);
        QCOMPARE(toIso(sendings().first().at), u"2026-11-20T08:30:00Z"_s);
        QTRY_VERIFY(!find<QCheckBox>(u"sendingEarlier"_s)->isChecked());
    }

    void issuedPaperIsSentAlong()
    {
        const auto issued = m_desk->office.as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::issuePaper(tx, {m_ticket, {}}, u"disposisi"_s, paperRenderer());
        });
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().message));
        QTRY_COMPARE(find<QComboBox>(u"sendingPaper"_s)->count(), 2);
        choose(u"sendingPaper"_s, 1);
        press(u"sendingRecord"_s);
        QTRY_COMPARE(sendings().size(), 1);
        QCOMPARE(sendings().first().paper, issued->id);
        QCOMPARE(test::ticketNow(m_desk->office, m_ticket).papers.first().state, PaperState::Sent);
    }

    void recipientTypedIsLeftAlone()
    {
        auto *recipient = find<QLineEdit>(u"sendingRecipient"_s);
        recipient->setText(u"Kepala Dinas"_s);
        choose(u"sendingWay"_s, 1);
        QCOMPARE(recipient->text(), u"Kepala Dinas"_s);
        recipient->clear();
        choose(u"sendingWay"_s, 2);
        QCOMPARE(recipient->text(), u"Pelapor Contoh, Dinas Pendidikan"_s);
        recipient->setText(u" "_s);
        press(u"sendingRecord"_s);
        QTRY_VERIFY(find<Banner>(u"repliesBanner"_s)->isVisible());
        QVERIFY(sendings().isEmpty());
    }

    void photographs()
    {
        const QString folder = qEnvironmentVariable("TANGGAP_PICTURES");
        if (folder.isEmpty())
            QSKIP("TANGGAP_PICTURES names no folder");
        m_desk->languages.set(Language::Indonesian);
        press(u"sendingRecord"_s);
        QTRY_COMPARE(find<QTreeWidget>(u"sentList"_s)->topLevelItemCount(), 1);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            m_desk->theme.setScheme(scheme);
            QTest::qWait(100);
            m_desk->window.grab().save(
                folder + (scheme == Scheme::Dark ? u"/replies-dark.png"_s : u"/replies-light.png"_s));
        }
    }
};

TANGGAP_TEST(TestRepliesTab)
#include "testrepliestab.moc"
