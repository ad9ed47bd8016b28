// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/paper.h"

namespace tanggap
{

/// What a paper says, without its looks: a paragraph, a pair or a table's row a line, cells parted by " | ".
/// For comparing versions and for searching. Pure.
QString plainText(const ComposedPaper &paper);

} // namespace tanggap
