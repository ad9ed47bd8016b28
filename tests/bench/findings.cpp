// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/findings.h"

#include <cstdio>

namespace bench
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// As a person reads it: "38.2 us", "12.1 ms", "1.30 s".
QString duration(double microseconds)
{
    if (microseconds < 1000)
        return u"%1 us"_s.arg(microseconds, 0, 'f', 1);
    if (microseconds < 1'000'000)
        return u"%1 ms"_s.arg(microseconds / 1000, 0, 'f', 2);
    return u"%1 s"_s.arg(microseconds / 1'000'000, 0, 'f', 2);
}

} // namespace

Findings::Findings()
{
    std::printf("%-42s %12s %12s %7s %10s\n", "", "measured", "floor", "ratio", "bound");
}

void Findings::ratio(const QString &what, const Series &ours, const Series &floor, double bound)
{
    const double ratio = ours.median() / floor.median();
    print(what, duration(ours.median()), duration(floor.median()), u"%1"_s.arg(ratio, 0, 'f', 2),
          u"%1 x"_s.arg(bound), ratio <= bound);
}

void Findings::atMost(const QString &what, double value, double bound, const QString &unit)
{
    print(what, u"%1 %2"_s.arg(value, 0, 'f', 2).arg(unit), {}, {}, u"%1 %2"_s.arg(bound).arg(unit),
          value <= bound);
}

void Findings::print(const QString &what, const QString &measured, const QString &floor, const QString &ratio,
                     const QString &bound, bool held)
{
    std::printf("%-42s %12s %12s %7s %10s  %s\n", qPrintable(what), qPrintable(measured), qPrintable(floor),
                qPrintable(ratio), qPrintable(bound), held ? "ok" : "OVER");
    std::fflush(stdout);
    m_held = m_held && held;
}

void giveUp(const tanggap::Error &error)
{
    qFatal("%s | %s", qPrintable(error.message), qPrintable(error.detail));
}

} // namespace bench
