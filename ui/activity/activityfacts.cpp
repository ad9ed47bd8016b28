// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityfacts.h"

#include "desk/activity.h"
#include "store/people.h"
#include "store/registers.h"

#include <QCoreApplication>
#include <QSet>

namespace tanggap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ActivityFacts)
};

/// Numbers of those of one type that an entry names, who or which may be inactive by now: a form that did not
/// offer them would drop them.
QSet<QString> namedIn(const std::optional<ActivityView> &view, ActivityField::Type type)
{
    QSet<QString> named;
    if (!view)
        return named;
    const Activity &entry = view->line.activity;
    for (const ActivityField &field : view->kind->fields) {
        if (field.type == type)
            named << entry.fields.value(field.id);
    }
    if (type == ActivityField::Type::System)
        named << QString::number(entry.system.value);
    if (type == ActivityField::Type::Agency)
        named << QString::number(entry.agency.value);
    if (type == ActivityField::Type::Person) {
        for (const PersonId person : entry.people)
            named << QString::number(person.value);
        for (const FollowUp &one : view->followUps)
            named << QString::number(one.person.value);
    }
    return named;
}

/// Those that are active or named already, also one of another agency, which this person does not find.
template <class T>
QList<Choice> choicesOf(const QList<T> &all, QSet<QString> named)
{
    QList<Choice> choices;
    for (const T &one : all) {
        const QString id = QString::number(one.id.value);
        if (one.active)
            choices << Choice{id, one.name, {}};
        else if (named.contains(id))
            choices << Choice{id, Words::tr("%1 (no longer active)").arg(one.name), {}};
        named.remove(id);
    }
    for (const QString &id : std::as_const(named)) {
        if (id.toLongLong() > 0)
            choices << Choice{id, Words::tr("Another agency's"), {}};
    }
    return choices;
}

} // namespace

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
    Result<> may = desk::mayRecordActivity(reader, facts.kind->id, duty);
    const QString withdrawn = facts.view ? facts.view->line.activity.withdrawn : QString();
    if (!withdrawn.isEmpty())
        may = fail(ErrorCode::Invalid, Core::tr("This entry was withdrawn: %1").arg(withdrawn));
    facts.mayChange = may.has_value();
    facts.whyNot = may ? QString() : may.error().message;
    using Type = ActivityField::Type;
    TRY_LET(const QList<Person> people, people::all(reader.db));
    facts.people = choicesOf(people, namedIn(facts.view, Type::Person));
    TRY_LET(const QList<ElectronicSystem> systems, registers::systems(reader.db, reader.viewer));
    facts.systems = choicesOf(systems, namedIn(facts.view, Type::System));
    TRY_LET(const QList<Agency> agencies, registers::agencies(reader.db, reader.viewer));
    facts.agencies = choicesOf(agencies, namedIn(facts.view, Type::Agency));
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    facts.today = toLocal(reader.now, organization->zone).date();
    facts.calendar = organization->calendar;
    return facts;
}

Activity typedOver(const Activity &now, const Activity &before, const Activity &typed)
{
    Activity all = now;
    const auto take = [&](auto part) {
        if (typed.*part != before.*part)
            all.*part = typed.*part;
    };
    take(&Activity::title);
    take(&Activity::day);
    take(&Activity::until);
    take(&Activity::state);
    take(&Activity::system);
    take(&Activity::agency);
    take(&Activity::people);
    take(&Activity::result);
    take(&Activity::service);
    const QStringList ids = typed.fields.keys() + before.fields.keys();
    for (const QString &id : ids) {
        if (typed.fields.value(id) != before.fields.value(id))
            all.fields.insert(id, typed.fields.value(id));
    }
    return all;
}

} // namespace tanggap
