// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/templates.h"
#include "ticket/paperfacts.h"

namespace tanggap
{

/// The template of a paper's kind. NotFound when the program ships none; Invalid, by line, when it is wrong.
Result<PaperTemplate> templateFor(const PaperFacts &facts);

/// What the desk is given to make files of papers. Safe on any thread; needs a QGuiApplication.
PaperRenderer paperRenderer();

} // namespace tanggap
