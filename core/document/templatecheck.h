// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/templates.h"

namespace tanggap
{

/// Walks every branch of a template, also those that a given paper would not take, and names each unknown
/// element, attribute and field with its line. Text fields ("text.findings") belong to the procedure and are
/// found missing only when a paper is composed.
QList<TemplateProblem> checkFields(const PaperTemplate &paper);

} // namespace tanggap
