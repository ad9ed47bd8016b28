// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/registershape.h"

/// The few readings that registers are put together from. An empty list of ids gives no part.
namespace tanggap::registershape
{

/// Every column that a register can have, by id.
RegisterColumn columnOf(const QString &id);

Part ticketPart(const Office &office, const QString &where = {});
/// Papers made from these templates, under whatever name a procedure has them.
std::vector<Part> paperParts(const Office &office, const QStringList &templates);
Part agendaPart(const Office &office, const AgendaBook &book);
Part evidencePart();
/// Completed steps; `acts` keeps those that do one of these.
std::vector<Part> stepParts(const Office &office, const QList<StepAct> &acts = {});
/// Reporters who are named in public: their procedure asked them, the step was decided so, and they still
/// agree.
std::vector<Part> honourParts(const Office &office);
Part recommendationPart();
/// What somebody wrote into this register by hand.
Part linePart(const QString &book);
/// Activities of this kind (empty: of every) that were not withdrawn, by their day.
Part activityPart(const QString &kind = {});
Part backupPart();
Part handoverPart(const Office &office);
Part contactPart();
/// Periodic reports as they were issued.
Part reportPart();

} // namespace tanggap::registershape
