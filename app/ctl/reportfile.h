// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ticket/report.h"

#include <QByteArray>
#include <QTimeZone>

namespace tanggap::ctl
{

/// The most that a report's file may hold, with room for a description of 1 MB.
constexpr qint64 ReportMaxBytes = 16 * 1024 * 1024;

/// A report as scripts write it. Strict: Invalid names the first field of a wrong type, unknown name or
/// value, or none where one is needed; null is the same as no field. Moments without a zone are read in
/// `zone`.
Result<Report> readReport(const QByteArray &json, const QTimeZone &zone);

} // namespace tanggap::ctl
