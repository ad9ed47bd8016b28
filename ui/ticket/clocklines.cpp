// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/clocklines.h"

#include <QCoreApplication>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ClockLines)
};

ClockLine lineOf(const Stretch &stretch)
{
    return {stretch.kind, stretch.from, stretch.until, stretch.until - stretch.from, 1, stretch.why};
}

void join(ClockLine &line, const Stretch &stretch)
{
    line.until = stretch.until;
    line.counted += stretch.until - stretch.from;
    ++line.stretches;
    if (!stretch.why.isEmpty() && !line.why.split(u", "_s).contains(stretch.why))
        line.why += (line.why.isEmpty() ? QString() : u", "_s) + stretch.why;
}

/// Appends what lies between two pauses: counted first, then skipped.
void tellTogether(QList<ClockLine> &lines, const QList<Stretch> &between)
{
    for (const Stretch::Kind kind : {Stretch::Kind::Counted, Stretch::Kind::Skipped}) {
        std::optional<ClockLine> line;
        for (const Stretch &stretch : between) {
            if (stretch.kind != kind)
                continue;
            if (line)
                join(*line, stretch);
            else
                line = lineOf(stretch);
        }
        if (line)
            lines << *line;
    }
}

} // namespace

QList<ClockLine> clockLines(const QList<Stretch> &stretches, int most)
{
    QList<ClockLine> lines;
    if (stretches.size() <= most) {
        for (const Stretch &stretch : stretches)
            lines << lineOf(stretch);
        return lines;
    }
    QList<Stretch> between;
    for (const Stretch &stretch : stretches) {
        if (stretch.kind != Stretch::Kind::Paused) {
            between << stretch;
            continue;
        }
        tellTogether(lines, between);
        between.clear();
        lines << lineOf(stretch);
    }
    tellTogether(lines, between);
    return lines;
}

QList<RecordedLater> recordedLater(const TicketView &view, const ClockRun &run)
{
    QList<RecordedLater> found;
    const auto look = [&](const QString &what, Instant at) {
        for (const JournalEvent &event : view.journal) {
            if (event.happened != at || event.recorded - event.happened < 1min)
                continue;
            found << RecordedLater{what, event.happened, event.recorded,
                                   event.facts.value("late_reason"_L1).toString()};
            return;
        }
    };
    look(Words::tr("Start"), run.started);
    if (run.stopped)
        look(Words::tr("Stop"), *run.stopped);
    return found;
}

ClockReading withoutPauses(const TicketView &view, const ClockRun &run, Instant now)
{
    const ClockRule *rule = view.procedure->clock(run.clock);
    return rule ? readClock(*rule, run, {}, view.ticket.systemClass, view.organization->calendar,
                            view.organization->zone, now)
                : ClockReading{};
}

} // namespace tanggap
