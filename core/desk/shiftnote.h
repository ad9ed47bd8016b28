// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/permission.h"
#include "store/presence.h"

#include <optional>

/// One shift hands over to the next: a note of what is open, signed by both. Journaled in the stream
/// "activities", the duty that ends and begins with it in "accounts".
namespace tanggap::desk
{

struct ShiftNoteRef
{
    ShiftNoteId id;
    std::optional<qint64> version;
};

/// What is open now, as the note tells it: tickets in the order of work with team, person and deadline,
/// questions that wait for the viewer, activities and follow-ups that fall due until the next working day.
/// Official Indonesian, the organization's zone. Whoever sees the office's tickets may read it: those that
/// are limited to people by name are counted only; questions about them or about entries, and what a group
/// keeps to itself, are left out.
Result<QString> shiftText(Reader &reader);

/// Writes the note down for somebody to take; whoever gives it signs it so. For those who see the office's
/// tickets. Invalid when the taker is the giver, is not in office or away, does not see those tickets, or has
/// one of theirs to take already.
Result<ShiftNoteId> giveShift(Tx &tx, PersonId taker, const QString &remarks);
/// The taker has read it and signs. A duty of the giver that runs ends, one of the taker begins, until
/// somebody ends it, unless one runs. Denied for anybody else; Invalid while they are written down as away.
Result<> takeShift(Tx &tx, const ShiftNoteRef &ref, const QString &reply);
/// By whoever gave it, while nobody has taken it.
Result<> takeBackShift(Tx &tx, const ShiftNoteRef &ref, const QString &reason);
/// Journals that it was put on paper; `how` is the printer's name or PrintedToFile.
Result<> recordShiftPrint(Tx &tx, ShiftNoteId id, const QString &how);

} // namespace tanggap::desk
