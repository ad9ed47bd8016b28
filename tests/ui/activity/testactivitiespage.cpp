// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/activity.h"
#include "support/deskharness.h"
#include "support/deskwork.h"
#include "support/testmain.h"
#include "ui/activity/activitiespage.h"
#include "ui/activity/dayedit.h"
#include "ui/activity/peoplepicker.h"
#include "ui/activity/riskmatrix.h"
#include "ui/base/theme.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/pill.h"
#include "ui/models/linesmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QTreeWidget>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// The list of the work that is no ticket, and the form of an entry.
class TestActivitiesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::DeskHarness> m_desk;
    std::unique_ptr<ActivitiesPage> m_page;

    template <class T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    int rowCount() const { return find<QTreeView>(u"table"_s)->model()->rowCount(); }
    QDialog *form() const
    {
        for (QDialog *dialog : m_page->findChildren<QDialog *>(u"activityForm"_s)) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void press(const QString &name) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        auto *button = form()->findChild<QPushButton *>(name);
        QVERIFY2(button, qPrintable(name));
        QTRY_VERIFY2(button->isEnabled(), qPrintable(name)); // the form may be reading anew
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    ActivityId risk(const QString &title, int likelihood, int impact)
    {
        const auto recorded = m_desk->office.as(u"semua"_s, [&](Tx &tx) {
            return desk::recordActivity(tx, {.kind = u"risk"_s,
                                             .title = title,
                                             .fields = {{u"asset"_s, u"Portal"_s},
                                                        {u"threat"_s, u"Peretasan"_s},
                                                        {u"likelihood"_s, QString::number(likelihood)},
                                                        {u"impact"_s, QString::number(impact)},
                                                        {u"review"_s, u"2026-12-31"_s}}});
        });
        if (!recorded)
            qFatal("%s", qPrintable(recorded.error().message));
        return *recorded;
    }
    void show(const QString &login = u"semua"_s)
    {
        m_page = std::make_unique<ActivitiesPage>(m_desk->as(login), &m_desk->window);
        m_page->setGeometry(m_desk->window.rect());
        m_desk->window.show();
        m_page->show();
        new QAbstractItemModelTester(find<QTreeView>(u"table"_s)->model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    }
    void open(int row) const
    {
        auto *table = find<QTreeView>(u"table"_s);
        table->setCurrentIndex(table->model()->index(row, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
    }

private slots:
    void init() { m_desk = std::make_unique<test::DeskHarness>(); }
    void cleanup()
    {
        m_page.reset();
        QCOMPARE(test::faults(m_desk->office), QStringList());
        m_desk.reset();
    }

    void lastBackupAndLastRestoreTestStandAboveTheBackups()
    {
        const auto backup = [&](const QString &title, const QString &sort) {
            const auto recorded = m_desk->office.as(u"semua"_s, [&](Tx &tx) {
                return desk::recordActivity(
                    tx, {.kind = u"backup_site"_s,
                         .duty = u"VII.A.b"_s,
                         .title = title,
                         .fields = {{u"sort"_s, sort}, {u"location"_s, u"NAS"_s}, {u"every_days"_s, u"3"_s}},
                         .state = u"done"_s});
            });
            QVERIFY(recorded);
        };
        backup(u"Portal"_s, u"backup"_s);
        backup(u"Portal"_s, u"restore_test"_s);
        backup(u"Arsip"_s, u"backup"_s);
        show();
        auto *table = find<QTreeWidget>(u"repetitions"_s);
        QTRY_COMPARE(rowCount(), 3);
        QVERIFY(!table->isVisible());
        m_page->setFilter({.kind = u"backup_site"_s});
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->topLevelItemCount(), 2);
        const auto cell = [&](const QString &about, const QString &heading) {
            for (int row = 0; row < table->topLevelItemCount(); ++row) {
                for (int column = 1; column < table->columnCount(); ++column) {
                    if (table->topLevelItem(row)->text(0) == about &&
                        table->headerItem()->text(column) == heading)
                        return table->topLevelItem(row)->text(column);
                }
            }
            return u"no such cell"_s;
        };
        QCOMPARE(cell(u"Portal"_s, u"Data backup"_s), u"20-11-2026 · due 23-11-2026"_s);
        QCOMPARE(cell(u"Portal"_s, u"Restore test"_s), u"20-11-2026 · due 23-11-2026"_s);
        QCOMPARE(cell(u"Arsip"_s, u"Restore test"_s), QString());
        m_desk->advance(std::chrono::hours(24 * 4)); // nobody changed anything
        QTRY_COMPARE(cell(u"Arsip"_s, u"Data backup"_s), u"20-11-2026 · overdue since 23-11-2026"_s);
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
            m_desk->theme.setScheme(scheme);
            QTRY_COMPARE(table->topLevelItem(0)->foreground(1).color(), tokensOf(scheme).late);
        }
        table->setCurrentItem(table->topLevelItem(0), 1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(form());
        form()->close();
        m_page->setFilter({.kind = u"risk"_s});
        QTRY_VERIFY(!table->isVisible());
    }

    void aFollowUpOnADayOffIsDueTheNextWorkingDay()
    {
        const auto recorded = m_desk->office.as(u"sekretaris"_s, [](Tx &tx) {
            return desk::recordActivity(
                tx,
                {.kind = u"meeting"_s,
                 .title = u"Rapat"_s,
                 .fields = {{u"place"_s, u"War Room"_s}, {u"agenda"_s, u"Evaluasi"_s}}},
                {.followUps = {{.text = u"Kirim notula"_s, .due = QDate(2026, 11, 22)}}}); // a Sunday
        });
        MUST(recorded);
        show(u"sekretaris"_s);
        QTRY_COMPARE(rowCount(), 1);
        open(0);
        QTRY_VERIFY(form());
        QStringList texts;
        for (const QLabel *label : form()->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY2(texts.contains(u"Kirim notula · by 22-11-2026 (a day off: 23-11-2026)"_s),
                 qPrintable(texts.join(u'\n')));
        form()->close();
    }

    void aHeatMapNarrowsTheRisks()
    {
        risk(u"Satu"_s, 5, 5);
        risk(u"Dua"_s, 5, 5);
        risk(u"Tiga"_s, 1, 2);
        show();
        QTRY_COMPARE(rowCount(), 3);
        auto *matrix = find<RiskMatrix>(u"riskMatrix"_s);
        QVERIFY(!matrix->isVisible());
        m_page->setFilter({.kind = u"risk"_s});
        QTRY_VERIFY(matrix->isVisible());
        matrix->setFocus();
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(matrix, Qt::Key_Right);
            QTest::keyClick(matrix, Qt::Key_Up);
        }
        QTest::keyClick(matrix, Qt::Key_Space);
        QCOMPARE(*matrix->chosen(), RiskMatrix::Place(5, 5));
        QTRY_COMPARE(rowCount(), 2);
        QTest::keyClick(matrix, Qt::Key_Space);
        QTRY_COMPARE(rowCount(), 3);
        // The upper right corner, by mouse.
        QTest::mouseClick(matrix, Qt::LeftButton, {}, QPoint(matrix->width() - 10, 10));
        QTRY_COMPARE(rowCount(), 2);
    }

    void whatAFigureNarrowedIsSaidAndCanBeTakenAway()
    {
        risk(u"Satu"_s, 2, 2);
        show();
        m_page->setFilter({.kind = u"risk"_s, .duty = u"V.A.h"_s, .doneFirst = QDate(2026, 1, 1)});
        auto *chip = find<Chip>(u"narrowed"_s);
        QTRY_COMPARE(rowCount(), 0);
        QVERIFY(chip->isVisible());
        QVERIFY(chip->text().contains(u"V.A.h"_s));
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(rowCount(), 1);
        QVERIFY(!chip->isVisible());
        QCOMPARE(m_page->filter().kind, u"risk"_s);
    }

    void anEntryIsChangedFollowedUpAndWithdrawn()
    {
        const ActivityId id = risk(u"Satu"_s, 2, 2);
        const auto now = [&] {
            return *m_desk->office.store().readNow(
                u"semua"_s, [&](Reader &reader) { return activities::view(reader, id); });
        };
        show();
        QTRY_COMPARE(rowCount(), 1);
        open(0);
        QTRY_VERIFY(form());
        auto *title = form()->findChild<QLineEdit *>(u"title"_s);
        QCOMPARE(title->text(), u"Satu"_s);
        title->setText(u"Portal tanpa cadangan"_s);
        QTest::keyClicks(form()->findChild<QLineEdit *>(u"followUpText"_s), u"Pasang cadangan"_s);
        press(u"addFollowUp"_s);
        const QString path = m_desk->office.folder() + u"/bukti.txt"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bukti") == 5);
        file.close();
        m_desk->prompts.files << QStringList{path};
        press(u"attachFiles"_s);
        QTRY_VERIFY(form()->findChild<QPushButton *>(u"attachFiles"_s)->isEnabled());
        press(u"accept"_s);
        QTRY_VERIFY(!form());
        QCOMPARE(now().line.activity.title, u"Portal tanpa cadangan"_s);
        QCOMPARE(now().followUps.size(), 1);
        QCOMPARE(now().files.size(), 1);
        QCOMPARE(now().files.constFirst().name, u"bukti.txt"_s);

        QTRY_VERIFY(find<QTreeView>(u"table"_s)->model()->index(0, 2).data().toString() ==
                    u"Portal tanpa cadangan"_s);
        open(0);
        QTRY_VERIFY(form());
        // The file leaves the desk as it came.
        const QString copy = m_desk->office.folder() + u"/salinan.txt"_s;
        m_desk->prompts.saves << copy;
        press(u"saveFile%1"_s.arg(now().files.constFirst().id));
        QTRY_VERIFY(QFile::exists(copy));
        QFile copied(copy);
        QVERIFY(copied.open(QIODevice::ReadOnly));
        QCOMPARE(copied.readAll(), QByteArray("bukti"));
        m_desk->prompts.texts << u"Terpasang"_s;
        press(u"completeFollowUp%1"_s.arg(now().followUps.constFirst().id));
        QTRY_VERIFY(now().followUps.constFirst().doneDay.isValid());
        m_desk->prompts.texts << u"Salah catat"_s;
        press(u"withdraw"_s);
        QTRY_VERIFY(!form());
        QCOMPARE(now().line.activity.withdrawn, u"Salah catat"_s);
        QTRY_COMPARE(rowCount(), 0);
    }

    void onlyKindsOfOnesDutiesAreOffered()
    {
        show(u"sekretaris"_s);
        auto *button = find<QPushButton>(u"newEntry"_s);
        QTRY_VERIFY(m_page->findChild<QAction *>(u"new.meeting"_s));
        QVERIFY(!m_page->findChild<QAction *>(u"new.risk"_s));
        QVERIFY(button->isEnabled());
        m_page->findChild<QAction *>(u"new.meeting"_s)->trigger();
        QTRY_VERIFY(form());
        // Several people take part; one is taken out again.
        auto *people = form()->findChild<PeoplePicker *>(u"people"_s);
        QVERIFY(people);
        auto *more = form()->findChild<ChoiceBox *>(u"addPerson"_s);
        more->setFocus();
        for (int i = 0; i < 2; ++i) {
            more->setCurrentIndex(i + 1);
            emit more->activated(i + 1);
        }
        QCOMPARE(people->chosen().size(), 2);
        auto *chip = people->findChildren<Chip *>().constFirst();
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(people->chosen().size(), 1);
        form()->close();
    }

    void anEntryTurnsLateAsTheDayPasses()
    {
        risk(u"Satu"_s, 2, 2); // to be reviewed on the last day of the year
        QSignalSpy changed(&m_desk->office.store(), &Store::changed);
        QTRY_VERIFY(!changed.isEmpty() &&
                    changed.constLast().constFirst().value<ChangeSet>().streams.contains(u"activities"_s));
        show();
        QTRY_COMPARE(rowCount(), 1);
        const auto due = [&] { return find<QTreeView>(u"table"_s)->model()->index(0, 4).data().toString(); };
        QVERIFY(!due().contains(u"late"_s));
        m_desk->advance(std::chrono::hours(24 * 50));
        QTRY_VERIFY(due().contains(u"late"_s));
    }

    void theListAndItsMenuStayWhileOthersWork()
    {
        for (int i = 0; i < 40; ++i)
            risk(u"Risiko %1"_s.arg(i), 2, 2);
        show();
        QTRY_COMPARE(rowCount(), 40);
        auto *table = find<QTreeView>(u"table"_s);
        const auto title = [](const QModelIndex &index) {
            return index.siblingAtColumn(2).data().toString();
        };
        table->setCurrentIndex(table->model()->index(25, 0));
        table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
        const QString chosen = title(table->currentIndex()), topmost = title(table->indexAt({0, 0}));
        const QPointer<QAction> offered = m_page->findChild<QAction *>(u"new.risk"_s);
        QVERIFY(offered);
        risk(u"Baru"_s, 1, 1);
        QTRY_COMPARE(rowCount(), 41);
        QVERIFY(offered);
        QCOMPARE(title(table->currentIndex()), chosen);
        QTRY_COMPARE(title(table->indexAt({0, 0})), topmost);
    }

    void aDayMayStayOpen()
    {
        DayEdit day({2026, 11, 21});
        QVERIFY(!day.day().isValid());
        day.show();
        day.setFocus();
        QTest::keyClick(&day, Qt::Key_Up);
        QCOMPARE(day.day(), QDate(2026, 11, 22)); // begins with today
        QTest::keyClick(&day, Qt::Key_Delete);
        QVERIFY(!day.day().isValid());
        day.setDay({2027, 1, 2});
        QCOMPARE(day.day(), QDate(2027, 1, 2));
    }
};

TANGGAP_TEST(TestActivitiesPage)
#include "testactivitiespage.moc"
