// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/lookup.h"
#include "app/ctl/shapes.h"
#include "app/ctl/texttable.h"
#include "desk/presence.h"
#include "store/people.h"
#include "store/presence.h"

#include <QJsonArray>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Presences with the names of whom they are about.
struct Listed
{
    QList<Presence> presences;
    QHash<PersonId, QString> names;
};

Result<Listed> withNames(Reader &reader, const QList<Presence> &presences)
{
    Listed listed{.presences = presences};
    TRY_LET(const QList<Person> everybody, people::all(reader.db));
    for (const Person &person : everybody)
        listed.names.insert(person.id, person.name);
    return listed;
}

/// {"id", "person", "person_id", "sort": "duty"|"away"|"acting", "begins", "ends", "role", "manner":
/// "plt"|"plh"|"an", "stand_in", "note", "now": whether it holds at this moment, "withdrawn", "version"};
/// moments in UTC, null what it has not.
QJsonObject shape(const Listed &listed, const Presence &one, Instant now)
{
    const bool acts = one.sort == Presence::Sort::Acting;
    return {{u"id"_s, one.id.value},
            {u"person"_s, listed.names.value(one.person)},
            {u"person_id"_s, one.person.value},
            {u"sort"_s, toName(one.sort)},
            {u"begins"_s, toIso(one.begins)},
            {u"ends"_s, one.ends ? QJsonValue(toIso(*one.ends)) : QJsonValue()},
            {u"role"_s, orNull(one.role)},
            {u"manner"_s, acts ? QJsonValue(toName(one.manner)) : QJsonValue()},
            {u"stand_in"_s, orNull(listed.names.value(one.standIn))},
            {u"note"_s, orNull(one.note)},
            {u"now"_s, one.covers(now)},
            {u"withdrawn"_s, orNull(one.withdrawn)},
            {u"version"_s, one.version}};
}

QString whatOf(const Presence &one)
{
    return one.sort == Presence::Sort::Acting ? prefixOf(one.manner) + u' ' + one.role : toName(one.sort);
}

Result<Instant> momentIn(const Call &call, const QString &option, Instant fallback)
{
    return call.has(option) ? call.session->momentFrom(call.value(option)) : Result<Instant>(fallback);
}

Result<Answer> list(const Call &call)
{
    const Instant now = call.store().clock().now();
    TRY_LET(const Instant from, momentIn(call, u"from"_s, now));
    TRY_LET(const Instant until, momentIn(call, u"until"_s, Instant::max()));
    if (until <= from)
        return fail(ErrorCode::Invalid, Core::tr("It ends before it begins."));
    TRY_LET(const Listed listed, call.store().readNow(call.login, [&](Reader &reader) -> Result<Listed> {
        TRY_LET(const QList<Presence> found, presence::during(reader, from, until));
        return withNames(reader, found);
    }));
    QJsonArray json;
    QList<QStringList> lines{{Core::tr("Number"), Core::tr("Name"), Core::tr("What"), Core::tr("From"),
                              Core::tr("Until"), Core::tr("Stand-in"), Core::tr("Note")}};
    const auto local = [&](Instant at) { return shapes::localText(at, call.session->zone()); };
    for (const Presence &one : listed.presences) {
        json << shape(listed, one, now);
        lines << QStringList{QString::number(one.id.value),
                             listed.names.value(one.person),
                             whatOf(one),
                             local(one.begins),
                             one.ends ? local(*one.ends) : u"-"_s,
                             listed.names.value(one.standIn),
                             one.note};
    }
    return Answer{.json = {{u"presences"_s, json}}, .text = textTable(lines, {0, 30, 0, 0, 0, 30, 40})};
}

Result<Answer> standing(const Call &call, PresenceId id)
{
    TRY_LET(const Listed listed, call.store().readNow(call.login, [&](Reader &reader) -> Result<Listed> {
        TRY_LET(const Presence one, presence::load(reader.db, id));
        return withNames(reader, {one});
    }));
    const Presence &one = listed.presences.constFirst();
    const auto local = [&](Instant at) { return shapes::localText(at, call.session->zone()); };
    QString text =
        Core::tr("%1 %2: %3, from %4")
            .arg(QString::number(id.value), listed.names.value(one.person), whatOf(one), local(one.begins));
    if (one.ends)
        text += u' ' + Core::tr("until %1").arg(local(*one.ends));
    if (!one.withdrawn.isEmpty())
        text += u' ' + Core::tr("(called off: %1)").arg(one.withdrawn);
    return Answer{.json = shape(listed, one, call.store().clock().now()), .text = text};
}

