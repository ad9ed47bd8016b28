// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/activities.h"
#include "ui/base/widgets/inputs.h"

#include <QDate>
#include <QList>

namespace tanggap
{

struct Reader;

/// What a form about an activity offers and shows. Choice::data of people, systems and agencies is their
/// number; those that are inactive are among them only when the entry names them.
struct ActivityFacts
{
    ActivityKindPtr kind;
    std::optional<ActivityView> view; ///< of one that exists
    QList<Choice> people;
    QList<Choice> systems;
    QList<Choice> agencies;
    QDate today;           ///< of the office
    Calendar calendar;     ///< likewise
    bool mayChange = true; ///< and add to it, and take copies of its files
    QString whyNot;        ///< when not
};

/// Of an entry, or of a new one of the kind when `id` is invalid.
Result<ActivityFacts> readActivityFacts(Reader &reader, ActivityId id, const QString &kind);

/// Pure. What was typed, begun from `before`, over the entry as somebody else has left it by `now`: where
/// nothing was typed, theirs stands.
Activity typedOver(const Activity &now, const Activity &before, const Activity &typed);

} // namespace tanggap
