// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/facts.h"
#include "document/templates.h"

namespace tanggap
{

/// A paper with what it still lacks. Where a value is missing the paper shows its name in brackets, so that a
/// preview can be drawn; a paper with problems is not issued.
struct Composition
{
    ComposedPaper paper;
    QList<TemplateProblem> problems; ///< in the order of the template
};

/// The lists that fields with columns give: a row for each line, with "no" and the columns' names as keys.
QJsonObject fieldRows(const PaperTemplate &paper, const QJsonObject &fields);

/// What the office filled in, and the template's defaults for the rest. Shown in the form beside the preview.
QHash<QString, QString> filledFields(const PaperTemplate &paper, const PaperFacts &facts);

/// Pure.
Composition compose(const PaperTemplate &paper, const PaperFacts &facts);

} // namespace tanggap
