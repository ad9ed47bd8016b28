// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QtTest>

namespace tanggap::test
{

/// The words of a PDF as another program reads them, in one line. Empty when it reads none.
inline QString pdfText(const QByteArray &pdf)
{
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-"), QStringLiteral("-")});
    tool.write(pdf);
    tool.closeWriteChannel();
    return tool.waitForFinished() && tool.exitCode() == 0
               ? QString::fromUtf8(tool.readAllStandardOutput()).simplified()
               : QString();
}

} // namespace tanggap::test
