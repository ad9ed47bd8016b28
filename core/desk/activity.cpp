// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/activity.h"

#include "base/text.h"
#include "desk/activitycheck.h"
#include "org/capability.h"
#include "procedure/organizationpatch.h"
#include "store/activities.h"
#include "store/people.h"
#include "store/settings.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// An activity on its way through an action.
struct Entry
{
    Activity before;
    Activity activity;
    ActivityKindPtr kind;
    QList<FollowUp> followUps;
};

bool holds(const Actor &actor, const Organization &organization, const Duty &duty)
{
    if (actor.system)
        return true;
    const QStringList holders = duty.holders();
    return std::any_of(holders.begin(), holders.end(), [&](const QString &holder) {
        if (actor.roles.contains(holder))
            return true;
        const RoleSlot *held = organization.role(holder);
        return held &&
               std::any_of(organization.roles.begin(), organization.roles.end(), [&](const RoleSlot &role) {
                   return role.kind == RoleKind::Coordinator && role.group == held->group &&
                          actor.roles.contains(role.id);
               });
    });
}

QString holdersInWords(const Organization &organization, const Duty &duty)
{
    QStringList titles;
    for (const QString &id : duty.holders()) {
        const RoleSlot *role = organization.role(id);
        titles << (role ? role->title.in(currentLanguage()) : id);
    }
    return titles.join(u", "_s);
}

enum class Seen { Demanded, NotAsked };

Result<Entry> open(Tx &tx, const ActivityRef &ref, Seen seen = Seen::Demanded)
{
    TRY_LET(const bool visible, activities::isVisible(tx.db(), tx.definitions(), tx.actor(), ref.id));
    if (!visible && seen == Seen::Demanded)
        return fail(ErrorCode::NotFound, Core::tr("This entry does not exist, or you may not see it."));
    Entry entry;
    TRY_LET(entry.before, activities::load(tx.db(), ref.id));
    if (ref.version && *ref.version != entry.before.version)
        return fail(ErrorCode::Conflict,
                    Core::tr("Somebody else changed this meanwhile. Look again before you change it."));
    if (!entry.before.withdrawn.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("This entry was withdrawn: %1").arg(entry.before.withdrawn));
    entry.activity = entry.before;
    TRY_LET(entry.kind, tx.definitions().activityKind(entry.before.kind, entry.before.kindVersion));
    TRY_LET(entry.followUps, activities::followUps(tx.db(), ref.id));
    return entry;
}

Result<Entry> openToWork(Tx &tx, const ActivityRef &ref)
{
    TRY_LET(Entry entry, open(tx, ref));
    TRY(mayRecordActivity(tx, entry.before.kind, entry.before.duty));
    return entry;
}

Result<QDate> officeDay(Tx &tx, Instant at)
{
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    return toLocal(at, organization->zone).date();
}

Result<> settleDone(Tx &tx, Entry &entry, Instant at)
{
    Activity &a = entry.activity;
    a.done = entry.kind->state(a.state)->done;
    if (!a.done)
        a.doneDay = QDate();
    else if (!a.doneDay.isValid()) {
        TRY_LET(a.doneDay, officeDay(tx, at));
    }
    return {};
}

/// Each of a line of repetitions is met by the next one that was done.
Result<> relink(Tx &tx, QList<Activity> line)
{
    std::stable_sort(line.begin(), line.end(), [](const Activity &a, const Activity &b) {
        return std::pair(a.doneDay, a.id) < std::pair(b.doneDay, b.id);
    });
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    for (qsizetype i = 0; i < line.size(); ++i) {
        Activity after = line.at(i);
        after.followedBy = i + 1 < line.size() ? line.at(i + 1).id : ActivityId{};
        TRY_LET(const ActivityKindPtr kind, tx.definitions().activityKind(after.kind, after.kindVersion));
        TRY_LET(const QList<FollowUp> followUps, activities::followUps(tx.db(), after.id));
        after.due = dueDay(*kind, after, followUps, organization->calendar);
        if (after != line.at(i))
            TRY(activities::update(tx, line.at(i), after));
    }
    return {};
}

