// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tanggap
{

/// Drives the real window through one incident on a drill database of its own: report, verification,
/// escalation, a drag to another person, investigation, recovery, resolution report, closing. Saves a picture
/// of every page in both languages and both themes at 1366x768, and the papers made, to `folder`. 0 when
/// every step worked; 1 otherwise, with the step named on stderr.
int runTour(const QString &folder);

} // namespace tanggap
