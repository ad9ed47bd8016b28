// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/assignticket.h"
#include "desk/completestep.h"
#include "desk/notes.h"
#include "desk/permission.h"
#include "desk/register.h"
#include "desk/setup.h"
#include "desk/teamsbeside.h"
#include "org/capability.h"
#include "procedure/organizationpatch.h"
#include "store/settings.h"
#include "support/deskharness.h"
#include "support/heldthread.h"
#include "support/testmain.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/pill.h"
#include "ui/setup/calendarsection.h"
#include "ui/setup/findingslist.h"
#include "ui/setup/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>
#include <QWheelEvent>

using namespace tanggap;
using namespace tanggap::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

struct Shown
{
    explicit Shown(const QString &login, int section)
        : page(harness.as(login))
    {
        page.resize(1166, 680);
        page.show();
        page.findChild<QListWidget *>(u"sections"_s)->setCurrentRow(section);
    }
    template <class T>
    T *find(const char *name)
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    void press(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    /// What stands in the banner of a section.
    QString banner(const char *section)
    {
        const auto *found = find<QWidget>(section)->findChild<Banner *>();
        return found->isVisibleTo(found->parentWidget()) ? found->accessibleName() : QString();
    }
    template <class T>
    T kept(std::function<Result<T>(Reader &)> query)
    {
        return *harness.office.store().readNow(Store::System, query);
    }

    DeskHarness harness;
    SettingsPage page;
};

enum Section {
    Routes,
    FlowRoles,
    LetterheadPart,
    CalendarPart,
    Definitions_,
    Templates_,
    Office_,
    Maintenance
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void routeDecidesWhereAnEscalationGoes()
    {
        Shown shown(u"ketua"_s, Routes);
        QTRY_VERIFY(shown.find<QComboBox>("route/aplikasi"));
        auto *teams = shown.find<QComboBox>("route/aplikasi");
        QCOMPARE(teams->currentData().toString(), u"aplikasi"_s);
        teams->setFocus();
        QTest::keyClick(teams, Qt::Key_Up); // the team before it: infrastructure
        const auto route = [&] {
            return shown.kept<QString>([](Reader &reader) -> Result<QString> {
                TRY_LET(const auto routes, reader.definitions.routeOverrides(u"bekasi"_s));
                return routes.value(u"aplikasi"_s);
            });
        };
        QTRY_COMPARE(route(), u"infra"_s);

        Office &office = shown.harness.office;
        const auto received =
            office.as(u"helpdesk"_s, [](Tx &tx) { return desk::receiveReport(tx, Office::report()); });
        QVERIFY(received);
        const auto team = office.as(u"helpdesk"_s, [&](Tx &tx) -> Result<QString> {
            TRY_LET(const desk::Case c, desk::openCase(tx, {received->id, {}}));
            return desk::routedTeam(tx, c);
        });
        QCOMPARE(*team, u"infra"_s);
    }

    void scrollingRoutesNothing()
    {
        Shown shown(u"ketua"_s, Routes);
        QTRY_VERIFY(shown.find<QComboBox>("route/aplikasi"));
        auto *teams = shown.find<QComboBox>("route/aplikasi");
        const int before = teams->currentIndex();
        const QPointF at = teams->rect().center();
        for (const int angle : {120, -120}) {
            QWheelEvent turn(at, teams->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                             Qt::NoScrollPhase, false);
            QApplication::sendEvent(teams, &turn);
            QVERIFY(!turn.isAccepted()); // the page takes it
            QCOMPARE(teams->currentIndex(), before);
        }
    }

