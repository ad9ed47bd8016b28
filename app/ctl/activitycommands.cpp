// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/activityfile.h"
#include "app/ctl/lookup.h"
#include "app/ctl/shapes.h"
#include "app/ctl/texttable.h"
#include "store/activities.h"
#include "store/duties.h"

#include <QJsonArray>

#include <algorithm>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QJsonObject shape(const ActivityLine &line)
{
    const Activity &a = line.activity;
    QJsonObject fields;
    for (auto it = a.fields.begin(); it != a.fields.end(); ++it)
        fields.insert(it.key(), *it);
    QJsonArray people;
    for (const PersonId person : a.people)
        people << person.value;
    return {{u"id"_s, a.id.value},
            {u"kind"_s, a.kind},
            {u"duty"_s, a.duty},
            {u"service"_s, orNull(a.service)},
            {u"title"_s, a.title},
            {u"date"_s, orNull(a.day)},
            {u"until"_s, orNull(a.until)},
            {u"people"_s, people},
            {u"system"_s, orNull(line.systemName)},
            {u"agency"_s, orNull(line.agencyName)},
            {u"ticket"_s, orNull(line.ticketCode)},
            {u"result"_s, a.result},
            {u"fields"_s, fields},
            {u"state"_s, a.state},
            {u"done"_s, a.done},
            {u"done_on"_s, orNull(a.doneDay)},
            {u"due"_s, orNull(a.due)},
            {u"open_follow_ups"_s, line.openFollowUps},
            {u"files"_s, line.files},
            {u"withdrawn"_s, orNull(a.withdrawn)},
            {u"recorded"_s, toIso(a.recorded)},
            {u"recorded_by"_s, line.recordedBy},
            {u"version"_s, a.version}};
}

QJsonObject shape(const ActivityView &view)
{
    QJsonObject json = shape(view.line);
    QJsonArray followUps, files;
    for (const FollowUp &one : view.followUps)
        followUps << QJsonObject{{u"id"_s, one.id},
                                 {u"text"_s, one.text},
                                 {u"person"_s, one.person.value},
                                 {u"due"_s, orNull(one.due)},
                                 {u"done"_s, orNull(one.doneDay)},
                                 {u"result"_s, one.result}};
    for (const ActivityFile &one : view.files)
        files << QJsonObject{{u"name"_s, one.name}, {u"size"_s, one.size}, {u"sha256"_s, one.sha256}};
    json.insert(u"follow_ups"_s, followUps);
    json.insert(u"attached"_s, files);
    return json;
}

Result<Answer> standing(const Call &call, ActivityId id)
{
    TRY_LET(const ActivityView view,
            call.store().readNow(call.login, [&](Reader &reader) { return activities::view(reader, id); }));
    const Activity &a = view.line.activity;
    QString text = Core::tr("%1 %2: %3, %4.").arg(a.kind, QString::number(a.id.value), a.title, a.state);
    if (a.due.isValid())
        text += u' ' + Core::tr("Due: %1.").arg(a.due.toString(Qt::ISODate));
    return Answer{.json = shape(view), .text = text};
}

Result<ActivityId> idIn(const Call &call)
{
    TRY_LET(const qint64 number, entryNumber(call.words.at(1)));
    return ActivityId{number};
}

Result<Answer> add(const Call &call, const QString &kind)
{
    TRY_LET(const desk::Stated stated, happenedIn(call));
    TRY_LET(WrittenActivity written, writtenActivity(call, kind, call.words.value(1)));
    const auto record = [&](Tx &tx) -> Result<ActivityId> {
        TRY_LET(const auto entry, activityFrom(tx, written.values));
        return desk::recordActivity(tx, entry.first,
                                    {.followUps = entry.second, .files = written.files, .stated = stated});
    };
    if (call.has(u"evidence"_s)) {
        TRY(rehearse(call, record));
        TRY_LET(written.files, keptFiles(call));
    }
    TRY_LET(const ActivityId id, call.store().transactNow(call.login, record));
    return standing(call, id);
}

Result<QDate> dayIn(const Call &call, const QString &name)
{
    const QDate day = QDate::fromString(call.value(name), Qt::ISODate);
    if (call.has(name) && !day.isValid())
        return fail(ErrorCode::Invalid, Core::tr("--%1 is a day: 2026-11-21.").arg(name));
    return day;
}

