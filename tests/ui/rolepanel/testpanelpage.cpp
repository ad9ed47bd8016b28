// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/activity.h"
#include "desk/decision.h"
#include "desk/shiftnote.h"
#include "support/activitywork.h"
#include "support/deskharness.h"
#include "support/deskwork.h"
#include "support/testmain.h"
#include "ui/base/widgets/inputs.h"
#include "ui/rolepanel/dutyrow.h"
#include "ui/rolepanel/figurebutton.h"
#include "ui/rolepanel/glance.h"
#include "ui/rolepanel/panelpage.h"

#include <QDialog>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The panel of each role of Lampiran I, as its holder uses it.
class TestPanelPage : public QObject
{
    Q_OBJECT

    struct Desk
    {
        test::DeskHarness harness;
        std::unique_ptr<PanelPage> page;

        explicit Desk(const QString &organization = u"bekasi"_s)
            : harness(organization)
        {
        }
        explicit Desk(const desk::SetUp &setUp)
            : harness(setUp)
        {
        }

        PanelPage *sit(const QString &login)
        {
            page.reset();
            page = std::make_unique<PanelPage>(harness.as(login), &harness.window);
            page->setGeometry(harness.window.rect());
            harness.window.show();
            page->show();
            return page.get();
        }
        QList<DutyRow *> rows() const
        {
            QList<DutyRow *> rows = page->findChildren<DutyRow *>();
            rows.removeIf([](const DutyRow *row) { return row->parentWidget() == nullptr; });
            return rows;
        }
        template <class T>
        T *find(const QString &name) const
        {
            return page->findChild<T *>(name);
        }
        QDialog *form() const
        {
            for (QDialog *dialog : page->findChildren<QDialog *>(u"activityForm"_s)) {
                if (dialog->isVisible())
                    return dialog;
            }
            return nullptr;
        }
        int figure(const QString &name) const
        {
            const auto *button = find<FigureButton>(name);
            return button ? button->figure() : -1;
        }
        void press(QWidget *widget) const
        {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QVERIFY(widget && widget->isEnabled());
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_Space); // the keyboard's way
        }
        int count(const WorkFilter &filter, const QString &login)
        {
            const auto n = harness.office.store().readNow(
                login, [&](Reader &reader) { return duties::count(reader, filter); });
            return n.value_or(-1);
        }
    };

    static QList<Duty> dutiesOf(Desk &desk, const QString &role)
    {
        return *desk.harness.office.store().readNow(
            u"admin"_s, [&](Reader &reader) { return duties::ofRoles(reader.definitions, {role}); });
    }