    void aTeamSaysWhatItCanCarry()
    {
        Shown shown(u"ketua"_s, Routes);
        QTRY_VERIFY(shown.find<QSpinBox>("capacity/aplikasi"));
        auto *tickets = shown.find<QSpinBox>("capacity/aplikasi");
        QCOMPARE(tickets->value(), 0);
        tickets->setFocus();
        tickets->selectAll();
        QTest::keyClicks(tickets, u"12"_s);
        QTest::keyClick(tickets, Qt::Key_Return);
        const auto capacity = [&] {
            return shown.kept<int>([](Reader &reader) -> Result<int> {
                TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
                return organization->group(u"aplikasi"_s)->capacity;
            });
        };
        QTRY_COMPARE(capacity(), 12);
        const auto refused = shown.harness.office.as(
            u"ketua"_s, [](Tx &tx) { return desk::setCapacity(tx, u"pengarah"_s, 3); });
        QVERIFY(!refused && refused.error().code == ErrorCode::Invalid);
    }

    void whoStandsBesideATeamIsTicked()
    {
        Shown shown(u"ketua"_s, Routes);
        QTRY_VERIFY(shown.find<Chip>("support/aplikasi/infra"));
        QVERIFY(shown.find<Chip>("support/aplikasi/ppi")->isChecked());
        QVERIFY(!shown.find<Chip>("support/aplikasi/infra")->isChecked());
        QVERIFY(shown.find<Chip>("support/aplikasi/aplikasi")->isHidden()); // not beside itself
        QVERIFY(shown.find<Chip>("announce/bekasi/publikasi")->isChecked());
        shown.press("support/aplikasi/infra");
        const auto kept = [&] {
            return shown.kept<QStringList>([](Reader &reader) -> Result<QStringList> {
                TRY_LET(const ProcedurePtr procedure, reader.definitions.procedure(u"bekasi"_s));
                TRY_LET(QStringList teams, desk::supportersOf(reader.definitions, *procedure,
                                                              *procedure->category(u"aplikasi"_s)));
                TRY_LET(const QStringList announcers, desk::announcersOf(reader.definitions, *procedure));
                return teams + QStringList{u"|"_s} + announcers;
            });
        };
        QTRY_COMPARE(kept(), QStringList({u"ppi"_s, u"infra"_s, u"|"_s, u"publikasi"_s}));
        shown.press("announce/bekasi/publikasi");
        QTRY_COMPARE(kept(), QStringList({u"ppi"_s, u"infra"_s, u"|"_s}));
        Shown other(u"ppi_anggota"_s, Routes);
        QTRY_VERIFY(other.find<Chip>("support/aplikasi/infra"));
        QVERIFY(!other.find<Chip>("support/aplikasi/infra")->isEnabled());
        QVERIFY(!other.find<Chip>("announce/bekasi/infra")->isEnabled());
    }

    void whatIsHalfTypedStaysWhileAnotherChangesTheOffice()
    {
        Shown shown(u"ketua"_s, Routes);
        shown.page.activateWindow();
        QTRY_VERIFY(shown.find<QSpinBox>("capacity/aplikasi"));
        QPointer<QSpinBox> tickets = shown.find<QSpinBox>("capacity/aplikasi");
        tickets->setFocus();
        QTRY_VERIFY(tickets->hasFocus());
        tickets->selectAll();
        QTest::keyClicks(tickets, u"1"_s);
        QVERIFY(
            shown.harness.office.as(u"semua"_s, [](Tx &tx) { return desk::setCapacity(tx, u"infra"_s, 7); }));
        QTRY_COMPARE(shown.find<QSpinBox>("capacity/infra")->value(), 7);
        QVERIFY(tickets && tickets->hasFocus());
        QTest::keyClicks(tickets, u"2"_s);
        QTest::keyClick(tickets, Qt::Key_Return);
        shown.find<QSpinBox>("capacity/ppi")->setFocus(); // leaving it says no more than that
        const auto journaled = [&] {
            return shown.kept<QStringList>([](Reader &reader) -> Result<QStringList> {
                TRY_LET(const auto events, journal::read(reader.db, u"organization"_s));
                QStringList values;
                for (const JournalEvent &event : events) {
                    if (event.facts.value("name"_L1).toString() == "capacity/aplikasi"_L1)
                        values << event.facts.value("value"_L1).toString();
                }
                return values;
            });
        };
        QTRY_COMPARE(journaled(), QStringList{u"12"_s});
        QTest::qWait(50); // what else was sent would be there
        QCOMPARE(journaled(), QStringList{u"12"_s});
    }

