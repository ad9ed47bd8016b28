// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/register.h"
#include "desk/restrictticket.h"
#include "store/registers.h"
#include "support/activitywork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

Result<> setState(test::Office &office, const QString &login, ActivityId id, const QString &state)
{
    return office.as(login, [&](Tx &tx) { return desk::setActivityState(tx, {id, {}}, state); });
}

bool mayRecord(test::Office &office, const QString &login, const QString &kind)
{
    return bool(office.store().readNow(login, [&](Reader &reader) { return desk::dutyFor(reader, kind); }));
}

} // namespace

/// Entries of the work that is no ticket: who records them, what becomes of them, who sees them.
class TestActivities : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<test::Office>(); }
    void cleanup()
    {
        QCOMPARE(test::faults(*m_office), QStringList());
        m_office.reset();
    }

    /// Each account and kind, from the organization's data alone: a holder of a duty that names the kind, or
    /// the coordinator of its group.
    void whoRecordsWhat()
    {
        const OrganizationPtr organization = test::organizationOf(*m_office);
        int allowed = 0, refused = 0;
        for (const QString &name : shippedActivityKinds()) {
            const ActivityKindPtr kind = test::kindOf(*m_office, name);
            for (const RoleSlot &role : organization->roles) {
                QStringList duties;
                for (const Duty &duty : organization->duties) {
                    const RoleSlot *holder = organization->role(duty.role);
                    const bool coordinates =
                        role.kind == RoleKind::Coordinator && role.group == holder->group;
                    if (duty.place.kinds().contains(name) && (duty.role == role.id || coordinates))
                        duties << duty.id;
                }
                const QByteArray cell = (role.id + u" x "_s + name).toUtf8();
                QVERIFY2(mayRecord(*m_office, role.id, name) == !duties.isEmpty(), cell.constData());
                // Every duty is asked of; what is answered is then tried where it is allowed, and once where
                // not.
                bool tried = false;
                for (const Duty &duty : organization->duties) {
                    const bool may = duties.contains(duty.id);
                    const auto answer = m_office->store().readNow(role.id, [&](Reader &reader) {
                        return desk::mayRecordActivity(reader, name, duty.id);
                    });
                    QVERIFY2(bool(answer) == may, (cell + ' ' + duty.id.toUtf8()).constData());
                    ++(may ? allowed : refused);
                    if (!duty.place.kinds().contains(name))
                        continue;
                    if (!may)
                        QCOMPARE(answer.error().code, ErrorCode::Denied);
                    if (!may && tried)
                        continue;
                    tried = tried || !may;
                    const auto done = test::record(*m_office, role.id, test::entryOf(*kind, duty.id));
                    QVERIFY2(bool(done) == may, (cell + ' ' + duty.id.toUtf8()).constData());
                }
            }
            for (const QString &login : {u"helpdesk"_s, u"admin"_s})
                QCOMPARE(mayRecord(*m_office, login, name),
                         login == "admin"_L1 && mayRecord(*m_office, u"ketua"_s, name));
        }
        QVERIFY(allowed > 25 && refused > 500);
    }

    void anEntryIsRecordedWholeAndJournaled()
    {
        const ActivityKindPtr kind = test::kindOf(*m_office, u"meeting"_s);
        Activity given = test::entryOf(*kind, {});
        given.people = {test::personNamed(*m_office, u"ketua"_s), test::personNamed(*m_office, u"ketua"_s)};
        const PersonId member = test::personNamed(*m_office, u"ppi_anggota"_s);
        const auto id = test::record(
            *m_office, u"sekretaris"_s, given,
            {.followUps = {{.text = u"Tambal server"_s, .person = member, .due = QDate(2026, 11, 19)}}});
        MUST(id);
        const ActivityView view = *test::activityView(*m_office, *id);
        QCOMPARE(view.line.activity.duty, u"IV.c"_s);
        QCOMPARE(view.line.activity.people.size(), 1);
        QCOMPARE(view.line.activity.day, QDate(2026, 11, 20));
        QCOMPARE(view.line.activity.due, QDate(2026, 11, 19)); // the follow-up's
        QCOMPARE(view.line.openFollowUps, 1);
        const auto last = m_office->store().readNow(
            Store::System, [](Reader &reader) { return journal::last(reader.db, u"activities"_s); });
        QCOMPARE(last->kind, u"activity.recorded"_s);
        QCOMPARE(last->actor, u"sekretaris"_s);
    }

    void decisionsOfAMeetingAreSomebodysWork()
    {
        const ActivityKindPtr kind = test::kindOf(*m_office, u"meeting"_s);
        const PersonId member = test::personNamed(*m_office, u"aplikasi_anggota"_s);
        const auto id = test::record(
            *m_office, u"sekretaris"_s, test::entryOf(*kind, {}),
            {.followUps = {
                 {.text = u"Siapkan situs cadangan"_s, .person = member, .due = QDate(2026, 11, 25)}}});
        MUST(id);
        const auto work = [&](const QString &login) {
            return *m_office->store().readNow(login, [](Reader &reader) { return ownwork::read(reader); });
        };
        QCOMPARE(work(u"aplikasi_anggota"_s).followUps.size(), 1);
        QCOMPARE(work(u"infra_anggota"_s).followUps.size(), 0);
        const qint64 followUp = work(u"aplikasi_anggota"_s).followUps.constFirst().followUp.id;
        const auto complete = [&](const QString &login) {
            return m_office->as(login,
                                [&](Tx &tx) { return desk::completeFollowUp(tx, followUp, u"Sudah"_s); });
        };
        REFUSED(ErrorCode::Denied, complete(u"infra_anggota"_s));
        MUST(complete(u"aplikasi_anggota"_s));
        REFUSED(ErrorCode::Invalid, complete(u"aplikasi_anggota"_s));
        QCOMPARE(work(u"aplikasi_anggota"_s).followUps.size(), 0);
        QCOMPARE(test::activityView(*m_office, *id)->followUps.constFirst().result, u"Sudah"_s);
    }

    void whatIsWrongIsNamed()
    {
        const ActivityKindPtr kind = test::kindOf(*m_office, u"risk"_s);
        const Activity good = test::entryOf(*kind, u"V.A.h"_s);
        const auto with = [&](auto change) {
            Activity entry = good;
            change(entry);
            return test::record(*m_office, u"ppi_anggota"_s, entry);
        };
        REFUSED(ErrorCode::Invalid, with([](Activity &a) { a.title = u"  "_s; }));
        REFUSED(ErrorCode::Invalid, with([](Activity &a) { a.fields.remove(u"asset"_s); }));
        REFUSED(ErrorCode::Invalid, with([](Activity &a) { a.fields[u"impact"_s] = u"6"_s; }));
        REFUSED(ErrorCode::Invalid, with([](Activity &a) { a.fields[u"impact"_s] = u"banyak"_s; }));
        REFUSED(ErrorCode::Invalid, with([](Activity &a) { a.fields[u"review"_s] = u"besok"_s; }));
        REFUSED(ErrorCode::Invalid, with([](Activity &a) { a.fields[u"owner"_s] = u"999"_s; }));
        REFUSED(ErrorCode::Invalid, with([](Activity &a) { a.fields[u"mood"_s] = u"x"_s; }));
        REFUSED(ErrorCode::Invalid, with([](Activity &a) { a.state = u"asleep"_s; }));
        REFUSED(ErrorCode::Invalid, with([](Activity &a) { a.service = u"S99"_s; }));
        REFUSED(ErrorCode::Invalid, with([](Activity &a) { a.until = QDate(2020, 1, 1); }));
        REFUSED(ErrorCode::NotFound, with([](Activity &a) { a.ticket = TicketId{77}; }));
        REFUSED(ErrorCode::Invalid, with([](Activity &a) { a.kind = u"juggling"_s; }));
        const auto fine = with([](Activity &a) {
            a.fields[u"likelihood"_s] = u"4"_s;
            a.fields[u"impact"_s] = u"5"_s;
            a.fields[u"level"_s] = u"low"_s; // worked out, whatever is written
        });
        MUST(fine);
        QCOMPARE(test::activityOf(*m_office, *fine).fields.value(u"level"_s), u"extreme"_s);
    }

    void aRepetitionIsMetByTheNext()
    {
        const ActivityKindPtr kind = test::kindOf(*m_office, u"backup_site"_s);
        const auto backup = [&](const QString &title) {
            Activity entry = test::entryOf(*kind, u"VII.A.b"_s, title);
            entry.fields[u"every_days"_s] = u"7"_s;
            entry.state = u"done"_s;
            return *test::record(*m_office, u"aplikasi_anggota"_s, entry);
        };
        const auto late = [&] {
            return *m_office->store().readNow(u"aplikasi_anggota"_s, [](Reader &reader) {
                return activities::count(reader, {.late = true, .duty = u"VII.A.b"_s});
            });
        };
        const ActivityId first = backup(u"Portal"_s), other = backup(u"Situs"_s);
        QCOMPARE(test::activityOf(*m_office, first).due, QDate(2026, 11, 27));
        m_office->clock.advance(std::chrono::hours(24 * 7));
        QCOMPARE(late(), 0); // due today
        m_office->clock.advance(std::chrono::hours(24));
        QCOMPARE(late(), 2);
        const ActivityId second = backup(u"portal"_s);
        QCOMPARE(late(), 1);
        QCOMPARE(test::activityOf(*m_office, first).followedBy, second);
        QVERIFY(!test::activityOf(*m_office, first).due.isValid());
        QVERIFY(!test::activityOf(*m_office, other).followedBy.isValid());
        // Taking the second back wakes the first again.
        MUST(m_office->as(u"aplikasi_koordinator"_s, [&](Tx &tx) {
            return desk::withdrawActivity(tx, {second, {}}, u"Cadangan rusak"_s);
        }));
        QCOMPARE(late(), 2);
    }

    void aRestoreTestDoesNotStandForABackup()
    {
        const ActivityKindPtr kind = test::kindOf(*m_office, u"backup_site"_s);
        const auto done = [&](const QString &sort, const QString &days) {
            Activity entry = test::entryOf(*kind, u"VII.A.b"_s, u"Portal"_s);
            entry.fields[u"sort"_s] = sort;
            entry.fields[u"every_days"_s] = days;
            entry.state = u"done"_s;
            return *test::record(*m_office, u"aplikasi_anggota"_s, entry);
        };
        const ActivityId backup = done(u"backup"_s, u"7"_s);
        m_office->clock.advance(std::chrono::hours(24));
        const ActivityId tested = done(u"restore_test"_s, u"180"_s);
        QVERIFY(!test::activityOf(*m_office, backup).followedBy.isValid());
        QCOMPARE(test::activityOf(*m_office, backup).due, QDate(2026, 11, 27));
        // Put right, it joins the other line.
        Activity entry = test::activityOf(*m_office, tested);
        entry.fields[u"sort"_s] = u"backup"_s;
        MUST(m_office->as(u"aplikasi_anggota"_s, [&](Tx &tx) {
            return desk::changeActivity(tx, {tested, {}}, entry);
        }));
        QCOMPARE(test::activityOf(*m_office, backup).followedBy, tested);
    }

    void oneAgencysRepetitionIsNotAnothers()
    {
        const ActivityKindPtr kind = test::kindOf(*m_office, u"backup_site"_s);
        const auto agency = [&](const QString &name) {
            return *m_office->as(u"semua"_s, [&](Tx &tx) { return desk::saveAgency(tx, {.name = name}); });
        };
        const AgencyId health = agency(u"Dinas Contoh Satu"_s), school = agency(u"Dinas Contoh Dua"_s);
        const auto backup = [&](AgencyId of) {
            Activity entry = test::entryOf(*kind, u"VII.A.b"_s, u"Portal"_s);
            entry.fields[u"every_days"_s] = u"7"_s;
            entry.state = u"done"_s;
            entry.agency = of;
            return *test::record(*m_office, u"aplikasi_anggota"_s, entry);
        };
        const ActivityId first = backup(health);
        m_office->clock.advance(std::chrono::hours(24));
        const ActivityId other = backup(school);
        QVERIFY(!test::activityOf(*m_office, first).followedBy.isValid());
        QVERIFY(test::activityOf(*m_office, first).due.isValid());
        // One that turns out to be the first one's after all meets it; put right again, it no longer does.
        const auto moveTo = [&](AgencyId of) {
            Activity given = test::activityOf(*m_office, other);
            given.agency = of;
            return m_office->as(u"aplikasi_anggota"_s, [&](Tx &tx) {
                return desk::changeActivity(tx, {other, {}}, given);
            });
        };
        MUST(moveTo(health));
        QCOMPARE(test::activityOf(*m_office, first).followedBy, other);
        MUST(moveTo(school));
        QVERIFY(!test::activityOf(*m_office, first).followedBy.isValid());
        QCOMPARE(test::activityOf(*m_office, first).due, QDate(2026, 11, 27));
    }

    void aTicketThatWasLimitedLaterDoesNotLockTheEntry()
    {
        const auto ticket = test::receive(*m_office);
        Activity entry = test::entryOf(*test::kindOf(*m_office, u"detection"_s), u"V.A.a"_s);
        entry.ticket = ticket.id;
        const auto id = test::record(*m_office, u"ppi_anggota"_s, entry);
        MUST(id);
        MUST(m_office->as(u"ketua"_s, [&](Tx &tx) {
            return desk::restrictTicket(tx, {ticket.id, {}}, true,
                                        {test::personNamed(*m_office, u"helpdesk"_s)}, u"Rahasia"_s);
        }));
        Activity given = test::activityOf(*m_office, *id);
        given.title = u"Judul lain"_s;
        MUST(m_office->as(u"ppi_anggota"_s, [&](Tx &tx) {
            return desk::changeActivity(tx, {*id, {}}, given);
        }));
    }

    void whatWasApprovedStaysAsItWasSeen()
    {
        const ActivityKindPtr kind = test::kindOf(*m_office, u"publication"_s);
        Activity entry = test::entryOf(*kind, u"VIII.A"_s);
        entry.fields[u"tlp"_s] = u"clear"_s;
        const auto id = test::record(*m_office, u"publikasi_anggota"_s, entry);
        MUST(id);
        // The head does not record publications, but approves them.
        QVERIFY(!mayRecord(*m_office, u"ketua"_s, u"publication"_s));
        MUST(setState(*m_office, u"ketua"_s, *id, u"approved"_s));
        Activity given = test::activityOf(*m_office, *id);
        given.title = u"Yang tidak pernah disetujui"_s;
        given.state = u"published"_s;
        const auto change = [&](const QString &login) {
            return m_office->as(login, [&](Tx &tx) { return desk::changeActivity(tx, {*id, {}}, given); });
        };
        REFUSED(ErrorCode::Denied, change(u"publikasi_anggota"_s));
        MUST(change(u"publikasi_koordinator"_s));
    }

    void whatWasGivenToSomebodyIsTheirsToFinish()
    {
        const PersonId member = test::personNamed(*m_office, u"agen_opd"_s);
        const auto id = test::record(
            *m_office, u"ppi_anggota"_s, test::entryOf(*test::kindOf(*m_office, u"audit"_s), u"V.A.g"_s),
            {.followUps = {
                 {.text = u"Tutup porta di dinas"_s, .person = member, .due = QDate(2026, 11, 25)}}});
        MUST(id);
        REFUSED(ErrorCode::NotFound, test::activityView(*m_office, *id, u"agen_opd"_s));
        const qint64 followUp = test::activityView(*m_office, *id)->followUps.constFirst().id;
        MUST(m_office->as(u"agen_opd"_s,
                          [&](Tx &tx) { return desk::completeFollowUp(tx, followUp, u"Sudah"_s); }));
    }

    void anAuditIsClosedWhenItsFindingsAre()
    {
        Activity audit = test::entryOf(*test::kindOf(*m_office, u"audit"_s), u"V.A.g"_s);
        const auto with = [&](const QString &findings) {
            audit.fields[u"findings"_s] = findings;
            return test::record(*m_office, u"ppi_anggota"_s, audit);
        };
        // A row that is wrong is named, and what its columns do not know.
        const auto unknown =
            with(u"Porta terbuka; high; Tutup; ; fixed\nSandi lemah; enorm; Ganti; ; open"_s);
        REFUSED(ErrorCode::Invalid, unknown);
        QVERIFY2(unknown.error().message.contains(u"Row 2"_s), qPrintable(unknown.error().message));
        REFUSED(ErrorCode::Invalid, with(u"Sandi lemah; high; Ganti; kapan-kapan; open"_s));
        REFUSED(ErrorCode::Invalid, with(u"Sandi lemah; high"_s)); // open or not?

        const auto id =
            with(u"Porta terbuka;high;Tutup;2026-12-01;fixed\n\nSandi lemah; high; Ganti; ; open"_s);
        MUST(id);
        const auto findings = [&] { return test::activityOf(*m_office, *id).fields.value(u"findings"_s); };
        QCOMPARE(findings(), u"Porta terbuka; high; Tutup; 2026-12-01; fixed\n"
                             "Sandi lemah; high; Ganti; ; open"_s);
        MUST(setState(*m_office, u"ppi_anggota"_s, *id, u"reported"_s));
        QVERIFY(!test::activityOf(*m_office, *id).done);
        REFUSED(ErrorCode::Invalid, setState(*m_office, u"ppi_anggota"_s, *id, u"closed"_s));
        Activity mended = test::activityOf(*m_office, *id);
        mended.fields[u"findings"_s] = findings().replace(u"open"_s, u"accepted"_s);
        mended.state = u"closed"_s;
        MUST(m_office->as(u"ppi_anggota"_s, [&](Tx &tx) {
            return desk::changeActivity(tx, {*id, {}}, mended);
        }));
        QVERIFY(test::activityOf(*m_office, *id).done);
    }

    void onlyWhatMayBePublicIsPublished()
    {
        const ActivityKindPtr kind = test::kindOf(*m_office, u"publication"_s);
        const auto drafted = [&](const QString &tlp) {
            Activity entry = test::entryOf(*kind, u"VIII.A"_s);
            entry.fields[u"tlp"_s] = tlp;
            return *test::record(*m_office, u"publikasi_anggota"_s, entry);
        };
        for (const QString &tlp : {u"red"_s, u"amber_strict"_s, u"amber"_s}) {
            const ActivityId id = drafted(tlp);
            MUST(setState(*m_office, u"publikasi_koordinator"_s, id, u"approved"_s));
            REFUSED(ErrorCode::Invalid, setState(*m_office, u"publikasi_koordinator"_s, id, u"published"_s));
        }
        const ActivityId id = drafted(u"clear"_s);
        REFUSED(ErrorCode::Invalid, setState(*m_office, u"publikasi_koordinator"_s, id, u"published"_s));
        REFUSED(ErrorCode::Denied, setState(*m_office, u"publikasi_anggota"_s, id, u"approved"_s));
        MUST(setState(*m_office, u"publikasi_koordinator"_s, id, u"approved"_s));
        MUST(setState(*m_office, u"publikasi_anggota"_s, id, u"published"_s));
        QVERIFY(test::activityOf(*m_office, id).done);
    }

    void aTicketsTlpHoldsForWhatIsPublishedOfIt()
    {
        Report report = test::Office::report();
        report.tlp = Tlp::Amber;
        const auto ticket = test::receive(*m_office, report);
        Activity entry = test::entryOf(*test::kindOf(*m_office, u"publication"_s), u"VIII.A"_s);
        entry.fields[u"tlp"_s] = u"clear"_s;
        entry.ticket = ticket.id;
        const auto id = test::record(*m_office, u"publikasi_koordinator"_s, entry);
        MUST(id);
        MUST(setState(*m_office, u"publikasi_koordinator"_s, *id, u"approved"_s));
        REFUSED(ErrorCode::Invalid, setState(*m_office, u"publikasi_koordinator"_s, *id, u"published"_s));
    }

    void changesAreHeldAgainstTheVersion()
    {
        const ActivityKindPtr kind = test::kindOf(*m_office, u"plan"_s);
        const auto id = test::record(*m_office, u"ketua"_s, test::entryOf(*kind, u"III.f"_s));
        Activity seen = test::activityOf(*m_office, *id);
        const auto change = [&](const QString &title) {
            Activity given = seen;
            given.title = title;
            return m_office->as(u"ketua"_s, [&](Tx &tx) {
                return desk::changeActivity(tx, {*id, seen.version}, given);
            });
        };
        MUST(change(u"Rencana 2027"_s));
        REFUSED(ErrorCode::Conflict, change(u"Rencana 2028"_s));
        QCOMPARE(test::activityOf(*m_office, *id).title, u"Rencana 2027"_s);
    }

    void withdrawnStaysAndNoLongerCounts()
    {
        const ActivityKindPtr kind = test::kindOf(*m_office, u"plan"_s);
        const auto id = test::record(*m_office, u"ketua"_s, test::entryOf(*kind, u"III.f"_s));
        const auto withdraw = [&](const QString &why) {
            return m_office->as(u"ketua"_s, [&](Tx &tx) {
                return desk::withdrawActivity(tx, {*id, {}}, why);
            });
        };
        REFUSED(ErrorCode::Invalid, withdraw(u" "_s));
        MUST(withdraw(u"Salah catat"_s));
        REFUSED(ErrorCode::Invalid, withdraw(u"Lagi"_s));
        REFUSED(ErrorCode::Invalid, setState(*m_office, u"ketua"_s, *id, u"done"_s));
        const auto count = [&](bool withdrawn) {
            return *m_office->store().readNow(u"ketua"_s, [&](Reader &reader) {
                return activities::count(reader, {.kind = u"plan"_s, .withdrawn = withdrawn});
            });
        };
        QCOMPARE(count(false), 0);
        QCOMPARE(count(true), 1);
    }

    void whenItHappenedMayBeStated()
    {
        const ActivityKindPtr kind = test::kindOf(*m_office, u"isp"_s);
        Activity entry = test::entryOf(*kind, u"VI.A.g"_s);
        entry.state = u"answered"_s;
        const Instant before = m_office->clock.now() - std::chrono::hours(48);
        REFUSED(ErrorCode::Invalid,
                test::record(*m_office, u"infra_anggota"_s, entry, {.stated = {before, {}}}));
        const auto id =
            test::record(*m_office, u"infra_anggota"_s, entry, {.stated = {before, u"Jaringan putus"_s}});
        MUST(id);
        QCOMPARE(test::activityOf(*m_office, *id).doneDay, QDate(2026, 11, 18));
        REFUSED(ErrorCode::Invalid,
                test::record(*m_office, u"infra_anggota"_s, entry,
                             {.stated = {m_office->clock.now() + std::chrono::hours(1), {}}}));
    }

    void wordsAreFound()
    {
        Activity entry = test::entryOf(*test::kindOf(*m_office, u"detection"_s), u"V.A.a"_s);
        entry.fields[u"indicator"_s] = u"domain jahat.example"_s;
        MUST(test::record(*m_office, u"ppi_anggota"_s, entry));
        const auto found = [&](const QString &words, const QString &login) {
            return *m_office->store().readNow(
                login, [&](Reader &reader) { return activities::count(reader, {.text = words}); });
        };
        QCOMPARE(found(u"jahat"_s, u"ppi_anggota"_s), 1);
        QCOMPARE(found(u"jah"_s, u"ketua"_s), 1);
        QCOMPARE(found(u"baik"_s, u"ppi_anggota"_s), 0);
        QCOMPARE(found(u"jahat"_s, u"agen_opd"_s), 0);
    }

    void somethingKeptToItsGroupIsKept()
    {
        const auto id = test::record(*m_office, u"ppi_anggota"_s,
                                     test::entryOf(*test::kindOf(*m_office, u"audit"_s), u"V.A.g"_s));
        MUST(id);
        for (const QString &login : {u"ppi_koordinator"_s, u"ketua"_s, u"pengarah"_s, u"sekretaris"_s})
            MUST(test::activityView(*m_office, *id, login));
        for (const QString &login : {u"infra_anggota"_s, u"aplikasi_koordinator"_s, u"agen_opd"_s})
            REFUSED(ErrorCode::NotFound, test::activityView(*m_office, *id, login));
    }

    void filesAreKeptWithIt()
    {
        const auto id = test::record(*m_office, u"ketua"_s,
                                     test::entryOf(*test::kindOf(*m_office, u"plan"_s), u"III.f"_s));
        const auto attach = [&](const QString &login) {
            return m_office->as(login, [&](Tx &tx) {
                return desk::attachToActivity(tx, {*id, {}},
                                              {{.name = u"rencana.pdf"_s,
                                                .size = 3,
                                                .sha256 = QString(64, u'a'),
                                                .mediaType = u"application/pdf"_s}});
            });
        };
        REFUSED(ErrorCode::Denied, attach(u"sekretaris"_s));
        MUST(attach(u"ketua"_s));
        QCOMPARE(test::activityView(*m_office, *id)->files.constFirst().name, u"rencana.pdf"_s);
    }

    void anOlderDatabaseTakesAKindInWithItsFirstEntry()
    {
        desk::SetUp setUp = *desk::shippedSetUp(u"bekasi"_s);
        setUp.activityKinds.clear();
        test::Office office(setUp);
        QCOMPARE(test::kindOf(office, u"plan"_s)->version, 0);
        const auto id =
            test::record(office, u"ketua"_s, test::entryOf(*test::kindOf(office, u"plan"_s), u"III.f"_s));
        MUST(id);
        QCOMPARE(test::kindOf(office, u"plan"_s)->version, 1);
        QCOMPARE(test::activityOf(office, *id).kindVersion, 1);
        QCOMPARE(test::faults(office), QStringList());
    }

    void anEntryKeepsTheVersionOfItsKind()
    {
        const auto before = test::record(*m_office, u"ketua"_s,
                                         test::entryOf(*test::kindOf(*m_office, u"plan"_s), u"III.f"_s));
        MUST(before);
        QByteArray file = shippedActivityKind(u"plan"_s);
        file.replace("\"targets\"", "\"goals\"");
        REFUSED(ErrorCode::Denied,
                m_office->as(u"sekretaris"_s, [&](Tx &tx) { return desk::loadActivityKind(tx, file); }));
        REFUSED(ErrorCode::Invalid,
                m_office->as(u"ketua"_s, [&](Tx &tx) { return desk::loadActivityKind(tx, "{}"); }));
        MUST(m_office->as(u"ketua"_s, [&](Tx &tx) { return desk::loadActivityKind(tx, file); }));
        const ActivityKindPtr now = test::kindOf(*m_office, u"plan"_s);
        QVERIFY(now->version == 2 && now->field(u"goals"_s));
        QVERIFY(test::activityView(*m_office, *before)->kind->field(u"targets"_s));
        MUST(setState(*m_office, u"ketua"_s, *before, u"done"_s));
        MUST(test::record(*m_office, u"ketua"_s, test::entryOf(*now, u"III.f"_s)));
    }

    void tamperingIsSeen()
    {
        const auto id = test::record(*m_office, u"ketua"_s,
                                     test::entryOf(*test::kindOf(*m_office, u"plan"_s), u"III.f"_s));
        MUST(id);
        test::tamper(*m_office, u"UPDATE activity SET title = 'Lain'"_s);
        QCOMPARE(test::faults(*m_office).size(), 1);
        test::tamper(*m_office, u"UPDATE activity SET title = 'Contoh plan'"_s);
    }

private:
    std::unique_ptr<test::Office> m_office;
};

TANGGAP_TEST(TestActivities)
#include "testactivities.moc"