private slots:
    void aShiftThatWaitsIsTakenFromThePanel()
    {
        Desk desk;
        auto &office = desk.harness.office;
        const PersonId taker = test::personNamed(office, u"sekretaris"_s);
        MUST(office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::giveShift(tx, taker, {}); }));
        desk.sit(u"ketua"_s);
        QTRY_VERIFY(!desk.rows().isEmpty());
        QVERIFY(!desk.find<QPushButton>(u"takeShift/1"_s));
        desk.sit(u"sekretaris"_s);
        QTRY_VERIFY(desk.find<QPushButton>(u"takeShift/1"_s));
        desk.press(desk.find<QPushButton>(u"takeShift/1"_s));
        QDialog *form = nullptr;
        QTRY_VERIFY((form = desk.page->findChild<QDialog *>(u"shiftNote"_s)) && form->isVisible());
        QTest::mouseClick(form->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
        QTRY_VERIFY(!desk.find<QPushButton>(u"takeShift/1"_s));
    }

    void eachDutyHasItsRowAndItsButtonOpensItsPlace_data()
    {
        QTest::addColumn<QString>("role");
        for (const QString &role :
             {u"pengarah"_s, u"penanggung_jawab"_s, u"ketua"_s, u"sekretaris"_s, u"ppi_koordinator"_s,
              u"ppi_anggota"_s, u"infra_koordinator"_s, u"infra_anggota"_s, u"aplikasi_koordinator"_s,
              u"aplikasi_anggota"_s, u"publikasi_koordinator"_s, u"publikasi_anggota"_s, u"agen_opd"_s})
            QTest::newRow(qPrintable(role)) << role;
    }

    void eachDutyHasItsRowAndItsButtonOpensItsPlace()
    {
        QFETCH(QString, role);
        Desk desk;
        const QList<Duty> duties = dutiesOf(desk, role);
        QVERIFY(!duties.isEmpty());
        desk.sit(role);
        desk.page->showRole(role);
        QTRY_COMPARE(desk.rows().size(), duties.size());
        for (const Duty &duty : duties) {
            const QString name = u"duty/"_s + duty.id;
            QVERIFY2(desk.find<DutyRow>(name), qPrintable(name));
            bool printed = false;
            for (const QLabel *label : desk.find<DutyRow>(name)->findChildren<QLabel *>())
                printed |= label->text() == duty.text.en;
            QVERIFY2(printed, qPrintable(name));
            // The figures open the list that they count.
            for (const QString &figure : {u"waiting"_s, u"done"_s}) {
                auto *button = desk.find<FigureButton>(name + u'/' + figure);
                QVERIFY2(button, qPrintable(name + figure));
                desk.harness.lists.clear();
                desk.press(button);
                QCOMPARE(desk.harness.lists.size(), 1);
                QCOMPARE(desk.count(desk.harness.lists.constFirst(), role), button->figure());
            }
            // One button starts or opens the work.
            desk.harness.lists.clear();
            desk.harness.boards.clear();
            desk.press(desk.find<QPushButton>(name + u"/work"_s));
            switch (duty.place.kind) {
            case DutyPlace::Kind::Activity:
                QTRY_VERIFY2(desk.form(), qPrintable(name));
                QVERIFY(desk.form()->findChild<QPushButton *>(u"accept"_s)->isEnabled());
                desk.form()->close();
                QTRY_VERIFY(!desk.form());
                break;
            case DutyPlace::Kind::Board:
                QCOMPARE(desk.harness.boards, QStringList{duty.place.team});
                break;
            case DutyPlace::Kind::Queue:
            case DutyPlace::Kind::Papers:
                QCOMPARE(desk.harness.lists.size(), 1);
                break;
            case DutyPlace::Kind::None:
                QFAIL(qPrintable(name));
            }
        }
    }

    void anEntryIsMadeAndTheFigureFollows()
    {
        Desk desk;
        desk.sit(u"ppi_anggota"_s);
        QTRY_VERIFY(desk.find<DutyRow>(u"duty/V.A.h"_s));
        QCOMPARE(desk.figure(u"duty/V.A.h/waiting"_s), 0);
        desk.press(desk.find<QPushButton>(u"duty/V.A.h/work"_s));
        QTRY_VERIFY(desk.form());
        auto *accept = desk.form()->findChild<QPushButton *>(u"accept"_s);
        const auto type = [&](const QString &field, const QString &text) {
            auto *editor = desk.form()->findChild<QWidget *>(field);
            QVERIFY2(editor, qPrintable(field));
            editor->setFocus();
            QTest::keyClicks(editor, text);
        };
        type(u"title"_s, u"Pencadangan portal"_s);
        desk.press(accept); // the kind's own fields are still missing
        QVERIFY(desk.form());
        type(u"field.asset"_s, u"Portal PPDB"_s);
        type(u"field.threat"_s, u"Kehilangan data"_s);
        desk.form()->findChild<QDoubleSpinBox *>(u"field.likelihood"_s)->setValue(4);
        desk.form()->findChild<QDoubleSpinBox *>(u"field.impact"_s)->setValue(5);
        QCOMPARE(desk.form()->findChild<QLabel *>(u"field.level"_s)->text(), u"Extreme"_s);
        type(u"field.review"_s, u"30122026"_s);
        desk.press(accept);
        QTRY_VERIFY(!desk.form());
        QTRY_COMPARE(desk.figure(u"duty/V.A.h/waiting"_s), 1);
        const auto page = desk.harness.office.store().readNow(
            u"ppi_anggota"_s, [](Reader &reader) { return activities::page(reader, {.kind = u"risk"_s}); });
        MUST(page);
        QCOMPARE(page->rows.size(), 1);
        const Activity &entered = page->rows.constFirst().activity;
        QCOMPARE(entered.title, u"Pencadangan portal"_s);
        QCOMPARE(entered.duty, u"V.A.h"_s);
        QCOMPARE(entered.fields.value(u"level"_s), u"extreme"_s);
        QCOMPARE(entered.due, QDate(2026, 12, 30));
        QCOMPARE(test::faults(desk.harness.office), QStringList());
    }

    void officesWithoutDutiesRecordFromTheirPanels_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("role");
        QTest::newRow("batang") << u"batang"_s << u"resolusi_koordinator"_s;
        QTest::newRow("ciamis") << u"ciamis"_s << u"ttis_koordinator"_s;
        QTest::newRow("kukar") << u"kukar"_s << u"ttis_koordinator"_s;
    }

    void officesWithoutDutiesRecordFromTheirPanels()
    {
        QFETCH(QString, organization);
        QFETCH(QString, role);
        Desk desk(organization);
        const QList<Duty> duties = dutiesOf(desk, role);
        desk.sit(role);
        QTRY_COMPARE(desk.rows().size(), duties.size());
        // Below the steps, which carry the numbers of their document.
        auto *kept = desk.find<QWidget>(u"kept"_s);
        QVERIFY(kept->isVisible());
        for (const Duty &duty : duties) {
            const auto *row = desk.find<DutyRow>(u"duty/"_s + duty.id);
            QVERIFY2(row, qPrintable(duty.id));
            QCOMPARE(kept->isAncestorOf(row), duty.number.isEmpty());
            QVERIFY(!duty.number.contains(u'/'));
        }
        // Where steps of two procedures stand together, their names do too.
        QSet<QString> procedures;
        for (const Duty &duty : duties) {
            if (!duty.place.procedure.isEmpty())
                procedures << duty.place.procedure;
        }
        const QList<ProcedurePtr> known = desk.harness.as(role).procedures;
        const auto named = [&] {
            int names = 0;
            for (const QLabel *label : desk.page->findChildren<QLabel *>()) {
                for (const ProcedurePtr &procedure : known)
                    names += label->isVisible() && label->text() == procedure->name.en ? 1 : 0;
            }
            return names;
        };
        QTRY_COMPARE(named(), procedures.size() > 1 ? int(procedures.size()) : 0);
        // A meeting, from the keyboard.
        desk.press(desk.find<QPushButton>(u"duty/rapat/work"_s));
        QTRY_VERIFY(desk.form());
        const auto type = [&](const QString &field, const QString &text) {
            auto *editor = desk.form()->findChild<QWidget *>(field);
            QVERIFY2(editor, qPrintable(field));
            editor->setFocus();
            QTest::keyClicks(editor, text);
        };
        type(u"title"_s, u"Rapat verifikasi laporan"_s);
        type(u"field.place"_s, u"Ruang War Room"_s);
        type(u"field.agenda"_s, u"Kriteria insiden"_s);
        desk.press(desk.form()->findChild<QPushButton *>(u"accept"_s));
        QTRY_VERIFY(!desk.form());
        QTRY_COMPARE(desk.figure(u"duty/rapat/waiting"_s), 1);
        desk.press(desk.find<FigureButton>(u"duty/rapat/waiting"_s));
        QCOMPARE(desk.harness.lists.size(), 1);
        const auto *filter = std::get_if<ActivityFilter>(&desk.harness.lists.constFirst());
        QVERIFY(filter);
        QCOMPARE(filter->duty, u"rapat"_s);
        QCOMPARE(desk.count(desk.harness.lists.constFirst(), role), 1);
        QCOMPARE(test::faults(desk.harness.office), QStringList());
    }

    void theOnlyTeamHasAllTickets()
    {
        Desk desk(u"kukar"_s);
        Report report = test::Office::report();
        report.systemClass.clear();
        test::receive(desk.harness.office, report); // nobody assigned it
        desk.sit(u"ttis_koordinator"_s);
        QTRY_COMPARE(desk.figure(u"glance/%1"_s.arg(int(Glance::What::Open))), 1);
    }

    void dutiesAreNotDeniedBelowThem()
    {
        Desk desk;
        desk.sit(u"ketua"_s);
        auto *none = desk.find<QLabel>(u"noDuty"_s);
        QVERIFY(none);
        QTRY_VERIFY(!desk.rows().isEmpty());
        QVERIFY(none->isHidden());
    }

    void whoHasNoDutyIsTold()
    {
        desk::SetUp setUp = *desk::shippedSetUp(u"bekasi"_s);
        QJsonObject file = QJsonDocument::fromJson(setUp.organization).object();
        QJsonArray left;
        for (const QJsonValue duty : file.value("duties"_L1).toArray()) {
            if (duty["role"_L1].toString() != "agen_opd"_L1)
                left << duty;
        }
        file.insert(u"duties"_s, left);
        setUp.organization = QJsonDocument(file).toJson();
        Desk desk(setUp);
        desk.sit(u"agen_opd"_s);
        auto *none = desk.find<QLabel>(u"noDuty"_s);
        QVERIFY(none->isHidden()); // nothing was read yet
        QTRY_VERIFY(none->isVisible());
        QVERIFY(desk.rows().isEmpty());
    }

    void whoKeepsNoActivityIsShownNone()
    {
        Desk desk;
        desk.sit(u"ketua"_s);
        QTRY_VERIFY(!desk.rows().isEmpty());
        QVERIFY(!desk.find<QWidget>(u"kept"_s)->isVisible());
    }

    void aDecisionIsAnsweredInThePanel()
    {
        Desk desk;
        MUST(desk.harness.office.as(u"ppi_koordinator"_s, [](Tx &tx) {
            return desk::askDecision(
                tx,
                {.question = u"Eskalasi ke BSSN?"_s, .options = {u"Ya"_s, u"Tidak"_s}, .role = u"ketua"_s});
        }));
        desk.sit(u"ketua"_s);
        const auto option = [&] {
            for (QPushButton *button : desk.page->findChildren<QPushButton *>()) {
                if (button->text() == "Ya"_L1 && button->isVisible())
                    return button;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY(option());
        desk.harness.prompts.texts << u"Berdampak nasional"_s;
        desk.press(option());
        QTRY_VERIFY(!option()); // nothing waits any more
        const auto all = desk.harness.office.store().readNow(
            u"ketua"_s, [](Reader &reader) { return decisions::list(reader, {}); });
        MUST(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->constFirst().decision.answer, u"Ya"_s);
        QCOMPARE(all->constFirst().decision.reason, u"Berdampak nasional"_s);
    }

    void whatWasWrittenIsKeptUntilTheDeskTakesIt()
    {
        Desk desk;
        const auto asked = desk.harness.office.as(u"ppi_koordinator"_s, [](Tx &tx) {
            return desk::askDecision(tx, {.question = u"Bagaimana selanjutnya?"_s, .role = u"ketua"_s});
        });
        MUST(asked);
        desk.sit(u"ketua"_s);
        const QString name = u"decision/%1/answer"_s.arg(asked->value);
        QTRY_VERIFY(desk.find<QPushButton>(name));
        auto &prompts = desk.harness.prompts;
        prompts.texts = {u"Laporkan"_s, std::nullopt}; // somebody thinks again at the reason
        desk.press(desk.find<QPushButton>(name));
        QCOMPARE(prompts.begun, (QStringList{{}, {}}));
        prompts.texts = {u"Laporkan"_s, QString(30'000, u'x')}; // longer than the desk takes
        desk.press(desk.find<QPushButton>(name));
        QCOMPARE(prompts.begun.mid(2), (QStringList{u"Laporkan"_s, {}}));
        auto *banner = desk.find<QWidget>(u"decisionBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        prompts.texts = {u"Laporkan"_s, u"Mendesak"_s};
        desk.press(desk.find<QPushButton>(name));
        QCOMPARE(prompts.begun.mid(4), (QStringList{u"Laporkan"_s, QString(30'000, u'x')}));
        QTRY_VERIFY(!desk.find<QPushButton>(name));
        QVERIFY(banner->isHidden());
    }

    void theTileLeadsToTheFirstQuestion()
    {
        Desk desk;
        for (int i = 0; i < 6; ++i)
            MUST(desk.harness.office.as(u"ppi_koordinator"_s, [i](Tx &tx) {
                return desk::askDecision(tx, {.question = u"Pertanyaan %1?"_s.arg(i),
                                              .options = {u"Ya"_s, u"Tidak"_s},
                                              .role = u"ketua"_s});
            }));
        desk.harness.window.resize(1166, 360);
        desk.sit(u"ketua"_s);
        const auto name = u"glance/%1"_s.arg(int(Glance::What::AwaitingDecision));
        QTRY_COMPARE(desk.figure(name), 6);
        auto *scroll = desk.find<QWidget>(u"ownWork"_s)->parentWidget();
        while (!qobject_cast<QScrollArea *>(scroll))
            scroll = scroll->parentWidget();
        QScrollBar *bar = qobject_cast<QScrollArea *>(scroll)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        desk.press(desk.find<FigureButton>(name));
        auto *reached = qobject_cast<QPushButton *>(desk.harness.window.focusWidget());
        QVERIFY(reached);
        QVERIFY(reached->objectName().startsWith(u"decision/"_s));
        QCOMPARE(reached->text(), u"Ya"_s);
        QTRY_VERIFY(!reached->visibleRegion().isEmpty());
    }

    void whoMayNotAskIsToldWhereTheyMay()
    {
        Desk desk;
        desk.sit(u"agen_opd"_s);
        auto *ask = desk.find<QPushButton>(u"ask"_s);
        QVERIFY(!ask->isEnabled());
        QVERIFY(ask->toolTip().contains(u"Decisions"_s));
        desk.sit(u"ketua"_s);
        QVERIFY(desk.find<QPushButton>(u"ask"_s)->isEnabled());
    }

    void aQuestionIsAskedOnce()
    {
        Desk desk;
        desk.sit(u"ketua"_s);
        for (int i = 0; i < 2; ++i) // a hand that presses everything twice
            QTest::mouseClick(desk.find<QPushButton>(u"ask"_s), Qt::LeftButton);
        const auto form = [&] { return desk.page->findChild<QDialog *>(u"decisionForm"_s); };
        QTRY_VERIFY(form());
        bool answered = false; // behind what both presses asked for
        desk.harness.office.store().read(
            u"ketua"_s, this, [](Reader &) { return Result<>(); },
            [&](const Result<> &) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(desk.page->findChildren<QDialog *>(u"decisionForm"_s).size(), 1);
        auto *question = form()->findChild<QLineEdit *>(u"question"_s);
        auto *accept = form()->findChild<QPushButton *>(u"accept"_s);
        QTest::keyClicks(question, u"Eskalasi"_s);
        QSemaphore held; // the writing thread
        desk.harness.office.store().transact(
            u"ketua"_s, this,
            [&held](Tx &) {
                held.acquire();
                return Result<>();
            },
            [](const Result<> &) {});
        QTest::mouseClick(accept, Qt::LeftButton);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(question, u"?"_s); // the form's own check says yes to this
        const bool again = accept->isEnabled();
        QTest::mouseClick(accept, Qt::LeftButton);
        held.release();
        QTRY_VERIFY(!form());
        QVERIFY(!again);
        const auto all = desk.harness.office.store().readNow(
            u"ketua"_s, [](Reader &reader) { return decisions::list(reader, {}); });
        MUST(all);
        QCOMPARE(all->size(), 1);
    }

    void thePanelStaysInPlaceWhileOthersWork()
    {
        Desk desk;
        MUST(desk.harness.office.as(u"ppi_koordinator"_s, [](Tx &tx) {
            return desk::askDecision(
                tx,
                {.question = u"Eskalasi ke BSSN?"_s, .options = {u"Ya"_s, u"Tidak"_s}, .role = u"ketua"_s});
        }));
        desk.sit(u"ketua"_s);
        const auto unassigned = u"glance/%1"_s.arg(int(Glance::What::Unassigned));
        QTRY_COMPARE(desk.figure(unassigned), 0);
        const QPointer<QPushButton> answer = desk.find<QPushButton>(u"decision/1/Ya"_s);
        const QPointer<FigureButton> tile = desk.find<FigureButton>(unassigned);
        QVERIFY(answer);
        answer->setFocus();
        test::receive(desk.harness.office);
        QTRY_COMPARE(desk.figure(unassigned), 1);
        QVERIFY(answer && tile);
        QCOMPARE(desk.harness.window.focusWidget(), answer.data());
        desk.harness.lists.clear();
        desk.press(tile);
        QCOMPARE(desk.harness.lists.size(), 1);
        QCOMPARE(desk.count(desk.harness.lists.constFirst(), u"ketua"_s), 1);
    }

    void workTurnsLateBeforeTheEyes()
    {
        Desk desk;
        QSignalSpy changed(&desk.harness.office.store(), &Store::changed);
        const TicketId ticket = test::receive(desk.harness.office).id;
        QTRY_VERIFY(!changed.isEmpty() &&
                    changed.constLast().constFirst().value<ChangeSet>().tickets.contains(ticket));
        desk.sit(u"ketua"_s); // told of nothing any more
        const auto late = u"glance/%1"_s.arg(int(Glance::What::Late));
        QTRY_COMPARE(desk.figure(late), 0);
        desk.harness.advance(14 * 24h); // nobody changed anything
        QTRY_COMPARE(desk.figure(late), 1);
    }

    void aFollowUpIsDoneFromThePanel()
    {
        Desk desk;
        const auto recorded = desk.harness.office.as(u"sekretaris"_s, [](Tx &tx) -> Result<ActivityId> {
            const PersonId me = tx.actor().person;
            return desk::recordActivity(
                tx,
                {.kind = u"meeting"_s,
                 .title = u"Rapat bulanan"_s,
                 .fields = {{u"place"_s, u"War Room"_s}, {u"agenda"_s, u"Evaluasi"_s}}},
                {.followUps = {{.text = u"Kirim notula"_s, .person = me, .due = QDate(2026, 12, 1)}}});
        });
        MUST(recorded);
        desk.sit(u"sekretaris"_s);
        const auto button = [&] {
            for (QPushButton *one : desk.page->findChildren<QPushButton *>()) {
                if (one->objectName().startsWith("ownDone/"_L1) && one->isVisible())
                    return one;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY(button());
        desk.harness.prompts.texts << QString(20'000, u'x') << u"Terkirim"_s;
        desk.press(button()); // refused
        QTRY_COMPARE(desk.harness.toasts.count(), 1);
        desk.press(button());
        QCOMPARE(desk.harness.prompts.begun.constLast().size(), 20'000);
        QTRY_VERIFY(!button());
        const auto view = desk.harness.office.store().readNow(
            u"sekretaris"_s, [&](Reader &reader) { return activities::view(reader, *recorded); });
        MUST(view);
        QCOMPARE(view->followUps.constFirst().result, u"Terkirim"_s);
    }

    void severalRolesAreSwitched()
    {
        Desk desk;
        desk.sit(u"semua"_s);
        auto *role = desk.find<ChoiceBox>(u"role"_s);
        QVERIFY(role->count() > 12);
        desk.page->showRole(u"pengarah"_s);
        QTRY_COMPARE(desk.rows().size(), 1);
        desk.page->showRole(u"ppi_anggota"_s);
        QTRY_COMPARE(desk.rows().size(), 9);
        role->setFocus();
        QTest::keyClick(role, Qt::Key_Home);
        QTRY_VERIFY(desk.rows().size() != 9);
    }

    void namesFollowTheLanguage()
    {
        Desk desk;
        desk.sit(u"ketua"_s);
        QTRY_VERIFY(desk.find<QPushButton>(u"duty/III.b/work"_s));
        const auto printed = [&](const QString &text) {
            for (const QLabel *label : desk.page->findChildren<QLabel *>()) {
                if (label->text() == text)
                    return true;
            }
            return false;
        };
        const Duty first = dutiesOf(desk, u"ketua"_s).constFirst();
        QTRY_VERIFY(printed(first.text.en));
        desk.harness.languages.set(Language::Indonesian);
        QTRY_VERIFY(printed(first.text.id));
        QTRY_COMPARE(desk.find<QPushButton>(u"duty/III.b/work"_s)->text(), u"Catat …"_s);
        desk.harness.languages.set(Language::English);
    }
};

TANGGAP_TEST(TestPanelPage)
#include "testpanelpage.moc"