    void anotherRightTakesNothingThatIsTyped()
    {
        DeskHarness harness;
        DeskContext &context = harness.as(u"ketua"_s);
        SettingsPage page(context);
        page.show();
        auto *address = page.findChild<QLineEdit *>(u"headAddress"_s);
        QTRY_VERIFY(!address->text().isEmpty());
        address->setText(u"Jalan Contoh Nomor 3"_s);
        QVERIFY(page.findChild<QPushButton *>(u"verify"_s)->isEnabled());
        const auto follow = [&] {
            QEvent anew(QEvent::LanguageChange);
            QApplication::sendEvent(&page, &anew);
        };
        context.session.actor.capabilities.remove(capability::Maintain);
        follow();
        QVERIFY(!page.findChild<QPushButton *>(u"verify"_s)->isEnabled());
        QCOMPARE(page.findChild<QLineEdit *>(u"headAddress"_s), address);
        QCOMPARE(address->text(), u"Jalan Contoh Nomor 3"_s);
        QCOMPARE(page.findChild<QListWidget *>(u"sections"_s)->count(), int(Maintenance) + 1);
        context.session.actor.capabilities.remove(capability::Accounts);
        follow();
        QVERIFY(!page.findChild<QPushButton *>(u"saveOffice"_s)->isEnabled());
    }

    void flowRoleIsMapped()
    {
        Shown shown(u"ketua"_s, FlowRoles);
        QTRY_VERIFY(shown.find<Chip>("map/helpdesk/infra_anggota"));
        QVERIFY(!shown.find<Chip>("map/helpdesk/infra_anggota")->isChecked());
        shown.press("map/helpdesk/infra_anggota");
        const auto roles = [&] {
            return shown.kept<QStringList>([](Reader &reader) -> Result<QStringList> {
                TRY_LET(const auto all, reader.definitions.flowRoleOverrides(u"bekasi"_s));
                return all.value(u"helpdesk"_s);
            });
        };
        QTRY_COMPARE(roles(), QStringList({u"sekretaris"_s, u"ppi_koordinator"_s, u"ppi_anggota"_s,
                                           u"infra_anggota"_s}));
    }

    void letterheadIsSaved()
    {
        Shown shown(u"ketua"_s, LetterheadPart);
        auto *save = shown.find<QPushButton>("saveLetterhead");
        auto *address = shown.find<QLineEdit>("headAddress");
        QTRY_VERIFY(!address->text().isEmpty());
        QVERIFY(!save->isEnabled());
        address->setText(u"Jalan Contoh Nomor 2"_s);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        const auto kept = [&] {
            return shown.kept<QString>([](Reader &reader) -> Result<QString> {
                TRY_LET(const auto organization, reader.definitions.organization());
                return organization->letterhead.address;
            });
        };
        QTRY_COMPARE(kept(), u"Jalan Contoh Nomor 2"_s);
        QTRY_VERIFY(!save->isEnabled());
    }

