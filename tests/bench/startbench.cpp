// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/measures.h"

#include "app/desk/program.h"
#include "support/firstframe.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

namespace bench
{

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int Starts = 15;

void start(const QString &program, const QStringList &arguments, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A start must not change what the person at this machine opened last.
    environment.insert(u"XDG_CONFIG_HOME"_s, home);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s did not start", qPrintable(program));
}

} // namespace

int openAndLeave(const QString &database)
{
    Program program;
    if (!program.start(database))
        return 1;
    return test::leaveAfterFirstFrame();
}

void measureStart(const QString &database, Findings &report)
{
    const QTemporaryDir home;
    const QString self = QCoreApplication::applicationFilePath();
    const QString bare = QCoreApplication::applicationDirPath() + u"/barewindow"_s;
    Series ours, floor;
    for (int i = 0; i < Starts; ++i) {
        ours.time([&] { start(self, {u"--open"_s, database}, home.path()); });
        floor.time([&] { start(bare, {}, home.path()); });
    }
    report.ratio(u"start to the painted window"_s, ours, floor, 2);
}

} // namespace bench
