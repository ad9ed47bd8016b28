// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "procedure/progress.h"
#include "sla/serviceclock.h"
#include "ticket/report.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <algorithm>

namespace tanggap
{

enum class TicketState { Open, Closed };

/// A case: one report (or several, linked) on its way through a procedure. Reporter, notes, evidence and
/// papers are read apart; this is what actions decide on.
struct Ticket
{
    TicketId id;
    QString code;
    QString procedure;
    int procedureVersion = 0;
    int organizationVersion = 0;

    QString title;
    TicketState state = TicketState::Open;
    bool finished = false;
    QString systemClass; ///< Grade::id; empty: not classed yet
    QString severity;
    int severityRank = 9; ///< place of the severity among the procedure's, 0 the gravest; 9 = none chosen
    QString category;
    QString type; ///< IncidentType::code
    Tlp tlp = Tlp::Green;
    bool restricted = false;
    Channel channel = Channel::Web;
    SystemId system;
    QString systemName; ///< as reported, when not in the register; otherwise the register's name
    QString agency;     ///< owner agency's name
    Instant received{};
    std::optional<Instant> occurred;
    std::optional<Instant> discovered; ///< when the office knew of it, where that was before the receipt
    Instant recorded{};
    PersonId recordedBy;
    QString description;
    QString chronology;
    QString impact;
    QString actionTaken;
    bool personalData = false;
    QString letterNumber;
    QString letterDate;   ///< ISO date
    QString agendaNumber; ///< given at receipt

    QString team; ///< Group::id
    PersonId person;
    bool paused = false;
    std::optional<Instant> due;  ///< earliest unpaused deadline
    std::optional<Instant> soon; ///< when that clock turns soon
    TicketId duplicateOf;
    QString service;     ///< Service::id that was asked for; empty before schema 5 and where there are none
    TicketId handoverOf; ///< the ticket of a sibling procedure that handed this case over
    qint64 version = 0;

    QList<StepRecord> steps;
    QList<ClockRun> clocks;
    QList<Pause> pauses;

    /// Since when the office knows of it: the receipt, or an earlier moment that was stated.
    Instant known() const { return discovered ? std::min(*discovered, received) : received; }

    bool operator==(const Ticket &) const = default;
};

/// Latest text of a field that steps ask for.
struct TicketText
{
    QString field; ///< TextField::id
    QString text;
    PersonId person;
    Instant at{};
    bool operator==(const TicketText &) const = default;
};

struct Note
{
    qint64 id = 0;
    TicketId ticket;
    PersonId person;
    Instant at{};
    QString text;
    bool operator==(const Note &) const = default;
};

struct Evidence
{
    EvidenceId id;
    TicketId ticket;
    QString name;
    qint64 size = 0;
    QString sha256; ///< of the content, lower-case hex
    QString mediaType;
    PersonId addedBy;
    Instant added{};
    QString note;
    bool operator==(const Evidence &) const = default;
};

enum class RecommendationState { Open, CarriedOut, Declined };

/// A recommendation of the review, tracked to its end.
struct Recommendation
{
    RecommendationId id;
    TicketId ticket;
    QString text;
    QString owner;   ///< agency or person who shall carry it out
    QString dueDate; ///< ISO date
    RecommendationState state = RecommendationState::Open;
    QString remark;
    bool operator==(const Recommendation &) const = default;
};

/// In the order of a paper's life, so that "approved or beyond" can be asked. A withdrawn one counts for
/// nothing.
enum class PaperState { Withdrawn, Draft, Submitted, Returned, Approved, Signed, Sent };

/// As scripts, procedures and the database spell it ("approved"); reading gives nothing for an unknown.
QString toName(PaperState state);
std::optional<PaperState> paperStateFromName(const QString &name);

/// A paper of a ticket. Its issued file is kept with its hash.
struct Paper
{
    PaperId id;
    TicketId ticket;
    QString kind; ///< PaperKind::id
    PaperState state = PaperState::Draft;
    QString number;
    QHash<QString, QString> fields; ///< what a person filled in
    QString fileHash;               ///< SHA-256 of the issued PDF, unsigned; empty while a draft
    int printed = 0;
    Instant at{};
    qint64 version = 0;
    QString mark;         ///< paperMark() at approval
    QString signedHash;   ///< SHA-256 of the signed PDF or of the scan
    QString editableHash; ///< SHA-256 of the ODT made with the PDF; empty before schema 7
    QString redactedHash; ///< SHA-256 of the redacted copy (PDF) made with it; empty where there is none
    QString group; ///< Group::id of whoever wrote it last; empty: nobody did yet, or it was before schema 9
    bool operator==(const Paper &) const = default;
};

/// A paper as it was submitted once, and what became of that.
struct PaperVersion
{
    qint64 id = 0;
    TicketId ticket;
    PaperId paper;
    int version = 1; ///< from 1, per paper
    QHash<QString, QString> fields;
    QString text; ///< what the paper said, in plain text
    PersonId submittedBy;
    Instant submitted{};
    QString outcome; ///< "returned", "approved"; empty while nobody has decided
    PersonId decidedBy;
    std::optional<Instant> decided;
    QString remarks; ///< why it was returned
    bool operator==(const PaperVersion &) const = default;
};

/// That a paper was signed: by whom, when, and how far this was checked.
struct PaperSignature
{
    qint64 id = 0;
    TicketId ticket;
    PaperId paper;
    QString how;                     ///< "electronic", "hand", "drill"
    QString signer;                  ///< as the certificate, or whoever recorded it, names them
    std::optional<Instant> signedAt; ///< as stated
    QString fileHash;                ///< SHA-256 of the signed PDF or of the scan
    QString checked;                 ///< in words, a line each
    QString unchecked;               ///< likewise: what nobody looked at
    QString reason;                  ///< why a person vouches for a file that was rewritten
    PersonId recordedBy;
    Instant recorded{};
    bool operator==(const PaperSignature &) const = default;
};

/// A reply or letter that left the house, recorded.
struct Sending
{
    qint64 id = 0;
    TicketId ticket;
    PaperId paper;
    QString channel; ///< "email", "post", "hand", "chat", "phone"
    QString recipient;
    QString text;
    PersonId person;
    Instant at{};
    EvidenceId proof; ///< receipt, delivery note, screenshot
    bool operator==(const Sending &) const = default;
};

} // namespace tanggap
