// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/queuewords.h"

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

void nameStepAndClass(QueueRow &row, const QueueEntry &entry, const Procedure *procedure)
{
    const Language language = currentLanguage();
    const Grade *grade = procedure ? procedure->systemClass(entry.systemClass) : nullptr;
    row.className = grade ? grade->name.in(language) : entry.systemClass;
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
    nameStepAndClass(row, entry, pinned.value(keyOf(entry)).get());
    if (const Group *team = organization.group(entry.team))
        row.teamName = (team->shortName.isEmpty() ? team->name : team->shortName).in(currentLanguage());
    else
        row.teamName = entry.team;
    row.personName = entry.personName;
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
    return row;
}

} // namespace tanggap
