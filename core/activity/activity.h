// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activitykind.h"
#include "base/clock.h"
#include "base/id.h"
#include "sla/calendar.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace tanggap
{

/// An entry of the work that is no ticket: a meeting, a risk, a backup. Days are the office's.
struct Activity
{
    ActivityId id;
    QString kind; ///< ActivityKind::id
    int kindVersion = 0;
    QString duty;    ///< Duty::id
    QString service; ///< Service::id; may be empty
    QString title;
    QDate day;
    QDate until; ///< last day of a period; none: one day
    QList<PersonId> people;
    SystemId system;
    AgencyId agency;
    TicketId ticket;
    QString result;
    QHash<QString, QString> fields; ///< by ActivityField::id
    QString state;                  ///< ActivityState::id
    bool done = false;              ///< the state counts as done
    QDate doneDay;
    QDate due;             ///< when something of it falls due next, follow-ups included; none: nothing does
    ActivityId followedBy; ///< the next one about the same, with which a repetition was met
    QString withdrawn;     ///< why it no longer counts; empty: it counts
    Instant recorded{};
    PersonId recordedBy;
    qint64 version = 0;
    bool operator==(const Activity &) const = default;
};

/// What somebody has to do after an activity, by when.
struct FollowUp
{
    qint64 id = 0;
    ActivityId activity;
    QString text;
    PersonId person;
    QDate due;
    QDate doneDay; ///< none: open
    PersonId doneBy;
    QString result;
    bool operator==(const FollowUp &) const = default;
};

/// A file of an activity; its content lies with the evidence, by its hash.
struct ActivityFile
{
    qint64 id = 0;
    ActivityId activity;
    QString name;
    qint64 size = 0;
    QString sha256;
    QString mediaType;
    PersonId addedBy;
    Instant added{};
    bool operator==(const ActivityFile &) const = default;
};

/// A question that somebody has to decide.
struct Decision
{
    enum class State { Open, Answered, Withdrawn };

    DecisionId id;
    QString question;
    QString facts;       ///< what is known
    QStringList options; ///< may be empty: free words
    QString role;        ///< RoleSlot::id whose holders may answer; empty: the person
    PersonId person;
    QDate due;
    TicketId ticket;
    ActivityId activity;
    PersonId askedBy;
    Instant asked{};
    State state = State::Open;
    QString answer;
    QString reason; ///< of the answer, or of the withdrawal
    PersonId answeredBy;
    std::optional<Instant> answered;
    qint64 version = 0;
    bool operator==(const Decision &) const = default;
};

/// Pure. When something of the activity falls due next: its own day while its state says so, the repetition
/// once it is done, the first of its open follow-ups. None when nothing does. What is to be done by a day on
/// which the office is closed is due on its next working day; the day of the activity itself, and the last of
/// its period, stay as they were chosen.
QDate dueDay(const ActivityKind &kind, const Activity &activity, const QList<FollowUp> &followUps,
             const Calendar &calendar);

/// Pure. Whether one repetition meets the other: the fields that tell them apart say the same.
bool isAlike(const DueRule &rule, const Activity &a, const Activity &b);

/// The day that a rule's field names; none when it is empty.
QDate dayOf(const Activity &activity, const QString &field);

} // namespace tanggap