Result<Answer> add(const Call &call)
{
    const QString word = call.words.at(1);
    const auto sort = presenceSortFrom(word);
    if (!sort)
        return fail(ErrorCode::Invalid, Core::tr("“%1” is none of duty, away and acting.").arg(word));
    const bool acts = *sort == Presence::Sort::Acting;
    const std::pair<QString, bool> belongs[] = {
        {u"role"_s, acts}, {u"manner"_s, acts}, {u"stand-in"_s, *sort == Presence::Sort::Away}};
    for (const auto &[name, fits] : belongs) {
        if (call.has(name) && !fits)
            return fail(ErrorCode::Invalid, Core::tr("--%1 does not go with “%2”.").arg(name, word));
    }
    Presence given{.sort = *sort, .role = call.value(u"role"_s), .note = call.value(u"note"_s)};
    if (acts && given.role.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Say for which role: --role ID."));
    if (call.has(u"manner"_s)) {
        const auto manner = mannerFrom(call.value(u"manner"_s));
        if (!manner)
            return fail(ErrorCode::Invalid, Core::tr("--manner is plt, plh or an."));
        given.manner = *manner;
    }
    TRY_LET(given.begins, momentIn(call, u"from"_s, call.store().clock().now()));
    if (call.has(u"until"_s)) {
        TRY_LET(given.ends, call.session->momentFrom(call.value(u"until"_s)));
    }
    TRY_LET(const PresenceId id, call.store().transactNow(call.login, [&](Tx &tx) -> Result<PresenceId> {
        TRY_LET(given.person, personFor(tx, call.words.at(2)));
        TRY_LET(given.standIn, personFor(tx, call.value(u"stand-in"_s)));
        return desk::addPresence(tx, given);
    }));
    return standing(call, id);
}

Result<Answer> end(const Call &call)
{
    TRY_LET(const qint64 number, entryNumber(call.words.at(1)));
    TRY(call.store().transactNow(call.login, [&](Tx &tx) {
        return desk::endPresence(tx, {PresenceId{number}, {}}, call.value(u"reason"_s));
    }));
    return standing(call, PresenceId{number});
}

} // namespace

QList<Command> presenceCommands()
{
    const Word database{u"DB"_s, Core::tr("Database")};
    const QCommandLineOption from =
        option(u"from"_s, u"TIME"_s, Core::tr("From when; in the office's time unless it says another"));
    const QCommandLineOption until = option(u"until"_s, u"TIME"_s, Core::tr("Until when"));
    return {
        {.name = u"presence list"_s,
         .summary = Core::tr("List who is on duty, away or acting, from now on"),
         .words = {database},
         .options = {from, until, momentOption()},
         .run = list},
        {.name = u"presence add"_s,
         .summary = Core::tr("Put somebody on duty, away, or in another's place"),
         .words = {database,
                   {u"SORT"_s, Core::tr("duty, away or acting")},
                   {u"PERSON"_s, Core::tr("Login, number or full name")}},
         .options = {from, until, option(u"stand-in"_s, u"P"_s, Core::tr("Away: who takes over their work")),
                     option(u"role"_s, u"ID"_s, Core::tr("Acting: for the holder of this role")),
                     option(
                         u"manner"_s, u"M"_s,
                         Core::tr("Acting: plt (vacant), plh (holder away, the default) or an (on behalf)")),
                     option(u"note"_s, u"TEXT"_s, Core::tr("A note")), momentOption()},
         .run = add},
        {.name = u"presence end"_s,
         .summary = Core::tr("End one now, or call off what has not begun"),
         .words = {database, {u"NUMBER"_s, Core::tr("Number of the line")}},
         .options = {option(u"reason"_s, u"TEXT"_s, Core::tr("Why")), momentOption()},
         .run = end},
    };
}

} // namespace tanggap::ctl
