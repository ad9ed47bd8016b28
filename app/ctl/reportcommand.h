// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/command.h"

namespace tanggap::ctl
{

Result<Answer> report(const Call &call);

} // namespace tanggap::ctl
