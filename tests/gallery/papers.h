// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tanggap::gallery
{

/// Every shipped paper, made of sample facts, as PDF and ODT in a folder. How many could not be made.
int writePapers(const QString &folder);

} // namespace tanggap::gallery