/// The line that an entry stands in, and the one that it leaves when it is about something else now.
Result<> linkRepetitions(Tx &tx, const Entry &entry)
{
    if (!entry.kind->due.repeats())
        return {};
    const auto lineOf = [&](const Activity &of) -> Result<QList<Activity>> {
        TRY_LET(QList<Activity> line, activities::doneAlike(tx.db(), of));
        line.removeIf([&](const Activity &one) { return !isAlike(entry.kind->due, one, of); });
        return line;
    };
    TRY_LET(QList<Activity> line, lineOf(entry.activity));
    if (entry.activity.done && entry.activity.withdrawn.isEmpty()) {
        TRY_LET(const Activity own, activities::load(tx.db(), entry.activity.id));
        line << own;
    }
    TRY(relink(tx, line));
    const auto about = [](const Activity &a) { return std::tuple(a.system, a.agency, a.title); };
    if (about(entry.before) == about(entry.activity) &&
        isAlike(entry.kind->due, entry.before, entry.activity))
        return {};
    TRY_LET(const QList<Activity> left, lineOf(entry.before));
    // What is in both is linked with the entry already.
    const bool same = std::any_of(left.begin(), left.end(), [&](const Activity &one) {
        return std::any_of(line.begin(), line.end(),
                           [&](const Activity &other) { return other.id == one.id; });
    });
    return same ? Result<>() : relink(tx, left);
}

/// Writes what has become of an entry and journals it.
Result<> close(Tx &tx, Entry &entry, const QString &event, Instant at, QJsonObject facts = {})
{
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    entry.activity.due = dueDay(*entry.kind, entry.activity, entry.followUps, organization->calendar);
    TRY(activities::update(tx, entry.before, entry.activity));
    TRY(linkRepetitions(tx, entry));
    facts.insert(u"activity"_s, entry.activity.id.value);
    facts.insert(u"kind"_s, entry.activity.kind);
    facts.insert(u"duty"_s, entry.activity.duty);
    facts.insert(u"title"_s, entry.activity.title);
    TRY(tx.append({.stream = u"activities"_s, .kind = event, .happened = at, .facts = facts}));
    return {};
}

