// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/decision.h"
#include "desk/presence.h"
#include "desk/restrictticket.h"
#include "desk/shiftnote.h"
#include "support/activitywork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A shift that is handed over: what the note tells, who signs it, whose duty it is then.
class TestShiftNotes : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<test::Office>(); }
    void cleanup()
    {
        QCOMPARE(test::faults(*m_office), QStringList());
        m_office.reset();
    }

    void theNoteTellsWhatIsOpen()
    {
        const auto open = test::receive(*m_office);
        const auto secret = test::receive(*m_office);
        MUST(m_office->as(u"ketua"_s, [&](Tx &tx) {
            return desk::restrictTicket(tx, {secret.id, {}}, true, {person(u"helpdesk"_s)}, u"Rahasia"_s);
        }));
        m_office->clock.advance(24h);
        const auto id = give(u"helpdesk"_s, u"sekretaris"_s, u"Telepon kembali pelapor."_s);
        MUST(id);
        const ShiftNote note = load(*id);
        QCOMPARE(note.remarks, u"Telepon kembali pelapor."_s);
        QVERIFY(note.text.contains(u"TIKET TERBUKA: 2"_s));
        const QString code = test::view(*m_office, open)->ticket.code;
        const QString hidden = test::view(*m_office, secret)->ticket.code;
        QVERIFY2(note.text.contains(code + u" · Halaman depan"_s), qPrintable(note.text));
        QVERIFY(note.text.contains(u"TERLAMBAT"_s));
        QVERIFY(!note.text.contains(hidden)); // the taker may not be one of those
        QVERIFY(note.text.contains(u"1 tiket yang hanya untuk orang tertentu"_s));
        // What happens later does not change what was signed.
        test::receive(*m_office);
        QCOMPARE(load(*id), note);
    }

    void theNoteTellsWhichActivitiesFallDue()
    {
        const PersonId member = person(u"aplikasi_anggota"_s);
        Activity backup =
            test::entryOf(*test::kindOf(*m_office, u"backup_site"_s), u"VII.A.b"_s, u"Portal"_s);
        backup.fields[u"every_days"_s] = u"1"_s;
        backup.state = u"done"_s;
        MUST(test::record(*m_office, u"aplikasi_anggota"_s, backup)); // due again on Monday the 23rd
        backup.title = u"Arsip"_s;
        backup.fields[u"every_days"_s] = u"30"_s;
        MUST(test::record(*m_office, u"aplikasi_anggota"_s, backup));
        Activity risk = test::entryOf(*test::kindOf(*m_office, u"risk"_s), u"V.A.h"_s, u"Risiko grup"_s);
        risk.fields[u"review"_s] = u"2026-11-23"_s;
        MUST(test::record(*m_office, u"ppi_anggota"_s, risk));
        MUST(test::record(
            *m_office, u"sekretaris"_s, test::entryOf(*test::kindOf(*m_office, u"meeting"_s), {}, u"Rapat"_s),
            {.followUps = {{.text = u"Kirim notula"_s, .person = member, .due = QDate(2026, 11, 23)},
                           {.text = u"Nanti saja"_s, .person = member, .due = QDate(2026, 12, 14)}}}));
        const auto text = [&](const QString &giver) { return load(*give(giver, u"sekretaris"_s, {})).text; };
        const QString friday = text(u"helpdesk"_s); // until Monday, the next working day
        QVERIFY2(friday.contains(u"KEGIATAN JATUH TEMPO"_s), qPrintable(friday));
        QVERIFY(friday.contains(u"Portal · tenggat 23-11-2026"_s));
        QVERIFY(!friday.contains(u"TERLAMBAT"_s));
        QVERIFY(!friday.contains(u"Arsip"_s));
        QVERIFY2(friday.contains(u"TINDAK LANJUT JATUH TEMPO: 1"_s), qPrintable(friday));
        QVERIFY(friday.contains(u"Kirim notula · Rapat · "_s));
        QVERIFY(!friday.contains(u"Nanti saja"_s));
        m_office->clock.advance(24h * 4);
        const QString tuesday = text(u"ppi_anggota"_s);
        QVERIFY2(tuesday.contains(u"Portal · tenggat 23-11-2026 TERLAMBAT"_s), qPrintable(tuesday));
        QVERIFY(!tuesday.contains(u"Risiko grup"_s)); // its group's own, though the giver sees it
    }

    void theNoteKeepsWhatIsNotTheTakers()
    {
        const PersonId giver = person(u"ppi_anggota"_s);
        const auto secret = test::receive(*m_office);
        MUST(m_office->as(u"ketua"_s, [&](Tx &tx) {
            return desk::restrictTicket(tx, {secret.id, {}}, true, {giver, person(u"semua"_s)}, u"Rahasia"_s);
        }));
        const auto ask = [&](const QString &question, TicketId ticket, ActivityId entry) {
            return m_office->as(u"semua"_s, [&](Tx &tx) {
                return desk::askDecision(
                    tx, {.question = question, .person = giver, .ticket = ticket, .activity = entry});
            });
        };
        const auto audit = test::record(
            *m_office, u"ppi_anggota"_s, test::entryOf(*test::kindOf(*m_office, u"audit"_s), u"V.A.g"_s),
            {.followUps = {{.text = u"Tutup celah audit"_s, .person = giver, .due = QDate(2026, 11, 25)}}});
        MUST(audit);
        MUST(ask(u"Tentang yang rahasia?"_s, secret.id, {}));
        MUST(ask(u"Tentang audit?"_s, {}, *audit));
        MUST(ask(u"Tentang jadwal?"_s, {}, {}));
        MUST(ask(u"Tentang laporan?"_s, test::receive(*m_office).id, {}));
        const auto id = give(u"ppi_anggota"_s, u"sekretaris"_s);
        MUST(id);
        const QString text = load(*id).text;
        for (const QString &open : {u"Tentang jadwal?"_s, u"Tentang laporan?"_s})
            QVERIFY2(text.contains(open), qPrintable(text));
        for (const QString &kept : {u"rahasia"_s, u"audit"_s})
            QVERIFY2(!text.contains(kept), qPrintable(text));
    }

    void bothSign()
    {
        const auto duty = m_office->as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::addPresence(
                tx, {.person = tx.actor().person, .begins = tx.now(), .ends = tx.now() + 8h});
        });
        MUST(duty);
        m_office->clock.advance(7h);
        const auto id = give(u"helpdesk"_s, u"sekretaris"_s);
        MUST(id);
        REFUSED(ErrorCode::Invalid, give(u"helpdesk"_s, u"sekretaris"_s)); // one is waiting
        REFUSED(ErrorCode::Denied, take(u"ketua"_s, *id));
        REFUSED(ErrorCode::Denied, take(u"helpdesk"_s, *id));
        QCOMPARE(onDuty(), QList{person(u"helpdesk"_s)});
        QCOMPARE(waiting(u"sekretaris"_s), 1);
        m_office->clock.advance(5min);
        MUST(take(u"sekretaris"_s, *id));
        QCOMPARE(waiting(u"sekretaris"_s), 0);
        QCOMPARE(onDuty(), QList{person(u"sekretaris"_s)});
        QCOMPARE(load(*id).taken, std::optional(m_office->clock.now()));
        REFUSED(ErrorCode::Invalid, take(u"sekretaris"_s, *id));
        m_office->clock.advance(24h);
        QCOMPARE(onDuty(), QList{person(u"sekretaris"_s)}); // until they hand over
        MUST(give(u"sekretaris"_s, u"helpdesk"_s));
    }

    void whoIsAwayTakesNone()
    {
        const auto away = [&](const QString &login) {
            return m_office->as(login, [&](Tx &tx) {
                return desk::addPresence(
                    tx, {.person = tx.actor().person, .sort = Presence::Sort::Away, .begins = tx.now()});
            });
        };
        const auto id = give(u"helpdesk"_s, u"sekretaris"_s);
        MUST(id);
        const auto absence = away(u"sekretaris"_s);
        MUST(absence);
        REFUSED(ErrorCode::Invalid, give(u"ketua"_s, u"sekretaris"_s));
        REFUSED(ErrorCode::Invalid, take(u"sekretaris"_s, *id)); // nobody would be on duty
        m_office->clock.advance(1h);
        MUST(m_office->as(u"sekretaris"_s, [&](Tx &tx) {
            return desk::endPresence(tx, {*absence, {}}, {});
        }));
        MUST(take(u"sekretaris"_s, *id));
        QCOMPARE(onDuty(), QList{person(u"sekretaris"_s)});
    }

    void aPlannedDutyFollowsTheOneTakenOver()
    {
        const auto planned = m_office->as(u"sekretaris"_s, [&](Tx &tx) {
            return desk::addPresence(
                tx, {.person = tx.actor().person, .begins = tx.now() + 10min, .ends = tx.now() + 8h});
        });
        MUST(planned);
        const auto id = give(u"helpdesk"_s, u"sekretaris"_s);
        MUST(id);
        MUST(take(u"sekretaris"_s, *id)); // ten minutes early
        QCOMPARE(onDuty(), QList{person(u"sekretaris"_s)});
        m_office->clock.advance(10min);
        QCOMPARE(onDuty(), QList{person(u"sekretaris"_s)});
        m_office->clock.advance(8h);
        QCOMPARE(onDuty(), QList<PersonId>());
    }

    void whoGaveItTakesItBack()
    {
        const auto id = give(u"helpdesk"_s, u"sekretaris"_s);
        MUST(id);
        const auto back = [&](const QString &login, const QString &why) {
            return m_office->as(login, [&](Tx &tx) { return desk::takeBackShift(tx, {*id, {}}, why); });
        };
        REFUSED(ErrorCode::Denied, back(u"sekretaris"_s, u"Salah"_s));
        REFUSED(ErrorCode::Invalid, back(u"helpdesk"_s, u" "_s));
        MUST(back(u"helpdesk"_s, u"Salah orang"_s));
        REFUSED(ErrorCode::Invalid, take(u"sekretaris"_s, *id));
        QCOMPARE(waiting(u"sekretaris"_s), 0);
    }

    void onlyAmongThoseWhoSeeTheWork()
    {
        REFUSED(ErrorCode::Denied, give(u"agen_opd"_s, u"sekretaris"_s));
        REFUSED(ErrorCode::Invalid, give(u"sekretaris"_s, u"sekretaris"_s));
        REFUSED(ErrorCode::Invalid, give(u"sekretaris"_s, u"agen_opd"_s)); // it tells of every agency
        REFUSED(ErrorCode::NotFound, m_office->as(u"sekretaris"_s, [&](Tx &tx) {
            return desk::giveShift(tx, PersonId{999}, {});
        }));
    }

    void tamperingIsSeen()
    {
        MUST(give(u"helpdesk"_s, u"sekretaris"_s));
        test::tamper(*m_office, u"UPDATE shift_note SET text = text || 'x'"_s);
        QCOMPARE(test::faults(*m_office).size(), 1);
        test::tamper(*m_office, u"UPDATE shift_note SET text = substr(text, 1, length(text) - 1)"_s);
    }

