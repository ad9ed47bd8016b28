// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/tx.h"

namespace tanggap::desk
{

/// Reckons anew, by the office's calendar as it is now, when the activities fall due; journaled as
/// "activities.recomputed" when that changes any. For the program: nobody's permission is asked.
Result<> settleDueDays(Tx &tx);

} // namespace tanggap::desk
