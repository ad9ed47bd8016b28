// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/activity.h"
#include "desk/reclassify.h"
#include "desk/restrictticket.h"
#include "store/migrations.h"
#include "store/ticketparts.h"
#include "support/paperoffice.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using test::PaperOffice;

namespace
{

/// A paper and a sending as the program wrote them before schema 2: without the columns that came then.
Result<> writeAsBefore(Tx &tx, TicketId ticket)
{
    TRY(parts::keepPaperFile(tx, journal::hashOf("lama"), "lama"));
    TRY_LET(const qint64 paper, tx.insert(tables::Paper,
                                          {{"ticket_id"_L1, column(ticket)},
                                           {"kind"_L1, u"disposisi"_s},
                                           {"state"_L1, u"approved"_s},
                                           {"number"_L1, column(QString())},
                                           {"fields"_L1, u"{}"_s},
                                           {"file_hash"_L1, journal::hashOf("lama")},
                                           {"printed"_L1, column(0)},
                                           {"at"_L1, column(tx.now())},
                                           {"version"_L1, column(1)}},
                                          ticket));
    TRY(tx.insert(tables::Sending,
                  {{"ticket_id"_L1, column(ticket)},
                   {"paper_id"_L1, column(paper)},
                   {"channel"_L1, u"hand"_s},
                   {"recipient"_L1, u"Pelapor"_s},
                   {"text"_L1, column(QString())},
                   {"person_id"_L1, column(tx.actor().person.value)},
                   {"at"_L1, column(tx.now())},
                   {"salt"_L1, u"00"_s}},
                  ticket));
    TRY(tx.append({.stream = streamOf(ticket), .kind = u"reply.sent"_s, .happened = tx.now()}));
    return {};
}

QJsonArray lastEffects(test::Office &office, TicketId ticket)
{
    const auto db = *Connection::open(office.path(), Connection::Access::ReadOnly);
    const QByteArray body = db->value(u"SELECT body FROM journal WHERE stream = :stream ORDER BY seq DESC"_s,
                                      {{":stream"_L1, streamOf(ticket)}})
                                ->toString()
                                .toUtf8();
    return QJsonDocument::fromJson(body).object().value("effects"_L1).toArray();
}

} // namespace

