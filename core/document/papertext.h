// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/officetemplates.h"
#include "document/paper.h"
#include "ticket/paperfacts.h"

namespace tanggap
{

/// What a paper says, a paragraph a line, and which fields of its template and texts of the ticket a person
/// has still to write. Number, date and signer are not asked for: the desk gives those later.
Result<PaperText> paperText(const PaperFacts &facts, const OfficeTemplates &templates = {});

/// The words of a composed paper in reading order.
QString plainText(const ComposedPaper &paper);

} // namespace tanggap
