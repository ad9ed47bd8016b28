// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/stepperlines.h"

#include "ui/base/timetext.h"
#include "ui/ticket/ticketwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::StepperLines)
};

QString nameOf(const Step &step)
{
    return (step.shortText.isEmpty() ? step.text : step.shortText).in(currentLanguage());
}

QString outcomeOf(const Step &step, const QString &id)
{
    for (const Outcome &outcome : step.outcomes) {
        if (outcome.id == id)
            return outcome.name.in(currentLanguage());
    }
    return {};
}

StepLine lineOf(const TicketView &view, const StepRecord &record, const Step &step, Instant now)
{
    StepLine line{.id = QString::number(record.id), .text = nameOf(step)};
    if (record.pass > 1)
        line.text = Words::tr("%1 · pass %2").arg(line.text).arg(record.pass);
    if (!record.completed) {
        line.mark = StepMark::Current;
        line.remark = Words::tr("now");
        return line;
    }
    line.mark = StepMark::Done;
    line.branch = outcomeOf(step, record.outcome);
    const QString at = timetext::briefMoment(*record.completed, now, view.organization->zone);
    const QString who = ticketwords::person(view, PersonId{record.person});
    line.remark = who.isEmpty() ? at : Words::tr("%1 · %2").arg(who, at);
    return line;
}

} // namespace

QList<StepLine> stepLines(const TicketView &view, Instant now)
{
    QList<StepLine> lines;
    QSet<QString> named;
    QList<StepLine> current;
    for (const StepRecord &record : view.ticket.steps) {
        const Step *step = view.procedure->step(record.step);
        if (!step || record.outcome == "withdrawn"_L1)
            continue;
        named << record.step;
        (record.completed ? lines : current) << lineOf(view, record, *step, now);
    }
    const bool stands = view.ticket.duplicateOf.isValid();
    for (StepLine &line : current) {
        if (stands) {
            line.mark = StepMark::Skipped;
            line.remark.clear();
        }
        lines << line;
    }
    for (const Step &step : view.procedure->steps) {
        if (named.contains(step.id))
            continue;
        const bool ahead = !stands && view.progress.ahead.contains(&step);
        lines << StepLine{.id = u"step/"_s + step.id,
                          .text = nameOf(step),
                          .branch = {},
                          .remark = {},
                          .mark = ahead ? StepMark::Ahead : StepMark::Skipped};
    }
    return lines;
}

QString stepDetails(const TicketView &view, const QString &lineId)
{
    const auto &records = view.ticket.steps;
    const auto record = std::find_if(records.begin(), records.end(), [&](const StepRecord &one) {
        return QString::number(one.id) == lineId;
    });
    const Step *step = view.procedure->step(record == records.end() ? lineId.section(u'/', 1) : record->step);
    if (!step)
        return {};
    const QTimeZone &zone = view.organization->zone;
    QStringList lines{Words::tr("%1. %2").arg(step->number, step->text.in(currentLanguage())),
                      Words::tr("Done by: %1").arg(ticketwords::flowRoles(*view.procedure, step->actors))};
    if (record != records.end()) {
        lines << Words::tr("Opened %1").arg(timetext::moment(record->opened, zone));
        if (record->completed)
            lines << Words::tr("Happened %1").arg(timetext::moment(*record->completed, zone));
        const QString name = ticketwords::person(view, PersonId{record->person});
        if (record->recorded && !name.isEmpty())
            lines << Words::tr("Recorded by %1, %2").arg(name, timetext::moment(*record->recorded, zone));
        if (!record->reason.isEmpty())
            lines << Words::tr("Recorded later: %1").arg(record->reason);
        if (!record->note.isEmpty())
            lines << Words::tr("Note: %1").arg(record->note);
    }
    if (!step->source.document.isEmpty())
        lines << Words::tr("Source: %1, row %2").arg(step->source.document, step->source.row);
    return lines.join(u'\n');
}

} // namespace tanggap
