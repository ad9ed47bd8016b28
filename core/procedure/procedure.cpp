// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/procedure.h"

#include <algorithm>

namespace tanggap
{

namespace
{

template <class T, class Matches>
const T *find(const QList<T> &items, Matches matches)
{
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found == items.end() ? nullptr : &*found;
}

template <class T>
const T *byId(const QList<T> &items, const QString &id)
{
    return find(items, [&](const T &item) { return item.id == id; });
}

} // namespace

const Step *Procedure::step(const QString &stepIdOrNumber) const
{
    if (const Step *named = byId(steps, stepIdOrNumber))
        return named;
    return find(steps, [&](const Step &one) { return one.number == stepIdOrNumber; });
}

const FlowRole *Procedure::flowRole(const QString &flowRoleId) const
{
    return byId(flowRoles, flowRoleId);
}

const ClockRule *Procedure::clock(const QString &clockId) const
{
    return byId(clocks, clockId);
}

const PaperKind *Procedure::paper(const QString &paperKind) const
{
    return byId(papers, paperKind);
}

const Grade *Procedure::systemClass(const QString &classId) const
{
    return byId(classes, classId);
}

const Grade *Procedure::severity(const QString &severityId) const
{
    return byId(severities, severityId);
}

const Category *Procedure::category(const QString &categoryId) const
{
    return byId(categories, categoryId);
}

const Category *Procedure::categoryForType(const QString &typeCode) const
{
    const Category *suggested =
        find(categories, [&](const Category &one) { return one.types.contains(typeCode); });
    return suggested ? suggested : category(defaultCategory);
}

bool Procedure::needsConsent(const QString &paper) const
{
    const auto asked = [&](const Requirement &one) {
        return one.withConsent && one.kind == Requirement::Kind::Paper && one.subject == paper;
    };
    return std::any_of(steps.begin(), steps.end(), [&](const Step &step) {
        return std::any_of(step.requirements.begin(), step.requirements.end(), asked) ||
               std::any_of(step.outcomes.begin(), step.outcomes.end(), [&](const Outcome &outcome) {
                   return std::any_of(outcome.requirements.begin(), outcome.requirements.end(), asked);
               });
    });
}

} // namespace tanggap
