// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queueoffice.h"
#include "store/personal.h"
#include "support/testmain.h"
#include "ui/base/widgets/pill.h"
#include "ui/board/boardpage.h"
#include "ui/models/queuemodel.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/filtertext.h"
#include "ui/queue/queuepage.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>
#include <QVBoxLayout>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The least that makes a catalogue Indonesian: the names in the data follow it.
class Indonesian : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QLatin1StringView(text) == "en"_L1 ? u"id"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

/// The page in a window, with everything that a test presses.
struct Desk
{
    explicit Desk(test::DeskHarness &harness, const QString &login = u"semua"_s)
        : page(harness.as(login))
    {
        auto *fill = new QVBoxLayout(&harness.window);
        fill->setContentsMargins(0, 0, 0, 0);
        fill->addWidget(&page);
        harness.window.show();
        view = page.findChild<QTreeView *>(u"queue.view"_s);
    }

    template <class Widget = QWidget>
    Widget *part(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    /// Opens a chip's menu and presses an entry.
    bool choose(const QString &chip, const QVariant &data) const
    {
        QTest::mouseClick(part<Chip>(chip), Qt::LeftButton);
        QMenu *menu = part<Chip>(chip)->menu();
        for (QAction *action : menu->actions()) {
            if (action->data() == data && !action->isSeparator() && !action->menu()) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return true;
            }
        }
        menu->close();
        return false;
    }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            titles << view->model()->index(row, IncidentColumn).data().toString();
        return titles;
    }
    void clickHead(int column) const
    {
        QHeaderView *head = view->header();
        const QPoint at(head->sectionViewportPosition(column) + 20, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, at);
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect cell = view->visualRect(view->model()->index(row, IncidentColumn));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, cell.center());
    }

    TicketQueuePage page;
    QTreeView *view = nullptr;
};

} // namespace

class TestQueuePage : public QObject
{
    Q_OBJECT

    static void threeTickets(test::DeskHarness &harness)
    {
        test::receive(harness, {.title = u"Cadangan hilang"_s, .systemClass = u"rendah"_s});
        test::receive(harness, {.title = u"Akun dibajak"_s, .systemClass = u"tinggi"_s, .ago = 2min});
        test::receive(harness, {.title = u"Beranda diganti"_s, .systemClass = u"strategis"_s});
    }

    /// One of each severity that the procedure knows, and one without, received two days ago.
    static void gradedBySeverity(test::DeskHarness &harness)
    {
        for (const QString &severity : {u"low"_s, u"high"_s, QString(), u"medium"_s}) {
            Report report = test::Office::report();
            report.title = severity.isEmpty() ? u"none"_s : severity;
            report.systemClass.clear();
            report.severity = severity;
            QVERIFY(harness.office.as(u"semua"_s, [&](Tx &tx) { return desk::receiveReport(tx, report); }));
        }
        harness.office.clock.advance(50h);
    }

private slots:
    void papersOfTheSelectedAreSaved()
    {
        test::DeskHarness harness;
        threeTickets(harness);
        Desk desk(harness);
        QTRY_COMPARE(desk.view->model()->rowCount(), 3);
        desk.clickRow(0);
        QVERIFY(!desk.part(u"bulk.papers"_s)->isVisible());
        desk.clickRow(1, Qt::ControlModifier);
        QTRY_VERIFY(desk.part(u"bulk.papers"_s)->isVisible());
        const QTemporaryDir folder;
        harness.prompts.files = {QStringList(), {folder.path()}}; // first somebody changes their mind
        auto *kind = desk.page.findChild<QAction *>(u"bulk.papers.disposisi"_s);
        QVERIFY(kind);
        kind->trigger();
        QVERIFY(desk.part(u"bulk.papers"_s)->isEnabled());
        kind->trigger();
        QVERIFY(!desk.part(u"bulk.papers"_s)->isEnabled());
        QVERIFY(desk.part(u"bulk.stop"_s)->isVisible());
        desk.clickRow(2); // what is being written stays in sight
        QVERIFY(desk.part(u"bulk.stop"_s)->isVisible());
        QTRY_VERIFY(desk.part(u"bulk.papers"_s)->isEnabled());
        QCOMPARE(QDir(folder.path()).entryList({u"*.pdf"_s}).size(), 2);
        QVERIFY(!desk.part(u"bulk.papers"_s)->isVisible());
    }

