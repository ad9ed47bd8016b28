// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/rawfloor.h"

#include "desk/accounts.h"
#include "desk/completestep.h"
#include "desk/sample.h"
#include "desk/setup.h"
#include "document/renderer.h"
#include "store/queue.h"
#include "store/search.h"
#include "store/store.h"
#include "ui/base/ticker.h"
#include "ui/models/queuemodel.h"
#include "ui/queue/alerts.h"
#include "ui/queue/queuepage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Durations of one kind of work, in microseconds.
class Series
{
public:
    template <class Work>
    void time(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_runs << double(timer.nsecsElapsed()) / 1000;
    }
    double median()
    {
        std::sort(m_runs.begin(), m_runs.end());
        return m_runs.isEmpty() ? 0 : m_runs.at(m_runs.size() / 2);
    }

private:
    QList<double> m_runs;
};

/// The outcome of all measurements: a line each, and whether every bound held.
class Report
{
public:
    void ratio(const QString &what, double ours, double floor, double bound)
    {
        print(what,
              u"%1 us, floor %2 us, ratio %3 (bound %4)"_s.arg(ours, 0, 'f', 1)
                  .arg(floor, 0, 'f', 1)
                  .arg(ours / floor, 0, 'f', 2)
                  .arg(bound),
              ours / floor <= bound);
    }
    void atMost(const QString &what, double value, double bound, const QString &unit)
    {
        print(what, u"%1 %3 (bound %2 %3)"_s.arg(value, 0, 'f', 2).arg(bound).arg(unit), value <= bound);
    }
    bool allHeld() const { return m_held; }

private:
    void print(const QString &what, const QString &text, bool held)
    {
        std::printf("%-6s %-46s %s\n", held ? "ok" : "OVER", qPrintable(what), qPrintable(text));
        std::fflush(stdout);
        m_held = m_held && held;
    }
    bool m_held = true;
};

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

void must(const Result<> &result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
}

/// A drill database with that many tickets, a tenth of them open. Kept between runs: making it takes a while.
QString database(const QString &folder, int tickets, ManualClock &clock)
{
    const QString path = u"%1/bench-%2.tanggap"_s.arg(folder).arg(tickets);
    if (QFile::exists(path))
        return path;
    const QString fresh = path + u".new"_s;
    must(Store::create(fresh, true));
    auto store = must(Store::open(fresh, clock));
    desk::SetUp setUp = must(desk::shippedSetUp(u"bekasi"_s));
    setUp.adminLogin = u"admin"_s;
    setUp.adminName = u"Admin (contoh)"_s;
    setUp.adminRoles = {u"ketua"_s};
    setUp.adminPasswordHash = must(desk::hashPassword(u"latihan"_s, true));
    must(store->transactNow(Store::System, [&](Tx &tx) { return desk::setUp(tx, setUp); }));
    must(store->transactNow(Store::System,
                            [&](Tx &tx) { return desk::addDrillAccounts(tx, setUp.adminPasswordHash); }));
    std::printf("making %d tickets ...\n", tickets);
    QElapsedTimer timer;
    timer.start();
    must(desk::fillForBench(*store, clock, tickets, 1));
    std::printf("made in %.1f s\n", double(timer.elapsed()) / 1000);
    store.reset();
    for (const QString &suffix : {u""_s, u".key"_s, u".evidence"_s, u"-wal"_s})
        QFile::rename(fresh + suffix, path + suffix);
    return path;
}

double residentMegabytes()
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

} // namespace
