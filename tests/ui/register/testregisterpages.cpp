// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/papernumber.h"
#include "desk/register.h"
#include "store/journal.h"
#include "store/registers.h"
#include "support/deskharness.h"
#include "support/heldthread.h"
#include "support/paperacts.h"
#include "support/paperoffice.h"
#include "support/testmain.h"
#include "ticket/csvtable.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/models/linesmodel.h"
#include "ui/register/agenciespage.h"
#include "ui/register/agendapage.h"
#include "ui/register/importpreview.h"
#include "ui/register/systemspage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestRegisterPages : public QObject
{
    Q_OBJECT

    template <class Page>
    struct Desk
    {
        test::DeskHarness harness;
        Page *page = nullptr;

        explicit Desk(const QString &login = u"semua"_s,
                      const std::function<void(test::Office &)> &prepare = {})
        {
            if (prepare)
                prepare(harness.office);
            page = new Page(harness.as(login), &harness.window);
            page->setGeometry(harness.window.rect());
            harness.window.show();
            page->show();
            harness.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&harness.window));
            new QAbstractItemModelTester(table()->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest, page);
            new QAbstractItemModelTester(lines(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                         page);
            QTest::qWait(50);
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
        LinesModel *lines() const
        {
            return page->template findChild<LinesModel *>(QString(), Qt::FindDirectChildrenOnly);
        }
        void type(const QString &name, const char *text) const
        {
            auto *line = find<QLineEdit>(name);
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, QLatin1String(text));
        }
        void pressWhenReady(const QString &name) const
        {
            QTRY_VERIFY(find<QPushButton>(name)->isEnabled());
            press(name);
        }
        void press(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
        void pick(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }
        QString errorAt(const QString &name) const
        {
            for (FormField *field : page->template findChildren<FormField *>()) {
                if (field->editor()->objectName() == name)
                    return field->error();
            }
            return u"no such field"_s;
        }
        QList<ElectronicSystem> systems()
        {
            return *harness.office.store().readNow(
                u"semua"_s, [](Reader &reader) { return registers::systems(reader.db, reader.viewer); });
        }
        QList<Agency> agencies()
        {
            return *harness.office.store().readNow(
                u"semua"_s, [](Reader &reader) { return registers::agencies(reader.db, reader.viewer); });
        }
        QString write(const QString &name, const QByteArray &bytes)
        {
            const QString path = harness.office.folder() + u'/' + name;
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
            return path;
        }
    };

    static void twoSystems(test::Office &office)
    {
        const QList<ElectronicSystem> systems{
            {.name = u"Portal PPDB"_s,
             .url = u"ppdb.contoh.example"_s,
             .agency = u"Dinas Pendidikan"_s,
             .systemClass = u"strategis"_s},
            {.name = u"Antrean Puskesmas"_s, .agency = u"Dinas Kesehatan"_s}};
        const auto done = office.as(u"semua"_s, [&](Tx &tx) { return desk::importSystems(tx, systems); });
        if (!done)
            qFatal("no systems: %s", qPrintable(done.error().message));
    }

private slots:
    void addsASystemByKeyboard()
    {
        Desk<SystemsPage> desk;
        desk.press(u"new"_s);
        QCOMPARE(desk.page->focusWidget(), desk.find<QLineEdit>(u"name"_s));
        QTest::keyClicks(desk.page->focusWidget(), u"Portal PPDB"_s);
        QTest::keyClick(desk.page->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(desk.page->focusWidget(), u"ppdb.contoh.example"_s);
        QTest::keyClick(desk.page->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(desk.page->focusWidget(), u"Dinas Pendidikan"_s);
        desk.find<ChoiceBox>(u"class"_s)->choose(u"tinggi"_s);
        desk.find<QCheckBox>(u"vital"_s)->setChecked(true);
        QTest::keyClick(desk.page->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.systems().size(), 1);
        const ElectronicSystem saved = desk.systems().first();
        QCOMPARE(saved.name, u"Portal PPDB"_s);
        QCOMPARE(saved.agency, u"Dinas Pendidikan"_s);
        QCOMPARE(saved.systemClass, u"tinggi"_s);
        QVERIFY(saved.vital && saved.active);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
        QTRY_VERIFY(!desk.find<QPushButton>(u"save"_s)->isEnabled());
        // Typed on while the first save was on its way: the second save knows the first one's version.
        desk.type(u"contactPhone"_s, "021-1");
        desk.pressWhenReady(u"save"_s);
        desk.type(u"contactPhone"_s, "021-2");
        QTRY_COMPARE(desk.systems().first().contactPhone, u"021-1"_s);
        desk.pressWhenReady(u"save"_s);
        QTRY_COMPARE(desk.systems().first().contactPhone, u"021-2"_s);
        QVERIFY(!desk.find<Banner>(u"banner"_s)->isVisible());
    }

    void anotherEntryChosenWhileOneIsSavedStays()
    {
        Desk<SystemsPage> desk(u"semua"_s, twoSystems);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
        desk.pick(1);
        desk.type(u"contactPhone"_s, "021-1");
        desk.harness.prompts.confirmations = {true};
        desk.press(u"save"_s);
        desk.pick(0);
        QCOMPARE(desk.find<QLineEdit>(u"name"_s)->text(), u"Antrean Puskesmas"_s);
        QTRY_COMPARE(desk.systems().at(1).contactPhone, u"021-1"_s);
        QTest::qWait(50);
        QCOMPARE(desk.find<QLineEdit>(u"name"_s)->text(), u"Antrean Puskesmas"_s);
        desk.type(u"contactPhone"_s, "021-2");
        desk.press(u"save"_s);
        QTRY_COMPARE(desk.systems().at(0).contactPhone, u"021-2"_s);
        QCOMPARE(desk.systems().at(1).contactPhone, u"021-1"_s);
    }

    void refusesBadEntriesAtTheirField()
    {
        Desk<SystemsPage> desk(u"semua"_s, twoSystems);
        desk.press(u"new"_s);
        desk.type(u"name"_s, "portal ppdb");
        desk.type(u"contactEmail"_s, "bukan surel");
        desk.press(u"save"_s);
        QVERIFY(!desk.errorAt(u"name"_s).isEmpty());
        QVERIFY(!desk.errorAt(u"contactEmail"_s).isEmpty());
        QCOMPARE(desk.systems().size(), 2);
    }

    void searchNarrows()
    {
        Desk<SystemsPage> desk(u"semua"_s, twoSystems);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
        desk.type(u"search"_s, "dinas kes");
        QCOMPARE(desk.table()->model()->rowCount(), 1);
        QTest::keyClick(desk.find<QLineEdit>(u"search"_s), Qt::Key_Escape);
        QCOMPARE(desk.table()->model()->rowCount(), 2);
    }

    void aConflictShowsWhatChanged()
    {
        Desk<SystemsPage> desk(u"semua"_s, twoSystems);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
        desk.pick(1);
        QCOMPARE(desk.find<QLineEdit>(u"name"_s)->text(), u"Portal PPDB"_s);
        desk.type(u"contactPhone"_s, "021-mine");
        ElectronicSystem theirs = desk.systems().at(1);
        theirs.url = u"baru.contoh.example"_s;
        QVERIFY(desk.harness.office.as(u"semua"_s, [&](Tx &tx) { return desk::saveSystem(tx, theirs); }));
        desk.press(u"save"_s);
        auto *banner = desk.find<Banner>(u"banner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->accessibleDescription().contains(u"baru.contoh.example"_s));
        QCOMPARE(desk.find<QLineEdit>(u"contactPhone"_s)->text(), u"021-mine"_s);
        QCOMPARE(desk.systems().at(1).contactPhone, QString());
        for (QPushButton *button : banner->findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QTRY_COMPARE(desk.systems().at(1).contactPhone, u"021-mine"_s);
    }

    void unsavedTextIsAskedFor()
    {
        Desk<SystemsPage> desk(u"semua"_s, twoSystems);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
        desk.pick(0);
        desk.type(u"contactPhone"_s, "1");
        desk.pick(1); // declined
        QCOMPARE(desk.harness.prompts.asked.size(), 1);
        QCOMPARE(desk.find<QLineEdit>(u"name"_s)->text(), u"Antrean Puskesmas"_s);
        QCOMPARE(desk.table()->currentIndex().row(), 0);
        desk.harness.prompts.confirmations = {true};
        desk.pick(1);
        QCOMPARE(desk.find<QLineEdit>(u"name"_s)->text(), u"Portal PPDB"_s);
    }

    void importNamesBadRows()
    {
        Desk<SystemsPage> desk(u"semua"_s, twoSystems);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
        desk.harness.prompts.files = {{desk.write(u"sistem.csv"_s, "nama;klasifikasi;warna\n"
                                                                   "Portal PPDB;tinggi;\n"
                                                                   "Baru;rendah;\n"
                                                                   ";rendah;\n"
                                                                   "Salah;penting;\n")}};
        desk.press(u"import"_s);
        auto *preview = desk.page->findChild<ImportPreview *>();
        QTRY_VERIFY(preview->isVisible());
        auto *model = desk.find<QTreeView>(u"importTable"_s)->model();
        QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(model->index(0, 0).data().toString(), u"4"_s); // bad ones first, by their line
        QVERIFY(!model->index(0, 5).data().toString().isEmpty());
        QVERIFY(model->index(1, 5).data().toString().contains(u"penting"_s));
        QVERIFY(desk.find<QLabel>(u"importSummary"_s)->text().contains(u"warna"_s));
        QTest::keyClick(desk.find<QPushButton>(u"importRows"_s), Qt::Key_Space);
        QTRY_COMPARE(desk.systems().size(), 3);
        QCOMPARE(desk.systems().at(2).systemClass, u"tinggi"_s);
        QTRY_VERIFY(!preview->isVisible());
        QTRY_COMPARE(desk.table()->model()->rowCount(), 3);
    }

    void anUnreadableListIsSaid()
    {
        Desk<SystemsPage> desk;
        desk.harness.prompts.files = {{u"/no/such.csv"_s}};
        desk.press(u"import"_s);
        QTRY_VERIFY(desk.find<Banner>(u"banner"_s)->isVisible());
    }

    void exportIsReadAgain()
    {
        Desk<SystemsPage> desk(u"semua"_s, twoSystems);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
        const QString path = desk.harness.office.folder() + u"/keluar.csv"_s;
        desk.harness.prompts.saves = {path};
        desk.press(u"export"_s);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = readCsv(file.readAll());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows.at(1).cells.at(0), u"Portal PPDB"_s);
    }

    void listsDoNotWaitForEvidence()
    {
        Desk<SystemsPage> desk(u"semua"_s, twoSystems);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
        test::HeldThread evidence(desk.harness.office.store(), test::HeldThread::Which::Evidence);
        const QString path = desk.harness.office.folder() + u"/keluar.csv"_s;
        desk.harness.prompts.saves = {path};
        desk.press(u"export"_s);
        QTRY_VERIFY(QFile::exists(path));
        desk.harness.prompts.files = {{path}};
        desk.press(u"import"_s);
        QTRY_VERIFY(desk.page->findChild<ImportPreview *>()->isVisible());
    }

    void whoMayNotEditOnlyReads()
    {
        Desk<SystemsPage> desk(u"pengarah"_s, twoSystems);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
        for (const auto &name : {u"new"_s, u"import"_s, u"save"_s})
            QVERIFY(!desk.find<QPushButton>(name)->isEnabled());
        QVERIFY(!desk.find<QPushButton>(u"new"_s)->toolTip().isEmpty());
        QVERIFY(desk.find<QPushButton>(u"export"_s)->isEnabled());
    }

    void agenciesAreAddedAndImported()
    {
        Desk<AgenciesPage> desk;
        desk.press(u"new"_s);
        desk.type(u"name"_s, "Dinas Pendidikan");
        desk.type(u"headOffice"_s, "Kepala Dinas Pendidikan");
        desk.press(u"save"_s);
        QTRY_COMPARE(desk.agencies().size(), 1);
        QCOMPARE(desk.agencies().first().headOffice, u"Kepala Dinas Pendidikan"_s);
        desk.harness.prompts.files = {{desk.write(
            u"opd.csv"_s, "nama;telepon\nDinas Pendidikan;021-1\nDinas Kesehatan;satu\nDinas Sosial;\n")}};
        desk.press(u"import"_s);
        QTRY_VERIFY(desk.page->findChild<ImportPreview *>()->isVisible());
        desk.press(u"importRows"_s);
        QTRY_COMPARE(desk.agencies().size(), 2);
        QCOMPARE(desk.agencies().first().phone, u"021-1"_s);
    }

    void agendaListsWhatCameIn()
    {
        Desk<AgendaPage> desk(u"helpdesk"_s);
        QCOMPARE(desk.table()->model()->rowCount(), 0);
        Report report = test::Office::report();
        report.channel = Channel::Letter;
        report.letterNumber = u"005/12"_s;
        QVERIFY(
            desk.harness.office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::receiveReport(tx, report); }));
        QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
        const auto cell = [&](int column) {
            return desk.table()->model()->index(0, column).data().toString();
        };
        QVERIFY(cell(0).contains(u"2026"_s));
        QCOMPARE(cell(2), u"Dinas Pendidikan"_s);
        QCOMPARE(cell(3), u"005/12"_s);
        QCOMPARE(cell(4), report.title);
        desk.pick(0);
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QCOMPARE(desk.harness.opened.size(), 1);
        const QString path = desk.harness.office.folder() + u"/agenda.csv"_s;
        desk.harness.prompts.saves << path;
        desk.press(u"export"_s);
        QTRY_VERIFY(QFile::exists(path));
        const auto last = desk.harness.office.store().readNow(
            Store::System, [](Reader &reader) { return journal::last(reader.db, u"organization"_s); });
        QCOMPARE(last->kind, u"register.copied"_s); // as of the same book among the registers
        QCOMPARE(last->facts.value(u"register"_s).toString(),
                 u"agenda."_s + desk.find<ChoiceBox>(u"book"_s)->choice());
        QCOMPARE(last->facts.value(u"rows"_s).toInt(), 1);
        desk.find<ChoiceBox>(u"book"_s)->setCurrentIndex(1);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 0);
        desk.find<ChoiceBox>(u"book"_s)->setCurrentIndex(0);
        desk.find<ChoiceBox>(u"year"_s)->choose(u"2025"_s);
        QTest::qWait(100);
        QCOMPARE(desk.table()->model()->rowCount(), 0);
    }

    void theBookOfTheNewYearIsThereWithoutLoggingInAnew()
    {
        Desk<AgendaPage> desk(u"helpdesk"_s);
        auto *year = desk.find<ChoiceBox>(u"year"_s);
        QCOMPARE(year->itemText(0), u"2026"_s);
        desk.harness.office.clock.set(*fromIso(u"2027-01-04T02:00:00Z"_s));
        QVERIFY(desk.harness.office.as(
            u"helpdesk"_s, [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); }));
        QTRY_COMPARE(year->itemText(0), u"2027"_s);
        QCOMPARE(year->choice(), u"2026"_s); // what somebody looks at stays
        year->choose(u"2027"_s);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
    }

    void aBlockOfNumbersIsReserved()
    {
        const auto withBooks = [](test::Office &office) {
            if (!office.as(u"admin"_s, [](Tx &tx) {
                    return desk::loadOrganization(tx, test::PaperOffice::organizationWithBooks());
                }))
                qFatal("no books");
        };
        Desk<AgendaPage> desk(u"ketua"_s, withBooks);
        auto *reserve = desk.find<QPushButton>(u"reserve"_s);
        QVERIFY(!reserve->isEnabled()); // a book that counts by itself
        QVERIFY(!reserve->toolTip().isEmpty());
        desk.find<ChoiceBox>(u"book"_s)->choose(u"nomor_jatah"_s);
        QVERIFY(reserve->isEnabled());
        QVERIFY(reserve->toolTip().isEmpty());
        const auto block = [&] {
            return *desk.harness.office.store().readNow(u"ketua"_s, [](Reader &reader) {
                return desk::reservedBlock(reader.definitions, u"nomor_jatah"_s, 2026);
            });
        };
        desk.press(u"reserve"_s);
        const QPointer<QDialog> form = test::form(desk.page, u"reserveForm"_s);
        auto *from = form->findChild<QSpinBox *>(u"from"_s);
        from->selectAll();
        QTest::keyClicks(from, u"150"_s);
        QTest::mouseClick(form->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton); // up to 1: refused
        QTRY_VERIFY(form->findChild<Banner *>()->isVisible());
        QVERIFY(!block());
        auto *to = form->findChild<QSpinBox *>(u"to"_s);
        to->selectAll();
        QTest::keyClicks(to, u"180"_s);
        QTest::mouseClick(form->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
        QTRY_VERIFY(!form);
        QVERIFY(block() && block()->from == 150 && block()->to == 180);
        Desk<AgendaPage> denied(u"helpdesk"_s, withBooks);
        denied.find<ChoiceBox>(u"book"_s)->choose(u"nomor_jatah"_s);
        QVERIFY(!denied.find<QPushButton>(u"reserve"_s)->isEnabled());
        QCOMPARE(denied.find<QPushButton>(u"reserve"_s)->toolTip(), u"Your roles do not reserve numbers."_s);
    }

    void agendaHidesRestrictedTickets()
    {
        Desk<AgendaPage> desk(u"pengarah"_s, [](test::Office &office) {
            Report report = test::Office::report();
            report.tlp = Tlp::Red;
            if (!office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::receiveReport(tx, report); }))
                qFatal("no report");
        });
        QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
        for (int column = 0; column < 6; ++column) {
            const QString text = desk.table()->model()->index(0, column).data().toString();
            QVERIFY2(!text.contains(u"portal"_s) && !text.contains(u"Pendidikan"_s), qPrintable(text));
        }
    }

    /// With TANGGAP_PICTURES=FOLDER the pages are photographed there, for the eye.
    void photographs()
    {
        const QString folder = qEnvironmentVariable("TANGGAP_PICTURES");
        if (folder.isEmpty())
            QSKIP("no folder for pictures");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QString name = scheme == Scheme::Dark ? u"dark"_s : u"light"_s;
            Desk<SystemsPage> systems(u"semua"_s, twoSystems);
            systems.harness.theme.setScheme(scheme);
            QTRY_COMPARE(systems.table()->model()->rowCount(), 2);
            systems.pick(1);
            QTest::qWait(100);
            systems.harness.window.grab().save(folder + u"/systems-%1.png"_s.arg(name));
            systems.harness.prompts.files = {
                {QStringLiteral(TANGGAP_SOURCE_DIR "/tests/data/systems/bad-rows.csv")}};
            systems.press(u"import"_s);
            QTRY_VERIFY(systems.page->findChild<ImportPreview *>()->isVisible());
            QTest::qWait(100);
            systems.harness.window.grab().save(folder + u"/import-%1.png"_s.arg(name));
            Desk<AgenciesPage> agencies;
            QTest::qWait(100);
            agencies.harness.window.grab().save(folder + u"/agencies-%1.png"_s.arg(name));
            Desk<AgendaPage> agenda(u"semua"_s, [](test::Office &office) {
                for (int i = 0; i < 3; ++i)
                    (void)office.as(u"semua"_s,
                                    [&](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); });
            });
            QTRY_COMPARE(agenda.table()->model()->rowCount(), 3);
            agenda.pick(0);
            QTest::qWait(100);
            agenda.harness.window.grab().save(folder + u"/agenda-%1.png"_s.arg(name));
        }
    }
};

TANGGAP_TEST(TestRegisterPages)
#include "testregisterpages.moc"
