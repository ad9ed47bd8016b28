// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/decision.h"
#include "desk/register.h"
#include "desk/sample.h"
#include "document/renderer.h"
#include "support/activitywork.h"
#include "support/deskharness.h"
#include "support/olderorganization.h"
#include "support/testmain.h"
#include "ui/activity/activitiespage.h"
#include "ui/activity/activityform.h"
#include "ui/decision/askedquestions.h"
#include "ui/register/reserveform.h"
#include "ui/report/reportpage.h"
#include "ui/rolepanel/dutyrow.h"
#include "ui/rolepanel/panelpage.h"
#include "ui/rolepanel/papercheckform.h"
#include "ui/roster/handonform.h"
#include "ui/roster/persontickets.h"
#include "ui/setup/definitionpreview.h"
#include "ui/setup/settingspage.h"

#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// Pictures of panels and forms that the tour does not come by, to be looked at: both languages, both themes.
class TestPanelPictures : public QObject
{
    Q_OBJECT

    static std::unique_ptr<test::DeskHarness> desk(const QString &organization)
    {
        auto harness = std::make_unique<test::DeskHarness>(organization);
        const auto filled = desk::fillWithSamples(harness->office.store(), 40, 1, paperRenderer({}));
        if (!filled)
            qFatal("%s", qPrintable(filled.error().message));
        harness->window.show();
        return harness;
    }

    static QList<std::tuple<Language, Scheme, QString>> looks()
    {
        return {{Language::Indonesian, Scheme::Light, u"-id-light.png"_s},
                {Language::Indonesian, Scheme::Dark, u"-id-dark.png"_s},
                {Language::English, Scheme::Light, u"-en-light.png"_s},
                {Language::English, Scheme::Dark, u"-en-dark.png"_s}};
    }

    void shoot(test::DeskHarness &harness, QWidget &widget, const QString &name,
               const std::function<void()> &before = {})
    {
        for (const auto &[language, scheme, ending] : looks()) {
            harness.languages.set(language);
            harness.theme.setScheme(scheme);
            QTest::qWait(400);
            if (before) {
                before();
                QTest::qWait(50);
            }
            QVERIFY(widget.grab().save(m_folder + u'/' + name + ending));
        }
    }

    /// Forms are made in the language of their moment.
    void shootForm(test::DeskHarness &harness, const QString &name,
                   const std::function<void(QWidget *)> &open)
    {
        for (const auto &[language, scheme, ending] : looks()) {
            harness.languages.set(language);
            harness.theme.setScheme(scheme);
            QWidget page(&harness.window);
            page.show();
            open(&page);
            QTRY_VERIFY(page.findChild<QDialog *>() && page.findChild<QDialog *>()->isVisible());
            QTest::qWait(400);
            QVERIFY(page.findChild<QDialog *>()->grab().save(m_folder + u'/' + name + ending));
        }
    }

