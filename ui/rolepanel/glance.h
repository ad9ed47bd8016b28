// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/duties.h"

#include <QList>
#include <QString>

/// What somebody in a role wants to know before anything else.
namespace tanggap
{

/// A figure and the list that it opens.
struct Glance
{
    enum class What {
        Open,
        Late,
        Soon,
        Unassigned,
        AwaitingDecision,
        AwaitingSignature,
        PapersWaiting,
        Dispositions,
        MeetingsToday,
    };

    What what;
    int n = 0;
    std::optional<WorkFilter> list; ///< none of decisions: they stand on the panel itself
};

/// Reports received in the last seven days and in the seven before.
struct Trend
{
    DutyFigure received;
    DutyFigure before;
};

/// Somebody of the role's team, with what they carry.
struct TeamLoad
{
    QString name; ///< empty: what the team has and nobody of it
    Load load;
    QueueFilter list; ///< of the open ones
    bool operator==(const TeamLoad &) const = default;
};

struct PanelGlance
{
    QList<Glance> figures;
    QList<TeamLoad> team;       ///< of a coordinator; who has the most first, then what nobody has
    std::optional<Trend> trend; ///< of the head
};

/// Figures for a kind of role, each counted from the list that it opens, in one snapshot.
Result<PanelGlance> readGlance(Reader &reader, const RoleSlot &role);

} // namespace tanggap
