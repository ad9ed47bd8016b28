// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/activitycheck.h"

#include "activity/fieldrows.h"
#include "base/text.h"
#include "org/capability.h"
#include "store/people.h"
#include "store/registers.h"
#include "store/tickets.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Type = ActivityField::Type;

constexpr qsizetype LineLimit = 500;
constexpr qsizetype TextLimit = 100'000;

QString labelOf(const ActivityField &field)
{
    return field.label.in(currentLanguage());
}

tl::unexpected<Error> wrong(const ActivityField &field, const QString &why)
{
    return fail(ErrorCode::Invalid, labelOf(field) + u": "_s + why, field.id);
}

Result<> checkNumber(const ActivityField &field, QString &value)
{
    bool whole = false;
    const qint64 number = value.toLongLong(&whole);
    if (!whole)
        return wrong(field, Core::tr("“%1” is no whole number.").arg(value));
    if ((field.least && number < *field.least) || (field.most && number > *field.most))
        return wrong(field,
                     field.most
                         ? Core::tr("A number from %1 to %2.").arg(field.least.value_or(0)).arg(*field.most)
                         : Core::tr("A number from %1 on.").arg(*field.least));
    value = QString::number(number);
    return {};
}

Result<> checkReference(Tx &tx, const ActivityField &field, const QString &value)
{
    const qint64 id = value.toLongLong();
    const bool known = field.type == Type::Person ? bool(people::person(tx.db(), PersonId{id}))
                       : field.type == Type::System
                           ? bool(registers::system(tx.db(), tx.actor(), SystemId{id}))
                           : bool(registers::agency(tx.db(), tx.actor(), AgencyId{id}));
    if (!known)
        return wrong(field, Core::tr("“%1” is not in the register.").arg(value));
    return {};
}

Result<> checkValue(Tx &tx, const ActivityField &field, QString &value);

/// Each cell as its column asks for it; the row that is wrong is named.
Result<> checkRows(Tx &tx, const ActivityField &field, QString &value)
{
    QList<QStringList> rows = fieldrows::rowsOf(field, value);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const auto wrongIn = [&](const QString &what) {
            return wrong(field, Core::tr("Row %1: %2").arg(row + 1).arg(what));
        };
        for (qsizetype i = 0; i < field.columns.size(); ++i) {
            const ActivityField &column = field.columns.at(i);
            QString &cell = rows[row][i];
            if (cell.isEmpty() && column.required)
                return wrongIn(Core::tr("Fill in: %1.").arg(labelOf(column)));
            if (cell.isEmpty())
                continue;
            if (const auto checked = checkValue(tx, column, cell); !checked)
                return wrongIn(checked.error().message);
        }
    }
    value = fieldrows::valueOf(rows);
    return {};
}

Result<> checkValue(Tx &tx, const ActivityField &field, QString &value)
{
    switch (field.type) {
    case Type::Line:
    case Type::Text:
        break;
    case Type::Date:
        if (!QDate::fromString(value, Qt::ISODate).isValid())
            return wrong(field, Core::tr("“%1” is no date.").arg(value));
        return checkDay(QDate::fromString(value, Qt::ISODate));
    case Type::Number:
        return checkNumber(field, value);
    case Type::Choice:
        if (!field.choice(value))
            return wrong(field, Core::tr("“%1” is none of the choices.").arg(value));
        break;
    case Type::Flag:
        if (value != "yes"_L1)
            return wrong(field, Core::tr("Write “yes” or nothing."));
        break;
    case Type::Person:
    case Type::System:
    case Type::Agency:
        return checkReference(tx, field, value);
    case Type::Rows:
        return checkRows(tx, field, value);
    }
    return {};
}

Result<> checkFields(Tx &tx, const ActivityKind &kind, Activity &activity, const Activity &before)
{
    for (auto it = activity.fields.begin(); it != activity.fields.end(); ++it) {
        if (!kind.field(it.key()))
            return fail(ErrorCode::Invalid, Core::tr("This kind has no field “%1”.").arg(it.key()));
    }
    QHash<QString, QString> kept;
    for (const ActivityField &field : kind.fields) {
        if (field.derived)
            continue;
        QString value = activity.fields.value(field.id);
        const bool lines = field.type == Type::Text || field.type == Type::Rows;
        TRY_LET(value, lines ? cleanText(value, TextLimit, labelOf(field))
                             : cleanLine(value, LineLimit, labelOf(field)));
        if (value.isEmpty() && field.required)
            return fail(ErrorCode::Invalid, Core::tr("Fill in: %1.").arg(labelOf(field)), field.id);
        if (value.isEmpty())
            continue;
        // What stood there before may be what this person does not find in the register.
        if (value != before.fields.value(field.id))
            TRY(checkValue(tx, field, value));
        kept.insert(field.id, value);
    }
    if (kind.matrix) {
        const int product = kept.value(kind.matrix->across).toInt() * kept.value(kind.matrix->up).toInt();
        if (const QString level = kind.matrix->levelOf(product); !level.isEmpty())
            kept.insert(kind.matrix->level, level);
    }
    activity.fields = kept;
    return {};
}

Result<> checkNamed(Tx &tx, const Activity &activity, const Activity &before)
{
    for (const PersonId person : activity.people)
        TRY(people::person(tx.db(), person));
    if (activity.system.isValid() && activity.system != before.system)
        TRY(registers::system(tx.db(), tx.actor(), activity.system));
    if (activity.agency.isValid() && activity.agency != before.agency)
        TRY(registers::agency(tx.db(), tx.actor(), activity.agency));
    if (activity.ticket.isValid() && activity.ticket != before.ticket) {
        TRY_LET(const bool visible, tickets::isVisible(tx.db(), tx.actor(), activity.ticket));
        if (!visible)
            return fail(ErrorCode::NotFound, Core::tr("This ticket does not exist, or you may not see it."));
    }
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    if (!activity.service.isEmpty() && !organization->service(activity.service))
        return fail(ErrorCode::Invalid,
                    Core::tr("The organization has no service “%1”.").arg(activity.service));
    return {};
}

