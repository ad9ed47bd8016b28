// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/register.h"
#include "support/deskharness.h"
#include "support/deskwork.h"
#include "support/testmain.h"
#include "ui/base/widgets/frames.h"
#include "ui/register/listpage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTreeView>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A list of numbers, read at once.
class Numbers : public ListPage
{
public:
    Numbers(DeskContext &context, QWidget *parent)
        : ListPage(context, u"notebook"_s, parent)
    {
        model().setHeadings({u"A"_s, u"B"_s});
        table().setSortingEnabled(false);
        table().sortByColumn(-1, Qt::AscendingOrder);
        connect(&context.store, &Store::changed, this, &Numbers::loadSoon);
    }
    void load() override { ++loads; }
    void show(const QList<int> &numbers)
    {
        QList<Line> lines;
        for (const int one : numbers)
            lines << Line{one, {QString::number(one), QString()}};
        setLines(lines);
    }
    using ListPage::banner;
    using ListPage::currentId;
    using ListPage::readDone;
    using ListPage::readFailed;
    using ListPage::select;
    using ListPage::table;

    int loads = 0;
};

struct Shown
{
    test::DeskHarness harness;
    Numbers page{harness.as(u"semua"_s), &harness.window};

    Shown()
    {
        page.setGeometry(0, 0, 600, 300);
        harness.window.show();
        page.QWidget::show();
        new QAbstractItemModelTester(page.table().model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, &page);
    }
    Banner *reading() const { return page.findChild<Banner *>(u"reading"_s); }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < page.table().model()->rowCount(); ++row)
            rows << page.table().model()->index(row, 0).data().toString();
        return rows;
    }
    /// Something that the store tells of, told by the time this returns.
    void change()
    {
        QSignalSpy changed(&harness.office.store(), &Store::changed);
        MUST(harness.office.as(u"semua"_s, [this](Tx &tx) {
            return desk::saveAgency(tx, {.name = u"Dinas Contoh %1"_s.arg(++agencies)});
        }));
        QTRY_VERIFY(!changed.isEmpty() &&
                    changed.constLast().constFirst().value<ChangeSet>().streams.contains(u"registers"_s));
    }
    int agencies = 0;
};

} // namespace

/// What every page with a list does.
class TestListPage : public QObject
{
    Q_OBJECT

private slots:
    void linesStandInTheirOrderAndKeepTheSelection()
    {
        Shown shown;
        shown.page.show({5, 4, 3, 2, 1});
        shown.page.select(3);
        shown.page.show({6, 5, 3, 4, 1, 0});
        QCOMPARE(shown.rows().join(u' '), u"6 5 3 4 1 0"_s);
        QCOMPARE(shown.page.currentId(), 3);
        QVERIFY(shown.page.table().selectionModel()->isSelected(shown.page.table().currentIndex()));
        shown.page.show({});
        QCOMPARE(shown.rows(), QStringList());
    }

    void whatIsInSightStays()
    {
        Shown shown;
        QList<int> numbers;
        for (int i = 200; i > 0; --i)
            numbers << i;
        shown.page.show(numbers);
        QTreeView &table = shown.page.table();
        const auto topmost = [&] { return table.indexAt({0, 0}).data().toInt(); };
        QTRY_COMPARE(topmost(), 200);
        numbers.prepend(201);
        shown.page.show(numbers);
        QTRY_COMPARE(topmost(), 201); // the newest is seen to come
        table.scrollTo(table.model()->index(100, 0), QAbstractItemView::PositionAtTop);
        const int seen = topmost();
        QVERIFY(seen < 200);
        for (int i = 202; i < 210; ++i)
            numbers.prepend(i);
        shown.page.show(numbers);
        QTRY_COMPARE(topmost(), seen);
    }

    void whatAReadingSaidGoesWithTheNextOne()
    {
        Shown shown;
        QVERIFY(!shown.reading()->isVisible());
        shown.page.banner().present(Tone::Soon, u"An action failed."_s);
        shown.page.readFailed({ErrorCode::Unavailable, u"No disk."_s, {}});
        QVERIFY(shown.reading()->isVisible());
        shown.page.readDone();
        QVERIFY(!shown.reading()->isVisible());
        QVERIFY(shown.page.banner().isVisible());
    }

    void whatWasClosedIsNotSaidAgain()
    {
        Shown shown;
        shown.page.readDone(u"5 of 10 are shown."_s);
        QVERIFY(shown.reading()->isVisible());
        shown.reading()->setFocus();
        QTest::keyClick(shown.reading(), Qt::Key_Escape);
        QVERIFY(!shown.reading()->isVisible());
        shown.page.readDone(u"5 of 10 are shown."_s);
        QVERIFY(!shown.reading()->isVisible());
        shown.page.readDone(u"5 of 11 are shown."_s);
        QVERIFY(shown.reading()->isVisible());
    }

    void aHiddenListIsReadWhenItIsShown()
    {
        Shown shown;
        shown.change();
        QTRY_VERIFY(shown.page.loads > 0);
        shown.page.hide();
        const int before = shown.page.loads;
        shown.change();
        QCOMPARE(shown.page.loads, before);
        shown.page.QWidget::show();
        QCOMPARE(shown.page.loads, before + 1);
        shown.page.hide();
        shown.page.QWidget::show();
        QCOMPARE(shown.page.loads, before + 1); // nothing changed
    }
};

TANGGAP_TEST(TestListPage)
#include "testlistpage.moc"
