// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/organization.h"
#include "org/presence.h"

#include <QString>

/// Duty, absence and acting officials in the language of the window. Pure.
namespace tanggap::presencewords
{

/// "On duty", "Away", "Plh. Head of the team".
QString sort(const Presence &presence, const Organization &organization);
/// "until 16.00" (today), "until 3 Dec", "until further notice". Of days: their last one.
QString until(const Presence &presence, Instant now, const QTimeZone &zone);
/// "away until 3 Dec, stand-in: Nama". The stand-in's name may be empty.
QString absence(const Presence &presence, const QString &standIn, Instant now, const QTimeZone &zone);
/// Its beginning and its end, as days when it lasts whole days.
QString begins(const Presence &presence, Instant now, const QTimeZone &zone);
QString ends(const Presence &presence, Instant now, const QTimeZone &zone);

} // namespace tanggap::presencewords
