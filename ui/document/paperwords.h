// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/templates.h"
#include "ticket/paperfacts.h"
#include "ui/base/theme.h"

#include <QString>

/// How the window speaks of papers. Translated.
namespace tanggap::paperwords
{

/// "Draft", "Issued", "Sent"; an approved paper is one that was issued.
QString state(PaperState state);
Tone tone(PaperState state);

/// What a paper lacks and where that is put right, in a sentence.
QString problem(const TemplateProblem &problem, const PaperTemplate &paper, const PaperFacts &facts);

/// Id of the template's field that the problem is about; empty when it is about the ticket or the office.
QString fieldOf(const TemplateProblem &problem, const PaperTemplate &paper);

} // namespace tanggap::paperwords