    void calendarIsEdited()
    {
        Shown shown(u"ketua"_s, CalendarPart);
        auto *list = shown.find<QTreeView>("holidays");
        QTRY_VERIFY(list->model()->rowCount() > 10);
        const int before = list->model()->rowCount();
        shown.find<QDateEdit>("holidayDate")->setDate(QDate(2026, 3, 10));
        shown.find<QComboBox>("holidayKind")->setCurrentIndex(2);
        shown.find<QLineEdit>("holidayName")->setText(u"Hari jadi kota"_s);
        shown.press("addHoliday");
        QCOMPARE(list->model()->rowCount(), before + 1);
        shown.find<QLineEdit>("hours/5")->setText(u"8-12"_s);
        QVERIFY(!shown.find<QPushButton>("saveCalendar")->isEnabled());
        shown.find<QLineEdit>("hours/5")->setText(u"08.00-12.00"_s);
        shown.find<QDateEdit>("periodFrom")->setDate(QDate(2027, 2, 8));
        shown.find<QDateEdit>("periodUntil")->setDate(QDate(2027, 3, 9));
        shown.find<QLineEdit>("periodName")->setText(u"Ramadan 1448 Hijriah"_s);
        shown.find<QLineEdit>("periodHours")->setText(u"08:00-12:00, 12:30-15:00"_s);
        shown.press("addPeriod");
        shown.find<QPushButton>("saveCalendar")->click();
        const auto calendar = [&] {
            return shown.kept<Calendar>([](Reader &reader) -> Result<Calendar> {
                TRY_LET(const auto organization, reader.definitions.organization());
                return organization->calendar;
            });
        };
        QTRY_COMPARE(int(calendar().holidays.size()), before + 1);
        const Calendar kept = calendar();
        QCOMPARE(kept.holidayOn(QDate(2026, 3, 10))->kind, DayKind::Other);
        QCOMPARE(kept.openingHours(QDate(2026, 11, 21)).size(), 1); // a Saturday
        QCOMPARE(kept.openingHours(QDate(2027, 2, 10)).first().from, QTime(8, 0));
    }

    void aColleaguesHolidayStays()
    {
        Shown shown(u"ketua"_s, CalendarPart);
        auto *list = shown.find<QTreeView>("holidays");
        QTRY_VERIFY(list->model()->rowCount() > 10);
        const int before = list->model()->rowCount();
        const auto add = [&](QDate day, const QString &name) {
            shown.find<QDateEdit>("holidayDate")->setDate(day);
            shown.find<QLineEdit>("holidayName")->setText(name);
            shown.press("addHoliday");
        };
        const auto calendar = [&] {
            return shown.kept<Calendar>([](Reader &reader) -> Result<Calendar> {
                TRY_LET(const auto organization, reader.definitions.organization());
                return organization->calendar;
            });
        };
        const QDate mine(2026, 3, 10), theirs(2026, 3, 11), afterwards(2026, 3, 12);
        const auto colleague = [&](QDate day, const QString &saturday) {
            QVERIFY(shown.harness.office.as(u"semua"_s, [&](Tx &tx) -> Result<> {
                TRY_LET(const auto office, tx.definitions().organization());
                TRY_LET(const QByteArray file,
                        settings::definitionInForce(tx.db(), u"organization"_s, office->id));
                Calendar changed = office->calendar;
                changed.holidays << Holiday{day, DayKind::Other, {u"Hari rekan"_s, u"Hari rekan"_s}};
                changed.hours[5] = *hoursFrom(saturday);
                TRY_LET(const QByteArray patched,
                        patchedOrganization(file, {.letterhead = {}, .calendar = changed}));
                TRY(desk::loadOrganization(tx, patched));
                return {};
            }));
        };
        add(mine, u"Hari jadi kota"_s);
        colleague(theirs, u"08:00-10:00"_s);
        QTRY_COMPARE(list->model()->rowCount(), before + 2); // theirs beside mine, which is not saved yet
        QTRY_COMPARE(shown.find<QLineEdit>("hours/5")->text(), u"08:00-10:00"_s);
        // The next one is saved while mine is on its way.
        shown.find<QLineEdit>("hours/6")->setText(u"09:00-10:00"_s);
        {
            HeldThread reader(shown.harness.office.store(), HeldThread::Which::Reader);
            colleague(afterwards, u"08:00-11:00"_s);
            shown.find<QPushButton>("saveCalendar")->click();
        }
        QTRY_VERIFY(calendar().holidayOn(mine));
        QVERIFY(calendar().holidayOn(theirs));
        QVERIFY(calendar().holidayOn(afterwards));
        QCOMPARE(hoursText(calendar().hours[5]), u"08:00-11:00"_s);
        QCOMPARE(hoursText(calendar().hours[6]), u"09:00-10:00"_s);
        QTRY_COMPARE(list->model()->rowCount(), before + 3);
        QTRY_VERIFY(!shown.find<QPushButton>("saveCalendar")->isEnabled());
    }

