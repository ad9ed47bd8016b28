// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QDate>
#include <QString>

#include <optional>

/// Moments and dates as people type them, in Indonesian or English. Pure.
namespace tanggap::momentinput
{

/// "14.33" (today), "kemarin 20.00", "20/11/2026 14:33", "20 Nov 14.33", "2026-11-20 14.33"; a date alone
/// means its first minute. Read in `zone`; a date without a year lies in the year of `now`. Nothing for what
/// is neither (also 31 February and 25.00).
std::optional<Instant> moment(const QString &text, Instant now, const QTimeZone &zone);

/// The date forms of the above.
std::optional<QDate> date(const QString &text, QDate today);

} // namespace tanggap::momentinput
