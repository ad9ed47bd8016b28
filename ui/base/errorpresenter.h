// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

#include <functional>

namespace tanggap
{

class Banner;

/// Shows an error in a page's banner: what happened, what was kept, what to do next; the log's words are
/// folded away. `kept` is a whole sentence ("Your note is still in the field.") and may be empty. With
/// `again`, a button tries again where that may help (Conflict, Unavailable).
void presentError(Banner &banner, const Error &error, const QString &kept = {},
                  std::function<void()> again = {});

/// What to do next about that kind of error, translated. Empty where the message says all.
QString nextStepFor(ErrorCode code);

} // namespace tanggap
