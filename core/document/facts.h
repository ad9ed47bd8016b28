// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/organization.h"
#include "org/person.h"
#include "procedure/procedure.h"
#include "ticket/report.h"
#include "ticket/ticket.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace tanggap {

/// One run of a clock, as readClock() read it for the paper.
struct ClockFact
{
    ClockRun run;
    ClockReading reading;
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
    QHash<QString, QString> fields; ///< what the office filled in, by FieldSpec::id
};

/// The tree of values that templates name: "ticket.code", "recommendations", "signer.nip". Every key is there
/// whatever the facts; what has no value is an empty string or list. Official Indonesian wording, the
/// organization's zone.
QJsonObject factsTree(const PaperFacts &facts);

/// Invented facts with one or more of everything: the preview of a template, and the list of the names it may
/// use.
PaperFacts sampleFacts();

} // namespace tanggap