    void chipsNarrowAndClear()
    {
        test::DeskHarness harness;
        threeTickets(harness);
        Desk desk(harness);
        QTRY_COMPARE(desk.titles(),
                     QStringList({u"Beranda diganti"_s, u"Akun dibajak"_s, u"Cadangan hilang"_s}));
        QVERIFY(!desk.part(u"filter.clear"_s)->isVisible());
        QVERIFY(desk.choose(u"filter.class"_s, u"tinggi"_s));
        QTRY_COMPARE(desk.titles(), QStringList{u"Akun dibajak"_s});
        QCOMPARE(desk.part<Chip>(u"filter.class"_s)->text(), u"Class: High"_s);
        QVERIFY(desk.part<Chip>(u"filter.class"_s)->isActive());
        QTest::mouseClick(desk.part(u"filter.clear"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.titles().size(), 3);
        QVERIFY(desk.choose(u"filter.state"_s, u"closed"_s));
        QTRY_COMPARE(desk.titles().size(), 0);
        QTRY_VERIFY(desk.part(u"queue.all"_s)->isVisible());
        QTest::mouseClick(desk.part(u"queue.all"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.titles().size(), 3);
        QTRY_VERIFY(desk.view->isVisible());
        QCOMPARE(desk.page.filter(), QueueFilter());
    }

    void everyFilterHasItsChip()
    {
        test::DeskHarness harness;
        threeTickets(harness);
        const TicketId given = test::receive(harness, {.title = u"Diserahkan"_s});
        test::escalate(harness, given, u"aplikasi"_s);
        Desk desk(harness);
        QTRY_COMPARE(desk.titles().size(), 4);
        QVERIFY(desk.choose(u"filter.team"_s, u"aplikasi"_s));
        QTRY_COMPARE(desk.titles(), QStringList{u"Diserahkan"_s});
        QVERIFY(desk.choose(u"filter.team"_s, u"none"_s));
        QTRY_COMPARE(desk.titles().size(), 3);
        QVERIFY(desk.page.filter().team.isEmpty());
        QVERIFY(desk.choose(u"filter.type"_s, u"PHISHING"_s));
        QTRY_COMPARE(desk.titles().size(), 0);
        desk.page.setFilter({});
        QTRY_COMPARE(desk.titles().size(), 4);
        harness.office.clock.advance(8min);
        QVERIFY(desk.choose(u"filter.clock"_s, u"soon"_s));
        QTRY_COMPARE(desk.titles(), QStringList{u"Beranda diganti"_s});
        QVERIFY(desk.choose(u"filter.clock"_s, u"late"_s));
        QTRY_COMPARE(desk.titles().size(), 0);
        QVERIFY(desk.choose(u"filter.clock"_s, u"any"_s));
        QTest::mouseClick(desk.part(u"filter.mine"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.titles().size(), 0);
        QVERIFY(desk.page.filter().person.isValid());
        QTest::mouseClick(desk.part(u"filter.mine"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.titles().size(), 4);
        QTest::mouseClick(desk.part(u"filter.unread"_s), Qt::LeftButton);
        QVERIFY(desk.page.filter().unread);
        QTRY_COMPARE(desk.titles().size(), 4);
    }

    void servicesNarrowAndStandInTheirColumn()
    {
        test::DeskHarness harness;
        threeTickets(harness);
        Report report = test::Office::report();
        report.title = u"Konsultasi kesiapan"_s;
        report.service = u"S8"_s;
        QVERIFY(harness.office.as(u"semua"_s, [&](Tx &tx) { return desk::receiveReport(tx, report); }));
        Desk desk(harness);
        QTRY_COMPARE(desk.titles().size(), 4);
        QVERIFY(desk.part(u"filter.service"_s)->isVisible());
        QVERIFY(desk.choose(u"filter.service"_s, u"S8"_s));
        QTRY_COMPARE(desk.titles(), QStringList{u"Konsultasi kesiapan"_s});
        QCOMPARE(desk.part<Chip>(u"filter.service"_s)->text(), u"Service: S8"_s);
        const QModelIndex cell = desk.view->model()->index(0, ServiceColumn);
        QCOMPARE(cell.data().toString(), u"S8"_s);
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().startsWith(u"S8  Consultation"_s));
        harness.window.resize(1366, 768);
        QVERIFY(desk.view->isColumnHidden(ServiceColumn)); // until somebody asks for it
        QMenu *menu = desk.part<QToolButton>(u"queue.columns"_s)->menu();
        emit menu->aboutToShow();
        const auto columns = menu->actions();
        const auto service = std::find_if(columns.begin(), columns.end(), [](const QAction *one) {
            return one->data().toInt() == ServiceColumn;
        });
        QVERIFY(service != columns.end() && !(*service)->isChecked());
        (*service)->trigger();
        QTRY_VERIFY(!desk.view->isColumnHidden(ServiceColumn));
        QVERIFY(desk.choose(u"filter.service"_s, QString()));
        QTRY_COMPARE(desk.titles().size(), 4);
        desk.clickHead(ServiceColumn);
        QCOMPARE(desk.page.filter().sort, QueueFilter::Sort::Service);
        QTRY_COMPARE(desk.titles().constLast(), u"Konsultasi kesiapan"_s); // S2 comes before it
    }

    void severitiesNarrowWhereThereAreNoClasses()
    {
        test::DeskHarness harness(u"batang"_s);
        gradedBySeverity(harness);
        Desk desk(harness);
        harness.window.resize(1600, 768);
        QVERIFY(!desk.part(u"filter.service"_s)->isVisible()); // nor services where there are none
        QVERIFY(desk.view->isColumnHidden(ServiceColumn));
        QTRY_COMPARE(desk.titles(), QStringList({u"high"_s, u"medium"_s, u"low"_s, u"none"_s}));
        QVERIFY(!desk.part(u"filter.class"_s)->isVisible());
        QVERIFY(desk.part(u"filter.severity"_s)->isVisible());
        QVERIFY(desk.choose(u"filter.severity"_s, u"medium"_s));
        QTRY_COMPARE(desk.titles(), QStringList{u"medium"_s});
        QCOMPARE(desk.part<Chip>(u"filter.severity"_s)->text(), u"Severity: Medium"_s);
        QTest::mouseClick(desk.part(u"filter.clear"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.titles().size(), 4);
        // The gravest stands out by its colour, and what has no clock by its age.
        const QImage picture = desk.view->viewport()->grab().toImage();
        const QRect cell = desk.view->visualRect(desk.view->model()->index(0, ClassColumn));
        bool washed = false;
        for (int x = cell.left(); x < cell.right(); ++x)
            washed = washed ||
                     picture.pixelColor(x, cell.center().y()) == tokensOf(Scheme::Light).wash(Tone::Late);
        QVERIFY(washed);
    }

    void searchFollowsTheTyping()
    {
        test::DeskHarness harness;
        threeTickets(harness);
        Desk desk(harness);
        QTRY_COMPARE(desk.titles().size(), 3);
        desk.view->setFocus();
        QTest::keyClick(desk.view, Qt::Key_Slash);
        auto *search = desk.part<QLineEdit>(u"filter.search"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"dibajak"_s);
        QTRY_COMPARE(desk.titles(), QStringList{u"Akun dibajak"_s});
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(desk.titles().size(), 3);
        QVERIFY(search->text().isEmpty());
    }

    void headsOrder()
    {
        test::DeskHarness harness;
        threeTickets(harness);
        Desk desk(harness);
        QTRY_COMPARE(desk.titles().size(), 3);
        desk.clickHead(IncidentColumn);
        const QStringList sorted{u"Akun dibajak"_s, u"Beranda diganti"_s, u"Cadangan hilang"_s};
        QTRY_COMPARE(desk.titles(), sorted);
        QCOMPARE(desk.view->header()->sortIndicatorSection(), int(IncidentColumn));
        desk.clickHead(IncidentColumn);
        QTRY_COMPARE(desk.titles(), QStringList(sorted.rbegin(), sorted.rend()));
        test::complete(harness, TicketId{2}, {.step = u"catat"_s});
        desk.clickHead(StepColumn);
        QTRY_COMPARE(desk.titles(),
                     QStringList({u"Cadangan hilang"_s, u"Beranda diganti"_s, u"Akun dibajak"_s}));
        QCOMPARE(desk.view->header()->sortIndicatorSection(), int(StepColumn));
        desk.clickHead(StepColumn);
        QTRY_COMPARE(desk.titles().first(), u"Akun dibajak"_s);
        desk.clickHead(CountdownColumn);
        QTRY_COMPARE(desk.titles().first(), u"Beranda diganti"_s);
        QVERIFY(!desk.page.filter().descending);
    }

    void keysWalkAndOpen()
    {
        test::DeskHarness harness;
        threeTickets(harness);
        Desk desk(harness);
        QSignalSpy current(&desk.page, &TicketQueuePage::currentTicketChanged);
        QTRY_COMPARE(desk.titles().size(), 3);
        desk.view->setFocus();
        QCOMPARE(desk.page.currentTicket(), TicketId{3});
        QTest::keyClick(desk.view, Qt::Key_J);
        QCOMPARE(desk.page.currentTicket(), TicketId{2});
        QCOMPARE(current.last().first().value<TicketId>(), TicketId{2});
        QTest::keyClick(desk.view, Qt::Key_J);
        QTest::keyClick(desk.view, Qt::Key_K);
        QCOMPARE(desk.page.selectedTickets(), QList<TicketId>{TicketId{2}});
        QTest::keyClick(desk.view, Qt::Key_Return);
        QCOMPARE(harness.opened, QList<TicketId>{TicketId{2}});
        // What was opened is read, in the list and in the database.
        QVERIFY(!desk.view->currentIndex().data(RowRole).value<QueueRow>().unread);
        QTRY_VERIFY(!harness.office.store()
                         .readNow(u"semua"_s, [](Reader &r) { return queue::rows(r, {TicketId{2}}); })
                         ->first()
                         .unread);
    }

    void severalAreMarkedAsRead()
    {
        test::DeskHarness harness;
        threeTickets(harness);
        QAction *assign = harness.commands.add(
            {.id = u"ticket.assign"_s, .group = CommandGroup::Ticket, .text = [] { return u"Assign…"_s; }},
            [] {});
        QSignalSpy assigned(assign, &QAction::triggered);
        Desk desk(harness);
        QTRY_COMPARE(desk.titles().size(), 3);
        desk.clickRow(0);
        QVERIFY(!desk.part(u"bulk.read"_s)->isVisible());
        desk.clickRow(2, Qt::ShiftModifier);
        desk.clickRow(1, Qt::ControlModifier);
        QCOMPARE(desk.page.selectedTickets(), QList<TicketId>({TicketId{3}, TicketId{1}}));
        QTRY_VERIFY(desk.part(u"bulk.read"_s)->isVisible());
        QTest::mouseClick(desk.part(u"bulk.assign"_s), Qt::LeftButton);
        QCOMPARE(assigned.size(), 1);
        QTest::mouseClick(desk.part(u"bulk.read"_s), Qt::LeftButton);
        QueueFilter unread;
        unread.unread = true;
        const auto left = [&] {
            return *harness.office.store().readNow(u"semua"_s,
                                                   [&](Reader &r) { return queue::count(r, unread); });
        };
        QTRY_COMPARE(left(), 1);
        QTest::mouseClick(desk.part(u"bulk.clear"_s), Qt::LeftButton);
        QTRY_VERIFY(!desk.part(u"bulk.read"_s)->isVisible());
    }

    void filtersAreSavedPerPerson()
    {
        test::DeskHarness harness;
        threeTickets(harness);
        Desk desk(harness);
        QTRY_COMPARE(desk.titles().size(), 3);
        QVERIFY(desk.choose(u"filter.class"_s, u"strategis"_s));
        harness.prompts.texts << u"Yang berat"_s;
        QTest::mouseClick(desk.part(u"filter.saved"_s), Qt::LeftButton);
        QMenu *menu = desk.part<Chip>(u"filter.saved"_s)->menu();
        auto *save = menu->findChild<QAction *>(u"filter.save"_s);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(save).center());
        const auto saved = [&] {
            return *harness.office.store().readNow(u"semua"_s,
                                                   [](Reader &r) { return personal::filters(r); });
        };
        QTRY_COMPARE(saved().size(), 1);
        QTest::mouseClick(desk.part(u"filter.clear"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.titles().size(), 3);
        QTRY_VERIFY(desk.choose(u"filter.saved"_s, u"Yang berat"_s));
        QTRY_COMPARE(desk.titles(), QStringList{u"Beranda diganti"_s});
        harness.prompts.confirmations << true;
        QTest::mouseClick(desk.part(u"filter.saved"_s), Qt::LeftButton);
        QCOMPARE(menu->findChildren<QMenu *>().size(), 1); // opened twice
        menu->findChild<QMenu *>(u"filter.forget"_s)->actions().first()->trigger();
        menu->close();
        QTRY_COMPARE(saved().size(), 0);
    }

    void whereOtherPagesLeadIsSaid()
    {
        test::DeskHarness harness;
        threeTickets(harness);
        test::complete(harness, TicketId{2}, {.step = u"catat"_s});
        Desk desk(harness);
        QTRY_COMPARE(desk.titles().size(), 3);
        QVERIFY(!desk.part(u"filter.step"_s)->isVisible());
        QVERIFY(!desk.part(u"filter.person"_s)->isVisible());
        // As the procedure's page does.
        const QString procedure = harness.as(u"semua"_s).procedures.first()->id;
        desk.page.setFilter({.procedure = procedure, .step = u"catat"_s});
        QTRY_COMPARE(desk.titles().size(), 2);
        QVERIFY(desk.part(u"filter.step"_s)->isVisible());
        QVERIFY(desk.part<Chip>(u"filter.step"_s)->text().startsWith(u"Step: 2 "_s));
        desk.clickHead(StepColumn); // ordering takes no filter away
        QTRY_COMPARE(desk.page.filter().sort, QueueFilter::Sort::Step);
        QCOMPARE(desk.page.filter().step, u"catat"_s);
        QVERIFY(desk.choose(u"filter.step"_s, u"analisis_awal"_s));
        QTRY_COMPARE(desk.titles(), QStringList{u"Akun dibajak"_s});
        QVERIFY(desk.choose(u"filter.step"_s, QString()));
        QTRY_COMPARE(desk.titles().size(), 3);
        QVERIFY(!desk.part(u"filter.step"_s)->isVisible());
        // As the board's columns of people do.
        desk.page.setFilter({.person = PersonId{1}});
        QTRY_COMPARE(desk.titles().size(), 0);
        QTRY_COMPARE(desk.part<Chip>(u"filter.person"_s)->text(), u"Person: Admin Contoh"_s);
        desk.page.setFilter({.withoutPerson = true});
        QTRY_COMPARE(desk.titles().size(), 3);
        QCOMPARE(desk.part<Chip>(u"filter.person"_s)->text(), u"Given to nobody"_s);
        QTest::mouseClick(desk.part(u"filter.person"_s), Qt::LeftButton);
        QVERIFY(!desk.page.filter().withoutPerson);
        QVERIFY(!desk.part(u"filter.person"_s)->isVisible());
    }

    void aStepWithoutAShortTextIsNamedByItsText()
    {
        test::DeskHarness harness;
        DeskContext &context = harness.as(u"semua"_s);
        auto procedure = std::make_shared<Procedure>(*context.procedures.first());
        procedure->steps[0].shortText = {};
        const QString text = procedure->steps.first().text.en;
        context.procedures[0] = procedure;
        FilterBar bar(context);
        bar.setFilter({.procedure = procedure->id,
                       .worked = WorkedSpan{{procedure->steps.first().id},
                                            harness.office.clock.now() - 24h,
                                            harness.office.clock.now()}});
        QVERIFY(!text.isEmpty());
        auto *narrowed = bar.findChild<Chip *>(u"filter.narrowed"_s);
        const QString name = procedure->name.en;
        QVERIFY(narrowed->text().startsWith(name + u" · "_s + text));
        QVERIFY(bar.words().contains(narrowed->text())); // paper says it too
        // A procedure alone narrows as well.
        bar.setFilter({.procedure = procedure->id});
        QCOMPARE(narrowed->text(), name);
        narrowed->setFocus();
        QTest::keyClick(narrowed, Qt::Key_Delete);
        QCOMPARE(bar.filter(), QueueFilter());
    }

    void aFilterSurvivesItsText()
    {
        QueueFilter filter;
        filter.state = QueueFilter::State::All;
        filter.clock = QueueFilter::Clock::Paused;
        filter.team = u"aplikasi"_s;
        filter.person = PersonId{7};
        filter.systemClass = u"tinggi"_s;
        filter.severity = u"high"_s;
        filter.type = u"PHISHING"_s;
        filter.service = u"S8"_s;
        filter.unread = true;
        filter.withoutPerson = true;
        filter.text = u"\"a\" & b"_s;
        filter.worked =
            WorkedSpan{{u"catat"_s, u"verifikasi"_s}, fromMs(1'700'000'000'000), fromMs(1'800'000'000'123)};
        filter.receivedFrom = fromMs(1'700'000'000'000);
        filter.receivedUntil = fromMs(1'800'000'000'123);
        filter.sort = QueueFilter::Sort::Service;
        filter.descending = true;
        QCOMPARE(filterFromJson(toJson(filter)), filter);
        QCOMPARE(toJson({}), u"{}"_s);
        QCOMPARE(filterFromJson(u"no json"_s), QueueFilter());
        QVERIFY(!showsAllOpen(filter));
    }

    void columnsComeAndGoAndAreKept()
    {
        test::DeskHarness harness;
        threeTickets(harness);
        {
            Desk desk(harness);
            QTRY_COMPARE(desk.titles().size(), 3);
            auto *menu = desk.part<QToolButton>(u"queue.columns"_s)->menu();
            emit menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->data() == int(ClassColumn))
                    action->trigger();
            }
            QVERIFY(desk.view->isColumnHidden(ClassColumn));
            QTRY_VERIFY(
                !harness.office.store()
                     .readNow(u"semua"_s, [](Reader &r) { return personal::draft(r, u"preference/queue"_s); })
                     ->isEmpty());
        }
        delete harness.window.layout();
        Desk again(harness);
        QTRY_VERIFY(again.view->isColumnHidden(ClassColumn));
        QVERIFY(!again.view->isColumnHidden(StepColumn));
    }

    void theTicketStandsBesideWhereThereIsRoom()
    {
        test::DeskHarness harness;
        threeTickets(harness);
        Desk desk(harness);
        desk.page.setPreview([](QWidget *parent) { return new QLabel(u"beside"_s, parent); });
        QTRY_VERIFY(desk.page.isPreviewShown());
        QTRY_COMPARE(desk.titles().size(), 3);
        desk.view->setFocus();
        QTest::keyClick(desk.view, Qt::Key_J);
        // Looked at for a moment: read.
        QTRY_VERIFY(!desk.view->currentIndex().data(RowRole).value<QueueRow>().unread);
        harness.window.resize(900, 680);
        QTRY_VERIFY(!desk.page.isPreviewShown());
        QTest::mouseClick(desk.part(u"queue.panel"_s), Qt::LeftButton);
        QVERIFY(desk.page.isPreviewShown());
        harness.window.resize(1166, 680);
        QTest::mouseClick(desk.part(u"queue.panel"_s), Qt::LeftButton);
        QVERIFY(!desk.page.isPreviewShown());
    }

    void anEmptyDeskSaysHowToBegin()
    {
        test::DeskHarness harness;
        harness.commands.add(
            {.id = u"report.new"_s, .group = CommandGroup::Work, .text = [] { return u"New report"_s; }},
            [&harness] { harness.shown << u"report"_s; });
        Desk desk(harness);
        QTRY_VERIFY(desk.part(u"queue.first"_s)->isVisible());
        QTest::mouseClick(desk.part(u"queue.first"_s), Qt::LeftButton);
        QCOMPARE(harness.shown, QStringList{u"report"_s});
        test::receive(harness, {.title = u"Pertama"_s});
        QTRY_VERIFY(desk.view->isVisible());
        QCOMPARE(desk.titles(), QStringList{u"Pertama"_s});
    }

    /// With TANGGAP_PICTURES=FOLDER the queue and the board of an office without classes and clocks are
    /// photographed there, for the eye.
    void photographs()
    {
        const QString folder = qEnvironmentVariable("TANGGAP_PICTURES");
        if (folder.isEmpty())
            QSKIP("no folder for pictures");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (const Language language : {Language::Indonesian, Language::English}) {
                test::DeskHarness harness(u"batang"_s);
                harness.theme.setScheme(scheme);
                harness.languages.set(language);
                harness.window.resize(1366, 768);
                gradedBySeverity(harness);
                const QString name = u"-%1-%2.png"_s.arg(scheme == Scheme::Dark ? u"dark"_s : u"light"_s,
                                                         language == Language::English ? u"en"_s : u"id"_s);
                Desk desk(harness);
                QTRY_COMPARE(desk.titles().size(), 4);
                harness.window.grab().save(folder + u"/batang-queue"_s + name);
                BoardPage board(harness.as(u"semua"_s));
                board.resize(1366, 768);
                board.show();
                QTest::qWait(500);
                board.grab().save(folder + u"/batang-board"_s + name);
            }
        }
    }

    void selectionSurvivesChangesAndLanguages()
    {
        test::DeskHarness harness;
        threeTickets(harness);
        Desk desk(harness);
        QTRY_COMPARE(desk.titles().size(), 3);
        desk.clickRow(1);
        test::receive(harness, {.title = u"Lebih mendesak"_s, .systemClass = u"strategis"_s, .ago = 4min});
        QTRY_COMPARE(desk.titles().size(), 4);
        QCOMPARE(desk.page.selectedTickets(), QList<TicketId>{TicketId{2}});
        desk.clickHead(CodeColumn);
        QTRY_COMPARE(desk.titles().first(), u"Cadangan hilang"_s);
        QCOMPARE(desk.page.currentTicket(), TicketId{2});
        QCOMPARE(desk.view->model()->index(0, ClassColumn).data().toString(), u"Low"_s);
        Indonesian catalogue;
        QVERIFY(QCoreApplication::installTranslator(&catalogue));
        QTRY_COMPARE(desk.view->model()->index(0, ClassColumn).data().toString(), u"Rendah"_s);
    }
};

TANGGAP_TEST(TestQueuePage)
#include "testqueuepage.moc"