Result<FollowUp> tidied(Tx &tx, FollowUp one, ActivityId activity)
{
    one.activity = activity;
    TRY_LET(one.text, cleanText(one.text, 10'000, Core::tr("Follow-up")));
    if (one.text.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Fill in: %1.").arg(Core::tr("Follow-up")));
    if (!one.due.isValid())
        return fail(ErrorCode::Invalid, Core::tr("A follow-up needs a day by which it is done."));
    TRY(checkDay(one.due));
    if (one.person.isValid())
        TRY(people::person(tx.db(), one.person));
    one.doneDay = QDate();
    one.doneBy = PersonId{};
    one.result.clear();
    return one;
}

Result<> attach(Tx &tx, ActivityId activity, const QList<ActivityFile> &files)
{
    for (ActivityFile file : files) {
        TRY_LET(file.name, cleanLine(file.name, 255, Core::tr("File name")));
        TRY_LET(file.mediaType, cleanLine(file.mediaType, 255, Core::tr("Kind of file")));
        file.activity = activity;
        file.addedBy = tx.actor().person;
        file.added = tx.now();
        TRY(activities::insertFile(tx, file));
    }
    return {};
}

/// The kind in force, taken into the database with its first entry where a database is older than the kind.
Result<ActivityKindPtr> takenIn(Tx &tx, const QString &name)
{
    TRY_LET(ActivityKindPtr kind, tx.definitions().activityKind(name));
    if (kind->version > 0)
        return kind;
    TRY_LET(const int version, settings::keepDefinition(tx, u"activity"_s, name, shippedActivityKind(name)));
    return tx.definitions().activityKind(name, version);
}

Result<> addFollowUps(Tx &tx, Entry &entry, const QList<FollowUp> &followUps)
{
    if (!followUps.isEmpty() && !entry.kind->followUps)
        return fail(ErrorCode::Invalid, Core::tr("This kind has no follow-ups."));
    for (const FollowUp &given : followUps) {
        TRY_LET(FollowUp one, tidied(tx, given, entry.activity.id));
        TRY_LET(one.id, activities::insertFollowUp(tx, one));
        entry.followUps << one;
    }
    return {};
}

} // namespace

Result<> mayRecordActivity(const Asker &asker, const QString &kind, const QString &duty)
{
    TRY_LET(const OrganizationPtr organization, asker.definitions.organization());
    const Duty *found = organization->duty(duty);
    if (!found || !found->place.kinds().contains(kind))
        return fail(ErrorCode::Invalid, Core::tr("The duty “%1” has no such activity.").arg(duty), kind);
    if (holds(asker.actor, *organization, *found))
        return {};
    return fail(ErrorCode::Denied,
                Core::tr("This is recorded by: %1.").arg(holdersInWords(*organization, *found)), duty);
}

Result<QString> dutyFor(const Asker &asker, const QString &kind)
{
    TRY_LET(const OrganizationPtr organization, asker.definitions.organization());
    // Of those whose place it is before those that may record it besides.
    const QList<Duty> all = organization->allDuties();
    for (const bool own : {true, false}) {
        for (const Duty &duty : all) {
            if ((own ? duty.place.activity == kind : duty.place.also.contains(kind)) &&
                holds(asker.actor, *organization, duty))
                return duty.id;
        }
    }
    return fail(ErrorCode::Denied, Core::tr("None of your roles may do this."), kind);
}

Result<ActivityId> recordActivity(Tx &tx, const Activity &given, const WithActivity &with)
{
    Entry entry{.activity = given};
    Activity &a = entry.activity;
    TRY(tx.definitions().activityKind(a.kind));
    if (a.duty.isEmpty()) {
        TRY_LET(a.duty, dutyFor(tx, a.kind));
    }
    TRY(mayRecordActivity(tx, a.kind, a.duty));
    TRY_LET(entry.kind, takenIn(tx, a.kind));
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    TRY_LET(const Instant at, momentOf(tx, with.stated));
    TRY_LET(const QDate today, officeDay(tx, at));
    const DutyPlace &place = organization->duty(a.duty)->place;
    a.id = ActivityId{};
    a.kindVersion = entry.kind->version;
    if (a.service.isEmpty())
        a.service = place.service;
    if (!a.day.isValid())
        a.day = today;
    if (a.state.isEmpty())
        a.state = entry.kind->states.constFirst().id;
    for (auto it = place.preset.begin(); a.kind == place.activity && it != place.preset.end(); ++it) {
        if (a.fields.value(it.key()).isEmpty())
            a.fields.insert(it.key(), *it);
    }
    if (!tx.actor().can(capability::SeeAll))
        a.agency = tx.actor().agency;
    a.recorded = tx.now();
    a.recordedBy = tx.actor().person;
    a.followedBy = ActivityId{};
    a.doneDay = QDate();
    a.withdrawn.clear();
    TRY(checkActivity(tx, *entry.kind, a, {}));
    TRY(checkState(tx, *entry.kind, a, {}));
    TRY(settleDone(tx, entry, at));
    TRY(activities::insert(tx, a));
    entry.before = a;
    TRY(addFollowUps(tx, entry, with.followUps));
    TRY(attach(tx, a.id, with.files));
    QJsonObject facts{{u"state"_s, a.state}, {u"service"_s, a.service}};
    stateIn(facts, with.stated);
    TRY(close(tx, entry, u"activity.recorded"_s, at, facts));
    return a.id;
}

namespace
{

Result<> change(Tx &tx, Entry &entry, const Activity &given, const Stated &stated)
{
    TRY_LET(const Instant at, momentOf(tx, stated));
    Activity &a = entry.activity;
    a.service = given.service;
    a.title = given.title;
    a.day = given.day.isValid() ? given.day : a.day;
    a.until = given.until;
    a.people = given.people;
    a.system = given.system;
    a.agency = tx.actor().can(capability::SeeAll) ? given.agency : a.agency;
    a.ticket = given.ticket;
    a.result = given.result;
    a.fields = given.fields;
    a.state = given.state.isEmpty() ? a.state : given.state;
    TRY(checkActivity(tx, *entry.kind, a, entry.before));
    TRY(checkState(tx, *entry.kind, a, entry.before.state));
    TRY(checkSettled(tx, *entry.kind, a, entry.before));
    if (a == entry.before)
        return fail(ErrorCode::Invalid, Core::tr("Nothing would change."));
    TRY(settleDone(tx, entry, at));
    QJsonObject facts{{u"state"_s, a.state}};
    if (a.state != entry.before.state)
        facts.insert(u"state_before"_s, entry.before.state);
    stateIn(facts, stated);
    return close(tx, entry, u"activity.changed"_s, at, facts);
}

} // namespace

Result<> changeActivity(Tx &tx, const ActivityRef &ref, const Activity &given, const Stated &stated)
{
    TRY_LET(Entry entry, openToWork(tx, ref));
    return change(tx, entry, given, stated);
}

Result<> setActivityState(Tx &tx, const ActivityRef &ref, const QString &state, const Stated &stated)
{
    TRY_LET(Entry entry, open(tx, ref));
    // A state that is for some kinds of role is for them, whether they record such entries or not.
    const ActivityState *target = entry.kind->state(state);
    if (!target || target->by.isEmpty())
        TRY(mayRecordActivity(tx, entry.before.kind, entry.before.duty));
    Activity given = entry.before;
    given.state = state;
    return change(tx, entry, given, stated);
}

Result<> withdrawActivity(Tx &tx, const ActivityRef &ref, const QString &reason)
{
    TRY_LET(Entry entry, openToWork(tx, ref));
    TRY_LET(entry.activity.withdrawn, cleanLine(reason, 2000, Core::tr("Reason")));
    if (entry.activity.withdrawn.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Fill in: %1.").arg(Core::tr("Reason")));
    return close(tx, entry, u"activity.withdrawn"_s, tx.now(), {{u"reason"_s, entry.activity.withdrawn}});
}

Result<qint64> addFollowUp(Tx &tx, const ActivityRef &ref, const FollowUp &followUp)
{
    TRY_LET(Entry entry, openToWork(tx, ref));
    TRY(addFollowUps(tx, entry, {followUp}));
    const FollowUp &added = entry.followUps.constLast();
    TRY(close(tx, entry, u"activity.follow_up"_s, tx.now(),
              {{u"text"_s, added.text}, {u"due"_s, added.due.toString(Qt::ISODate)}}));
    return added.id;
}

Result<> completeFollowUp(Tx &tx, qint64 id, const QString &result, const Stated &stated)
{
    TRY_LET(const FollowUp before, activities::followUp(tx.db(), id));
    const bool own = before.person.isValid() && before.person == tx.actor().person;
    // What was given to somebody by name can be done by them, whatever else of it they see.
    TRY_LET(Entry entry,
            own ? open(tx, {before.activity, {}}, Seen::NotAsked) : openToWork(tx, {before.activity, {}}));
    TRY_LET(const Instant at, momentOf(tx, stated));
    if (before.doneDay.isValid())
        return fail(ErrorCode::Invalid, Core::tr("This follow-up is done already."));
    FollowUp after = before;
    TRY_LET(after.result, cleanText(result, 10'000, Core::tr("Result")));
    TRY_LET(after.doneDay, officeDay(tx, at));
    after.doneBy = tx.actor().person;
    TRY(activities::updateFollowUp(tx, before, after));
    TRY_LET(entry.followUps, activities::followUps(tx.db(), before.activity));
    QJsonObject facts{{u"text"_s, after.text}, {u"result"_s, after.result}};
    stateIn(facts, stated);
    return close(tx, entry, u"activity.followed_up"_s, at, facts);
}

Result<> attachToActivity(Tx &tx, const ActivityRef &ref, const QList<ActivityFile> &files)
{
    TRY_LET(Entry entry, openToWork(tx, ref));
    if (files.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("There is no file to add."));
    TRY(attach(tx, ref.id, files));
    return close(tx, entry, u"activity.attached"_s, tx.now(), {{u"count"_s, int(files.size())}});
}

Result<> recordActivityExport(Tx &tx, const ActivityRef &ref, qint64 file, const QString &target)
{
    TRY_LET(Entry entry, openToWork(tx, ref));
    TRY_LET(const QList<ActivityFile> files, activities::files(tx.db(), ref.id));
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const ActivityFile &one) { return one.id == file; });
    if (found == files.end())
        return fail(ErrorCode::NotFound, Core::tr("This activity has no such file."));
    return close(tx, entry, u"activity.exported"_s, tx.now(),
                 {{u"name"_s, found->name}, {u"sha256"_s, found->sha256}, {u"target"_s, target}});
}

Result<> recordActivityPrint(Tx &tx, const ActivityRef &ref, const QString &paper, const QString &how)
{
    TRY_LET(const Entry entry, open(tx, ref));
    TRY_LET(const QString where, cleanLine(how, 200, Core::tr("Printer")));
    TRY(tx.append(
        {.stream = u"activities"_s,
         .kind = u"activity.printed"_s,
         .happened = tx.now(),
         .facts = {{u"activity"_s, entry.before.id.value}, {u"paper"_s, paper}, {u"how"_s, where}}}));
    return {};
}

} // namespace tanggap::desk
