// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/issuepaper.h"
#include "desk/register.h"
#include "store/queue.h"
#include "support/deskwork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Change = std::function<void(Report &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

/// What may stand in a report, and what may not.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void refused_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("no title", [](Report &r) { r.title.clear(); });
        row("blank title", [](Report &r) { r.title = u" \n\t\u202e "_s; });
        row("no description", [](Report &r) { r.description = u"\u200e "_s.mid(1); });
        row("NUL in the title", [](Report &r) { r.title = u"a"_s + QChar(0) + u"b"_s; });
        row("NUL in the reporter", [](Report &r) { r.reporter.name = u"a"_s + QChar(0); });
        row("half a surrogate pair", [](Report &r) { r.description = u"x"_s + QChar(0xD83D); });
        row("other half", [](Report &r) { r.impact = QChar(0xDE00) + u"x"_s; });
        row("title too long", [](Report &r) { r.title = QString(501, u'x'); });
        row("description too long", [](Report &r) { r.description = QString(2'000'001, u'x'); });
        row("unknown type", [](Report &r) { r.type = u"KIAMAT"_s; });
        row("no type", [](Report &r) { r.type.clear(); });
        row("unknown class", [](Report &r) { r.systemClass = u"luar biasa"_s; });
        row("unknown severity", [](Report &r) { r.severity = u"99"_s; });
        row("unknown procedure", [](Report &r) { r.procedure = u"tidak_ada"_s; });
        row("unknown system", [](Report &r) { r.system = SystemId{99}; });
        row("letter date", [](Report &r) { r.letterDate = u"31/12/2026"_s; });
        row("letter date that is none", [](Report &r) { r.letterDate = u"2026-02-30"_s; });
        row("received tomorrow", [](Report &r) { r.received = *fromIso(u"2026-11-21T07:44:00Z"_s); });
        row("received in 1999", [](Report &r) {
            r.received = *fromIso(u"1999-12-31T23:59:59Z"_s);
            r.lateReason = u"Lama"_s;
        });
        row("happened tomorrow", [](Report &r) { r.occurred = *fromIso(u"2026-11-21T07:44:00Z"_s); });
        row("happened in 1970", [](Report &r) { r.occurred = fromMs(0); });
        row("received earlier without a reason",
            [](Report &r) { r.received = *fromIso(u"2026-11-20T07:38:59Z"_s); });
        row("reason too long", [](Report &r) {
            r.received = *fromIso(u"2026-11-20T07:00:00Z"_s);
            r.lateReason = QString(2001, u'x');
        });
    }

    void refused()
    {
        QFETCH(Change, change);
        test::Office office;
        Report report = test::Office::report();
        change(report);
        const auto receive = [&](const Report &one) {
            return office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::receiveReport(tx, one); });
        };
        const auto refused = receive(report);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Invalid || refused.error().code == ErrorCode::NotFound);
        // Nothing was taken: the next one is the first.
        const auto next = receive(test::Office::report());
        MUST(next);
        QCOMPARE(next->code, u"BKS-2026-0001"_s);
        QCOMPARE(next->agendaNumber, u"0001/2026"_s);
        QCOMPARE(test::faults(office), QStringList());
    }

    void kept_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char *name, const QString &typed, const QString &stored) {
            QTest::newRow(name) << typed << stored;
        };
        for (const char *same :
             {"<script>alert('x')</script><b>tebal</b>", "{{title}} {{{facts.name}}} {{#each}}",
              "'; DROP TABLE ticket; --", "%1 %2 %n", "\\u0000 \\x00", "a & b < c > d"})
            row(same, QString::fromLatin1(same), QString::fromLatin1(same));
        row("right-to-left override", u"invoice\u202efdp.exe"_s, u"invoicefdp.exe"_s);
        row("isolates", u"a\u2066b\u2069c"_s, u"abc"_s);
        row("Windows line ends", u"satu\r\ndua\rtiga"_s, u"satu\ndua\ntiga"_s);
        row("control characters", u"a\u0007b\u001bc"_s, u"abc"_s);
        row("composed", u"e\u0301"_s, u"\u00e9"_s);
        row("emoji", u"\U0001F525 api"_s, u"\U0001F525 api"_s);
        row("arabic", u"\u0627\u0644"_s, u"\u0627\u0644"_s);
        row("a megabyte", QString(1'000'000, u'y'), QString(1'000'000, u'y'));
    }

    void kept()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        test::Office office;
        Report report = test::Office::report();
        report.description = typed;
        report.chronology = typed;
        report.impact = typed;
        report.lateReason = typed.left(100);
        report.received = office.clock.now() - 1min;
        const auto ref = test::receive(office, report);
        MUST(office.as(u"semua"_s, [&](Tx &tx) { return desk::addNote(tx, ref, typed); }));
        const auto seen = test::view(office, ref);
        MUST(seen);
        QCOMPARE(seen->ticket.description, stored);
        QCOMPARE(seen->ticket.chronology, stored);
        QCOMPARE(seen->notes.constFirst().text, stored);
        QCOMPARE(test::faults(office), QStringList());
    }

    void everyFieldIsCleanedSoThatVerifyHolds()
    {
        // Text that the database and the journal would write differently must not reach either.
        test::Office office;
        const QString damaged = u"x\u202e"_s + QChar(0xD800) + u"y"_s;
        const auto ref = test::receive(office);
        const auto allRefused = [&](const QString &login, auto action) {
            return !office.as(login, [&](Tx &tx) -> Result<> {
                const auto done = action(tx);
                return done ? Result<>() : Result<>(fail(done.error()));
            });
        };
        QVERIFY(allRefused(u"semua"_s, [&](Tx &tx) { return desk::addNote(tx, ref, damaged); }));
        QVERIFY(
            allRefused(u"semua"_s, [&](Tx &tx) { return desk::writeText(tx, ref, u"temuan"_s, damaged); }));
        QVERIFY(allRefused(u"semua"_s, [&](Tx &tx) {
            return desk::addEvidence(tx, ref, {{.name = damaged, .sha256 = u"00"_s}});
        }));
        QVERIFY(allRefused(u"semua"_s, [&](Tx &tx) {
            return desk::receiveReport(tx, test::Office::report(), {{.name = damaged, .sha256 = u"00"_s}});
        }));
        QVERIFY(allRefused(u"semua"_s, [&](Tx &tx) {
            return desk::draftPaper(tx, ref, u"disposisi"_s, {{u"perihal"_s, damaged}});
        }));
        QVERIFY(allRefused(u"semua"_s, [&](Tx &tx) { return desk::saveAgency(tx, {.name = damaged}); }));
        QVERIFY(allRefused(u"semua"_s, [&](Tx &tx) { return desk::saveSystem(tx, {.name = damaged}); }));
        QVERIFY(allRefused(u"ketua"_s, [&](Tx &tx) { return desk::savePerson(tx, {.name = damaged}); }));
        QVERIFY(allRefused(u"ketua"_s, [&](Tx &tx) { return desk::saveSetting(tx, u"a"_s, damaged); }));
        QVERIFY(allRefused(u"ketua"_s, [&](Tx &tx) { return desk::saveSetting(tx, damaged, u"a"_s); }));
        MUST(office.as(u"semua"_s, [&](Tx &tx) {
            return desk::receiveReport(tx, test::Office::report(),
                                       {{.name = u"gpj\u202e.exe"_s, .sha256 = u"00"_s, .note = u" x "_s}});
        }));
        const auto seen = test::view(office, {TicketId{2}, {}});
        QCOMPARE(seen->evidence.constFirst().name, u"gpj.exe"_s);
        QCOMPARE(seen->evidence.constFirst().note, u"x"_s);
        QCOMPARE(test::faults(office), QStringList());
    }

    void unknownThingsAreNotFound()
    {
        test::Office office;
        const auto ref = test::receive(office);
        const desk::TicketRef none{TicketId{99}, {}};
        REFUSED(ErrorCode::NotFound,
                office.as(u"semua"_s, [&](Tx &tx) { return desk::addNote(tx, none, u"x"_s); }));
        REFUSED(ErrorCode::NotFound, test::complete(office, none, u"catat"_s));
        REFUSED(ErrorCode::Invalid, test::complete(office, ref, u"tidak_ada"_s));
        REFUSED(ErrorCode::Invalid, test::complete(office, ref, u"tutup"_s));
        REFUSED(ErrorCode::Invalid, test::complete(office, ref, u"catat"_s, u"mungkin"_s));
        REFUSED(ErrorCode::Denied,
                office.as(u"tidak_ada"_s, [&](Tx &tx) { return desk::addNote(tx, ref, u"x"_s); }));
        REFUSED(ErrorCode::NotFound, office.as(u"semua"_s, [&](Tx &tx) {
            return desk::recordExport(tx, ref, EvidenceId{9}, u"x"_s);
        }));
        REFUSED(ErrorCode::NotFound, office.as(u"semua"_s, [&](Tx &tx) {
            return desk::recordPrint(tx, ref, PaperId{9}, u"x"_s);
        }));
        REFUSED(ErrorCode::Invalid, office.as(u"semua"_s, [&](Tx &tx) {
            return desk::issuePaper(tx, ref, u"tidak_ada"_s, test::plainFile());
        }));
        REFUSED(ErrorCode::Invalid, office.as(u"semua"_s, [&](Tx &tx) {
            return desk::recordSending(
                tx, ref, {.channel = u"email"_s, .recipient = u"x"_s, .at = {}},
                {.happened = office.clock.now() - 1min, .reason = u"Sebelum laporan"_s});
        }));
    }
};

TANGGAP_TEST(TestBadInput)
#include "testbadinput.moc"
