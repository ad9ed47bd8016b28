// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QtTest>

namespace tanggap::test
{

/// The lines of a PDF as another program reads them, in the places where they stand. Empty when it reads
/// none.
inline QString pdfLines(const QByteArray &pdf, const QStringList &options = {QStringLiteral("-layout")})
{
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), options + QStringList{QStringLiteral("-"), QStringLiteral("-")});
    tool.write(pdf);
    tool.closeWriteChannel();
    return tool.waitForFinished() && tool.exitCode() == 0 ? QString::fromUtf8(tool.readAllStandardOutput())
                                                          : QString();
}

/// Its words in one line.
inline QString pdfText(const QByteArray &pdf)
{
    return pdfLines(pdf, {}).simplified();
}

} // namespace tanggap::test
