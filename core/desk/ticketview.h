// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "desk/permission.h"
#include "procedure/progress.h"
#include "store/journal.h"
#include "store/reader.h"
#include "ticket/requirements.h"
#include "ticket/ticket.h"

#include <QHash>
#include <QList>

namespace tanggap
{

/// What a step still lacks, and whether the viewer may record it.
struct OpenStepView
{
    QString step; ///< Step::id
    int pass = 1;
    QStringList actors;                                  ///< flow roles that may record it
    QList<Requirement> missing;                          ///< of the step itself
    QHash<QString, QList<Requirement>> missingByOutcome; ///< of the step and that outcome
    bool mayRecord = false;
};

struct ClockView
{
    QString clock; ///< ClockRule::id
    ClockRun run;
    ClockReading reading;
    ClockExplanation explanation;
    Instant startRecorded{};             ///< when the stated start was written down
    std::optional<Instant> stopRecorded; ///< and the stated stop
};

/// Everything that the window and the command line show of one ticket, read in one snapshot.
struct TicketView
{
    Ticket ticket;
    ProcedurePtr procedure;
    OrganizationPtr organization;
    Reporter reporter;
    bool reporterErased = false;
    Progress progress; ///< points into `procedure`
    QList<OpenStepView> open;
    QList<ClockView> clocks;
    QList<JournalEvent> journal; ///< oldest first
    QList<TicketText> texts;
    QList<Note> notes;
    QList<Evidence> evidence;
    QList<Recommendation> recommendations;
    QList<Paper> papers;
    QList<Sending> sendings;
    QList<PersonId> access;
    QHash<PersonId, QString> people; ///< names of everybody on the roster
    QHash<QString, QString> logins;  ///< login -> name, for the journal
    QString ownerContact;            ///< name of the system's contact
    QString ownerPhone;
    QList<std::pair<TicketId, QString>> duplicates; ///< tickets linked to this one, with their codes
    QString duplicateOf;                            ///< code of the ticket that carries the case
    QString routedTeam;                             ///< Group::id that its category leads to
    bool mayWork = false;
    QString whyNotAssign; ///< empty when the viewer may assign now
};

namespace ticketview
{

/// NotFound also for a ticket that the viewer may not see.
Result<TicketView> load(Reader &reader, TicketId id);
Result<TicketView> load(Reader &reader, const QString &code);

} // namespace ticketview

} // namespace tanggap
