// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/activities.h"
#include "store/paperlist.h"
#include "store/queue.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace tanggap
{

/// What a figure counts and what the list that it opens shows: one and the same.
using WorkFilter = std::variant<QueueFilter, ActivityFilter, PaperFilter>;

/// Days of the office, both included.
struct Days
{
    QDate first;
    QDate last;
    bool operator==(const Days &) const = default;
};

struct DutyFigure
{
    int n = 0;
    WorkFilter list;
};

/// How a duty stands. A duty without a place has no figures, and papers are never late.
struct DutyStanding
{
    struct Also
    {
        QString kind; ///< ActivityKind::id that the duty records beside its place
        DutyFigure waiting;
    };

    Duty duty;
    std::optional<DutyFigure> entries; ///< all that its place holds: of tickets, what waits
    std::optional<DutyFigure> waiting;
    std::optional<DutyFigure> late;
    std::optional<DutyFigure> done; ///< within the days asked for
    std::optional<Instant> lastDone;
    std::optional<Instant> nextDue; ///< of days: their end
    QList<Also> also;
};

/// How much of a service's work there was.
struct ServiceCount
{
    QString service; ///< Service::id; empty: none was named
    int activities = 0;
    int tickets = 0; ///< received then: asked for
    int closed = 0;  ///< then, whenever they came in, without duplicates: delivered
    bool operator==(const ServiceCount &) const = default;
};

namespace duties
{

/// The duties of these roles (role slots and flow roles), each once, in printed order.
Result<QList<Duty>> ofRoles(Definitions &definitions, const QStringList &roles);
/// Every duty of the organization, and below them the activities that it keeps.
Result<QList<Duty>> all(Definitions &definitions);

Result<DutyStanding> standing(Reader &reader, const Duty &duty, const Days &days);
Result<QList<DutyStanding>> standings(Reader &reader, const QStringList &roles, const Days &days);

/// How long the list is that a filter gives.
Result<int> count(Reader &reader, const WorkFilter &filter);

/// Activities by their day, tickets by their receipt and by their closing: for reports. Every service of the
/// organization in its order, then what else had any.
Result<QList<ServiceCount>> services(Reader &reader, const Days &days);

} // namespace duties

} // namespace tanggap
