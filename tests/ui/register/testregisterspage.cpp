// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/accounts.h"
#include "desk/registerentry.h"
#include "store/journal.h"
#include "support/deskharness.h"
#include "support/deskwork.h"
#include "support/paperacts.h"
#include "support/pdftext.h"
#include "support/testmain.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/document/pageview.h"
#include "ui/models/linesmodel.h"
#include "ui/register/registerspage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDateEdit>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTreeView>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// The registers as the person at the desk uses them.
class TestRegistersPage : public QObject
{
    Q_OBJECT

    struct Desk
    {
        test::DeskHarness harness;
        desk::TicketRef ref;
        RegistersPage *page = nullptr;

        explicit Desk(const QString &login = u"semua"_s, const QString &organization = u"bekasi"_s)
            : harness(organization)
        {
            Report report = test::Office::report();
            if (harness.as(login).procedures.constFirst()->classes.isEmpty())
                report.systemClass.clear();
            ref = test::receive(harness.office, report);
            page = new RegistersPage(harness.as(login), &harness.window);
            page->setGeometry(harness.window.rect());
            harness.window.show();
            page->show();
            harness.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&harness.window));
            for (QAbstractItemModel *model : {table()->model(), static_cast<QAbstractItemModel *>(lines())})
                new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                             page);
        }
        ~Desk() { delete page; }
        template <class T>
        T *find(const QString &name) const
        {
            T *found = page->template findChild<T *>(name);
            if (!found)
                qFatal("no %s", qPrintable(name));
            return found;
        }
        QTreeView *table() const { return find<QTreeView>(u"table"_s); }
        LinesModel *lines() const { return page->findChild<LinesModel *>(); }
        ChoiceBox *book() const { return find<ChoiceBox>(u"book"_s); }
        QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
        /// Chooses with the keyboard, as a person would go through the list.
        void choose(const QString &id)
        {
            book()->setFocus();
            for (int i = 0; i < book()->count() && book()->choice() != id; ++i)
                QTest::keyClick(book(), i == 0 ? Qt::Key_Home : Qt::Key_Down);
        }
        QDialog *form() const { return page->findChild<QDialog *>(u"entryForm"_s); }
        QStringList headings() const
        {
            QStringList all;
            for (int i = 0; i < lines()->columnCount(); ++i)
                all << lines()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
            return all;
        }
    };

