// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/candidates.h"
#include "desk/presence.h"
#include "desk/register.h"
#include "store/paperfacts.h"
#include "store/presence.h"
#include "support/activitywork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Who is on duty, away or acting, and what follows from it: what they may do, who signs, whom tickets go to.
class TestPresence : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<test::Office>(); }
    void cleanup()
    {
        QCOMPARE(test::faults(*m_office), QStringList());
        m_office.reset();
    }

    void whoIsThereAtAMoment()
    {
        const Instant t = fromMs(1'000'000);
        const PersonId one{1}, two{2};
        const QList<Presence> all{
            {.person = two, .begins = t, .ends = t + 8h},
            {.person = one, .begins = t - 1h},
            {.person = two, .sort = Presence::Sort::Away, .begins = t + 1h, .ends = t + 2h},
            {.person = PersonId{3}, .begins = t, .withdrawn = u"sakit"_s},
            {.person = PersonId{4}, .begins = t - 2h},
            {.person = PersonId{5}, .begins = t - 2h}};
        QList<Person> roster{{.id = one}, {.id = two}, {.id = PersonId{3}}};
        // Duty that nobody ended does not outlast the office.
        roster << Person{.id = PersonId{4}, .active = false}
               << Person{.id = PersonId{5}, .officeUntil = QDate(1969, 12, 30)};
        const auto present = [&](Instant at) {
            QList<PersonId> ids;
            for (const Person &person : onDutyAt(all, roster, at, QTimeZone::utc()))
                ids << person.id;
            return ids;
        };
        QCOMPARE(present(t - 1h), QList{one});
        QCOMPARE(present(t), (QList{one, two}));
        QCOMPARE(present(t + 1h), QList{one}); // the other is away for an hour
        QVERIFY(awayAt(all, two, t + 1h));
        QVERIFY(!awayAt(all, two, t + 2h)); // an end is no part of it
        QCOMPARE(present(t + 8h), QList{one});
        QVERIFY(all.at(0).overlaps(all.at(1)));
        QVERIFY(!all.at(0).overlaps({.begins = t + 8h}));
    }

    void whoWritesDownWhat()
    {
        const OrganizationPtr organization = test::organizationOf(*m_office);
        const PersonId member = person(u"infra_anggota"_s);
        int allowed = 0, refused = 0;
        for (const RoleSlot &role : organization->roles) {
            for (const auto sort : {Presence::Sort::OnDuty, Presence::Sort::Away, Presence::Sort::Acting}) {
                for (const bool own : {true, false}) {
                    Presence p = from(own ? person(role.id) : person(u"helpdesk"_s), sort, 1h, 2h);
                    p.role = role.id == "ketua"_L1 ? u"sekretaris"_s : u"ketua"_s;
                    const bool sees =
                        role.capabilities.contains(capability::SeeAll) && role.kind != RoleKind::Agent;
                    const bool edits = role.capabilities.contains(capability::Roster);
                    const bool manages = role.capabilities.contains(capability::Accounts);
                    const bool may = sort == Presence::Sort::Acting ? edits && manages : own ? sees : edits;
                    const auto done = m_office->as(role.id, [&](Tx &tx) -> Result<> {
                        TRY(desk::mayPlan(tx, p));
                        return {};
                    });
                    const QByteArray cell = (role.id + u' ' + toName(sort)).toUtf8();
                    QVERIFY2(bool(done) == may, cell.constData());
                    if (!may)
                        REFUSED(ErrorCode::Denied, add(role.id, p));
                    ++(may ? allowed : refused);
                }
            }
        }
        QVERIFY(allowed > 15 && refused > 30);
        MUST(add(u"infra_anggota"_s, from(member, Presence::Sort::OnDuty, 0h, 8h)));
    }

    void whatCannotBe()
    {
        const PersonId member = person(u"infra_anggota"_s);
        const auto refused = [&](Presence p) { return add(u"ketua"_s, p); };
        REFUSED(ErrorCode::Invalid, refused(from(member, Presence::Sort::OnDuty, 2h, 1h)));
        REFUSED(ErrorCode::Invalid, refused(from(member, Presence::Sort::OnDuty, -3h, -1h)));
        // A year that was mistyped, as in every other day.
        Presence mistyped = from(member, Presence::Sort::Away, 1h, 2h);
        mistyped.ends = *fromIso(u"2206-11-30T00:00:00Z"_s);
        REFUSED(ErrorCode::Invalid, refused(mistyped));
        mistyped = from(member, Presence::Sort::Away, 1h, 2h);
        mistyped.begins = *fromIso(u"1026-11-20T00:00:00Z"_s);
        REFUSED(ErrorCode::Invalid, refused(mistyped));
        REFUSED(ErrorCode::NotFound, refused(from(PersonId{999}, Presence::Sort::OnDuty, 0h, 1h)));
        Presence away = from(member, Presence::Sort::Away, 10h, 20h);
        away.standIn = member;
        REFUSED(ErrorCode::Invalid, refused(away));
        Presence acting = from(member, Presence::Sort::Acting, 0h, 1h);
        acting.role = u"raja"_s;
        REFUSED(ErrorCode::Invalid, refused(acting));
        acting.role = u"infra_anggota"_s; // they hold it
        REFUSED(ErrorCode::Invalid, refused(acting));
        MUST(add(u"ketua"_s, from(member, Presence::Sort::Away, 10h, 20h)));
        REFUSED(ErrorCode::Invalid, refused(from(member, Presence::Sort::Away, 19h, 30h)));
        REFUSED(ErrorCode::Invalid, refused(from(member, Presence::Sort::OnDuty, 19h, 30h)));
        MUST(add(u"ketua"_s, from(member, Presence::Sort::OnDuty, 20h, 30h)));
        // Falling ill does not wait for the plan: the duty stays, and does not count.
        MUST(add(u"ketua"_s, from(member, Presence::Sort::Away, 21h, 22h)));
    }

    void endedAndNeverBegun()
    {
        const PersonId member = person(u"infra_anggota"_s);
        const auto runs = add(u"infra_anggota"_s, from(member, Presence::Sort::OnDuty, 0h, 8h));
        const auto later = add(u"infra_anggota"_s, from(member, Presence::Sort::OnDuty, 24h, 32h));
        MUST(runs);
        MUST(later);
        const auto end = [&](const QString &login, PresenceId id, const QString &why) {
            return m_office->as(login, [&](Tx &tx) { return desk::endPresence(tx, {id, {}}, why); });
        };
        REFUSED(ErrorCode::Denied, end(u"ppi_anggota"_s, *runs, {}));
        m_office->clock.advance(1h);
        MUST(end(u"infra_anggota"_s, *runs, {}));
        REFUSED(ErrorCode::Invalid, end(u"infra_anggota"_s, *runs, {}));
        REFUSED(ErrorCode::Invalid, end(u"infra_anggota"_s, *later, u" "_s));
        MUST(end(u"ketua"_s, *later, u"Bertukar jaga"_s));
        const auto left = m_office->store().readNow(
            u"ketua"_s, [&](Reader &reader) { return presence::ofPerson(reader.db, member); });
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->constFirst().ends, std::optional(m_office->clock.now()));
    }

    void whoActsMayWhatTheRoleMayForThatTime()
    {
        Presence acting = from(person(u"infra_anggota"_s), Presence::Sort::Acting, 1h, 3h);
        acting.role = u"ketua"_s;
        const auto id = add(u"ketua"_s, acting);
        MUST(id);
        const auto manages = [&] {
            const bool reads =
                *m_office->store().readNow(u"infra_anggota"_s, [](Reader &reader) -> Result<bool> {
                    return reader.viewer.hasRole(u"ketua"_s) && reader.viewer.can(capability::Accounts);
                });
            const bool writes = bool(m_office->as(u"infra_anggota"_s, [](Tx &tx) {
                return desk::saveSetting(tx, u"contoh"_s, toIso(tx.now()));
            }));
            return reads && writes;
        };
        QVERIFY(!manages());
        m_office->clock.advance(1h);
        QVERIFY(manages());
        m_office->clock.advance(2h);
        QVERIFY(!manages());
        m_office->clock.advance(-1h);
        QVERIFY(manages());
        MUST(m_office->as(u"ketua"_s, [&](Tx &tx) {
            return desk::endPresence(tx, {*id, {}}, u"Ketua kembali"_s);
        }));
        QVERIFY(!manages());
    }

    void whoActsSigns()
    {
        const auto ticket = test::receive(*m_office);
        const OrganizationPtr organization = test::organizationOf(*m_office);
        const ProcedurePtr procedure = test::view(*m_office, ticket)->procedure;
        const auto kind = std::find_if(procedure->papers.begin(), procedure->papers.end(),
                                       [](const PaperKind &one) { return !one.signatory.isEmpty(); });
        QVERIFY(kind != procedure->papers.end());
        const Signatory signatory =
            *std::find_if(organization->signatories.begin(), organization->signatories.end(),
                          [&](const Signatory &one) { return one.id == kind->signatory; });
        const auto facts = [&] {
            return *m_office->store().readNow(u"semua"_s, [&](Reader &reader) {
                return paperfacts::load(reader.db, reader.definitions, reader.viewer, ticket.id, kind->id,
                                        reader.now, true);
            });
        };
        QCOMPARE(facts().signingOffice, signatory.office.id);
        const PersonId member = person(u"infra_anggota"_s);
        change(member, [](Person &one) { one.position = u"Kepala Bidang Contoh"_s; });
        const std::pair<Presence::Manner, QString> expected[] = {
            {Presence::Manner::Plt, u"Plt. "_s + signatory.office.id},
            {Presence::Manner::Plh, u"Plh. "_s + signatory.office.id},
            {Presence::Manner::OnBehalf, u"a.n. "_s + signatory.office.id + u"\nKepala Bidang Contoh"_s}};
        for (const auto &[manner, office] : expected) {
            Presence acting = from(member, Presence::Sort::Acting, 0h, 1h);
            acting.role = signatory.role;
            acting.manner = manner;
            MUST(add(u"ketua"_s, acting));
            QCOMPARE(facts().signingOffice, office);
            QCOMPARE(facts().signer.id, member);
            m_office->clock.advance(1h);
            QCOMPARE(facts().signingOffice, signatory.office.id);
            QVERIFY(facts().signer.id != member);
        }
    }

    void aPeriodOfOfficeBoundsWhatSomebodyMay()
    {
        const PersonId member = person(u"ppi_anggota"_s);
        change(member, [](Person &one) {
            one.officeFrom = QDate(2026, 1, 1);
            one.officeUntil = QDate(2026, 11, 20); // today
        });
        const auto works = [&] {
            return m_office->store().readNow(u"ppi_anggota"_s, [](Reader &) -> Result<> { return {}; });
        };
        MUST(works());
        m_office->clock.advance(24h);
        REFUSED(ErrorCode::Denied, works());
        REFUSED(ErrorCode::Denied, desk::logIn(m_office->store(), u"ppi_anggota"_s, u"latihan"_s));
        // Their name stays in history.
        QCOMPARE(m_office->store()
                     .readNow(u"ketua"_s, [&](Reader &reader) { return people::person(reader.db, member); })
                     ->roles,
                 QStringList{u"ppi_anggota"_s});
    }

    void somebodyIsLeftWhoManagesAccounts()
    {
        const auto leave = [&](const QString &role) {
            return m_office->as(u"sekretaris"_s, [&](Tx &tx) -> Result<> {
                TRY_LET(Person one, people::person(tx.db(), person(role)));
                one.active = false;
                TRY(desk::savePerson(tx, one));
                return {};
            });
        };
        const OrganizationPtr organization = test::organizationOf(*m_office);
        QStringList managers{u"semua"_s, u"admin"_s};
        for (const RoleSlot &role : organization->roles) {
            if (role.capabilities.contains(capability::Accounts))
                managers << role.id;
        }
        while (managers.size() > 1)
            MUST(leave(managers.takeFirst()));
        REFUSED(ErrorCode::Invalid, leave(managers.constFirst()));
    }

    void theBestCandidateStandsFirst()
    {
        const auto named = [](const QString &name) {
            return desk::Candidate{.person = {.id = PersonId{1}, .name = name}};
        };
        desk::Candidate away = named(u"A"_s), lacking = named(u"B"_s), busy = named(u"C"_s),
                        late = named(u"D"_s), onDuty = named(u"E"_s), free = named(u"F"_s);
        away.away = Presence{};
        lacking.lacks = {u"Memahami"_s};
        lacking.onDuty = true;
        busy.load.open = 3;
        late.load = {.open = 1, .late = 1};
        onDuty.onDuty = true;
        onDuty.load.open = 9;
        QStringList names;
        for (const auto &one : desk::bestFirst({away, lacking, busy, late, onDuty, free}))
            names << one.person.name;
        QCOMPARE(names, (QStringList{u"E"_s, u"F"_s, u"C"_s, u"D"_s, u"B"_s, u"A"_s}));
    }

    void candidatesTellOfPresenceAndQualifications()
    {
        test::Office ciamis(u"ciamis"_s);
        const OrganizationPtr organization = test::organizationOf(ciamis);
        const QString team = organization->teams().constFirst();
        const auto read = [&](QStringList &asked) {
            return *ciamis.store().readNow(u"semua"_s, [&](Reader &reader) -> Result<QList<desk::Candidate>> {
                TRY_LET(const QList<ProcedurePtr> procedures, reader.definitions.procedures());
                for (const ProcedurePtr &procedure : procedures) {
                    asked.clear();
                    for (const Localized &one : procedure->head.qualifications)
                        asked << one.id;
                    if (!asked.isEmpty())
                        return desk::candidates(reader, team, procedure->head.qualifications);
                }
                return fail(ErrorCode::NotFound, u"no procedure asks for qualifications"_s);
            });
        };
        QStringList asked;
        const QList<desk::Candidate> before = read(asked);
        QVERIFY(before.size() > 1 && !asked.isEmpty());
        for (const desk::Candidate &one : before)
            QCOMPARE(one.lacks, asked);
        const PersonId last = before.constLast().person.id, first = before.constFirst().person.id;
        MUST(ciamis.as(u"semua"_s, [&](Tx &tx) -> Result<> {
            TRY_LET(Person one, people::person(tx.db(), last));
            one.qualifications = asked;
            TRY(desk::savePerson(tx, one));
            TRY(desk::addPresence(
                tx, {.person = first, .sort = Presence::Sort::Away, .begins = tx.now(), .standIn = last}));
            return {};
        }));
        const QList<desk::Candidate> after = read(asked);
        QCOMPARE(after.constFirst().person.id, last);
        QCOMPARE(after.constFirst().lacks, QStringList());
        QCOMPARE(after.constLast().person.id, first);
        QCOMPARE(after.constLast().standIn, after.constFirst().person.name);
        QCOMPARE(test::faults(ciamis), QStringList());
    }

private:
    PersonId person(const QString &login) { return test::personNamed(*m_office, login); }
    Presence from(PersonId who, Presence::Sort sort, Duration begins, Duration ends) const
    {
        const Instant now = m_office->clock.now();
        return {.person = who, .sort = sort, .begins = now + begins, .ends = now + ends};
    }
    Result<PresenceId> add(const QString &login, const Presence &presence)
    {
        return m_office->as(login, [&](Tx &tx) { return desk::addPresence(tx, presence); });
    }
    template <class Change>
    void change(PersonId who, Change how)
    {
        MUST(m_office->as(u"ketua"_s, [&](Tx &tx) -> Result<> {
            TRY_LET(Person one, people::person(tx.db(), who));
            how(one);
            TRY(desk::savePerson(tx, one));
            return {};
        }));
    }

    std::unique_ptr<test::Office> m_office;
};

TANGGAP_TEST(TestPresence)
#include "testpresence.moc"