Result<bool> holdsKind(Tx &tx, const QList<RoleKind> &kinds)
{
    if (kinds.isEmpty() || tx.actor().system)
        return true;
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    return std::any_of(organization->roles.begin(), organization->roles.end(), [&](const RoleSlot &role) {
        return kinds.contains(role.kind) && tx.actor().roles.contains(role.id);
    });
}

/// The field of a condition: FIELD, or a column as FIELD.COLUMN.
const ActivityField &fieldAt(const ActivityKind &kind, const QString &path)
{
    const ActivityField &field = *kind.field(path.section(u'.', 0, 0));
    return path.contains(u'.') ? *field.column(path.section(u'.', 1)) : field;
}

/// The values that stand for a field: its own, of a column those of every row, and for a TLP the linked
/// ticket's.
Result<QStringList> valuesFor(Tx &tx, const ActivityKind &kind, const Activity &activity,
                              const QString &field)
{
    if (const QString rows = field.section(u'.', 0, 0); rows != field)
        return fieldrows::column(*kind.field(rows), activity.fields.value(rows), field.section(u'.', 1));
    QStringList values{activity.fields.value(field)};
    if (field == "tlp"_L1 && activity.ticket.isValid()) {
        TRY_LET(const Ticket ticket, tickets::load(tx.db(), activity.ticket));
        values << toName(ticket.tlp);
    }
    return values;
}

} // namespace

Result<> checkDay(QDate day)
{
    if (!day.isValid() || (day.year() >= 2000 && day.year() <= 2100))
        return {};
    return fail(ErrorCode::Invalid,
                Core::tr("%1 is not between the years 2000 and 2100.").arg(day.toString(Qt::ISODate)));
}

Result<> checkActivity(Tx &tx, const ActivityKind &kind, Activity &activity, const Activity &before)
{
    TRY_LET(activity.title, cleanLine(activity.title, LineLimit, Core::tr("Title")));
    if (activity.title.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Fill in: %1.").arg(Core::tr("Title")));
    TRY_LET(activity.result, cleanText(activity.result, TextLimit, Core::tr("Result")));
    TRY(checkDay(activity.day));
    TRY(checkDay(activity.until));
    if (activity.until.isValid() && activity.until < activity.day)
        return fail(ErrorCode::Invalid, Core::tr("The period ends before it begins."));
    QList<PersonId> once;
    for (const PersonId person : activity.people) {
        if (!once.contains(person))
            once << person;
    }
    activity.people = once;
    TRY(checkNamed(tx, activity, before));
    return checkFields(tx, kind, activity, before);
}

Result<> checkState(Tx &tx, const ActivityKind &kind, const Activity &activity, const QString &before)
{
    const ActivityState *state = kind.state(activity.state);
    if (!state)
        return fail(ErrorCode::Invalid, Core::tr("This kind has no state “%1”.").arg(activity.state));
    for (const QString &id : state->needs) {
        if (activity.fields.value(id).isEmpty())
            return fail(ErrorCode::Invalid, Core::tr("Fill in: %1.").arg(labelOf(*kind.field(id))), id);
    }
    for (auto it = state->forbids.begin(); it != state->forbids.end(); ++it) {
        TRY_LET(const QStringList values, valuesFor(tx, kind, activity, it.key()));
        for (const QString &value : values) {
            if (!it->contains(value))
                continue;
            const ActivityField &field = fieldAt(kind, it.key());
            const ActivityChoice *choice = field.choice(value);
            return fail(ErrorCode::Invalid,
                        Core::tr("Not “%1”: %2 is %3.")
                            .arg(state->name.in(currentLanguage()), labelOf(field),
                                 choice ? choice->label.in(currentLanguage()) : value),
                        it.key().section(u'.', 0, 0));
        }
    }
    if (before == activity.state)
        return {};
    if (!state->after.isEmpty() && !state->after.contains(before)) {
        QStringList names;
        for (const QString &id : state->after)
            names << kind.state(id)->name.in(currentLanguage());
        return fail(
            ErrorCode::Invalid,
            Core::tr("“%1” comes after “%2”.").arg(state->name.in(currentLanguage()), names.join(u", "_s)));
    }
    TRY_LET(const bool may, holdsKind(tx, state->by));
    if (!may)
        return fail(ErrorCode::Denied, Core::tr("None of your roles may do this."), state->id);
    return {};
}

Result<> checkSettled(Tx &tx, const ActivityKind &kind, const Activity &activity, const Activity &before)
{
    const ActivityState *settled = kind.state(before.state);
    if (!settled || settled->by.isEmpty())
        return {};
    Activity same = activity;
    same.state = before.state;
    if (const ActivityState *next = kind.state(activity.state); next && next != settled) {
        for (const QString &id : next->needs) {
            same.fields.remove(id);
            if (before.fields.contains(id))
                same.fields.insert(id, before.fields.value(id));
        }
    }
    if (same == before)
        return {};
    TRY_LET(const bool may, holdsKind(tx, settled->by));
    return may ? Result<>()
               : fail(ErrorCode::Denied,
                      Core::tr("This is “%1”. Whoever changes it has to be one of those who may set that.")
                          .arg(settled->name.in(currentLanguage())),
                      settled->id);
}

} // namespace tanggap::desk