private:
    PersonId person(const QString &login) { return test::personNamed(*m_office, login); }
    Result<ShiftNoteId> give(const QString &from, const QString &to, const QString &remarks = {})
    {
        const PersonId taker = person(to);
        return m_office->as(from, [&](Tx &tx) { return desk::giveShift(tx, taker, remarks); });
    }
    Result<> take(const QString &login, ShiftNoteId id)
    {
        return m_office->as(login, [&](Tx &tx) { return desk::takeShift(tx, {id, {}}, u"Diterima."_s); });
    }
    ShiftNote load(ShiftNoteId id)
    {
        return *m_office->store().readNow(Store::System,
                                          [&](Reader &reader) { return shiftnotes::load(reader.db, id); });
    }
    qsizetype waiting(const QString &login)
    {
        return m_office->store()
            .readNow(login,
                     [](Reader &reader) { return shiftnotes::waitingFor(reader.db, reader.viewer.person); })
            ->size();
    }
    QList<PersonId> onDuty()
    {
        return *m_office->store().readNow(Store::System, [](Reader &reader) -> Result<QList<PersonId>> {
            TRY_LET(const QList<Presence> now, presence::at(reader.db, reader.now));
            TRY_LET(const QList<Person> roster, people::all(reader.db));
            QList<PersonId> ids;
            for (const Person &person : onDutyAt(now, roster, reader.now, QTimeZone::utc()))
                ids << person.id;
            return ids;
        });
    }

    std::unique_ptr<test::Office> m_office;
};

TANGGAP_TEST(TestShiftNotes)
#include "testshiftnotes.moc"
