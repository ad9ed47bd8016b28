// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/paperdesk.h"
#include "desk/periodicreport.h"
#include "document/periodicreport.h"
#include "document/renderer.h"
#include "store/period.h"
#include "support/deskharness.h"
#include "support/deskwork.h"
#include "support/paperacts.h"
#include "support/paperoffice.h"
#include "support/testmain.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/pill.h"
#include "ui/rolepanel/paperlistpage.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The papers of all tickets.
class TestPaperListPage : public QObject
{
    Q_OBJECT

    struct Desk
    {
        test::DeskHarness harness;
        TicketId ticket;
        std::unique_ptr<PaperListPage> page;

        Desk() { ticket = test::receive(harness.office).id; }
        void show()
        {
            page = std::make_unique<PaperListPage>(harness.as(u"semua"_s), &harness.window);
            page->setGeometry(harness.window.rect());
            harness.window.show();
            page->show();
        }
        QTreeView *table() const { return page->findChild<QTreeView *>(u"table"_s); }
        int rowCount() const { return table()->model()->rowCount(); }
        Banner *reading() const { return page->findChild<Banner *>(u"reading"_s); }
        bool says(const QString &text) const
        {
            for (const QLabel *label : reading()->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
            return false;
        }
        /// Straight into the table: what a year of work leaves there.
        void papers(int n, const QString &state)
        {
            MUST(harness.office.as(u"semua"_s, [&](Tx &tx) -> Result<> {
                for (int i = 0; i < n; ++i)
                    TRY(tx.db().run(u"INSERT INTO paper (ticket_id, kind, state, number, fields, file_hash, "
                                    "printed, at, version) VALUES (:ticket, 'disposisi', :state, :number, "
                                    "'{}', '', 0, :at, 1)"_s,
                                    {{":ticket"_L1, ticket.value},
                                     {":state"_L1, state},
                                     {":number"_L1, QString::number(i)},
                                     {":at"_L1, toMs(tx.now()) + i}}));
                TRY(tx.append({.stream = u"registers"_s, .kind = u"test.filled"_s, .happened = tx.now()}));
                return {};
            }));
        }
    };

private slots:
    void aLongListSaysWhatItLeavesOut()
    {
        Desk desk;
        desk.papers(510, u"draft"_s);
        desk.papers(2, u"approved"_s);
        desk.show();
        QTRY_COMPARE(desk.rowCount(), 500);
        QVERIFY(desk.says(u"500 of 512"_s));
        auto *state = desk.page->findChild<ChoiceBox *>(u"state"_s);
        state->setFocus();
        QTest::keyClick(state, Qt::Key_End); // issued
        QTRY_COMPARE(desk.rowCount(), 2);
        QTRY_VERIFY(!desk.reading()->isVisible());
    }

    void aLineOpensItsTicketAndTheListIsExported()
    {
        Desk desk;
        desk.papers(2, u"approved"_s);
        desk.show();
        QTRY_COMPARE(desk.rowCount(), 2);
        desk.table()->setCurrentIndex(desk.table()->model()->index(1, 0));
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QTRY_COMPARE(desk.harness.opened, QList<TicketId>{desk.ticket});
        const QString path = desk.harness.office.folder() + u"/naskah.csv"_s;
        desk.harness.prompts.saves << path;
        QTest::mouseClick(desk.page->findChild<QPushButton *>(u"export"_s), Qt::LeftButton);
        const auto lines = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n')
                                                  : QList<QByteArray>();
        };
        QTRY_COMPARE(lines().size(), 3);
        QVERIFY(lines().constLast().contains("BKS-2026-0001"));
    }

    void periodicReportsStandAmongThemAndOpen()
    {
        Desk desk;
        auto &office = desk.harness.office;
        const QDate first(2026, 11, 1), last(2026, 11, 20);
        const auto figures = office.store().readNow(
            u"ketua"_s, [&](Reader &reader) { return period::figures(reader, first, last); });
        MUST(figures);
        MUST(office.as(u"ketua"_s, [&](Tx &tx) {
            return desk::issueReport(tx, {first, last, periodicFields(*figures)}, paperRenderer());
        }));
        desk.show();
        desk.page->setFilter({.kinds = {u"laporan_walikota"_s, period::Kind}});
        QTRY_COMPARE(desk.rowCount(), 1);
        QVERIFY(desk.page->findChild<Chip *>(u"narrowed"_s)->text().contains(u"Periodic report"_s));
        const auto cell = [&](int column) {
            return desk.table()->model()->index(0, column).data().toString();
        };
        QCOMPARE(cell(0), u"Periodic report"_s);
        QVERIFY2(cell(5).startsWith(u"1 Nov"_s) && cell(5).contains(u"20 Nov"_s), qPrintable(cell(5)));
        desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QTRY_VERIFY(desk.page->findChild<QDialog *>(u"printPreview"_s));
        QVERIFY(desk.harness.opened.isEmpty()); // no ticket
        delete desk.page->findChild<QDialog *>(u"printPreview"_s);
    }

