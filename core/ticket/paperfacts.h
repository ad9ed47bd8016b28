// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/organization.h"
#include "org/person.h"
#include "procedure/procedure.h"
#include "ticket/report.h"
#include "ticket/ticket.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace tanggap
{

/// One run of a clock, as readClock() read it for the paper.
struct ClockFact
{
    ClockRun run;
    ClockReading reading;
};

/// A ticket in the queue beside the paper's own, as the queue sheet lists it.
struct QueueFact
{
    QString code;
    QString title;
    QString type;     ///< name of the incident type
    QString severity; ///< Grade::id
    QString team;     ///< Group::id
    TicketState state = TicketState::Open;
    bool paused = false;
    Instant received{};
    std::optional<Instant> due;
};

/// A snapshot of all that a paper may mention: plain values, so that it can be handed to a worker. People are
/// named here and nowhere else in the paper's life; the template decides what is printed.
struct PaperFacts
{
    QString kind; ///< PaperKind::id
    Organization organization;
    QByteArray crest; ///< content of Letterhead::crest (SVG or PNG); empty draws a neutral shield
    Procedure procedure;
    Ticket ticket;
    Localized typeName; ///< of the incident type
    Reporter reporter;
    QList<TicketText> texts;
    QList<ClockFact> clocks; ///< in the order of the procedure
    QList<Evidence> evidence;
    QList<Recommendation> recommendations;
    QList<QueueFact> queue;          ///< open tickets in the order of work, the paper's own among them
    QList<Person> roster;            ///< active people, each with the roles held
    QHash<PersonId, QString> people; ///< names of those whom records mention, on the roster or not
    Person signer;
    QString
        signingOffice; ///< as written above the signature, "a.n." and "Plt." included; empty: signer.position

    QString number; ///< from the outgoing book; empty while not given
    QDate date;     ///< local date printed on the paper
    QString degree; ///< security degree: "SR", "R", "T", "B"; empty: none printed
    int copy = 1;   ///< 2 for the first reprint
    bool drill = false;
    bool electronic = false; ///< prepared for electronic signing: a box instead of room for the hand
    QString mark; ///< what the QR code says, by which the paper can be checked; empty: none printed
    QHash<QString, QString> fields; ///< what the office filled in, by FieldSpec::id
};

/// Makes the file of a paper (PDF bytes) from its facts. The desk is given one, since drawing is not its
/// affair.
using PaperRenderer = std::function<Result<QByteArray>(const PaperFacts &)>;

} // namespace tanggap
