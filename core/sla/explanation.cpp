// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"
#include "sla/runtime.h"
#include "sla/serviceclock.h"
#include "sla/workingtime.h"

#include <algorithm>
#include <tuple>

namespace tanggap
{

namespace
{

using namespace std::chrono_literals;

/// Adds a stretch, joined to the last one where it goes on for the same reason.
void add(QList<Stretch> &stretches, Stretch next)
{
    if (next.from >= next.until)
        return;
    if (!stretches.isEmpty()) {
        Stretch &last = stretches.last();
        if (last.kind == next.kind && last.why == next.why && last.until == next.from) {
            last.until = next.until;
            return;
        }
    }
    stretches << std::move(next);
}

QString whyClosed(const Calendar &calendar, QDate day)
{
    if (const Holiday *holiday = calendar.holidayOn(day)) {
        if (!holiday->name.isEmpty())
            return holiday->name.in(currentLanguage());
        return holiday->kind == DayKind::CollectiveLeave ? Core::tr("collective leave") : Core::tr("holiday");
    }
    return day.dayOfWeek() >= Qt::Saturday ? Core::tr("weekend") : Core::tr("closed");
}

QString whyPaused(const Pause &pause)
{
    if (!pause.reason.isEmpty())
        return pause.reason;
    if (pause.kind == QLatin1String("reporter"))
        return Core::tr("waiting for the reporter");
    if (pause.kind == QLatin1String("owner"))
        return Core::tr("waiting for the owner of the system");
    if (pause.kind == QLatin1String("third_party"))
        return Core::tr("waiting for a third party");
    return Core::tr("paused");
}

/// One local day's part of [from, until): open, or skipped for a reason.
void addDay(QList<Stretch> &stretches, const WorkingTime &working, const Calendar &calendar, QDate day,
            Instant from, Instant until)
{
    using Kind = Stretch::Kind;
    const QList<WorkingTime::Opening> openings = working.openOn(day);
    if (openings.isEmpty()) {
        add(stretches, {Kind::Skipped, from, until, whyClosed(calendar, day)});
        return;
    }
    Instant at = from;
    QString why = Core::tr("night");
    for (const WorkingTime::Opening &opening : openings) {
        add(stretches, {Kind::Skipped, at, std::min(until, opening.from), why});
        add(stretches, {Kind::Counted, std::max(at, opening.from), std::min(until, opening.until), {}});
        at = std::max(at, opening.until);
        why = Core::tr("break");
    }
    add(stretches, {Kind::Skipped, at, until, Core::tr("night")});
}

void addRunning(QList<Stretch> &stretches, TimeKind kind, const Calendar &calendar, const QTimeZone &zone,
                Instant from, Instant until)
{
    if (kind == TimeKind::Elapsed) {
        add(stretches, {Stretch::Kind::Counted, from, until, {}});
        return;
    }
    const WorkingTime working(calendar, zone);
    QDate day = working.dayOf(from);
    while (from < until) {
        day = day.addDays(1);
        const Instant end = std::min(until, working.startOf(day));
        addDay(stretches, working, calendar, day.addDays(-1), from, end);
        from = std::max(from, end);
    }
}

QString lengthText(const Span &span, TimeKind kind)
{
    QStringList parts;
    if (span.days > 0)
        parts << (kind == TimeKind::Working ? Core::tr("%1 working d") : Core::tr("%1 d")).arg(span.days);
    const qint64 seconds = span.time / 1s;
    if (seconds >= 3600)
        parts << Core::tr("%1 h").arg(seconds / 3600);
    if (seconds / 60 % 60)
        parts << Core::tr("%1 min").arg(seconds / 60 % 60);
    if (seconds % 60 || parts.isEmpty())
        parts << Core::tr("%1 s").arg(seconds % 60);
    return parts.join(QLatin1Char(' '));
}

QString ruleText(const ClockRule &rule, const QString &classId, const QString &className)
{
    const QString name = rule.name.in(currentLanguage());
    const auto length = rule.lengthFor(classId);
    if (!length)
        return Core::tr("%1: no time set").arg(name);
    const QString time = rule.time == TimeKind::Working ? Core::tr("working time") : Core::tr("elapsed time");
    const bool forAll = rule.lengths.size() == 1 && rule.lengths.contains(QString());
    const QString shown = className.isEmpty() ? classId : className;
    QString text;
    if (forAll)
        text = Core::tr("%1: %2, %3").arg(name, lengthText(*length, rule.time), time);
    else if (classId.isEmpty())
        text = Core::tr("%1, not classed yet (strictest class): %2, %3")
                   .arg(name, lengthText(*length, rule.time), time);
    else
        text = Core::tr("%1, class %2: %3, %4").arg(name, shown, lengthText(*length, rule.time), time);
    return rule.source.isEmpty() ? text : Core::tr("%1 (%2)").arg(text, rule.source);
}

/// What each class but `classId` would give, earliest first.
QList<std::pair<QString, Instant>> otherDeadlines(const ClockRule &rule, const ClockRun &run,
                                                  QList<Pause> within, const QString &classId,
                                                  const Calendar &calendar, const QTimeZone &zone,
                                                  Instant end)
{
    if (!within.isEmpty() && !within.constLast().until)
        within.last().until = end;
    QList<std::pair<QString, Instant>> others;
    for (auto length = rule.lengths.cbegin(); length != rule.lengths.cend(); ++length) {
        if (length.key().isEmpty() || length.key() == classId)
            continue;
        const Instant bare = deadlineAfter(run.started, *length, rule.time, calendar, zone);
        if (const auto deadline = heldOff(bare, within, rule.time, calendar, zone))
            others << std::pair(length.key(), *deadline);
    }
    std::sort(others.begin(), others.end(), [](const auto &a, const auto &b) {
        return std::tie(a.second, a.first) < std::tie(b.second, b.first);
    });
    return others;
}

} // namespace

ClockExplanation explainClock(const ClockRule &rule, const ClockRun &run, const QList<Pause> &pauses,
                              const QString &classId, const Calendar &calendar, const QTimeZone &zone,
                              Instant now, const QString &className)
{
    const QList<Pause> within = pausesWithin(rule, run, pauses, now);
    const Instant end = run.stopped.value_or(std::max(now, run.started));
    ClockExplanation explanation;
    explanation.started = run.started;
    explanation.rule = ruleText(rule, classId, className);
    Instant at = run.started;
    for (const Pause &pause : within) {
        const Instant until = pause.until.value_or(end);
        addRunning(explanation.stretches, rule.time, calendar, zone, at, pause.from);
        add(explanation.stretches, {Stretch::Kind::Paused, pause.from, until, whyPaused(pause)});
        at = until;
    }
    addRunning(explanation.stretches, rule.time, calendar, zone, at, end);
    explanation.deadline = readClock(rule, run, pauses, classId, calendar, zone, now).deadline;
    explanation.otherClasses = otherDeadlines(rule, run, within, classId, calendar, zone, end);
    return explanation;
}

} // namespace tanggap