    void aPaperIsRecognised()
    {
        Desk desk;
        const desk::TicketRef ref{desk.ticket, {}};
        const auto issued = desk.harness.office.as(u"semua"_s, [&](Tx &tx) -> Result<desk::Issued> {
            TRY_LET(const PaperId id,
                    desk::draftPaper(tx, ref, u"jawaban_pengguna"_s, {{u"isi"_s, u"Bukan insiden."_s}}));
            TRY(desk::submitPaper(tx, ref, id, test::PaperOffice::renderer()));
            return desk::approvePaper(tx, ref, id, test::PaperOffice::renderer(), {});
        });
        MUST(issued);
        const QString mark = test::view(desk.harness.office, ref)->papers.constFirst().mark;
        QVERIFY(!mark.isEmpty());
        desk.show();
        const auto press = [](QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); };
        press(desk.page->findChild<QPushButton *>(u"check"_s));
        QPointer<QDialog> form = test::form(desk.page.get(), u"paperCheckForm"_s);
        auto *code = form->findChild<QLineEdit *>(u"code"_s);
        auto *found = form->findChild<QLabel *>(u"found"_s);
        auto *accept = form->findChild<QPushButton *>(u"accept"_s);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(code, mark.chopped(1));
        press(accept);
        QTRY_VERIFY(found->text().contains(u"none of this desk's papers"_s));
        QTest::keyClicks(code, mark.last(1));
        QVERIFY(!found->isVisible()); // that was about another code
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_VERIFY(found->text().contains(u"BKS-2026-0001"_s));
        QVERIFY2(found->text().contains(issued->number), qPrintable(found->text()));
        QVERIFY(found->text().contains(u"Issued"_s));

        // The same by its file; one that was touched is not known.
        const auto kept = desk.harness.office.store().readNow(
            u"semua"_s, [&](Reader &reader) { return desk::issuedFile(reader, ref.id, issued->id); });
        MUST(kept);
        const auto put = [&](const QString &name, const QByteArray &bytes) {
            QFile file(desk.harness.office.folder() + u'/' + name);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write %s", qPrintable(name));
            return QStringList{file.fileName()};
        };
        desk.harness.prompts.files << put(u"lain.pdf"_s, *kept + "\n") << put(u"asli.pdf"_s, *kept);
        press(form->findChild<QPushButton *>(u"chooseFile"_s));
        QTRY_VERIFY(found->text().contains(u"none of this desk's papers"_s));
        press(form->findChild<QPushButton *>(u"chooseFile"_s));
        QTRY_VERIFY(found->text().contains(u"BKS-2026-0001"_s));
        press(accept);
        QTRY_COMPARE(desk.harness.opened, QList<TicketId>{desk.ticket});
        QTRY_VERIFY(!form);
    }

    void theDaysOfAFigureAreSaidAndCanBeTakenAway()
    {
        Desk desk;
        desk.papers(2, u"approved"_s);
        desk.show();
        QTRY_COMPARE(desk.rowCount(), 2);
        const Instant now = desk.harness.office.clock.now();
        desk.page->setFilter({.state = PaperFilter::State::Done, .from = now - 240h, .until = now - 24h});
        QTRY_COMPARE(desk.rowCount(), 0);
        auto *chip = desk.page->findChild<Chip *>(u"narrowed"_s);
        QVERIFY(chip->isVisible());
        QVERIFY(chip->text().contains(u"2026"_s));
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(desk.rowCount(), 2);
        QVERIFY(!chip->isVisible());
    }

    void theChosenPaperStaysChosen()
    {
        Desk desk;
        desk.papers(60, u"draft"_s);
        desk.show();
        QTRY_COMPARE(desk.rowCount(), 60);
        QTreeView *table = desk.table();
        table->setCurrentIndex(table->model()->index(40, 0));
        table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
        const QString number = table->model()->index(40, 2).data().toString();
        const QString topmost = table->indexAt({0, 0}).siblingAtColumn(2).data().toString();
        desk.harness.advance(1h);
        desk.papers(1, u"draft"_s);
        QTRY_COMPARE(desk.rowCount(), 61);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"0"_s); // the newest is the first
        QVERIFY(table->currentIndex().isValid());
        QCOMPARE(table->currentIndex().siblingAtColumn(2).data().toString(), number);
        QTRY_COMPARE(table->indexAt({0, 0}).siblingAtColumn(2).data().toString(), topmost);
    }

    void nothingIsReadWhileItIsHidden()
    {
        Desk desk;
        desk.show();
        desk.page->hide();
        QSignalSpy changed(&desk.harness.office.store(), &Store::changed);
        desk.papers(3, u"draft"_s);
        QTRY_VERIFY(!changed.isEmpty() &&
                    changed.constLast().constFirst().value<ChangeSet>().streams.contains(u"registers"_s));
        // Whatever the page asked for would be answered before this.
        bool answered = false;
        desk.harness.office.store().read(
            u"semua"_s, this, [](Reader &) { return Result<>(); },
            [&](const Result<> &) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(desk.rowCount(), 0);
        desk.page->show();
        QTRY_COMPARE(desk.rowCount(), 3);
    }
};

TANGGAP_TEST(TestPaperListPage)
#include "testpaperlistpage.moc"
