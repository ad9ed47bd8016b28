// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace tanggap
{

struct DeskContext;

/// Asks for what the QR code of a paper says, or for a file, and says whether it is one of this desk's
/// papers and how it stands; its ticket can be opened from there. Object names: "paperCheckForm", "code",
/// "chooseFile", "found", "accept".
void openPaperCheck(DeskContext &context, QWidget *parent);

} // namespace tanggap
