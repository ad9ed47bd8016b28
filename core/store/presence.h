// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/presence.h"
#include "store/reader.h"
#include "store/tx.h"

/// Who is there when, and the notes with which a shift is handed over.
namespace tanggap
{

namespace presence
{

/// What holds at some moment between these, by when it begins; what was withdrawn is left out.
Result<QList<Presence>> during(Connection &db, Instant from, Instant until);
Result<QList<Presence>> at(Connection &db, Instant moment);
/// The same for a viewer: why somebody is away is for those who see the office's tickets, and for themselves.
Result<QList<Presence>> during(Reader &reader, Instant from, Instant until);
/// Everything of one person, withdrawn ones left out.
Result<QList<Presence>> ofPerson(Connection &db, PersonId person);
Result<Presence> load(Connection &db, PresenceId id);
/// Writes; the version is counted up.
Result<PresenceId> insert(Tx &tx, const Presence &presence);
Result<> update(Tx &tx, const Presence &before, const Presence &after);

} // namespace presence

namespace shiftnotes
{

/// Those that the viewer may read, the newest first: of the office's shifts whoever sees its tickets, others
/// those that they gave or are to take.
Result<QList<ShiftNote>> newest(Reader &reader, int limit);
/// NotFound also for one that the viewer may not read.
Result<ShiftNote> view(Reader &reader, ShiftNoteId id);
/// Those that wait for somebody to take them, the oldest first.
Result<QList<ShiftNote>> waitingFor(Connection &db, PersonId taker);
Result<ShiftNote> load(Connection &db, ShiftNoteId id);
Result<ShiftNoteId> insert(Tx &tx, const ShiftNote &note);
Result<> update(Tx &tx, const ShiftNote &before, const ShiftNote &after);

} // namespace shiftnotes

} // namespace tanggap
