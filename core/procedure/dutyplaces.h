// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "procedure/findings.h"
#include "procedure/progress.h"

#include <QHash>
#include <QList>

namespace tanggap
{

/// Holds the places of an organization's duties, and what it keeps beside them, against the kinds of activity
/// that the program brings or the office has (`ownKinds`), and against the procedures that the program
/// brings; of procedures that it does not bring, nothing is said. A duty without a place is warned of.
void checkPlaces(const Organization &organization, const QStringList &ownKinds, Findings &findings);

/// A procedure in force, with the office's changes of who acts in it.
struct Acting
{
    const Procedure *procedure = nullptr;
    QHash<QString, QStringList> overrides; ///< flow role -> role slots
};

/// A step that a role records, and whose turn it is there.
struct RecordedStep
{
    const Procedure *procedure = nullptr;
    const Step *step = nullptr;
    QString team;     ///< Group::id: of tickets of this team only; empty: of any ticket
    QStringList with; ///< Group::id whose people record it: where a ticket is theirs, whoever was given it
};

/// Pure. The steps that a role records in a procedure, in printed order, without the receipt of a report.
QList<RecordedStep> stepsRecordedBy(const Organization &organization, const Acting &acting,
                                    const QString &role);

/// Pure. The duties of a role: those that the organization's document lists; where it lists none, or the role
/// is a flow role of a procedure and no slot, one for each step that the role records. Below them the
/// activities that the role keeps.
QList<Duty> dutiesFor(const Organization &organization, const QList<Acting> &procedures, const QString &role);

} // namespace tanggap
