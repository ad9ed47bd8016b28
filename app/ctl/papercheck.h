// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/command.h"

namespace tanggap::ctl
{

/// document check: file and database in any order. Exit Other when this desk did not issue it or, without a
/// database, when no signature holds.
Result<Answer> checkPaper(const Call &call);

} // namespace tanggap::ctl
