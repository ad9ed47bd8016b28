// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/linkticket.h"
#include "desk/notes.h"
#include "desk/pauseclock.h"
#include "desk/register.h"
#include "desk/teamsbeside.h"
#include "support/deskwork.h"
#include "support/statedearlier.h"
#include "support/testmain.h"
#include "ui/base/widgets/countdown.h"
#include "ui/base/widgets/pill.h"
#include "ui/base/widgets/stepper.h"
#include "ui/ticket/shownticket.h"
#include "ui/ticket/ticketpage.h"
#include "ui/ticket/ticketwords.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Everything about a ticket beside its next step: menu, forms, journal, details, links, page.
class TestTicketActions : public QObject
{
    Q_OBJECT

private:
    static QAction *action(const test::ShownTicket &shown, const QString &name)
    {
        auto *more = shown.find<QToolButton>(u"ticketMenu"_s);
        return more ? more->menu()->findChild<QAction *>(name) : nullptr;
    }
    static QDialog *form(const test::ShownTicket &shown, const QString &name)
    {
        return shown.harness.window.findChild<QDialog *>(name);
    }
    static void accept(QDialog *dialog)
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
    }
    static QString words(const QWidget *widget)
    {
        QStringList texts;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
    static void showTab(const test::ShownTicket &shown, int index)
    {
        shown.find<QTabBar>(u"tabBar"_s)->setCurrentIndex(index);
    }

private slots:
    void whatTheDeskWouldRefuseIsDisabledAndSaysWhy()
    {
        test::ShownTicket shown;
        shown.as(u"infra_anggota"_s);
        QTRY_VERIFY(shown.find<QPushButton>(u"catat"_s, u"outcome_lanjut"_s));
        QPushButton *next = shown.find<QPushButton>(u"catat"_s, u"outcome_lanjut"_s);
        QVERIFY(!next->isEnabled());
        QVERIFY(next->toolTip().contains(u"Helpdesk"_s));
        QVERIFY(shown.find<QLabel>(u"whyNot"_s)->text().contains(u"Helpdesk"_s));
        const Refusals why = shown.view(u"infra_anggota"_s).whyNot;
        const std::pair<QString, QString> refused[] = {
            {u"reclassify"_s, why.classify}, {u"pause"_s, why.pause},       {u"assign"_s, why.assign},
            {u"reopen"_s, why.reopen},       {u"restrict"_s, why.restrict}, {u"erase"_s, why.erase},
            {u"unlink"_s, why.unlink}};
        for (const auto &[name, reason] : refused) {
            QVERIFY2(!action(shown, name)->isEnabled(), qPrintable(name));
            QVERIFY(!reason.isEmpty());
            QCOMPARE(action(shown, name)->toolTip(), reason);
        }
        QVERIFY(action(shown, u"link"_s)->isEnabled());
    }

    void clocksPauseAndRunOn()
    {
        test::ShownTicket shown;
        shown.as(u"ppi_koordinator"_s);
        QTRY_VERIFY(action(shown, u"pause"_s) && action(shown, u"pause"_s)->isEnabled());
        action(shown, u"pause"_s)->trigger();
        QDialog *pause = form(shown, u"pauseForm"_s);
        QVERIFY(pause);
        QVERIFY(!pause->findChild<QPushButton *>(u"accept"_s)->isEnabled());
        QTest::keyClicks(pause->findChild<QPlainTextEdit *>(u"reason"_s), u"menunggu tangkapan layar"_s);
        accept(pause);
        QTRY_VERIFY(shown.view().ticket.paused);
        QTRY_COMPARE(action(shown, u"pause"_s)->text(), u"Resume …"_s);
        shown.harness.office.clock.advance(5min);
        action(shown, u"pause"_s)->trigger();
        QDialog *resume = form(shown, u"resumeForm"_s);
        QVERIFY(resume);
        QTest::keyClicks(resume->findChild<QPlainTextEdit *>(u"note"_s), u"sudah dijawab"_s);
        accept(resume);
        QTRY_VERIFY(!shown.view().ticket.paused);
        QCOMPARE(*shown.view().ticket.pauses.constFirst().until, shown.harness.office.clock.now());
        QCOMPARE(shown.view().journal.constLast().facts.value(u"note"_s).toString(), u"sudah dijawab"_s);
    }

    void aWaitEndedBeforeItIsRecorded()
    {
        test::ShownTicket shown;
        shown.as(u"ppi_koordinator"_s);
        QTRY_VERIFY(action(shown, u"pause"_s) && action(shown, u"pause"_s)->isEnabled());
        const Instant began = shown.harness.office.clock.now();
        QVERIFY(shown.harness.office.as(u"ppi_koordinator"_s, [&](Tx &tx) {
            return desk::pauseClocks(tx, {shown.id, {}}, u"reporter"_s, u"menunggu"_s);
        }));
        QTRY_COMPARE(action(shown, u"pause"_s)->text(), u"Resume …"_s);
        shown.harness.advance(30min);
        action(shown, u"pause"_s)->trigger();
        QDialog *resume = form(shown, u"resumeForm"_s);
        QTest::mouseClick(resume->findChild<QPushButton *>(u"happenedEarlier"_s), Qt::LeftButton);
        auto *edit = resume->findChild<QDateTimeEdit *>(u"happened"_s);
        QTRY_VERIFY(edit->isVisible());
        edit->setDateTime(edit->dateTime().addSecs(-20 * 60));
        accept(resume);
        QVERIFY(shown.view().ticket.paused); // past five minutes it asks why
        auto *why = resume->findChild<QLineEdit *>(u"lateReason"_s);
        QVERIFY(why->isVisible());
        QTest::keyClicks(why, u"dijawab lewat telepon"_s);
        accept(resume);
        QTRY_VERIFY(!shown.view().ticket.paused);
        QCOMPARE(*shown.view().ticket.pauses.constFirst().until, began + 10min);
    }

    void aNewClassIsChosenWithItsDefinition()
    {
        test::ShownTicket shown;
        shown.as(u"ppi_koordinator"_s);
        QTRY_VERIFY(action(shown, u"reclassify"_s) && action(shown, u"reclassify"_s)->isEnabled());
        action(shown, u"reclassify"_s)->trigger();
        QDialog *dialog = form(shown, u"reclassifyForm"_s);
        QVERIFY(dialog);
        auto *box = dialog->findChild<QComboBox *>(u"class"_s);
        box->setCurrentIndex(box->findData(u"rendah"_s));
        const Grade *grade = shown.view().procedure->systemClass(u"rendah"_s);
        QVERIFY(grade->definition.en.isEmpty() || words(dialog).contains(grade->definition.en));
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"reason"_s), u"hanya profil"_s);
        accept(dialog);
        QTRY_COMPARE(shown.view().ticket.systemClass, u"rendah"_s);
        QCOMPARE(shown.view().ticket.type, u"WEB_DEFACEMENT"_s);
        QTRY_VERIFY(words(shown.panel.get()).contains(u"hanya profil"_s));
    }

    void theServiceIsJudgedAnewAndToldWhereItIsNotTheUsual()
    {
        test::ShownTicket shown;
        shown.as(u"ppi_koordinator"_s);
        QTRY_VERIFY(action(shown, u"reclassify"_s) && action(shown, u"reclassify"_s)->isEnabled());
        const QString usual = u"S2  Cyber-incident handling"_s, awareness = u"S9  "_s;
        QVERIFY(words(shown.panel.get()).contains(usual)); // among the details
        const auto *facts = shown.find<QLabel>(u"ticketCode"_s)->parentWidget();
        QVERIFY(!words(facts).contains(usual));
        action(shown, u"reclassify"_s)->trigger();
        QDialog *dialog = form(shown, u"reclassifyForm"_s);
        QVERIFY(dialog);
        auto *box = dialog->findChild<QComboBox *>(u"service"_s);
        QVERIFY(box && box->isVisible());
        QCOMPARE(box->currentData().toString(), u"S2"_s);
        QCOMPARE(box->count(), 9);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        accept(dialog);
        QTRY_COMPARE(shown.view().ticket.service, u"S9"_s);
        QTRY_VERIFY(words(facts).contains(awareness));
        QTRY_VERIFY(words(shown.panel.get()).contains(u"service: S2"_s)); // in the journal
    }

    /// Both start clocks that law gives, and are often found out later.
    void whatWasKnownEarlierAndWhichSystemItIsAreFilledIn()
    {
        test::ShownTicket shown;
        const auto vital = shown.harness.office.as(u"semua"_s, [](Tx &tx) {
            return desk::saveSystem(tx, {.name = u"Simda (contoh)"_s, .vital = true});
        });
        MUST(vital);
        shown.as(u"ppi_koordinator"_s);
        QTRY_VERIFY(action(shown, u"reclassify"_s) && action(shown, u"reclassify"_s)->isEnabled());
        const Instant received = shown.view().ticket.received;
        QVERIFY(!shown.view().ticket.system.isValid());
        const auto statutory = [&] {
            const auto &clocks = shown.view().ticket.clocks;
            return std::count_if(clocks.begin(), clocks.end(),
                                 [](const ClockRun &run) { return run.clock == "bssn_iiv"_L1; });
        };
        QCOMPARE(statutory(), 0);
        action(shown, u"reclassify"_s)->trigger();
        QDialog *dialog = form(shown, u"reclassifyForm"_s);
        QVERIFY(dialog);
        auto *systems = dialog->findChild<QComboBox *>(u"system"_s);
        QTRY_VERIFY(systems->findData(QString::number(vital->value)) > 0);
        systems->setCurrentIndex(systems->findData(QString::number(vital->value)));
        const QDateTime earlier =
            toLocal(received, shown.view().organization->zone).addDays(-1); // the day before
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"knownSince"_s),
                         earlier.toString(u"dd/MM/yyyy HH.mm"_s));
        if (const QString folder = qEnvironmentVariable("TANGGAP_PICTURES"); !folder.isEmpty())
            dialog->grab().save(folder + u"/reclassify-en.png"_s);
        // Hints came and made it taller; nothing of it is cut.
        QTRY_VERIFY(dialog->height() >= dialog->layout()->totalHeightForWidth(dialog->width()));
        accept(dialog);
        QTRY_COMPARE(shown.view().ticket.system, *vital);
        QCOMPARE(statutory(), 1);
        const Instant known = shown.view().ticket.discovered.value_or(received);
        QVERIFY2(received - known >= 23h && received - known <= 25h, qPrintable(toIso(known)));
    }

    void aConflictInAFormKeepsWhatWasEntered()
    {
        test::ShownTicket shown;
        shown.as(u"ppi_koordinator"_s);
        QTRY_VERIFY(action(shown, u"reclassify"_s) && action(shown, u"reclassify"_s)->isEnabled());
        action(shown, u"reclassify"_s)->trigger();
        QDialog *dialog = form(shown, u"reclassifyForm"_s);
        auto *box = dialog->findChild<QComboBox *>(u"class"_s);
        box->setCurrentIndex(box->findData(u"tinggi"_s));
        QVERIFY(shown.harness.office.as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::addNote(tx, {shown.id, {}}, u"lebih dulu"_s);
        }));
        accept(dialog);
        auto *banner = dialog->findChild<QWidget *>(u"formBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(shown.view().ticket.systemClass, u"strategis"_s);
        QCOMPARE(box->currentData().toString(), u"tinggi"_s);
        accept(dialog);
        QTRY_COMPARE(shown.view().ticket.systemClass, u"tinggi"_s);
    }

    void duplicatesAreLinkedAndUnlinked()
    {
        test::ShownTicket shown;
        const auto other = shown.harness.office.as(
            u"helpdesk"_s, [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); });
        QVERIFY(other);
        const auto closed = shown.harness.office.as(
            u"helpdesk"_s, [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); });
        QVERIFY(shown.harness.office.as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::linkDuplicate(tx, {closed->id, {}}, other->id, {});
        }));
        shown.as(u"helpdesk"_s);
        QTRY_VERIFY(action(shown, u"link"_s) && action(shown, u"link"_s)->isEnabled());
        action(shown, u"link"_s)->trigger();
        QDialog *dialog = form(shown, u"linkForm"_s);
        auto *found = dialog->findChild<QListWidget *>(u"found"_s);
        QTRY_COMPARE(found->count(), 1); // the similar one, before anything is typed
        auto *search = dialog->findChild<QLineEdit *>(u"search"_s);
        QTest::keyClicks(search, closed->code); // one that nobody can link to
        QTRY_COMPARE(found->count(), 0);
        search->clear();
        QTRY_COMPARE(found->count(), 1);
        QTest::keyClicks(search, other->code);
        QTRY_COMPARE(found->count(), 1);
        found->setCurrentRow(0);
        accept(dialog);
        QTRY_COMPARE(shown.view().ticket.duplicateOf, other->id);
        QTRY_VERIFY(shown.find<QPushButton>(u"openOriginal"_s));
        QTest::mouseClick(shown.find<QPushButton>(u"openOriginal"_s), Qt::LeftButton);
        QCOMPARE(shown.harness.opened, QList<TicketId>{other->id});
        showTab(shown, 2);
        QTRY_VERIFY(shown.find<QPushButton>(u"open%1"_s.arg(other->id.value)));

        shown.harness.prompts.texts << u"keliru"_s;
        QTRY_VERIFY(action(shown, u"unlink"_s)->isEnabled());
        action(shown, u"unlink"_s)->trigger();
        QTRY_VERIFY(!shown.view().ticket.duplicateOf.isValid());
        QTRY_VERIFY(shown.button(u"catat"_s, u"lanjut"_s));
    }

    void aClosedTicketIsOpenedAgain()
    {
        test::ShownTicket shown;
        shown.step(u"helpdesk"_s, {.step = u"catat"_s});
        shown.step(u"helpdesk"_s, {.step = u"analisis_awal"_s, .texts = {{u"analisis_awal"_s, u"Uji"_s}}});
        QVERIFY(test::answer(shown.harness.office, {shown.id, {}}, u"Pemeliharaan"_s));
        shown.step(u"helpdesk"_s, {.step = u"verifikasi"_s, .outcome = u"tidak"_s});
        shown.as(u"semua"_s);
        QTRY_VERIFY(action(shown, u"reopen"_s) && action(shown, u"reopen"_s)->isEnabled());
        action(shown, u"reopen"_s)->trigger();
        QDialog *dialog = form(shown, u"reopenForm"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"step"_s)->currentData().toString(), u"verifikasi"_s);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"reason"_s), u"bukti baru"_s);
        accept(dialog);
        QTRY_COMPARE(shown.view().ticket.state, TicketState::Open);
        QTRY_VERIFY(shown.button(u"verifikasi"_s, u"ya"_s));
    }

    void restrictingNamesPeople()
    {
        test::ShownTicket shown;
        shown.as(u"ketua"_s);
        QTRY_VERIFY(action(shown, u"restrict"_s) && action(shown, u"restrict"_s)->isEnabled());
        action(shown, u"restrict"_s)->trigger();
        QDialog *dialog = form(shown, u"restrictForm"_s);
        auto *people = dialog->findChild<QListWidget *>(u"people"_s);
        QTRY_VERIFY(people->count() > 3);
        QListWidgetItem *chosen = nullptr;
        for (int row = 0; row < people->count() && !chosen; ++row) {
            if (people->item(row)->checkState() == Qt::Unchecked)
                chosen = people->item(row);
        }
        QVERIFY(chosen);
        chosen->setCheckState(Qt::Checked);
        const PersonId named{chosen->data(Qt::UserRole).toLongLong()};
        accept(dialog);
        QTRY_VERIFY(shown.view(u"ketua"_s).ticket.restricted);
        QVERIFY(shown.view(u"ketua"_s).access.contains(named));
        QCOMPARE(shown.view(u"ketua"_s).access.size(), 2);
    }

    void theReporterCanBeErased()
    {
        test::ShownTicket shown;
        shown.as(u"semua"_s);
        QTRY_VERIFY(words(shown.panel.get()).contains(u"Pelapor Contoh"_s));
        auto *phone = shown.find<QToolButton>(u"copyPhone"_s);
        QVERIFY(phone);
        QTest::mouseClick(phone, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"000-000"_s);
        shown.harness.prompts.texts << u"diminta pelapor"_s;
        action(shown, u"erase"_s)->trigger();
        QTRY_VERIFY(shown.view().reporterErased);
        QTRY_VERIFY(words(shown.panel.get()).contains(u"Erased on request"_s));
        QVERIFY(!words(shown.panel.get()).contains(u"Pelapor Contoh"_s));
        QTRY_VERIFY(!action(shown, u"erase"_s)->isEnabled());
    }

    void whoSupportsAndAnnouncesIsSaid()
    {
        test::ShownTicket shown;
        shown.toInvestigation();
        shown.as(u"aplikasi_koordinator"_s);
        // The decree's category of applications: Team V supports, Team VIII announces.
        const auto name = [&](const QString &team) {
            return ticketwords::team(*shown.view().organization, team);
        };
        QTRY_VERIFY(words(shown.panel.get()).contains(name(u"ppi"_s) + u" supports"_s));
        QVERIFY(words(shown.panel.get()).contains(name(u"publikasi"_s) + u" announces"_s));
    }

    void assigningIsAskedOfWhoeverShowsThePanel()
    {
        test::ShownTicket shown;
        shown.toInvestigation();
        shown.as(u"aplikasi_koordinator"_s);
        QTRY_VERIFY(shown.find<QPushButton>(u"button_assign"_s) &&
                    shown.find<QPushButton>(u"button_assign"_s)->isEnabled());
        QSignalSpy asked(shown.panel.get(), &TicketPanel::assignRequested);
        QTest::mouseClick(shown.find<QPushButton>(u"button_assign"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().value<TicketId>(), shown.id);
    }

    void theOfficesTeamsStandBesideTheTicket()
    {
        test::ShownTicket shown;
        shown.toInvestigation();
        shown.as(u"helpdesk"_s);
        QTRY_VERIFY(words(shown.panel.get()).contains(u"Response supports · Publication announces"_s));
        QVERIFY(shown.harness.office.as(u"ketua"_s, [](Tx &tx) -> Result<> {
            TRY(desk::setSupporters(tx, u"bekasi"_s, u"aplikasi"_s, {u"ppi"_s, u"infra"_s}));
            return desk::setAnnouncers(tx, u"bekasi"_s, {});
        }));
        shown.as(u"helpdesk"_s);
        QTRY_VERIFY(words(shown.panel.get()).contains(u"Response, Infrastructure supports"_s));
        QVERIFY(!words(shown.panel.get()).contains(u"announces"_s));
    }

    void aClosedCaseOffersItsAnnouncement()
    {
        test::ShownTicket shown;
        shown.toInvestigation();
        shown.as(u"publikasi_anggota"_s);
        QTRY_VERIFY(words(shown.panel.get()).contains(u"Publication announces"_s));
        QVERIFY(!shown.find<QPushButton>(u"announce"_s)); // not while it is being worked on
        for (const QString &step : {u"investigasi"_s, u"pemulihan"_s, u"laporan_penyelesaian"_s, u"tutup"_s})
            MUST(test::complete(shown.harness.office, {shown.id, {}}, step));
        QTRY_VERIFY(shown.find<QPushButton>(u"announce"_s));
        QCOMPARE(shown.find<QPushButton>(u"announce"_s)->text(), u"Write “Announcement”"_s);
        if (const QString folder = qEnvironmentVariable("TANGGAP_PICTURES"); !folder.isEmpty())
            shown.harness.window.grab().save(folder + u"/closed-en.png"_s);
        const QList<Paper> papers = shown.view().papers; // nothing is drafted by itself
        QVERIFY(std::none_of(papers.begin(), papers.end(),
                             [](const Paper &paper) { return paper.kind == "pengumuman"_L1; }));
        QSignalSpy pressed(shown.panel.get(), &TicketPanel::requirementPressed);
        QTest::mouseClick(shown.find<QPushButton>(u"announce"_s), Qt::LeftButton);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed.constFirst().constFirst().value<Requirement>().subject, u"pengumuman"_s);
        shown.as(u"infra_anggota"_s); // another team's paper
        QTRY_VERIFY(shown.find<QLabel>(u"end"_s));
        QVERIFY(!shown.find<QPushButton>(u"announce"_s));
    }

    void aNoteTellsOfWhatWasEarlier()
    {
        test::ShownTicket shown;
        shown.as(u"helpdesk"_s);
        shown.harness.advance(20min);
        QTRY_VERIFY(shown.find<QPlainTextEdit>(u"newNote"_s));
        QTest::keyClicks(shown.find<QPlainTextEdit>(u"newNote"_s), u"Server diputus"_s);
        auto *journal = shown.find<QWidget>(u"journal"_s);
        test::stateTenMinutesAgo(journal);
        if (const QString folder = qEnvironmentVariable("TANGGAP_PICTURES"); !folder.isEmpty())
            shown.harness.window.grab().save(folder + u"/journal-en.png"_s);
        QTest::mouseClick(shown.find<QPushButton>(u"saveNote"_s), Qt::LeftButton);
        QTRY_COMPARE(shown.view().notes.size(), 1);
        QVERIFY(test::toldTenMinutesLate(shown.harness.office, shown.id, u"note.added"_s));
        QTRY_VERIFY(!journal->findChild<QPushButton *>(u"happenedEarlier"_s)->isChecked());
    }

    void notesAreKeptAndFiltered()
    {
        test::ShownTicket shown;
        shown.as(u"helpdesk"_s);
        QTRY_VERIFY(shown.find<QPlainTextEdit>(u"newNote"_s));
        QTest::keyClicks(shown.find<QPlainTextEdit>(u"newNote"_s), u"Pelapor dihubungi"_s);
        shown.as(u"helpdesk"_s); // the window goes away
        QTRY_VERIFY(shown.find<QPlainTextEdit>(u"newNote"_s));
        QTRY_COMPARE(shown.find<QPlainTextEdit>(u"newNote"_s)->toPlainText(), u"Pelapor dihubungi"_s);
        QTest::mouseClick(shown.find<QPushButton>(u"saveNote"_s), Qt::LeftButton);
        QTRY_COMPARE(shown.view().notes.size(), 1);
        QTRY_VERIFY(shown.find<QPlainTextEdit>(u"newNote"_s)->toPlainText().isEmpty());
        QTRY_VERIFY(words(shown.panel.get()).contains(u"Pelapor dihubungi"_s));
        QVERIFY(words(shown.panel.get()).contains(u"Report received: "_s));
        QTest::mouseClick(shown.find<Chip>(u"notesOnly"_s), Qt::LeftButton);
        QTRY_VERIFY(!words(shown.panel.get()).contains(u"Report received: "_s));
        QVERIFY(words(shown.panel.get()).contains(u"Pelapor dihubungi"_s));
    }

    void recommendationsAreSettled()
    {
        test::ShownTicket shown;
        shown.toInvestigation();
        const auto added = shown.harness.office.as(u"aplikasi_anggota"_s, [&](Tx &tx) {
            return desk::addRecommendation(
                tx, {shown.id, {}},
                {.text = u"Perbarui"_s, .owner = u"Dinas Pendidikan"_s, .dueDate = u"2026-12-20"_s});
        });
        QVERIFY(added);
        shown.as(u"aplikasi_anggota"_s);
        QTRY_VERIFY(shown.find<QTabBar>(u"tabBar"_s));
        showTab(shown, 1);
        QTRY_VERIFY(shown.find<QPushButton>(u"declined%1"_s.arg(added->value)));
        shown.harness.prompts.texts << u"sistem akan diganti"_s;
        QTest::mouseClick(shown.find<QPushButton>(u"declined%1"_s.arg(added->value)), Qt::LeftButton);
        QTRY_COMPARE(shown.view().recommendations.constFirst().state, RecommendationState::Declined);
        QTRY_VERIFY(words(shown.panel.get()).contains(u"sistem akan diganti"_s));
    }

    void aClockExplainsItself()
    {
        test::ShownTicket shown;
        shown.as(u"helpdesk"_s);
        QTRY_VERIFY(shown.find<ClockCard>(u"clock0"_s));
        QTest::mouseClick(shown.find<ClockCard>(u"clock0"_s), Qt::LeftButton);
        QDialog *sheet = form(shown, u"clockSheet"_s);
        QVERIFY(sheet);
        const ClockExplanation told = shown.view().clocks.constFirst().explanation;
        QVERIFY(words(sheet).contains(told.rule));
        QVERIFY(words(sheet).contains(u"20 November 2026, 14:54 WIB"_s)); // 10 minutes from 14.44
        QVERIFY(words(sheet).contains(u"20 November 2026, 15:44 WIB"_s)); // as any other class
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"closeSheet"_s), Qt::LeftButton);
        QTRY_VERIFY(!form(shown, u"clockSheet"_s));
    }

    void thePageIsASourceOfItsTicket()
    {
        test::ShownTicket shown;
        TicketPage page(shown.harness.as(u"helpdesk"_s));
        shown.harness.window.layout()->addWidget(&page);
        QVERIFY(page.selectedTickets().isEmpty());
        page.showTicket(shown.id);
        QTRY_VERIFY(page.findChild<QPushButton *>(u"outcome_lanjut"_s));
        QCOMPARE(page.selectedTickets(), QList<TicketId>{shown.id});
        QSignalSpy back(&page, &TicketPage::backRequested);
        QTest::mouseClick(page.findChild<QPushButton *>(u"back"_s), Qt::LeftButton);
        QCOMPARE(back.size(), 1);
        auto *stepper = page.findChild<Stepper *>();
        QCOMPARE(stepper->lines().size(), 9);
        QCOMPARE(stepper->lines().at(1).mark, StepMark::Current);
        QCOMPARE(stepper->lines().at(8).mark, StepMark::Ahead);
    }
};

TANGGAP_TEST(TestTicketActions)
#include "testticketactions.moc"
