// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/ticketparts.h"

#include "store/collect.h"
#include "store/tickets.h"

#include <array>

namespace tanggap::parts
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::array RecommendationStates{"open"_L1, "carried_out"_L1, "declined"_L1};

template <class Enum, size_t N>
Enum fromNameIn(const std::array<QLatin1StringView, N> &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return static_cast<Enum>(found == names.end() ? 0 : found - names.begin());
}

Row rowOf(const Recommendation &r)
{
    return {{"ticket_id"_L1, column(r.ticket)},
            {"text"_L1, column(r.text)},
            {"owner"_L1, column(r.owner)},
            {"due_date"_L1, column(r.dueDate)},
            {"state"_L1, QString(RecommendationStates.at(size_t(r.state)))},
            {"remark"_L1, column(r.remark)}};
}

/// A new salt each time: an older commitment tells nothing about the row as it is now.
Row rowOf(const Reporter &r)
{
    return {{"kind"_L1, toName(r.kind)},     {"name"_L1, column(r.name)},
            {"email"_L1, column(r.email)},   {"phone"_L1, column(r.phone)},
            {"agency"_L1, column(r.agency)}, {"consent"_L1, column(r.consentHallOfFame)},
            {"salt"_L1, newSalt()}};
}

} // namespace

Result<Reporter> reporter(Connection &db, TicketId ticket)
{
    TRY_LET(Statement * row,
            db.run(u"SELECT kind, name, email, phone, agency, consent FROM reporter WHERE id = :id"_s,
                   {{":id"_L1, ticket.value}}));
    Reporter found;
    if (row->next()) {
        found.kind = reporterKindFromName(row->value(0).toString()).value_or(ReporterKind::Other);
        found.name = row->value(1).toString();
        found.email = row->value(2).toString();
        found.phone = row->value(3).toString();
        found.agency = row->value(4).toString();
        found.consentHallOfFame = row->value(5).toBool();
    }
    row->finish();
    return found;
}

Result<> insertReporter(Tx &tx, TicketId ticket, const Reporter &reporter)
{
    TRY(tx.insert(tables::Reporter, Row{{"id"_L1, column(ticket)}} + rowOf(reporter), ticket));
    return {};
}

Result<> updateReporter(Tx &tx, TicketId ticket, const Reporter &reporter)
{
    return tx.update(tables::Reporter, ticket.value, rowOf(reporter), ticket);
}

Result<> eraseReporter(Tx &tx, TicketId ticket)
{
    TRY(tx.remove(tables::Reporter, ticket.value, ticket));
    TRY_LET(const QList<Sending> sent, sendings(tx.db(), ticket));
    for (const Sending &one : sent)
        TRY(tx.update(tables::Sending, one.id,
                      {{"recipient"_L1, column(QString())}, {"text"_L1, column(QString())}}, ticket));
    tx.scrubAfterwards();
    return {};
}

Result<QList<TicketText>> texts(Connection &db, TicketId ticket)
{
    return collect<TicketText>(
        db, u"SELECT field, text, person_id, at FROM ticket_text WHERE ticket_id = :id ORDER BY id"_s, ticket,
        [](const Statement &row) {
            return TicketText{row.value(0).toString(), row.value(1).toString(),
                              PersonId{row.value(2).toLongLong()}, fromMs(row.value(3).toLongLong())};
        });
}

Result<> putText(Tx &tx, TicketId ticket, const QString &field, const QString &text)
{
    TRY_LET(const QVariant id,
            tx.db().value(u"SELECT id FROM ticket_text WHERE ticket_id = :ticket AND field = :field"_s,
                          {{":ticket"_L1, ticket.value}, {":field"_L1, field}}));
    const Row written{{"text"_L1, column(text)},
                      {"person_id"_L1, column(tx.actor().person.value)},
                      {"at"_L1, column(tx.now())}};
    if (!id.isNull())
        return tx.update(tables::TicketText, id.toLongLong(), written, ticket);
    TRY(tx.insert(tables::TicketText,
                  Row{{"ticket_id"_L1, column(ticket)}, {"field"_L1, column(field)}} + written, ticket));
    return {};
}

Result<QList<Note>> notes(Connection &db, TicketId ticket)
{
    return collect<Note>(db, u"SELECT id, person_id, at, text FROM note WHERE ticket_id = :id ORDER BY id"_s,
                         ticket, [&](const Statement &row) {
                             return Note{row.value(0).toLongLong(), ticket,
                                         PersonId{row.value(1).toLongLong()},
                                         fromMs(row.value(2).toLongLong()), row.value(3).toString()};
                         });
}

Result<qint64> insertNote(Tx &tx, const Note &note)
{
    return tx.insert(tables::Note,
                     {{"ticket_id"_L1, column(note.ticket)},
                      {"person_id"_L1, column(note.person.value)},
                      {"at"_L1, column(note.at)},
                      {"text"_L1, column(note.text)}},
                     note.ticket);
}

Result<QList<Evidence>> evidence(Connection &db, TicketId ticket)
{
    return collect<Evidence>(
        db,
        u"SELECT id, name, size, sha256, media_type, person_id, at, note FROM evidence WHERE ticket_id = :id ORDER BY id"_s,
        ticket, [&](const Statement &row) {
            return Evidence{EvidenceId{row.value(0).toLongLong()},
                            ticket,
                            row.value(1).toString(),
                            row.value(2).toLongLong(),
                            row.value(3).toString(),
                            row.value(4).toString(),
                            PersonId{row.value(5).toLongLong()},
                            fromMs(row.value(6).toLongLong()),
                            row.value(7).toString()};
        });
}

