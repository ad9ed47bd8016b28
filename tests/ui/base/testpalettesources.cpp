// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/register.h"
#include "desk/registerentry.h"
#include "support/deskharness.h"
#include "support/deskwork.h"
#include "support/testmain.h"
#include "support/twoagencies.h"
#include "ui/base/palette/commandpalette.h"
#include "ui/base/widgets/frames.h"
#include "ui/palettesources.h"
#include "ui/register/agenciespage.h"
#include "ui/register/agendapage.h"
#include "ui/register/registerspage.h"
#include "ui/register/systemspage.h"
#include "ui/roster/rosterpage.h"

#include <QLineEdit>
#include <QTabBar>
#include <QTreeView>

using namespace tanggap;
using namespace tanggap::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// The palette of a desk with a ticket and a system.
struct Desk
{
    explicit Desk(const QString &login = u"semua"_s)
        : palette(&harness.window, harness.commands)
    {
        const TwoAgencies agencies(harness.office);
        QList<std::pair<QString, QString>> systems{{u"Portal PPDB (contoh)"_s, u"ppdb.example"_s},
                                                   {u"Sistem Arsip (contoh)"_s, u"arsip.example"_s}};
        for (const auto &[name, url] : systems) {
            const auto id = harness.office.as(u"semua"_s, [&, name = name, url = url](Tx &tx) {
                return desk::saveSystem(tx, {.name = name,
                                             .url = url,
                                             .agency = name.startsWith("Portal"_L1) ? u"Dinas Pendidikan"_s
                                                                                    : u"Dinas Kesehatan"_s,
                                             .active = true});
            });
            if (!id)
                qFatal("%s", qPrintable(id.error().message));
            ids << *id;
        }
        const auto received =
            harness.office.as(u"semua"_s, [](Tx &tx) { return desk::receiveReport(tx, Office::report()); });
        if (!received)
            qFatal("%s", qPrintable(received.error().message));
        addPaletteSources(harness.as(login), palette,
                          {.person = [this](PersonId id) { people << id; },
                           .system = [this](SystemId id) { opened << id; }});
        harness.window.show();
    }

    QStringList titles() const
    {
        QStringList titles;
        for (const PaletteEntry &entry : palette.entries())
            titles << entry.title;
        return titles;
    }
    void run(const QString &title)
    {
        for (const PaletteEntry &entry : palette.entries()) {
            if (entry.title == title)
                return entry.run();
        }
        QFAIL(qPrintable(u"not offered: "_s + title));
    }

    DeskHarness harness;
    CommandPalette palette;
    QList<SystemId> ids;
    QList<PersonId> people;
    QList<SystemId> opened;
};

} // namespace

class TestPaletteSources : public QObject
{
    Q_OBJECT

private slots:
    void findsTicketsPeopleAndSystems()
    {
        Desk desk;
        desk.palette.openWith(u"portal"_s);
        QTRY_VERIFY(desk.titles().contains(u"Portal PPDB (contoh)"_s));
        QTRY_VERIFY(desk.titles().contains(u"Halaman depan portal sekolah diganti"_s));
        QVERIFY(!desk.titles().contains(u"Sistem Arsip (contoh)"_s));
        desk.run(u"Portal PPDB (contoh)"_s);
        QCOMPARE(desk.opened, QList<SystemId>{desk.ids.at(0)});
        desk.palette.openWith(u"arsip.ex"_s); // by address
        QTRY_COMPARE(desk.titles(), QStringList{u"Sistem Arsip (contoh)"_s});
        desk.palette.openWith(u"ppi_koord"_s);
        QTRY_VERIFY(desk.titles().contains(u"Sample ppi_koordinator"_s));
        desk.run(u"Sample ppi_koordinator"_s);
        QCOMPARE(desk.people.size(), 1);
        desk.palette.openWith(u"kepala bidang e-gov"_s); // by office held
        QTRY_VERIFY(desk.titles().contains(u"Sample aplikasi_koordinator"_s));
        desk.palette.openWith(u"tidak ada yang begini"_s);
        QTRY_COMPARE(desk.titles(), QStringList());
    }

    /// An agency's agent finds its systems, and no page tells of another one.
    void anAgentFindsWhatIsTheirAgencys()
    {
        Desk desk(u"agen_opd"_s);
        DeskContext &context = desk.harness.as(u"agen_opd"_s);
        desk.palette.openWith(u"portal"_s);
        QTRY_COMPARE(desk.titles(), // with the ticket, which is about it
                     (QStringList{u"Halaman depan portal sekolah diganti"_s, u"Portal PPDB (contoh)"_s}));
        for (const QString &query : {u"arsip"_s, u"dinas kesehatan"_s}) {
            desk.palette.openWith(query);
            QTRY_COMPARE(desk.titles(), QStringList());
        }
        SystemsPage systems(context);
        systems.show();
        AgenciesPage agencies(context);
        agencies.show();
        const auto names = [](const QWidget &page) {
            const QAbstractItemModel *model = page.findChild<QTreeView *>()->model();
            QStringList found;
            for (int row = 0; row < model->rowCount(); ++row)
                found << model->index(row, 0).data().toString();
            return found;
        };
        QTRY_COMPARE(names(systems), QStringList{u"Portal PPDB (contoh)"_s});
        QTRY_COMPARE(names(agencies), QStringList{u"Dinas Pendidikan"_s});
        // The books are the office's: the pages say so.
        MUST(desk.harness.office.as(u"semua"_s, [](Tx &tx) {
            return desk::enterLetter(tx, {.book = u"agenda.surat_masuk"_s,
                                          .at = tx.now(),
                                          .counterpart = u"Kantor Contoh"_s,
                                          .summary = u"Undangan"_s});
        }));
        AgendaPage agenda(context);
        agenda.show();
        RegistersPage registers(context);
        registers.show();
        for (const QWidget *page : {static_cast<QWidget *>(&agenda), static_cast<QWidget *>(&registers)}) {
            QTRY_VERIFY(page->findChild<Banner *>(u"reading"_s)->isVisible());
            QVERIFY(names(*page).isEmpty());
        }
    }

    void thePagesOpenWhatIsWantedOnceItIsRead()
    {
        Desk desk;
        SystemsPage systems(desk.harness.as(u"semua"_s));
        systems.showEntry(desk.ids.at(1).value); // nothing is read yet
        systems.show();
        QTRY_COMPARE(systems.findChild<QLineEdit *>(u"name"_s)->text(), u"Sistem Arsip (contoh)"_s);
        systems.showEntry(desk.ids.at(0).value);
        QTRY_COMPARE(systems.findChild<QLineEdit *>(u"name"_s)->text(), u"Portal PPDB (contoh)"_s);
        desk.palette.openWith(u"sample infra_koordinator"_s);
        QTRY_COMPARE(desk.titles(), QStringList{u"Sample infra_koordinator"_s});
        desk.run(u"Sample infra_koordinator"_s);
        RosterPage roster(desk.harness.as(u"semua"_s));
        roster.showPerson(desk.people.constLast());
        roster.show();
        QTRY_COMPARE(roster.findChild<QLineEdit *>(u"personName"_s)->text(), u"Sample infra_koordinator"_s);
        QCOMPARE(roster.findChild<QTabBar *>(u"rosterTabs"_s)->currentIndex(), int(RosterPage::Tab::People));
    }
};

TANGGAP_TEST(TestPaletteSources)
#include "testpalettesources.moc"