/// A database of schema 1 becomes one of today and still verifies.
class TestPaperMigration : public QObject
{
    Q_OBJECT

private slots:
    void anOlderDatabaseIsBroughtUpAndVerifies()
    {
        PaperOffice office;
        MUST(office.as(u"admin"_s, [](Tx &tx) { // a report asked for no service then
            QJsonObject file = QJsonDocument::fromJson(PaperOffice::organizationWithBooks()).object();
            file.remove(u"incident_service"_s);
            return desk::loadOrganization(tx, QJsonDocument(file).toJson());
        }));
        const auto ref = test::receive(office);
        MUST(office.as(u"semua"_s, [&](Tx &tx) { return writeAsBefore(tx, ref.id); }));
        const auto secret = test::receive(office);
        MUST(office.as(u"ketua"_s,
                       [&](Tx &tx) { return desk::restrictTicket(tx, secret, true, {}, u"Rahasia"_s); }));
        office.close();
        for (const QString &sql : {u"ALTER TABLE paper DROP COLUMN author_group"_s,
                                   u"DROP TABLE periodic_report"_s,
                                   u"ALTER TABLE agenda DROP COLUMN reason"_s,
                                   u"DROP INDEX paper_redacted_file"_s,
                                   u"ALTER TABLE paper DROP COLUMN editable_hash"_s,
                                   u"ALTER TABLE paper DROP COLUMN redacted_hash"_s,
                                   u"DROP TABLE presence"_s,
                                   u"DROP TABLE shift_note"_s,
                                   u"ALTER TABLE person DROP COLUMN office_from"_s,
                                   u"ALTER TABLE person DROP COLUMN office_until"_s,
                                   u"ALTER TABLE person DROP COLUMN qualifications"_s,
                                   u"DROP TABLE activity"_s,
                                   u"DROP TABLE follow_up"_s,
                                   u"DROP TABLE activity_file"_s,
                                   u"DROP TABLE decision"_s,
                                   u"DROP TABLE activity_search"_s,
                                   u"DROP INDEX ticket_step_worked"_s,
                                   u"DROP INDEX paper_kind"_s,
                                   u"ALTER TABLE ticket DROP COLUMN service"_s,
                                   u"DROP INDEX ticket_step_completed"_s,
                                   u"DROP INDEX evidence_at"_s,
                                   u"DROP INDEX paper_at"_s,
                                   u"DROP INDEX agenda_at"_s,
                                   u"DROP INDEX ticket_clock_running"_s,
                                   u"DROP TABLE tally_named"_s,
                                   u"DROP TABLE log_entry"_s,
                                   u"DROP INDEX paper_mark"_s,
                                   u"DROP INDEX paper_issued_file"_s,
                                   u"DROP INDEX paper_signed_file"_s,
                                   u"ALTER TABLE paper DROP COLUMN mark"_s,
                                   u"ALTER TABLE paper DROP COLUMN signed_hash"_s,
                                   u"ALTER TABLE sending DROP COLUMN evidence_id"_s,
                                   u"DROP TABLE paper_version"_s,
                                   u"DROP TABLE paper_signature"_s,
                                   u"DROP INDEX ticket_handover"_s,
                                   u"ALTER TABLE ticket DROP COLUMN handover_of"_s,
                                   u"ALTER TABLE ticket DROP COLUMN discovered"_s,
                                   u"UPDATE meta SET value = '1' WHERE key = 'schema'"_s}) {
            const auto db = *Connection::open(office.path(), Connection::Access::ReadWrite);
            MUST(db->execute(sql));
        }
        const auto store = Store::open(office.path(), office.clock);
        MUST(store);
        QVERIFY(QFileInfo::exists(office.path() + u".before-2"_s));
        const auto outcome =
            (*store)->readNow(Store::System, [](Reader &reader) { return verify::run(reader.db); });
        MUST(outcome);
        for (const verify::Fault &fault : outcome->faults)
            qWarning().noquote() << fault.stream << fault.what;
        QVERIFY(outcome->intact());
        // The old paper goes on living.
        const auto papers =
            (*store)->readNow(u"semua"_s, [&](Reader &reader) { return parts::papers(reader.db, ref.id); });
        MUST((*store)->transactNow(u"semua"_s, [&](Tx &tx) {
            return desk::withdrawPaper(tx, ref, papers->constFirst().id, u"Keliru"_s);
        }));
        // What came since is there: an entry is recorded, and the old ticket gets a service.
        MUST((*store)->transactNow(u"semua"_s, [&](Tx &tx) -> Result<> {
            TRY(desk::reclassify(tx, {ref.id, {}}, {.service = u"S2"_s}, {}));
            TRY(desk::recordActivity(tx,
                                     {.kind = u"content"_s,
                                      .title = u"Halaman baru"_s,
                                      .fields = {{u"channel"_s, u"Portal"_s}, {u"change"_s, u"Baru"_s}}}));
            return {};
        }));
        QVERIFY((*store)
                    ->readNow(Store::System, [](Reader &reader) { return verify::run(reader.db); })
                    ->intact());
    }

    void commitmentsOfBeforeHold()
    {
        PaperOffice office;
        const auto ref = test::receive(office);
        MUST(office.as(u"semua"_s, [&](Tx &tx) { return writeAsBefore(tx, ref.id); }));
        const auto db = *Connection::open(office.path(), Connection::Access::ReadOnly);
        const auto row = db->run(u"SELECT id, ticket_id, paper_id, channel, recipient, text, person_id, at "
                                 "FROM sending"_s);
        MUST(row);
        QVERIFY((*row)->next());
        QJsonObject columns;
        for (int i = 0; i < 8; ++i)
            columns.insert((*row)->columnName(i), jsonOf((*row)->value(i)));
        // As schema 1 reckoned it: the salt and the columns that there were.
        const QString expected =
            journal::hashOf("00" + QJsonDocument(columns).toJson(QJsonDocument::Compact));
        QCOMPARE(lastEffects(office, ref.id).last().toObject().value("commitment"_L1).toString(), expected);
    }

    void whatCameLaterCannotBeSlippedIn()
    {
        PaperOffice office;
        const auto ref = test::receive(office);
        MUST(office.as(u"semua"_s, [&](Tx &tx) { return writeAsBefore(tx, ref.id); }));
        QCOMPARE(test::faults(office), QStringList());
        test::tamper(office, u"UPDATE paper SET mark = 'TANGGAP:1:X:1:Y'"_s);
        QCOMPARE(test::faults(office).size(), 1);
        test::tamper(office, u"UPDATE sending SET evidence_id = 1"_s);
        QCOMPARE(test::faults(office).size(), 2);
    }
};

TANGGAP_TEST(TestPaperMigration)
#include "testpapermigration.moc"
