// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <algorithm>

namespace bench
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
        add(double(timer.nsecsElapsed()) / 1000);
    }
    void add(double microseconds) { m_runs << microseconds; }
    double median() const
    {
        QList<double> sorted = m_runs;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(sorted.size() / 2);
    }

private:
    QList<double> m_runs;
};

/// The outcome of all measurements: a line of the table each, and whether every bound held.
class Findings
{
public:
    Findings();
    /// Ours against the floor of the same run.
    void ratio(const QString &what, const Series &ours, const Series &floor, double bound);
    void atMost(const QString &what, double value, double bound, const QString &unit);
    bool allHeld() const { return m_held; }

private:
    void print(const QString &what, const QString &measured, const QString &floor, const QString &ratio,
               const QString &bound, bool held);
    bool m_held = true;
};

/// A measurement cannot go on after a failure.
[[noreturn]] void giveUp(const tanggap::Error &error);

template <class T>
T must(tanggap::Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}
inline void must(const tanggap::Result<> &result)
{
    if (!result)
        giveUp(result.error());
}

} // namespace bench
