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
    QString whyNot; ///< who may record it, when the viewer may not
};

/// A ticket that carries the same case under another procedure.
struct LinkedTicket
{
    TicketId id;
    QString code;
    QString procedure; ///< Procedure::id
    Localized procedureName;
    Localized step; ///< where it stands; empty when nothing is open
    bool closed = false;
    bool operator==(const LinkedTicket &) const = default;
};

/// Why the viewer may not do something to a ticket now, in words. Empty: they may.
struct Refusals
{
    QString work; ///< notes, evidence, texts, recommendations
    QString assign;
    QString classify;
    QString pause;
    QString resume;
    QString link; ///< to mark it as a duplicate
    QString unlink;
    QString restrict;
    QString reopen;
    QString erase;    ///< the reporter's personal data
    QString handover; ///< to a sibling procedure
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
    QString ownerContact; ///< name of the system's contact, or the office of the owner agency's head
    QString ownerPhone;   ///< likewise
    QList<std::pair<TicketId, QString>> duplicates; ///< tickets linked to this one, with their codes
    QString duplicateOf;                            ///< code of the ticket that carries the case
    std::optional<LinkedTicket> handedOverBy;       ///< the ticket that this one was opened from
    QList<LinkedTicket> handedOverTo;
    QStringList handoverTargets; ///< Procedure::id that the viewer may hand it over to now
    QString routedTeam;          ///< Group::id that its category leads to
    QStringList supporters;      ///< Group::id of the teams that support its category
    QStringList announcers;      ///< Group::id of the teams that announce
    bool mayWork = false;
    QString whyNotAssign; ///< empty when the viewer may assign now
    Refusals whyNot;
};

namespace ticketview
{

/// NotFound also for a ticket that the viewer may not see.
Result<TicketView> load(Reader &reader, TicketId id);
Result<TicketView> load(Reader &reader, const QString &code);

} // namespace ticketview

} // namespace tanggap
