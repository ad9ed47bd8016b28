// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/sourcetree.h"

/// The house rules. Each takes one file (and the tree where it must know more) and returns what
/// breaks the rule, as "path:line: what is wrong"; nothing when all is well.
namespace tanggap::checks
{

QStringList widgetsInCore(const SourceFile &file);
QStringList sqlHeadersOutsideStore(const SourceFile &file);
QStringList sqlTextOutsideStore(const SourceFile &file);
QStringList timeTakenOutsideClock(const SourceFile &file);
QStringList filesSavedByHand(const SourceFile &file);
QStringList regencyNamesInCode(const SourceFile &file);
QStringList missingFileHead(const SourceFile &file);
QStringList tooLong(const SourceFile &file);
QStringList leftOverMarkers(const SourceFile &file);
QStringList stringSignals(const SourceFile &file);
QStringList nestedEventLoops(const SourceFile &file);
/// Editors that the wheel changes while somebody scrolls the page they stand in.
QStringList wheelTakers(const SourceFile &file);

/// Who may enter where (core/README.md): includes that reach into a room that is closed to the file.
QStringList forbiddenRooms(const SourceFile &file, const SourceTree &tree);

QStringList unknownTopLevel(const QStringList &topLevel);

} // namespace tanggap::checks
