// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activitypaper.h"
#include "document/officepaper.h"

namespace tanggap
{

/// Pure. A paper of an activity in Indonesian, as an official one: the sheet with all of the entry, an
/// invitation to it, its attendance list with room to sign, its minutes with what follows, or a certificate
/// for each participant, a page each. Dates are days of the office.
OfficePaper activityPaper(ActivityKind::Paper what, const ActivityPaperFacts &facts,
                          const Organization &organization, QDate today);

} // namespace tanggap
