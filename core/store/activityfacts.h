// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activitypaper.h"
#include "store/reader.h"

namespace tanggap::activities
{

/// Everything a paper of an entry may mention. Of a linked ticket its code, where the viewer may see it.
/// NotFound also for an entry that they may not see.
Result<ActivityPaperFacts> paperFacts(Reader &reader, ActivityId id);

} // namespace tanggap::activities
