// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtTest>

namespace tanggap::test
{

/// Fails the test unless a text says, line by line, what the kept one does (its name is below
/// tests/data/document, without ".txt"); how wide its gaps are does not matter. TANGGAP_GOLDEN=write keeps
/// the text instead.
inline void compareWithGolden(const QString &name, const QString &text)
{
    const QString path = QStringLiteral(TANGGAP_SOURCE_DIR "/tests/data/document/%1.txt").arg(name);
    QFile golden(path);
    if (qEnvironmentVariable("TANGGAP_GOLDEN") == QLatin1StringView("write")) {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(path));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(QLatin1Char('\n'));
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < qMin(lines.size(), expected.size()); ++i)
        QCOMPARE(lines.at(i).simplified(), expected.at(i).simplified());
    QCOMPARE(lines.size(), expected.size());
}

} // namespace tanggap::test
