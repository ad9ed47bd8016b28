// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/fieldrows.h"
#include "desk/activity.h"
#include "store/activities.h"
#include "store/duties.h"
#include "store/ownwork.h"
#include "store/people.h"
#include "support/deskwork.h"

namespace tanggap::test
{

/// A value that a field takes.
inline QString valueFor(const ActivityField &field)
{
    switch (field.type) {
    case ActivityField::Type::Date:
        return QStringLiteral("2026-12-01");
    case ActivityField::Type::Number:
        return QString::number(field.least.value_or(1) + 1);
    case ActivityField::Type::Choice:
        return field.choices.constFirst().id;
    case ActivityField::Type::Flag:
        return QStringLiteral("yes");
    case ActivityField::Type::Line:
    case ActivityField::Type::Text:
        return QStringLiteral("Uraian contoh");
    case ActivityField::Type::Rows: {
        QStringList row;
        for (const ActivityField &column : field.columns)
            row << valueFor(column);
        return fieldrows::valueOf({row});
    }
    case ActivityField::Type::Person:
    case ActivityField::Type::System:
    case ActivityField::Type::Agency:
        break;
    }
    return {};
}

/// An entry of a kind with everything that it needs in any state.
inline Activity entryOf(const ActivityKind &kind, const QString &duty, const QString &title = {})
{
    Activity entry{.kind = kind.id,
                   .duty = duty,
                   .title = title.isEmpty() ? QStringLiteral("Contoh ") + kind.id : title};
    for (const ActivityField &field : kind.fields) {
        const QString value = valueFor(field);
        if (!field.derived && !value.isEmpty())
            entry.fields.insert(field.id, value);
    }
    return entry;
}

inline ActivityKindPtr kindOf(Office &office, const QString &id)
{
    return *office.store().readNow(Store::System,
                                   [&](Reader &reader) { return reader.definitions.activityKind(id); });
}

inline OrganizationPtr organizationOf(Office &office)
{
    return *office.store().readNow(Store::System,
                                   [](Reader &reader) { return reader.definitions.organization(); });
}

inline Result<ActivityId> record(Office &office, const QString &login, const Activity &entry,
                                 const desk::WithActivity &with = {})
{
    return office.as(login, [&](Tx &tx) { return desk::recordActivity(tx, entry, with); });
}

inline Result<ActivityView> activityView(Office &office, ActivityId id,
                                         const QString &login = QStringLiteral("semua"))
{
    return office.store().readNow(login, [&](Reader &reader) { return activities::view(reader, id); });
}

inline Activity activityOf(Office &office, ActivityId id)
{
    const auto view = activityView(office, id);
    if (!view)
        qFatal("%s", qPrintable(view.error().message));
    return view->line.activity;
}

inline PersonId personNamed(Office &office, const QString &login)
{
    return office.store()
        .readNow(Store::System, [&](Reader &reader) { return people::account(reader.db, login); })
        ->person;
}

/// The office's November 2026, in which its clock stands.
inline Days november()
{
    return {QDate(2026, 11, 1), QDate(2026, 11, 30)};
}

/// The whole list that a filter gives.
inline Result<int> listed(Reader &reader, const WorkFilter &filter)
{
    if (const auto *tickets = std::get_if<QueueFilter>(&filter)) {
        TRY_LET(const QueuePage page, queue::page(reader, *tickets, std::nullopt, 10'000));
        return int(page.rows.size());
    }
    if (const auto *entries = std::get_if<ActivityFilter>(&filter)) {
        TRY_LET(const ActivityPage page, activities::page(reader, *entries, {}, 10'000));
        return int(page.rows.size());
    }
    TRY_LET(const auto papers, paperlist::list(reader, std::get<PaperFilter>(filter), 10'000));
    return int(papers.size());
}

} // namespace tanggap::test