/// An id that nothing has would find nothing, which reads like an empty list.
Result<> checkFilter(Definitions &definitions, const ActivityFilter &filter)
{
    const auto unknown = [](const QString &what) {
        return fail(ErrorCode::Invalid, Core::tr("“%1” is not known here.").arg(what));
    };
    if (!filter.kind.isEmpty()) {
        TRY_LET(const QList<ActivityKindPtr> kinds, definitions.activityKinds());
        if (std::none_of(kinds.begin(), kinds.end(),
                         [&](const ActivityKindPtr &one) { return one->id == filter.kind; }))
            return unknown(filter.kind);
    }
    if (!filter.duty.isEmpty()) {
        TRY_LET(const QList<Duty> all, duties::all(definitions));
        if (std::none_of(all.begin(), all.end(), [&](const Duty &one) { return one.id == filter.duty; }))
            return unknown(filter.duty);
    }
    TRY_LET(const OrganizationPtr organization, definitions.organization());
    return filter.service.isEmpty() || organization->service(filter.service) ? Result<>()
                                                                             : unknown(filter.service);
}

Result<Answer> list(const Call &call, const QString &kind)
{
    ActivityFilter filter{.late = call.has(u"late"_s),
                          .kind = kind,
                          .duty = call.value(u"duty"_s),
                          .service = call.value(u"service"_s),
                          .text = call.value(u"search"_s),
                          .withdrawn = call.has(u"withdrawn"_s)};
    if (call.has(u"open"_s) && call.has(u"finished"_s))
        return fail(ErrorCode::Invalid, Core::tr("Give --open or --finished, not both."));
    if (call.has(u"open"_s) || call.has(u"finished"_s))
        filter.state = call.has(u"open"_s) ? ActivityFilter::State::Open : ActivityFilter::State::Done;
    TRY_LET(filter.first, dayIn(call, u"from"_s));
    TRY_LET(filter.last, dayIn(call, u"to"_s));
    int total = 0;
    TRY_LET(const QList<ActivityLine> rows,
            call.store().readNow(call.login, [&](Reader &reader) -> Result<QList<ActivityLine>> {
                TRY(checkFilter(reader.definitions, filter));
                QList<ActivityLine> all;
                std::optional<ActivityCursor> after;
                do {
                    TRY_LET(const ActivityPage page, activities::page(reader, filter, after));
                    all += page.rows;
                    after = page.next;
                } while (after);
                TRY_LET(total, activities::count(reader, filter));
                return all;
            }));
    QJsonArray json;
    QList<QStringList> lines{{Core::tr("Number"), Core::tr("Day"), Core::tr("Kind"), Core::tr("Duty"),
                              Core::tr("State"), Core::tr("Due"), Core::tr("Title")}};
    for (const ActivityLine &row : rows) {
        const Activity &a = row.activity;
        json << shape(row);
        lines << QStringList{QString::number(a.id.value),
                             a.day.toString(Qt::ISODate),
                             a.kind,
                             a.duty,
                             a.state,
                             a.due.toString(Qt::ISODate),
                             a.title};
    }
    return Answer{.json = {{u"activities"_s, json}, {u"total"_s, total}},
                  .text = textTable(lines, {0, 0, 20, 0, 16, 0, 60}) + Core::tr("Entries: %1").arg(total)};
}

Result<Answer> setState(const Call &call, const QString &state)
{
    TRY_LET(const ActivityId id, idIn(call));
    TRY_LET(const desk::Stated stated, happenedIn(call));
    TRY_LET(const auto fields, pairsOf(call, u"field"_s));
    const Result<> set = call.store().transactNow(call.login, [&](Tx &tx) -> Result<> {
        TRY_LET(Activity given, activities::load(tx.db(), id));
        TRY_LET(const ActivityKindPtr kind, tx.definitions().activityKind(given.kind, given.kindVersion));
        given.state = state.isEmpty() ? kind->doneState()->id : state;
        if (fields.isEmpty() && !call.has(u"result"_s)) // who approves need not be who records
            return desk::setActivityState(tx, {id, {}}, given.state, stated);
        for (auto it = fields.begin(); it != fields.end(); ++it)
            given.fields.insert(it.key(), *it);
        if (call.has(u"result"_s))
            given.result = call.value(u"result"_s);
        return desk::changeActivity(tx, {id, {}}, given, stated);
    });
    if (!set)
        return fail(set.error());
    return standing(call, id);
}

