// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "ui/base/theme.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace tanggap
{

/// One ticket as a list shows it: everything already in words, in the language of the window.
struct QueueRow
{
    TicketId id;
    QString code;
    QString title;
    QString secondary;             ///< "Dinas Pendidikan · ppdb.example"
    QString systemClass;           ///< Grade::id; empty: not classed yet
    QString grade;                 ///< class of the system, or severity where the procedure has no classes
    std::optional<Tone> gradeTone; ///< nothing while none is chosen: `grade` says so, or there are none
    QString stepNumber;
    QString stepText;
    QString teamName;
    QString personName;
    QString service;             ///< Service::id; empty: none was named
    QString serviceName;         ///< with its id: "S2  Handling of cyber incidents"
    std::optional<Instant> due;  ///< empty while paused or without a clock
    std::optional<Instant> soon; ///< when it turns soon
    Instant started{};           ///< of the clock that falls due first
    bool paused = false;
    bool unread = false;
    bool restricted = false;
    Instant received{};
    qint64 version = 0;
    QString state; ///< why it waits or how it ended: "menunggu pelapor"; may be empty
    std::optional<Instant> pausedSince;
    std::optional<Instant> openSince; ///< empty once it is closed
    bool operator==(const QueueRow &) const = default;
};

enum QueueRole {
    RowRole = Qt::UserRole + 1, ///< QueueRow
    TicketIdRole,               ///< qint64
};

/// Columns of the queue, in the order of the model. Which are hidden is kept by number: new ones come last.
enum QueueColumn {
    CountdownColumn,
    CodeColumn,
    IncidentColumn,
    ClassColumn,
    StepColumn,
    AssignedColumn,
    ServiceColumn,
    QueueColumns
};

} // namespace tanggap

Q_DECLARE_METATYPE(tanggap::QueueRow)
