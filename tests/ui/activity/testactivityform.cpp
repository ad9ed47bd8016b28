// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/register.h"
#include "store/registers.h"
#include "support/activitywork.h"
#include "support/deskharness.h"
#include "support/pdftext.h"
#include "support/testmain.h"
#include "ui/activity/activitiespage.h"
#include "ui/activity/activityform.h"
#include "ui/activity/dayedit.h"
#include "ui/activity/peoplepicker.h"
#include "ui/activity/riskmatrix.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"

#include <QAbstractSpinBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// As the hand turns it: the window system asks who takes the focus by it.
void turnWheel(QWidget *over)
{
    const QPointF at = over->rect().center();
    QWheelEvent event(at, over->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(over, &event);
}

} // namespace

/// The form of an entry that exists: what is typed, what others change meanwhile, and who may do what.
class TestActivityForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::DeskHarness> m_desk;
    QPointer<QDialog> m_form;

    test::Office &office() { return m_desk->office; }
    ActivityView view(ActivityId id) { return *test::activityView(office(), id); }
    Activity now(ActivityId id) { return view(id).line.activity; }

    ActivityId record(const QString &kind, const std::function<void(Activity &)> &with = {},
                      const desk::WithActivity &along = {})
    {
        Activity entry = test::entryOf(*test::kindOf(office(), kind), {});
        if (with)
            with(entry);
        const auto recorded = test::record(office(), u"semua"_s, entry, along);
        if (!recorded)
            qFatal("%s | %s", qPrintable(recorded.error().message), qPrintable(recorded.error().detail));
        return *recorded;
    }
    void changeAsAnother(ActivityId id, const QString &title)
    {
        Activity other = now(id);
        other.title = title;
        other.fields.insert(u"place"_s, u"Ruang lain"_s);
        MUST(office().as(u"semua"_s, [&](Tx &tx) { return desk::changeActivity(tx, {id, {}}, other); }));
    }

    QDialog *shownForm() const
    {
        for (QDialog *dialog : m_desk->window.findChildren<QDialog *>(u"activityForm"_s)) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void open(ActivityId id, const QString &login = u"semua"_s)
    {
        m_desk->window.show();
        activityforms::open(m_desk->as(login), &m_desk->window, id);
        QTRY_VERIFY(shownForm());
        m_form = shownForm();
    }
    template <class T>
    T *find(const QString &name) const
    {
        T *found = m_form->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    void press(const QString &name)
    {
        QTRY_VERIFY2(button(name)->isEnabled(), qPrintable(name));
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    QString put(const QString &name)
    {
        QFile file(office().folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write("bukti") != 5)
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    void attach(const QString &name)
    {
        m_desk->prompts.files << QStringList{put(name)};
        press(u"attachFiles"_s);
        QTRY_VERIFY(button(u"attachFiles"_s)->isEnabled());
    }
    desk::WithActivity aFile()
    {
        const auto kept = office().store().evidenceNow([](EvidenceFile &file) {
            QByteArray bytes("bukti");
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            return file.add(buffer);
        });
        if (!kept)
            qFatal("%s", qPrintable(kept.error().message));
        return {.files = {{.name = u"bukti.txt"_s, .size = kept->size, .sha256 = kept->sha256}}};
    }

private slots:
    void init() { m_desk = std::make_unique<test::DeskHarness>(); }
    void cleanup()
    {
        delete m_form;
        QCOMPARE(test::faults(office()), QStringList());
        m_desk.reset();
    }

    void rowsAreFilledIn()
    {
        const ActivityId id = record(u"audit"_s, [](Activity &entry) {
            entry.fields[u"findings"_s] = u"Porta terbuka; high; Tutup; 2026-12-01; open"_s;
        });
        open(id);
        QCOMPARE(find<QLineEdit>(u"findings/0/finding"_s)->text(), u"Porta terbuka"_s);
        QCOMPARE(find<ChoiceBox>(u"findings/0/severity"_s)->choice(), u"high"_s);
        press(u"findings/add"_s);
        auto *finding = find<QLineEdit>(u"findings/1/finding"_s);
        QTRY_VERIFY(finding->isVisible());
        QTest::keyClicks(finding, u"Sandi lemah; tanpa batas"_s);
        find<ChoiceBox>(u"findings/1/severity"_s)->choose(u"low"_s);
        QCOMPARE(find<ChoiceBox>(u"findings/1/state"_s)->choice(), u"open"_s); // as it usually begins
        press(u"findings/add"_s);
        QTest::keyClicks(find<QLineEdit>(u"findings/2/finding"_s), u"Salin ganda"_s);
        find<ChoiceBox>(u"findings/0/state"_s)->choose(u"fixed"_s);
        if (const QString folder = qEnvironmentVariable("TANGGAP_PICTURES"); !folder.isEmpty()) {
            QTest::qWait(50);
            m_form->grab().save(folder + u"/audit-rows.png"_s);
        }
        auto *remove = find<QToolButton>(u"findings/2/remove"_s);
        QTest::mouseClick(remove, Qt::LeftButton);
        press(u"accept"_s);
        QTRY_VERIFY(!m_form);
        QCOMPARE(now(id).fields.value(u"findings"_s), u"Porta terbuka; high; Tutup; 2026-12-01; fixed\n"
                                                      "Sandi lemah, tanpa batas; low; ; ; open"_s);
    }

    void onlyAFollowUpOrAFileIsAdded()
    {
        const ActivityId id = record(u"meeting"_s);
        open(id);
        QTest::keyClicks(find<QLineEdit>(u"followUpText"_s), u"Kirim notula"_s);
        press(u"accept"_s);
        QTRY_VERIFY(!m_form);
        QCOMPARE(view(id).followUps.size(), 1);
        open(id);
        attach(u"notula.txt"_s);
        press(u"accept"_s);
        QTRY_VERIFY(!m_form);
        QCOMPARE(view(id).files.size(), 1);
        const qint64 version = now(id).version;
        open(id);
        press(u"accept"_s); // nothing typed, nothing to say
        QTRY_VERIFY(!m_form);
        QCOMPARE(now(id).version, version);
    }

    void whatWasAddedIsNotThrownAwayUnasked()
    {
        const ActivityId id = record(u"meeting"_s);
        QStringList &asked = m_desk->prompts.asked;
        const auto escape = [&] { QTest::keyClick(m_form, Qt::Key_Escape); };
        open(id);
        attach(u"notula.txt"_s);
        asked.clear();
        escape();
        QCOMPARE(asked, QStringList{u"Discard what you typed?"_s});
        QVERIFY(m_form && m_form->isVisible()); // not answered with yes
        m_desk->prompts.confirmations << true;
        escape();
        QTRY_VERIFY(!m_form);
        open(id);
        QTest::keyClicks(find<QLineEdit>(u"followUpText"_s), u"Kirim notula"_s);
        press(u"addFollowUp"_s); // the line that was typed is empty again
        asked.clear();
        escape();
        QCOMPARE(asked.size(), 1);
        m_desk->prompts.confirmations << true;
        escape();
        QTRY_VERIFY(!m_form);
        open(id);
        asked.clear();
        escape(); // nothing added, nothing to ask
        QTRY_VERIFY(!m_form);
        QCOMPARE(asked, QStringList());
        QVERIFY(view(id).files.isEmpty() && view(id).followUps.isEmpty());
    }

    void aPaperOfItIsPrinted()
    {
        const ActivityId id = record(u"meeting"_s);
        open(id);
        QStringList offered;
        const QList<QAction *> actions = button(u"printEntry"_s)->menu()->actions();
        for (const QAction *action : actions)
            offered << action->objectName();
        QCOMPARE(offered, (QStringList{u"print/invitation"_s, u"print/attendance"_s, u"print/minutes"_s,
                                       u"print/record"_s}));
        actions.at(1)->trigger();
        QDialog *preview = nullptr;
        QTRY_VERIFY((preview = m_form->findChild<QDialog *>(u"printPreview"_s)) && preview->isVisible());
        const QString path = office().folder() + u"/hadir.pdf"_s;
        m_desk->prompts.saves << path;
        QTest::mouseClick(preview->findChild<QPushButton *>(u"previewSave"_s), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(test::pdfText(file.readAll()).contains(u"Tanda tangan"_s));
        const auto printed = [&] {
            const auto last = office().store().readNow(
                Store::System, [](Reader &reader) { return journal::last(reader.db, u"activities"_s); });
            return last->kind == "activity.printed"_L1 &&
                   last->facts.value(u"paper"_s).toString() == "attendance"_L1;
        };
        QTRY_VERIFY(printed());
    }

    void thoseWhoAreInactiveByNowStay()
    {
        const PersonId person = test::personNamed(office(), u"sekretaris"_s);
        const auto agency =
            office().as(u"semua"_s, [](Tx &tx) { return desk::saveAgency(tx, {.name = u"Dinas Contoh"_s}); });
        MUST(agency);
        const auto system =
            office().as(u"semua"_s, [](Tx &tx) { return desk::saveSystem(tx, {.name = u"Laman Contoh"_s}); });
        MUST(system);
        const ActivityId id = record(u"hardening"_s, [&](Activity &entry) {
            entry.people = {person};
            entry.agency = *agency;
            entry.system = *system;
        });
        MUST(office().as(u"semua"_s, [&](Tx &tx) -> Result<> {
            TRY_LET(Agency left, registers::agency(tx.db(), tx.actor(), *agency));
            left.active = false;
            TRY(desk::saveAgency(tx, left));
            TRY_LET(ElectronicSystem off, registers::system(tx.db(), tx.actor(), *system));
            off.active = false;
            TRY(desk::saveSystem(tx, off));
            TRY_LET(Person gone, people::person(tx.db(), person));
            gone.active = false;
            TRY(desk::savePerson(tx, gone));
            return {};
        }));
        open(id);
        QVERIFY(find<ChoiceBox>(u"agency"_s)->currentText().contains(u"Dinas Contoh"_s));
        QCOMPARE(find<PeoplePicker>(u"people"_s)->chosen(), QList{person});
        find<QLineEdit>(u"title"_s)->setText(u"Judul lain"_s);
        press(u"accept"_s);
        QTRY_VERIFY(!m_form);
        QCOMPARE(now(id).title, u"Judul lain"_s);
        QCOMPARE(now(id).agency, *agency);
        QCOMPARE(now(id).system, *system);
        QCOMPARE(now(id).people, QList{person});
        // Those that the entry does not name are not offered.
        open(record(u"hardening"_s));
        QCOMPARE(find<ChoiceBox>(u"agency"_s)->findData(QString::number(agency->value)), -1);
    }

    void anAmountLargerThanAnIntStays()
    {
        const ActivityId id = record(u"resource"_s, [](Activity &entry) {
            entry.fields.insert(u"amount"_s, u"7500000000"_s);
            entry.fields.insert(u"year"_s, u"2027"_s);
        });
        open(id);
        find<QLineEdit>(u"title"_s)->setText(u"Judul lain"_s);
        press(u"accept"_s);
        QTRY_VERIFY(!m_form);
        QCOMPARE(now(id).fields.value(u"amount"_s), u"7500000000"_s);
    }

    void onesOwnCopyIsNoConflict()
    {
        const ActivityId id = record(u"meeting"_s, {}, aFile());
        open(id);
        find<QLineEdit>(u"title"_s)->setText(u"Judul lain"_s);
        const QString copy = office().folder() + u"/salinan.txt"_s;
        m_desk->prompts.saves << copy;
        press(u"saveFile%1"_s.arg(view(id).files.constFirst().id));
        QTRY_VERIFY(QFile::exists(copy));
        press(u"accept"_s);
        QTRY_VERIFY(!m_form);
        QCOMPARE(now(id).title, u"Judul lain"_s);
    }

    void whatAnotherChangedIsNotOverwrittenAfterOnesOwnFollowUp()
    {
        const ActivityId id =
            record(u"meeting"_s, {}, {.followUps = {{.text = u"Kirim notula"_s, .due = QDate(2026, 12, 1)}}});
        open(id);
        find<QLineEdit>(u"title"_s)->setText(u"Judul saya"_s);
        changeAsAnother(id, u"Judul orang lain"_s);
        m_desk->prompts.texts << u"Terkirim"_s;
        press(u"completeFollowUp%1"_s.arg(view(id).followUps.constFirst().id));
        QTRY_VERIFY(view(id).followUps.constFirst().doneDay.isValid());
        QTRY_VERIFY(!m_form->findChild<QPushButton *>(
            u"completeFollowUp%1"_s.arg(view(id).followUps.constFirst().id)));
        press(u"accept"_s);
        QTRY_VERIFY(!m_form || find<Banner>(u"formBanner"_s)->isVisible());
        QCOMPARE(now(id).title, u"Judul orang lain"_s);
        // Told, they see what the other wrote where they wrote nothing.
        QTRY_COMPARE(find<QLineEdit>(u"field.place"_s)->text(), u"Ruang lain"_s);
        QCOMPARE(find<QLineEdit>(u"title"_s)->text(), u"Judul saya"_s);
        press(u"accept"_s);
        QTRY_VERIFY(!m_form);
        QCOMPARE(now(id).title, u"Judul saya"_s);
        QCOMPARE(now(id).fields.value(u"place"_s), u"Ruang lain"_s);
    }

    void aWithdrawnEntryIsOnlyLookedAt()
    {
        desk::WithActivity along = aFile();
        along.followUps = {{.text = u"Kirim notula"_s, .due = QDate(2026, 12, 1)}};
        const ActivityId id = record(u"meeting"_s, {}, along);
        const QStringList names{u"accept"_s, u"attachFiles"_s,
                                u"saveFile%1"_s.arg(view(id).files.constFirst().id),
                                u"completeFollowUp%1"_s.arg(view(id).followUps.constFirst().id)};
        open(id);
        for (const QString &name : names)
            QVERIFY2(button(name)->isEnabled(), qPrintable(name));
        press(u"cancel"_s);
        QTRY_VERIFY(!m_form);
        MUST(office().as(u"semua"_s, [&](Tx &tx) {
            return desk::withdrawActivity(tx, {id, {}}, u"Salah catat"_s);
        }));
        open(id);
        for (const QString &name : names) {
            QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
            QVERIFY2(!button(name)->toolTip().isEmpty(), qPrintable(name));
        }
        QVERIFY(!find<QLineEdit>(u"followUpText"_s)->isEnabled());
    }

    void whoMayNotRecordItStillDoesTheirOwnFollowUp()
    {
        const PersonId own = test::personNamed(office(), u"sekretaris"_s);
        desk::WithActivity along = aFile();
        along.followUps = {{.text = u"Siapkan ruang"_s, .person = own, .due = QDate(2026, 12, 1)},
                           {.text = u"Uji ulang"_s, .due = QDate(2026, 12, 1)}};
        const ActivityId id = record(u"risk"_s, {}, along);
        open(id, u"sekretaris"_s);
        const ActivityView before = view(id);
        QVERIFY(!button(u"saveFile%1"_s.arg(before.files.constFirst().id))->isEnabled());
        QVERIFY(!button(u"accept"_s)->isEnabled());
        for (const FollowUp &one : before.followUps)
            QCOMPARE(button(u"completeFollowUp%1"_s.arg(one.id))->isEnabled(), one.person == own);
    }

    void theWheelScrollsAndChangesNothing()
    {
        open(record(u"risk"_s));
        m_form->activateWindow();
        auto *number = find<QAbstractSpinBox>(u"field.likelihood"_s);
        auto *day = find<DayEdit>(u"field.review"_s);
        auto *title = find<QLineEdit>(u"title"_s);
        title->setFocus();
        QTRY_VERIFY(title->hasFocus());
        const QString value = number->text();
        const QDate date = day->day();
        turnWheel(day);
        QCOMPARE(day->day(), date);
        turnWheel(number);
        QCOMPARE(number->text(), value);
        QVERIFY(title->hasFocus());
        number->setFocus();
        turnWheel(number);
        QVERIFY(number->text() != value);
    }

    void whatIsMissingIsBroughtIntoSight()
    {
        const ActivityId id = record(u"meeting"_s);
        open(id);
        auto *agenda = find<QPlainTextEdit>(u"field.agenda"_s);
        agenda->clear();
        auto *scroll = m_form->findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        QVERIFY(agenda->visibleRegion().isEmpty());
        press(u"accept"_s);
        QTRY_VERIFY(!agenda->visibleRegion().isEmpty());
        find<QLineEdit>(u"title"_s)->clear();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        press(u"accept"_s);
        QTRY_VERIFY(find<QLineEdit>(u"title"_s)->hasFocus());
        QVERIFY(!find<QLineEdit>(u"title"_s)->visibleRegion().isEmpty());
    }

    void aChosenFieldOfTheMatrixStaysWhenTheListIsReadAnew()
    {
        const auto risk = [&](int likelihood, int impact) {
            record(u"risk"_s, [&](Activity &entry) {
                entry.fields[u"likelihood"_s] = QString::number(likelihood);
                entry.fields[u"impact"_s] = QString::number(impact);
            });
        };
        risk(5, 5);
        risk(1, 2);
        ActivitiesPage page(m_desk->as(u"semua"_s), &m_desk->window);
        page.setGeometry(m_desk->window.rect());
        m_desk->window.show();
        page.show();
        page.setFilter({.kind = u"risk"_s});
        auto *matrix = page.findChild<RiskMatrix *>(u"riskMatrix"_s);
        auto *table = page.findChild<QTreeView *>(u"table"_s);
        QTRY_VERIFY(matrix->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTest::mouseClick(matrix, Qt::LeftButton, {}, QPoint(matrix->width() - 10, 10));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        risk(5, 5); // somebody else's
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(matrix->chosen(), std::optional(RiskMatrix::Place(5, 5)));
    }
};

TANGGAP_TEST(TestActivityForm)
#include "testactivityform.moc"
