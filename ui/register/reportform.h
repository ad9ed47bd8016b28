// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"

namespace tanggap
{

/// Opens the form of the office's report on a period: figures counted by the desk and words to be written,
/// beside the pages. Issues it; deletes itself. Object names: "reportForm", "period", "reportFields",
/// "number", "reportPages", "accept".
void openReportForm(DeskContext &context, QWidget *parent);

/// Shows an issued report, to be printed or kept. Does not block.
void openReport(DeskContext &context, qint64 report, QWidget *parent);

} // namespace tanggap
