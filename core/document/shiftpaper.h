// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/officepaper.h"
#include "org/person.h"
#include "org/presence.h"

namespace tanggap
{

/// Pure. The note with which a shift was handed over, in Indonesian, as an official paper for the file: what
/// was open, the remarks of both, and their two signatures with the moments at which they signed.
OfficePaper shiftPaper(const ShiftNote &note, const Person &giver, const Person &taker,
                       const Organization &organization);

} // namespace tanggap
