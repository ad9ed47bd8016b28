// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activity.h"
#include "org/person.h"

namespace tanggap
{

/// What a paper of an activity is composed from.
struct ActivityPaperFacts
{
    Activity activity;
    ActivityKind kind; ///< as the entry was recorded
    QString dutyText;  ///< with its number, official Indonesian; empty: the organization has no such duty
    QList<FollowUp> followUps;
    QHash<PersonId, Person> people; ///< whom the entry or its follow-ups name
    QHash<QString, QString> names;  ///< of systems and agencies that fields name, by ActivityField::id
    QString systemName;
    QString agencyName;
    QString ticketCode;
    Person recordedBy;
    Person signer; ///< who heads the team, or acts for its head
    QString signingOffice;
};

} // namespace tanggap