Result<qint64> insertEvidence(Tx &tx, const Evidence &evidence)
{
    return tx.insert(tables::Evidence,
                     {{"ticket_id"_L1, column(evidence.ticket)},
                      {"name"_L1, column(evidence.name)},
                      {"size"_L1, column(evidence.size)},
                      {"sha256"_L1, column(evidence.sha256)},
                      {"media_type"_L1, column(evidence.mediaType)},
                      {"person_id"_L1, column(evidence.addedBy.value)},
                      {"at"_L1, column(evidence.added)},
                      {"note"_L1, column(evidence.note)}},
                     evidence.ticket);
}

Result<QList<Recommendation>> recommendations(Connection &db, TicketId ticket)
{
    return collect<Recommendation>(
        db,
        u"SELECT id, text, owner, due_date, state, remark FROM recommendation WHERE ticket_id = :id ORDER BY id"_s,
        ticket, [&](const Statement &row) {
            return Recommendation{
                RecommendationId{row.value(0).toLongLong()},
                ticket,
                row.value(1).toString(),
                row.value(2).toString(),
                row.value(3).toString(),
                fromNameIn<RecommendationState>(RecommendationStates, row.value(4).toString()),
                row.value(5).toString()};
        });
}

Result<qint64> insertRecommendation(Tx &tx, const Recommendation &recommendation)
{
    return tx.insert(tables::Recommendation, rowOf(recommendation), recommendation.ticket);
}

Result<> updateRecommendation(Tx &tx, const Recommendation &before, const Recommendation &after)
{
    return tx.update(tables::Recommendation, after.id.value, changedFields(rowOf(before), rowOf(after)),
                     after.ticket);
}

Result<QList<Sending>> sendings(Connection &db, TicketId ticket)
{
    return collect<Sending>(
        db,
        u"SELECT id, paper_id, channel, recipient, text, person_id, at, evidence_id FROM sending "
        "WHERE ticket_id = :id ORDER BY id"_s,
        ticket, [&](const Statement &row) {
            return Sending{row.value(0).toLongLong(),
                           ticket,
                           PaperId{row.value(1).toLongLong()},
                           row.value(2).toString(),
                           row.value(3).toString(),
                           row.value(4).toString(),
                           PersonId{row.value(5).toLongLong()},
                           fromMs(row.value(6).toLongLong()),
                           EvidenceId{row.value(7).toLongLong()}};
        });
}

Result<qint64> insertSending(Tx &tx, const Sending &sending)
{
    return tx.insert(tables::Sending,
                     {{"ticket_id"_L1, column(sending.ticket)},
                      {"paper_id"_L1, column(sending.paper)},
                      {"channel"_L1, column(sending.channel)},
                      {"recipient"_L1, column(sending.recipient)},
                      {"text"_L1, column(sending.text)},
                      {"person_id"_L1, column(sending.person.value)},
                      {"at"_L1, column(sending.at)},
                      {"evidence_id"_L1, column(sending.proof)},
                      {"salt"_L1, newSalt()}},
                     sending.ticket);
}

Result<QHash<QString, Instant>> sentPapers(Connection &db, TicketId ticket, TicketId handoverOf)
{
    TRY_LET(Statement * rows,
            db.run(u"SELECT paper.kind, min(coalesce(sending.at, paper.at)) FROM paper "
                   "LEFT JOIN sending ON sending.paper_id = paper.id WHERE (paper.state = 'sent' OR "
                   "sending.at IS NOT NULL) AND paper.state <> 'withdrawn' AND "
                   "(paper.ticket_id IN (:id, :from) OR paper.ticket_id IN "
                   "(SELECT ticket.id FROM ticket WHERE ticket.handover_of = :of)) GROUP BY paper.kind"_s,
                   {{":id"_L1, ticket.value}, {":from"_L1, handoverOf.value}, {":of"_L1, ticket.value}}));
    QHash<QString, Instant> sent;
    while (rows->next())
        sent.insert(rows->value(0).toString(), fromMs(rows->value(1).toLongLong()));
    rows->finish();
    return sent;
}

Result<QList<PersonId>> access(Connection &db, TicketId ticket)
{
    return collect<PersonId>(
        db, u"SELECT person_id FROM ticket_access WHERE ticket_id = :id ORDER BY person_id"_s, ticket,
        [](const Statement &row) { return PersonId{row.value(0).toLongLong()}; });
}

Result<> setAccess(Tx &tx, TicketId ticket, const QList<PersonId> &people)
{
    TRY_LET(const QList<PersonId> now, access(tx.db(), ticket));
    TRY(tickets::countNamed(tx, ticket, -1));
    for (const PersonId person : people) {
        if (!now.contains(person))
            TRY(tx.insert(tables::TicketAccess,
                          {{"ticket_id"_L1, column(ticket)}, {"person_id"_L1, column(person)}}, ticket));
    }
    for (const PersonId person : now) {
        if (people.contains(person))
            continue;
        TRY_LET(
            const QVariant id,
            tx.db().value(u"SELECT id FROM ticket_access WHERE ticket_id = :ticket AND person_id = :person"_s,
                          {{":ticket"_L1, ticket.value}, {":person"_L1, person.value}}));
        TRY(tx.remove(tables::TicketAccess, id.toLongLong(), ticket));
    }
    return tickets::countNamed(tx, ticket, 1);
}

Result<QList<TicketId>> duplicates(Connection &db, TicketId ticket)
{
    return collect<TicketId>(db, u"SELECT id FROM ticket WHERE duplicate_of = :id ORDER BY id"_s, ticket,
                             [](const Statement &row) { return TicketId{row.value(0).toLongLong()}; });
}

} // namespace tanggap::parts