Result<Answer> followUp(const Call &call)
{
    TRY_LET(const ActivityId id, idIn(call));
    TRY_LET(const desk::Stated stated, happenedIn(call));
    const Result<> followed = call.store().transactNow(call.login, [&](Tx &tx) -> Result<> {
        if (call.has(u"done"_s)) {
            TRY_LET(const FollowUp one, activities::followUp(tx.db(), call.value(u"done"_s).toLongLong()));
            if (one.activity != id)
                return fail(ErrorCode::Invalid, Core::tr("There is no such follow-up."));
            return desk::completeFollowUp(tx, one.id, call.value(u"result"_s), stated);
        }
        FollowUp one{.text = call.value(u"text"_s)};
        TRY_LET(one.person, personFor(tx, call.value(u"person"_s)));
        TRY_LET(one.due, dayIn(call, u"due"_s));
        TRY(desk::addFollowUp(tx, {id, {}}, one));
        return {};
    });
    if (!followed)
        return fail(followed.error());
    return standing(call, id);
}

Result<Answer> attach(const Call &call)
{
    TRY_LET(const ActivityId id, idIn(call));
    // Asked before the files are kept: a refused one must not leave them behind.
    TRY(call.store().readNow(call.login, [&](Reader &reader) -> Result<> {
        TRY_LET(const ActivityView view, activities::view(reader, id));
        return desk::mayRecordActivity(reader, view.line.activity.kind, view.line.activity.duty);
    }));
    TRY_LET(const QList<ActivityFile> files, keptFiles(call));
    TRY(call.store().transactNow(call.login, [&](Tx &tx) {
        return desk::attachToActivity(tx, {id, {}}, files);
    }));
    return standing(call, id);
}

Result<Answer> withdraw(const Call &call)
{
    TRY_LET(const ActivityId id, idIn(call));
    TRY(call.store().transactNow(call.login, [&](Tx &tx) {
        return desk::withdrawActivity(tx, {id, {}}, call.value(u"reason"_s));
    }));
    return standing(call, id);
}

Result<Answer> kinds(const Call &call)
{
    TRY_LET(const QList<ActivityKindPtr> all, call.store().readNow(call.login, [](Reader &reader) {
        return reader.definitions.activityKinds();
    }));
    QJsonArray json;
    QList<QStringList> lines{{Core::tr("Kind"), Core::tr("Name"), Core::tr("Fields"), Core::tr("States")}};
    for (const ActivityKindPtr &kind : all) {
        QStringList fields, required, states;
        for (const ActivityField &field : kind->fields) {
            fields << field.id;
            if (field.required)
                required << field.id;
        }
        for (const ActivityState &state : kind->states)
            states << state.id;
        json << QJsonObject{{u"id"_s, kind->id},
                            {u"name"_s, QJsonObject{{u"id"_s, kind->name.id}, {u"en"_s, kind->name.en}}},
                            {u"version"_s, kind->version},
                            {u"fields"_s, QJsonArray::fromStringList(fields)},
                            {u"required"_s, QJsonArray::fromStringList(required)},
                            {u"states"_s, QJsonArray::fromStringList(states)}};
        lines << QStringList{kind->id, kind->name.in(currentLanguage()), fields.join(u' '),
                             states.join(u' ')};
    }
    return Answer{.json = {{u"kinds"_s, json}}, .text = textTable(lines, {0, 40, 70, 0})};
}

QList<QCommandLineOption> listOptions()
{
    return {option(u"duty"_s, u"ID"_s, Core::tr("Of this duty")),
            option(u"service"_s, u"ID"_s, Core::tr("Of this service")),
            option(u"from"_s, u"DAY"_s, Core::tr("From this day on")),
            option(u"to"_s, u"DAY"_s, Core::tr("Until this day, included")),
            option(u"search"_s, u"WORDS"_s, Core::tr("Those that hold these words")),
            QCommandLineOption(u"open"_s, Core::tr("Those that are not done")),
            QCommandLineOption(u"finished"_s, Core::tr("Those that are done")),
            QCommandLineOption(u"late"_s, Core::tr("Those of which something is overdue")),
            QCommandLineOption(u"withdrawn"_s, Core::tr("Also what no longer counts")),
            momentOption()};
}

QList<QCommandLineOption> statedOptions()
{
    return {option(u"happened"_s, u"TIME"_s, Core::tr("When it happened, if not now")),
            option(u"reason"_s, u"TEXT"_s, Core::tr("Why it is recorded late")), momentOption()};
}

} // namespace

