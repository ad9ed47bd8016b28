// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/accounts.h"
#include "desk/presence.h"
#include "desk/register.h"
#include "desk/ticketview.h"
#include "store/people.h"
#include "store/personal.h"
#include "store/ticketparts.h"
#include "support/deskharness.h"
#include "support/deskwork.h"
#include "support/heldthread.h"
#include "support/testmain.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/report/reportpage.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The short form of a report, as an agency's agent fills it.
class TestAgentReport : public QObject
{
    Q_OBJECT

private slots:
    void anAgentIsAskedOnlyWhatTheyKnow()
    {
        test::DeskHarness harness;
        auto &office = harness.office;
        const auto own = office.as(u"semua"_s, [](Tx &tx) -> Result<AgencyId> {
            TRY_LET(const AgencyId agency, desk::saveAgency(tx, {.name = u"Dinas Contoh"_s}));
            TRY(desk::saveAgency(tx, {.name = u"Dinas Lain"_s}));
            TRY(desk::saveSystem(tx, {.name = u"Portal Contoh"_s, .agency = u"Dinas Contoh"_s}));
            TRY(desk::saveSystem(tx, {.name = u"Portal Lain"_s, .agency = u"Dinas Lain"_s}));
            TRY_LET(const Account account, people::account(tx.db(), u"agen_opd"_s));
            TRY_LET(Person agent, people::person(tx.db(), account.person));
            agent.agency = agency;
            agent.phone = u"000-7777"_s;
            TRY(desk::savePerson(tx, agent));
            return agency;
        });
        QVERIFY(own);
        ReportPage page(harness.as(u"agen_opd"_s), &harness.window);
        page.setGeometry(harness.window.rect());
        harness.window.show();
        page.show();
        QTRY_COMPARE(page.findChild<QLineEdit *>(u"reporterPhone"_s)->text(), u"000-7777"_s);
        for (const QString &name : {u"channel"_s, u"class"_s, u"reporterKind"_s, u"reporterAgency"_s}) {
            const auto *widget = page.findChild<QWidget *>(name);
            QVERIFY2(!widget || !widget->isVisible(), qPrintable(name));
        }
        QTest::keyClicks(page.findChild<QLineEdit *>(u"title"_s), u"Situs dinas tidak terbuka"_s);
        page.findChild<QPlainTextEdit *>(u"description"_s)->setPlainText(u"Halaman depan kosong."_s);
        page.findChild<ChoiceBox *>(u"type"_s)->choose(u"WEB_DEFACEMENT"_s);
        auto *service = page.findChild<ChoiceBox *>(u"service"_s);
        QVERIFY(service->isVisible());
        service->setFocus();
        QTest::keyClick(service, Qt::Key_Up);
        QSignalSpy recorded(&page, &ReportPage::recorded);
        QTest::mouseClick(page.findChild<QPushButton *>(u"record"_s), Qt::LeftButton);
        QTRY_COMPARE(recorded.size(), 1);
        const auto id = recorded.constFirst().constFirst().value<TicketId>();
        const auto seen = office.store().readNow(
            u"agen_opd"_s, [&](Reader &reader) { return ticketview::load(reader, id); });
        QVERIFY(seen);
        QCOMPARE(seen->ticket.agency, u"Dinas Contoh"_s);
        QCOMPARE(seen->ticket.channel, Channel::Agent);
        QCOMPARE(seen->ticket.service, u"S1"_s);
        const auto reporter = office.store().readNow(
            u"semua"_s, [&](Reader &reader) { return parts::reporter(reader.db, id); });
        QVERIFY(reporter && reporter->kind == ReporterKind::Agent && reporter->phone == "000-7777"_L1);
    }

