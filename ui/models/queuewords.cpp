// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/queuewords.h"

#include "ui/ticket/ticketwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("tanggap::QueueRow", text);
}

QString keyOf(const QueueEntry &entry)
{
    return entry.procedure + u'/' + QString::number(entry.procedureVersion);
}

QString waitingFor(const QString &pauseKind)
{
    if (pauseKind == "reporter"_L1)
        return say(QT_TRANSLATE_NOOP("tanggap::QueueRow", "waiting for the reporter"));
    if (pauseKind == "owner"_L1)
        return say(QT_TRANSLATE_NOOP("tanggap::QueueRow", "waiting for the owner"));
    return say(QT_TRANSLATE_NOOP("tanggap::QueueRow", "waiting for a third party"));
}

QString stateOf(const QueueEntry &entry)
{
    if (entry.paused)
        return waitingFor(entry.pauseKind);
    if (entry.state != "closed"_L1)
        return {};
    return entry.finished ? say(QT_TRANSLATE_NOOP("tanggap::QueueRow", "closed"))
                          : say(QT_TRANSLATE_NOOP("tanggap::QueueRow", "closed, with steps to do"));
}

void nameStep(QueueRow &row, const QueueEntry &entry, const Procedure *procedure)
{
    const Language language = currentLanguage();
    const Step *step = procedure && !entry.step.isEmpty() ? procedure->step(entry.step) : nullptr;
    if (step) {
        row.stepNumber = step->number;
        row.stepText = (step->shortText.isEmpty() ? step->text : step->shortText).in(language);
    } else {
        row.stepText = entry.step;
    }
}

} // namespace

Result<> pinProcedures(Reader &reader, const QList<QueueEntry> &entries, PinnedProcedures &pinned)
{
    for (const QueueEntry &entry : entries) {
        ProcedurePtr &procedure = pinned[keyOf(entry)];
        if (!procedure) {
            TRY_LET(procedure, reader.definitions.procedure(entry.procedure, entry.procedureVersion));
        }
    }
    return {};
}

std::optional<Tone> gradeTone(const QList<Grade> &grades, const QString &id)
{
    for (qsizetype i = 0; i < grades.size(); ++i) {
        if (grades.at(i).id == id)
            return i == 0 ? Tone::Late : i == grades.size() - 1 ? Tone::Fine : Tone::Soon;
    }
    return {};
}

void nameGrade(QueueRow &row, const QueueEntry &entry, const Procedure *procedure)
{
    const bool bySeverity = procedure && procedure->classes.isEmpty();
    const QString &id = bySeverity ? entry.severity : entry.systemClass;
    const QList<Grade> grades = !procedure   ? QList<Grade>()
                                : bySeverity ? procedure->severities
                                             : procedure->classes;
    const Grade *grade = !procedure   ? nullptr
                         : bySeverity ? procedure->severity(id)
                                      : procedure->systemClass(id);
    row.gradeTone = gradeTone(grades, id);
    if (grade)
        row.grade = grade->name.in(currentLanguage());
    else if (!id.isEmpty())
        row.grade = id;
    else if (!grades.isEmpty())
        row.grade = bySeverity ? say(QT_TRANSLATE_NOOP("tanggap::QueueRow", "no severity"))
                               : say(QT_TRANSLATE_NOOP("tanggap::QueueRow", "not classed"));
}

const Procedure *pinnedOf(const QueueEntry &entry, const PinnedProcedures &pinned)
{
    return pinned.value(keyOf(entry)).get();
}

QueueRow inWords(const QueueEntry &entry, const PinnedProcedures &pinned, const Organization &organization)
{
    QueueRow row;
    row.id = entry.id;
    row.code = entry.code;
    row.title = entry.title;
    row.secondary = entry.agency.isEmpty() || entry.systemName.isEmpty()
                        ? entry.agency + entry.systemName
                        : entry.agency + u" · "_s + entry.systemName;
    row.systemClass = entry.systemClass;
    nameGrade(row, entry, pinnedOf(entry, pinned));
    nameStep(row, entry, pinnedOf(entry, pinned));
    if (const Group *team = organization.group(entry.team))
        row.teamName = (team->shortName.isEmpty() ? team->name : team->shortName).in(currentLanguage());
    else
        row.teamName = entry.team;
    row.personName = entry.personName;
    row.service = entry.service;
    row.serviceName = ticketwords::service(organization, entry.service);
    row.due = entry.due;
    row.soon = entry.soon;
    row.started = entry.clockStarted.value_or(entry.received);
    row.paused = entry.paused;
    row.unread = entry.unread;
    row.restricted = entry.restricted;
    row.received = entry.received;
    row.version = entry.version;
    row.state = stateOf(entry);
    row.pausedSince = entry.pausedSince;
    if (entry.state == "open"_L1)
        row.openSince = entry.received;
    return row;
}

} // namespace tanggap
