// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace tanggap
{

/// One line of two texts held side by side; a null string stands where the other side has a line more.
struct DiffLine
{
    QString left;
    QString right;
    bool same = false;
    bool operator==(const DiffLine &) const = default;
};

/// Pure. Lines that both have stand beside each other (longest common subsequence); what lies between them is
/// paired in order.
QList<DiffLine> diffLines(const QString &left, const QString &right);

} // namespace tanggap
