// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/decision.h"
#include "desk/periodicreport.h"
#include "desk/presence.h"
#include "desk/register.h"
#include "desk/restrictticket.h"
#include "desk/seal.h"
#include "desk/shiftnote.h"
#include "store/period.h"
#include "support/activitywork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Door = std::function<Result<>(Tx &)>;
using May = std::function<bool(const RoleSlot &)>;

template <class T>
Result<> answer(const Result<T> &result)
{
    return result ? Result<>() : fail(result.error());
}

/// What an action says of the matter itself comes after its door: nothing to change, no such part, a text
/// that is missing.
Result<> beyond(const Result<> &result)
{
    return !result && result.error().code == ErrorCode::Invalid ? Result<>() : result;
}

/// The roles of the shipped file as it is written, read past the program's own reading of it.
QHash<QString, QStringList> writtenCapabilities(const QString &organization)
{
    QHash<QString, QStringList> all;
    const QJsonObject file = QJsonDocument::fromJson(shippedOrganization(organization)).object();
    for (const QJsonValue &role : file.value("roles"_L1).toArray()) {
        QStringList of;
        for (const QJsonValue &one : role["capabilities"_L1].toArray())
            of << one.toString();
        all.insert(role["id"_L1].toString(), of);
    }
    return all;
}

} // namespace

