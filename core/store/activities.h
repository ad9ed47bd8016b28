// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activity.h"
#include "base/result.h"
#include "store/reader.h"
#include "store/tx.h"
#include "store/where.h"

#include <QList>
#include <QString>

#include <optional>

namespace tanggap
{

/// Which activities a list shows. Empty fields do not filter; days are included.
struct ActivityFilter
{
    /// Open is what is to be done: not done yet, or to be repeated by now. Done is what was done, to be
    /// repeated or not.
    enum class State { All, Open, Done };

    State state = State::All;
    bool late = false; ///< something of it was due before today
    QString kind;
    QString duty;
    QString service;
    QDate first, last;         ///< its day
    QDate doneFirst, doneLast; ///< the day it was done
    PersonId person;           ///< among its people
    TicketId ticket;
    QString text;           ///< full-text search
    bool withdrawn = false; ///< those that no longer count too
    bool unmet = false;     ///< no next one about the same was done
    bool operator==(const ActivityFilter &) const = default;
};

/// An activity as a list shows it.
struct ActivityLine
{
    Activity activity;
    QString systemName;
    QString agencyName;
    QString ticketCode; ///< empty for a ticket that the viewer may not see
    QString recordedBy;
    int openFollowUps = 0;
    int files = 0;
    bool operator==(const ActivityLine &) const = default;
};

struct ActivityCursor
{
    QString day;
    qint64 id = 0;
};

struct ActivityPage
{
    QList<ActivityLine> rows; ///< the newest day first
    std::optional<ActivityCursor> next;
};

/// An activity with all that hangs on it.
struct ActivityView
{
    ActivityLine line;
    ActivityKindPtr kind;
    QList<FollowUp> followUps;
    QList<ActivityFile> files;
};

/// How many entries a duty and a service had within some days.
struct ActivityCount
{
    QString kind;
    QString duty;
    QString service;
    int entered = 0; ///< by their day
    int done = 0;    ///< of them: done by now
    bool operator==(const ActivityCount &) const = default;
};

/// One thing that is done again and again: the backups of a system, its restore tests.
struct Repetition
{
    ActivityLine line; ///< what is due of it, otherwise the last that was done
    QDate done;        ///< when that was; none: never
    QDate due;
    bool operator==(const Repetition &) const = default;
};

/// An open follow-up with what it follows.
struct OpenFollowUp
{
    FollowUp followUp;
    QString kind;
    QString title;
    QDate due; ///< of the follow-up, on a working day
    bool operator==(const OpenFollowUp &) const = default;
};

namespace activities
{

Result<ActivityPage> page(Reader &reader, const ActivityFilter &filter,
                          const std::optional<ActivityCursor> &after = {}, int limit = 200);
Result<int> count(Reader &reader, const ActivityFilter &filter);
/// The first day on which something of what the filter finds is due; the last on which some of it was done.
Result<QDate> firstDue(Reader &reader, const ActivityFilter &filter);
Result<QDate> lastDone(Reader &reader, const ActivityFilter &filter);

/// NotFound also for one that the viewer may not see.
Result<ActivityView> view(Reader &reader, ActivityId id);
/// The condition under which `viewer` may see a row of `activity`, with what it binds (":viewer", ":agency").
Result<Where> visibleTo(Definitions &definitions, const Actor &viewer);
Result<bool> isVisible(Connection &db, Definitions &definitions, const Actor &viewer, ActivityId id);

/// Counts by kind, duty and service of the entries of these days, withdrawn ones left out: for reports.
Result<QList<ActivityCount>> counts(Reader &reader, QDate first, QDate last);

/// What waits for the viewer: activities that are not done and in which they take part, and those of which
/// something falls due up to a day under these duties, unless it is a follow-up of the viewer's own. The
/// first due first, then what falls due at no time.
Result<QList<ActivityLine>> waiting(Reader &reader, const QStringList &duties, QDate until, int limit);

/// What a person has to do after activities, the first due first.
Result<QList<OpenFollowUp>> openFollowUps(Reader &reader, PersonId person);

/// How what repeats of a kind stands, the first due first; a duty narrows it. Of the newest thousand lines.
Result<QList<Repetition>> repetitions(Reader &reader, const ActivityKind &kind, const QString &duty);
/// What repeats under these duties and is overdue today, the longest overdue first.
Result<QList<ActivityLine>> overdue(Reader &reader, const QStringList &duties, int limit);

// For actions: no viewer is asked.
/// Those of which something falls due.
Result<QList<Activity>> withDueDay(Connection &db);
Result<Activity> load(Connection &db, ActivityId id);
Result<QList<FollowUp>> followUps(Connection &db, ActivityId id);
Result<FollowUp> followUp(Connection &db, qint64 id);
Result<QList<ActivityFile>> files(Connection &db, ActivityId id);
/// The other entries of the same kind, duty and agency about the same (system, else title) that are done, the
/// first done first.
Result<QList<Activity>> doneAlike(Connection &db, const Activity &activity);
/// Writes; the caller has set everything. The version is counted up.
Result<> insert(Tx &tx, Activity &activity);
Result<> update(Tx &tx, const Activity &before, Activity &after);
Result<qint64> insertFollowUp(Tx &tx, const FollowUp &followUp);
Result<> updateFollowUp(Tx &tx, const FollowUp &before, const FollowUp &after);
Result<qint64> insertFile(Tx &tx, const ActivityFile &file);

} // namespace activities

} // namespace tanggap
