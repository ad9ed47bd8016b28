// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityfacts.h"

#include "desk/activity.h"
#include "store/people.h"
#include "store/registers.h"

namespace tanggap
{

Result<ActivityFacts> readActivityFacts(Reader &reader, ActivityId id, const QString &kind)
{
    ActivityFacts facts;
    QString duty;
    if (id.isValid()) {
        TRY_LET(facts.view, activities::view(reader, id));
        facts.kind = facts.view->kind;
        duty = facts.view->line.activity.duty;
    } else {
        TRY_LET(facts.kind, reader.definitions.activityKind(kind));
        const auto first = desk::dutyFor(reader, kind);
        duty = first.value_or(QString());
    }
    const Result<> may = desk::mayRecordActivity(reader, facts.kind->id, duty);
    facts.mayChange = may.has_value();
    facts.whyNot = may ? QString() : may.error().message;
    TRY_LET(const QList<Person> people, people::all(reader.db));
    for (const Person &one : people) {
        if (one.active)
            facts.people << Choice{QString::number(one.id.value), one.name, {}};
    }
    TRY_LET(const QList<ElectronicSystem> systems, registers::systems(reader.db));
    for (const ElectronicSystem &one : systems) {
        if (one.active)
            facts.systems << Choice{QString::number(one.id.value), one.name, one.url};
    }
    TRY_LET(const QList<Agency> agencies, registers::agencies(reader.db));
    for (const Agency &one : agencies) {
        if (one.active)
            facts.agencies << Choice{QString::number(one.id.value), one.name, {}};
    }
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    facts.today = toLocal(reader.now, organization->zone).date();
    return facts;
}

} // namespace tanggap
