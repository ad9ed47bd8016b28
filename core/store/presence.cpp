// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/presence.h"

#include "org/capability.h"
#include "store/collect.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString PresenceColumns =
    QStringLiteral("SELECT id, person_id, sort, begins, ends, role, manner, stand_in, note, withdrawn, "
                   "version FROM presence ");
const QString NoteColumns = QStringLiteral(
    "SELECT id, giver, taker, given, text, remarks, taken, reply, withdrawn, version FROM shift_note ");

Presence presenceOf(const Statement &row)
{
    return {.id = PresenceId{row.integer(0)},
            .person = PersonId{row.integer(1)},
            .sort = presenceSortFrom(row.text(2)).value_or(Presence::Sort::OnDuty),
            .begins = fromMs(row.integer(3)),
            .ends = instantOf(row.value(4)),
            .role = row.text(5),
            .manner = mannerFrom(row.text(6)).value_or(Presence::Manner::Plh),
            .standIn = PersonId{row.integer(7)},
            .note = row.text(8),
            .withdrawn = row.text(9),
            .version = row.integer(10)};
}

Row rowOf(const Presence &p)
{
    const bool acts = p.sort == Presence::Sort::Acting;
    return {{"person_id"_L1, column(p.person.value)},
            {"sort"_L1, toName(p.sort)},
            {"begins"_L1, column(p.begins)},
            {"ends"_L1, column(p.ends)},
            {"role"_L1, column(p.role)},
            {"manner"_L1, acts ? toName(p.manner) : u""_s},
            {"stand_in"_L1, column(p.standIn)},
            {"note"_L1, column(p.note)},
            {"withdrawn"_L1, column(p.withdrawn)}};
}

ShiftNote noteOf(const Statement &row)
{
    return {.id = ShiftNoteId{row.integer(0)},
            .giver = PersonId{row.integer(1)},
            .taker = PersonId{row.integer(2)},
            .given = fromMs(row.integer(3)),
            .text = row.text(4),
            .remarks = row.text(5),
            .taken = instantOf(row.value(6)),
            .reply = row.text(7),
            .withdrawn = row.text(8),
            .version = row.integer(9)};
}

Row rowOf(const ShiftNote &n)
{
    return {{"giver"_L1, column(n.giver.value)}, {"taker"_L1, column(n.taker.value)},
            {"given"_L1, column(n.given)},       {"text"_L1, column(n.text)},
            {"remarks"_L1, column(n.remarks)},   {"taken"_L1, column(n.taken)},
            {"reply"_L1, column(n.reply)},       {"withdrawn"_L1, column(n.withdrawn)}};
}

} // namespace

namespace presence
{

Result<QList<Presence>> during(Connection &db, Instant from, Instant until)
{
    return listOf<Presence>(db,
                            PresenceColumns + u"WHERE (ends IS NULL OR ends > :from) AND begins < :until AND "
                                              "withdrawn = '' ORDER BY begins, id"_s,
                            {{":from"_L1, toMs(from)}, {":until"_L1, toMs(until)}}, presenceOf);
}

Result<QList<Presence>> during(Reader &reader, Instant from, Instant until)
{
    TRY_LET(QList<Presence> found, during(reader.db, from, until));
    for (Presence &one : found) {
        if (!reader.viewer.can(capability::SeeAll) && one.person != reader.viewer.person)
            one.note.clear();
    }
    return found;
}

Result<QList<Presence>> at(Connection &db, Instant moment)
{
    return during(db, moment, moment + Duration(1));
}

Result<QList<Presence>> ofPerson(Connection &db, PersonId person)
{
    return listOf<Presence>(
        db, PresenceColumns + u"WHERE person_id = :person AND withdrawn = '' ORDER BY begins, id"_s,
        {{":person"_L1, person.value}}, presenceOf);
}

Result<Presence> load(Connection &db, PresenceId id)
{
    TRY_LET(const QList<Presence> found,
            listOf<Presence>(db, PresenceColumns + u"WHERE id = :id"_s, {{":id"_L1, id.value}}, presenceOf));
    return found.isEmpty() ? fail(ErrorCode::NotFound, Core::tr("There is no such duty or absence."))
                           : Result<Presence>(found.constFirst());
}

Result<PresenceId> insert(Tx &tx, const Presence &presence)
{
    TRY_LET(const qint64 id, tx.insert(tables::Presence, rowOf(presence) + Row{{"version"_L1, column(1)}}));
    return PresenceId{id};
}

Result<> update(Tx &tx, const Presence &before, const Presence &after)
{
    return tx.update(tables::Presence, after.id.value, changedFields(rowOf(before), rowOf(after)), {},
                     before.version);
}

} // namespace presence

namespace shiftnotes
{

Result<QList<ShiftNote>> newest(Reader &reader, int limit)
{
    const bool sees = reader.viewer.can(capability::SeeAll);
    return listOf<ShiftNote>(
        reader.db,
        NoteColumns + u"WHERE :sees OR giver = :viewer OR taker = :viewer "
                      "ORDER BY given DESC, id DESC LIMIT :limit"_s,
        {{":sees"_L1, sees ? 1 : 0}, {":viewer"_L1, reader.viewer.person.value}, {":limit"_L1, limit}},
        noteOf);
}

Result<ShiftNote> view(Reader &reader, ShiftNoteId id)
{
    TRY_LET(const ShiftNote note, load(reader.db, id));
    const PersonId viewer = reader.viewer.person;
    if (reader.viewer.can(capability::SeeAll) || note.giver == viewer || note.taker == viewer)
        return note;
    return fail(ErrorCode::NotFound, Core::tr("There is no such handover note."));
}

Result<QList<ShiftNote>> waitingFor(Connection &db, PersonId taker)
{
    return listOf<ShiftNote>(
        db, NoteColumns + u"WHERE taker = :taker AND taken IS NULL AND withdrawn = '' ORDER BY given, id"_s,
        {{":taker"_L1, taker.value}}, noteOf);
}

Result<ShiftNote> load(Connection &db, ShiftNoteId id)
{
    TRY_LET(const QList<ShiftNote> found,
            listOf<ShiftNote>(db, NoteColumns + u"WHERE id = :id"_s, {{":id"_L1, id.value}}, noteOf));
    return found.isEmpty() ? fail(ErrorCode::NotFound, Core::tr("There is no such handover note."))
                           : Result<ShiftNote>(found.constFirst());
}

Result<ShiftNoteId> insert(Tx &tx, const ShiftNote &note)
{
    TRY_LET(const qint64 id, tx.insert(tables::ShiftNote, rowOf(note) + Row{{"version"_L1, column(1)}}));
    return ShiftNoteId{id};
}

Result<> update(Tx &tx, const ShiftNote &before, const ShiftNote &after)
{
    return tx.update(tables::ShiftNote, after.id.value, changedFields(rowOf(before), rowOf(after)), {},
                     before.version);
}

} // namespace shiftnotes

} // namespace tanggap
