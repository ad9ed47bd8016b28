// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace tanggap::ctl
{

/// Rows in aligned columns, the first row underlined as the head. A cell longer than its column's limit is
/// cut with an ellipsis; 0 means no limit.
QString textTable(const QList<QStringList> &rows, const QList<int> &limits);

} // namespace tanggap::ctl
