// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/assignticket.h"
#include "desk/completestep.h"
#include "desk/pauseclock.h"
#include "support/deskharness.h"

namespace tanggap::test
{

/// What a test says about a report; the rest is Office::report().
struct ShortReport
{
    QString title;
    QString systemClass = QStringLiteral("rendah");
    Duration ago{0}; ///< how long before now it was received
    QString by = QStringLiteral("helpdesk");
};

inline TicketId receive(DeskHarness &harness, const ShortReport &facts)
{
    Report report = Office::report();
    report.title = facts.title;
    report.systemClass = facts.systemClass;
    if (facts.ago.count() > 0) {
        report.received = harness.office.clock.now() - facts.ago;
        report.lateReason = QStringLiteral("Dicatat kemudian");
    }
    const auto received =
        harness.office.as(facts.by, [&](Tx &tx) { return desk::receiveReport(tx, report); });
    if (!received)
        qFatal("%s", qPrintable(received.error().message));
    return received->id;
}

inline void complete(DeskHarness &harness, TicketId id, const desk::StepDone &done)
{
    const auto completed = harness.office.as(QStringLiteral("semua"), [&](Tx &tx) {
        return desk::completeStep(tx, {id, {}}, done);
    });
    if (!completed)
        qFatal("%s | %s", qPrintable(completed.error().message), qPrintable(completed.error().detail));
}

/// Records, verifies and hands over: the ticket waits at the investigation, its second clock runs.
inline void escalate(DeskHarness &harness, TicketId id, const QString &team)
{
    complete(harness, id, {.step = QStringLiteral("catat")});
    complete(harness, id,
             {.step = QStringLiteral("analisis_awal"),
              .texts = {{QStringLiteral("analisis_awal"), QStringLiteral("Diperiksa.")}}});
    complete(harness, id, {.step = QStringLiteral("verifikasi"), .outcome = QStringLiteral("ya")});
    complete(harness, id, {.step = QStringLiteral("eskalasi"), .team = team});
}

} // namespace tanggap::test
