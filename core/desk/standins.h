// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"
#include "ticket/paperfacts.h"

namespace tanggap::desk
{

/// In a drill, writes what a step still lacks as marked stand-ins: texts, a recommendation, the reporter's
/// contact, the least severity, a paper brought to the state that is asked for (submitted, approved, signed,
/// sent). Invalid outside a drill. Journaled by the action that calls it. What only an office can decide (a
/// class, evidence) stays missing.
Result<> fillStandIns(Tx &tx, Case &c, const Step &step, const QString &outcome, const PaperRenderer &render);

} // namespace tanggap::desk