private slots:
    void theOfficesRegistersAreThere()
    {
        Desk desk;
        QTRY_VERIFY(desk.book()->count() > 12);
        QTRY_COMPARE(desk.lines()->rowCount(), 1); // the report took the first number of the agenda book
        QVERIFY(desk.headings().contains(u"Sender"_s));
        desk.choose(u"incidents"_s);
        QTRY_COMPARE(desk.book()->choice(), u"incidents"_s);
        QTRY_VERIFY(desk.lines()->rowCount() == 1 &&
                    desk.lines()->lines().constFirst().cells.contains(u"BKS-2026-0001"_s));
        QVERIFY(!desk.button(u"newEntry"_s)->isVisible());
        desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QTRY_COMPARE(desk.harness.opened, QList<TicketId>{desk.ref.id});
        auto *search = desk.find<QLineEdit>(u"search"_s);
        QTest::keyClicks(search, u"tidak ada"_s);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 0);
    }

    void anEmptyOneSaysWhatFillsIt()
    {
        Desk desk;
        QTRY_VERIFY(desk.book()->count() > 12);
        desk.choose(u"announcements"_s);
        const auto says = [&] {
            for (const QLabel *label : desk.page->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == u"Papers that are made for tickets stand here."_s)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says());
        QCOMPARE(desk.lines()->rowCount(), 0);
    }

    void aLetterByPostIsEntered()
    {
        Desk desk;
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
        QTest::mouseClick(desk.button(u"newEntry"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.form());
        auto *accept = desk.form()->findChild<QPushButton *>(u"accept"_s);
        QVERIFY(accept);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(desk.form()->findChild<QLineEdit *>(u"counterpart"_s), u"Dinas Contoh"_s);
        QTest::keyClicks(desk.form()->findChild<QLineEdit *>(u"title"_s), u"Undangan"_s);
        QTest::keyClicks(desk.form()->findChild<QLineEdit *>(u"letterDate"_s), u"2026-99-99"_s);
        QVERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(accept->isEnabled()); // refused: what was typed is still there
        QCOMPARE(desk.harness.toasts.count(), 0);
        QVERIFY(desk.form());
        desk.form()->findChild<QLineEdit *>(u"letterDate"_s)->clear();
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(!desk.form());
        QCOMPARE(desk.harness.toasts.count(), 1); // one word for the one letter, whatever was tried before
        QTRY_COMPARE(desk.lines()->rowCount(), 2);
        QVERIFY(desk.lines()->lines().at(1).cells.contains(u"Dinas Contoh"_s));
        QVERIFY(desk.lines()->lines().at(1).cells.contains(u"0002/2026"_s));
    }

    void aLineIsWrittenAndStruckOut()
    {
        Desk desk;
        QTRY_VERIFY(desk.book()->count() > 12);
        desk.choose(u"logbook"_s);
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
        QTest::mouseClick(desk.button(u"newEntry"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.form());
        QTest::keyClicks(desk.form()->findChild<QLineEdit *>(u"title"_s), u"Firewall diperbarui"_s);
        QTest::mouseClick(desk.form()->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.lines()->rowCount(), 2);
        QTRY_VERIFY(!desk.form());
        desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
        QVERIFY(!desk.button(u"strike"_s)->isEnabled()); // the work's own line
        desk.table()->setCurrentIndex(desk.table()->model()->index(1, 0));
        QVERIFY(desk.button(u"strike"_s)->isEnabled());
        desk.harness.prompts.texts << QString(30'000, u'x') << u"Salah hari"_s;
        auto *banner = desk.find<Banner>(u"banner"_s);
        QTest::mouseClick(desk.button(u"strike"_s), Qt::LeftButton);
        QTRY_VERIFY(banner->isVisible()); // too long; it stands in the field again
        QTest::mouseClick(desk.button(u"strike"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.lines()->lines().constLast().cells.join(u' ').contains(u"Salah hari"_s));
        QCOMPARE(desk.harness.prompts.begun.constLast().size(), 30'000);
        QTRY_VERIFY(!desk.button(u"strike"_s)->isEnabled());
        QVERIFY(!banner->isVisible());
    }

    void aLetterEnteredByHandIsWithdrawn()
    {
        Desk desk;
        MUST(desk.harness.office.as(u"semua"_s, [](Tx &tx) {
            return desk::enterLetter(tx, {.book = u"agenda.surat_masuk"_s,
                                          .at = tx.now(),
                                          .counterpart = u"Dinas Contoh"_s,
                                          .summary = u"Undangan"_s});
        }));
        QTRY_COMPARE(desk.lines()->rowCount(), 2);
        auto *withdraw = desk.button(u"strike"_s);
        QCOMPARE(withdraw->text(), u"Withdraw …"_s);
        desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
        QVERIFY(!withdraw->isEnabled()); // the number of a report
        desk.table()->setCurrentIndex(desk.table()->model()->index(1, 0));
        QVERIFY(withdraw->isEnabled());
        desk.harness.prompts.texts << std::nullopt << u"Salah alamat"_s;
        QTest::mouseClick(withdraw, Qt::LeftButton); // thought better of it
        QTest::mouseClick(withdraw, Qt::LeftButton);
        QTRY_VERIFY(desk.lines()->lines().at(1).cells.contains(u"Withdrawn: Salah alamat"_s));
        QVERIFY(desk.lines()->lines().at(1).cells.contains(u"0002/2026"_s));
        QTRY_VERIFY(!withdraw->isEnabled());
        const auto next = desk.harness.office.as(u"semua"_s, [](Tx &tx) {
            return desk::enterLetter(tx, {.book = u"agenda.surat_masuk"_s,
                                          .at = tx.now(),
                                          .counterpart = u"Dinas Contoh"_s,
                                          .summary = u"Undangan"_s});
        });
        MUST(next);
        QCOMPARE(*next, u"0003/2026"_s); // the withdrawn number is not given again
        QCOMPARE(test::faults(desk.harness.office), QStringList());
    }

    void aPeriodicReportIsIssued()
    {
        Desk desk;
        QTRY_VERIFY(desk.book()->count() > 12);
        desk.choose(u"periodic"_s);
        QTRY_COMPARE(desk.book()->choice(), u"periodic"_s);
        QTRY_VERIFY(desk.button(u"newEntry"_s)->isEnabled());
        QCOMPARE(desk.button(u"newEntry"_s)->text(), u"New report …"_s);
        QTest::mouseClick(desk.button(u"newEntry"_s), Qt::LeftButton);
        QDialog *form = test::form(desk.page, u"reportForm"_s);
        auto *issue = form->findChild<QPushButton *>(u"accept"_s);
        QVERIFY(!issue->isEnabled()); // nothing is counted yet
        QTRY_VERIFY(issue->isEnabled());
        QVERIFY(!form->findChild<PageView *>(u"reportPages"_s)->pages().isEmpty());
        auto *figures = form->findChild<QPlainTextEdit *>(u"field/figures"_s);
        QVERIFY2(figures->toPlainText().startsWith(u"Laporan diterima | 1 |"_s),
                 qPrintable(figures->toPlainText()));
        auto *obstacles = form->findChild<QPlainTextEdit *>(u"field/obstacles"_s);
        QTest::keyClicks(obstacles, u"Kekurangan tenaga."_s);
        QVERIFY(!issue->isEnabled()); // not before what was typed is drawn
        // Another period counts anew and leaves what was typed.
        auto *period = form->findChild<ChoiceBox *>(u"period"_s);
        auto *shown = form->findChild<QLineEdit *>(u"field/period"_s);
        const QString before = shown->text();
        period->setFocus();
        QTest::keyClick(period, Qt::Key_Down);
        QTRY_VERIFY(shown->text() != before);
        QCOMPARE(obstacles->toPlainText(), u"Kekurangan tenaga."_s);
        QTest::keyClick(period, Qt::Key_Up);
        QTRY_COMPARE(shown->text(), before);
        QTRY_VERIFY(issue->isEnabled());
        QTest::mouseClick(issue, Qt::LeftButton);
        QTRY_VERIFY(!desk.page->findChild<QDialog *>(u"reportForm"_s));
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
        QVERIFY(desk.lines()->lines().constFirst().cells.contains(u"555/1/Diskominfostandi/2026"_s));

        // It is opened again exactly as it was issued, and goes out as PDF and as ODT.
        desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
        desk.table()->setFocus();
        QTemporaryDir folder;
        for (const auto &[button, ending, start] :
             {std::tuple("previewSave", u"pdf"_s, "%PDF"), std::tuple("previewOdt", u"odt"_s, "PK")}) {
            QTest::keyClick(desk.table(), Qt::Key_Return);
            QDialog *preview = test::form(desk.page, u"printPreview"_s);
            const QString path = folder.filePath(u"laporan."_s + ending);
            desk.harness.prompts.saves << path;
            QTest::mouseClick(preview->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
            QTRY_VERIFY(QFileInfo(path).size() > 1000);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.startsWith(start));
            if (ending == "pdf"_L1)
                QVERIFY(test::pdfText(bytes).contains(u"Kekurangan tenaga."_s));
            QTRY_VERIFY(!desk.page->findChild<QDialog *>(u"printPreview"_s));
        }
        QCOMPARE(test::faults(desk.harness.office), QStringList());
    }

    void aReportThatWasRefusedFirstIsToldOnce()
    {
        Desk desk;
        QTRY_VERIFY(desk.book()->count() > 12);
        desk.choose(u"periodic"_s);
        QTRY_VERIFY(desk.button(u"newEntry"_s)->isEnabled());
        QTest::mouseClick(desk.button(u"newEntry"_s), Qt::LeftButton);
        const QPointer<QDialog> form = test::form(desk.page, u"reportForm"_s);
        auto *issue = form->findChild<QPushButton *>(u"accept"_s);
        QTRY_VERIFY(issue->isEnabled());
        const auto open = [&](bool active) {
            MUST(desk.harness.office.as(
                u"ketua"_s, [&](Tx &tx) { return desk::setAccountActive(tx, u"semua"_s, active); }));
        };
        open(false);
        QTest::mouseClick(issue, Qt::LeftButton);
        QTRY_VERIFY(form->findChild<Banner *>(u"formBanner"_s)->isVisible());
        QCOMPARE(desk.harness.toasts.count(), 0);
        open(true);
        QTRY_VERIFY(issue->isEnabled());
        QTest::mouseClick(issue, Qt::LeftButton);
        QTRY_VERIFY(!form);
        QCOMPARE(desk.harness.toasts.count(), 1);
    }

    void whoIssuesNoPapersMakesNoReport()
    {
        Desk desk(u"pengarah"_s);
        QTRY_VERIFY(desk.book()->count() > 12);
        desk.choose(u"periodic"_s);
        QTRY_VERIFY(desk.button(u"newEntry"_s)->isVisible());
        QVERIFY(!desk.button(u"newEntry"_s)->isEnabled());
        QVERIFY(!desk.button(u"newEntry"_s)->toolTip().isEmpty());
    }

    void everyOfficeKeepsPeriodicReports_data()
    {
        QTest::addColumn<QString>("organization");
        for (const QString &id : shippedOrganizations())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyOfficeKeepsPeriodicReports()
    {
        QFETCH(QString, organization);
        Desk desk(u"semua"_s, organization);
        QTRY_VERIFY(desk.book()->count() > 5);
        desk.choose(u"periodic"_s);
        QTRY_COMPARE(desk.book()->choice(), u"periodic"_s);
        QTRY_VERIFY(desk.button(u"newEntry"_s)->isEnabled());
        QTest::mouseClick(desk.button(u"newEntry"_s), Qt::LeftButton);
        QDialog *form = test::form(desk.page, u"reportForm"_s);
        QTRY_VERIFY(form->findChild<QPushButton *>(u"accept"_s)->isEnabled());
    }

    void photographs()
    {
        const QString folder = qEnvironmentVariable("TANGGAP_PICTURES");
        if (folder.isEmpty())
            QSKIP("TANGGAP_PICTURES names no folder");
        Desk desk;
        desk.harness.languages.set(Language::Indonesian);
        QTRY_VERIFY(desk.book()->count() > 12);
        MUST(desk.harness.office.as(u"semua"_s, [](Tx &tx) -> Result<> {
            TRY(desk::enterLetter(tx, {.book = u"agenda.surat_masuk"_s,
                                       .at = tx.now(),
                                       .counterpart = u"Dinas Contoh"_s,
                                       .summary = u"Undangan sosialisasi"_s}));
            return desk::withdrawLetter(tx, 2, u"Salah alamat"_s);
        }));
        QTRY_COMPARE(desk.lines()->rowCount(), 2);
        desk.table()->setCurrentIndex(desk.table()->model()->index(1, 0));
        QTest::qWait(300);
        desk.harness.window.grab().save(folder + u"/register-letters.png"_s);
        desk.choose(u"periodic"_s);
        QTRY_VERIFY(desk.button(u"newEntry"_s)->isEnabled());
        QTest::mouseClick(desk.button(u"newEntry"_s), Qt::LeftButton);
        QDialog *form = test::form(desk.page, u"reportForm"_s);
        QTRY_VERIFY(form->findChild<QPushButton *>(u"accept"_s)->isEnabled());
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            desk.harness.theme.setScheme(scheme);
            QTest::qWait(500);
            form->grab().save(folder +
                              (scheme == Scheme::Dark ? u"/report-form-dark.png"_s : u"/report-form.png"_s));
        }
        QTest::mouseClick(form->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
        QTest::qWait(300);
        desk.harness.window.grab().save(folder + u"/register-periodic-dark.png"_s);
        desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QDialog *preview = test::form(desk.page, u"printPreview"_s);
        QTest::qWait(600);
        preview->grab().save(folder + u"/report-preview-dark.png"_s);
    }

    void whoMayNotWriteIsToldSo()
    {
        Desk desk(u"pengarah"_s);
        QTRY_VERIFY(desk.book()->count() > 12);
        QTRY_VERIFY(desk.button(u"newEntry"_s)->isVisible());
        QVERIFY(!desk.button(u"newEntry"_s)->isEnabled());
        QVERIFY(!desk.button(u"newEntry"_s)->toolTip().isEmpty());
    }

    void aRegisterIsExported_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
        QTest::newRow("csv") << u"csv"_s << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
    }
    void aRegisterIsExported()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, start);
        Desk desk;
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
        QTemporaryDir folder;
        desk.harness.prompts.saves << folder.filePath(u"agenda"_s); // the ending is put to it
        desk.find<QAction>(u"export."_s + ending)->trigger();
        const QString path = folder.filePath(u"agenda."_s + ending);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
        QTRY_VERIFY(desk.button(u"export"_s)->isEnabled());
        QTRY_VERIFY(!desk.button(u"export.stop"_s)->isVisible());
    }

    void theHallOfFameIsSavedAsAWebPage()
    {
        Desk desk(u"semua"_s, u"kukar"_s); // the office that keeps this register
        QTRY_VERIFY(desk.book()->count() > 12);
        auto *webPage = desk.find<QAction>(u"export.webPage"_s);
        QVERIFY(!webPage->isVisible());
        desk.choose(u"hall_of_fame"_s);
        QVERIFY(webPage->isVisible());
        QTemporaryDir folder;
        desk.harness.prompts.files << QStringList{folder.filePath(u"situs"_s)};
        webPage->trigger();
        const auto written = [&](const QString &name) {
            QFile file(folder.filePath(u"situs/"_s + name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_VERIFY(written(u"hall-of-fame.json"_s).startsWith('{'));
        QVERIFY(written(u"index.html"_s).startsWith("<!DOCTYPE html>"));
        QTRY_VERIFY(desk.button(u"export"_s)->isEnabled());
        const auto last = desk.harness.office.store().readNow(
            Store::System, [](Reader &reader) { return journal::last(reader.db, u"organization"_s); });
        QCOMPARE(last->kind, u"register.copied"_s);
        QCOMPARE(last->facts.value(u"register"_s).toString(), u"hall_of_fame"_s);
        // Where a file stands in the way of the folder, the page says so.
        QFile file(folder.filePath(u"berkas"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        desk.harness.prompts.files << QStringList{file.fileName()};
        webPage->trigger();
        QTRY_VERIFY(desk.find<Banner>(u"banner"_s)->isVisible());
    }

    void theTeamIsDescribedToOtherTeams()
    {
        Desk desk(u"semua"_s);
        QTRY_VERIFY(desk.book()->count() > 12);
        auto *page = desk.find<QAction>(u"export.teamPage"_s);
        QVERIFY(!page->isVisible());
        desk.choose(u"contacts"_s);
        QVERIFY(page->isVisible());
        page->trigger();
        QDialog *preview = nullptr;
        QTRY_VERIFY((preview = desk.page->findChild<QDialog *>(u"printPreview"_s)) && preview->isVisible());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"rfc2350.pdf"_s);
        desk.harness.prompts.saves << path;
        QTest::mouseClick(preview->findChild<QPushButton *>(u"previewSave"_s), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(test::pdfText(file.readAll()).contains(u"RFC 2350"_s));
        const auto last = desk.harness.office.store().readNow(
            Store::System, [](Reader &reader) { return journal::last(reader.db, u"organization"_s); });
        QCOMPARE(last->facts.value(u"register"_s).toString(), u"contacts"_s);
    }

    void anExportIsStopped()
    {
        Desk desk;
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"agenda.csv"_s);
        QSemaphore held; // the reading thread, so that the export cannot be faster than the hand
        desk.harness.office.store().read(
            u"semua"_s, this,
            [&held](Reader &) {
                held.acquire();
                return Result<>();
            },
            [](const Result<> &) {});
        desk.harness.prompts.saves << path;
        desk.find<QAction>(u"export.csv"_s)->trigger();
        QTRY_VERIFY(desk.button(u"export.stop"_s)->isVisible());
        QVERIFY(!desk.button(u"export"_s)->isEnabled());
        QVERIFY(!desk.button(u"print"_s)->isEnabled());
        QTest::mouseClick(desk.button(u"export.stop"_s), Qt::LeftButton);
        QVERIFY(!desk.button(u"export.stop"_s)->isEnabled());
        held.release();
        QTRY_VERIFY(desk.button(u"export"_s)->isEnabled());
        QVERIFY(!desk.button(u"export.stop"_s)->isVisible());
        QVERIFY(!QFile::exists(path));
        QVERIFY(desk.find<Banner>(u"banner"_s)->isVisible());
        desk.harness.prompts.saves << path;
        desk.find<QAction>(u"export.csv"_s)->trigger();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!desk.find<Banner>(u"banner"_s)->isVisible());
        QVERIFY(desk.button(u"export.stop"_s)->isEnabled());
    }

    void whatLeavesTheHouseIsJournaled()
    {
        Desk desk;
        QTRY_VERIFY(desk.book()->count() > 12);
        desk.choose(u"forms"_s); // with the reporter's contact
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
        const auto last = [&] {
            return desk.harness.office.store()
                .readNow(Store::System,
                         [](Reader &reader) { return journal::last(reader.db, u"organization"_s); })
                .value_or(JournalEvent());
        };
        QTest::mouseClick(desk.button(u"print"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.page->findChild<QPrintDialog *>());
        QVERIFY(last().kind != "register.copied"_L1); // nothing was printed yet
        auto *dialog = desk.page->findChild<QPrintDialog *>();
        const QString path = desk.harness.office.folder() + u"/register.pdf"_s;
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        dialog->done(QDialog::Accepted);
        QTRY_VERIFY(QFileInfo(path).size() > 1000);
        QCOMPARE(last().kind, u"register.copied"_s);
        QCOMPARE(last().facts.value(u"register"_s).toString(), u"forms"_s);
        QCOMPARE(last().facts.value(u"rows"_s).toInt(), 1);
        QCOMPARE(last().facts.value(u"how"_s).toString(), u"file"_s);
        const qint64 printed = last().seq;
        desk.harness.prompts.saves << desk.harness.office.folder() + u"/register.csv"_s;
        QTRY_VERIFY(desk.button(u"export"_s)->isEnabled());
        desk.find<QAction>(u"export.csv"_s)->trigger();
        QTRY_VERIFY(QFileInfo::exists(desk.harness.office.folder() + u"/register.csv"_s));
        QCOMPARE(last().kind, u"register.copied"_s);
        QVERIFY(last().seq > printed);
        QCOMPARE(test::faults(desk.harness.office), QStringList());
    }

    void periodsKeepApart()
    {
        Desk desk;
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
        auto *period = desk.find<ChoiceBox>(u"period"_s);
        QCOMPARE(period->choice(), u"year"_s);
        period->setFocus();
        QTest::keyClick(period, Qt::Key_Down); // last year
        QTRY_COMPARE(desk.lines()->rowCount(), 0);
        QTest::keyClick(period, Qt::Key_Home); // this month
        QTRY_COMPARE(desk.lines()->rowCount(), 1);

        // Own dates begin with what was shown.
        auto *from = desk.find<QDateEdit>(u"periodFrom"_s);
        auto *to = desk.find<QDateEdit>(u"periodTo"_s);
        QVERIFY(!from->isVisible() && !to->isVisible());
        QTest::keyClick(period, Qt::Key_End);
        QVERIFY(from->isVisible() && to->isVisible());
        const QDate today = toLocal(desk.harness.office.clock.now(), QTimeZone("Asia/Jakarta")).date();
        QCOMPARE(from->date(), QDate(today.year(), today.month(), 1));
        QCOMPARE(to->date(), from->date().addMonths(1).addDays(-1));
        QCOMPARE(desk.lines()->rowCount(), 1);
        from->setDate(today.addDays(1));
        QTRY_COMPARE(desk.lines()->rowCount(), 0);
        to->setDate(today); // before the first day: kept at it
        QCOMPARE(to->date(), from->date());
        from->setDate(today);
        to->setDate(today);
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
    }

    void namesFollowTheLanguage()
    {
        Desk desk;
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
        desk.harness.languages.set(Language::Indonesian);
        QTRY_VERIFY(desk.headings().contains(u"Pengirim"_s));
        QCOMPARE(desk.lines()->rowCount(), 1);
        desk.harness.languages.set(Language::English);
        QTRY_VERIFY(desk.headings().contains(u"Sender"_s));
    }
};

TANGGAP_TEST(TestRegistersPage)
#include "testregisterspage.moc"
