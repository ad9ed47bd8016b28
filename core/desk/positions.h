// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/organization.h"
#include "org/person.h"
#include "store/tx.h"

/// The positions (jabatan) that hold a role slot: the lines of Lampiran I, which change when the government
/// renames its offices.
namespace tanggap::desk
{

/// Pure. The active people who hold the slot and whose office is this position, in either language.
QList<Person> sittingIn(const Position &position, const QString &role, const QList<Person> &people);

/// Makes `wanted` the positions of a slot, in that order, as a new version of the organization; its number.
/// A position without an id is a new one; one with a known id keeps it and may have another title, which the
/// people who sit in it then hold as their office; one that is not wanted goes. A missing translation is the
/// other language's. Journals `positions.changed` in the stream "organization", and each person who was taken
/// along. Needs `roster.edit`.
/// `seen` is what the change is based on: Conflict when the slot holds something else by now. Invalid when a
/// position has no title, has that of another in the slot, or goes while somebody sits in it.
Result<int> setPositions(Tx &tx, const QString &role, const QList<Position> &seen,
                         const QList<Position> &wanted);

} // namespace tanggap::desk
