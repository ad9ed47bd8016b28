// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/reclassify.h"
#include "desk/registerentry.h"
#include "store/registers.h"
#include "store/series.h"
#include "support/activitywork.h"
#include "support/testmain.h"
#include "support/twoagencies.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// An office whose register has a system of each sort, seen from an agent of the first agency.
struct Registers : test::Office
{
    test::TwoAgencies agencies{*this};
    QMap<QString, SystemId> systems; ///< by the agency as the entry writes it

    Registers()
    {
        for (const QString &agency :
             {u"Dinas Pendidikan"_s, u"DINAS PENDIDIKAN"_s, u"Dinas Kesehatan"_s, QString()}) {
            const auto made = as(u"semua"_s, [&](Tx &tx) {
                return desk::saveSystem(tx, {.name = nameFor(agency),
                                             .url = nameFor(agency) + u".example"_s,
                                             .agency = agency,
                                             .contactName = u"Kontak Contoh"_s,
                                             .contactPhone = u"000-111"_s,
                                             .active = true});
            });
            if (!made)
                qFatal("%s", qPrintable(made.error().message));
            systems.insert(agency, *made);
        }
    }

    /// One that no other has, whatever the case.
    static QString nameFor(const QString &agency)
    {
        return u"Sistem "_s + QString::fromLatin1(agency.toUtf8().toHex());
    }

    template <class Fn>
    auto read(const QString &login, Fn ask)
    {
        return store().readNow(login, ask);
    }
};

/// The ways into the register of systems, each asked for alone: whether it gives the one with this id, name.
using Way = std::function<bool(Reader &, SystemId, const QString &)>;
const QList<std::pair<const char *, Way>> &ways()
{
    static const QList<std::pair<const char *, Way>> list{
        {"list",
         [](Reader &reader, SystemId id, const QString &) {
             const auto all = registers::systems(reader.db, reader.viewer);
             return all && std::any_of(all->begin(), all->end(),
                                       [&](const ElectronicSystem &one) { return one.id == id; });
         }},
        {"entry", [](Reader &reader, SystemId id,
                     const QString &) { return bool(registers::system(reader.db, reader.viewer, id)); }},
        {"name",
         [](Reader &reader, SystemId id, const QString &name) {
             return *registers::findSystem(reader.db, reader.viewer, name.toUpper()) == id;
         }},
        {"address",
         [](Reader &reader, SystemId id, const QString &name) {
             return *registers::findSystem(reader.db, reader.viewer, name + u".example"_s) == id;
         }},
    };
    return list;
}

} // namespace

/// What an agency's agent finds in the office's registers: their own agency and its systems.
class TestAgentRegisters : public QObject
{
    Q_OBJECT

private slots:
    void systemsCellByCell()
    {
        Registers office;
        const OrganizationPtr organization = test::organizationOf(office);
        for (const RoleSlot &role : organization->roles) {
            const bool agent = role.kind == RoleKind::Agent;
            for (auto it = office.systems.cbegin(); it != office.systems.cend(); ++it) {
                const bool seen = !agent || it.key().compare(u"dinas pendidikan"_s, Qt::CaseInsensitive) == 0;
                for (const auto &[name, way] : ways()) {
                    const auto found = office.read(role.id, [&](Reader &reader) -> Result<bool> {
                        return way(reader, *it, Registers::nameFor(it.key()));
                    });
                    QVERIFY2(*found == seen,
                             qPrintable(role.id + u' ' + QLatin1String(name) + u' ' + it.key()));
                }
            }
        }
    }

    void agenciesCellByCell()
    {
        Registers office;
        const OrganizationPtr organization = test::organizationOf(office);
        for (const RoleSlot &role : organization->roles) {
            const bool agent = role.kind == RoleKind::Agent;
            const auto seen = office.read(role.id, [&](Reader &reader) -> Result<QList<bool>> {
                TRY_LET(const auto all, registers::agencies(reader.db, reader.viewer));
                return QList{all.size() == 1,
                             bool(registers::agency(reader.db, reader.viewer, office.agencies.own)),
                             bool(registers::agency(reader.db, reader.viewer, office.agencies.other))};
            });
            QVERIFY2(*seen == (QList{agent, true, !agent}), qPrintable(role.id));
        }
    }

