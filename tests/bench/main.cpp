// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/measures.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

double bench::residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

/// `bench [--tickets N] [--folder DIR] [--only PART]`: 1 when a bound is exceeded. The database is made once
/// per size and kept in the folder; each run works on a copy.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"tanggap-bench"_s);
    QCommandLineParser arguments;
    arguments.addOption({u"tickets"_s, u"How many tickets."_s, u"N"_s, u"100000"_s});
    arguments.addOption(
        {u"folder"_s, u"Where the database is kept."_s, u"DIR"_s, QDir::currentPath() + u"/build"_s});
    arguments.addOption({u"only"_s, u"Only one of store, window, start, papers."_s, u"PART"_s});
    arguments.addOption({u"open"_s, u"Only open the desk, and leave when it is there."_s, u"DATABASE"_s});
    arguments.process(app);
    if (arguments.isSet(u"open"_s))
        return bench::openAndLeave(arguments.value(u"open"_s));

    const SystemClock clock;
    const QString kept =
        bench::keptDatabase(arguments.value(u"folder"_s), arguments.value(u"tickets"_s).toInt(), clock);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"kasus.tanggap"_s);
    for (const QString &suffix : {u""_s, u".key"_s})
        QFile::copy(kept + suffix, path + suffix);

    const auto wanted = [only = arguments.value(u"only"_s)](const QString &part) {
        return only.isEmpty() || only == part;
    };
    bench::Findings report;
    const auto store = bench::must(Store::open(path, clock));
    bench::RawFloor floor(path.toStdString());
    if (wanted(u"store"_s))
        bench::measureStore(*store, floor, clock, report);
    if (wanted(u"window"_s))
        bench::measureWindow(*store, floor, clock, report);
    if (wanted(u"start"_s))
        bench::measureStart(path, report);
    if (wanted(u"papers"_s))
        bench::measurePapers(*store, report);
    return report.allHeld() ? 0 : 1;
}
