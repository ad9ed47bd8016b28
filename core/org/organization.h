// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/localized.h"
#include "base/names.h"
#include "sla/calendar.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace tanggap
{

/// Where a text comes from: a document and the row, item or letter in it ("Lampiran III", "5").
struct SourceRef
{
    QString document;
    QString row;
    bool operator==(const SourceRef &) const = default;
};

/// A position (jabatan) that holds a role slot: one line of Lampiran I.
struct Position
{
    QString id;
    Localized title;
    bool operator==(const Position &) const = default;
};

enum class RoleKind { Steering, Accountable, Head, Secretary, Coordinator, Member, Agent };

/// A slot in the team, held by positions, not by names.
struct RoleSlot
{
    QString id;
    Localized title;
    QString group; ///< Group::id
    RoleKind kind = RoleKind::Member;
    QList<Position> positions;
    QStringList capabilities; ///< what the role may do beside the steps it acts in; see capability.h
    bool operator==(const RoleSlot &) const = default;
};

/// A numbered group of Lampiran I. `team` marks those that tickets can be assigned to.
struct Group
{
    QString id;
    QString number; ///< as printed: "V"
    Localized name;
    Localized shortName;
    bool team = false;
    int capacity = 0; ///< open tickets the team can carry; 0 = not said
    bool operator==(const Group &) const = default;
};

/// Where a duty is done at the desk: entries of a kind of activity, a list of tickets or a list of papers.
struct DutyPlace
{
    enum class Kind { None, Activity, Queue, Board, Papers };

    Kind kind = Kind::None;
    QString activity;               ///< ActivityKind::id
    QHash<QString, QString> preset; ///< of a new entry, by ActivityField::id
    QStringList also;               ///< further kinds of activity that the duty may record
    QString service;                ///< Service::id that the work belongs to
    QString procedure;              ///< of tickets: Procedure::id
    QString step;                   ///< Step::id at which they wait
    QString team;                   ///< Group::id, of tickets, or in whose name papers were written
    QString clock;                  ///< "late", "soon", "paused"
    bool unassigned = false;
    QStringList papers; ///< PaperKind::id
    bool operator==(const DutyPlace &) const = default;

    /// Kinds of activity that the duty may record, its own first.
    QStringList kinds() const { return (activity.isEmpty() ? QStringList() : QStringList{activity}) + also; }
};

inline constexpr Named<DutyPlace::Kind> DutyPlaces[] = {{"activity", DutyPlace::Kind::Activity},
                                                        {"queue", DutyPlace::Kind::Queue},
                                                        {"board", DutyPlace::Kind::Board},
                                                        {"papers", DutyPlace::Kind::Papers},
                                                        {"none", DutyPlace::Kind::None}};

/// One line of Lampiran II, a step that a role records, or an activity that the team keeps beside those.
struct Duty
{
    QString id;   ///< "V.A.c"
    QString role; ///< RoleSlot::id
    Localized text;
    SourceRef source;
    DutyPlace place;
    QString number = {};     ///< as the document numbers it; empty: it is ours, and no document lists it
    QStringList shared = {}; ///< further roles that hold it
    bool operator==(const Duty &) const = default;

    bool isHeldBy(const QString &roleId) const { return role == roleId || shared.contains(roleId); }
    QStringList holders() const { return QStringList{role} + shared; }
};

/// One service of the team (Diktum KEEMPAT).
struct Service
{
    QString id; ///< "S1"
    Localized group;
    Localized text;
    bool operator==(const Service &) const = default;
};

struct Letterhead
{
    QStringList lines; ///< government, agency; centred, first two in capitals
    QString address;
    QString contact; ///< phone, e-mail, web in one line
    QString crest;   ///< file name of an SVG or PNG; empty draws a neutral shield
    QString city;    ///< place in "Kota Contoh, 21 November 2026"
    bool operator==(const Letterhead &) const = default;
};

enum class AgendaDirection { Incoming, Outgoing };
enum class NumberSource { OwnSeries, TypedIn, ReservedBlock };

/// A book that gives numbers; the serial restarts each year.
struct AgendaBook
{
    QString id;
    Localized name;
    AgendaDirection direction = AgendaDirection::Incoming;
    NumberSource source = NumberSource::OwnSeries;
    QString pattern; ///< "{archive}/{serial:4}/{unit}/{year}"; also {degree} {mm} {roman}
    QString archiveCode;
    QString unit;
    bool reading = false; ///< our reading, not printed in the document
    bool operator==(const AgendaBook &) const = default;
};

/// Who signs a paper by default: an office, not a name.
struct Signatory
{
    QString id;   ///< "ketua"
    QString role; ///< RoleSlot::id whose holder signs
    Localized office;
    bool operator==(const Signatory &) const = default;
};

/// Lampiran I and II, letterhead, zone, calendar and agenda books of one regional government.
struct Organization
{
    QString id;
    Localized name;    ///< "Tim Tanggap Insiden Keamanan Informasi ..."
    QString shortName; ///< "KotaContoh-CSIRT"
    SourceRef source;  ///< the document that forms the team
    QTimeZone zone;
    Calendar calendar;
    Letterhead letterhead;
    QList<Group> groups;
    QList<RoleSlot> roles;
    QList<Duty> duties;
    QList<Duty> keeps; ///< activities that the team keeps beside its duties or steps: our reading
    QList<Service> services;
    QString incidentService; ///< Service::id that a report asks for unless it says otherwise; may be empty
    QList<AgendaBook> agendaBooks;
    QList<Signatory> signatories;
    QStringList instructions; ///< what a disposition sheet can ask, official Indonesian
    QStringList procedures;   ///< Procedure::id, the default first
    bool operator==(const Organization &) const = default;

    const Group *group(const QString &groupId) const;
    const RoleSlot *role(const QString &roleId) const;
    const AgendaBook *agendaBook(AgendaDirection direction) const;
    /// Of the document's duties and of what the team keeps beside them.
    const Duty *duty(const QString &dutyId) const;
    const Service *service(const QString &serviceId) const;
    /// Whoever leads a group: its coordinator, or the first who is no member; null where there are only
    /// those.
    const RoleSlot *leadOf(const QString &groupId) const;
    /// The group in whose name the holder of these roles writes: one that they lead before one in which they
    /// are a member; of several `preferred`, or else the first as printed. Empty for nobody's.
    QString groupOf(const QStringList &roleIds, const QString &preferred) const;
    /// Who signs for a role: its signatory, or the role's own title.
    Signatory signatoryOf(const RoleSlot &role) const;
    /// The office that signs for the team: that of the role which heads it.
    Signatory head() const;
    QList<Duty> allDuties() const { return duties + keeps; }
    /// The document's.
    QList<Duty> dutiesOf(const QString &roleId) const;
    QList<Duty> keptBy(const QString &roleId) const;
    /// Ids of the groups that tickets can be assigned to, in printed order.
    QStringList teams() const;
    /// Those of them that the holder of these roles works in.
    QStringList teamsOf(const QStringList &roleIds) const;
};

} // namespace tanggap