    void anAgentOfNoAgencyFindsNothing()
    {
        test::Office office;
        MUST(office.as(u"semua"_s, [](Tx &tx) -> Result<> {
            TRY(desk::saveAgency(tx, {.name = u"Dinas Pendidikan"_s}));
            TRY(desk::saveSystem(tx, {.name = u"Sistem"_s, .active = true}));
            return {};
        }));
        const auto found = office.store().readNow(u"agen_opd"_s, [](Reader &reader) -> Result<qsizetype> {
            TRY_LET(const auto agencies, registers::agencies(reader.db, reader.viewer));
            TRY_LET(const auto systems, registers::systems(reader.db, reader.viewer));
            return agencies.size() + systems.size();
        });
        QCOMPARE(*found, 0);
    }

    void booksCellByCell()
    {
        Registers office;
        MUST(office.as(u"semua"_s, [&](Tx &tx) {
            return desk::enterLetter(tx, {.book = u"agenda.surat_masuk"_s,
                                          .at = tx.now(),
                                          .counterpart = u"Kantor Contoh"_s,
                                          .summary = u"Undangan"_s});
        }));
        const OrganizationPtr organization = test::organizationOf(office);
        for (const RoleSlot &role : organization->roles) {
            const auto lines = office.read(role.id, [](Reader &reader) {
                return series::agenda(reader.db, reader.viewer, u"surat_masuk"_s, 2026);
            });
            const auto pages = office.read(role.id, [](Reader &reader) {
                return registerbook::page(
                    reader, {u"agenda.surat_masuk"_s, QDate(2026, 1, 1), QDate(2026, 12, 31)}, {}, 10);
            });
            if (role.kind == RoleKind::Agent) {
                REFUSED(ErrorCode::Denied, lines);
                REFUSED(ErrorCode::Denied, pages);
            } else {
                QCOMPARE(lines->size(), 1);
                QCOMPARE(pages->rows.size(), 1);
            }
        }
    }

    /// What is not found cannot be reported about, written down or asked after either.
    void nothingIsToldByWayOfAnAction()
    {
        Registers office;
        const SystemId other = office.systems.value(u"Dinas Kesehatan"_s);
        Report report = test::Office::report();
        report.systemName = Registers::nameFor(u"Dinas Kesehatan"_s);
        report.systemClass.clear();
        const auto ticket = test::receive(office, report, u"agen_opd"_s);
        auto view = test::view(office, ticket);
        QVERIFY(!view->ticket.system.isValid());
        QCOMPARE(view->ticket.agency, u"Dinas Pendidikan"_s);
        report.system = other;
        REFUSED(ErrorCode::NotFound,
                office.as(u"agen_opd"_s, [&](Tx &tx) { return desk::receiveReport(tx, report); }));
        // The desk finds out whose it is; the agent is told the system's name, but not whom to call there.
        MUST(office.as(u"semua"_s,
                       [&](Tx &tx) { return desk::reclassify(tx, ticket, {.system = other}, {}); }));
        QCOMPARE(test::view(office, ticket)->ownerPhone, u"000-111"_s);
        view = test::view(office, ticket, u"agen_opd"_s);
        MUST(view);
        QVERIFY(view->ownerContact.isEmpty() && view->ownerPhone.isEmpty());

        Activity entry = test::entryOf(*test::kindOf(office, u"agency_monitoring"_s), u"IX"_s);
        entry.system = other;
        REFUSED(ErrorCode::NotFound, test::record(office, u"agen_opd"_s, entry));
        entry.system = office.systems.value(u"Dinas Pendidikan"_s);
        const auto id = test::record(office, u"agen_opd"_s, entry);
        MUST(id);
        // An entry that the office brought to another one can still be carried on.
        const auto change = [&](const QString &login, SystemId system, const QString &result) {
            Activity now = test::activityOf(office, *id);
            now.system = system;
            now.result = result;
            return office.as(login, [&](Tx &tx) {
                return desk::changeActivity(tx, {*id, test::activityOf(office, *id).version}, now);
            });
        };
        MUST(change(u"semua"_s, other, u"Satu"_s));
        MUST(change(u"agen_opd"_s, other, u"Dua"_s));
        QCOMPARE(test::activityOf(office, *id).system, other);
        QCOMPARE(test::faults(office), QStringList());
    }
};

TANGGAP_TEST(TestAgentRegisters)
#include "testagentregisters.moc"
