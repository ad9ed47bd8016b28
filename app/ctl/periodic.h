// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/command.h"

namespace tanggap::ctl
{

/// periodic: issues the office's report on a period and writes it, or writes one that was issued.
Result<Answer> periodicReport(const Call &call);

} // namespace tanggap::ctl
