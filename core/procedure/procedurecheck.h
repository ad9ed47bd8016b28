// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "procedure/findings.h"

namespace tanggap
{

// What a procedure must satisfy beyond its schema. The lists of a Procedure stand in the order of its file,
// so that an index there is one in the JSON pointer too.

/// Ids, and what refers to them within the procedure; with an organization, also roles, teams, books and
/// signatories.
void checkReferences(const Procedure &procedure, const Organization *organization, Findings &findings);

/// Steps that cannot be reached, that lead nowhere without closing, that only lead round; recorders; closing.
void checkFlow(const Procedure &procedure, Findings &findings);

/// Clocks that never start, or that a ticket can end without stopping; lengths per class.
void checkClocks(const Procedure &procedure, Findings &findings);

} // namespace tanggap