QList<Command> activityCommands()
{
    const Word database{u"DB"_s, Core::tr("Database")}, id{u"NUMBER"_s, Core::tr("Number of the entry")},
        file{u"FILE.json"_s, Core::tr("The entry; options go over what it says")};
    const QCommandLineOption kind = option(u"kind"_s, u"ID"_s, Core::tr("Kind of activity"));
    const QList<QCommandLineOption> changes{
        option(u"field"_s, u"ID=TEXT"_s, Core::tr("A field of its kind; may be repeated")),
        option(u"result"_s, u"TEXT"_s, Core::tr("Result"))};
    return {
        {.name = u"activity add"_s,
         .summary = Core::tr("Record work that is no ticket"),
         .words = {database, file},
         .options = QList<QCommandLineOption>{kind} + activityOptions(),
         .run = [](const Call &call) { return add(call, {}); },
         .spare = 1},
        {.name = u"activity list"_s,
         .summary = Core::tr("List such entries"),
         .words = {database},
         .options = QList<QCommandLineOption>{kind} + listOptions(),
         .run = [](const Call &call) { return list(call, call.value(u"kind"_s)); }},
        {.name = u"activity show"_s,
         .summary = Core::tr("Show one with its follow-ups and files"),
         .words = {database, id},
         .options = {momentOption()},
         .run = [](const Call &call) -> Result<Answer> {
             TRY_LET(const ActivityId one, idIn(call));
             return standing(call, one);
         }},
        {.name = u"activity done"_s,
         .summary = Core::tr("Set one to done"),
         .words = {database, id},
         .options = changes + statedOptions(),
         .run = [](const Call &call) { return setState(call, {}); }},
        {.name = u"activity state"_s,
         .summary = Core::tr("Set the state of one"),
         .words = {database, id, {u"STATE"_s, Core::tr("Id of the state")}},
         .options = changes + statedOptions(),
         .run = [](const Call &call) { return setState(call, call.words.at(2)); }},
        {.name = u"activity follow-up"_s,
         .summary = Core::tr("Add a follow-up to one, or complete it"),
         .words = {database, id},
         .options = QList<QCommandLineOption>{option(u"text"_s, u"TEXT"_s, Core::tr("What is to be done")),
                                              option(u"person"_s, u"P"_s, Core::tr("By whom")),
                                              option(u"due"_s, u"DAY"_s, Core::tr("By when")),
                                              option(u"done"_s, u"N"_s, Core::tr("Complete this follow-up")),
                                              option(u"result"_s, u"TEXT"_s, Core::tr("Result"))} +
                    statedOptions(),
         .run = followUp},
        {.name = u"activity attach"_s,
         .summary = Core::tr("Keep files with one"),
         .words = {database, id},
         .options = {option(u"evidence"_s, u"F"_s, Core::tr("A file to keep with it; may be repeated")),
                     momentOption()},
         .run = attach,
         .required = {u"evidence"_s}},
        {.name = u"activity withdraw"_s,
         .summary = Core::tr("Say that one no longer counts; it stays in the database"),
         .words = {database, id},
         .options = {option(u"reason"_s, u"TEXT"_s, Core::tr("Why")), momentOption()},
         .run = withdraw,
         .required = {u"reason"_s}},
        {.name = u"activity kinds"_s,
         .summary = Core::tr("List the kinds of activity with their fields and states"),
         .words = {database},
         .run = kinds},
        {.name = u"meeting add"_s,
         .summary = Core::tr("Record a coordination meeting"),
         .words = {database, file},
         .options = activityOptions(),
         .run = [](const Call &call) { return add(call, u"meeting"_s); },
         .spare = 1},
        {.name = u"meeting list"_s,
         .summary = Core::tr("List coordination meetings"),
         .words = {database},
         .options = listOptions(),
         .run = [](const Call &call) { return list(call, u"meeting"_s); }},
        {.name = u"risk add"_s,
         .summary = Core::tr("Record a risk"),
         .words = {database, file},
         .options = activityOptions(),
         .run = [](const Call &call) { return add(call, u"risk"_s); },
         .spare = 1},
        {.name = u"risk list"_s,
         .summary = Core::tr("List risks"),
         .words = {database},
         .options = listOptions(),
         .run = [](const Call &call) { return list(call, u"risk"_s); }},
    };
}

} // namespace tanggap::ctl
