// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "org/person.h"
#include "store/connection.h"
#include "store/definitions.h"

namespace tanggap
{

/// One consistent view of the database for one person: what they may not see is not in it.
struct Reader
{
    Connection &db;
    Definitions &definitions;
    Actor viewer;
    Instant now{};
    bool drill = false;
};

} // namespace tanggap