    void aColleaguesLineOfTheLetterheadStays()
    {
        Shown shown(u"ketua"_s, LetterheadPart);
        auto *address = shown.find<QLineEdit>("headAddress");
        QTRY_VERIFY(!address->text().isEmpty());
        address->setText(u"Jalan Contoh Nomor 2"_s);
        const auto kept = [&] {
            return shown.kept<Letterhead>([](Reader &reader) -> Result<Letterhead> {
                TRY_LET(const auto organization, reader.definitions.organization());
                return organization->letterhead;
            });
        };
        QVERIFY(shown.harness.office.as(u"semua"_s, [&](Tx &tx) -> Result<> {
            TRY_LET(const auto office, tx.definitions().organization());
            TRY_LET(const QByteArray file,
                    settings::definitionInForce(tx.db(), u"organization"_s, office->id));
            Letterhead head = office->letterhead;
            head.contact = u"Telepon 000-999"_s;
            TRY_LET(const QByteArray patched,
                    patchedOrganization(file, {.letterhead = head, .calendar = {}}));
            TRY(desk::loadOrganization(tx, patched));
            return {};
        }));
        QTRY_COMPARE(shown.find<QLineEdit>("headContact")->text(), u"Telepon 000-999"_s);
        QCOMPARE(address->text(), u"Jalan Contoh Nomor 2"_s);
        shown.press("saveLetterhead");
        QTRY_COMPARE(kept().address, u"Jalan Contoh Nomor 2"_s);
        QCOMPARE(kept().contact, u"Telepon 000-999"_s);
    }

    void hoursAreReadOrRefused()
    {
        QCOMPARE(hoursText(*hoursFrom(u" 7.30-12.00,13:00-16:00 "_s)), u"07:30-12:00, 13:00-16:00"_s);
        QVERIFY(hoursFrom({})->isEmpty());
        for (const QString &wrong : {u"7-12"_s, u"12:00-08:00"_s, u"08:00-12:00, 11:00-13:00"_s, u"x"_s})
            QVERIFY2(!hoursFrom(wrong), qPrintable(wrong));
    }

