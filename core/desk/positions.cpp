// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/positions.h"

#include "base/text.h"
#include "desk/permission.h"
#include "desk/register.h"
#include "org/capability.h"
#include "procedure/organizationpatch.h"
#include "store/people.h"
#include "store/settings.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const Position *byId(const QList<Position> &positions, const QString &id)
{
    const auto found =
        std::find_if(positions.begin(), positions.end(), [&id](const Position &one) { return one.id == id; });
    return found == positions.end() ? nullptr : &*found;
}

/// "Kepala Bidang E-Government" of slot "ketua" becomes "ketua_kepala_bidang_e_government", with a number
/// when that is taken.
QString freshId(const QString &role, const QString &title, const QSet<QString> &taken)
{
    static const QRegularExpression notPlain(u"[^a-z0-9]+"_s);
    QString words = title.normalized(QString::NormalizationForm_KD).toLower();
    words.replace(notPlain, u"_"_s);
    while (words.endsWith(u'_'))
        words.chop(1);
    const QString plain = (role + u'_' + words).left(60);
    QString id = plain;
    for (int n = 2; taken.contains(id); ++n)
        id = plain + u'_' + QString::number(n);
    return id;
}

Result<> clean(Localized &title)
{
    TRY_LET(title.id, cleanLine(title.id, 300, Core::tr("Position")));
    TRY_LET(title.en, cleanLine(title.en, 300, Core::tr("Position")));
    if (title.id.isEmpty())
        title.id = title.en;
    if (title.en.isEmpty())
        title.en = title.id;
    return title.id.isEmpty() ? fail(ErrorCode::Invalid, Core::tr("A position needs a title.")) : Result<>();
}

/// The wanted positions with clean titles and ids of their own.
Result<QList<Position>> checked(const Organization &organization, const RoleSlot &slot,
                                const QList<Position> &wanted)
{
    QSet<QString> taken;
    for (const RoleSlot &role : organization.roles) {
        for (const Position &position : role.positions)
            taken << position.id;
    }
    QList<Position> result;
    QSet<QString> titles;
    for (Position position : wanted) {
        TRY(clean(position.title));
        if (titles.contains(position.title.id.toCaseFolded()))
            return fail(ErrorCode::Invalid,
                        Core::tr("The position “%1” stands there twice.").arg(position.title.id));
        titles << position.title.id.toCaseFolded();
        if (position.id.isEmpty())
            position.id = freshId(slot.id, position.title.id, taken);
        else if (!byId(slot.positions, position.id) || byId(result, position.id))
            return fail(ErrorCode::Invalid, Core::tr("This role has no such position."), position.id);
        taken << position.id;
        result << position;
    }
    return result;
}

QStringList titlesOf(const QList<Position> &positions)
{
    QStringList titles;
    for (const Position &position : positions)
        titles << position.title.id;
    return titles;
}

} // namespace

QList<Person> sittingIn(const Position &position, const QString &role, const QList<Person> &people)
{
    const auto names = [](const QString &office, const QString &title) {
        return office.compare(title, Qt::CaseInsensitive) == 0;
    };
    QList<Person> sitting;
    for (const Person &person : people) {
        const QString office = person.position.simplified();
        if (person.active && person.roles.contains(role) && !office.isEmpty() &&
            (names(office, position.title.id) || names(office, position.title.en)))
            sitting << person;
    }
    return sitting;
}

Result<int> setPositions(Tx &tx, const QString &role, const QList<Position> &seen,
                         const QList<Position> &wanted)
{
    TRY(require(tx, capability::Roster));
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    const RoleSlot *slot = organization->role(role);
    if (!slot)
        return fail(ErrorCode::Invalid, Core::tr("The organization has no role “%1”.").arg(role));
    if (slot->positions != seen)
        return fail(ErrorCode::Conflict,
                    Core::tr("Somebody else changed the positions meanwhile. They are now: %1.")
                        .arg(titlesOf(slot->positions).join(u"; "_s)));
    TRY_LET(const QList<Position> positions, checked(*organization, *slot, wanted));
    if (positions == slot->positions)
        return tx.definitions().organizationVersion();
    TRY_LET(const QList<Person> everybody, people::all(tx.db()));
    QStringList removed, renamed, added;
    QList<Person> movers;
    for (const Position &before : slot->positions) {
        const Position *after = byId(positions, before.id);
        const QList<Person> sitting = sittingIn(before, role, everybody);
        if (!after && !sitting.isEmpty())
            return fail(ErrorCode::Invalid,
                        Core::tr("“%1” is held by %2. Give them another office first.")
                            .arg(before.title.in(currentLanguage()), sitting.constFirst().name));
        if (!after)
            removed << before.title.id;
        else if (after->title != before.title)
            renamed << after->title.id;
        if (!after || after->title.id == before.title.id)
            continue;
        for (Person person : sitting) {
            person.position = after->title.id;
            movers << person;
        }
    }
    for (const Position &after : positions) {
        if (!byId(slot->positions, after.id))
            added << after.title.id;
    }

    TRY_LET(const QByteArray file, settings::definitionInForce(tx.db(), u"organization"_s, organization->id));
    TRY_LET(const QByteArray patched,
            patchedOrganization(file, {.positions = RolePositions{role, positions}}));
    TRY_LET(const int version, settings::keepDefinition(tx, u"organization"_s, organization->id, patched));
    TRY(tx.append({.stream = u"organization"_s,
                   .kind = u"positions.changed"_s,
                   .happened = tx.now(),
                   .facts = {{u"role"_s, role},
                             {u"version"_s, version},
                             {u"added"_s, added.join(u"; "_s)},
                             {u"renamed"_s, renamed.join(u"; "_s)},
                             {u"removed"_s, removed.join(u"; "_s)}}}));
    tx.definitions().clear();
    for (const Person &person : std::as_const(movers))
        TRY(savePerson(tx, person));
    return version;
}

} // namespace tanggap::desk
