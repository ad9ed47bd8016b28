// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ticket/paperfacts.h"

#include <QJsonObject>

namespace tanggap
{

/// The tree of values that templates name: "ticket.code", "recommendations", "signer.nip". Every key is there
/// whatever the facts; what has no value is an empty string or list. Official Indonesian wording, the
/// organization's zone.
QJsonObject factsTree(const PaperFacts &facts);

/// Invented facts with one or more of everything: the preview of a template, and the list of the names it may
/// use.
PaperFacts sampleFacts();

} // namespace tanggap
