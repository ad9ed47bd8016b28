// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queueoffice.h"
#include "support/deskwork.h"
#include "support/testmain.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/pill.h"
#include "ui/document/pageview.h"
#include "ui/models/queuemodel.h"
#include "ui/queue/queuepage.h"

#include <QDialog>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QString pdfText(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

struct Desk
{
    explicit Desk(test::DeskHarness &h)
        : harness(h)
        , page(h.as(u"semua"_s))
    {
        auto *fill = new QVBoxLayout(&h.window);
        fill->setContentsMargins(0, 0, 0, 0);
        fill->addWidget(&page);
        h.window.show();
    }

    void press(const QString &name) const
    {
        QTest::mouseClick(page.findChild<QWidget *>(name), Qt::LeftButton);
    }
    QDialog *preview() const { return page.findChild<QDialog *>(u"printPreview"_s); }
    int listed() const { return page.findChild<QTreeView *>(u"queue.view"_s)->model()->rowCount(); }
    JournalEvent newest() const
    {
        return *harness.office.store().readNow(
            Store::System, [](Reader &reader) { return journal::last(reader.db, u"organization"_s); });
    }

    test::DeskHarness &harness;
    TicketQueuePage page;
};

} // namespace

class TestQueuePrint : public QObject
{
    Q_OBJECT

private slots:
    void theListIsSavedAsItIsShown()
    {
        test::DeskHarness harness;
        test::receive(harness, {.title = u"Cadangan hilang"_s, .systemClass = u"rendah"_s});
        test::receive(harness, {.title = u"Akun dibajak"_s, .systemClass = u"tinggi"_s, .ago = 2min});
        test::receive(harness, {.title = u"Beranda diganti"_s, .systemClass = u"tinggi"_s});
        Desk desk(harness);
        desk.page.setFilter({.systemClass = u"tinggi"_s, .sort = QueueFilter::Sort::Title});
        QTRY_COMPARE(desk.listed(), 2);
        desk.press(u"queue.print"_s);
        QTRY_VERIFY(desk.preview());
        auto *pages = desk.preview()->findChild<PageView *>(u"previewPages"_s);
        QTRY_COMPARE(pages->pages().size(), 1);
        QVERIFY(pages->pages().first().width() > pages->pages().first().height()); // landscape
        QVERIFY(desk.newest().kind != "list.printed"_L1);                          // looking is not printing
        const QString path = harness.office.folder() + u"/daftar.pdf"_s;
        harness.prompts.saves << path;
        QTest::mouseClick(desk.preview()->findChild<QPushButton *>(u"previewSave"_s), Qt::LeftButton);
        QTRY_VERIFY(QFileInfo::exists(path));
        QTRY_VERIFY(!desk.preview());
        const QString text = pdfText(path);
        QVERIFY2(text.contains(u"LIST OF TICKETS"_s) && text.contains(u"Class: High"_s), qPrintable(text));
        QVERIFY(text.contains(u"ordered by: Incident"_s) && text.contains(u"tickets: 2"_s));
        QVERIFY(text.indexOf(u"Akun dibajak"_s) > 0 &&
                text.indexOf(u"Akun dibajak"_s) < text.indexOf(u"Beranda diganti"_s));
        QVERIFY(!text.contains(u"Cadangan hilang"_s));
        QVERIFY(text.contains(u"TLP:"_s) && text.contains(u"LATIHAN"_s));
        QCOMPARE(desk.newest().kind, u"list.printed"_s);
        const QJsonObject facts = desk.newest().facts;
        QCOMPARE(facts.value(u"tickets"_s).toInt(), 2);
        QCOMPARE(facts.value(u"how"_s).toString(), u"file"_s);
        QCOMPARE(facts.value(u"class"_s).toString(), u"tinggi"_s);
        QCOMPARE(test::faults(harness.office), QStringList());
    }

    void headIsRepeatedAndHiddenColumnsStayAway()
    {
        test::DeskHarness harness;
        for (int i = 0; i < 40; ++i)
            test::receive(harness, {.title = u"Insiden nomor %1"_s.arg(i)});
        Desk desk(harness);
        QTRY_COMPARE(desk.listed(), 40);
        auto *menu = desk.page.findChild<QToolButton *>(u"queue.columns"_s)->menu();
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->data() == int(AssignedColumn))
                action->trigger();
        }
        desk.press(u"queue.print"_s);
        QTRY_VERIFY(desk.preview());
        auto *pages = desk.preview()->findChild<PageView *>(u"previewPages"_s);
        QTRY_VERIFY(pages->pages().size() > 1);
        QTest::mouseClick(desk.preview()->findChild<QPushButton *>(u"previewPrint"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.preview()->findChild<QPrintDialog *>());
        auto *dialog = desk.preview()->findChild<QPrintDialog *>();
        const QString path = harness.office.folder() + u"/daftar.pdf"_s;
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        QVERIFY(dialog->printer()->pageLayout().fullRectPoints().width() >
                dialog->printer()->pageLayout().fullRectPoints().height());
        dialog->done(QDialog::Accepted);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.preview(), 30'000); // printed: pictures of whole pages take a while
        QVERIFY(QFileInfo(path).size() > 1000);
        QCOMPARE(desk.newest().kind, u"list.printed"_s);
        QCOMPARE(desk.newest().facts.value(u"tickets"_s).toInt(), 40);
        QVERIFY(desk.newest().facts.value(u"how"_s).toString() != "file"_L1);
        // What is printed is a picture of the page; its words are read where it was saved.
        desk.press(u"queue.print"_s);
        QTRY_VERIFY(desk.preview());
        harness.prompts.saves << path;
        QTest::mouseClick(desk.preview()->findChild<QPushButton *>(u"previewSave"_s), Qt::LeftButton);
        QTRY_VERIFY(!desk.preview());
        const QString text = pdfText(path);
        QVERIFY2(text.count(u"Deadline"_s) == pagesIn(text), qPrintable(text));
        QVERIFY(!text.contains(u"Assigned to"_s));
    }

    void whatIsNotSavedIsNotJournaledTwice()
    {
        test::DeskHarness harness;
        Desk desk(harness);
        QTRY_COMPARE(desk.listed(), 0);
        desk.press(u"queue.print"_s);
        QTRY_VERIFY(desk.preview());
        const QString before = desk.newest().hash;
        QTest::mouseClick(desk.preview()->findChild<QPushButton *>(u"previewSave"_s), Qt::LeftButton);
        QVERIFY(desk.preview()); // nobody named a file
        QCOMPARE(desk.newest().hash, before);
        harness.prompts.saves << u"/nowhere/at/all.pdf"_s;
        QTest::mouseClick(desk.preview()->findChild<QPushButton *>(u"previewSave"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.preview()->findChild<Banner *>()->isVisible());
        QTest::mouseClick(desk.preview()->findChild<QPushButton *>(u"previewClose"_s), Qt::LeftButton);
        QTRY_VERIFY(!desk.preview());
    }

private:
    static int pagesIn(const QString &text) { return int(text.count(u'\f')); }
};

TANGGAP_TEST(TestQueuePrint)
#include "testqueueprint.moc"
