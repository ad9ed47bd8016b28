// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "procedure/jsoncursor.h"
#include "sla/calendar.h"

namespace tanggap
{

/// Reads the "calendar" of an organization file. Holiday years that it names come from the calendars shipped
/// inside the program, so that one list per year serves all organizations.
Calendar readCalendar(const JsonCursor &json);

} // namespace tanggap
