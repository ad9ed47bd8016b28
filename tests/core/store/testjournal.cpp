// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/issuepaper.h"
#include "desk/linkticket.h"
#include "desk/register.h"
#include "store/queue.h"
#include "store/ticketparts.h"
#include "store/tickets.h"
#include "support/deskwork.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString ReporterName = QStringLiteral("Zubaidahwati Sangatlangka");

QByteArray headsOf(test::Office &office)
{
    return *office.store().readNow(Store::System, [](Reader &r) { return verify::heads(r.db); });
}

/// Files of the database that hold the bytes, log included.
QStringList filesWith(const test::Office &office, const QByteArray &needle)
{
    QStringList found;
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile file(office.path() + end);
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(needle))
            found << file.fileName();
    }
    return found;
}

} // namespace

/// The journal tells the truth, and verify tells when somebody made it lie.
class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void hashesAreWhatTheFormatSays()
    {
        test::Office office;
        const auto ref = test::receive(office);
        MUST(test::complete(office, ref, u"catat"_s));
        const auto db = *Connection::open(office.path(), Connection::Access::ReadOnly);
        const auto rows = db->run(u"SELECT stream, position, happened, recorded, actor, kind, body, hash "
                                  u"FROM journal WHERE stream = 'ticket/1' ORDER BY position"_s);
        MUST(rows);
        QByteArray previous;
        int events = 0;
        while ((*rows)->next()) {
            ++events;
            const auto text = [&](int i) { return (*rows)->value(i).toString().toUtf8(); };
            // Written out by hand: keys sorted, no blanks.
            const QByteArray line = "{\"actor\":\"" + text(4) + "\",\"happened\":" + text(2) +
                                    ",\"kind\":\"" + text(5) + "\",\"position\":" + text(1) +
                                    ",\"previous\":\"" + previous + "\",\"recorded\":" + text(3) +
                                    ",\"stream\":\"" + text(0) + "\",\"v\":1}\n" + text(6);
            previous = QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex();
            QCOMPARE(text(7), previous);
        }
        QCOMPARE(events, 2);
    }

    void tamperingIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("stream");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &sql, const QString &stream,
                            const QString &words) { QTest::newRow(name) << sql << stream << words; };
        row("gap", u"DELETE FROM journal WHERE stream = 'ticket/1' AND position = 2"_s, u"ticket/1"_s,
            u"Event 2 is missing"_s);
        row("body", u"UPDATE journal SET body = replace(body, 'catat', 'caTat') WHERE stream = 'ticket/1'"_s,
            u"ticket/1"_s, u"changed after"_s);
        for (const QString &column : {u"happened"_s, u"recorded"_s}) {
            row(column == u"happened"_s ? "happened" : "recorded",
                u"UPDATE journal SET %1 = %1 - 60000 WHERE stream = 'ticket/1' AND position = 2"_s.arg(
                    column),
                u"ticket/1"_s, u"Event 2 was changed"_s);
        }
        row("actor", u"UPDATE journal SET actor = 'ketua' WHERE stream = 'ticket/1' AND position = 1"_s,
            u"ticket/1"_s, u"Event 1 was changed"_s);
        row("kind", u"UPDATE journal SET kind = 'x' WHERE stream = 'ticket/1' AND position = 1"_s,
            u"ticket/1"_s, u"Event 1 was changed"_s);
        row("head", u"UPDATE head SET hash = 'x' WHERE stream = 'ticket/1'"_s, u"ticket/1"_s,
            u"end of this chain"_s);
        row("head gone", u"DELETE FROM head WHERE stream = 'registers'"_s, u"registers"_s, u"no head"_s);
        row("tail cut",
            u"DELETE FROM journal WHERE stream = 'ticket/1' AND position = "
            u"(SELECT max(position) FROM journal WHERE stream = 'ticket/1')"_s,
            u"ticket/1"_s, u"end of this chain"_s);
        row("row changed", u"UPDATE ticket SET class = 'rendah' WHERE id = 1"_s, u"ticket/1"_s,
            u"ticket 1: “class”"_s);
        row("clock moved", u"UPDATE ticket_clock SET started = started + 1000"_s, u"ticket/1"_s,
            u"“started”"_s);
        row("row inserted", u"INSERT INTO note (ticket_id, person_id, at, text) VALUES (1, 1, 1, 'x')"_s,
            u"ticket/1"_s, u"note 2 is in the database but not in the journal"_s);
        row("row removed", u"DELETE FROM note"_s, u"ticket/1"_s, u"note 1 is in the journal but not"_s);
        row("foreign ticket", u"INSERT INTO note (ticket_id, person_id, at, text) VALUES (99, 1, 1, 'x')"_s,
            u"note"_s, u"no journaled ticket"_s);
        row("stream without events",
            u"INSERT INTO agenda (book, year, serial, number, at, counterpart, letter_number, letter_date, "
            u"summary, forwarded, withdrawn) VALUES ('x', 2026, 1, '', 0, '', '', '', '', '', 0)"_s,
            u"agenda"_s, u"not in the journal"_s);
        row("agency", u"UPDATE agency SET phone = '1'"_s, u"registers"_s, u"“phone”"_s);
        row("roles given", u"UPDATE person SET roles = 'ketua' WHERE roles = 'agen_opd'"_s, u"accounts"_s,
            u"“roles”"_s);
        row("password", u"UPDATE account SET password = 'x' WHERE login = 'ketua'"_s, u"accounts"_s,
            u"account"_s);
        row("paper file", u"UPDATE paper_file SET bytes = x'00'"_s, u"ticket/1"_s, u"file of paper"_s);
        row("paper file gone", u"DELETE FROM paper_file"_s, u"ticket/1"_s, u"file of paper"_s);
        row("no drill", u"UPDATE meta SET value = '0' WHERE key = 'drill'"_s, u"organization"_s,
            u"drill database was changed"_s);
        row("index of words", u"DELETE FROM ticket_search WHERE rowid = 1"_s, u"search"_s,
            u"index of words"_s);
        row("count", u"UPDATE tally SET n = n + 1"_s, u"tally"_s, u"counts differ"_s);
        row("count of the named",
            u"INSERT INTO tally_named (person_id, state, team, n) VALUES (1, 'open', '', 1)"_s, u"tally"_s,
            u"counts differ"_s);
        row("series", u"UPDATE series SET last = last + 5 WHERE name LIKE 'agenda/%'"_s, u"series"_s,
            u"is not in the book"_s);
        row("reporter", u"UPDATE reporter SET name = 'Orang Lain'"_s, u"ticket/1"_s, u"reporter 1 differs"_s);
        row("sending", u"UPDATE sending SET recipient = 'Orang Lain'"_s, u"ticket/1"_s, u"sending 1"_s);
        row("definition", u"UPDATE definition SET body = body || ' ' WHERE kind = 'procedure'"_s,
            u"organization"_s, u"definition"_s);
    }

    void tamperingIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, stream);
        QFETCH(QString, words);
        test::Office office;
        const auto ref = test::receive(office);
        MUST(test::complete(office, ref, u"catat"_s));
        MUST(office.as(u"semua"_s, [&](Tx &tx) { return desk::addNote(tx, ref, u"Catatan"_s); }));
        const auto issued = office.as(
            u"semua"_s, [&](Tx &tx) { return desk::issuePaper(tx, ref, u"disposisi"_s, test::plainFile()); });
        MUST(issued);
        MUST(office.as(u"semua"_s, [&](Tx &tx) {
            return desk::recordSending(tx, ref,
                                       {.paper = issued->id, .channel = u"hand"_s, .recipient = u"Kepala"_s});
        }));
        MUST(office.as(u"semua"_s, [](Tx &tx) { return desk::saveAgency(tx, {.name = u"Dinas A"_s}); }));
        if (stream == "agenda"_L1) { // leave the stream without events, as in a new database
            test::tamper(office, u"DELETE FROM journal WHERE stream = 'agenda'"_s);
            test::tamper(office, u"DELETE FROM head WHERE stream = 'agenda'"_s);
            test::tamper(office, u"DELETE FROM agenda"_s);
            test::tamper(office, u"DELETE FROM series WHERE name LIKE 'agenda/%'"_s);
        }
        QCOMPARE(test::faults(office), QStringList());
        test::tamper(office, sql);
        const QStringList faults = test::faults(office);
        QVERIFY2(std::any_of(faults.begin(), faults.end(),
                             [&](const QString &line) {
                                 return line.startsWith(stream + u':') && line.contains(words);
                             }),
                 qPrintable(u"got: "_s + faults.join(u'\n')));
    }

    void cutTailShowsAgainstASeal()
    {
        test::Office office;
        const auto ref = test::receive(office);
        MUST(test::complete(office, ref, u"catat"_s));
        const QByteArray sealed = headsOf(office);
        const auto compare = [&](const QByteArray &file) {
            return office.store().readNow(Store::System,
                                          [&](Reader &r) { return verify::compareWithSeal(r.db, file); });
        };
        MUST(test::complete(office, ref, u"analisis_awal"_s));
        QCOMPARE(compare(sealed)->size(), 0); // what came after does not matter
        // A clever hand takes the last two events, the head and all they did; nothing inside shows it.
        for (const QString &sql : {u"DELETE FROM journal WHERE stream = 'ticket/1'"_s,
                                   u"DELETE FROM head WHERE stream = 'ticket/1'"_s})
            test::tamper(office, sql);
        const auto cut = compare(sealed);
        MUST(cut);
        QCOMPARE(cut->size(), 1);
        QCOMPARE(cut->constFirst().stream, u"ticket/1"_s);
        QVERIFY(cut->constFirst().what.contains(u"2"_s));
        REFUSED(ErrorCode::Invalid, compare("no seal at all"));
        REFUSED(ErrorCode::Invalid, compare(""));
        REFUSED(ErrorCode::Invalid, compare(sealed + "# seal 00\n"));
    }

    void erasedReporterIsGoneAndTheChainHolds()
    {
        test::Office office;
        Report report = test::Office::report();
        report.reporter.name = ReporterName;
        report.reporter.email = u"zubaidahwati@contoh.example"_s;
        report.reporter.phone = u"0812-rahasia"_s;
        const auto ref = test::receive(office, report);
        MUST(office.as(u"semua"_s, [&](Tx &tx) {
            return desk::recordSending(
                tx, ref,
                {.channel = u"email"_s, .recipient = ReporterName, .text = u"Yth. "_s + ReporterName});
        }));
        QVERIFY(!filesWith(office, "zubaidahwati").isEmpty());
        MUST(office.as(u"ketua"_s,
                       [&](Tx &tx) { return desk::eraseReporter(tx, ref, u"Permintaan pelapor"_s); }));
        for (const char *needle : {"zubaidahwati", "sangatlangka", "0812-rahasia"})
            QCOMPARE(filesWith(office, needle), QStringList());
        QCOMPARE(test::faults(office), QStringList());
        const auto seen = test::view(office, ref);
        MUST(seen);
        QVERIFY(seen->reporterErased);
        QCOMPARE(seen->reporter, Reporter());
        QCOMPARE(seen->sendings.constFirst().recipient, QString());
        const auto found = office.store().readNow(
            u"semua"_s, [](Reader &r) { return queue::count(r, {.text = u"Zubaidahwati"_s}); });
        MUST(found);
        QCOMPARE(*found, 0);
        REFUSED(ErrorCode::NotFound,
                office.as(u"ketua"_s, [&](Tx &tx) { return desk::eraseReporter(tx, ref, u"Lagi"_s); }));
        office.close();
        QCOMPARE(filesWith(office, "zubaidahwati"), QStringList());
    }

    void writeWithoutEventDoesNotCommit()
    {
        test::Office office;
        const auto ref = test::receive(office);
        REFUSED(ErrorCode::Internal, office.as(u"semua"_s, [&](Tx &tx) -> Result<> {
            TRY(parts::insertNote(tx, {.ticket = ref.id, .text = u"x"_s}));
            return {};
        }));
        QCOMPARE(test::view(office, ref)->notes.size(), 0);
        QCOMPARE(test::faults(office), QStringList());
    }

    void effectsOnAnotherStreamAreJournaledThere()
    {
        test::Office office;
        const auto ref = test::receive(office);
        const auto agenda =
            office.store().readNow(Store::System, [](Reader &r) { return journal::read(r.db, u"agenda"_s); });
        MUST(agenda);
        QCOMPARE(agenda->size(), 1);
        QCOMPARE(agenda->constFirst().kind, u"report.received"_s);
        QCOMPARE(agenda->constFirst().facts.value(u"because"_s).toString(), streamOf(ref.id) + u"#1"_s);
        const auto db = *Connection::open(office.path(), Connection::Access::ReadOnly);
        const QByteArray body =
            db->value(u"SELECT body FROM journal WHERE stream = 'agenda'"_s)->toString().toUtf8();
        const QJsonArray effects = QJsonDocument::fromJson(body).object().value(u"effects"_s).toArray();
        QCOMPARE(effects.size(), 1);
        QCOMPARE(effects.at(0).toObject().value(u"table"_s).toString(), u"agenda"_s);
    }

    void conflictSaysWhoChangedWhatAndWhen()
    {
        test::Office office;
        const auto ref = test::receive(office);
        const desk::TicketRef stale{ref.id, test::view(office, ref)->ticket.version};
        office.clock.set(*fromIso(u"2026-11-20T08:05:00Z"_s));
        MUST(office.as(u"ppi_koordinator"_s, [&](Tx &tx) { return desk::addNote(tx, ref, u"Sudah"_s); }));
        const auto refused =
            office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::addNote(tx, stale, u"Belum"_s); });
        REFUSED(ErrorCode::Conflict, refused);
        for (const QString &word : {u"Sample ppi_koordinator"_s, u"BKS-2026-0001"_s, u"15.05"_s, u"a note"_s})
            QVERIFY2(refused.error().message.contains(word), qPrintable(refused.error().message));
        QCOMPARE(test::view(office, ref)->notes.size(), 1);
    }

    void conflictInARegisterSaysSoToo()
    {
        test::Office office;
        const auto save = [&](const QString &login, Agency agency) {
            return office.as(login, [&](Tx &tx) { return desk::saveAgency(tx, agency); });
        };
        const auto id = save(u"sekretaris"_s, {.name = u"Dinas A"_s});
        MUST(id);
        MUST(save(u"semua"_s, {.id = *id, .name = u"Dinas A"_s, .phone = u"1"_s, .version = 1}));
        MUST(save(u"sekretaris"_s, {.name = u"Dinas B"_s})); // another row, later
        const auto refused =
            save(u"sekretaris"_s, {.id = *id, .name = u"Dinas A"_s, .phone = u"2"_s, .version = 1});
        REFUSED(ErrorCode::Conflict, refused);
        for (const QString &word : {u"Sample: every role"_s, u"14.44"_s})
            QVERIFY2(refused.error().message.contains(word), qPrintable(refused.error().message));
    }
};

TANGGAP_TEST(TestJournal)
#include "testjournal.moc"