    QString m_folder = qEnvironmentVariable("TANGGAP_PICTURES");

private slots:
    void panels_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("role");
        for (const auto &[organization, role] :
             {std::pair("batang", "resolusi_koordinator"), std::pair("batang", "penanganan_anggota"),
              std::pair("ciamis", "kabid"), std::pair("ciamis", "agen_opd"),
              std::pair("kukar", "ttis_koordinator"), std::pair("kukar", "kepala_dinas"),
              std::pair("bekasi", "pengarah"), std::pair("bekasi", "penanggung_jawab"),
              std::pair("bekasi", "ketua"), std::pair("bekasi", "sekretaris"),
              std::pair("bekasi", "ppi_koordinator"), std::pair("bekasi", "ppi_anggota"),
              std::pair("bekasi", "infra_koordinator"), std::pair("bekasi", "infra_anggota"),
              std::pair("bekasi", "aplikasi_koordinator"), std::pair("bekasi", "aplikasi_anggota"),
              std::pair("bekasi", "publikasi_koordinator"), std::pair("bekasi", "publikasi_anggota"),
              std::pair("bekasi", "agen_opd")})
            QTest::newRow(qPrintable(QString::fromLatin1(organization) + u'-' + QLatin1String(role)))
                << QString::fromLatin1(organization) << QString::fromLatin1(role);
    }
    void panels()
    {
        if (m_folder.isEmpty()) // each by itself: the whole class would skip those after it too
            QSKIP("TANGGAP_PICTURES names no folder");
        QFETCH(QString, organization);
        QFETCH(QString, role);
        const auto harness = desk(organization);
        PanelPage page(harness->as(role), &harness->window);
        page.setGeometry(harness->window.rect());
        page.show();
        QTRY_VERIFY(page.findChild<DutyRow *>());
        shoot(*harness, page, u"panel-"_s + organization + u'-' + role);
        shoot(*harness, page, u"panel-"_s + organization + u'-' + role + u"-end"_s, [&] {
            for (auto *area : page.findChildren<QScrollArea *>()) {
                if (area->isAncestorOf(page.findChild<DutyRow *>()))
                    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            }
        });
    }

    void forms()
    {
        if (m_folder.isEmpty()) // each by itself: the whole class would skip those after it too
            QSKIP("TANGGAP_PICTURES names no folder");
        const auto harness = desk(u"bekasi"_s);
        DeskContext &seat = harness->as(u"semua"_s);
        for (const auto &[kind, duty] :
             {std::pair(u"meeting"_s, u"IV.c"_s), std::pair(u"risk"_s, u"V.A.h"_s),
              std::pair(u"audit"_s, u"V.A.g"_s), std::pair(u"point_of_contact"_s, u"III.b"_s),
              std::pair(u"backup_site"_s, u"VII.A.b"_s)})
            shootForm(*harness, u"form-"_s + kind, [&, kind = kind, duty = duty](QWidget *page) {
                activityforms::openNew(seat, page, {.kind = kind, .duty = duty, .service = {}, .preset = {}});
            });
        shootForm(*harness, u"form-check-paper"_s, [&](QWidget *page) { openPaperCheck(seat, page); });
        shootForm(*harness, u"form-numbers"_s, [&](QWidget *page) {
            openReserveForm(seat, page, seat.organization->agendaBooks.constFirst(), 2026);
        });
        shootForm(*harness, u"form-own-kind"_s, [&](QWidget *page) {
            openDefinitionPreview(seat, page,
                                  {.sort = DefinitionFile::Sort::Activity,
                                   .id = u"patroli"_s,
                                   .name = {u"Patroli siber"_s, u"Cyber patrol"_s},
                                   .bytes = test::ownKind()},
                                  [] {});
        });
        shootForm(*harness, u"form-newer-organization"_s, [&](QWidget *page) {
            const QByteArray shipped = shippedOrganization(u"bekasi"_s);
            openOrganizationUpdate(
                seat, page,
                {.version = 1, .changes = changesBetween(test::organizationWithoutPlaces(), shipped)}, [] {});
        });
        shootForm(*harness, u"form-newer-procedure"_s, [&](QWidget *page) {
            const QByteArray shipped = shippedProcedure(u"bekasi"_s);
            openNewerDefinition(seat, page,
                                {.id = u"bekasi"_s,
                                 .name = seat.procedures.constFirst()->name,
                                 .version = 1,
                                 .changes = changesBetween(test::earlierFile(shipped), shipped)},
                                [] {});
        });
        SettingsPage settings(seat, &harness->window);
        settings.setGeometry(harness->window.rect());
        settings.show();
        settings.findChild<QListWidget *>(u"sections"_s)->setCurrentRow(4);
        shoot(*harness, settings, u"settings-definitions"_s);
    }

    void whatRepeatsAndWhatIsHandedOn()
    {
        if (m_folder.isEmpty()) // each by itself: the whole class would skip those after it too
            QSKIP("TANGGAP_PICTURES names no folder");
        const auto harness = desk(u"bekasi"_s);
        const ActivityKindPtr kind = test::kindOf(harness->office, u"backup_site"_s);
        for (const auto &[title, sort, days] :
             {std::tuple(u"Portal layanan (contoh)"_s, u"backup"_s, u"1"_s),
              std::tuple(u"Portal layanan (contoh)"_s, u"restore_test"_s, u"90"_s),
              std::tuple(u"Arsip digital (contoh)"_s, u"backup"_s, u"7"_s)}) {
            Activity entry = test::entryOf(*kind, u"VII.A.b"_s, title);
            entry.fields[u"sort"_s] = sort;
            entry.fields[u"every_days"_s] = days;
            entry.state = u"done"_s;
            MUST(test::record(harness->office, u"aplikasi_anggota"_s, entry));
        }
        for (int i = 0; i < OwnWork::MostAsked; ++i)
            MUST(harness->office.as(u"aplikasi_anggota"_s, [i](Tx &tx) {
                return desk::askDecision(tx, {.question = u"Terima risiko server lama %1?"_s.arg(i + 1),
                                              .options = {u"Ya"_s, u"Tidak"_s},
                                              .role = u"ketua"_s});
            }));
        MUST(harness->office.as(u"ketua"_s, [](Tx &tx) -> Result<> {
            Reader reader{tx.db(), tx.definitions(), tx.actor(), tx.now(), tx.drill()};
            TRY_LET(const auto open, decisions::list(reader, {.state = Decision::State::Open, .mine = true}));
            return desk::answerDecision(tx, {open.constLast().decision.id, {}}, u"Ya"_s,
                                        u"Diganti tahun depan"_s);
        }));
        harness->office.clock.advance(std::chrono::hours(24 * 4));
        DeskContext &seat = harness->as(u"aplikasi_anggota"_s);
        ActivitiesPage activities(seat, &harness->window);
        activities.setGeometry(harness->window.rect());
        activities.setFilter({.kind = u"backup_site"_s});
        activities.show();
        shoot(*harness, activities, u"backups"_s);
        activities.hide();
        PanelPage panel(seat, &harness->window);
        panel.setGeometry(harness->window.rect());
        panel.show();
        shoot(*harness, panel, u"my-work"_s);
        shoot(*harness, panel, u"my-work-end"_s, [&] {
            for (auto *area : panel.findChildren<QScrollArea *>())
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        });
        panel.hide();
        PersonTickets tasks(harness->as(u"ketua"_s), &harness->window);
        tasks.setGeometry(0, 0, 600, 110);
        tasks.setPerson(test::personNamed(harness->office, u"aplikasi_anggota"_s));
        tasks.show();
        shoot(*harness, tasks, u"person-tasks"_s);
        shootForm(*harness, u"form-asked"_s, [&](QWidget *page) { openAskedQuestions(seat, page); });
        shootForm(*harness, u"form-hand-on"_s, [&](QWidget *page) {
            openHandOnForm(harness->as(u"ketua"_s), test::personNamed(harness->office, u"aplikasi_anggota"_s),
                           {.followUps = 3, .questions = 1, .kept = 0}, page);
        });
    }

    void whatAProgramBringsNewer()
    {
        if (m_folder.isEmpty()) // each by itself: the whole class would skip those after it too
            QSKIP("TANGGAP_PICTURES names no folder");
        desk::SetUp setUp = *desk::shippedSetUp(u"bekasi"_s);
        setUp.organization = test::organizationWithoutPlaces();
        setUp.procedures[0] = test::earlierFile(setUp.procedures.at(0));
        setUp.activityKinds = {test::earlierFile(shippedActivityKind(u"meeting"_s))};
        test::DeskHarness harness(setUp);
        harness.window.show();
        SettingsPage settings(harness.as(u"ketua"_s), &harness.window);
        settings.setGeometry(harness.window.rect());
        settings.show();
        settings.findChild<QListWidget *>(u"sections"_s)->setCurrentRow(4);
        QTRY_VERIFY(settings.findChild<QPushButton *>(u"newer/activity/meeting"_s));
        shoot(harness, settings, u"settings-newer"_s);
    }

    void theReportOfAnAgent()
    {
        if (m_folder.isEmpty()) // each by itself: the whole class would skip those after it too
            QSKIP("TANGGAP_PICTURES names no folder");
        test::DeskHarness harness;
        harness.window.show();
        ReportPage page(harness.as(u"agen_opd"_s), &harness.window);
        page.setGeometry(harness.window.rect());
        page.show();
        shoot(harness, page, u"report-agent"_s);
    }
};

TANGGAP_TEST(TestPanelPictures)
#include "testpanelpictures.moc"
