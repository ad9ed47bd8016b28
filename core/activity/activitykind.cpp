// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activity/activitykind.h"

#include <algorithm>

namespace tanggap
{

namespace
{

template <class T>
const T *byId(const QList<T> &items, const QString &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const T &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const ActivityChoice *ActivityField::choice(const QString &choiceId) const
{
    return byId(choices, choiceId);
}

const ActivityField *ActivityField::column(const QString &columnId) const
{
    return byId(columns, columnId);
}

QString ActivityMatrix::levelOf(int product) const
{
    QString reached;
    for (const Band &band : bands) {
        if (product >= band.from)
            reached = band.choice;
    }
    return reached;
}

const ActivityState *ActivityKind::state(const QString &stateId) const
{
    return byId(states, stateId);
}

const ActivityField *ActivityKind::field(const QString &fieldId) const
{
    return byId(fields, fieldId);
}

const ActivityState *ActivityKind::doneState() const
{
    const auto found =
        std::find_if(states.begin(), states.end(), [](const ActivityState &state) { return state.done; });
    return found == states.end() ? nullptr : &*found;
}

} // namespace tanggap
