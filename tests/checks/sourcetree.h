// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace tanggap::checks
{

/// One text file of the project, taken apart as far as the house rules need it. All lists have one
/// entry a line.
struct SourceFile
{
    QString path;         ///< relative to the top folder: "core/base/clock.h"
    QStringList lines;    ///< as they stand
    QStringList code;     ///< C++ without comments and without what literals say
    QStringList literals; ///< what the string literals of a line say, joined by a newline

    /// "core/base", or the top folder's name for a file that lies directly in it.
    QString room() const;
    bool isUnder(const QString &folder) const { return path.startsWith(folder + u'/'); }
    bool isCpp() const;
};

SourceFile parse(const QString &path, const QString &text);

/// Everything that the rules look at: C++, CMake, scripts and texts, without build and git folders.
struct SourceTree
{
    QList<SourceFile> files;
    QSet<QString> paths;
    QStringList topLevel; ///< what a fresh clone could show at the top, hidden files too

    /// Which file of the tree an include names; empty for a system header.
    QString resolve(const QString &include, const QString &from) const;

    static SourceTree read(const QString &folder);
};

} // namespace tanggap::checks
