// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/handover.h"
#include "desk/issuepaper.h"
#include "desk/registerentry.h"
#include "desk/restrictticket.h"
#include "store/tickets.h"
#include "support/activitywork.h"
#include "support/playedoffice.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::PlayedOffice;

/// Registers as the work fills them.
class TestRegisterBooks : public QObject
{
    Q_OBJECT

private slots:
    void theProceduresRegistersAreFilled_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QStringList>("filled");
        QTest::newRow("bekasi") << u"bekasi"_s << QStringList{u"agenda.surat_masuk"_s,
                                                              u"incidents"_s,
                                                              u"queue"_s,
                                                              u"forms"_s,
                                                              u"dispositions"_s,
                                                              u"evidence"_s,
                                                              u"resolutions"_s,
                                                              u"escalations"_s,
                                                              u"logbook"_s,
                                                              u"recommendations"_s};
        QTest::newRow("batang")
            << u"batang"_s
            << QStringList{u"agenda.surat_masuk"_s, u"incidents"_s,   u"queue"_s,         u"dispositions"_s,
                           u"activities"_s,         u"escalations"_s, u"announcements"_s, u"logbook"_s,
                           u"analyses"_s,           u"evidence"_s};
        QTest::newRow("ciamis") << u"ciamis"_s
                                << QStringList{u"incidents"_s, u"evidence"_s,     u"analyses"_s,
                                               u"logbook"_s,   u"dispositions"_s, u"recommendations"_s};
        QTest::newRow("kukar") << u"kukar"_s
                               << QStringList{u"evidence"_s,     u"forms"_s,        u"activities"_s,
                                              u"certificates"_s, u"hall_of_fame"_s, u"dispositions"_s};
    }
    void theProceduresRegistersAreFilled()
    {
        QFETCH(QString, organization);
        QFETCH(QStringList, filled);
        PlayedOffice office(organization);
        QStringList known;
        for (const RegisterBook &book : office.books()) {
            QVERIFY2(!known.contains(book.id), qPrintable(book.id));
            known << book.id;
            QVERIFY2(!book.name.id.isEmpty() && !book.name.en.isEmpty(), qPrintable(book.id));
            for (const RegisterRow &row : office.rows(book.id))
                QCOMPARE(row.cells.size(), book.columns.size());
            const auto n = office.store().readNow(u"semua"_s, [&](Reader &reader) {
                return registerbook::count(reader, {book.id, {2026, 1, 1}, {2026, 12, 31}});
            });
            MUST(n);
            QCOMPARE(qsizetype(*n), office.rows(book.id).size());
        }
        for (const QString &id : filled)
            QVERIFY2(!office.rows(id).isEmpty(), qPrintable(id));
        // Every register that the procedure prints is offered, under the name that it prints.
        const auto seen = test::view(office, office.ref);
        const auto books = office.books();
        for (const RegisterRef &ref : seen->procedure->registers) {
            QVERIFY2(std::any_of(books.begin(), books.end(),
                                 [&](const RegisterBook &book) {
                                     return ref.id == "buku_agenda"_L1
                                                ? book.id.startsWith("agenda."_L1)
                                                : book.keptBy.contains(seen->procedure->id) &&
                                                      book.name == ref.name;
                                 }),
                     qPrintable(ref.id));
        }
        QCOMPARE(test::faults(office), QStringList());
    }

    void columnsAreToldApart()
    {
        test::Office office(u"bekasi"_s);
        const auto books =
            office.store().readNow(u"semua"_s, [](Reader &reader) { return registerbook::books(reader); });
        MUST(books);
        for (const RegisterBook &book : *books) {
            for (const Language language : {Language::Indonesian, Language::English}) {
                QStringList names{u"No."_s}; // a file numbers its rows
                for (const RegisterColumn &column : book.columns)
                    names << column.name.in(language);
                QCOMPARE(names.removeDuplicates(), 0);
            }
        }
    }

    void aLetterStandsInItsAgendaWithWhomItIsWrittenTo()
    {
        test::Office office(u"bekasi"_s);
        const auto ref = test::receive(office);
        const auto issue = [&](const QString &kind, const QHash<QString, QString> &fields) {
            return office.as(u"semua"_s, [&](Tx &tx) -> Result<desk::Issued> {
                TRY(desk::draftPaper(tx, ref, kind, fields));
                return desk::issuePaper(tx, ref, kind, test::plainFile());
            });
        };
        const auto column = [&](const QString &id) {
            QStringList cells;
            const auto books = office.store().readNow(
                u"semua"_s, [](Reader &reader) { return registerbook::books(reader); });
            for (const RegisterBook &book : books.value_or(QList<RegisterBook>())) {
                for (qsizetype i = 0; book.id == "agenda.surat_keluar"_L1 && i < book.columns.size(); ++i) {
                    if (book.columns.at(i).id != id)
                        continue;
                    const auto page = office.store().readNow(u"semua"_s, [&](Reader &reader) {
                        return registerbook::page(reader, {book.id, {2026, 1, 1}, {2026, 12, 31}}, {}, 100);
                    });
                    for (const RegisterRow &row : page->rows)
                        cells << registerbook::cellText(row.cells.at(i), Language::Indonesian);
                }
            }
            return cells;
        };
        const auto answer = issue(u"jawaban_pengguna"_s, {{u"reason"_s, u"Pemeliharaan"_s}});
        MUST(answer);
        const auto memo = issue(u"nota_dinas"_s, {{u"addressee"_s, u"Sekretaris Contoh"_s}});
        MUST(memo);
        const auto report = issue(u"laporan_penyelesaian"_s, {});
        MUST(report);
        QCOMPARE(column(u"number"_s), (QStringList{answer->number, memo->number, report->number}));
        QCOMPARE(column(u"addressee"_s),
                 (QStringList{u"Pelapor Contoh"_s, u"Sekretaris Contoh"_s, QString()}));
        QVERIFY(column(u"title"_s).constFirst().startsWith(u"Surat jawaban"_s));
        MUST(office.as(u"semua"_s, [&](Tx &tx) {
            return desk::recordSending(
                tx, ref, {.paper = answer->id, .channel = u"hand"_s, .recipient = u"Kurir Contoh"_s});
        }));
        QCOMPARE(column(u"addressee"_s).constFirst(), u"Kurir Contoh"_s);
    }

    void cellsSayWhatTheWorkSaid()
    {
        PlayedOffice office(u"bekasi"_s);
        QCOMPARE(office.cells(u"incidents"_s, u"code"_s), QStringList{office.code});
        QCOMPARE(office.cells(u"incidents"_s, u"received"_s), QStringList{u"20 Nov 2026 14:44"_s}); // WIB
        QCOMPARE(office.cells(u"incidents"_s, u"status"_s), QStringList{u"Ditutup"_s});
        QVERIFY(!office.cells(u"incidents"_s, u"team"_s).constFirst().isEmpty());
        QCOMPARE(office.cells(u"evidence"_s, u"file"_s), QStringList{u"layar.png"_s});
        QCOMPARE(office.cells(u"agenda.surat_masuk"_s, u"sender"_s), QStringList{u"Dinas Pendidikan"_s});
        QVERIFY(office.cells(u"logbook"_s, u"what"_s).contains(u"Verifikasi: Ya"_s));
        QCOMPARE(office.cells(u"resolutions"_s, u"what"_s), QStringList{u"Laporan penyelesaian insiden"_s});
    }

    void finishedIsWhenTheTicketClosed()
    {
        PlayedOffice office(u"batang"_s); // two steps follow the closing one
        const Ticket ticket = *office.store().readNow(
            u"semua"_s, [&](Reader &reader) { return tickets::load(reader.db, office.ref.id); });
        Instant closed, last;
        for (const StepRecord &record : ticket.steps) {
            last = std::max(last, *record.completed);
            if (record.step == u"penyampaian"_s)
                closed = *record.completed;
        }
        QVERIFY(closed < last);
        const auto shown = office.rows(u"incidents"_s).constFirst();
        qsizetype column = -1;
        for (const RegisterBook &book : office.books()) {
            for (qsizetype i = 0; book.id == "incidents"_L1 && i < book.columns.size(); ++i) {
                if (book.columns.at(i).id == "finished"_L1)
                    column = i;
            }
        }
        QVERIFY(column >= 0);
        QCOMPARE(shown.cells.at(column).toDateTime().toMSecsSinceEpoch(), toMs(closed));
    }

    void daysAreTheOfficesOwn()
    {
        test::Office office;
        const auto seenOn = [&](QDate first, QDate last) {
            return office.store()
                .readNow(u"semua"_s,
                         [&](Reader &reader) {
                             return registerbook::count(reader, {u"incidents"_s, first, last});
                         })
                .value_or(-1);
        };
        office.clock.set(*fromIso(u"2026-11-20T16:59:59.999Z"_s)); // 23:59:59.999 WIB
        test::receive(office);
        office.clock.set(*fromIso(u"2026-11-20T17:00:00Z"_s)); // midnight
        test::receive(office);
        QCOMPARE(seenOn({2026, 11, 20}, {2026, 11, 20}), 1);
        QCOMPARE(seenOn({2026, 11, 21}, {2026, 11, 21}), 1);
        QCOMPARE(seenOn({2026, 11, 20}, {2026, 11, 21}), 2);
        QCOMPARE(seenOn({2026, 11, 22}, {2026, 11, 30}), 0);
        QCOMPARE(seenOn({2026, 11, 22}, {2026, 11, 20}), -1);
    }

    void restrictedTicketsAreHonoured()
    {
        PlayedOffice office(u"bekasi"_s);
        MUST(office.as(u"ketua"_s, [&](Tx &tx) {
            return desk::restrictTicket(tx, office.ref, true, {tx.actor().person}, u"Penyidikan"_s);
        }));
        for (const RegisterBook &book : office.books(u"helpdesk"_s)) {
            const auto rows = office.rows(book.id, u"helpdesk"_s);
            if (book.id.startsWith("agenda."_L1)) {
                for (const RegisterRow &row : rows) {
                    QVERIFY(!row.ticket.isValid());
                    QVERIFY2(row.cells.contains(QVariant(u"dibatasi"_s)), qPrintable(book.id));
                    for (const QVariant &cell : row.cells)
                        QVERIFY2(!cell.toString().contains(u"portal"_s), qPrintable(cell.toString()));
                }
            } else {
                QVERIFY2(rows.isEmpty(), qPrintable(book.id));
            }
        }
        QCOMPARE(office.rows(u"agenda.surat_masuk"_s, u"helpdesk"_s).size(), 1);
        QVERIFY(!office.rows(u"incidents"_s, u"ketua"_s).isEmpty());
    }

    void consentWithdrawnLeavesTheHallOfFame()
    {
        PlayedOffice office(u"kukar"_s);
        QCOMPARE(office.cells(u"hall_of_fame"_s, u"reporter"_s), QStringList{u"Pelapor Contoh"_s});
        MUST(office.as(u"semua"_s, [&](Tx &tx) { return desk::recordConsent(tx, office.ref, false, {}); }));
        QCOMPARE(office.rows(u"hall_of_fame"_s).size(), 0);
    }

    void pagesFollowEachOther()
    {
        PlayedOffice office(u"bekasi"_s);
        const QList<RegisterRow> all = office.rows(u"logbook"_s);
        QVERIFY(all.size() > 5);
        QList<qint64> keys, paged;
        for (const RegisterRow &row : all)
            keys << row.key;
        std::optional<RegisterCursor> after;
        do {
            const auto page = office.store().readNow(u"semua"_s, [&](Reader &reader) {
                return registerbook::page(reader, {u"logbook"_s, {2026, 1, 1}, {2026, 12, 31}}, after, 2);
            });
            MUST(page);
            QVERIFY(page->rows.size() <= 2);
            for (const RegisterRow &row : page->rows)
                paged << row.key;
            after = page->next;
        } while (after);
        QCOMPARE(paged, keys);
    }

    void linesByHandStandAmongTheOthers()
    {
        PlayedOffice office(u"bekasi"_s);
        const qsizetype before = office.rows(u"logbook"_s).size();
        LogEntry entry{
            .book = u"logbook"_s, .at = office.clock.now() - 24h, .title = u"Firewall diperbarui"_s};
        const auto id = office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::writeLine(tx, entry); });
        MUST(id);
        QCOMPARE(office.rows(u"logbook"_s).size(), before + 1);
        QCOMPARE(office.rows(u"logbook"_s).constFirst().entry, *id); // by when it happened
        MUST(office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::strikeLine(tx, *id, u"Keliru"_s); }));
        QVERIFY(office.rows(u"logbook"_s).constFirst().struck);
        REFUSED(ErrorCode::Invalid,
                office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::strikeLine(tx, *id, u"Lagi"_s); }));
        entry.at = office.clock.now() + 1h;
        REFUSED(ErrorCode::Invalid,
                office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::writeLine(tx, entry); }));
        entry.at = office.clock.now();
        entry.title = u"  "_s;
        REFUSED(ErrorCode::Invalid,
                office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::writeLine(tx, entry); }));
        entry.title = u"Rapat"_s;
        for (const QString &book : {u"incidents"_s, u"agenda.surat_masuk"_s}) {
            entry.book = book;
            REFUSED(ErrorCode::Invalid,
                    office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::writeLine(tx, entry); }));
        }
        entry.book = u"log.dokumentasi_jaringan"_s; // what only this procedure names
        MUST(office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::writeLine(tx, entry); }));
        QCOMPARE(office.rows(entry.book).size(), 1);
        QCOMPARE(office.cells(entry.book, u"what"_s), QStringList{u"Rapat"_s});
        REFUSED(ErrorCode::Denied,
                office.as(u"pengarah"_s, [&](Tx &tx) { return desk::writeLine(tx, entry); }));
        QCOMPARE(test::faults(office), QStringList());
    }

    void whatIsRecordedAsAnActivityNeedsNoSecondTyping()
    {
        PlayedOffice office(u"bekasi"_s);
        const QList<std::pair<QString, QString>> kept{{u"activities"_s, u"training"_s}, // holds them all
                                                      {u"meetings"_s, u"meeting"_s},
                                                      {u"backups"_s, u"backup_site"_s},
                                                      {u"log.dokumentasi_jaringan"_s, u"network_document"_s}};
        for (const auto &[book, kind] : kept) {
            const qsizetype before = office.rows(book).size();
            QList<ActivityId> ids;
            for (const QDate day : {QDate(2026, 1, 1), QDate(2024, 2, 29), QDate(2026, 12, 31)}) {
                const auto id = office.as(u"semua"_s, [&](Tx &tx) -> Result<ActivityId> {
                    TRY_LET(const QString duty, desk::dutyFor(tx, kind));
                    Activity entry = test::entryOf(*test::kindOf(office, kind), duty);
                    entry.day = day;
                    return desk::recordActivity(tx, entry, {});
                });
                MUST(id);
                ids << *id;
            }
            const QList<RegisterRow> rows = office.rows(book); // of 2026
            QCOMPARE(rows.size(), before + 2);
            int found = 0;
            for (const RegisterRow &row : rows)
                found += row.cells.contains(QDate(2026, 1, 1)) || row.cells.contains(QDate(2026, 12, 31));
            QCOMPARE(found, 2);
            MUST(office.as(u"semua"_s, [&](Tx &tx) {
                return desk::withdrawActivity(tx, {ids.at(0), {}}, u"Salah catat"_s);
            }));
            QCOMPARE(office.rows(book).size(), before + 1);
        }
    }

    void lettersByPostTakeTheNextNumber()
    {
        PlayedOffice office(u"bekasi"_s);
        desk::Letter letter{.book = u"agenda.surat_masuk"_s,
                            .at = office.clock.now(),
                            .counterpart = u"Dinas Contoh"_s,
                            .letterNumber = u"005/77"_s,
                            .letterDate = u"2026-11-19"_s,
                            .summary = u"Undangan sosialisasi"_s};
        const auto enter = [&](const QString &login) {
            return office.as(login, [&](Tx &tx) { return desk::enterLetter(tx, letter); });
        };
        const auto number = enter(u"helpdesk"_s);
        MUST(number);
        QCOMPARE(*number, u"0002/2026"_s); // the report took 0001
        QCOMPARE(office.cells(letter.book, u"sender"_s),
                 QStringList({u"Dinas Pendidikan"_s, u"Dinas Contoh"_s}));
        QCOMPARE(office.cells(letter.book, u"letter_date"_s).constLast(), u"19 Nov 2026"_s);
        REFUSED(ErrorCode::Denied, enter(u"pengarah"_s));
        letter.letterDate = u"kemarin"_s;
        REFUSED(ErrorCode::Invalid, enter(u"helpdesk"_s));
        letter.letterDate.clear();
        letter.counterpart.clear();
        REFUSED(ErrorCode::Invalid, enter(u"helpdesk"_s));
        QCOMPARE(office.rows(letter.book).size(), 2); // what is refused takes no number
        letter = {.book = u"agenda.surat_keluar"_s,
                  .at = office.clock.now(),
                  .counterpart = u"Kantor Contoh"_s,
                  .summary = u"Balasan undangan"_s};
        const int issued = int(office.rows(letter.book).size());
        const auto sent = enter(u"semua"_s);
        MUST(sent);
        QVERIFY2(sent->contains(u"/%1/"_s.arg(issued + 1)), qPrintable(*sent));
        QCOMPARE(test::faults(office), QStringList());
    }

    void numberAndDayAreOfOneYear()
    {
        test::Office office;
        office.clock.set(*fromIso(u"2027-01-02T03:00:00Z"_s));
        Report report = test::Office::report();
        report.received = *fromIso(u"2026-12-30T03:00:00Z"_s);
        report.lateReason = u"Libur"_s;
        test::receive(office, report);
        const auto byPost = office.as(u"sekretaris"_s, [&](Tx &tx) {
            return desk::enterLetter(tx, {.book = u"agenda.surat_masuk"_s,
                                          .at = *fromIso(u"2026-12-31T03:00:00Z"_s),
                                          .counterpart = u"Dinas Contoh"_s,
                                          .summary = u"Undangan"_s});
        });
        MUST(byPost);
        QVERIFY2(byPost->contains(u"2026"_s), qPrintable(*byPost));
        const auto lines = [&](int year) {
            return office.store().readNow(u"sekretaris"_s, [&](Reader &reader) {
                return registerbook::page(reader,
                                          {u"agenda.surat_masuk"_s, QDate(year, 1, 1), QDate(year, 12, 31)},
                                          std::nullopt, 100);
            });
        };
        QCOMPARE(lines(2026)->rows.size(), 2);
        QCOMPARE(lines(2027)->rows.size(), 0);
    }

    void aLetterByPostIsWithdrawn()
    {
        PlayedOffice office(u"bekasi"_s);
        const QString book = u"agenda.surat_masuk"_s;
        MUST(office.as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::enterLetter(
                tx,
                {.book = book, .at = tx.now(), .counterpart = u"Dinas Contoh"_s, .summary = u"Undangan"_s});
        }));
        const qint64 line = office.rows(book).constLast().entry;
        QVERIFY(line > 0);
        QCOMPARE(office.rows(book).constFirst().entry, 0); // the report's number
        const auto withdraw = [&](const QString &login, qint64 id, const QString &reason) {
            return office.as(login, [&](Tx &tx) { return desk::withdrawLetter(tx, id, reason); });
        };
        REFUSED(ErrorCode::Invalid, withdraw(u"helpdesk"_s, line, u"  "_s));
        REFUSED(ErrorCode::Denied, withdraw(u"pengarah"_s, line, u"Keliru"_s));
        REFUSED(ErrorCode::Invalid, withdraw(u"helpdesk"_s, 1, u"Keliru"_s)); // of a ticket
        REFUSED(ErrorCode::NotFound, withdraw(u"helpdesk"_s, 999, u"Keliru"_s));
        MUST(withdraw(u"helpdesk"_s, line, u"Salah alamat"_s));
        REFUSED(ErrorCode::Invalid, withdraw(u"helpdesk"_s, line, u"Lagi"_s));
        QVERIFY(office.rows(book).constLast().struck);
        QCOMPARE(office.cells(book, u"number"_s).constLast(), u"0002/2026"_s);
        QCOMPARE(office.cells(book, u"remarks"_s).constLast(), u"Ditarik: Salah alamat"_s);
        QCOMPARE(test::faults(office), QStringList());
        test::tamper(office, u"UPDATE agenda SET reason = 'Lain' WHERE reason IS NOT NULL"_s);
        QCOMPARE(test::faults(office).size(), 1);
    }

    void whoSeesNoTicketsReadsNoRegister()
    {
        PlayedOffice office(u"bekasi"_s);
        const auto outcome =
            office.store().readNow(u"agen_opd"_s, [](Reader &reader) { return registerbook::books(reader); });
        REFUSED(ErrorCode::Denied, outcome);
    }
};

TANGGAP_TEST(TestRegisterBooks)
#include "testregisterbooks.moc"