/// Who may do what beside the tickets, in every shipped organization: what is expected of each role and each
/// action is worked out of the organization's data, and the desk's own function is asked, cell by cell.
class TestPermissionCells : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QFETCH(QString, organization);
        m_office = std::make_unique<test::Office>(organization);
        m_organization = test::organizationOf(*m_office);
        m_written = writtenCapabilities(organization);
        m_wrong.clear();
        m_yes = m_no = 0;
    }
    void cleanup()
    {
        QCOMPARE(test::faults(*m_office), QStringList());
        m_office.reset();
    }

    void whatACapabilityOpens_data() { everyOrganization(); }
    void whatACapabilityOpens()
    {
        const auto needs = [this](const QStringList &capabilities) {
            return [this, capabilities](const RoleSlot &role) { return has(role, capabilities); };
        };
        Report report = test::Office::report();
        report.systemClass.clear();
        cells(u"record a report"_s, needs({u"report.receive"_s}),
              [&](Tx &tx) { return answer(desk::receiveReport(tx, report)); });
        cells(u"a system"_s, needs({u"register.edit"_s}),
              [](Tx &tx) { return answer(desk::saveSystem(tx, {.name = u"Sistem"_s})); });
        cells(u"an agency"_s, needs({u"register.edit"_s}),
              [](Tx &tx) { return answer(desk::saveAgency(tx, {.name = u"Dinas"_s})); });
        cells(u"a person"_s, needs({u"roster.edit"_s}),
              [](Tx &tx) { return answer(desk::savePerson(tx, {.name = u"Baru"_s})); });
        const QString some = m_organization->roles.constFirst().id;
        cells(u"a role"_s, needs({u"roster.edit"_s, u"account.manage"_s}),
              [&](Tx &tx) { return answer(desk::savePerson(tx, {.name = u"Baru"_s, .roles = {some}})); });
        cells(u"a setting"_s, needs({u"account.manage"_s}),
              [](Tx &tx) { return desk::saveSetting(tx, u"backup/keep"_s, u"3"_s); });
        cells(u"a seal's print"_s, needs({u"database.maintain"_s}),
              [](Tx &tx) { return desk::recordSealPrint(tx, u"00"_s, u"file"_s); });
        const desk::ReportOrder order{{2026, 11, 1}, {2026, 11, 20}, {{u"ringkasan"_s, u"Baik"_s}}};
        cells(u"a periodic report"_s, needs({u"paper.issue"_s, u"ticket.see"_s}),
              [&](Tx &tx) { return beyond(answer(desk::issueReport(tx, order, test::plainFile()))); });
        verdict();
    }

    void activities_data() { everyOrganization(); }
    void activities()
    {
        QHash<QString, bool> doors;
        for (const Duty &duty : m_organization->allDuties()) {
            for (const QString &name : duty.place.kinds()) {
                const ActivityKindPtr kind = test::kindOf(*m_office, name);
                const Activity entry = test::entryOf(*kind, duty.id);
                const May records = [&](const RoleSlot &role) { return recordsUnder(duty, role); };
                const auto id = test::record(*m_office, duty.role, entry);
                MUST(id);
                const desk::ActivityRef ref{*id, {}};
                const QString about = duty.id + u' ' + name + u": "_s;
                cells(about + u"record"_s, records,
                      [&](Tx &tx) { return answer(desk::recordActivity(tx, entry)); });
                cells(
                    about + u"print"_s, [&](const RoleSlot &role) { return sees(duty, *kind, role); },
                    [&](Tx &tx) { return desk::recordActivityPrint(tx, ref, u"lembar"_s, u"printer"_s); });
                if (std::exchange(doors[duty.role], true))
                    continue; // what can be done to an entry is asked once of each role's
                Activity changed = test::activityOf(*m_office, *id);
                changed.result = u"Berhasil"_s;
                cells(about + u"change"_s, records,
                      [&](Tx &tx) { return desk::changeActivity(tx, ref, changed); });
                cells(about + u"state"_s, records, [&](Tx &tx) {
                    return beyond(desk::setActivityState(tx, ref, kind->states.constLast().id));
                });
                cells(about + u"follow up"_s, records, [&](Tx &tx) {
                    return beyond(answer(desk::addFollowUp(
                        tx, ref, {.text = u"Lanjut"_s, .person = tx.actor().person, .due = {2026, 12, 1}})));
                });
                cells(about + u"attach"_s, records, [&](Tx &tx) {
                    return desk::attachToActivity(tx, ref, {{.name = u"a"_s, .size = 1, .sha256 = u"00"_s}});
                });
                cells(about + u"withdraw"_s, records,
                      [&](Tx &tx) { return desk::withdrawActivity(tx, ref, u"Keliru"_s); });
            }
        }
        verdict();
    }

    void decisions_data() { everyOrganization(); }
    void decisions()
    {
        const auto seesTickets = [this](const RoleSlot &role) { return has(role, {u"ticket.see"_s}); };
        Report report = test::Office::report();
        report.systemClass.clear();
        const auto ticket = test::receive(*m_office, report, u"semua"_s);
        if (test::view(*m_office, ticket)->ticket.restricted) // by its procedure
            MUST(m_office->as(u"semua"_s, [&](Tx &tx) {
                return desk::restrictTicket(tx, ticket, false, {}, u"Terbuka"_s);
            }));
        Decision any{.question = u"Bolehkah?"_s, .role = m_organization->roles.constFirst().id};
        cells(u"ask"_s, seesTickets, [&](Tx &tx) { return answer(desk::askDecision(tx, any)); });
        const auto another = m_office->as(u"semua"_s, [&](Tx &tx) { return desk::askDecision(tx, any); });
        MUST(another);
        cells(
            u"withdraw another's"_s, [](const RoleSlot &) { return false; },
            [&](Tx &tx) {
                return desk::withdrawDecision(tx, {*another, {}}, u"Batal"_s);
            });
        any.ticket = ticket.id;
        cells(u"ask about a ticket"_s, seesTickets,
              [&](Tx &tx) { return answer(desk::askDecision(tx, any)); });
        for (const RoleSlot &asked : m_organization->roles) {
            const Decision question{.question = u"Bolehkah?"_s, .role = asked.id};
            const auto id = m_office->as(u"semua"_s, [&](Tx &tx) { return desk::askDecision(tx, question); });
            MUST(id);
            cells(
                u"answer for "_s + asked.id, [&](const RoleSlot &role) { return role.id == asked.id; },
                [&](Tx &tx) {
                    return desk::answerDecision(tx, {*id, {}}, u"Ya"_s, u"Perlu"_s);
                });
        }
        cells(u"withdraw one's own"_s, seesTickets, [&](Tx &tx) -> Result<> {
            TRY_LET(const DecisionId own,
                    desk::askDecision(tx, {.question = u"Bolehkah?"_s, .person = tx.actor().person}));
            return desk::withdrawDecision(tx, {own, {}}, u"Batal"_s);
        });
        verdict();
    }

    void presence_data() { everyOrganization(); }
    void presence()
    {
        const auto needs = [this](const QStringList &capabilities) {
            return [this, capabilities](const RoleSlot &role) { return has(role, capabilities); };
        };
        const PersonId other = test::personNamed(*m_office, u"semua"_s);
        const auto &roles = m_organization->roles;
        const auto head = std::find_if(roles.begin(), roles.end(),
                                       [](const RoleSlot &role) { return role.kind == RoleKind::Head; });
        const QString deputy = roles.at(head == roles.begin() ? 1 : 0).id;
        for (const Presence::Sort sort : {Presence::Sort::OnDuty, Presence::Sort::Away}) {
            const auto of = [sort](Tx &tx, PersonId person) {
                return desk::addPresence(
                    tx, {.person = person, .sort = sort, .begins = tx.now(), .ends = tx.now() + 8h});
            };
            cells(u"own "_s + toName(sort), needs({u"ticket.see"_s}),
                  [&](Tx &tx) { return answer(of(tx, tx.actor().person)); });
            cells(u"another's "_s + toName(sort), needs({u"roster.edit"_s}),
                  [&](Tx &tx) { return answer(of(tx, other)); });
            const auto id = m_office->as(u"semua"_s, [&](Tx &tx) { return of(tx, other); });
            MUST(id);
            cells(u"end another's "_s + toName(sort), needs({u"roster.edit"_s}), [&](Tx &tx) {
                return desk::endPresence(tx, {*id, {}}, u"Selesai"_s);
            });
            MUST(m_office->as(u"semua"_s, [&](Tx &tx) {
                return desk::endPresence(tx, {*id, {}}, u"Selesai"_s);
            }));
            m_office->clock.advance(1min);
        }
        const auto acting = [&](Tx &tx, PersonId person) {
            return desk::addPresence(tx, {.person = person,
                                          .sort = Presence::Sort::Acting,
                                          .begins = tx.now(),
                                          .ends = tx.now() + 8h,
                                          .role = head->id});
        };
        const PersonId inPlace = test::personNamed(*m_office, deputy);
        cells(u"acting"_s, needs({u"roster.edit"_s, u"account.manage"_s}),
              [&](Tx &tx) { return answer(acting(tx, inPlace)); });
        verdict();
    }

    void shifts_data() { everyOrganization(); }
    void shifts()
    {
        const PersonId giver = test::personNamed(*m_office, u"semua"_s);
        const May seesTickets = [this](const RoleSlot &role) { return has(role, {u"ticket.see"_s}); };
        cells(u"give"_s, seesTickets, [&](Tx &tx) { return answer(desk::giveShift(tx, giver, {})); });
        for (const RoleSlot &taker : m_organization->roles) {
            if (!seesTickets(taker))
                continue;
            const PersonId person = test::personNamed(*m_office, taker.id);
            const auto note =
                m_office->as(u"semua"_s, [&](Tx &tx) { return desk::giveShift(tx, person, {}); });
            MUST(note);
            cells(
                u"take for "_s + taker.id, [&](const RoleSlot &role) { return role.id == taker.id; },
                [&](Tx &tx) {
                    return desk::takeShift(tx, {*note, {}}, {});
                });
            if (&taker != &m_organization->roles.constFirst())
                continue; // the rest is asked of the first note
            cells(
                u"take back another's"_s, [](const RoleSlot &) { return false; },
                [&](Tx &tx) {
                    return desk::takeBackShift(tx, {*note, {}}, u"Keliru"_s);
                });
            cells(u"print"_s, seesTickets,
                  [&](Tx &tx) { return desk::recordShiftPrint(tx, *note, u"printer"_s); });
        }
        verdict();
    }

