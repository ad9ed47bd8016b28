// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "org/person.h"

#include <QList>
#include <QString>

#include <optional>

namespace tanggap
{

/// A stretch of time in which somebody is on duty, is away, or acts in the place of a role's holder.
struct Presence
{
    enum class Sort { OnDuty, Away, Acting };
    /// How an acting official signs: Plt. where the office is vacant, Plh. while its holder is away, a.n. on
    /// behalf of the holder.
    enum class Manner { Plt, Plh, OnBehalf };

    PresenceId id;
    PersonId person;
    Sort sort = Sort::OnDuty;
    Instant begins{};
    std::optional<Instant> ends; ///< the first moment after it; none: until somebody ends it
    QString role;                ///< Acting: RoleSlot::id
    Manner manner = Manner::Plh; ///< Acting
    PersonId standIn;            ///< Away: who takes over their work; may be nobody
    QString note;
    QString withdrawn; ///< why it never came to be; empty: it holds
    qint64 version = 0;
    bool operator==(const Presence &) const = default;

    bool covers(Instant at) const { return withdrawn.isEmpty() && begins <= at && (!ends || at < *ends); }
    bool overlaps(const Presence &other) const
    {
        return (!ends || other.begins < *ends) && (!other.ends || begins < *other.ends);
    }
};

/// What one shift leaves to the next, signed by both: by whoever gives it when they write it, by whoever
/// takes it when they have read it.
struct ShiftNote
{
    ShiftNoteId id;
    PersonId giver;
    PersonId taker;
    Instant given{};
    QString text;    ///< what was open then, a line each; official Indonesian
    QString remarks; ///< of whoever gives it
    std::optional<Instant> taken;
    QString reply;     ///< of whoever takes it
    QString withdrawn; ///< why it was taken back; empty: it holds
    qint64 version = 0;
    bool operator==(const ShiftNote &) const = default;

    bool isWaiting() const { return !taken && withdrawn.isEmpty(); }
};

/// "duty", "away", "acting"; nothing for another name.
QString toName(Presence::Sort sort);
std::optional<Presence::Sort> presenceSortFrom(const QString &name);
/// "plt", "plh", "an"; nothing for another name.
QString toName(Presence::Manner manner);
std::optional<Presence::Manner> mannerFrom(const QString &name);
/// As papers write it before an office: "Plt.", "Plh.", "a.n.".
QString prefixOf(Presence::Manner manner);

/// Pure. Why somebody is not there at that moment; null when they are.
const Presence *awayAt(const QList<Presence> &presences, PersonId person, Instant at);
/// Pure. The roles that somebody has at that moment: their own, and those that they act in.
QStringList rolesAt(const QList<Presence> &presences, const Person &person, Instant at);
/// Pure. Who of the roster is on duty at that moment, in office and not away, in the order in which their
/// duty began; each once.
QList<Person> onDutyAt(const QList<Presence> &presences, const QList<Person> &roster, Instant at,
                       const QTimeZone &zone);

} // namespace tanggap
