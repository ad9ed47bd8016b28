// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/localized.h"
#include "sla/calendar.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace tanggap
{

enum class TimeKind {
    Elapsed, ///< wall-clock time, day and night
    Working, ///< the calendar's opening hours only
};

/// A length as a procedure writes it. Working days mean "same clock time, n working days later", moved to
/// closing when that falls outside; hours and minutes are counted. For elapsed time a day is 24 hours.
struct Span
{
    int days = 0;
    Duration time{0};
    bool operator==(const Span &) const = default;
};

/// Reads an ISO 8601 duration of days, hours, minutes, seconds ("PT10M", "P1D", "PT8H").
std::optional<Span> spanFromIso(const QString &text);
QString toIso(const Span &span);

/// When a clock starts or stops. Discovered and PaperSent belong to clocks given by law.
struct ClockTrigger
{
    enum class Kind { Received, StepOpened, StepCompleted, Outcome, Discovered, PaperSent };
    Kind kind = Kind::Received;
    QString step;       ///< Step::id, for the three kinds about a step
    QString outcome;    ///< Outcome::id; for Kind::Outcome
    QString paper = {}; ///< PaperKind::id; for Kind::PaperSent
    bool operator==(const ClockTrigger &) const = default;
};

/// The fact of a ticket that switches on a clock given by law.
struct ClockCondition
{
    enum class Fact { VitalSystem, PersonalData, Severity };
    Fact fact = Fact::VitalSystem;
    QString severity;          ///< Grade::id, for Fact::Severity: this one or a graver
    bool offByDefault = false; ///< runs only where the office has switched it on
    bool operator==(const ClockCondition &) const = default;
};

/// One clock that a procedure names.
struct ClockRule
{
    QString id;   ///< "respon"
    QString kind; ///< "response", "resolution", "step", "statutory"
    Localized name;
    ClockTrigger starts;
    QList<ClockTrigger> stops; ///< the first that happens stops it
    TimeKind time = TimeKind::Elapsed;
    QHash<QString, Span> lengths; ///< by class id; "" = for all classes
    double soonFraction = 0.25;   ///< part of the length left when the clock turns "soon"
    bool pausable = true;
    bool measured = true; ///< false: shown, not measured (a reporter's own minutes)
    bool reading = false; ///< our reading, not printed in the document
    QString source;       ///< "Lampiran III row 5"
    /// Set: given by law beside the procedure. It runs while the fact holds, from discovery until its paper
    /// is sent; neither a pause nor closing the ticket stops it.
    std::optional<ClockCondition> when = {};
    bool operator==(const ClockRule &) const = default;

    /// The length for a class; for an unclassed ticket (empty id) the shortest of all. A class that the rule
    /// does not know has the length for all classes, or else the shortest. Nothing if the rule has none.
    std::optional<Span> lengthFor(const QString &classId) const;
};

/// A pause of a ticket's pausable clocks, [from, until); open-ended while it lasts.
struct Pause
{
    qint64 id = 0;
    Instant from{};
    std::optional<Instant> until;
    QString kind; ///< "reporter", "owner", "third_party"
    QString reason;
    bool operator==(const Pause &) const = default;
};

/// One run of a clock on a ticket: the facts from which its state follows.
struct ClockRun
{
    qint64 id = 0;
    QString clock; ///< ClockRule::id
    int pass = 1;  ///< a loop back starts a new run
    Instant started{};
    std::optional<Instant> stopped;
    std::optional<Instant> deadline; ///< stored; empty while paused
    std::optional<Instant> soon;     ///< stored; when it turns "soon"; empty while paused
    bool operator==(const ClockRun &) const = default;
};

enum class ClockStatus { Running, Soon, Late, Paused, Met, MetLate };

/// A stretch of a clock's life, for its explanation.
struct Stretch
{
    enum class Kind { Counted, Paused, Skipped };
    Kind kind = Kind::Counted;
    Instant from{};
    Instant until{};
    QString why; ///< translated: "night", "weekend", "break", a holiday's name, the reason of the pause
    bool operator==(const Stretch &) const = default;
};

/// State of a clock at a moment.
struct ClockReading
{
    ClockStatus status = ClockStatus::Running;
    Span length;
    Duration counted{0}; ///< time counted against the length so far
    Duration left{
        0}; ///< until the deadline in counted time; negative when late. Of a stopped clock: what was left
    std::optional<Instant> deadline; ///< the moment it falls due; empty while paused
    std::optional<Instant> soon;
    double fraction = 0; ///< counted / length, may exceed 1
};

/// What the window and `tanggapctl ticket` show of a clock: all in the order of time.
struct ClockExplanation
{
    Instant started{};
    QString
        rule; ///< translated: "Resolution time, class Strategic: 8 hours, elapsed time (Lampiran III row 5)"
    QList<Stretch> stretches;
    std::optional<Instant> deadline;
    QList<std::pair<QString, Instant>> otherClasses; ///< class id -> deadline it would give
};

// All that follows is pure and reckons from the facts (start, stop, pauses), never from the stored deadline:
// reading the run with another class, other pauses or another calendar gives what a reclassification, a
// correction or an edited holiday would give. The pauses that apply are those of the ticket, whatever clock
// they meant; those outside the run are ignored, and where two overlap the earlier one gives the reason.
// Unknown class falls back to the strictest. `zone` and `calendar` matter to working time only.
//
// A pause moves the deadline by the time that it kept from being counted: closed hours within it move
// nothing. A clock that was late before the pause stays late. Stopped exactly at its deadline, a clock is met
// in time.

ClockReading readClock(const ClockRule &rule, const ClockRun &run, const QList<Pause> &pauses,
                       const QString &classId, const Calendar &calendar, const QTimeZone &zone, Instant now);

/// Stretches cover the run from its start to its stop, or to `now`. While paused, the deadlines of the other
/// classes are those that hold if work goes on at `now`. `className` is what the rule's sentence calls the
/// class; its id if empty.
ClockExplanation explainClock(const ClockRule &rule, const ClockRun &run, const QList<Pause> &pauses,
                              const QString &classId, const Calendar &calendar, const QTimeZone &zone,
                              Instant now, const QString &className = {});

/// The run with its stored moments reckoned anew: after a change of class, pauses or calendar. Both are empty
/// while an open pause holds the clock, and for a rule without a length.
ClockRun withDeadline(const ClockRule &rule, ClockRun run, const QList<Pause> &pauses, const QString &classId,
                      const Calendar &calendar, const QTimeZone &zone);

/// The moment at which `span` has been counted from `start`. Exact over weekends, holidays, breaks. A span's
/// days come before its hours; working days follow WorkingTime::sameTimeAfter (sla/workingtime.h).
Instant deadlineAfter(Instant start, const Span &span, TimeKind kind, const Calendar &calendar,
                      const QTimeZone &zone);

/// Counted time between two moments: all of it for Elapsed, opening hours for Working.
Duration countedBetween(Instant from, Instant until, TimeKind kind, const Calendar &calendar,
                        const QTimeZone &zone);

} // namespace tanggap