    void newVersionFromAFile()
    {
        Shown shown(u"ketua"_s, Definitions_);
        auto *list = shown.find<QTreeView>("definitions");
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"prosedur.json"_s));
        const QByteArray good = shippedProcedure(u"bekasi"_s);
        const auto write = [&](const QByteArray &bytes) {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
        };
        write(QByteArray(good).replace("\"leads_to\": [\"eskalasi\"]", "\"leads_to\": [\"entah\"]"));
        shown.harness.prompts.files << QStringList{file.fileName()};
        shown.press("loadDefinition");
        QTRY_VERIFY(shown.find<FindingsList>("findings")->topLevelItemCount() > 0);
        QVERIFY(shown.find<FindingsList>("findings")->topLevelItem(0)->text(1).startsWith(u"/steps/3/"_s));
        QCOMPARE(list->model()->rowCount(), 2);
        write(QByteArray(good).replace("BKS-{year}", "KEJ-{year}"));
        shown.harness.prompts.files << QStringList{file.fileName()};
        shown.press("loadDefinition");
        QTRY_VERIFY(shown.find<QDialog>("definitionPreview")); // what changes is shown first
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::mouseClick(shown.find<QDialog>("definitionPreview")->findChild<QPushButton *>(u"accept"_s),
                          Qt::LeftButton);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        const int version =
            shown.kept<int>([](Reader &reader) { return reader.definitions.activeVersion(u"bekasi"_s); });
        QCOMPARE(version, 2);
    }

    void aClockOfLawIsSwitched()
    {
        Shown shown(u"ketua"_s, Definitions_);
        QTRY_VERIFY(shown.find<QCheckBox>("clock/bekasi/bssn_iiv"));
        QVERIFY(!shown.find<QCheckBox>("clock/bekasi/respon")); // the decree's own
        auto *box = shown.find<QCheckBox>("clock/bekasi/bssn_iiv");
        QVERIFY(box->isEnabled() && box->isChecked());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        const auto switched = [&] {
            return shown.kept<bool>([](Reader &reader) -> Result<bool> {
                TRY_LET(const auto all, reader.definitions.clockSwitches(u"bekasi"_s));
                return all.value(u"bssn_iiv"_s, true);
            });
        };
        QTRY_COMPARE(switched(), false);
        QTRY_VERIFY(!shown.find<QCheckBox>("clock/bekasi/bssn_iiv")->isChecked()); // read anew
        Shown other(u"helpdesk"_s, Definitions_);
        QTRY_VERIFY(other.find<QCheckBox>("clock/bekasi/bssn_iiv"));
        QVERIFY(!other.find<QCheckBox>("clock/bekasi/bssn_iiv")->isEnabled());
    }

    void officeSettingsAreKept()
    {
        Shown shown(u"ketua"_s, Office_);
        QTRY_COMPARE(shown.find<QSpinBox>("idleMinutes")->value(), 15);
        shown.find<QLineEdit>("backupFolder")->setText(u"/tmp/cadangan"_s);
        shown.find<QSpinBox>("idleMinutes")->setValue(5);
        shown.press("saveOffice");
        const auto setting = [&](const QString &name) {
            return shown.kept<QString>([&](Reader &reader) { return reader.definitions.setting(name); });
        };
        QTRY_COMPARE(setting(u"lock/minutes"_s), u"5"_s);
        QCOMPARE(setting(u"backup/folder"_s), u"/tmp/cadangan"_s);
        QCOMPARE(setting(u"backup/hours"_s), u"24"_s);
    }

    void verifyBackUpAndSeal()
    {
        Shown shown(u"ketua"_s, Maintenance);
        shown.press("verify");
        QTRY_VERIFY(shown.banner("section/maintenance").startsWith(u"The journal is whole"_s));
        QTemporaryDir folder;
        shown.press("backupNow");
        QTRY_VERIFY(shown.banner("section/maintenance").startsWith(u"The backup lies at"_s));
        QCOMPARE(QDir(shown.harness.office.folder() + u"/backup"_s).entryList({u"*.tanggap"_s}).size(), 1);
        const QString heads = folder.filePath(u"segel.txt"_s);
        shown.harness.prompts.saves << heads;
        shown.press("seal");
        QTRY_VERIFY(shown.banner("section/maintenance").startsWith(u"Sealed: "_s));
        QFile file(heads);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("accounts "));
        QTRY_VERIFY(
            shown.find<QLabel>("lastUpkeep")->text().contains(u"Last seal of the journal: 20 November"_s));
    }

    void theCrestIsChosenAndTakenAway()
    {
        Shown shown(u"ketua"_s, LetterheadPart);
        QTRY_VERIFY(!shown.find<QPlainTextEdit>("headLines")->toPlainText().isEmpty());
        auto *save = shown.find<QPushButton>("saveLetterhead");
        const auto crest = [&] {
            return shown.kept<QByteArray>([](Reader &reader) { return reader.definitions.crest(); });
        };
        QTemporaryDir folder;
        const auto choose = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            shown.harness.prompts.files << QStringList{file.fileName()};
            shown.press("chooseCrest");
        };
        choose(u"bukan.png"_s, "no picture");
        QTRY_VERIFY(!shown.find<FormField>("crestField")->error().isEmpty());
        QVERIFY(!save->isEnabled());
        choose(u"lambang.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"50\">"
                                 "<rect width=\"40\" height=\"50\" fill=\"#008000\"/></svg>");
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(shown.find<FormField>("crestField")->error().isEmpty());
        save->click();
        QTRY_VERIFY(crest().startsWith("\x89PNG"));
        const auto newest = [&] {
            return shown.kept<JournalEvent>(
                [](Reader &reader) { return journal::last(reader.db, u"organization"_s); });
        };
        QCOMPARE(newest().kind, u"crest.saved"_s);
        QTRY_VERIFY(!save->isEnabled());
        shown.press("dropCrest");
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_VERIFY(crest().isEmpty());
        QVERIFY(shown.find<QPushButton>("dropCrest")->isHidden());
    }

    void theSealIsPrinted()
    {
        Shown shown(u"ketua"_s, Maintenance);
        QTRY_VERIFY(shown.find<QLabel>("lastUpkeep")->text().contains(u"never"_s));
        shown.press("printSeal");
        const auto preview = [&] { return shown.page.findChild<QDialog *>(u"printPreview"_s); };
        QTRY_VERIFY(preview());
        QVERIFY(QFileInfo::exists(shown.harness.office.folder() + u"/backup/seal-kasus-20261120.txt"_s));
        const QString path = shown.harness.office.folder() + u"/segel.pdf"_s;
        shown.harness.prompts.saves << path;
        QTest::mouseClick(preview()->findChild<QPushButton *>(u"previewSave"_s), Qt::LeftButton);
        QTRY_VERIFY(!preview());
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        const auto newest = shown.kept<JournalEvent>(
            [](Reader &reader) { return journal::last(reader.db, u"organization"_s); });
        QCOMPARE(newest.kind, u"seal.printed"_s);
        const QString seal = newest.facts.value(u"seal"_s).toString();
        QCOMPARE(seal.size(), 64);
        QVERIFY2(text.contains(seal.left(8) + u' ' + seal.mid(8, 8)), qPrintable(text));
        QVERIFY(text.contains(u"SEGEL RIWAYAT"_s) && text.contains(u"accounts"_s));
        QVERIFY(text.contains(u"Yang menyegel"_s) && text.contains(u"LATIHAN"_s));
    }

    void memberMayLookOnly()
    {
        Shown shown(u"ppi_anggota"_s, Routes);
        QTRY_VERIFY(shown.find<QComboBox>("route/aplikasi"));
        QVERIFY(!shown.find<QComboBox>("route/aplikasi")->isEnabled());
        QVERIFY(!shown.find<QComboBox>("route/aplikasi")->toolTip().isEmpty());
        for (const char *name : {"saveLetterhead", "chooseCrest", "saveCalendar", "loadDefinition",
                                 "saveOffice", "verify", "backupNow", "seal", "printSeal"}) {
            QVERIFY2(!shown.find<QPushButton>(name)->isEnabled(), name);
            QVERIFY2(!shown.find<QPushButton>(name)->toolTip().isEmpty(), name);
        }
    }

    void photographs()
    {
        const QString folder = qEnvironmentVariable("TANGGAP_PICTURES");
        if (folder.isEmpty())
            QSKIP("TANGGAP_PICTURES names no folder");
        for (const auto &[language, scheme, name] :
             {std::tuple(Language::Indonesian, Scheme::Light, u"-id-light.png"_s),
              std::tuple(Language::English, Scheme::Dark, u"-en-dark.png"_s)}) {
            for (const auto &[section, title] :
                 {std::pair(Definitions_, u"/definitions"_s), std::pair(Routes, u"/routes"_s)}) {
                Shown shown(u"ketua"_s, section);
                shown.harness.languages.set(language);
                shown.harness.theme.setScheme(scheme);
                QTRY_VERIFY(shown.find<QCheckBox>("clock/bekasi/bssn_iiv"));
                QTest::qWait(300);
                shown.page.grab().save(folder + title + name);
            }
        }
    }
};

TANGGAP_TEST(TestSettingsPage)
#include "testsettingspage.moc"
