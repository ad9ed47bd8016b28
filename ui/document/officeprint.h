// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/officepaper.h"
#include "ui/document/printpreview.h"

namespace tanggap
{

/// Sets a paper that belongs to no ticket on pages, away from the window's thread, and opens the preview.
/// `record` journals that it left the house, as in Preview. Nothing happens when `parent` is gone by then.
void previewOfficePaper(DeskContext &context, OfficePaper paper, const QString &fileName,
                        std::function<Result<>(Tx &, const QString &)> record, QWidget *parent);

} // namespace tanggap
