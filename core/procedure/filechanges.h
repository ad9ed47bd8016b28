// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tanggap
{

/// One thing in which a definition file differs from another.
struct FileChange
{
    QString where;  ///< JSON pointer, items of lists by their id: "/duties/III.b/place"
    QString before; ///< for reading; empty: it was not there
    QString after;  ///< for reading; empty: it goes
    bool operator==(const FileChange &) const = default;
};

/// Pure. How an organization, a procedure or a kind of activity changes from one file to the other, in the
/// order of the keys. Remarks for whoever edits the files ("$comment") are left out, as is how they are set.
QList<FileChange> changesBetween(const QByteArray &before, const QByteArray &after);

} // namespace tanggap