private:
    static void everyOrganization()
    {
        QTest::addColumn<QString>("organization");
        for (const char *id : {"bekasi", "batang", "ciamis", "kukar"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    bool has(const RoleSlot &role, const QStringList &capabilities) const
    {
        const QStringList of = m_written.value(role.id);
        return std::all_of(capabilities.begin(), capabilities.end(),
                           [&](const QString &one) { return of.contains(one); });
    }
    /// Whoever holds the duty, or coordinates the group of whoever does.
    bool recordsUnder(const Duty &duty, const RoleSlot &role) const
    {
        return duty.isHeldBy(role.id) || (role.kind == RoleKind::Coordinator && sharesGroup(duty, role));
    }
    bool sharesGroup(const Duty &duty, const RoleSlot &role) const
    {
        const QStringList holders = duty.holders();
        return std::any_of(holders.begin(), holders.end(), [&](const QString &holder) {
            return m_organization->role(holder)->group == role.group;
        });
    }
    /// What a group keeps to itself is its own and the leaders'; an agent sees what they entered.
    bool sees(const Duty &duty, const ActivityKind &kind, const RoleSlot &role) const
    {
        if (role.id == duty.role)
            return true;
        if (!has(role, {u"ticket.see"_s}))
            return false;
        const bool leads = role.kind == RoleKind::Steering || role.kind == RoleKind::Accountable ||
                           role.kind == RoleKind::Head || role.kind == RoleKind::Secretary;
        return kind.sees == ActivityKind::Sees::Team || leads || sharesGroup(duty, role);
    }

    /// Asks the door as somebody of each role and no other; each try is taken back.
    void cells(const QString &what, const May &may, const Door &door)
    {
        for (const RoleSlot &role : m_organization->roles) {
            const auto tried = m_office->as(role.id, [&](Tx &tx) -> Result<> {
                TRY(door(tx));
                return fail(ErrorCode::Internal, u"rolled back"_s, u"was allowed"_s);
            });
            const Error &error = tried.error();
            const bool allowed = error.detail == "was allowed"_L1;
            const bool refused = error.code == ErrorCode::Denied || error.code == ErrorCode::NotFound;
            const bool expected = may(role);
            if (allowed != expected || allowed == refused)
                m_wrong << what + u" by "_s + role.id + (expected ? u" is allowed: "_s : u" is refused: "_s) +
                               error.message;
            ++(expected ? m_yes : m_no);
        }
    }
    /// A table whose cells all say the same would prove nothing.
    void verdict()
    {
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
        QVERIFY(m_yes > 0 && m_no > 0);
    }

    std::unique_ptr<test::Office> m_office;
    OrganizationPtr m_organization;
    QHash<QString, QStringList> m_written;
    QStringList m_wrong;
    int m_yes = 0, m_no = 0;
};

TANGGAP_TEST(TestPermissionCells)
#include "testpermissioncells.moc"