    /// The draft is there although the registers could not be read at first, and is gone on with.
    void aDraftOutlivesRegistersThatCannotBeRead()
    {
        test::DeskHarness harness;
        auto &office = harness.office;
        const auto draft = [&] {
            return *office.store().readNow(
                u"agen_opd"_s, [](Reader &reader) { return personal::draft(reader, u"report"_s); });
        };
        const auto open = [&](bool active) {
            MUST(office.as(u"semua"_s,
                           [&](Tx &tx) { return desk::setAccountActive(tx, u"agen_opd"_s, active); }));
        };
        const auto show = [&](DeskContext &context) {
            auto page = std::make_unique<ReportPage>(context, &harness.window);
            page->setGeometry(harness.window.rect());
            harness.window.show();
            page->show();
            return page;
        };
        const auto agency = [](const ReportPage &page) {
            return page.findChild<QLineEdit *>(u"reporterAgency"_s);
        };
        DeskContext &context = harness.as(u"agen_opd"_s);
        auto page = show(context);
        QTRY_VERIFY(!agency(*page)->isVisible());
        QTest::keyClicks(page->findChild<QLineEdit *>(u"title"_s), u"Situs dinas"_s);
        QTRY_VERIFY(draft().contains(u"Situs dinas"_s));

        page.reset();
        test::HeldThread reader(office.store(), test::HeldThread::Which::Reader);
        page = show(context);
        open(false);
        reader.letGo();
        (void)office.store().readNow(Store::System, [](Reader &) { return Result<>(); }); // refused by now
        open(true);
        auto *title = page->findChild<QLineEdit *>(u"title"_s);
        QTRY_COMPARE(title->text(), u"Situs dinas"_s);
        QTest::keyClicks(title, u" mati"_s);
        QVERIFY(page->findChild<Banner *>(u"banner"_s)->isVisible());
        QVERIFY(agency(*page)->isVisible()); // who they are is not known yet
        ChangeSet changes;
        changes.streams << u"registers"_s;
        emit office.store().changed(changes); // they are read once more
        QTRY_VERIFY(!agency(*page)->isVisible());
        QCOMPARE(title->text(), u"Situs dinas mati"_s);
        QTRY_VERIFY(draft().contains(u"Situs dinas mati"_s));
    }

    /// As SessionWatch and the window tell it, when a period of acting begins or ends.
    void theFormFollowsWhatThePersonMayDo()
    {
        test::DeskHarness harness;
        auto &office = harness.office;
        DeskContext &context = harness.as(u"agen_opd"_s);
        ReportPage page(context, &harness.window);
        page.setGeometry(harness.window.rect());
        harness.window.show();
        page.show();
        const auto isShort = [&] { return !page.findChild<QWidget *>(u"channel"_s)->isVisible(); };
        const auto rightsChange = [&](std::chrono::milliseconds later) {
            office.clock.advance(later);
            context.session.actor = harness.as(u"agen_opd"_s).actor();
            QEvent anew(QEvent::LanguageChange);
            QCoreApplication::sendEvent(&page, &anew);
        };
        auto *title = page.findChild<QLineEdit *>(u"title"_s);
        auto *reporter = page.findChild<QLineEdit *>(u"reporterName"_s);
        QTRY_VERIFY(!reporter->text().isEmpty());
        QVERIFY(isShort());

        const auto acting = office.as(u"admin"_s, [](Tx &tx) -> Result<> {
            TRY_LET(const Account account, people::account(tx.db(), u"agen_opd"_s));
            TRY(desk::addPresence(tx, {.person = account.person,
                                       .sort = Presence::Sort::Acting,
                                       .begins = tx.now(),
                                       .ends = tx.now() + 24h,
                                       .role = u"sekretaris"_s}));
            return {};
        });
        MUST(acting);
        QTest::keyClicks(title, u"Diketik lebih dulu"_s); // what is typed stays as it was begun
        rightsChange(0ms);
        QVERIFY(isShort());
        QCOMPARE(title->text(), u"Diketik lebih dulu"_s);
        harness.prompts.confirmations = {true};
        QTest::mouseClick(page.findChild<QPushButton *>(u"clear"_s), Qt::LeftButton);
        QVERIFY(!isShort());
        QCOMPARE(reporter->text(), QString()); // somebody else reports now
        QVERIFY(page.findChild<QWidget *>(u"reporterKind"_s)->isVisible());

        QTest::keyClicks(title, u"Telepon dari warga"_s);
        page.findChild<QPlainTextEdit *>(u"description"_s)->setPlainText(u"Situs tidak terbuka."_s);
        page.findChild<ChoiceBox *>(u"type"_s)->choose(u"WEB_DEFACEMENT"_s);
        QSignalSpy recorded(&page, &ReportPage::recorded);
        QTest::mouseClick(page.findChild<QPushButton *>(u"record"_s), Qt::LeftButton);
        QTRY_COMPARE(recorded.size(), 1);
        const auto id = recorded.constFirst().constFirst().value<TicketId>();
        const auto ticket =
            office.store().readNow(u"semua"_s, [&](Reader &reader) { return ticketview::load(reader, id); });
        QVERIFY(ticket && ticket->ticket.channel == Channel::Phone);

        rightsChange(24h); // the acting is over
        QVERIFY(isShort());
        QTRY_VERIFY(!reporter->text().isEmpty());
        QVERIFY(!page.findChild<QWidget *>(u"reporterKind"_s)->isVisible());
    }
};

TANGGAP_TEST(TestAgentReport)
#include "testagentreport.moc"
