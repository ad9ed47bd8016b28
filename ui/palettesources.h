// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"

namespace tanggap
{

class CommandPalette;

/// How the palette opens what is no ticket.
struct PaletteDoors
{
    std::function<void(PersonId)> person;
    std::function<void(SystemId)> system;
};

/// Makes the palette find tickets by their words, people by name and office, and electronic systems by name,
/// address and agency. `context` must outlive the palette.
void addPaletteSources(DeskContext &context, CommandPalette &palette, const PaletteDoors &doors);

} // namespace tanggap
